import { bySite, siteChoices } from './sites';
import { type Choice, type CodeRule, type CodeTable, choices, plain, sided, sidedBy } from './table';

/** `concept PATTERN SIDES`, one a line. */
const lines = (text: string): CodeTable =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line): [string, CodeRule] => {
        const [concept = '', pattern = '', sides = ''] = line.trim().split(/\s+/);
        return [concept, sided(pattern, sides)];
      }),
  );
const typed = (type: string, pattern: string, sides: string): Choice[] => {
  const rule = sided(pattern, sides);
  return [
    ...(rule.choices ?? []).map((choice) => ({ when: { type, ...choice.when }, codes: choice.codes })),
    { when: { type }, codes: [rule.code ?? ''] },
  ];
};

/** ICD-10-CM chapter 13: tendons, bursae, muscles, fascia, and deformities of foot and hand. */
export const softTissueCodes: CodeTable = {
  ...plain(`
    de-quervain M65.4
    elbow-tendinitis M77.8
    dupuytren M72.0
    myalgia M79.10
    muscle-atrophy M62.50
    sarcopenia M62.84
    muscle-contracture M62.40
    retained-foreign-body M79.5
    soft-tissue-hematoma M79.81
    accessory-navicular Q74.2
    leg-length-discrepancy M21.70
    kienbock M93.1
    winged-scapula M95.8
  `),
  ...lines(`
    shoulder-impingement M75.4_ 12-0
    frozen-shoulder M75.0_ 12-0
    shoulder-bursitis M75.5_ 12-0
    biceps-tendinitis M75.2_ 12-0
    biceps-rupture-spontaneous M66.32_ 12-9
    lateral-epicondylitis M77.1_ 12-0
    medial-epicondylitis M77.0_ 12-0
    pes-anserine-bursitis M70.5_ 12-0
    trochanteric-bursitis M70.6_ 12-0
    ischial-bursitis M70.7_ 12-0
    retrocalcaneal-bursitis M77.5_ 12-0
    gluteal-tendinitis M76.0_ 12-0
    hip-flexor-tendinitis M76.1_ 12-0
    hamstring-tendinitis M76.89_ 12-9
    iliotibial-band-syndrome M76.3_ 12-0
    patellar-tendinitis M76.5_ 12-0
    achilles-tendinitis M76.6_ 12-0
    achilles-contracture M67.0_ 12-0
    peroneal-tendinitis M76.7_ 12-0
    posterior-tibial-tendinitis M76.82_ 12-9
    anterior-tibial-tendinitis M76.81_ 12-9
    flexor-hallucis-tendinitis M77.5_ 12-0
    intersection-syndrome M65.83_ 12-9
    wrist-tendinitis M65.83_ 12-9
    hand-tendinitis M65.84_ 12-9
    hallux-valgus M20.1_ 12-0
    bunion M21.61_ 12-9
    bunionette M21.62_ 12-9
    hammertoe M20.4_ 12-0
    claw-toe M20.5X_ 12-9
    hallux-rigidus M20.2_ 12-0
    hallux-varus M20.3_ 12-0
    flat-foot M21.4_ 12-0
    cavus-foot M21.6X_ 12-9
    foot-deformity M21.6X_ 12-9
    metatarsalgia M77.4_ 12-0
    toe-capsulitis M77.5_ 12-0
    sesamoiditis M25.87_ 12-9
    heel-spur M77.3_ 12-0
    haglund M92.6_ 12-0
    genu-valgum M21.06_ 12-9
    genu-varum M21.16_ 12-9
    mallet-finger M20.01_ 12-9
    boutonniere M20.02_ 12-9
    swan-neck M20.03_ 12-9
    finger-contracture M24.54_ 12-9
    finger-stiffness M25.64_ 12-9
    carpal-boss M25.74_ 12-9
    ulnar-impaction M25.83_ 12-9
    carpal-instability M25.33_ 12-9
  `),
  'ankle-valgus': {
    ...sided('M21.07_', '12-9'),
    choices: [...typed('varus', 'M21.17_', '12-9'), ...(sided('M21.07_', '12-9').choices ?? [])],
  },
  'cubitus-valgus': {
    ...sided('M21.02_', '12-9'),
    choices: [...typed('varus', 'M21.12_', '12-9'), ...(sided('M21.02_', '12-9').choices ?? [])],
  },
  'rotator-cuff-tear': sidedBy('12-0', [
    [{ type: 'complete' }, 'M75.12_'],
    [{ type: 'incomplete' }, 'M75.11_'],
    [{}, 'M75.10_'],
  ]),
  'rotator-cuff-tendinitis': sidedBy('12-0', [
    [{ type: 'syndrome' }, 'M75.10_'],
    [{}, 'M75.8_'],
  ]),
  'calcific-tendinitis-shoulder': {
    ...sided('M75.3_', '12-0'),
    choices: [
      ...typed('elbow', 'M65.22_', '12-9'),
      ...typed('wrist', 'M65.23_', '12-9'),
      ...typed('hand', 'M65.24_', '12-9'),
      ...typed('hip', 'M65.25_', '12-9'),
      ...typed('ankle', 'M65.27_', '12-9'),
      ...(sided('M75.3_', '12-0').choices ?? []),
    ],
  },
  'olecranon-bursitis': {
    ...sided('M70.2_', '12-0'),
    choices: [...typed('septic', 'M71.12_', '12-9'), ...(sided('M70.2_', '12-0').choices ?? [])],
  },
  'prepatellar-bursitis': {
    ...sided('M70.4_', '12-0'),
    choices: [...typed('septic', 'M71.16_', '12-9'), ...(sided('M70.4_', '12-0').choices ?? [])],
  },
  bursitis: {
    code: 'M71.9',
    choices: [
      ...typed('shoulder', 'M75.5_', '12-0'),
      ...typed('elbow', 'M70.2_', '12-0'),
      ...typed('hip', 'M70.7_', '12-0'),
      ...typed('knee', 'M70.5_', '12-0'),
      ...typed('ankle', 'M77.5_', '12-0'),
    ],
  },
  tendinitis: {
    code: 'M77.9',
    choices: [
      ...typed('cuff', 'M75.8_', '12-0'),
      ...typed('shoulder', 'M75.8_', '12-0'),
      ...typed('biceps', 'M75.2_', '12-0'),
      ...typed('extensor', 'M77.1_', '12-0'),
      ...typed('flexor', 'M77.0_', '12-0'),
      ...typed('wrist', 'M65.83_', '12-9'),
      ...typed('hand', 'M65.84_', '12-9'),
      ...typed('gluteal', 'M76.0_', '12-0'),
      ...typed('patellar', 'M76.5_', '12-0'),
      ...typed('achilles', 'M76.6_', '12-0'),
      ...typed('tibial', 'M76.82_', '12-9'),
      ...typed('peroneal', 'M76.7_', '12-0'),
      ...typed('ankle', 'M77.5_', '12-0'),
    ],
  },
  'septic-bursitis': {
    code: 'M71.10',
    choices: [...typed('elbow', 'M71.12_', '12-9'), ...typed('knee', 'M71.16_', '12-9'), ...typed('shoulder', 'M71.11_', '12-9')],
  },
  'shin-splints': sided('S86.89_', '12-9', { injury: true }),
  'trigger-finger': sidedBy('12-9', [
    [{ type: 'thumb' }, 'M65.31_'],
    [{ type: 'index' }, 'M65.32_'],
    [{ type: 'middle' }, 'M65.33_'],
    [{ type: 'ring' }, 'M65.34_'],
    [{ type: 'little' }, 'M65.35_'],
    [{}, 'M65.30'],
  ]),
  'infective-tenosynovitis': bySite('M65.1', 'M65.10'),
  tenosynovitis: bySite('M65.9', 'M65.90'),
  ganglion: { code: 'M67.40', choices: siteChoices('M67.4') },
  'plantar-fasciitis': { code: 'M72.2', later: { from: '2026-10-01', rule: sided('M67.A0_', '12-9') } },
  'plantar-fibroma': { code: 'M72.2', later: { from: '2026-10-01', rule: sided('M72.2_', '12-0') } },
  fasciitis: { code: 'M72.9', choices: choices([{ type: 'nodular' }, 'M72.4'], [{ type: 'eosinophilic' }, 'M35.4']) },
  'heterotopic-ossification': {
    code: 'M61.50',
    choices: [
      ...siteChoices('M61.0', undefined, { cause: 'traumatic' }),
      ...choices([{ cause: 'traumatic' }, 'M61.00']),
      ...siteChoices('M61.5'),
    ],
  },
  myositis: { code: 'M60.9', choices: choices([{ type: 'infective' }, 'M60.009']) },
  rhabdomyolysis: { code: 'M62.82', choices: choices([{ type: 'traumatic' }, 'T79.6XXA']) },
};
