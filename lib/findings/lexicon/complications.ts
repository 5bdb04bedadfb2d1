import { surgicalComplications } from './complications-surgical';
import { type Concept, concept as c } from './concept';

const JOINTS = {
  hip: 'hip|THA|THR|total hip|acetabular component|femoral stem|acetabular cup',
  knee: 'knee|TKA|TKR|total knee|tibial component|unicompartmental',
  other: 'shoulder|elbow|ankle',
};
/** Where metal sits that holds bones. */
const HELD = {
  humerus: 'humerus|humeral|shoulder',
  forearm: 'forearm|radius|ulna|wrist|olecranon|distal radius',
  femur: 'femur|femoral|hip',
  leg: 'tibia|tibial|fibula|ankle|lower leg|distal fibula|leg',
  spine: 'spine|lumbar|cervical|thoracic|pedicle screw|spinal',
};
const LIMB = {
  arm: 'upper extremity|arm|hand|finger|below elbow|above elbow',
  leg: 'lower extremity|leg|bka|aka|below knee|above knee|toe|foot|transmetatarsal',
};

const prosthesis = (id: string, names: string, covers = ''): Concept =>
  c(id, 'acute', names, {
    types: JOINTS,
    ...(covers && { covers }),
    integral: 'knee-pain|hip-pain|joint-pain|shoulder-pain',
    needs: ['type', 'laterality', 'encounter'],
  });

const IMPLANTS = [
  'arthroplasty',
  'replacement',
  'prosthesis',
  'hemiarthroplasty',
  'bipolar arthroplasty',
  'bipolar hemiarthroplasty',
  'bipolar prosthesis',
  'joint replacement',
  'total arthroplasty',
  'resurfacing',
];
/** Each way to say what ails the artificial joint, with each joint and each word for it: `infected {}`. */
const ailing = (...ways: string[]): string =>
  ['hip', 'knee', 'shoulder', 'elbow', 'ankle']
    .flatMap((joint) =>
      IMPLANTS.flatMap((implant) => [`${joint} ${implant}`, `total ${joint} ${implant}`]).flatMap((whole) =>
        ways.map((way) => way.replace('{}', whole)),
      ),
    )
    .join('|');

