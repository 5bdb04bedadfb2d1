import { bySpine } from './sites';
import { type CodeTable, choices, joint, plain, sided } from './table';

/** ICD-10-CM chapter 13: the spine. */
export const spineCodes: CodeTable = {
  ...plain(`
    thoracic-back-pain M54.6
    neck-pain M54.2
    cervical-radiculopathy M54.12
    thoracic-radiculopathy M54.14
    cervical-myelopathy M47.12
    hyperlordosis M40.50
    scheuermann M42.00
    lumbar-synovial-cyst M71.38
  `),
  'low-back-pain': { code: 'M54.9', choices: choices([{ type: 'low' }, 'M54.50']) },
  'discogenic-back-pain': { code: 'M51.360', choices: choices([{ type: 'vertebrogenic' }, 'M54.51']) },
  'sacroiliac-pain': { code: 'M53.3', choices: choices([{ type: 'buttock' }, 'M79.18']) },
  sciatica: {
    code: 'M54.30',
    choices: [
      ...(sided('M54.4_', '12-0').choices ?? []).map((choice) => ({ when: { type: 'lumbago', ...choice.when }, codes: choice.codes })),
      ...choices([{ type: 'lumbago' }, 'M54.40']),
      ...(sided('M54.3_', '12-0').choices ?? []),
    ],
  },
  'lumbar-radiculopathy': { code: 'M54.16', choices: choices([{ type: 'lumbosacral' }, 'M54.17']) },
  radiculopathy: bySpine('M54.1', 'M54.10'),
  'lumbar-disc-herniation': {
    code: 'M51.9',
    choices: choices(
      [{ type: 'lumbosacral' }, 'M51.27'],
      [{ site: 'cervical c2' }, 'M50.21'],
      [{ site: 'cervical c3' }, 'M50.21'],
      [{ site: 'cervical c5' }, 'M50.222'],
      [{ site: 'cervical c6' }, 'M50.223'],
      [{ site: 'cervical c4' }, 'M50.221'],
      [{ site: 'cervical c7' }, 'M50.23'],
      [{ site: 'cervical' }, 'M50.20'],
      [{ site: 'thoracic' }, 'M51.24'],
      [{ site: 'lumbosacral' }, 'M51.27'],
      [{ site: 'lumbar' }, 'M51.26'],
    ),
  },
  'disc-degeneration': {
    code: 'M51.369',
    choices: choices(
      [{ site: 'cervical c5' }, 'M50.322'],
      [{ site: 'cervical c6' }, 'M50.323'],
      [{ site: 'cervical c4' }, 'M50.321'],
      [{ site: 'cervical c7' }, 'M50.33'],
      [{ site: 'cervical' }, 'M50.30'],
      [{ site: 'thoracic' }, 'M51.34'],
      [{ site: 'lumbosacral', type: 'back' }, 'M51.370'],
      [{ site: 'lumbosacral', type: 'leg' }, 'M51.371'],
      [{ site: 'lumbosacral' }, 'M51.379'],
      [{ type: 'back' }, 'M51.360'],
      [{ type: 'leg' }, 'M51.361'],
    ),
  },
  'annular-tear': { code: 'M51.A0', choices: choices([{ site: 'lumbosacral' }, 'M51.A3']) },
  'schmorl-node': {
    code: 'M51.9',
    choices: choices([{ site: 'thoracic' }, 'M51.44'], [{ site: 'lumbosacral' }, 'M51.47'], [{ site: 'lumbar' }, 'M51.46']),
  },
  'spinal-stenosis': {
    code: 'M48.00',
    choices: choices(
      [{ site: 'cervical' }, 'M48.02'],
      [{ site: 'thoracic' }, 'M48.04'],
      [{ site: 'lumbar', type: 'claudication' }, 'M48.062'],
      [{ site: 'lumbar' }, 'M48.061'],
      [{ site: 'lumbosacral' }, 'M48.07'],
    ),
  },
  'foraminal-stenosis': {
    code: 'M99.79',
    choices: choices(
      [{ site: 'cervical', cause: 'osseous' }, 'M99.61'],
      [{ site: 'thoracic', cause: 'osseous' }, 'M99.62'],
      [{ site: 'lumbosacral', cause: 'osseous' }, 'M99.63'],
      [{ site: 'lumbar', cause: 'osseous' }, 'M99.63'],
      [{ cause: 'osseous' }, 'M99.69'],
      [{ site: 'cervical' }, 'M99.71'],
      [{ site: 'thoracic' }, 'M99.72'],
      [{ site: 'lumbosacral' }, 'M99.73'],
      [{ site: 'lumbar' }, 'M99.73'],
    ),
  },
  spondylosis: bySpine('M47.81', 'M47.819'),
  spondylolisthesis: {
    ...bySpine('M43.1', 'M43.10'),
    choices: [...choices([{ type: 'lumbosacral' }, 'M43.17']), ...(bySpine('M43.1', 'M43.10').choices ?? [])],
  },
  spondylolysis: bySpine('M43.0', 'M43.00'),
  'spinal-instability': bySpine('M53.2X', 'M53.2X9'),
  scoliosis: {
    code: 'M41.9',
    choices: choices(
      [{ type: 'adolescent', site: 'thoracic' }, 'M41.124'],
      [{ type: 'adolescent', site: 'lumbar' }, 'M41.126'],
      [{ type: 'adolescent' }, 'M41.129'],
      [{ type: 'juvenile' }, 'M41.119'],
      [{ type: 'infantile' }, 'M41.00'],
      [{ type: 'idiopathic', site: 'thoracic' }, 'M41.24'],
      [{ type: 'idiopathic', site: 'lumbar' }, 'M41.26'],
      [{ type: 'idiopathic' }, 'M41.20'],
      [{ type: 'degenerative', site: 'thoracic' }, 'M41.54'],
      [{ type: 'degenerative', site: 'lumbar' }, 'M41.56'],
      [{ type: 'degenerative', site: 'lumbosacral' }, 'M41.57'],
      [{ type: 'degenerative' }, 'M41.50'],
      [{ type: 'neuromuscular', site: 'thoracic' }, 'M41.44'],
      [{ type: 'neuromuscular', site: 'lumbar' }, 'M41.46'],
      [{ type: 'neuromuscular' }, 'M41.40'],
    ),
  },
  kyphosis: {
    code: 'M40.209',
    choices: choices([{ type: 'postural' }, 'M40.00'], [{ site: 'cervical' }, 'M40.202'], [{ site: 'thoracic' }, 'M40.204']),
  },
  flatback: { code: 'M40.30', choices: choices([{ site: 'lumbar' }, 'M40.36']) },
  discitis: bySpine('M46.4', 'M46.40'),
  'vertebral-osteomyelitis': {
    ...bySpine('M46.2', 'M46.20'),
    choices: [...choices([{ type: 'sacral' }, 'M46.28']), ...(bySpine('M46.2', 'M46.20').choices ?? [])],
  },
  dish: bySpine('M48.1', 'M48.10'),
  opll: { code: 'M48.8X2', choices: choices([{ site: 'thoracic' }, 'M48.8X4'], [{ site: 'lumbar' }, 'M48.8X6']) },
  'somatic-dysfunction': {
    code: 'M99.09',
    choices: choices(
      [{ type: 'cervical' }, 'M99.01'],
      [{ type: 'thoracic' }, 'M99.02'],
      [{ type: 'lumbar' }, 'M99.03'],
      [{ type: 'head' }, 'M99.00'],
      [{ type: 'sacral' }, 'M99.04'],
      [{ type: 'pelvic' }, 'M99.05'],
      [{ type: 'rib' }, 'M99.08'],
      [{ site: 'cervical' }, 'M99.01'],
      [{ site: 'thoracic' }, 'M99.02'],
      [{ site: 'lumbar' }, 'M99.03'],
      [{ site: 'lumbosacral' }, 'M99.03'],
    ),
  },
  'muscle-spasm': { code: 'M62.838', choices: choices([{ type: 'back' }, 'M62.830'], [{ type: 'calf' }, 'M62.831']) },
};

