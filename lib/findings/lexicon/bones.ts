import { type Concept, concept as c } from './concept';
import { STANDING } from './fractures';

const BONES = {
  shoulder: 'shoulder|clavicle|scapula|proximal humerus',
  humerus: 'humerus|humeral|arm',
  forearm: 'radius|ulna|wrist|forearm|distal radius|radial|ulnar',
  hand: 'hand|finger|metacarpal',
  femur: 'femur|femoral|hip|femoral neck|intertrochanteric|subtrochanteric|thigh',
  leg: 'tibia|tibial|fibula|fibular|tibial plateau|knee|lower leg',
  foot: 'ankle|foot|metatarsal|calcaneus|calcaneal|talus|navicular|toe|heel|cuboid',
  vertebra: 'vertebra|vertebral|spine|lumbar|thoracic|t12|l1|l2|l3|l4|l5|t11|t10|t9|t8|t7|t6|compression',
  pelvis: 'pelvis|pelvic|pubic|sacral|sacrum|ramus|acetabular|iliac',
  rib: 'rib|sternum',
};
const LOCAL = {
  shoulder: 'shoulder|humeral head|clavicle|scapula',
  elbow: 'humerus|elbow|upper arm',
  wrist: 'wrist|radius|ulna|forearm|scaphoid|lunate',
  hand: 'hand|finger|metacarpal|thumb|phalanx',
  hip: 'hip|femoral head|femur|femoral|pelvis|thigh',
  knee: 'knee|tibia|tibial|fibula|lower leg|distal femur|femoral condyle',
  ankle: 'ankle|foot|toe|heel|calcaneus|calcaneal|talus|metatarsal|hallux|forefoot|midfoot|great toe|fifth toe',
};
/** Bones that break of themselves, as they stand behind `stress fracture of` and before `stress fracture`. */
const BREAKING =
  'femur|femoral neck|hip|femoral shaft|proximal femur|distal femur|tibia|tibial shaft|proximal tibia|distal tibia|tibial plateau|medial tibial plateau|fibula|distal fibula|metatarsal|first metatarsal|second metatarsal|third metatarsal|fourth metatarsal|fifth metatarsal|2nd metatarsal|3rd metatarsal|4th metatarsal|5th metatarsal|calcaneus|navicular|tarsal navicular|talus|cuboid|foot|ankle|medial malleolus|pelvis|sacrum|pubic ramus|humerus|proximal humerus|radius|distal radius|ulna|wrist|rib|clavicle|vertebra|spine|lumbar spine|thoracic spine|l1|l2|l3|l4|l5|t6|t7|t8|t9|t10|t11|t12|acetabulum|intertrochanteric femur|subtrochanteric femur|toe|great toe';
const breaking = (kinds: string): string =>
  kinds
    .split('|')
    .flatMap((kind) =>
      BREAKING.split('|').flatMap((bone) => [
        `${kind} of ${bone}`,
        `${bone} ${kind}`,
        `${kind}, left ${bone}`,
        `${kind}, right ${bone}`,
        `${kind} involving ${bone}`,
      ]),
    )
    .join('|');
const FEMUR_PAIN = 'hip-pain|leg-pain|foot-pain|wrist-pain|low-back-pain|knee-pain|ankle-pain';

