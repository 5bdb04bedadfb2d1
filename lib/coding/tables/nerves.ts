import type { Attributes } from '../../findings/finding';
import { type CodeTable, choices, plain, sided } from './table';

type Row = [Partial<Attributes>, string];

/** Types of epilepsy that can be intractable: the code without and with it. */
const tamed = (usual: string, intractable: string) => ({ code: usual, choices: choices([{ type: 'intractable' }, intractable]) });

/** Migraine: the last two characters say intractable, then status migrainosus. */
const migraine = (stem: string, intractable = stem): Row[] => [
  [{ type: 'intractable-status' }, `${intractable}11`],
  [{ type: 'status' }, `${stem}01`],
  [{ type: 'intractable' }, `${intractable}19`],
];
const migraineRule = (stem: string, intractable = stem) => ({ code: `${stem}09`, choices: choices(...migraine(stem, intractable)) });

/** Headaches that are episodic or chronic, and intractable or not. */
const headacheRule = (stem: string) => ({
  code: `${stem}09`,
  choices: choices(
    [{ type: 'chronic-intractable' }, `${stem}21`],
    [{ type: 'episodic' }, `${stem}19`],
    [{ type: 'chronic' }, `${stem}29`],
    [{ acuity: 'chronic' }, `${stem}29`],
    [{ type: 'intractable' }, `${stem}01`],
  ),
});

/** A paralysis of one side: the right is taken as dominant, the left as not, unless written (I.C.6.a). */
const paralysis = (stem: string, when: Partial<Attributes> = {}): Row[] => [
  ...(when.type
    ? []
    : ([
        [{ laterality: 'left', type: 'dominant' }, `${stem}2`],
        [{ laterality: 'right', type: 'nondominant' }, `${stem}3`],
      ] as Row[])),
  [{ ...when, laterality: 'left' }, `${stem}4`],
  [{ ...when, laterality: 'right' }, `${stem}1`],
];

const crps = (type: string, limb: string): Row[] => [
  [{ type, laterality: 'right' }, `G90.5${limb}1`],
  [{ type, laterality: 'left' }, `G90.5${limb}2`],
  [{ type, laterality: 'bilateral' }, `G90.5${limb}3`],
  [{ type }, `G90.5${limb}9`],
];

