import { type CodeTable, choices, type Joint, joint, plain } from './table';

const SEVERITY = ['mild', 'moderate', 'severe'] as const;

/** Major depression: severity, psychotic features, remission; `F33` where it is recurrent. */
const episodes = (base: string, when: object): [object, string][] => {
  const [inRemission, partly, fully] = base === 'F33' ? ['F33.40', 'F33.41', 'F33.42'] : ['F32.5', 'F32.4', 'F32.5'];
  return [
    [{ ...when, type: 'partial' }, partly ?? ''],
    [{ ...when, type: 'full' }, fully ?? ''],
    [{ ...when, status: 'remission' }, inRemission ?? ''],
    [{ ...when, type: 'psychotic' }, `${base}.3`],
    [{ ...when, severity: 'mild' }, `${base}.0`],
    [{ ...when, severity: 'moderate' }, `${base}.1`],
    [{ ...when, severity: 'severe' }, `${base}.2`],
    [when, `${base}.9`],
  ];
};

/** ICD-10-CM chapter 5 without substances and dementia, and the signs and circumstances that go with it. */
export const mentalCodes: CodeTable = {
  ...plain(`
    dysthymia F34.1
    seasonal-affective-disorder F33.9
    premenstrual-dysphoric-disorder F32.81
    postpartum-depression F53.0
    postpartum-psychosis F53.1
    bipolar-2 F31.81
    cyclothymia F34.0
    hypomania F30.8
    disruptive-mood-dysregulation F34.81
    generalized-anxiety F41.1
    anxiety-depression F41.8
    panic-disorder F41.0
    panic-agoraphobia F40.01
    claustrophobia F40.240
    needle-phobia F40.231
    separation-anxiety F93.0
    selective-mutism F94.0
    acute-stress-reaction F43.0
    prolonged-grief F43.81
    anhedonia R45.84
    apathy R45.3
    nervousness R45.0
    burnout Z73.0
    caregiver-stress Z63.6
    relationship-problem Z63.0
    schizophreniform F20.81
    brief-psychotic-disorder F23
    delusional-disorder F22
    catatonia F06.1
    schizotypal F21
    auditory-hallucinations R44.0
    visual-hallucinations R44.1
    delusions F22
    paranoia F22
    disorganized-thinking R41.89
    hoarding F42.3
    trichotillomania F63.3
    body-dysmorphic-disorder F45.22
    illness-anxiety F45.21
    somatization-disorder F45.0
    dissociative-identity-disorder F44.81
    depersonalization F48.1
    pseudobulbar-affect F48.2
    malingering Z76.5
    borderline-personality F60.3
    antisocial-personality F60.2
    narcissistic-personality F60.81
    histrionic-personality F60.4
    dependent-personality F60.7
    avoidant-personality F60.6
    obsessive-compulsive-personality F60.5
    paranoid-personality F60.0
    schizoid-personality F60.1
    personality-disorder F60.9
    personality-change F07.0
    arfid F50.82
    eating-disorder F50.9
    encopresis F98.1
    oppositional-defiant F91.3
    intermittent-explosive F63.81
    gambling-disorder F63.0
    stereotyped-movement F98.4
    suicidal-ideation R45.851
    homicidal-ideation R45.850
    self-harm R45.88
    agitation R45.1
    aggressive-behavior R45.6
    irritability R45.4
    behavior-problem R46.89
    hyperactivity F90.9
    impulsivity R45.87
    emotional-lability R45.86
    wandering Z91.83
    social-isolation Z60.4
    global-developmental-delay F88
  `),
  'skin-picking': { code: 'F42.4', choices: choices([{ type: 'neurotic' }, 'L98.1']) },
  hallucinations: { code: 'R44.3', choices: choices([{ type: 'other' }, 'R44.2']) },
  'situational-anxiety': { code: 'F41.8', choices: choices([{ type: 'reaction' }, 'F41.1']) },
  depression: {
    code: 'F32.A',
    choices: choices(
      [{ type: 'medical' }, 'F06.31'],
      [{ type: 'psychotic' }, 'F32.3'],
      [{ type: 'endogenous' }, 'F33.2'],
      [{ acuity: 'recurrent' }, 'F33.9'],
      [{ type: 'recurrent' }, 'F33.9'],
      [{ type: 'situational' }, 'F43.21'],
      [{ type: 'reactive' }, 'F32.9'],
    ),
  },
  'major-depression': { code: 'F32.9', choices: choices(...episodes('F33', { acuity: 'recurrent' }), ...episodes('F32', {})) },
  'mood-disorder': { code: 'F39', choices: choices([{ type: 'medical' }, 'F06.30']) },
  bipolar: {
    code: 'F31.9',
    choices: choices(
      [{ type: 'manic-psychotic' }, 'F31.2'],
      [{ type: 'depressed-psychotic' }, 'F31.5'],
      [{ type: 'mixed-psychotic' }, 'F31.64'],
      [{ type: 'manic-partial' }, 'F31.73'],
      [{ type: 'manic-full' }, 'F31.74'],
      [{ type: 'depressed-partial' }, 'F31.75'],
      [{ type: 'depressed-full' }, 'F31.76'],
      [{ type: 'mixed-partial' }, 'F31.77'],
      [{ type: 'mixed-full' }, 'F31.78'],
      [{ status: 'remission' }, 'F31.70'],
      ...SEVERITY.flatMap((severity, at): [object, string][] => [
        [{ type: 'manic', severity }, `F31.1${at + 1}`],
        [{ type: 'depressed', severity }, ['F31.31', 'F31.32', 'F31.4'][at] ?? ''],
        [{ type: 'mixed', severity }, `F31.6${at + 1}`],
      ]),
      [{ type: 'hypomanic' }, 'F31.0'],
      [{ type: 'manic' }, 'F31.10'],
      [{ type: 'depressed' }, 'F31.30'],
      [{ type: 'mixed' }, 'F31.60'],
    ),
  },
  mania: {
    code: 'F30.9',
    choices: choices(
      [{ type: 'psychotic' }, 'F30.2'],
      [{ severity: 'mild' }, 'F30.11'],
      [{ severity: 'moderate' }, 'F30.12'],
      [{ severity: 'severe' }, 'F30.13'],
      [{ type: 'nonpsychotic' }, 'F30.10'],
    ),
  },
  anxiety: {
    code: 'F41.9',
    choices: choices([{ type: 'medical' }, 'F06.4'], [{ type: 'performance' }, 'F40.248'], [{ type: 'neurosis' }, 'F41.1']),
  },
  agoraphobia: { code: 'F40.00', choices: choices([{ type: 'without-panic' }, 'F40.02']) },
  'social-anxiety': { code: 'F40.10', choices: choices([{ type: 'generalized' }, 'F40.11']) },
  'specific-phobia': {
    code: 'F40.298',
    choices: choices(
      [{ type: 'flying' }, 'F40.243'],
      [{ type: 'heights' }, 'F40.241'],
      [{ type: 'spiders' }, 'F40.210'],
      [{ type: 'medical' }, 'F40.232'],
      [{ type: 'unspecified' }, 'F40.9'],
    ),
  },
  ptsd: { code: 'F43.10', choices: choices([{ acuity: 'acute' }, 'F43.11'], [{ acuity: 'chronic' }, 'F43.12']) },
  'adjustment-disorder': {
    code: 'F43.20',
    choices: choices(
      [{ type: 'mixed' }, 'F43.23'],
      [{ type: 'depressed' }, 'F43.21'],
      [{ type: 'anxiety' }, 'F43.22'],
      [{ type: 'conduct' }, 'F43.24'],
      [{ type: 'emotions-conduct' }, 'F43.25'],
    ),
  },
  bereavement: { code: 'Z63.4', choices: choices([{ type: 'grief' }, 'F43.21']) },
  stress: { code: 'Z73.3', choices: choices([{ type: 'work' }, 'Z56.6']) },
  schizophrenia: {
    code: 'F20.9',
    choices: choices(
      [{ type: 'paranoid' }, 'F20.0'],
      [{ type: 'disorganized' }, 'F20.1'],
      [{ type: 'catatonic' }, 'F20.2'],
      [{ type: 'undifferentiated' }, 'F20.3'],
      [{ type: 'residual' }, 'F20.5'],
    ),
  },
  schizoaffective: { code: 'F25.9', choices: choices([{ type: 'bipolar' }, 'F25.0'], [{ type: 'depressive' }, 'F25.1']) },
  psychosis: { code: 'F29', choices: choices([{ type: 'medical' }, 'F06.8'], [{ type: 'episode' }, 'F23'], [{ acuity: 'acute' }, 'F23']) },
  ocd: { code: 'F42.9', choices: choices([{ type: 'mixed' }, 'F42.2']) },
  'somatic-symptom-disorder': { code: 'F45.9', choices: choices([{ type: 'undifferentiated' }, 'F45.1']) },
  'somatoform-pain': { code: 'F45.41', choices: choices([{ type: 'both' }, 'F45.42']) },
  'conversion-disorder': {
    code: 'F44.9',
    choices: choices(
      [{ type: 'motor' }, 'F44.4'],
      [{ type: 'seizures' }, 'F44.5'],
      [{ type: 'sensory' }, 'F44.6'],
      [{ type: 'mixed' }, 'F44.7'],
    ),
  },
  'dissociative-disorder': { code: 'F44.9', choices: choices([{ type: 'amnesia' }, 'F44.0'], [{ type: 'fugue' }, 'F44.1']) },
  'factitious-disorder': { code: 'F68.10', choices: choices([{ type: 'proxy' }, 'F68.A']) },
  'anorexia-nervosa': {
    code: 'F50.00',
    choices: choices(
      ...(['restricting', 'purging'] as const).flatMap((type, kind): [object, string][] => [
        [{ type, status: 'remission' }, `F50.0${kind + 1}4`],
        ...SEVERITY.map((severity, at): [object, string] => [{ type, severity }, `F50.0${kind + 1}${at}`]),
        [{ type }, `F50.0${kind + 1}9`],
      ]),
    ),
  },
  bulimia: {
    code: 'F50.20',
    choices: choices(
      [{ status: 'remission' }, 'F50.25'],
      [{ type: 'extreme' }, 'F50.24'],
      ...SEVERITY.map((severity, at): [object, string] => [{ severity }, `F50.2${at + 1}`]),
    ),
  },
  'binge-eating': {
    code: 'F50.819',
    choices: choices(
      [{ status: 'remission' }, 'F50.814'],
      [{ type: 'extreme' }, 'F50.813'],
      ...SEVERITY.map((severity, at): [object, string] => [{ severity }, `F50.81${at}`]),
    ),
  },
  pica: { code: 'F50.83', choices: choices([{ type: 'child' }, 'F98.3']) },
  adhd: {
    code: 'F90.9',
    choices: choices(
      [{ type: 'combined' }, 'F90.2'],
      [{ type: 'inattentive' }, 'F90.0'],
      [{ type: 'hyperactive' }, 'F90.1'],
      [{ type: 'deficit' }, 'F98.8'],
    ),
  },
  autism: { code: 'F84.0', choices: choices([{ type: 'asperger' }, 'F84.5']) },
  'pervasive-developmental-disorder': { code: 'F84.9', choices: choices([{ type: 'rett' }, 'F84.2']) },
  'conduct-disorder': { code: 'F91.9', choices: choices([{ type: 'childhood' }, 'F91.1'], [{ type: 'adolescent' }, 'F91.2']) },
  'impulse-control-disorder': { code: 'F63.9', choices: choices([{ type: 'kleptomania' }, 'F63.2'], [{ type: 'pyromania' }, 'F63.1']) },
  'reactive-attachment': { code: 'F94.1', choices: choices([{ type: 'disinhibited' }, 'F94.2']) },
  'intellectual-disability': {
    code: 'F79',
    choices: choices(
      [{ type: 'profound' }, 'F73'],
      [{ severity: 'mild' }, 'F70'],
      [{ severity: 'moderate' }, 'F71'],
      [{ severity: 'severe' }, 'F72'],
    ),
  },
  'learning-disorder': {
    code: 'F81.9',
    choices: choices([{ type: 'reading' }, 'F81.0'], [{ type: 'mathematics' }, 'F81.2'], [{ type: 'writing' }, 'F81.81']),
  },
  stuttering: { code: 'F80.81', choices: choices([{ type: 'adult' }, 'F98.5']) },
  'nocturnal-enuresis': { code: 'N39.44', choices: choices([{ type: 'psychogenic' }, 'F98.0']) },
  'gender-dysphoria': { code: 'F64.9', choices: choices([{ type: 'child' }, 'F64.2'], [{ type: 'adult' }, 'F64.0']) },
  'psychosexual-dysfunction': {
    code: 'F52.9',
    choices: choices(
      [{ type: 'desire' }, 'F52.0'],
      [{ type: 'erectile' }, 'F52.21'],
      [{ type: 'arousal' }, 'F52.22'],
      [{ type: 'orgasm' }, 'F52.31'],
      [{ type: 'delayed' }, 'F52.32'],
      [{ type: 'ejaculation' }, 'F52.4'],
    ),
  },
  'suicide-attempt': { code: 'T14.91X', injury: true },
};