const ROOT = 'M50.1, M51.1: disc disorders with radiculopathy';
const WORN_ROOT = 'M47.2: spondylosis with radiculopathy';

const NECK_ROOT = 'cervical-radiculopathy|radiculopathy';
const LOIN_ROOT = 'lumbar-radiculopathy|radiculopathy';
/** M54.1 Excludes1 radiculopathy with a disc disorder or with spondylosis: two lines of one conclusion join. */
const NAMED = { stated: true, listed: true };
/** M54.3 excludes only sciatica that is due to the disc. */
const LOIN: [roots: string, how: { stated: true; listed?: true }][] = [
  [LOIN_ROOT, { stated: true, listed: true }],
  ['sciatica', { stated: true }],
];
/** A level of the neck and the last characters of M50.1. */
const NECK: [site: string, characters: string][] = [
  ['cervical c2', '1'],
  ['cervical c3', '1'],
  ['cervical c4', '21'],
  ['cervical c5', '22'],
  ['cervical c6', '23'],
  ['cervical c7', '3'],
  ['cervical', '0'],
];

const discJoints = ['lumbar-disc-herniation', 'disc-degeneration'].flatMap((disc) => [
  ...NECK.map(([site, end]) => joint(disc, NECK_ROOT, `M50.1${end}`, ROOT, { when: { site }, ...NAMED })),
  joint(disc, 'thoracic-radiculopathy|radiculopathy', 'M51.14', ROOT, { when: { site: 'thoracic' }, ...NAMED }),
  ...LOIN.map(([roots, how]) => joint(disc, roots, 'M51.17', ROOT, { when: { site: 'lumbosacral' }, ...how })),
  ...LOIN.map(([roots, how]) => joint(disc, roots, 'M51.16', ROOT, { when: { site: 'lumbar' }, ...how })),
]);

/** A disc or worn joints that press a nerve root, named in one sentence; a narrow canal with a sick cord; sciatica with low back pain. */
export const spineJoints = [
  ...discJoints,
  ...LOIN.map(([roots, how]) => joint('spondylosis', roots, 'M47.27', WORN_ROOT, { when: { site: 'lumbosacral' }, ...how })),
  ...LOIN.map(([roots, how]) => joint('spondylosis', roots, 'M47.26', WORN_ROOT, { when: { site: 'lumbar' }, ...how })),
  joint('spondylosis', 'thoracic-radiculopathy|radiculopathy', 'M47.24', WORN_ROOT, { when: { site: 'thoracic' }, ...NAMED }),
  ...NECK.map(([site]) => joint('spondylosis', NECK_ROOT, 'M47.22', WORN_ROOT, { when: { site }, ...NAMED })),
  joint('myelopathy', 'spinal-stenosis', 'G99.2', 'G99.2: myelopathy of a disease coded elsewhere, after the stenosis', {
    keeps: 'first',
    stated: true,
  }),
  joint('sciatica', 'low-back-pain', 'M54.41', 'M54.4: lumbago with sciatica', { when: { laterality: 'right' }, stated: true }),
  joint('sciatica', 'low-back-pain', 'M54.42', 'M54.4: lumbago with sciatica', { when: { laterality: 'left' }, stated: true }),
];
