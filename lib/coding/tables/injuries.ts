import { type CodeRule, type CodeTable, choices, sided, sidedBy } from './table';

const fracture = (rows: Parameters<typeof sidedBy>[1], sides = '12-9'): CodeRule => sidedBy(sides, rows, { injury: true });
/** Displaced unless written otherwise (ICD-10-CM Official Guidelines I.C.19.c). */
const displacedOrNot = (displaced: string, not: string, sides: string, notSides: string): CodeRule => {
  const plainRule = sided(not, notSides);
  return {
    ...sided(displaced, sides),
    choices: [
      ...(plainRule.choices ?? []).map((choice) => ({ when: { type: 'nondisplaced', ...choice.when }, codes: choice.codes })),
      ...(sided(displaced, sides).choices ?? []),
    ],
    injury: true,
  };
};

/** ICD-10-CM chapters 19 and 20; six characters here, the seventh follows the encounter. */
export const injuryCodes: CodeTable = {
  'femoral-neck-fracture': fracture([[{}, 'S72.00_']]),
  'intertrochanteric-fracture': displacedOrNot('S72.14_', 'S72.14_', '12-3', '45-6'),
  'femur-fracture': fracture([[{}, 'S72.9_X']], '12-0'),
  'distal-radius-fracture': fracture([[{}, 'S52.50_']]),
  'colles-fracture': fracture([[{}, 'S52.53_']]),
  'ulnar-styloid-fracture': displacedOrNot('S52.61_', 'S52.61_', '12-3', '45-6'),
  'radial-head-fracture': displacedOrNot('S52.12_', 'S52.12_', '12-3', '45-6'),
  'humerus-fracture': fracture([[{}, 'S42.30_']]),
  'proximal-humerus-fracture': fracture([[{}, 'S42.20_']]),
  'bimalleolar-fracture': displacedOrNot('S82.84_', 'S82.84_', '12-3', '45-6'),
  'trimalleolar-fracture': displacedOrNot('S82.85_', 'S82.85_', '12-3', '45-6'),
  'lateral-malleolus-fracture': displacedOrNot('S82.6_X', 'S82.6_X', '12-3', '45-6'),
  'medial-malleolus-fracture': displacedOrNot('S82.5_X', 'S82.5_X', '12-3', '45-6'),
  'clavicle-fracture': fracture([[{}, 'S42.00_']]),
  'ankle-fracture': fracture([[{}, 'S82.89_']]),
  'distal-fibula-fracture': fracture([[{}, 'S82.40_']]),
  'tibia-fracture': fracture([[{}, 'S82.20_']]),
  'tibial-plateau-fracture': displacedOrNot('S82.14_', 'S82.14_', '12-3', '45-6'),
  'patella-fracture': fracture([[{}, 'S82.00_']]),
  'metacarpal-fracture': { code: 'S62.309', injury: true },
  'finger-fracture': { code: 'S62.609', injury: true },
  'scaphoid-fracture': fracture([[{}, 'S62.00_']]),
  'metatarsal-fracture': fracture([[{}, 'S92.30_']]),
  'toe-fracture': fracture([[{}, 'S92.91_']]),
  'calcaneus-fracture': fracture([[{}, 'S92.00_']]),
  'rib-fracture': {
    code: 'S22.39X',
    choices: choices([{ laterality: 'right' }, 'S22.31X'], [{ laterality: 'left' }, 'S22.32X'], [{ laterality: 'bilateral' }, 'S22.43X']),
    injury: true,
  },
  'nasal-fracture': { code: 'S02.2XX', injury: true },
  'mandible-fracture': { code: 'S02.609', injury: true },
  'pelvis-fracture': { code: 'S32.9XX', injury: true },
  'lumbar-fracture': { code: 'S32.009', injury: true },
  'compression-fracture': {
    code: 'M48.50X',
    choices: choices([{ type: 'osteoporotic' }, 'M80.08X'], [{ site: 'lumbar' }, 'M48.56X'], [{ site: 'thoracic' }, 'M48.54X']),
    injury: true,
  },
  'ankle-sprain': fracture([[{}, 'S93.40_']]),
  'wrist-sprain': fracture([[{}, 'S63.50_']]),
  'knee-sprain': fracture([[{}, 'S83.9_X']], '12-0'),
  'shoulder-dislocation': fracture([[{}, 'S43.00_']], '45-6'),
  'achilles-rupture': fracture([[{}, 'S86.01_']]),
  concussion: { code: 'S06.0X0', history: 'Z87.820', injury: true },
  'head-injury': { code: 'S09.90X', injury: true },
  'scalp-laceration': { code: 'S01.01X', injury: true },
  'face-laceration': { code: 'S01.81X', injury: true },
  'finger-laceration': { code: 'S61.219', injury: true },
  'hand-laceration': fracture([[{}, 'S61.41_']]),
  'forearm-laceration': fracture([[{}, 'S51.81_']]),
  'leg-laceration': fracture([[{}, 'S81.81_']]),
  'traumatic-brain-injury': { code: 'S06.9X0', history: 'Z87.820', injury: true },
  'corneal-abrasion': fracture([[{}, 'S05.0_X']], '12-0'),
  fall: { code: 'W19.XXX', injury: true },
  mva: { code: 'V89.2XX', injury: true },
  anaphylaxis: { code: 'T78.2XX', injury: true },
  'allergic-reaction': { code: 'T78.40X', injury: true },
  'wound-infection-postop': { code: 'T81.49X', injury: true },
  'wound-dehiscence': { code: 'T81.31X', injury: true },
};
