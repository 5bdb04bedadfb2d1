import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM chapters 5 and 6, cerebrovascular disease, mental and neurological signs. */
export const mindAndNerveCodes: CodeTable = {
  ...plain(`
    tia G45.9 Z86.73
    huntington G10
    intracerebral-hemorrhage I61.9 Z86.79
    subarachnoid-hemorrhage I60.9 Z86.79
    subdural-hemorrhage I62.00
    facial-weakness R29.810
    aphasia R47.01
    slurred-speech R47.81
    bells-palsy G51.0
    seizure R56.9
    tension-headache G44.209
    headache R51.9
    dizziness R42
    vertigo R42
    bppv H81.10
    parkinson G20.A1
    tremor R25.1
    essential-tremor G25.0
    vascular-dementia F01.50
    mild-cognitive-impairment G31.84
    memory-loss R41.3
    delirium R41.0
    altered-mental-status R41.82
    confusion R41.0
    neuropathy G62.9
    trigeminal-neuralgia G50.0
    postherpetic-neuralgia B02.29
    myasthenia G70.00
    guillain-barre G61.0
    als G12.21
    cerebral-palsy G80.9
    restless-legs G25.81
    numbness R20.2
    weakness R53.1
    gait-abnormality R26.9
    insomnia G47.00
    anxiety F41.9
    generalized-anxiety F41.1
    panic-disorder F41.0
    ptsd F43.10
    schizoaffective F25.9
    adhd F90.9
    autism F84.0
    ocd F42.9
    suicidal-ideation R45.851
    former-smoker Z87.891
    alcohol-withdrawal F10.939
    cocaine-abuse F14.10
    cannabis-use F12.10
    sleep-disturbance G47.9
  `),
  stroke: {
    code: 'I63.9',
    history: 'Z86.73',
    choices: choices([{ type: 'lacunar' }, 'I63.81'], [{ type: 'embolic' }, 'I63.40'], [{ type: 'thrombotic' }, 'I63.30']),
  },
  'subdural-hematoma': {
    // The Alphabetic Index takes a subdural hematoma as traumatic unless it is called nontraumatic.
    code: 'S06.5XAA',
    choices: choices(
      [{ type: 'nontraumatic', acuity: 'acute' }, 'I62.01'],
      [{ type: 'nontraumatic', acuity: 'subacute' }, 'I62.02'],
      [{ type: 'nontraumatic', acuity: 'chronic' }, 'I62.03'],
      [{ type: 'nontraumatic' }, 'I62.00'],
    ),
  },
  hemiparesis: {
    code: 'G81.90',
    choices: choices(
      [{ laterality: 'left', type: 'dominant' }, 'G81.92'],
      [{ laterality: 'left' }, 'G81.94'],
      [{ laterality: 'right', type: 'nondominant' }, 'G81.93'],
      [{ laterality: 'right' }, 'G81.91'],
    ),
  },
  epilepsy: { code: 'G40.909', choices: choices([{ type: 'intractable' }, 'G40.919']) },
  'febrile-seizure': { code: 'R56.00', choices: choices([{ type: 'complex' }, 'R56.01']) },
  migraine: {
    code: 'G43.909',
    choices: choices([{ type: 'chronic' }, 'G43.709'], [{ type: 'aura' }, 'G43.109'], [{ type: 'intractable' }, 'G43.919']),
  },
  'multiple-sclerosis': {
    code: 'G35.D',
    choices: choices(
      [{ type: 'relapsing-remitting' }, 'G35.A'],
      [{ type: 'primary-progressive' }, 'G35.B0'],
      [{ type: 'secondary-progressive' }, 'G35.C0'],
    ),
  },
  alzheimer: { code: 'G30.9', choices: choices([{ type: 'early' }, 'G30.0'], [{ type: 'late' }, 'G30.1']) },
  dementia: {
    code: 'F03.90',
    choices: choices(
      [{ severity: 'mild', type: 'behavioral' }, 'F03.A18'],
      [{ severity: 'mild' }, 'F03.A0'],
      [{ severity: 'moderate' }, 'F03.B0'],
      [{ severity: 'severe' }, 'F03.C0'],
    ),
  },
  encephalopathy: { code: 'G93.40', choices: choices([{ type: 'metabolic' }, 'G93.41'], [{ type: 'toxic' }, 'G92.9']) },
  'carpal-tunnel': sided('G56.0_', '1230'),
  'cubital-tunnel': sided('G56.2_', '1230'),
  hydrocephalus: {
    code: 'G91.9',
    choices: choices([{ type: 'normal' }, 'G91.2'], [{ type: 'obstructive' }, 'G91.1'], [{ type: 'communicating' }, 'G91.0']),
  },
  depression: { code: 'F32.A' },
  'major-depression': {
    code: 'F32.9',
    choices: choices(
      ...(
        [
          [{ type: 'recurrent' }, 'F33'],
          [{ acuity: 'recurrent' }, 'F33'],
          [{}, 'F32'],
        ] as const
      ).flatMap(([when, base]): [object, string][] => [
        [{ ...when, severity: 'mild' }, `${base}.0`],
        [{ ...when, severity: 'moderate' }, `${base}.1`],
        [{ ...when, severity: 'severe', type: 'psychotic' }, `${base}.3`],
        [{ ...when, severity: 'severe' }, `${base}.2`],
        [{ ...when, status: 'remission' }, base === 'F33' ? 'F33.40' : 'F32.5'],
        [when, `${base}.9`],
      ]),
    ),
  },
  bipolar: { code: 'F31.9', choices: choices([{ type: '2' }, 'F31.81']) },
  schizophrenia: { code: 'F20.9', choices: choices([{ type: 'paranoid' }, 'F20.0']) },
  'tobacco-use': { code: 'F17.200', choices: choices([{ type: 'cigarettes' }, 'F17.210']) },
  'alcohol-use-disorder': {
    code: 'F10.10',
    choices: choices(
      [{ status: 'remission', type: 'dependence' }, 'F10.21'],
      [{ status: 'remission' }, 'F10.11'],
      [{ severity: 'moderate' }, 'F10.20'],
      [{ severity: 'severe' }, 'F10.20'],
      [{ type: 'dependence' }, 'F10.20'],
    ),
  },
  'opioid-use-disorder': {
    code: 'F11.10',
    choices: choices([{ severity: 'moderate' }, 'F11.20'], [{ severity: 'severe' }, 'F11.20'], [{ type: 'dependence' }, 'F11.20']),
  },
};
