import { type Concept, concept as c } from './concept';

const FRACTURES: [id: string, bones: string, more: string][] = [
  ['femoral-neck', 'femoral neck|hip|subcapital', 'hip fracture'],
  ['intertrochanteric', 'intertrochanteric|intertroch', 'intertrochanteric hip fracture|intertrochanteric femur fracture'],
  ['femur', 'femur|femoral shaft|femoral', ''],
  ['distal-radius', 'distal radius|distal radial|wrist', 'distal radius and ulna fracture'],
  ['ulnar-styloid', 'ulnar styloid', ''],
  ['radial-head', 'radial head|radial neck', ''],
  ['humerus', 'proximal humerus|humerus|humeral|humeral neck|surgical neck of humerus', ''],
  ['clavicle', 'clavicle|clavicular|collarbone', ''],
  ['ankle', 'ankle|bimalleolar|trimalleolar|lateral malleolus|medial malleolus|lateral malleolar', ''],
  ['distal-fibula', 'distal fibula|fibula|fibular', ''],
  ['tibia', 'tibia|tibial|tibial shaft', ''],
  ['tibial-plateau', 'tibial plateau', ''],
  ['patella', 'patella|patellar|kneecap', ''],
  ['metacarpal', 'metacarpal', "boxer's fracture"],
  ['finger', 'finger|phalanx|phalangeal', ''],
  ['scaphoid', 'scaphoid|navicular wrist', ''],
  ['metatarsal', 'metatarsal|fifth metatarsal', 'jones fracture'],
  ['toe', 'toe', ''],
  ['calcaneus', 'calcaneus|calcaneal', ''],
  ['rib', 'rib', 'fractured ribs'],
  ['nasal', 'nasal|nasal bone|nose', 'broken nose'],
  ['mandible', 'mandible|mandibular|jaw', ''],
  ['pelvis', 'pelvic|pelvis|pubic ramus', ''],
  ['lumbar', 'lumbar|lumbar vertebral', ''],
];
const fractures: Concept[] = FRACTURES.map(([id, bones, more]) =>
  c(
    `${id}-fracture`,
    'injury',
    [
      ...bones.split('|').flatMap((bone) => [`${bone} fracture`, `fracture of ${bone}`, `fractured ${bone}`, `${bone} fx`]),
      ...(more ? more.split('|') : []),
    ].join('|'),
    {
      types: { open: 'open', displaced: 'displaced', nondisplaced: 'nondisplaced|non-displaced|non displaced|minimally displaced' },
      integral: `hip-pain|wrist-pain|ankle-pain|finger-pain|toe-pain|foot-pain|arm-pain|shoulder-pain|knee-pain|leg-pain|hand-pain`,
      covers: 'fracture',
      needs: ['laterality', 'encounter'],
    },
  ),
);

/** Wounds, fractures, sprains, burns, falls, poisoning. */
export const injuries = [
  c('fracture', 'injury', 'fracture|broken bone'),
  c('laceration', 'injury', 'laceration|lacerations'),
  ...fractures,
  c('colles-fracture', 'injury', "colles fracture|colles' fracture|colle's fracture", {
    covers: 'distal-radius-fracture|fracture',
    integral: 'wrist-pain',
    needs: ['laterality', 'encounter'],
  }),
  c('compression-fracture', 'injury', 'compression fracture|vertebral compression fracture|compression deformity|vertebral fracture', {
    types: { osteoporotic: 'osteoporotic|pathologic|pathological|fragility' },
    integral: 'low-back-pain',
  }),
  c('ankle-sprain', 'injury', 'ankle sprain|sprained ankle|sprain of ankle|lateral ankle sprain|inversion ankle injury', {
    integral: 'ankle-pain',
    needs: ['laterality', 'encounter'],
  }),
  c('wrist-sprain', 'injury', 'wrist sprain|sprained wrist|sprain of wrist', { integral: 'wrist-pain', needs: ['laterality'] }),
  c('knee-sprain', 'injury', 'knee sprain|sprain of knee|sprained knee', { integral: 'knee-pain', needs: ['laterality'] }),
  c('shoulder-dislocation', 'injury', 'shoulder dislocation|dislocated shoulder|dislocation of shoulder|anterior shoulder dislocation', {
    integral: 'shoulder-pain',
    needs: ['laterality'],
  }),
  c('achilles-rupture', 'injury', 'achilles tendon rupture|achilles rupture|ruptured achilles tendon', { needs: ['laterality'] }),
  c('concussion', 'injury', 'concussion|concussive injury|mild traumatic brain injury', { integral: 'headache|dizziness' }),
  c('head-injury', 'injury', 'head injury|closed head injury|head trauma|blunt head trauma', { integral: 'headache' }),
  c('scalp-laceration', 'injury', 'scalp laceration|laceration of scalp', { covers: 'laceration' }),
  c(
    'face-laceration',
    'injury',
    'facial laceration|laceration of face|forehead laceration|chin laceration|laceration of forehead|laceration of chin',
    { covers: 'laceration' },
  ),
  c(
    'finger-laceration',
    'injury',
    'finger laceration|laceration of finger|laceration of index finger|laceration of thumb|thumb laceration',
    { covers: 'laceration', needs: ['laterality'] },
  ),
  c('hand-laceration', 'injury', 'hand laceration|laceration of hand', { covers: 'laceration', needs: ['laterality'] }),
  c('forearm-laceration', 'injury', 'forearm laceration|laceration of forearm|laceration to forearm', {
    covers: 'laceration',
    needs: ['laterality'],
  }),
  c('leg-laceration', 'injury', 'leg laceration|lower leg laceration|laceration of leg', { covers: 'laceration', needs: ['laterality'] }),
  c(
    'fall',
    'injury',
    'fall from standing|mechanical fall|ground level fall|slip and fall|slipped and fell|fell down|status post fall|accidental fall|tripped and fell',
  ),
  c('mva', 'injury', 'motor vehicle accident|motor vehicle collision|MVA|MVC|car accident|motor vehicle crash'),
  c('burn', 'injury', 'second degree burn|third degree burn|first degree burn|partial thickness burn'),
  c('traumatic-brain-injury', 'injury', 'traumatic brain injury|TBI'),
  c('corneal-abrasion', 'injury', 'corneal abrasion', { needs: ['laterality'], integral: 'eye-pain' }),
  c('adverse-drug-effect', 'acute', 'adverse drug reaction|adverse drug effect'),
  c('anaphylaxis', 'acute', 'anaphylaxis|anaphylactic reaction|anaphylactic shock'),
  c('allergic-reaction', 'acute', 'allergic reaction'),
  c('wound-infection-postop', 'acute', 'postoperative wound infection|surgical site infection|surgical wound infection'),
  c('wound-dehiscence', 'acute', 'wound dehiscence|dehiscence of surgical wound'),
];
