import { type CodeTable, choices, type Joint, joint, plain, sided, sidedBy } from './table';

/** Arteries, veins, lymph vessels: ICD-10-CM chapters 9, 19. */
export const vesselCodes: CodeTable = {
  ...plain(`
    aortic-atherosclerosis I70.0
    acute-limb-ischemia I99.8
    bypass-graft-limb T82.898A
    aortoiliac-occlusion I74.09
    artery-stenosis I77.1
    renal-artery-stenosis I70.1
    subclavian-steal G45.8
    aortic-root-dilation I77.810
    iliac-aneurysm I72.3
    leg-artery-aneurysm I72.4
    carotid-aneurysm I72.0
    arm-artery-aneurysm I72.1
    buerger I73.1
    erythromelalgia I73.81
    acrocyanosis I73.89
    fibromuscular-dysplasia I77.3
    median-arcuate-ligament I77.4
    arteriovenous-fistula-acquired I77.0
    hereditary-telangiectasia I78.0
    spider-veins I78.1
    popliteal-entrapment I77.89
    access-thrombosis T82.868A
    access-stenosis T82.858A
    access-malfunction T82.590A
    steal-syndrome T82.898A
    fistula-aneurysm T82.898A
    peripheral-stent-stenosis T82.856A
    migratory-thrombophlebitis I82.1
    renal-vein-thrombosis I82.3
    vein-compression I87.1
    venous-reflux I87.2
    lymphocele I89.8
    anasarca R60.1
    abnormal-inr R79.1
  `),
  'vein-disorder': { code: 'I87.9', choices: choices([{ type: 'sclerosis' }, 'I87.8'], [{ type: 'aneurysm' }, 'I86.8']) },
  'pelvic-congestion': { code: 'N94.89', choices: choices([{ type: 'varices' }, 'I86.2']) },
  atherosclerosis: { code: 'I70.90', choices: choices([{ type: 'generalized' }, 'I70.91']) },
  'limb-atherosclerosis': sidedBy('1239', [
    [{ type: 'gangrene' }, 'I70.26_'],
    [{ type: 'rest-pain' }, 'I70.22_'],
    [{ type: 'claudication' }, 'I70.21_'],
    [{}, 'I70.20_'],
  ]),
  'limb-ischemia': sidedBy('1239', [
    [{ type: 'gangrene' }, 'I70.26_'],
    [{}, 'I70.22_'],
  ]),
  'arterial-embolism': {
    code: 'I74.9',
    choices: choices([{ type: 'iliac' }, 'I74.5'], [{ type: 'leg' }, 'I74.3'], [{ type: 'arm' }, 'I74.2'], [{ type: 'limb' }, 'I74.4']),
  },
  'aortic-saddle-embolus': { code: 'I74.10', choices: choices([{ type: 'saddle' }, 'I74.01'], [{ type: 'thoracic' }, 'I74.11']) },
  atheroembolism: sided('I75.02_', '1239'),
  'thoracoabdominal-aneurysm': { code: 'I71.60', choices: choices([{ type: 'ruptured' }, 'I71.50']) },
  'aortic-ectasia': {
    code: 'I77.819',
    choices: choices([{ type: 'abdominal' }, 'I77.811'], [{ type: 'thoracic' }, 'I77.810'], [{ type: 'tortuous' }, 'I77.1']),
  },
  'visceral-aneurysm': { code: 'I72.8', choices: choices([{ type: 'renal' }, 'I72.2']) },
  pseudoaneurysm: { code: 'I72.9', choices: choices([{ type: 'leg' }, 'I72.4'], [{ type: 'iliac' }, 'I72.3'], [{ type: 'arm' }, 'I72.1']) },
  'artery-dissection': {
    code: 'I77.70',
    choices: choices(
      [{ type: 'iliac' }, 'I77.72'],
      [{ type: 'renal' }, 'I77.73'],
      [{ type: 'leg' }, 'I77.77'],
      [{ type: 'visceral' }, 'I77.79'],
    ),
  },
  raynaud: { code: 'I73.00', choices: choices([{ type: 'gangrene' }, 'I73.01']) },
  arteritis: { code: 'I77.6', choices: choices([{ type: 'anca' }, 'I77.82']) },
  'arm-vein-thrombosis': {
    ...sidedBy('1239', [
      [{ type: 'axillary', acuity: 'chronic' }, 'I82.A2_'],
      [{ type: 'axillary' }, 'I82.A1_'],
      [{ type: 'subclavian', acuity: 'chronic' }, 'I82.B2_'],
      [{ type: 'subclavian' }, 'I82.B1_'],
      [{ type: 'jugular', acuity: 'chronic' }, 'I82.C2_'],
      [{ type: 'jugular' }, 'I82.C1_'],
      [{ acuity: 'chronic' }, 'I82.72_'],
      [{}, 'I82.62_'],
    ]),
    history: 'Z86.718',
  },
  'leg-superficial-thrombosis': sided('I82.81_', '1239', { history: 'Z86.718' }),
  'arm-superficial-thrombosis': {
    ...sidedBy('1239', [
      [{ acuity: 'chronic' }, 'I82.71_'],
      [{}, 'I82.61_'],
    ]),
    history: 'Z86.718',
  },
  phlebitis: {
    code: 'I80.9',
    history: 'Z86.72',
    choices: choices(
      [{ type: 'arm' }, 'I80.8'],
      [{ laterality: 'right', type: 'leg' }, 'I80.01'],
      [{ laterality: 'left', type: 'leg' }, 'I80.02'],
      [{ laterality: 'bilateral', type: 'leg' }, 'I80.03'],
      [{ type: 'leg' }, 'I80.00'],
    ),
  },
  'caval-thrombosis': {
    code: 'I82.220',
    history: 'Z86.718',
    choices: choices(
      [{ type: 'superior', acuity: 'chronic' }, 'I82.211'],
      [{ type: 'superior' }, 'I82.210'],
      [{ acuity: 'chronic' }, 'I82.221'],
    ),
  },
  'vein-thrombosis': {
    code: 'I82.90',
    history: 'Z86.718',
    choices: choices([{ type: 'other', acuity: 'chronic' }, 'I82.891'], [{ type: 'other' }, 'I82.890'], [{ acuity: 'chronic' }, 'I82.91']),
  },
  'post-thrombotic-syndrome': sided('I87.00_', '1239'),
  'venous-hypertension': sided('I87.30_', '1239'),
  lymphedema: { code: 'I89.0', choices: choices([{ type: 'postmastectomy' }, 'I97.2'], [{ type: 'hereditary' }, 'Q82.0']) },
  'vascular-malformation': {
    code: 'Q27.9',
    choices: choices(
      [{ type: 'av leg' }, 'Q27.32'],
      [{ type: 'av arm' }, 'Q27.31'],
      [{ type: 'arteriovenous' }, 'Q27.30'],
      [{ type: 'arm' }, 'Q27.8'],
      [{ type: 'leg' }, 'Q27.8'],
    ),
  },
};