const BEHAVIOURS: [concepts: string, type: string][] = [
  ['agitation|aggressive-behavior', '11'],
  ['hallucinations|visual-hallucinations|auditory-hallucinations|delusions|paranoia|psychosis', '2'],
  ['behavior-problem|wandering|sleep-disturbance', '18'],
];
const DEMENTIAS: [concept: string, category: string, unspecified: string][] = [
  ['dementia', 'F03', '9'],
  ['vascular-dementia', 'F01', '5'],
];
const STEMS: [severity: 'mild' | 'moderate' | 'severe' | undefined, stem: string | null][] = [
  ['mild', 'A'],
  ['moderate', 'B'],
  ['severe', 'C'],
  [undefined, null],
];

/** What a dementia shows is part of its code; delirium upon a dementia is F05. */
export const mentalJoints: Joint[] = [
  ...DEMENTIAS.flatMap(([concept, category, unspecified]) =>
    BEHAVIOURS.flatMap(([concepts, digits]) =>
      STEMS.map(([severity, stem]) =>
        joint(
          concept,
          concepts,
          `${category}.${stem ?? unspecified}${digits}`,
          `${category}: the behaviour is part of the dementia's code`,
          {
            stated: true,
            ...(severity && { when: { severity } }),
          },
        ),
      ),
    ),
  ),
  joint(
    'delirium',
    'dementia|alzheimer|vascular-dementia|lewy-body-dementia|parkinson-dementia',
    'F05',
    'F05: delirium superimposed on dementia',
    { keeps: true },
  ),
  joint('panic-disorder', 'agoraphobia', 'F40.01', 'F40.01: agoraphobia with panic disorder'),
];
