import { type CodeTable, choices, plain } from './table';

const SEVERITIES: ['mild' | 'moderate' | 'severe' | null, stem: string][] = [
  ['mild', 'A'],
  ['moderate', 'B'],
  ['severe', 'C'],
];
/** What goes with a dementia, and the digits that say so (F01-F03). */
export const BEHAVIOURS: [type: string, digits: string][] = [
  ['agitation', '11'],
  ['behavioral', '18'],
  ['psychotic', '2'],
  ['mood', '3'],
  ['anxiety', '4'],
];

/** Dementia by severity and what it shows: `F03.A11`; where none is written the severity's `0`. `after`: the cause, coded first. */
export function demented(category: string, unspecified: string, after: [type: string | null, code: string][] = []) {
  const causes = after.length > 0 ? after : ([[null, '']] as [string | null, string][]);
  const rows = causes.flatMap(([cause, first]) => {
    const whole = (code: string): string => `${first} ${category}.${code}`.trim();
    const own = cause ? { type: cause } : {};
    return [
      ...[...SEVERITIES, [null, unspecified] as [null, string]].flatMap(([severity, stem]) => [
        ...(cause
          ? []
          : BEHAVIOURS.map(([type, digits]): [object, string] => [{ type, ...(severity && { severity }) }, whole(`${stem}${digits}`)])),
        ...(severity ? [[{ ...own, severity }, whole(`${stem}0`)] as [object, string]] : []),
      ]),
      [own, whole(`${unspecified}0`)] as [object, string],
    ];
  });
  const plainRow = rows.pop();
  return after.length > 0
    ? { code: null, choices: choices(...rows, ...(plainRow ? [plainRow] : [])) }
    : { code: plainRow?.[1] ?? null, choices: choices(...rows) };
}

