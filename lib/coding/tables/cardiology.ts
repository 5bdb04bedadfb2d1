import { type CodeTable, choices, plain, sided, sidedBy } from './table';

/** ICD-10-CM chapter 9, FY 2026 and FY 2027. */
export const cardiologyCodes: CodeTable = {
  ...plain(`
    hypertension I10
    secondary-hypertension I15.9
    hypertensive-urgency I16.0
    hypertensive-emergency I16.1
    pulmonary-hypertension I27.20
    elevated-blood-pressure R03.0
    hypotension I95.9
    orthostatic-hypotension I95.1
    coronary-artery-disease I25.10
    angina I20.9
    unstable-angina I20.0
    coronary-syndrome I24.9
    nstemi I21.4 I25.2
    atrial-flutter I48.92
    svt I47.10
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
    rbbb I45.10
    cardiomyopathy I42.9
    ischemic-cardiomyopathy I25.5
    aortic-stenosis I35.0
    aortic-regurgitation I35.1
    mitral-regurgitation I34.0
    mitral-stenosis I34.2
    mitral-prolapse I34.1
    tricuspid-regurgitation I36.1
    pericarditis I31.9
    pericardial-effusion I31.39
    endocarditis I38
    myocarditis I51.4
    cardiac-arrest I46.9 Z86.74
    cardiogenic-shock R57.0
    peripheral-artery-disease I73.9
    claudication I73.9
    aaa I71.40
    thoracic-aneurysm I71.20
    aortic-dissection I71.00
    venous-insufficiency I87.2
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
    murmur R01.1
    chest-tightness R07.89
    palpitations R00.2
    syncope R55
    elevated-troponin R79.89
    fluid-overload E87.70
    orthopnea R06.01
    edema R60.0
  `),
  'dilated-cardiomyopathy': { code: 'I42.0', later: { from: '2026-10-01', rule: { code: 'I42.00' } } },
  'hypertrophic-cardiomyopathy': { code: 'I42.2', choices: choices([{ type: 'obstructive' }, 'I42.1']) },
  'heart-failure': {
    code: 'I50.9',
    choices: choices(
      ...(['systolic', 'diastolic', 'combined'] as const).flatMap((type, at): [object, string][] => [
        [{ type, acuity: 'acute-on-chronic' }, `I50.${at + 2}3`],
        [{ type, acuity: 'acute' }, `I50.${at + 2}1`],
        [{ type, acuity: 'chronic' }, `I50.${at + 2}2`],
        [{ type }, `I50.${at + 2}0`],
      ]),
    ),
  },
  'myocardial-infarction': {
    code: 'I21.9',
    history: 'I25.2',
    choices: choices([{ type: 'old' }, 'I25.2'], [{ type: 'anterior' }, 'I21.09'], [{ type: 'inferior' }, 'I21.19']),
  },
  stemi: { code: 'I21.3', history: 'I25.2', choices: choices([{ type: 'anterior' }, 'I21.09'], [{ type: 'inferior' }, 'I21.19']) },
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
  'pulmonary-embolism': { code: 'I26.99', history: 'Z86.711', choices: choices([{ type: 'saddle' }, 'I26.92']) },
  dvt: {
    ...sidedBy('1239', [
      [{ type: 'femoral' }, 'I82.41_'],
      [{ type: 'popliteal' }, 'I82.43_'],
      [{ acuity: 'chronic' }, 'I82.50_'],
      [{}, 'I82.40_'],
    ]),
    history: 'Z86.718',
  },
  'carotid-stenosis': sided('I65.2_', '1239'),
  'varicose-veins': sided('I83.9_', '1230', {}),
  'chest-pain': {
    code: 'R07.9',
    choices: choices([{ type: 'precordial' }, 'R07.2'], [{ type: 'pleuritic' }, 'R07.81'], [{ type: 'atypical' }, 'R07.89']),
  },
};
