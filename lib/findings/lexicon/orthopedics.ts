import { type Concept, concept as c } from './concept';
import { JOINT_SITES } from './rheumatology';

/** Joints and limbs whose pain has a code of its own side by side. */
const PAINFUL: [site: string, names: string, covers?: string][] = [
  ['knee', 'knee'],
  ['hip', 'hip'],
  ['shoulder', 'shoulder|scapular|shoulder blade'],
  ['elbow', 'elbow'],
  ['wrist', 'wrist'],
  ['ankle', 'ankle'],
  ['hand', 'hand'],
  ['finger', 'finger|thumb'],
  ['foot', 'foot|heel|forefoot|midfoot|arch|feet'],
  ['toe', 'toe|great toe'],
  ['leg', 'leg|lower extremity|shin|calf'],
  ['thigh', 'thigh', 'leg-pain'],
  ['arm', 'arm|upper extremity'],
  ['forearm', 'forearm', 'arm-pain'],
];
/** `lower` and `upper` are passed over in the text, and so may not stand inside a name. */
const fronted = (name: string): string[] => [
  `pain in ${name}`,
  `painful ${name}`,
  `${name} arthralgia`,
  `pain of ${name}`,
  `arthralgia of ${name}`,
];
/** The plural tells both sides. */
const BOTH_FEET = ['painful feet', 'feet pain', 'pain in feet', 'pain of feet'];
const pains: Concept[] = PAINFUL.map(([site, names, covers]) =>
  c(
    `${site}-pain`,
    'symptom',
    names
      .split('|')
      .flatMap((name) => [
        `${name} pain`,
        `${name} discomfort`,
        ...(/^(?:upper|lower) /.test(name) ? [] : fronted(name)),
        `${name} soreness`,
      ])
      .join('|'),
    {
      ...(covers && { covers }),
      ...(site === 'foot' && { implies: Object.fromEntries(BOTH_FEET.map((name) => [name, { laterality: 'bilateral' }])) }),
      needs: ['laterality'],
    },
  ),
);

/** What wears a joint: nothing else (primary), an old injury, or another disease. */
const WEAR = {
  primary: 'primary',
  traumatic: 'posttraumatic|post-traumatic|traumatic|post traumatic',
  secondary: 'secondary',
  dysplasia: 'dysplastic|dysplasia',
};
const worn = (joint: string): string =>
  `${joint} osteoarthritis|osteoarthritis of ${joint}|degenerative joint disease of ${joint}|${joint} arthritis|arthritis of ${joint}|djd of ${joint}|${joint} oa|oa of ${joint}|degenerative arthritis of ${joint}|osteoarthritis in ${joint}|${joint} degenerative joint disease|${joint} degenerative arthritis|arthritis in ${joint}|${joint} djd|arthritic ${joint}|degenerative changes of ${joint}|${joint} arthrosis|${joint} osteoarthrosis|osteoarthrosis of ${joint}|degenerative disease of ${joint}|${joint} joint osteoarthritis|${joint} joint arthritis|${joint} degenerative changes|${joint} arthropathy`;
const osteoarthritis = (id: string, joints: string, integral: string, more = ''): Concept =>
  c(id, 'chronic', joints.split('|').map(worn).join('|') + more, {
    types: WEAR,
    covers: 'osteoarthritis|arthritis|osteophyte',
    integral: `${integral}|joint-pain|joint-stiffness`,
    needs: ['laterality', 'type'],
  });

