import { fracture } from './fractures';
import { type Choice, type CodeRule, type CodeTable, choices, plain, sided } from './table';

/** The character of each vertebra. */
const THORACIC: Record<string, string> = {
  t1: '1',
  t2: '2',
  t3: '3',
  t4: '4',
  t5: '5',
  t6: '5',
  t7: '6',
  t8: '6',
  t9: '7',
  t10: '7',
  t11: '8',
  t12: '8',
};
const LUMBAR: Record<string, string> = { l1: '1', l2: '2', l3: '3', l4: '4', l5: '5' };

/** One choice a vertebra; `end` is the character of the kind of break. */
const vertebrae = (end: string, cause?: string): Choice[] =>
  [
    ...Object.entries(THORACIC).map(([type, at]) => [type, `S22.0${at}`]),
    ...Object.entries(LUMBAR).map(([type, at]) => [type, `S32.0${at}`]),
  ].map(([type = '', stem = '']) => ({ when: { type, ...(cause && { cause }) }, codes: [stem + end] }));
const spine = (stem: string, rows: Choice[]): CodeRule => ({ code: `${stem}009`, choices: rows, injury: true });
const cervical = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'].flatMap((type, at): Choice[] => [
  { when: { type, cause: 'nondisplaced' }, codes: [`S12.${at}01`] },
  { when: { type }, codes: [`S12.${at}00`] },
]);
const bySide = (right: string, left: string, none: string, more: Choice[] = []): CodeRule => ({
  code: none,
  choices: [
    ...more,
    ...choices([{ laterality: 'right' }, right], [{ laterality: 'left' }, left], [{ laterality: 'bilateral' }, `${right} ${left}`]),
  ],
  injury: true,
});
const jaw = (type: string, stem: string): Choice[] => [
  ...(sided(stem, '12-0').choices ?? []).map((choice) => ({ when: { type, ...choice.when }, codes: choice.codes })),
  { when: { type }, codes: [stem.replace('_', '0')] },
];

const REGIONS: [site: string, end: string][] = [
  ['cervical', '2'],
  ['thoracic', '4'],
  ['lumbosacral', '7'],
  ['lumbar', '6'],
];