/** ICD-10-CM chapters 5 and 6: dementia, movement, the central nervous system, and signs of it. */
export const mindAndNerveCodes: CodeTable = {
  ...plain(`
    huntington G10
    progressive-supranuclear-palsy G23.1
    multiple-system-atrophy G90.3
    corticobasal-degeneration G31.85
    essential-tremor G25.0
    cervical-dystonia G24.3
    blepharospasm G24.5
    oromandibular-dystonia G24.4
    writers-cramp F48.8
    tardive-dyskinesia G24.01
    akathisia G25.71
    neuroleptic-malignant-syndrome G21.0
    serotonin-syndrome G90.81
    myoclonus G25.3
    hemiballismus G25.5
    restless-legs G25.81
    stiff-person G25.82
    tourette F95.2
    friedreich G11.11
    hereditary-spastic-paraplegia G11.4
    repeated-falls R29.6
    involuntary-movements R25.9
    fasciculations R25.3
    spasticity R25.2
    creutzfeldt-jakob A81.00
    alcohol-dementia F10.97
    mild-cognitive-impairment G31.84
    cognitive-decline R41.81
    cognitive-impairment R41.89
    memory-loss R41.3
    attention-deficit-symptom R41.840
    executive-dysfunction R41.844
    cognitive-communication-deficit R41.841
    wernicke E51.2
    anoxic-brain-injury G93.1
    altered-mental-status R41.82
    confusion R41.0
    coma R40.20
    persistent-vegetative-state R40.3
    transient-alteration-awareness R40.4
    brain-death G93.82
    seizure R56.9
    neuromyelitis-optica G36.0
    mog-antibody-disease G37.81
    demyelinating-disease G37.9
    transverse-myelitis G37.3
    myelitis G04.91
    adem G04.00
    central-pontine-myelinolysis G37.2
    spinal-cord-compression G95.20
    spinal-cord-infarct G95.11
    cauda-equina-syndrome G83.4
    conus-medullaris-syndrome G95.81
    syringomyelia G95.0
    tethered-cord Q06.8
    autonomic-dysreflexia G90.4
    facial-weakness R29.810 Z86.69
    unilateral-weakness R53.1 Z86.69
    aphasia R47.01 Z86.69
    dysphasia R47.02 Z86.69
    dysarthria R47.1 Z86.69
    slurred-speech R47.81
    speech-disturbance R47.9
    apraxia R48.2
    hemineglect R41.4 Z86.69
    increased-intracranial-pressure G93.2
    brain-compression G93.5
    pseudomeningocele G96.198
    pineal-cyst E34.8
    tarlov-cyst G96.191
    mesial-temporal-sclerosis G93.81
    encephalomalacia G93.89
    cerebral-atrophy G31.9
    abnormal-eeg R94.01
    ventriculomegaly G93.89
    dizziness R42
    focal-neurologic-deficit R29.818
    meningismus R29.1
    neck-stiffness M43.6
    hyperreflexia R29.2
    hypoesthesia R20.1
    postconcussion F07.81
  `),
  agnosia: { code: 'R48.1', choices: choices([{ type: 'visual' }, 'R48.3']) },
  'wernicke-korsakoff': { code: 'F04', choices: choices([{ type: 'dependence' }, 'F10.26'], [{ type: 'alcohol' }, 'F10.96']) },
  ataxia: {
    code: 'R27.0',
    choices: choices([{ type: 'lack' }, 'R27.9'], [{ type: 'coordination' }, 'R27.8'], [{ acuity: 'acute' }, 'R27.8']),
  },
  'dystonic-reaction': { code: 'G24.02', choices: choices([{ acuity: 'acute' }, 'G24.02'], [{ type: 'drug' }, 'G24.09']) },
  'arachnoid-cyst': { code: 'G93.0', choices: choices([{ type: 'porencephaly' }, 'Q04.6']) },
  'spinal-epidural-abscess': {
    code: 'G06.1',
    choices: choices(
      [{ type: 'epidural', site: 'cervical' }, 'G06.1'],
      [{ type: 'epidural', site: 'thoracic' }, 'G06.1'],
      [{ type: 'epidural', site: 'lumbar' }, 'G06.1'],
      [{ type: 'epidural', site: 'lumbosacral' }, 'G06.1'],
      [{ type: 'epidural' }, 'G06.2'],
    ),
  },
  'brain-abscess': { code: 'G06.0', choices: choices([{ type: 'subdural' }, 'G06.2']) },
  parkinson: {
    code: 'G20.A1',
    choices: choices(
      [{ type: 'dyskinesia-fluctuations' }, 'G20.B2'],
      [{ type: 'dyskinesia' }, 'G20.B1'],
      [{ type: 'fluctuations' }, 'G20.A2'],
    ),
  },
  'parkinson-dementia': {
    code: null,
    choices: choices(
      [{ severity: 'mild' }, 'G20.A1 F02.A0'],
      [{ severity: 'moderate' }, 'G20.A1 F02.B0'],
      [{ severity: 'severe' }, 'G20.A1 F02.C0'],
      [{}, 'G20.A1 F02.80'],
    ),
  },
  parkinsonism: {
    code: 'G20.C',
    choices: choices(
      [{ type: 'neuroleptic' }, 'G21.11'],
      [{ type: 'drug' }, 'G21.19'],
      [{ type: 'vascular' }, 'G21.4'],
      [{ type: 'secondary' }, 'G21.9'],
    ),
  },
  tremor: { code: 'R25.1', choices: choices([{ type: 'drug' }, 'G25.1'], [{ type: 'intention' }, 'G25.2']) },
  dystonia: { code: 'G24.9', choices: choices([{ type: 'drug' }, 'G24.09'], [{ type: 'genetic' }, 'G24.1']) },
  chorea: { code: 'G25.5', choices: choices([{ type: 'drug' }, 'G25.4']) },
  'movement-disorder': { code: 'G25.9', choices: choices([{ type: 'drug' }, 'G25.70']) },
  tics: { code: 'F95.9', choices: choices([{ type: 'chronic' }, 'F95.1'], [{ type: 'transient' }, 'F95.0']) },
  'cerebellar-ataxia': {
    code: 'G11.9',
    choices: choices(
      [{ type: 'alcoholic' }, 'G31.2'],
      [{ type: 'spinocerebellar' }, 'G11.8'],
      [{ type: 'late' }, 'G11.2'],
      [{ type: 'early' }, 'G11.10'],
    ),
  },
  'gait-abnormality': {
    code: 'R26.9',
    choices: choices(
      [{ type: 'ataxic' }, 'R26.0'],
      [{ type: 'spastic' }, 'R26.1'],
      [{ type: 'difficulty' }, 'R26.2'],
      [{ type: 'unsteady' }, 'R26.81'],
      [{ type: 'other' }, 'R26.89'],
      [{ type: 'mobility' }, 'Z74.09'],
    ),
  },
  'muscle-cramps': { code: 'R25.2', choices: choices([{ type: 'sleep' }, 'G47.62']) },
  alzheimer: { code: 'G30.9', choices: choices([{ type: 'early' }, 'G30.0'], [{ type: 'late' }, 'G30.1']) },
  dementia: demented('F03', '9'),
  'vascular-dementia': demented('F01', '5'),
  'lewy-body-dementia': demented('F02', '8', [[null, 'G31.83']]),
  'frontotemporal-dementia': demented('F02', '8', [
    ['pick', 'G31.01'],
    [null, 'G31.09'],
  ]),
  delirium: { code: 'R41.0', choices: choices([{ type: 'medical' }, 'F05']) },
  encephalopathy: {
    code: 'G93.40',
    choices: choices(
      [{ type: 'toxic-metabolic' }, 'G92.8'],
      [{ type: 'metabolic' }, 'G93.41'],
      [{ type: 'toxic' }, 'G92.9'],
      [{ type: 'hypoxic' }, 'G93.1'],
      [{ type: 'static' }, 'G93.49'],
    ),
  },
  somnolence: { code: 'R40.0', choices: choices([{ type: 'stupor' }, 'R40.1']) },
  'multiple-sclerosis': {
    code: 'G35.D',
    choices: choices(
      [{ type: 'relapsing-remitting' }, 'G35.A'],
      [{ type: 'primary-progressive-active' }, 'G35.B1'],
      [{ type: 'primary-progressive-nonactive' }, 'G35.B2'],
      [{ type: 'primary-progressive' }, 'G35.B0'],
      [{ type: 'secondary-progressive-active' }, 'G35.C1'],
      [{ type: 'secondary-progressive-nonactive' }, 'G35.C2'],
      [{ type: 'secondary-progressive' }, 'G35.C0'],
    ),
  },
  myelopathy: { code: 'G95.9', choices: choices([{ type: 'myelomalacia' }, 'G95.89'], [{ type: 'compressive' }, 'G95.20']) },
  'chiari-malformation': { code: 'G93.5', choices: choices([{ type: '2' }, 'Q07.00']) },
  hydrocephalus: {
    code: 'G91.9',
    choices: choices(
      [{ type: 'normal' }, 'G91.2'],
      [{ type: 'congenital' }, 'Q03.9'],
      [{ type: 'traumatic' }, 'G91.3'],
      [{ type: 'obstructive' }, 'G91.1'],
      [{ type: 'communicating' }, 'G91.0'],
    ),
  },
  meningitis: {
    code: 'G03.9',
    choices: choices(
      [{ type: 'pneumococcal' }, 'G00.1'],
      [{ type: 'streptococcal' }, 'G00.2'],
      [{ type: 'staphylococcal' }, 'G00.3'],
      [{ type: 'meningococcal' }, 'A39.0'],
      [{ type: 'bacterial' }, 'G00.9'],
      [{ type: 'viral' }, 'A87.9'],
      [{ type: 'aseptic' }, 'G03.0'],
      [{ type: 'carcinomatous' }, 'C79.32'],
      [{ acuity: 'chronic' }, 'G03.1'],
    ),
  },
  encephalitis: {
    code: 'G04.90',
    choices: choices([{ type: 'herpes' }, 'B00.4'], [{ type: 'autoimmune' }, 'G04.81'], [{ type: 'viral' }, 'A86']),
  },
  'csf-leak': {
    code: 'G96.00',
    choices: choices(
      [{ type: 'cranial-spontaneous' }, 'G96.01'],
      [{ type: 'spinal-spontaneous' }, 'G96.02'],
      [{ type: 'puncture' }, 'G97.0'],
      [{ type: 'cranial' }, 'G96.08'],
      [{ type: 'spinal' }, 'G96.09'],
    ),
  },
  'dural-tear': { code: 'G97.41', choices: choices([{ type: 'spontaneous' }, 'G96.11']) },
  'cerebral-edema': { code: 'G93.6', choices: choices([{ type: 'traumatic' }, 'S06.1XAA']) },
  leukodystrophy: {
    code: 'G31.80',
    choices: choices([{ type: 'leukoencephalopathy' }, 'G93.49'], [{ type: 'adreno' }, 'E71.529'], [{ type: 'metachromatic' }, 'E75.25']),
  },
  'cerebral-palsy': {
    code: 'G80.9',
    choices: choices(
      [{ type: 'quadriplegic' }, 'G80.0'],
      [{ type: 'diplegic' }, 'G80.1'],
      [{ type: 'hemiplegic' }, 'G80.2'],
      [{ type: 'athetoid' }, 'G80.3'],
      [{ type: 'ataxic' }, 'G80.4'],
    ),
  },
  'brain-lesion': { code: 'G93.9', choices: choices([{ type: 'mass' }, 'R90.0']) },
  'abnormal-brain-imaging': { code: 'R90.89', choices: choices([{ type: 'white' }, 'R90.82']) },
  vertigo: { code: 'R42', choices: choices([{ type: 'central' }, 'H81.4'], [{ type: 'peripheral' }, 'H81.399']) },
  bppv: {
    code: 'H81.10',
    choices: choices([{ laterality: 'right' }, 'H81.11'], [{ laterality: 'left' }, 'H81.12'], [{ laterality: 'bilateral' }, 'H81.13']),
  },
  weakness: { code: 'R53.1', choices: choices([{ type: 'muscle' }, 'M62.81']) },
  numbness: { code: 'R20.2', choices: choices([{ type: 'numbness' }, 'R20.0']) },
  hyperesthesia: { code: 'R20.3', choices: choices([{ type: 'allodynia' }, 'R20.8']) },
  myelomeningocele: { code: 'Q05.9', choices: choices([{ type: 'hydrocephalus' }, 'Q05.4']) },
};
