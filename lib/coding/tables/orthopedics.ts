import { type CodeTable, choices, plain, sided, sidedBy } from './table';

const JOINT_PAIN: [string, string][] = [
  ['shoulder', 'M25.51_'],
  ['elbow', 'M25.52_'],
  ['wrist', 'M25.53_'],
  ['hip', 'M25.55_'],
  ['knee', 'M25.56_'],
];

/** ICD-10-CM chapter 13. */
export const orthopedicCodes: CodeTable = {
  ...plain(`
    joint-pain M25.50
    arthritis M19.90
    psoriatic-arthritis L40.50
    lupus M32.9
    fibromyalgia M79.7
    polymyalgia M35.3
    osteoporosis M81.0
    osteopenia M85.80
    osteomyelitis M86.9
    septic-arthritis M00.9
    sacroiliac-pain M53.3
    thoracic-back-pain M54.6
    neck-pain M54.2
    lumbar-radiculopathy M54.16
    cervical-radiculopathy M54.12
    cervical-myelopathy M47.12
    scoliosis M41.9
    muscle-spasm M62.838
    myalgia M79.10
    rhabdomyolysis M62.82
    dupuytren M72.0
  `),
  'low-back-pain': { code: 'M54.9', choices: choices([{ type: 'low' }, 'M54.50']) },
  ...Object.fromEntries(JOINT_PAIN.map(([site, pattern]) => [`${site}-pain`, sided(pattern, '12-9')])),
  'ankle-pain': sided('M25.57_', '12-9'),
  'hand-pain': sided('M79.64_', '12-3'),
  'finger-pain': sided('M79.64_', '45-6'),
  'foot-pain': sided('M79.67_', '12-3'),
  'toe-pain': sided('M79.67_', '45-6'),
  'leg-pain': sided('M79.60_', '45-6'),
  'arm-pain': sided('M79.60_', '12-3'),
  osteoarthritis: {
    code: 'M19.90',
    choices: choices(
      [{ type: 'knee', laterality: 'bilateral' }, 'M17.0'],
      [{ type: 'knee', laterality: 'right' }, 'M17.11'],
      [{ type: 'knee', laterality: 'left' }, 'M17.12'],
      [{ type: 'knee' }, 'M17.9'],
      [{ type: 'hip', laterality: 'bilateral' }, 'M16.0'],
      [{ type: 'hip', laterality: 'right' }, 'M16.11'],
      [{ type: 'hip', laterality: 'left' }, 'M16.12'],
      [{ type: 'hip' }, 'M16.9'],
      [{ type: 'shoulder', laterality: 'right' }, 'M19.011'],
      [{ type: 'shoulder', laterality: 'left' }, 'M19.012'],
      [{ type: 'shoulder' }, 'M19.019'],
    ),
  },
  'knee-osteoarthritis': {
    code: 'M17.9',
    choices: choices([{ laterality: 'bilateral' }, 'M17.0'], [{ laterality: 'right' }, 'M17.11'], [{ laterality: 'left' }, 'M17.12']),
  },
  'hip-osteoarthritis': {
    code: 'M16.9',
    choices: choices([{ laterality: 'bilateral' }, 'M16.0'], [{ laterality: 'right' }, 'M16.11'], [{ laterality: 'left' }, 'M16.12']),
  },
  'shoulder-osteoarthritis': sided('M19.01_', '12-9'),
  'rheumatoid-arthritis': { code: 'M06.9', choices: choices([{ type: 'seropositive' }, 'M05.9'], [{ type: 'seronegative' }, 'M06.00']) },
  'rotator-cuff-tear': sidedBy('12-0', [
    [{ type: 'complete' }, 'M75.12_'],
    [{ type: 'incomplete' }, 'M75.11_'],
    [{}, 'M75.10_'],
  ]),
  'rotator-cuff-tendinitis': sided('M75.8_', '12-0'),
  'shoulder-impingement': sided('M75.4_', '12-0'),
  'frozen-shoulder': sided('M75.0_', '12-0'),
  'shoulder-bursitis': sided('M75.5_', '12-0'),
  'biceps-tendinitis': sided('M75.2_', '12-0'),
  'lateral-epicondylitis': sided('M77.1_', '12-0'),
  'medial-epicondylitis': sided('M77.0_', '12-0'),
  'trigger-finger': sidedBy('12-9', [
    [{ type: 'thumb' }, 'M65.31_'],
    [{ type: 'index' }, 'M65.32_'],
    [{ type: 'middle' }, 'M65.33_'],
    [{ type: 'ring' }, 'M65.34_'],
    [{ type: 'little' }, 'M65.35_'],
    [{}, 'M65.30'],
  ]),
  'de-quervain': { code: 'M65.4' },
  ganglion: {
    ...sidedBy('12-9', [
      [{ type: 'wrist' }, 'M67.43_'],
      [{ type: 'hand' }, 'M67.44_'],
      [{}, 'M67.40'],
    ]),
  },
  'hallux-valgus': sided('M20.1_', '12-0'),
  bunionette: sided('M21.62_', '12-9'),
  hammertoe: sided('M20.4_', '12-0'),
  'plantar-fasciitis': { code: 'M72.2', later: { from: '2026-10-01', rule: sided('M67.A0_', '12-9') } },
  'achilles-tendinitis': sided('M76.6_', '12-0'),
  'heel-spur': sided('M77.3_', '12-0'),
  'trochanteric-bursitis': sided('M70.6_', '12-0'),
  'olecranon-bursitis': sided('M70.2_', '12-0'),
  'avascular-necrosis': { code: 'M87.9' },
  'meniscus-tear': {
    code: 'S83.209',
    choices: [
      ...(sidedBy('12-9', [
        [{ type: 'medial' }, 'S83.24_'],
        [{ type: 'lateral' }, 'S83.28_'],
      ]).choices ?? []),
      ...(sided('S83.20_', '67-9').choices ?? []),
    ],
    injury: true,
  },
  'degenerative-meniscus-tear': sided('M23.20_', '67-9'),
  'acl-tear': sided('S83.51_', '12-9', { injury: true }),
  'mcl-sprain': sided('S83.41_', '12-9', { injury: true }),
  'chondromalacia-patella': sided('M22.4_', '12-0'),
  'patellofemoral-syndrome': sided('M22.2X_', '12-9'),
  'knee-effusion': sided('M25.46_', '12-9'),
  'bakers-cyst': sided('M71.2_', '12-0'),
  sciatica: sided('M54.3_', '12-0'),
  'lumbar-disc-herniation': {
    code: 'M51.9',
    choices: choices(
      [{ site: 'lumbar' }, 'M51.26'],
      [{ site: 'cervical c5' }, 'M50.222'],
      [{ site: 'cervical c6' }, 'M50.223'],
      [{ site: 'cervical c4' }, 'M50.221'],
      [{ site: 'cervical c7' }, 'M50.23'],
      [{ site: 'cervical' }, 'M50.20'],
      [{ site: 'thoracic' }, 'M51.24'],
      [{ site: 'lumbosacral' }, 'M51.27'],
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
      [{ site: 'lumbosacral' }, 'M51.379'],
    ),
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
  spondylosis: {
    code: 'M47.819',
    choices: choices(
      [{ site: 'cervical' }, 'M47.812'],
      [{ site: 'thoracic' }, 'M47.814'],
      [{ site: 'lumbar' }, 'M47.816'],
      [{ site: 'lumbosacral' }, 'M47.817'],
    ),
  },
  spondylolisthesis: {
    code: 'M43.10',
    choices: choices([{ site: 'cervical' }, 'M43.12'], [{ site: 'lumbar' }, 'M43.16'], [{ site: 'lumbosacral' }, 'M43.17']),
  },
  'lumbar-strain': { code: 'S39.012', injury: true },
  'cervical-strain': { code: 'S13.4XX', injury: true },
  'joint-prosthesis-knee': sided('Z96.65_', '1239'),
  'joint-prosthesis-hip': sided('Z96.64_', '1239'),
};
