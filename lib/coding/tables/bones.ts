import { siteChoices } from './sites';
import { byKind } from './sprains';
import { type CodeTable, choices, joint, plain, sided, sidedBy } from './table';

/** ICD-10-CM chapter 13: bones that are thin, dead, infected, overgrown or broken from within. */
export const boneCodes: CodeTable = {
  ...plain(`
    paget-bone M88.9
    bone-pain M89.8X9
    fibrous-dysplasia M85.00
    hypertrophic-osteoarthropathy M89.40
  `),
  osteoporosis: { code: 'M81.0', choices: choices([{ type: 'other' }, 'M81.8']) },
  osteopenia: {
    code: 'M85.80',
    choices: [
      ...choices([{ type: 'multiple' }, 'M85.89'], [{ type: 'spine' }, 'M85.88']),
      ...(sidedBy('12-9', [
        [{ type: 'hip' }, 'M85.85_'],
        [{}, 'M85.80'],
      ]).choices?.filter(({ when }) => when.type === 'hip') ?? []),
    ],
  },
  'osteoporotic-break': byKind(
    [{ type: 'shoulder' }, 'M80.01_', '12-9'],
    [{ type: 'humerus' }, 'M80.02_', '12-9'],
    [{ type: 'forearm' }, 'M80.03_', '12-9'],
    [{ type: 'hand' }, 'M80.04_', '12-9'],
    [{ type: 'femur' }, 'M80.05_', '12-9'],
    [{ type: 'leg' }, 'M80.06_', '12-9'],
    [{ type: 'foot' }, 'M80.07_', '12-9'],
    [{ type: 'pelvis' }, 'M80.0B_', '12-9'],
    [{ type: 'vertebra' }, 'M80.08X'],
    [{ type: 'rib' }, 'M80.0AX'],
    [{}, 'M80.00X'],
  ),
  'stress-break': byKind(
    [{ type: 'humerus' }, 'M84.32_', '12-9'],
    [{ type: 'forearm' }, 'M84.339'],
    [{ type: 'hand' }, 'M84.34_', '12-3'],
    [{ type: 'pelvis' }, 'M84.350'],
    [{ type: 'femur' }, 'M84.35_', '12-3'],
    [{ type: 'tibia' }, 'M84.36_', '12-9'],
    [{ type: 'fibula' }, 'M84.36_', '34-9'],
    [{ type: 'ankle' }, 'M84.37_', '12-3'],
    [{ type: 'foot' }, 'M84.37_', '45-6'],
    [{ type: 'toe' }, 'M84.37_', '78-9'],
    [{ type: 'spine' }, 'M48.46X'],
    [{}, 'M84.30X'],
  ),
  'pathologic-break': byKind(
    [{ type: 'shoulder', cause: 'neoplastic' }, 'M84.51_', '12-9'],
    [{ type: 'humerus', cause: 'neoplastic' }, 'M84.52_', '12-9'],
    [{ type: 'femur', cause: 'neoplastic' }, 'M84.55_', '12-3'],
    [{ type: 'pelvis', cause: 'neoplastic' }, 'M84.550'],
    [{ type: 'leg', cause: 'neoplastic' }, 'M84.56_', '12-9'],
    [{ type: 'vertebra', cause: 'neoplastic' }, 'M84.58X'],
    [{ type: 'rib', cause: 'neoplastic' }, 'M84.58X'],
    [{ cause: 'neoplastic' }, 'M84.50X'],
    [{ type: 'shoulder' }, 'M84.41_', '12-9'],
    [{ type: 'humerus' }, 'M84.42_', '12-9'],
    [{ type: 'forearm' }, 'M84.439'],
    [{ type: 'hand' }, 'M84.44_', '12-3'],
    [{ type: 'femur' }, 'M84.45_', '12-3'],
    [{ type: 'pelvis' }, 'M84.454'],
    [{ type: 'leg' }, 'M84.46_', '12-9'],
    [{ type: 'foot' }, 'M84.47_', '45-6'],
    [{ type: 'vertebra' }, 'M84.48X'],
    [{ type: 'rib' }, 'M84.48X'],
    [{}, 'M84.40X'],
  ),
  'atypical-femur-break': byKind([{}, 'M84.750']),
  'bone-abscess': {
    code: 'M86.8X9',
    choices: choices(
      [{ type: 'shoulder' }, 'M86.8X1'],
      [{ type: 'humerus' }, 'M86.8X2'],
      [{ type: 'forearm' }, 'M86.8X3'],
      [{ type: 'hand' }, 'M86.8X4'],
      [{ type: 'thigh' }, 'M86.8X5'],
      [{ type: 'leg' }, 'M86.8X6'],
      [{ type: 'ankle' }, 'M86.8X7'],
    ),
  },
  osteomyelitis: {
    code: 'M86.9',
    choices: [
      ...siteChoices('M86.1', undefined, { acuity: 'acute' }),
      ...choices([{ acuity: 'acute' }, 'M86.10']),
      ...siteChoices('M86.2', undefined, { acuity: 'subacute' }),
      ...choices([{ acuity: 'subacute' }, 'M86.20']),
      ...siteChoices('M86.6', undefined, { acuity: 'chronic' }),
      ...choices([{ acuity: 'chronic' }, 'M86.60']),
    ],
  },
  'avascular-necrosis': {
    code: 'M87.9',
    choices: [
      ...(sidedBy('12-9', [
        [{ type: 'hip', cause: 'drug' }, 'M87.15_'],
        [{ type: 'shoulder', cause: 'drug' }, 'M87.11_'],
        [{ type: 'shoulder', cause: 'traumatic' }, 'M87.21_'],
        [{ type: 'shoulder' }, 'M87.01_'],
        [{ type: 'elbow' }, 'M87.02_'],
        [{ type: 'hip' }, 'M87.05_'],
        [{}, 'M87.9'],
      ]).choices?.filter(({ when }) => when.type) ?? []),
      ...(sidedBy('12-3', [
        [{ type: 'hand' }, 'M87.04_'],
        [{ type: 'knee' }, 'M87.06_'],
        [{ type: 'ankle' }, 'M87.07_'],
        [{}, 'M87.9'],
      ]).choices?.filter(({ when }) => when.type) ?? []),
    ],
  },
  'bone-cyst': {
    code: 'M85.60',
    choices: choices(
      [{ type: 'aneurysmal' }, 'M85.50'],
      [{ type: 'solitary' }, 'M85.40'],
      [{ type: 'hand', laterality: 'right' }, 'M85.641'],
      [{ type: 'hand', laterality: 'left' }, 'M85.642'],
      [{ type: 'hand' }, 'M85.649'],
      [{ type: 'ankle', laterality: 'right' }, 'M85.671'],
      [{ type: 'ankle', laterality: 'left' }, 'M85.672'],
      [{ type: 'ankle' }, 'M85.679'],
      [{ type: 'shoulder', laterality: 'right' }, 'M85.611'],
      [{ type: 'shoulder', laterality: 'left' }, 'M85.612'],
      [{ type: 'shoulder' }, 'M85.619'],
    ),
  },
  osteophyte: { code: null, choices: siteChoices('M25.7').filter(({ codes }) => codes[0] !== 'M25.779') },
  'osteochondrosis-tibial': sided('M92.52_', '1239'),
  'sever-disease': sided('M92.6_', '12-0'),
  'sinding-larsen': sided('M92.4_', '12-0'),
  'little-league-elbow': sided('M92.0_', '12-0'),
  perthes: sided('M91.1_', '12-0'),
  'slipped-epiphysis': sidedBy('12-3', [
    [{ type: 'acute' }, 'M93.01_'],
    [{ type: 'acute unstable' }, 'M93.04_'],
    [{ type: 'both' }, 'M93.03_'],
    [{ type: 'both unstable' }, 'M93.05_'],
    [{ type: 'chronic' }, 'M93.02_'],
    [{}, 'M93.00_'],
  ]),
  blount: sided('M92.51_', '1239'),
  freiberg: sided('M92.7_', '12-0'),
};

