import { bySite, siteChoices } from './sites';
import { type CodeTable, choices, plain, sided, sidedBy } from './table';

const STIFF: [string, number][] = [
  ['shoulder', 1],
  ['elbow', 2],
  ['wrist', 3],
  ['hip', 5],
  ['knee', 6],
  ['ankle', 7],
];
const UPPER = ['shoulder', 'elbow', 'wrist', 'hand', 'hip'] as const;

/** ICD-10-CM chapter 13: joints that are stiff, loose, swollen, infected or torn inside. */
export const jointDisorderCodes: CodeTable = {
  ...plain(`
    joint-pain M25.50
    joint-swelling M25.40
    ruptured-bakers-cyst M66.0
    discoid-meniscus Q68.6
  `),
  ...Object.fromEntries(
    STIFF.flatMap(([joint, at]) => [
      [`${joint}-stiffness`, sided(`M25.6${at}_`, at === 7 ? '12-3' : '12-9')],
      [`${joint}-instability`, sided(`M25.3${at}_`, at === 7 ? '12-3' : '12-9')],
      [`${joint}-contracture`, sided(`M24.5${at}_`, at === 7 ? '12-3' : '12-9')],
    ]),
  ),
  'foot-joint-contracture': sided('M24.57_', '45-6'),
  'joint-stiffness': bySite('M25.6', 'M25.60'),
  arthrofibrosis: bySite('M24.6', 'M24.60'),
  'knee-effusion': sided('M25.46_', '12-9'),
  'joint-effusion': bySite('M25.4', 'M25.40'),
  hemarthrosis: bySite('M25.0', 'M25.00'),
  'loose-body': {
    code: null,
    choices: [
      ...(sided('M23.4_', '12-0').choices ?? []).map((choice) => ({ when: { type: 'knee', ...choice.when }, codes: choice.codes })),
      ...choices(
        [{ type: 'knee' }, 'M23.40'],
        [{ type: 'ankle', laterality: 'right' }, 'M24.071'],
        [{ type: 'ankle', laterality: 'left' }, 'M24.072'],
        [{ type: 'ankle' }, 'M24.073'],
      ),
      ...siteChoices('M24.0', UPPER),
    ],
  },
  synovitis: {
    code: 'M65.90',
    choices: [
      ...choices(
        [{ cause: 'transient', type: 'hip', laterality: 'right' }, 'M67.351'],
        [{ cause: 'transient', type: 'hip', laterality: 'left' }, 'M67.352'],
        [{ cause: 'transient', type: 'hip' }, 'M67.359'],
        [{ cause: 'transient' }, 'M67.30'],
      ),
      ...siteChoices('M65.9'),
    ],
  },
  pvns: bySite('M12.2', 'M12.20'),
  'septic-arthritis': {
    code: 'M00.9',
    choices: [
      ...siteChoices('M00.0', undefined, { cause: 'staph' }),
      ...choices([{ cause: 'staph' }, 'M00.00']),
      ...siteChoices('M00.2', undefined, { cause: 'strep' }),
      ...choices([{ cause: 'strep' }, 'M00.20'], [{ cause: 'gonococcal' }, 'A54.42']),
    ],
  },
  'meniscus-tear': {
    code: 'S83.209',
    choices: [
      ...choices(
        [{ type: 'both', laterality: 'right' }, 'S83.241 S83.281'],
        [{ type: 'both', laterality: 'left' }, 'S83.242 S83.282'],
        [{ type: 'both' }, 'S83.249 S83.289'],
      ),
      ...(sidedBy('12-9', [
        [{ type: 'medial', cause: 'bucket' }, 'S83.21_'],
        [{ type: 'medial', cause: 'peripheral' }, 'S83.22_'],
        [{ type: 'medial', cause: 'complex' }, 'S83.23_'],
        [{ type: 'lateral', cause: 'bucket' }, 'S83.25_'],
        [{ type: 'lateral', cause: 'peripheral' }, 'S83.26_'],
        [{ type: 'lateral', cause: 'complex' }, 'S83.27_'],
        [{ type: 'medial' }, 'S83.24_'],
        [{ type: 'lateral' }, 'S83.28_'],
      ]).choices ?? []),
      ...(sided('S83.20_', '01-2').choices ?? []).map((choice) => ({ when: { cause: 'bucket', ...choice.when }, codes: choice.codes })),
      ...(sided('S83.20_', '67-9').choices ?? []),
    ],
    injury: true,
  },
  'degenerative-meniscus-tear': {
    code: 'M23.209',
    choices: [
      ...(sided('M23.20_', '01-2').choices ?? []).map((choice) => ({ when: { type: 'lateral', ...choice.when }, codes: choice.codes })),
      ...choices([{ type: 'lateral' }, 'M23.202']),
      ...(sided('M23.20_', '34-5').choices ?? []).map((choice) => ({ when: { type: 'medial', ...choice.when }, codes: choice.codes })),
      ...choices([{ type: 'medial' }, 'M23.205']),
      ...(sided('M23.20_', '67-9').choices ?? []),
    ],
  },
  'meniscal-cyst': sided('M23.00_', '67-9'),
  'knee-derangement': sided('M23.9_', '12-0'),
  'chondral-defect-knee': {
    code: 'M94.8X9',
    choices: choices(
      [{ type: 'knee' }, 'M94.8X6'],
      [{ type: 'hip' }, 'M94.8X5'],
      [{ type: 'ankle' }, 'M94.8X7'],
      [{ type: 'shoulder' }, 'M94.8X1'],
    ),
  },
  chondromalacia: bySite('M94.2', 'M94.20'),
  'chondromalacia-patella': sided('M22.4_', '12-0'),
  'patellofemoral-syndrome': sided('M22.2X_', '12-9'),
  'patellar-instability': {
    ...sided('M22.0_', '12-0'),
    choices: [
      ...(sided('M22.1_', '12-0').choices ?? []).map((choice) => ({ when: { type: 'subluxation', ...choice.when }, codes: choice.codes })),
      ...choices([{ type: 'subluxation' }, 'M22.10']),
      ...(sided('M22.8X_', '12-9').choices ?? []).map((choice) => ({ when: { type: 'tracking', ...choice.when }, codes: choice.codes })),
      ...choices([{ type: 'tracking' }, 'M22.8X9']),
      ...(sided('M22.0_', '12-0').choices ?? []),
    ],
  },
  'plica-syndrome': sided('M67.5_', '12-0'),
  'bakers-cyst': sided('M71.2_', '12-0'),
  'recurrent-shoulder-dislocation': sided('M24.41_', '12-9'),
  'femoroacetabular-impingement': sided('M25.85_', '12-9'),
  'snapping-hip': sided('M24.85_', '12-9'),
  'ankle-impingement': sided('M25.87_', '12-9'),
  'osteochondritis-dissecans': bySite('M93.2', 'M93.20'),
};