const COR = 'I26.0: pulmonary embolism with acute cor pulmonale is one code';
const LIMB = 'I70.2: disease of the native arteries of the legs, with what it has led to, is one code';
const ON_SIDE: [side: 'right' | 'left' | 'bilateral' | null, character: string][] = [
  ['right', '1'],
  ['left', '2'],
  ['bilateral', '3'],
  [null, '9'],
];

/** An ulcer with the disease of the vessels behind it: the vessel's code first, the ulcer's own code after it. */
const ulcerJoints: Joint[] = (
  [
    ['right', '1', '3'],
    ['left', '2', '4'],
  ] as const
).flatMap(([laterality, side, leg]) => [
  joint('limb-atherosclerosis', 'foot-ulcer', `I70.2${leg}4`, LIMB, { withWhen: { laterality, type: 'heel' }, keeps: true }),
  joint('limb-atherosclerosis', 'foot-ulcer', `I70.2${leg}5`, LIMB, { withWhen: { laterality }, keeps: true }),
  joint('limb-atherosclerosis', 'leg-ulcer', `I70.2${leg}9`, LIMB, { withWhen: { laterality }, keeps: true }),
  joint('limb-ischemia', 'foot-ulcer', `I70.2${leg}4`, LIMB, { withWhen: { laterality, type: 'heel' }, keeps: true }),
  joint('limb-ischemia', 'foot-ulcer', `I70.2${leg}5`, LIMB, { withWhen: { laterality }, keeps: true }),
  joint('limb-ischemia', 'leg-ulcer', `I70.2${leg}9`, LIMB, { withWhen: { laterality }, keeps: true }),
  joint('varicose-veins', 'leg-ulcer', `I83.0${side}9`, 'I83.0: varicose veins with an ulcer are one code', {
    withWhen: { laterality },
    keeps: true,
  }),
  joint('venous-hypertension', 'leg-ulcer', `I87.31${side}`, 'I87.31: venous hypertension with an ulcer is one code', {
    withWhen: { laterality },
    keeps: true,
  }),
  joint('post-thrombotic-syndrome', 'leg-ulcer', `I87.01${side}`, 'I87.01: postthrombotic syndrome with an ulcer is one code', {
    withWhen: { laterality },
    keeps: true,
  }),
]);

/** Atherosclerosis of the legs with claudication, gangrene or an ulcer, by side (category I70.2). */
export const vesselJoints: Joint[] = ['limb-atherosclerosis', 'limb-ischemia']
  .flatMap((of) =>
    ON_SIDE.flatMap(([side, character]) => [
      joint(of, 'gangrene', `I70.26${character}`, LIMB, side ? { when: { laterality: side } } : {}),
      ...(of === 'limb-atherosclerosis'
        ? [joint(of, 'claudication', `I70.21${character}`, LIMB, side ? { when: { laterality: side } } : {})]
        : []),
    ]),
  )
  .concat(
    ulcerJoints,
    joint('pulmonary-embolism', 'cor-pulmonale', 'I26.02', COR, { when: { type: 'saddle' }, stated: true }),
    joint('pulmonary-embolism', 'cor-pulmonale', 'I26.01', COR, { when: { type: 'septic' }, stated: true }),
    joint('pulmonary-embolism', 'cor-pulmonale', 'I26.09', COR, { stated: true }),
    joint('lymphedema', 'mastectomy-status', 'I97.2', 'I97.2: lymphedema after mastectomy', { stated: true, keeps: true }),
  );