const BRITTLE = 'I.C.13.d.2: fracture of a kind that a healthy bone would not suffer, in a patient with known osteoporosis';
/** Bones that break in osteoporosis after a minor fall, by the category of their pathological fracture. */
const FRAGILE: [concepts: string[], stem: string][] = [
  [['femoral-neck-fracture', 'intertrochanteric-fracture', 'subtrochanteric-fracture'], 'M80.05'],
  [['distal-radius-fracture', 'colles-fracture'], 'M80.03'],
  [['proximal-humerus-fracture', 'surgical-neck-fracture'], 'M80.02'],
];
const TUMORS = 'bone-metastasis|metastatic-disease|multiple-myeloma';
const IN_TUMOR = 'M84.5: pathological fracture in neoplastic disease, the neoplasm coded beside it';
const SIDES = [
  ['right', '1'],
  ['left', '2'],
] as const;

/** Known osteoporosis and a fragility fracture are one code, as the coder will confirm. */
export const boneJoints = [
  ...FRAGILE.flatMap(([concepts, stem]) =>
    concepts.flatMap((concept) =>
      SIDES.map(([laterality, character]) =>
        joint(concept, 'osteoporosis', `${stem}${character}A`, BRITTLE, { when: { laterality } }),
      ).concat(joint(concept, 'osteoporosis', `${stem}9A`, BRITTLE)),
    ),
  ),
  joint('pathologic-break', 'osteoporosis', 'M80.08XA', BRITTLE, { when: { type: 'vertebra' } }),
  ...(
    [
      ['femur', 'right', 'M84.551A'],
      ['femur', 'left', 'M84.552A'],
      ['humerus', 'right', 'M84.521A'],
      ['humerus', 'left', 'M84.522A'],
    ] as const
  ).map(([type, laterality, code]) =>
    joint('pathologic-break', TUMORS, code, IN_TUMOR, { when: { type, laterality }, keeps: true, stated: true }),
  ),
  joint('pathologic-break', TUMORS, 'M84.58XA', IN_TUMOR, { when: { type: 'vertebra' }, keeps: true, stated: true }),
  joint('compression-fracture', TUMORS, 'M84.58XA', IN_TUMOR, { keeps: true, stated: true }),
  joint('fracture-burst', 'osteoporosis', 'M80.08XA', BRITTLE),
  joint('compression-fracture', 'osteoporosis', 'M80.08XA', BRITTLE),
];