/** Bones that are thin, dead, infected, overgrown or broken from within. */
export const bones: Concept[] = [
  c(
    'osteoporosis',
    'chronic',
    'osteoporosis|senile osteoporosis|postmenopausal osteoporosis|osteoporotic|age-related osteoporosis|primary osteoporosis|severe osteoporosis|steroid-induced osteoporosis|drug-induced osteoporosis|glucocorticoid-induced osteoporosis|disuse osteoporosis|idiopathic osteoporosis|osteoporosis without current fracture',
    {
      types: { other: 'steroid-induced|drug-induced|glucocorticoid-induced|disuse|idiopathic|secondary|steroid induced' },
      covers: 'osteopenia',
    },
  ),
  c(
    'osteopenia',
    'chronic',
    'osteopenia|osteopenic|low bone mass|low bone density|decreased bone density|low bone mineral density|reduced bone density|decreased bone mineral density',
    {
      types: {
        hip: 'hip|femoral neck|femur',
        spine: 'spine|lumbar|lumbar spine|thoracic spine|cervical spine|vertebrae',
        multiple: 'multiple sites|hip and spine|spine and hip|hips and spine|lumbar spine and hip|spine and femoral neck',
      },
      needs: ['laterality'],
    },
  ),
  c(
    'osteoporotic-break',
    'injury',
    `${breaking('osteoporotic fracture|fragility fracture')}|osteoporotic fracture|fragility fracture|fragility fracture, hip|osteoporotic fracture, hip|fragility fracture, wrist|osteoporotic fracture, wrist|osteoporosis with current pathological fracture|osteoporosis with pathological fracture|osteoporotic hip fracture|osteoporotic femoral neck fracture|osteoporotic distal radius fracture|osteoporosis with current fracture|osteoporosis with fracture|osteoporosis with fragility fracture|osteoporotic wrist fracture|fragility fracture of hip|fragility fracture of femur|low trauma fracture|osteoporotic pelvic fracture|low-energy fragility fracture|fragility hip fracture`,
    {
      types: BONES,
      causes: STANDING,
      implies: Object.fromEntries(
        [
          'osteoporotic hip fracture',
          'osteoporotic femoral neck fracture',
          'fragility fracture of hip',
          'fragility hip fracture',
          'fragility fracture of femur',
        ].map((name) => [name, { type: 'femur' }]),
      ),
      covers: 'osteoporosis|fracture|femoral-neck-fracture|intertrochanteric-fracture|distal-radius-fracture|wrist-fracture',
      integral: FEMUR_PAIN,
      needs: ['laterality', 'encounter'],
    },
  ),
  c(
    'stress-break',
    'injury',
    `${breaking('stress fracture|stress reaction')}|stress fracture|stress fracture, hip|stress fracture, wrist|fatigue fracture|march fracture|stress reaction|metatarsal stress fracture|tibial stress fracture|femoral neck stress fracture|calcaneal stress fracture|stress fracture of metatarsal|stress fracture of tibia|stress fracture of foot|stress fracture of femoral neck|bone stress injury|stress fracture of calcaneus|stress fracture of fibula|stress reaction of tibia|second metatarsal stress fracture|third metatarsal stress fracture|stress reaction of metatarsal|tibial stress reaction|stress fracture of pelvis|sacral stress fracture|sacral insufficiency fracture|stress fracture of navicular|metatarsal stress reaction`,
    {
      types: {
        humerus: 'humerus|humeral',
        forearm: 'radius|ulna|forearm',
        hand: 'hand|metacarpal',
        pelvis: 'pelvis|pelvic|pubic|sacral|sacrum',
        femur: 'femur|femoral|hip',
        tibia: 'tibia|tibial|tibial plateau|shin',
        fibula: 'fibula|fibular',
        ankle: 'ankle|malleolus',
        foot: 'foot|metatarsal|calcaneus|calcaneal|navicular|talus|cuboid|heel',
        toe: 'toe|sesamoid',
        spine: 'lumbar|pars|spine|vertebra',
      },
      causes: STANDING,
      covers:
        'fracture|metatarsal-fracture|tibia-fracture|femoral-neck-fracture|calcaneus-fracture|foot-fracture|fracture-sacrum|fibula-fracture',
      integral: 'foot-pain|leg-pain|hip-pain|ankle-pain|toe-pain',
      needs: ['laterality', 'encounter'],
    },
  ),
  c(
    'pathologic-break',
    'injury',
    `${breaking('pathologic fracture|pathological fracture|insufficiency fracture')}|pathologic fracture|pathological fracture|pathologic fracture, hip|pathological fracture, hip|insufficiency fracture, hip|pathologic fracture, wrist|pathological fracture, wrist|pathologic femur fracture|pathological femur fracture|pathologic fracture of femur|pathologic hip fracture|pathological fracture of femur|pathologic humerus fracture|pathological fracture of humerus|pathologic vertebral fracture|insufficiency fracture|pathological hip fracture|pathologic fracture of humerus|impending pathologic fracture|pathologic subtrochanteric fracture|pathologic humeral fracture`,
    {
      types: BONES,
      causes: {
        ...STANDING,
        neoplastic: 'metastatic|metastasis|metastases|myeloma|cancer|malignancy|tumor|due to neoplasm|carcinoma|lesion|lymphoma',
      },
      covers:
        'fracture|femur-fracture|femoral-neck-fracture|humerus-fracture|compression-fracture|femoral-shaft-fracture|subtrochanteric-fracture',
      integral: FEMUR_PAIN,
      needs: ['laterality', 'encounter'],
    },
  ),
  c(
    'atypical-femur-break',
    'injury',
    'atypical femur fracture|atypical femoral fracture|bisphosphonate-related femur fracture|atypical femoral shaft fracture',
    { covers: 'fracture|femur-fracture|femoral-shaft-fracture', integral: 'leg-pain|hip-pain', needs: ['laterality'] },
  ),
  c('bone-abscess', 'acute', "subperiosteal abscess|bone abscess|brodie abscess|brodie's abscess|intraosseous abscess|abscess of bone", {
    types: {
      shoulder: 'shoulder|scapula|clavicle',
      humerus: 'humerus|humeral',
      forearm: 'radius|ulna|forearm',
      hand: 'hand|finger|metacarpal',
      thigh: 'femur|femoral|thigh|hip',
      leg: 'tibia|tibial|fibula|fibular|lower leg|knee',
      ankle: 'ankle|foot|calcaneus|metatarsal|toe',
    },
    covers: 'osteomyelitis|abscess',
  }),
  c(
    'osteomyelitis',
    'acute',
    'osteomyelitis|bone infection|infection of bone|toe osteomyelitis|foot osteomyelitis|calcaneal osteomyelitis|osteomyelitis of foot|osteomyelitis of toe|osteomyelitis of great toe|diabetic foot osteomyelitis|osteitis of toe|infected bone|osteomyelitis of tibia|osteomyelitis of calcaneus|osteomyelitis of finger|chronic refractory osteomyelitis|osteomyelitis of metatarsal',
    {
      types: LOCAL,
      integral: 'foot-pain|toe-pain|fever|leg-pain',
      needs: ['site', 'acuity', 'laterality'],
    },
  ),
  c(
    'avascular-necrosis',
    'chronic',
    'avascular necrosis|osteonecrosis|AVN of hip|aseptic necrosis|avascular necrosis of hip|avascular necrosis of femoral head|femoral head avascular necrosis|AVN of femoral head|hip avascular necrosis|osteonecrosis of femoral head|osteonecrosis of hip|AVN|bone infarct|avascular necrosis of talus|avascular necrosis of knee|avascular necrosis of humeral head|spontaneous osteonecrosis of knee|bone infarction',
    {
      types: LOCAL,
      causes: {
        drug: 'steroid-induced|drug-induced|due to steroids|steroid induced|secondary to steroids',
        traumatic: 'posttraumatic|post-traumatic|traumatic',
      },
      integral: 'hip-pain|knee-pain|shoulder-pain|joint-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'paget-bone',
    'chronic',
    "paget's disease of bone|paget disease of bone|osteitis deformans|paget's disease of pelvis|pagetic bone|paget disease of pelvis|paget's disease of skull",
    {},
  ),
  c('fibrous-dysplasia', 'chronic', 'fibrous dysplasia|monostotic fibrous dysplasia|polyostotic fibrous dysplasia', {
    types: { poly: 'polyostotic' },
  }),
  c(
    'bone-cyst',
    'chronic',
    'unicameral bone cyst|simple bone cyst|aneurysmal bone cyst|bone cyst|subchondral cyst|solitary bone cyst|intraosseous ganglion|intraosseous cyst|posttraumatic bone cyst|cyst in lunate|cyst of lunate|lunate cyst|cyst in scaphoid|cyst of scaphoid|scaphoid cyst|cyst in capitate|capitate cyst|posttraumatic cyst in lunate|carpal bone cyst|cyst in humeral head|humeral head cyst|cyst in talus|talar cyst|cyst of calcaneus|calcaneal cyst|calcaneal bone cyst|cyst of femoral head|cyst in tibia',
    {
      types: {
        aneurysmal: 'aneurysmal',
        solitary: 'unicameral|simple|solitary',
        hand: 'lunate|scaphoid|capitate|carpal|hand|finger|metacarpal',
        ankle: 'talus|talar|calcaneal|calcaneus|foot',
        shoulder: 'humeral head|shoulder',
      },
      needs: ['laterality'],
    },
  ),
  c('bone-pain', 'symptom', 'bone pain|bony pain|pain in bones', {}),
  c(
    'osteophyte',
    'chronic',
    'osteophyte|bone spur|bony spur|osteophytosis|exostosis|osteophytes|bone spurs|subungual exostosis|dorsal exostosis|dorsal bone spur',
    {
      types: {
        knee: 'knee|patella',
        ankle: 'foot|ankle|toe|metatarsal|dorsal|subungual',
        elbow: 'elbow|olecranon',
        shoulder: 'shoulder|acromion|acromial',
        hand: 'hand|finger',
        wrist: 'wrist',
        hip: 'hip',
      },
      needs: ['laterality'],
    },
  ),
  c(
    'osteochondrosis-tibial',
    'chronic',
    "osgood-schlatter disease|osgood schlatter disease|osgood-schlatter|osgood schlatter|tibial tubercle apophysitis|osgood-schlatter's disease",
    { integral: 'knee-pain', needs: ['laterality'] },
  ),
  c('sever-disease', 'chronic', "sever's disease|calcaneal apophysitis|sever disease|severs disease|heel apophysitis", {
    integral: 'foot-pain',
    needs: ['laterality'],
  }),
  c(
    'sinding-larsen',
    'chronic',
    'sinding-larsen-johansson|sinding larsen johansson syndrome|patellar apophysitis|inferior pole patellar apophysitis',
    { integral: 'knee-pain', needs: ['laterality'] },
  ),
  c('little-league-elbow', 'chronic', 'little league elbow|medial epicondyle apophysitis|little leaguer elbow|panner disease', {
    integral: 'elbow-pain',
    needs: ['laterality'],
  }),
  c(
    'perthes',
    'chronic',
    "legg-calve-perthes disease|legg calve perthes|perthes disease|perthes' disease|legg-calvé-perthes|legg-perthes",
    { covers: 'avascular-necrosis', integral: 'hip-pain', needs: ['laterality'] },
  ),
  c(
    'slipped-epiphysis',
    'chronic',
    'slipped capital femoral epiphysis|SCFE|slipped femoral capital epiphysis|slipped upper femoral epiphysis',
    {
      types: {
        acute: 'acute',
        'acute unstable': 'acute unstable|unstable',
        chronic: 'chronic|stable',
        both: 'acute on chronic|acute-on-chronic|acute on chronic stable',
        'both unstable': 'acute on chronic unstable|unstable acute on chronic',
      },
      integral: 'hip-pain|knee-pain',
      needs: ['laterality'],
    },
  ),
  c('blount', 'chronic', "blount disease|blount's disease|tibia vara", { covers: 'genu-varum', needs: ['laterality'] }),
  c('freiberg', 'chronic', "freiberg's infraction|freiberg disease|freiberg infarction|freiberg's disease|kohler disease", {
    integral: 'foot-pain',
    needs: ['laterality'],
  }),
  c('hypertrophic-osteoarthropathy', 'chronic', 'hypertrophic pulmonary osteoarthropathy|pulmonary hypertrophic osteoarthropathy', {
    integral: 'joint-pain',
  }),
];