/** Harm from artificial joints, plates and screws. */
const orthopedic: Concept[] = [
  prosthesis(
    'prosthetic-joint-infection',
    `prosthetic joint infection|periprosthetic joint infection|periprosthetic infection|infected total knee|infected total hip|infected total knee arthroplasty|infected total hip arthroplasty|infected prosthetic joint|infected joint prosthesis|infected knee prosthesis|infected hip prosthesis|infection of joint prosthesis|septic total knee|PJI|infected total knee replacement|infected total hip replacement|infection of total knee|infection of total hip|infected shoulder arthroplasty|${ailing('infected {}', 'infection of {}', 'infection in {}', 'septic {}', '{} infection')}`,
    'septic-arthritis|prosthesis-pain|failed-arthroplasty',
  ),
  prosthesis(
    'prosthesis-loosening',
    `aseptic loosening|mechanical loosening of prosthesis|loosening of prosthesis|prosthetic loosening|loose total knee|loose total hip|loosening of total knee|loosening of total hip|loosening of femoral component|loosening of tibial component|loosening of acetabular component|loose femoral component|loose tibial component|loose acetabular component|loose prosthesis|component loosening|loosening of femoral stem|loose femoral stem|prosthesis loosening|${ailing('loose {}', 'loosening of {}', 'loosened {}')}`,
    'failed-arthroplasty|prosthesis-pain',
  ),
  prosthesis(
    'prosthesis-dislocation',
    'prosthetic hip dislocation|dislocated hip prosthesis|dislocation of prosthetic hip|dislocated total hip|dislocation of total hip arthroplasty|dislocation of hip prosthesis|dislocated total hip arthroplasty|dislocation of total hip|recurrent dislocation of total hip|dislocated hip hemiarthroplasty|unstable total hip|instability of total hip|unstable total knee|instability of total knee|dislocated total hip replacement|dislocation of total hip replacement|total hip dislocation|instability of total knee arthroplasty|total hip arthroplasty dislocation',
    'hip-dislocation|failed-arthroplasty',
  ),
  prosthesis(
    'prosthesis-broken',
    'broken prosthesis|fractured prosthesis|broken femoral stem|fractured femoral stem|fractured polyethylene liner|broken liner|periprosthetic component fracture',
    'failed-arthroplasty',
  ),
  prosthesis(
    'prosthesis-wear',
    'polyethylene wear|poly wear|polyethylene liner wear|liner wear|wear of polyethylene|bearing surface wear',
    'failed-arthroplasty',
  ),
  prosthesis(
    'periprosthetic-osteolysis',
    'periprosthetic osteolysis|osteolysis around prosthesis|osteolysis of acetabular component',
    'failed-arthroplasty',
  ),
  prosthesis(
    'failed-arthroplasty',
    `failed total knee|failed total hip|failed total knee arthroplasty|failed total hip arthroplasty|failed total knee replacement|failed total hip replacement|failed hip hemiarthroplasty|failed hemiarthroplasty|failed arthroplasty|failed hip arthroplasty|failed knee arthroplasty|failed unicompartmental|metallosis|failed total shoulder arthroplasty|failed joint prosthesis|${ailing('failed {}', 'failure of {}')}`,
  ),
  c(
    'prosthesis-pain',
    'acute',
    `painful total knee|painful total hip|painful total knee arthroplasty|painful total hip arthroplasty|painful hardware|symptomatic hardware|painful retained hardware|hardware pain|pain due to hardware|painful orthopedic hardware|symptomatic retained hardware|painful internal fixation|painful implant|pain from hardware|prominent hardware|hardware irritation|painful plate|painful screw|painful prosthesis|retained painful hardware|symptomatic orthopedic hardware|painful syndesmotic screw|${ailing('painful {}', 'pain in {}')}`,
    { integral: 'knee-pain|hip-pain|ankle-pain|foot-pain|wrist-pain|joint-pain', needs: ['encounter'] },
  ),
  c(
    'periprosthetic-fracture',
    'acute',
    'periprosthetic fracture|periprosthetic fracture, hip|periprosthetic hip fracture|periprosthetic femur fracture|periprosthetic knee fracture|periprosthetic fracture of femur|periprosthetic distal femur fracture|periprosthetic fracture around hip|periprosthetic fracture around knee|periprosthetic proximal femur fracture|periprosthetic supracondylar fracture|periprosthetic fracture of hip',
    {
      types: {
        hip: 'hip|vancouver|proximal femur|femoral stem|hemiarthroplasty|THA',
        knee: 'knee|distal femur|supracondylar|TKA|tibial component',
      },
      covers: 'fracture|femur-fracture|femoral-neck-fracture|distal-femur-fracture',
      needs: ['laterality', 'encounter'],
    },
  ),
  c(
    'hardware-failure',
    'acute',
    'hardware failure|broken hardware|broken screw|broken plate|failed hardware|failure of hardware|failure of fixation|failed fixation|broken rod|broken nail|hardware breakage|broken intramedullary nail|fractured plate|fractured screw|loose screw|loose hardware|backed out screw|screw back-out|hardware loosening|loss of fixation|broken syndesmotic screw',
    {
      types: HELD,
      causes: { displaced: 'loose|loosening|migrated|backed out|back-out|loss of fixation|backing out' },
      needs: ['laterality', 'encounter'],
    },
  ),
  c(
    'hardware-infection',
    'acute',
    'infected hardware|hardware infection|infection of hardware|infected orthopedic hardware|infected internal fixation|infected plate|infected intramedullary nail|pin site infection|pin tract infection|infected spinal hardware|hardware-associated infection|infected pin site|pin tract infections',
    {
      types: HELD,
      needs: ['laterality', 'encounter'],
    },
  ),
  c(
    'fusion-nonunion',
    'chronic',
    'pseudarthrosis of spine|pseudarthrosis after fusion|pseudoarthrosis after fusion|nonunion of fusion|failed fusion|lumbar pseudarthrosis|cervical pseudarthrosis|pseudoarthrosis of spine|nonunion of arthrodesis|lumbar pseudoarthrosis|cervical pseudoarthrosis|failed arthrodesis|nonunion of ankle fusion|pseudarthrosis of fusion',
    {
      integral: 'low-back-pain|neck-pain',
    },
  ),
  c(
    'postlaminectomy-syndrome',
    'chronic',
    'postlaminectomy syndrome|post-laminectomy syndrome|failed back surgery syndrome|failed back syndrome|failed back surgery|FBSS|failed low back syndrome|lumbar postlaminectomy syndrome|postlaminectomy pain syndrome|failed neck surgery syndrome|post laminectomy syndrome|post laminectomy pain syndrome|cervical postlaminectomy syndrome|post cervical laminectomy syndrome|post cervical laminectomy pain syndrome|post lumbar laminectomy syndrome|post lumbar laminectomy pain syndrome|post laminectomy low back syndrome',
    {
      integral: 'low-back-pain|leg-pain|neck-pain',
    },
  ),
  c(
    'stump-infection',
    'acute',
    'stump infection|infected stump|infection of stump|infection of amputation stump|amputation stump infection|infected amputation stump',
    { types: LIMB, needs: ['laterality'] },
  ),
  c('stump-necrosis', 'acute', 'stump necrosis|necrotic stump|necrosis of amputation stump|gangrene of stump|ischemic stump', {
    types: LIMB,
    covers: 'gangrene',
    needs: ['laterality'],
  }),
  c('stump-neuroma', 'chronic', 'stump neuroma|neuroma of amputation stump|amputation neuroma|residual limb neuroma', {
    types: LIMB,
    needs: ['laterality'],
  }),
  c(
    'stump-dehiscence',
    'acute',
    'stump dehiscence|dehiscence of amputation stump|nonhealing amputation stump|non-healing amputation stump|nonhealing stump|stump wound dehiscence',
    { covers: 'wound-dehiscence' },
  ),
  c('stump-pain', 'chronic', 'stump pain|residual limb pain|painful stump|pain in amputation stump'),
];

/** Names of what is feared or watched for, not found. */
export const complicationShields = [
  'seroma prevention',
  'prevent seroma',
  'avoid seroma',
  'malignant hyperthermia precautions',
  'postoperative complications were discussed',
  'hardware failure rate',
  'risk of hardware failure',
  'risk of wound infection',
];

/** What operations, devices, infusions and anesthesia may do harm by. */
export const complications: Concept[] = [...orthopedic, ...surgicalComplications];