/** ICD-10-CM chapter 19, broken bones of head and trunk: six characters here, the seventh follows the encounter. */
export const trunkFractureCodes: CodeTable = {
  ...Object.fromEntries(
    Object.entries(
      plain(`
    fracture-skull S02.91X
    fracture-skull-vault S02.0XX
    nasal-fracture S02.2XX
    fracture-face S02.92X
    fracture-orbit S02.85X
    fracture-tooth S02.5XX
    fracture-coccyx S32.2XX
    flail-chest S22.5XX
    pelvis-fracture S32.9XX
  `),
    ).map(([concept, rule]) => [concept, { ...rule, injury: true }]),
  ),
  'fracture-skull': { code: 'S02.91X', choices: choices([{ type: 'vault' }, 'S02.0XX'], [{ type: 'base' }, 'S02.109']), injury: true },
  'fracture-skull-base': bySide('S02.101', 'S02.102', 'S02.109'),
  'fracture-orbital-floor': bySide('S02.31X', 'S02.32X', 'S02.30X'),
  'fracture-orbital-wall': bySide('S02.831', 'S02.832', 'S02.839', [
    ...choices(
      [{ type: 'lateral', laterality: 'right' }, 'S02.841'],
      [{ type: 'lateral', laterality: 'left' }, 'S02.842'],
      [{ type: 'lateral' }, 'S02.849'],
      [{ type: 'roof', laterality: 'right' }, 'S02.121'],
      [{ type: 'roof', laterality: 'left' }, 'S02.122'],
      [{ type: 'roof' }, 'S02.129'],
    ),
  ]),
  'fracture-zygoma': bySide('S02.40E', 'S02.40F', 'S02.402'),
  'fracture-maxilla': bySide('S02.40C', 'S02.40D', 'S02.401', [
    ...choices(
      [{ type: 'le fort i' }, 'S02.411'],
      [{ type: 'le fort ii' }, 'S02.412'],
      [{ type: 'le fort iii' }, 'S02.413'],
      [{ type: 'alveolar' }, 'S02.42X'],
    ),
  ]),
  'mandible-fracture': {
    code: 'S02.609',
    choices: [
      ...jaw('condyle', 'S02.61_'),
      ...jaw('subcondylar', 'S02.62_'),
      ...jaw('coronoid', 'S02.63_'),
      ...jaw('ramus', 'S02.64_'),
      ...jaw('angle', 'S02.65_'),
      ...jaw('alveolus', 'S02.67_'),
      ...jaw('body', 'S02.60_'),
      { when: { type: 'symphysis' }, codes: ['S02.66X'] },
    ],
    injury: true,
  },
  'fracture-cervical-spine': { code: 'S12.9XX', choices: cervical, injury: true },
  'fracture-dens': {
    code: 'S12.110',
    choices: choices([{ cause: 'nondisplaced' }, 'S12.112'], [{ type: 'posterior' }, 'S12.111']),
    injury: true,
  },
  'fracture-thoracic-spine': spine('S22.', vertebrae('9')),
  'lumbar-fracture': spine('S32.', vertebrae('9')),
  'fracture-burst': {
    code: 'S32.001',
    choices: [
      ...vertebrae('2', 'unstable'),
      ...vertebrae('1'),
      ...choices(
        [{ site: 'thoracic', cause: 'unstable' }, 'S22.002'],
        [{ site: 'thoracic' }, 'S22.001'],
        [{ cause: 'unstable' }, 'S32.002'],
      ),
    ],
    injury: true,
  },
  'compression-fracture': {
    code: 'M48.50X',
    choices: [
      ...vertebrae('0', 'traumatic'),
      ...choices(
        [{ cause: 'traumatic', site: 'thoracic' }, 'S22.000'],
        [{ cause: 'traumatic', site: 'lumbar' }, 'S32.000'],
        [{ cause: 'osteoporotic' }, 'M80.08X'],
        [{ cause: 'metastatic' }, 'M84.58X'],
      ),
      ...REGIONS.map(([site, end]) => ({ when: { site }, codes: [`M48.5${end}X`] })),
    ],
    injury: true,
  },
  'fracture-sacrum': {
    code: 'S32.10X',
    choices: choices(
      [{ type: 'zone 1', cause: 'nondisplaced' }, 'S32.110'],
      [{ type: 'zone 1' }, 'S32.119'],
      [{ type: 'zone 2', cause: 'nondisplaced' }, 'S32.120'],
      [{ type: 'zone 2' }, 'S32.129'],
      [{ type: 'zone 3', cause: 'nondisplaced' }, 'S32.130'],
      [{ type: 'zone 3' }, 'S32.139'],
    ),
    injury: true,
  },
  'rib-fracture': {
    code: 'S22.39X',
    choices: choices(
      [{ type: 'multiple', laterality: 'right' }, 'S22.41X'],
      [{ type: 'multiple', laterality: 'left' }, 'S22.42X'],
      [{ laterality: 'bilateral' }, 'S22.43X'],
      [{ type: 'multiple' }, 'S22.49X'],
      [{ laterality: 'right' }, 'S22.31X'],
      [{ laterality: 'left' }, 'S22.32X'],
    ),
    injury: true,
  },
  'fracture-ribs-multiple': {
    code: 'S22.49X',
    choices: choices([{ laterality: 'right' }, 'S22.41X'], [{ laterality: 'left' }, 'S22.42X'], [{ laterality: 'bilateral' }, 'S22.43X']),
    injury: true,
  },
  'fracture-sternum': {
    code: 'S22.20X',
    choices: choices([{ type: 'manubrium' }, 'S22.21X'], [{ type: 'body' }, 'S22.22X'], [{ type: 'xiphoid' }, 'S22.24X']),
    injury: true,
  },
  'fracture-pelvic-ring': { code: 'S32.810', choices: choices([{ type: 'unstable' }, 'S32.811']), injury: true },
  'fracture-acetabulum': fracture(
    [{ type: 'anterior wall' }, 'S32.41_', 'parted'],
    [{ type: 'posterior wall' }, 'S32.42_', 'parted'],
    [{ type: 'anterior column' }, 'S32.43_', 'parted'],
    [{ type: 'posterior column' }, 'S32.44_', 'parted'],
    [{ type: 'transverse' }, 'S32.45_', 'parted'],
    [{}, 'S32.40_', '12-9'],
  ),
  'fracture-pubis': fracture([{ type: 'superior' }, 'S32.51_', '12-9'], [{}, 'S32.50_', '12-9']),
  'fracture-ilium': fracture([{}, 'S32.30_', '12-9']),
  'fracture-ischium': fracture([{ type: 'avulsion' }, 'S32.61_', 'parted'], [{}, 'S32.60_', '12-9']),
};