const arthritis: Concept[] = [
  c(
    'osteoarthritis',
    'chronic',
    'osteoarthritis|degenerative joint disease|DJD|osteoarthrosis|degenerative arthritis|OA|arthrosis|hypertrophic arthritis|wear and tear arthritis|degenerative arthrosis',
    {
      types: JOINT_SITES,
      integral: 'joint-pain|joint-stiffness',
      needs: ['site', 'laterality'],
    },
  ),
  osteoarthritis(
    'knee-osteoarthritis',
    'knee|knees|patellofemoral|medial compartment of knee',
    'knee-pain|knee-effusion',
    '|gonarthrosis|tricompartmental osteoarthritis|tricompartmental arthritis|medial compartment osteoarthritis|medial compartment arthritis|lateral compartment osteoarthritis|end-stage arthritis of knee|degenerative arthrosis of knee|unicompartmental arthritis|bicompartmental osteoarthritis|tricompartmental degenerative joint disease|medial compartment degenerative joint disease|lateral compartment arthritis|tricompartmental degenerative changes',
  ),
  osteoarthritis('hip-osteoarthritis', 'hip|hips', 'hip-pain', '|coxarthrosis|end-stage arthritis of hip|degenerative arthrosis of hip'),
  osteoarthritis(
    'shoulder-osteoarthritis',
    'shoulder|glenohumeral|glenohumeral joint|acromioclavicular|ac joint|acromioclavicular joint',
    'shoulder-pain',
    '|ac arthritis|ac osteoarthritis|ac joint hypertrophy|acromioclavicular joint hypertrophy',
  ),
  osteoarthritis(
    'thumb-osteoarthritis',
    'thumb cmc|first cmc|cmc joint|thumb carpometacarpal|basal joint|thumb basal joint|carpometacarpal joint|first carpometacarpal|thumb base|1st cmc|trapeziometacarpal|basilar joint|thumb cmc joint',
    'finger-pain|hand-pain|wrist-pain',
    '|rhizarthrosis|basal thumb arthritis|basilar thumb arthritis|basal joint arthrosis of thumb',
  ),
  osteoarthritis(
    'hand-osteoarthritis',
    'hand|finger|dip joint|pip joint|thumb|distal interphalangeal joint|proximal interphalangeal joint',
    'hand-pain|finger-pain',
  ),
  osteoarthritis(
    'wrist-osteoarthritis',
    'wrist|radiocarpal|scaphotrapezial|scaphotrapeziotrapezoid|pisotriquetral|distal radioulnar joint',
    'wrist-pain',
    '|slac wrist|snac wrist|scapholunate advanced collapse',
  ),
  osteoarthritis('elbow-osteoarthritis', 'elbow', 'elbow-pain'),
  osteoarthritis(
    'ankle-foot-osteoarthritis',
    'ankle|foot|midfoot|subtalar|subtalar joint|tibiotalar|talonavicular|first mtp joint|hindfoot|tarsometatarsal|toe',
    'ankle-pain|foot-pain|toe-pain',
  ),
  c('heberden-nodes', 'chronic', "heberden nodes|heberden's nodes|heberdens nodes", { integral: 'finger-pain|hand-pain' }),
  c('bouchard-nodes', 'chronic', "bouchard nodes|bouchard's nodes", { integral: 'finger-pain|hand-pain' }),
  c(
    'generalized-osteoarthritis',
    'chronic',
    'generalized osteoarthritis|polyosteoarthritis|osteoarthritis of multiple joints|multiple joint osteoarthritis|primary generalized osteoarthritis|diffuse osteoarthritis|polyarticular osteoarthritis|osteoarthritis of multiple sites|osteoarthritis multiple joints',
    {
      types: { primary: 'primary' },
      covers: 'osteoarthritis|arthritis',
      integral: 'joint-pain',
    },
  ),
  c('erosive-osteoarthritis', 'chronic', 'erosive osteoarthritis|inflammatory osteoarthritis', {
    covers: 'osteoarthritis|arthritis',
    integral: 'joint-pain',
  }),
  c(
    'traumatic-arthritis',
    'chronic',
    'posttraumatic arthritis|post-traumatic arthritis|posttraumatic osteoarthritis|post-traumatic osteoarthritis|traumatic arthritis|posttraumatic degenerative arthritis|post traumatic arthritis|posttraumatic arthrosis',
    {
      types: JOINT_SITES,
      covers: 'osteoarthritis|arthritis',
      integral: 'joint-pain',
      needs: ['laterality'],
    },
  ),
  c('arthritis', 'chronic', 'arthritis|arthritic|arthropathy|arthritides', { integral: 'joint-pain' }),
  c(
    'cuff-arthropathy',
    'chronic',
    'rotator cuff arthropathy|rotator cuff tear arthropathy|cuff tear arthropathy|cuff arthropathy|rotator cuff deficient arthropathy',
    {
      covers: 'arthritis|shoulder-osteoarthritis|rotator-cuff-tear',
      integral: 'shoulder-pain',
      needs: ['laterality'],
    },
  ),
];

/** Pain of joints and limbs, and worn joints. */
export const orthopedics: Concept[] = [...pains, ...arthritis];
