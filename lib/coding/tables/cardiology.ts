import { type CodeTable, choices, plain, sided, sidedBy } from './table';

/** ICD-10-CM chapter 9, FY 2026 and FY 2027. */
export const cardiologyCodes: CodeTable = {
  ...plain(`
    hypertensive-urgency I16.0
    hypertensive-emergency I16.1
    elevated-blood-pressure R03.0
    coronary-artery-disease I25.10
    unstable-angina I20.0
    coronary-syndrome I24.9
    nstemi I21.4 I25.2
    ventricular-tachycardia I47.20
    ventricular-fibrillation I49.01
    arrhythmia I49.9
    bradycardia R00.1
    tachycardia R00.0
    sick-sinus I49.5
    pvc I49.3
    heart-block-complete I44.2
    heart-block-second I44.1
    heart-block-first I44.0
    lbbb I44.7
    ischemic-cardiomyopathy I25.5
    mitral-prolapse I34.1
    pericardial-effusion I31.39
    cardiac-arrest I46.9 Z86.74
    cardiogenic-shock R57.0
    peripheral-artery-disease I73.9
    claudication I73.9
    hyperlipidemia E78.5
    hypercholesterolemia E78.00
    mixed-hyperlipidemia E78.2
    hypertriglyceridemia E78.1
    pacemaker Z95.0
    icd Z95.810
    coronary-stent Z95.5
    cabg-status Z95.1
    prosthetic-valve Z95.2
    anticoagulant-use Z79.01
    chest-tightness R07.89
    palpitations R00.2
    syncope R55
    elevated-troponin R79.89
    fluid-overload E87.70
    low-blood-pressure-reading R03.1
    elevated-bnp R79.89
    carotid-bruit R09.89
    abnormal-echocardiogram R93.1
    abnormal-rhythm-monitor R94.39
  `),
  orthopnea: { code: 'R06.01', choices: choices([{ type: 'nocturnal' }, 'R06.00']) },
  edema: {
    code: 'R60.9',
    choices: choices([{ type: 'swelling' }, 'M79.89'], [{ type: 'general' }, 'R60.1'], [{ type: 'local' }, 'R60.0']),
  },
  'venous-insufficiency': { code: 'I87.2', choices: choices([{ type: 'stasis' }, 'I87.8']) },
  cardiomyopathy: { code: 'I42.9', choices: choices([{ type: 'viral' }, 'B33.24']) },
  svt: { code: 'I47.10', choices: choices([{ type: 'unspecified' }, 'I47.9']) },
  'orthostatic-hypotension': { code: 'I95.1', choices: choices([{ type: 'neurogenic' }, 'G90.3']) },
  hypertension: {
    code: 'I10',
    choices: choices([{ type: 'heart' }, 'I11.9'], [{ type: 'resistant' }, 'I10 I1A.0']),
  },
  'secondary-hypertension': {
    code: 'I15.9',
    choices: choices([{ type: 'renovascular' }, 'I15.0'], [{ type: 'renal' }, 'I15.1'], [{ type: 'endocrine' }, 'I15.2']),
  },
  'pulmonary-hypertension': {
    code: 'I27.20',
    choices: choices(
      [{ type: 'primary' }, 'I27.0'],
      [{ cause: 'primary' }, 'I27.0'],
      [{ type: 'left-heart' }, 'I27.22'],
      [{ type: 'lung' }, 'I27.23'],
      [{ type: 'thromboembolic' }, 'I27.24'],
      [{ type: 'arterial' }, 'I27.21'],
      [{ type: 'other' }, 'I27.29'],
    ),
  },
  hypotension: {
    code: 'I95.9',
    choices: choices(
      [{ type: 'dialysis' }, 'I95.3'],
      [{ type: 'drug' }, 'I95.2'],
      [{ type: 'postprocedural' }, 'I95.81'],
      [{ acuity: 'chronic' }, 'I95.89'],
    ),
  },
  angina: {
    code: 'I20.9',
    choices: choices(
      [{ type: 'stable' }, 'I20.89'],
      [{ type: 'spasm' }, 'I20.1'],
      [{ type: 'refractory' }, 'I20.2'],
      [{ type: 'microvascular' }, 'I20.81'],
    ),
  },
  'atrial-flutter': { code: 'I48.92', choices: choices([{ type: 'atypical' }, 'I48.4'], [{ type: 'typical' }, 'I48.3']) },
  rbbb: { code: 'I45.10', choices: choices([{ type: 'incomplete' }, 'I45.19']) },
  // Valves by the Alphabetic Index: mitral stenosis and tricuspid disease are rheumatic unless called otherwise.
  'aortic-stenosis': { code: 'I35.0', choices: choices([{ type: 'rheumatic' }, 'I06.0'], [{ type: 'congenital' }, 'Q23.0']) },
  'aortic-regurgitation': { code: 'I35.1', choices: choices([{ type: 'rheumatic' }, 'I06.1'], [{ type: 'congenital' }, 'Q23.1']) },
  'mitral-regurgitation': { code: 'I34.0', choices: choices([{ type: 'rheumatic' }, 'I05.1'], [{ type: 'congenital' }, 'Q23.3']) },
  'mitral-stenosis': { code: 'I05.0', choices: choices([{ type: 'nonrheumatic' }, 'I34.2'], [{ type: 'congenital' }, 'Q23.2']) },
  'tricuspid-regurgitation': { code: 'I07.1', choices: choices([{ type: 'nonrheumatic' }, 'I36.1']) },
  pericarditis: {
    code: 'I31.9',
    choices: choices([{ type: 'infective' }, 'I30.1'], [{ type: 'idiopathic' }, 'I30.0'], [{ acuity: 'acute' }, 'I30.9']),
  },
  endocarditis: {
    code: 'I38',
    choices: choices([{ type: 'infective' }, 'I33.0'], [{ acuity: 'acute' }, 'I33.9'], [{ acuity: 'subacute' }, 'I33.9']),
  },
  myocarditis: { code: 'I51.4', choices: choices([{ type: 'infective' }, 'I40.0'], [{ acuity: 'acute' }, 'I40.9']) },
  aaa: {
    code: 'I71.40',
    choices: choices(
      [{ type: 'infrarenal', cause: 'rupture' }, 'I71.33'],
      [{ type: 'juxtarenal', cause: 'rupture' }, 'I71.32'],
      [{ type: 'pararenal', cause: 'rupture' }, 'I71.31'],
      [{ cause: 'rupture' }, 'I71.30'],
      [{ type: 'infrarenal' }, 'I71.43'],
      [{ type: 'juxtarenal' }, 'I71.42'],
      [{ type: 'pararenal' }, 'I71.41'],
    ),
  },
  'thoracic-aneurysm': {
    code: 'I71.20',
    choices: choices(
      [{ type: 'ascending', cause: 'rupture' }, 'I71.11'],
      [{ type: 'arch', cause: 'rupture' }, 'I71.12'],
      [{ type: 'descending', cause: 'rupture' }, 'I71.13'],
      [{ cause: 'rupture' }, 'I71.10'],
      [{ type: 'ascending' }, 'I71.21'],
      [{ type: 'arch' }, 'I71.22'],
      [{ type: 'descending' }, 'I71.23'],
    ),
  },
  'aortic-aneurysm': { code: 'I71.9', choices: choices([{ cause: 'rupture' }, 'I71.8']) },
  'aortic-dissection': {
    code: 'I71.00',
    choices: choices(
      [{ type: 'thoracoabdominal' }, 'I71.03'],
      [{ type: 'abdominal' }, 'I71.02'],
      [{ cause: 'type-a' }, 'I71.010'],
      [{ cause: 'type-b' }, 'I71.012'],
      [{ type: 'ascending' }, 'I71.010'],
      [{ type: 'descending' }, 'I71.012'],
      [{ type: 'arch' }, 'I71.011'],
      [{ type: 'thoracic' }, 'I71.019'],
    ),
  },
  murmur: { code: 'R01.1', choices: choices([{ type: 'innocent' }, 'R01.0']) },
  'dilated-cardiomyopathy': { code: 'I42.0', later: { from: '2026-10-01', rule: { code: 'I42.00' } } },
  'hypertrophic-cardiomyopathy': { code: 'I42.2', choices: choices([{ type: 'obstructive' }, 'I42.1']) },
  'heart-failure': {
    code: 'I50.9',
    choices: choices(
      ...(['systolic', 'diastolic', 'combined'] as const).flatMap((type, at): [object, string][] => [
        [{ type, acuity: 'acute-on-chronic' }, `I50.${at + 2}3`],
        // The Index has a decompensated failure as acute on chronic.
        [{ type, status: 'exacerbation' }, `I50.${at + 2}3`],
        [{ type, acuity: 'acute' }, `I50.${at + 2}1`],
        [{ type, acuity: 'chronic' }, `I50.${at + 2}2`],
        [{ type }, `I50.${at + 2}0`],
      ]),
      [{ type: 'right', acuity: 'acute-on-chronic' }, 'I50.813'],
      [{ type: 'right', acuity: 'acute' }, 'I50.811'],
      [{ type: 'right', acuity: 'chronic' }, 'I50.812'],
      [{ type: 'right' }, 'I50.810'],
      [{ type: 'biventricular' }, 'I50.82'],
      [{ type: 'high-output' }, 'I50.83'],
      [{ type: 'end-stage' }, 'I50.84'],
      [{ type: 'left' }, 'I50.1'],
    ),
  },
  'myocardial-infarction': {
    code: 'I21.9',
    history: 'I25.2',
    choices: choices(
      [{ type: 'old' }, 'I25.2'],
      [{ type: 'type-2' }, 'I21.A1'],
      [{ type: 'anterior' }, 'I21.09'],
      [{ type: 'inferior' }, 'I21.19'],
    ),
  },
  stemi: {
    code: 'I21.3',
    history: 'I25.2',
    choices: choices(
      [{ cause: 'left-main' }, 'I21.01'],
      [{ cause: 'lad' }, 'I21.02'],
      [{ cause: 'rca' }, 'I21.11'],
      [{ cause: 'circumflex' }, 'I21.21'],
      [{ type: 'anterior' }, 'I21.09'],
      [{ type: 'inferior' }, 'I21.19'],
      [{ type: 'other' }, 'I21.29'],
    ),
  },
  'atrial-fibrillation': {
    code: 'I48.91',
    choices: choices(
      [{ type: 'paroxysmal' }, 'I48.0'],
      [{ type: 'longstanding-persistent' }, 'I48.11'],
      [{ type: 'persistent' }, 'I48.19'],
      [{ type: 'permanent' }, 'I48.21'],
      [{ type: 'chronic' }, 'I48.20'],
      [{ acuity: 'chronic' }, 'I48.20'],
    ),
  },
  'pulmonary-embolism': {
    code: 'I26.99',
    history: 'Z86.711',
    choices: choices(
      [{ type: 'saddle' }, 'I26.92'],
      [{ type: 'septic' }, 'I26.90'],
      [{ type: 'multiple-subsegmental' }, 'I26.94'],
      [{ type: 'subsegmental' }, 'I26.93'],
      [{ acuity: 'chronic' }, 'I27.82'],
    ),
  },
  dvt: {
    ...sidedBy('1239', [
      ...(
        [
          ['iliac', '2'],
          ['femoral', '1'],
          ['popliteal', '3'],
          ['tibial', '4'],
          ['peroneal', '5'],
          ['calf-muscle', '6'],
          ['proximal', 'Y'],
          ['distal', 'Z'],
        ] as const
      ).flatMap(([type, vein]): [object, string][] => [
        [{ type, acuity: 'chronic' }, `I82.5${vein}_`],
        [{ type }, `I82.4${vein}_`],
      ]),
      [{ acuity: 'chronic' }, 'I82.50_'],
      [{}, 'I82.40_'],
    ]),
    history: 'Z86.718',
  },
  'carotid-stenosis': sided('I65.2_', '1239'),
  'varicose-veins': {
    code: 'I83.90',
    choices: [
      ...(sidedBy('12-0', [[{ type: 'inflamed' }, 'I83.1_']]).choices ?? []),
      ...(sidedBy('1239', [
        [{ type: 'painful' }, 'I83.81_'],
        [{ type: 'complicated' }, 'I83.89_'],
      ]).choices ?? []),
      ...(sided('I83.9_', '1230').choices ?? []),
    ],
  },
  'chest-pain': {
    code: 'R07.9',
    choices: choices(
      [{ type: 'precordial' }, 'R07.2'],
      [{ type: 'pleuritic' }, 'R07.81'],
      [{ type: 'atypical' }, 'R07.89'],
      [{ type: 'discomfort' }, 'R07.89'],
    ),
  },
};
