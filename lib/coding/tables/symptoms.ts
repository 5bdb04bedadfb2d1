import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM chapter 18: complaints, signs, and abnormal findings named by the provider. */
export const symptomCodes: CodeTable = {
  ...plain(`
    malaise R53.81
    lump-head R22.0
    lump-neck R22.1
    lump-trunk R22.2
    limb-weakness R29.898
    abnormal-chest-exam R09.89
    chronic-fatigue R53.82
    postprocedural-fever R50.82
    drug-fever R50.2
    postvaccination-fever R50.83
    diaphoresis R61
    failure-to-thrive-child R62.51
    delayed-milestones R62.0
    delayed-puberty-stated R62.59
    frailty R54
    functional-quadriplegia R53.2
    reduced-mobility Z74.09
    pain-all-over R52
    flu-like-symptoms R68.89
    intolerance-temperature R68.89
    lump R22.9
    bleeding R58
    jaw-pain R68.84
    groin-mass R19.09
    limb-swelling M79.89
    regurgitation R11.10
    projectile-vomiting R11.12
    bilious-vomiting R11.14
    fecal-urgency R15.2
    painful-defecation R19.8
    infant-colic R10.83
    choking R09.89
    grunting R06.89
    asphyxia R09.01
    clubbing R68.3
    mottling R23.8
    limping R26.89
    hip-click R29.4
    abnormal-posture R29.3
    incoordination R27.8
    loss-of-height R29.890
    tetany R29.0
    transient-paralysis R29.5
    worries R45.82
    low-self-esteem R45.81
    poor-hygiene R46.0
    psychomotor-slowing R46.4
    excessive-crying R45.83
    excessive-crying-infant R68.11
    fussy-infant R68.12
    brue R68.13
    infancy-symptom K00.7
    parosmia R43.1
    postconcussive-amnesia R41.3
    sexual-dysfunction R37
    elevated-inflammatory-markers R79.89
    elevated-ck R74.8
    elevated-ldh R74.02
    elevated-lactate R79.89
    elevated-d-dimer R79.89
    positive-rheumatoid-factor R76.81
    elevated-antibody-titer R76.0
    false-positive-syphilis R76.89
    abnormal-mineral R79.0
    abnormal-cbc R71.8
    abnormal-white-count D72.9
    hematocrit-drop R71.0
    elevated-lead R78.71
    alcohol-in-blood R78.0
    positive-drug-screen R82.5
    elevated-drug-level R78.89
    abnormal-blood-gas R79.81
    abnormal-semen R86.9
    abnormal-genetic-test R89.8
    abnormal-urine-culture R82.79
    asc-h R87.611
    atypical-glandular-cells R87.619
    unsatisfactory-pap R87.615
    abnormal-vaginal-smear R87.629
    abnormal-anal-pap R85.619
    abnormal-cytology-other R89.6
    abnormal-abdominal-imaging R93.5
    abnormal-gi-imaging R93.3
    abnormal-liver-imaging R93.2
    abnormal-limb-imaging R93.6
    abnormal-skeletal-imaging R93.7
    abnormal-thyroid-imaging R93.89
    abnormal-skull-imaging R93.0
    abnormal-sleep-study R94.8
    abnormal-vascular-study R94.39
    incidental-finding R93.89
  `),
  'lump-arm': sided('R22.3_', '1230'),
  'lump-leg': sided('R22.4_', '1230'),
  'abdominal-quadrant-mass': {
    code: 'R19.00',
    choices: choices(
      [{ type: 'ruq' }, 'R19.01'],
      [{ type: 'luq' }, 'R19.02'],
      [{ type: 'rlq' }, 'R19.03'],
      [{ type: 'llq' }, 'R19.04'],
      [{ type: 'umbilical' }, 'R19.05'],
      [{ type: 'epigastric' }, 'R19.06'],
    ),
  },
  'pediatric-feeding-disorder': { code: 'R63.32', choices: choices([{ type: 'acute' }, 'R63.31']) },
  'developmental-delay': { code: 'R62.50', choices: choices([{ type: 'milestones' }, 'R62.0']) },
  immobility: { code: 'Z74.01', choices: choices([{ type: 'other' }, 'Z74.09']) },
  'swollen-face': { code: 'R22.0', choices: choices([{ type: 'lip' }, 'R22.0']) },
  'limb-lump': {
    code: 'R22.9',
    choices: choices(
      [{ type: 'upper', laterality: 'right' }, 'R22.31'],
      [{ type: 'upper', laterality: 'left' }, 'R22.32'],
      [{ type: 'upper', laterality: 'bilateral' }, 'R22.33'],
      [{ type: 'upper' }, 'R22.30'],
      [{ type: 'lower', laterality: 'right' }, 'R22.41'],
      [{ type: 'lower', laterality: 'left' }, 'R22.42'],
      [{ type: 'lower', laterality: 'bilateral' }, 'R22.43'],
      [{ type: 'lower' }, 'R22.40'],
    ),
  },
  'intractable-vomiting': { code: 'R11.10', choices: choices([{ type: 'both' }, 'R11.2'], [{ type: 'alone' }, 'R11.11']) },
  'abdominal-tenderness': {
    code: 'R10.819',
    choices: choices(
      [{ type: 'rebound' }, 'R10.829'],
      [{ type: 'rigidity' }, 'R19.30'],
      [{ type: 'ruq' }, 'R10.811'],
      [{ type: 'luq' }, 'R10.812'],
      [{ type: 'rlq' }, 'R10.813'],
      [{ type: 'llq' }, 'R10.814'],
      [{ type: 'epigastric' }, 'R10.816'],
    ),
  },
  'suprapubic-pain': { code: 'R10.24', choices: choices([{ type: 'tender' }, 'R10.8A3']) },
  'fb-sensation': { code: 'R09.A0', choices: choices([{ type: 'nose' }, 'R09.A1'], [{ type: 'throat' }, 'R09.A2']) },
  unhappiness: { code: 'R45.2', choices: choices([{ type: 'crying' }, 'R45.89']) },
  'emotional-state-other': { code: 'R45.89', choices: choices([{ type: 'shock' }, 'R45.7']) },
  'amnesia-type': { code: 'R41.1', choices: choices([{ type: 'retrograde' }, 'R41.2']) },
  'abnormal-protein': { code: 'R77.9', choices: choices([{ type: 'globulin' }, 'R77.1']) },
  'abnormal-hormone-level': { code: 'R79.89', choices: choices([{ type: 'endocrine' }, 'R94.7']) },
  'abnormal-blood-chemistry': { code: 'R79.9', choices: choices([{ type: 'chemistry' }, 'R79.9']) },
  'abnormal-csf': { code: 'R83.9', choices: choices([{ type: 'cells' }, 'D72.89'], [{ type: 'protein' }, 'R83.8']) },
  'orthostatic-proteinuria': {
    code: 'R80.8',
    choices: choices(
      [{ type: 'orthostatic' }, 'R80.2'],
      [{ type: 'isolated' }, 'R80.0'],
      [{ type: 'persistent' }, 'R80.1'],
      [{ type: 'bence-jones' }, 'R80.3'],
    ),
  },
  hemoglobinuria: { code: 'R82.3', choices: choices([{ type: 'bili' }, 'R82.2'], [{ type: 'chyle' }, 'R82.0']) },
  'abnormal-pap': {
    code: 'R87.619',
    choices: choices(
      [{ type: 'asch' }, 'R87.611'],
      [{ type: 'hsil' }, 'R87.613'],
      [{ type: 'lsil' }, 'R87.612'],
      [{ type: 'agus' }, 'R87.619'],
      [{ type: 'ascus' }, 'R87.610'],
    ),
  },
  ascus: { code: 'R87.610', choices: choices([{ type: 'anus' }, 'R85.610'], [{ type: 'vagina' }, 'R87.620']) },
  lsil: { code: 'R87.612', choices: choices([{ type: 'anus' }, 'R85.612'], [{ type: 'vagina' }, 'R87.622']) },
  hsil: { code: 'R87.613', choices: choices([{ type: 'anus' }, 'R85.613'], [{ type: 'vagina' }, 'R87.623']) },
  'hpv-positive': {
    code: 'R87.810',
    choices: choices([{ type: 'anus' }, 'R85.81'], [{ type: 'vagina' }, 'R87.811'], [{ type: 'low' }, 'R87.820']),
  },
  'abnormal-renal-imaging': {
    code: 'R93.429',
    choices: choices([{ type: 'bladder' }, 'R93.41'], [{ laterality: 'right' }, 'R93.421'], [{ laterality: 'left' }, 'R93.422']),
  },
  'abnormal-testicular-imaging': sided('R93.81_', '1239'),
  'abnormal-emg': { code: 'R94.131', choices: choices([{ type: 'ncs' }, 'R94.130']) },
  'abnormal-eye-study': { code: 'R94.118', choices: choices([{ type: 'vep' }, 'R94.112'], [{ type: 'erg' }, 'R94.111']) },
  'abnormal-cardiac-imaging': { code: 'R93.1', choices: choices([{ type: 'stress' }, 'R94.39']) },
};