/** ICD-10-CM chapter 6: headaches, epilepsy, paralysis, sleep, peripheral nerves and muscles. */
export const nerveCodes: CodeTable = {
  ...plain(`
    hemicrania-continua G44.51
    cervicogenic-headache G44.86
    occipital-neuralgia M54.81
    new-daily-persistent-headache G44.52
    thunderclap-headache G44.53
    exertional-headache G44.84
    coital-headache G44.82
    post-dural-puncture-headache G97.1
    vascular-headache G44.1
    chronic-daily-headache R51.9
    facial-pain R51.9
    atypical-facial-pain G50.1
    trigeminal-neuralgia G50.0
    trigeminal-neuropathy G50.9
    glossopharyngeal-neuralgia G52.1
    idiopathic-intracranial-hypertension G93.2
    posttraumatic-seizure R56.1
    nonepileptic-seizure F44.5
    todds-paralysis G83.84
    postictal-state R56.9
    locked-in G83.5
    difficulty-sleeping G47.9
    central-sleep-apnea G47.31
    complex-sleep-apnea G47.39
    parasomnia G47.50
    rem-sleep-behavior-disorder G47.52
    sleepwalking F51.3
    sleep-terrors F51.4
    nightmares F51.5
    confusional-arousals G47.51
    sleep-paralysis G47.53
    periodic-limb-movement G47.61
    sleep-deprivation Z72.820
    sleep-hygiene Z72.821
    sleep-disturbance G47.9
    alcoholic-neuropathy G62.1
    drug-induced-neuropathy G62.0
    charcot-marie-tooth G60.0
    small-fiber-neuropathy G62.89
    critical-illness-neuropathy G62.81
    critical-illness-myopathy G72.81
    dysautonomia G90.9
    pots G90.A
    cidp G61.81
    multifocal-motor-neuropathy G61.82
    guillain-barre G61.0
    mononeuritis-multiplex G58.7
    pudendal-neuralgia G58.8
    intercostal-neuralgia G58.0
    mononeuropathy G58.9
    neuralgia M79.2
    neuropathic-pain M79.2
    brachial-plexopathy G54.0
    neuralgic-amyotrophy G54.5
    lumbosacral-plexopathy G54.1
    central-pain-syndrome G89.0
    bells-palsy G51.0
    ramsay-hunt B02.21
    horner G90.2
    dysgeusia R43.2
    lambert-eaton G70.80
    als G12.21
    post-polio G14
    myotonic-dystrophy G71.11
    inclusion-body-myositis G72.41
    periodic-paralysis G72.3
    chronic-fatigue-syndrome G93.32
    postviral-fatigue G93.31
    nightmare-disorder F51.5
    abdominal-wall-neuropathy G58.8
  `),
  'plantar-neuropathy': sided('G57.6_', '1230'),
  'lower-limb-mononeuropathy': sided('G57.8_', '1230'),
  'autonomic-neuropathy': { code: 'G90.9', choices: choices([{ type: 'idiopathic' }, 'G90.09']) },
  'sleep-hypoventilation': { code: 'G47.36', choices: choices([{ type: 'hypoxia' }, 'G47.34']) },
  migraine: {
    code: 'G43.909',
    choices: choices(
      [{ type: 'intractable-status' }, 'G43.911'],
      [{ type: 'status' }, 'G43.901'],
      [{ type: 'aura' }, 'G43.109'],
      [{ type: 'without-aura' }, 'G43.009'],
      [{ type: 'intractable' }, 'G43.919'],
    ),
  },
  'migraine-without-aura': migraineRule('G43.0'),
  'migraine-with-aura': migraineRule('G43.1'),
  'chronic-migraine': migraineRule('G43.7'),
  'chronic-migraine-with-aura': migraineRule('G43.E'),
  'menstrual-migraine': {
    code: 'G43.829',
    choices: choices([{ type: 'intractable-status' }, 'G43.831'], [{ type: 'status' }, 'G43.821'], [{ type: 'intractable' }, 'G43.839']),
  },
  'hemiplegic-migraine': migraineRule('G43.4'),
  'vestibular-migraine': migraineRule('G43.8'),
  'abdominal-migraine': tamed('G43.D0', 'G43.D1'),
  'ophthalmoplegic-migraine': tamed('G43.B0', 'G43.B1'),
  'tension-headache': headacheRule('G44.2'),
  'cluster-headache': {
    code: 'G44.009',
    choices: choices(
      [{ type: 'chronic-intractable' }, 'G44.021'],
      [{ type: 'episodic' }, 'G44.019'],
      [{ type: 'chronic' }, 'G44.029'],
      [{ type: 'intractable' }, 'G44.001'],
    ),
  },
  'paroxysmal-hemicrania': { code: 'G44.039', choices: choices([{ type: 'chronic' }, 'G44.049']) },
  'medication-overuse-headache': tamed('G44.40', 'G44.41'),
  'posttraumatic-headache': {
    code: 'G44.309',
    choices: choices([{ type: 'acute' }, 'G44.319'], [{ type: 'chronic' }, 'G44.329'], [{ type: 'intractable' }, 'G44.301']),
  },
  headache: { code: 'R51.9', choices: choices([{ type: 'orthostatic' }, 'R51.0']) },
  'intracranial-hypotension': { code: 'G96.810', choices: choices([{ type: 'spontaneous' }, 'G96.811']) },
  epilepsy: tamed('G40.909', 'G40.919'),
  'status-epilepticus': tamed('G40.901', 'G40.911'),
  'focal-epilepsy': tamed('G40.109', 'G40.119'),
  'complex-partial-epilepsy': tamed('G40.209', 'G40.219'),
  'generalized-epilepsy': tamed('G40.309', 'G40.319'),
  'grand-mal-epilepsy': tamed('G40.409', 'G40.419'),
  'absence-epilepsy': tamed('G40.A09', 'G40.A19'),
  'juvenile-myoclonic-epilepsy': tamed('G40.B09', 'G40.B19'),
  'lennox-gastaut': tamed('G40.812', 'G40.814'),
  'infantile-spasms': tamed('G40.822', 'G40.824'),
  'rolandic-epilepsy': tamed('G40.009', 'G40.019'),
  dravet: { code: 'G40.834' },
  'febrile-seizure': { code: 'R56.00', choices: choices([{ type: 'complex' }, 'R56.01']) },
  hemiparesis: {
    code: 'G81.90',
    history: 'Z86.69',
    choices: choices(
      [{ laterality: 'left', type: 'spastic-nondominant' }, 'G81.14'],
      ...paralysis('G81.1', { type: 'spastic' }),
      [{ type: 'spastic' }, 'G81.10'],
      ...paralysis('G81.0', { type: 'flaccid' }),
      [{ type: 'flaccid' }, 'G81.00'],
      ...paralysis('G81.9'),
    ),
  },
  'arm-monoplegia': { code: 'G83.20', history: 'Z86.69', choices: choices(...paralysis('G83.2')) },
  'leg-monoplegia': { code: 'G83.10', history: 'Z86.69', choices: choices(...paralysis('G83.1')) },
  paraplegia: { code: 'G82.20', choices: choices([{ type: 'complete' }, 'G82.21'], [{ type: 'incomplete' }, 'G82.22']) },
  quadriplegia: {
    code: 'G82.50',
    choices: choices(
      [{ type: 'high-complete' }, 'G82.51'],
      [{ type: 'high-incomplete' }, 'G82.52'],
      [{ type: 'low-complete' }, 'G82.53'],
      [{ type: 'low-incomplete' }, 'G82.54'],
      [{ type: 'functional' }, 'R53.2'],
    ),
  },
  insomnia: {
    code: 'G47.00',
    choices: choices(
      [{ type: 'psychophysiologic' }, 'F51.04'],
      [{ type: 'primary' }, 'F51.01'],
      [{ type: 'adjustment' }, 'F51.02'],
      [{ type: 'medical' }, 'G47.01'],
      [{ type: 'mental' }, 'F51.05'],
      [{ acuity: 'chronic' }, 'F51.04'],
    ),
  },
  hypersomnia: {
    code: 'G47.10',
    choices: choices([{ type: 'idiopathic' }, 'G47.11'], [{ type: 'recurrent' }, 'G47.13'], [{ type: 'medical' }, 'G47.14']),
  },
  narcolepsy: { code: 'G47.419', choices: choices([{ type: 'cataplexy' }, 'G47.411']) },
  'circadian-rhythm-disorder': {
    code: 'G47.20',
    choices: choices(
      [{ type: 'delayed' }, 'G47.21'],
      [{ type: 'advanced' }, 'G47.22'],
      [{ type: 'irregular' }, 'G47.23'],
      [{ type: 'jet' }, 'G47.25'],
      [{ type: 'shift' }, 'G47.26'],
    ),
  },
  bruxism: { code: 'F45.8', choices: choices([{ type: 'sleep' }, 'G47.63']) },
  'sleep-disorder': { code: 'G47.9', choices: choices([{ type: 'breathing' }, 'G47.8']) },
  neuropathy: {
    code: 'G62.9',
    choices: choices(
      [{ type: 'alcohol' }, 'G62.1'],
      [{ type: 'drug' }, 'G62.0'],
      [{ type: 'hereditary' }, 'G60.0'],
      [{ type: 'small-fiber' }, 'G62.89'],
      [{ type: 'inflammatory' }, 'G61.9'],
      [{ type: 'critical' }, 'G62.81'],
      [{ type: 'idiopathic' }, 'G60.9'],
      [{ type: 'autonomic' }, 'G90.09'],
    ),
  },
  'idiopathic-neuropathy': { code: 'G60.9', choices: choices([{ type: 'progressive' }, 'G60.3']) },
  'carpal-tunnel': sided('G56.0_', '1230'),
  'cubital-tunnel': sided('G56.2_', '1230'),
  'median-neuropathy': sided('G56.1_', '1230'),
  'radial-neuropathy': sided('G56.3_', '1230'),
  'upper-limb-mononeuropathy': sided('G56.8_', '1230'),
  'wrist-drop': sided('M21.33_', '12-9'),
  'foot-drop': sided('M21.37_', '12-9'),
  'peroneal-neuropathy': sided('G57.3_', '1230'),
  'tarsal-tunnel': sided('G57.5_', '1230'),
  'meralgia-paresthetica': sided('G57.1_', '1230'),
  'sciatic-neuropathy': sided('G57.0_', '1230'),
  'femoral-neuropathy': sided('G57.2_', '1230'),
  'morton-neuroma': sided('G57.6_', '1230'),
  'hemifacial-spasm': sided('G51.3_', '1239'),
  'phantom-limb-pain': { code: 'G54.6', choices: choices([{ type: 'painless' }, 'G54.7']) },
  crps: { code: 'G90.50', choices: choices(...crps('arm', '1'), ...crps('leg', '2')) },
  causalgia: {
    code: 'G56.40',
    choices: choices(
      [{ type: 'arm', laterality: 'right' }, 'G56.41'],
      [{ type: 'arm', laterality: 'left' }, 'G56.42'],
      [{ type: 'arm', laterality: 'bilateral' }, 'G56.43'],
      [{ type: 'leg', laterality: 'right' }, 'G57.71'],
      [{ type: 'leg', laterality: 'left' }, 'G57.72'],
      [{ type: 'leg', laterality: 'bilateral' }, 'G57.73'],
      [{ type: 'leg' }, 'G57.70'],
    ),
  },
  'postherpetic-neuralgia': { code: 'B02.29', choices: choices([{ type: 'trigeminal' }, 'B02.22'], [{ type: 'poly' }, 'B02.23']) },
  anosmia: { code: 'R43.0' },
  'cranial-neuropathy': { code: 'G52.9', choices: choices([{ type: 'multiple' }, 'G52.7']) },
  myasthenia: { code: 'G70.00', choices: choices([{ status: 'exacerbation' }, 'G70.01'], [{ type: 'crisis' }, 'G70.01']) },
  'motor-neuron-disease': {
    code: 'G12.20',
    choices: choices([{ type: 'bulbar' }, 'G12.22'], [{ type: 'lateral' }, 'G12.23'], [{ type: 'atrophy' }, 'G12.25']),
  },
  'spinal-muscular-atrophy': { code: 'G12.9', choices: choices([{ type: '1' }, 'G12.0'], [{ type: 'other' }, 'G12.1']) },
  'muscular-dystrophy': {
    code: 'G71.00',
    choices: choices([{ type: 'duchenne' }, 'G71.01'], [{ type: 'fsh' }, 'G71.02'], [{ type: 'limb-girdle' }, 'G71.039']),
  },
  myopathy: {
    code: 'G72.9',
    choices: choices(
      [{ type: 'drug' }, 'G72.0'],
      [{ type: 'alcohol' }, 'G72.1'],
      [{ type: 'inflammatory' }, 'G72.49'],
      [{ type: 'congenital' }, 'G71.20'],
      [{ type: 'toxic' }, 'G72.2'],
    ),
  },
};
