import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM chapters 3 to 6, 10, 11 and 14. */
export const medicineCodes: CodeTable = {
  ...plain(`
    overweight E66.3
    vitamin-d-deficiency E55.9
    b12-deficiency E53.8
    metabolic-syndrome E88.810
    hyponatremia E87.1
    hypernatremia E87.0
    hypokalemia E87.6
    hyperkalemia E87.5
    hypocalcemia E83.51
    hypercalcemia E83.52
    hypomagnesemia E83.42
    hypophosphatemia E83.39
    gout M10.9
    iron-deficiency E61.1
    blood-loss-anemia D62
    anemia-chronic-disease D63.8
    anemia-ckd D63.1
    pernicious-anemia D51.0
    sickle-cell D57.1
    thalassemia D56.9
    thrombocytopenia D69.6
    pancytopenia D61.818
    neutropenia D70.9
    leukocytosis D72.829
    coagulopathy D68.9
    weight-loss R63.4
    weight-gain R63.5
    fatigue R53.83
    fever R50.9
    polydipsia R63.1
    aspiration-pneumonia J69.0 Z87.01
    radiation-pneumonitis J70.0
    interstitial-lung-disease J84.9
    ards J80
    sleep-apnea G47.30
    obstructive-sleep-apnea G47.33
    strep-throat J02.0
    deviated-septum J34.2
    covid U07.1 Z86.16
    wheezing R06.2
    hemoptysis R04.2
    hypoxia R09.02
    respiratory-distress R06.03
    nasal-congestion R09.81
    snoring R06.83
    epistaxis R04.0
    hoarseness R49.0
    home-oxygen Z99.81
    gerd K21.9
    esophageal-stricture K22.2
    gi-bleed K92.2
    melena K92.1
    hematemesis K92.0
    cholelithiasis K80.20
    cholangitis K83.09
    biliary-dilatation K83.8
    biliary-dyskinesia K82.8
    colon-polyp K63.5 Z86.0100
    rectal-polyp K62.1
    colitis K52.9
    celiac K90.0
    fatty-liver K76.0
    nash K75.81
    hepatic-encephalopathy K76.82
    hepatic-congestion K76.1
    nausea R11.0
    heartburn R12
    jaundice R17
    sterilization-request Z30.2
    routine-circumcision Z41.2
    menorrhagia N92.0
    menometrorrhagia N92.1
    abnormal-uterine-bleeding N93.9
    dysmenorrhea N94.6
    postmenopausal-bleeding N95.0
    endometriosis N80.9
    adenomyosis N80.03
    uterine-prolapse N81.4
    cystocele N81.10
    rectocele N81.6
    menopause N95.1
    prior-cesarean O34.219
    tubal-ligation-status Z98.51
    obstructive-uropathy N13.9
    gangrene I96
  `),
  gastroparesis: { code: 'K31.84', choices: choices([{ type: 'delay' }, 'K30']) },
  bloating: { code: 'R14.0', choices: choices([{ type: 'swelling' }, 'R19.00']) },
  dyspepsia: { code: 'R10.13', choices: choices([{ type: 'functional' }, 'K30']) },
  'sore-throat': { code: 'J02.9', choices: choices([{ type: 'pain' }, 'R07.0'], [{ type: 'scratchy' }, 'R09.89']) },
  atelectasis: { code: 'J98.11', choices: choices([{ type: 'collapse' }, 'J98.19']) },
  'pulmonary-edema': { code: 'J81.1', choices: choices([{ acuity: 'acute' }, 'J81.0']) },
  'pleural-effusion': { code: 'J90', choices: choices([{ type: 'hydrothorax' }, 'J94.8']) },
  copd: { code: 'J44.9', choices: choices([{ type: 'bronchitis' }, 'J44.89']) },
  'failure-to-thrive': { code: 'R62.7', choices: choices([{ type: 'newborn' }, 'P92.6'], [{ type: 'child' }, 'R62.51']) },
  malnutrition: {
    code: 'E46',
    choices: choices([{ severity: 'severe' }, 'E43'], [{ severity: 'moderate' }, 'E44.0'], [{ severity: 'mild' }, 'E44.1']),
  },
  'iron-deficiency-anemia': { code: 'D50.9', choices: choices([{ type: 'blood-loss' }, 'D50.0']) },
  asthma: {
    code: 'J45.909',
    choices: choices(
      ...(
        [
          ['mild-intermittent', 'J45.2'],
          ['mild-persistent', 'J45.3'],
          ['moderate-persistent', 'J45.4'],
          ['severe-persistent', 'J45.5'],
        ] as const
      ).flatMap(([type, base]): [object, string][] => [
        [{ type, status: 'exacerbation' }, `${base}1`],
        [{ type }, `${base}0`],
      ]),
      [{ type: 'exercise' }, 'J45.990'],
      [{ type: 'cough-variant' }, 'J45.991'],
      [{ status: 'exacerbation' }, 'J45.901'],
    ),
  },
  anemia: { code: 'D64.9', choices: choices([{ type: 'microcytic' }, 'D50.9'], [{ type: 'macrocytic' }, 'D53.9']) },
  'pulmonary-fibrosis': { code: 'J84.10', choices: choices([{ type: 'idiopathic' }, 'J84.112']) },
  'pulmonary-nodule': { code: 'R91.1', choices: choices([{ type: 'multiple' }, 'R91.8']) },
  'tonsil-hypertrophy': { code: 'J35.1', choices: choices([{ type: 'both' }, 'J35.3']) },
  cough: {
    code: 'R05.9',
    choices: choices([{ acuity: 'acute' }, 'R05.1'], [{ acuity: 'subacute' }, 'R05.2'], [{ acuity: 'chronic' }, 'R05.3']),
  },
  fibroids: {
    code: 'D25.9',
    choices: choices([{ type: 'intramural' }, 'D25.1'], [{ type: 'submucosal' }, 'D25.0'], [{ type: 'subserosal' }, 'D25.2']),
  },
  'ovarian-cyst': sided('N83.20_', '12-9'),
  'cervical-dysplasia': {
    code: 'N87.9',
    choices: choices(
      [{ type: 'severe' }, 'D06.9'],
      [{ stage: '3' }, 'D06.9'],
      [{ type: 'moderate' }, 'N87.1'],
      [{ stage: '2' }, 'N87.1'],
      [{ type: 'mild' }, 'N87.0'],
      [{ stage: '1' }, 'N87.0'],
    ),
  },
};
