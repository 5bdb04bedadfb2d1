import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM chapters 3 to 6, 10, 11 and 14. */
export const medicineCodes: CodeTable = {
  ...plain(`
    diabetes E11.9
    dka E11.10
    hhs E11.00
    hyperglycemia R73.9
    hypoglycemia E16.2
    prediabetes R73.03
    gestational-diabetes O24.419 Z86.32
    insulin-use Z79.4
    oral-hypoglycemic-use Z79.84
    injectable-antidiabetic-use Z79.85
    hypothyroidism E03.9
    hashimoto E06.3
    postsurgical-hypothyroidism E89.0
    hyperthyroidism E05.90
    graves E05.00
    thyroid-nodule E04.1
    goiter E04.9
    adrenal-insufficiency E27.40
    cushing E24.9
    obesity E66.9
    morbid-obesity E66.01
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
    acidosis E87.20
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
    polyuria R35.89
    polydipsia R63.1
    copd J44.9
    emphysema J43.9
    chronic-bronchitis J42
    bronchiectasis J47.9
    aspiration-pneumonia J69.0 Z87.01
    radiation-pneumonitis J70.0
    interstitial-lung-disease J84.9
    ards J80
    pleural-effusion J90
    pneumothorax J93.9
    pulmonary-edema J81.0
    atelectasis J98.11
    sleep-apnea G47.30
    obstructive-sleep-apnea G47.33
    uri J06.9
    pharyngitis J02.9
    strep-throat J02.0
    deviated-septum J34.2
    influenza J11.1
    covid U07.1 Z86.16
    wheezing R06.2
    hemoptysis R04.2
    hypoxia R09.02
    respiratory-distress R06.03
    nasal-congestion R09.81
    sore-throat J02.9
    snoring R06.83
    epistaxis R04.0
    hoarseness R49.0
    home-oxygen Z99.81
    gerd K21.9
    reflux-esophagitis K21.00
    esophagitis K20.90
    barrett K22.70
    esophageal-stricture K22.2
    hiatal-hernia K44.9
    peptic-ulcer K27.9 Z87.11
    gastric-ulcer K25.9 Z87.11
    duodenal-ulcer K26.9 Z87.11
    gastritis K29.70
    gastroparesis K31.84
    dyspepsia K30
    gi-bleed K92.2
    melena K92.1
    hematemesis K92.0
    rectal-bleeding K62.5
    cholelithiasis K80.20
    choledocholithiasis K80.50
    cholangitis K83.09
    biliary-dilatation K83.8
    biliary-dyskinesia K82.8
    diverticulosis K57.30
    colon-polyp K63.5 Z86.0100
    rectal-polyp K62.1
    anal-fissure K60.2
    perirectal-abscess K61.1
    crohn K50.90
    ulcerative-colitis K51.90
    colitis K52.9
    c-diff A04.72
    ibs K58.9
    celiac K90.0
    bowel-obstruction K56.609
    ileus K56.7
    constipation K59.00
    fatty-liver K76.0
    nash K75.81
    ascites R18.8
    hepatic-encephalopathy K76.82
    esophageal-varices I85.00
    hepatic-congestion K76.1
    dysphagia R13.10
    nausea R11.0
    vomiting R11.10
    diarrhea R19.7
    heartburn R12
    bloating R14.0
    jaundice R17
    elevated-lfts R74.01
    ileostomy Z93.2
    colostomy Z93.3
    bariatric-status Z98.84
    cholecystectomy-status Z90.49
    esrd N18.6
    kidney-disease N28.9
    renal-failure N19
    aki N17.9
    atn N17.0
    dialysis Z99.2
    kidney-transplant Z94.0
    renal-cyst N28.1
    nephrotic N04.9
    hydronephrosis N13.30
    kidney-stone N20.0 Z87.442
    ureteral-stone N20.1 Z87.442
    renal-colic N23
    bladder-stone N21.0
    uti N39.0 Z87.440
    proteinuria R80.9
    dysuria R30.0
    urinary-frequency R35.0
    urinary-retention R33.9
    stress-incontinence N39.3
    overactive-bladder N32.81
    neurogenic-bladder N31.9
    elevated-creatinine R79.89
    elevated-psa R97.20
    erectile-dysfunction N52.9
    hydrocele N43.3
    varicocele I86.1
    phimosis N47.1
    urethral-stricture N35.919
    hypospadias Q54.9
    sterilization-request Z30.2
    routine-circumcision Z41.2
    menorrhagia N92.0
    menometrorrhagia N92.1
    abnormal-uterine-bleeding N93.9
    dysmenorrhea N94.6
    postmenopausal-bleeding N95.0
    endometriosis N80.9
    adenomyosis N80.03
    pelvic-pain R10.20
    uterine-prolapse N81.4
    cystocele N81.10
    rectocele N81.6
    menopause N95.1
    preeclampsia O14.90
    gestational-hypertension O13.9
    prior-cesarean O34.219
    ileal-conduit Z93.6
    tubal-ligation-status Z98.51
    obstructive-uropathy N13.9
    gangrene I96
    failure-to-thrive R62.7
  `),
  'diabetic-nephropathy': { code: 'E11.21' },
  'diabetic-neuropathy': { code: 'E11.40', choices: choices([{ type: 'poly' }, 'E11.42']) },
  'diabetic-retinopathy': {
    code: 'E11.319',
    choices: choices([{ type: 'proliferative' }, 'E11.3599'], [{ type: 'nonproliferative' }, 'E11.3299']),
  },
  'diabetic-gastroparesis': { code: 'E11.43' },
  hyperparathyroidism: { code: 'E21.3', choices: choices([{ type: 'primary' }, 'E21.0'], [{ type: 'secondary' }, 'E21.1']) },
  malnutrition: {
    code: 'E46',
    choices: choices([{ severity: 'severe' }, 'E43'], [{ severity: 'moderate' }, 'E44.0'], [{ severity: 'mild' }, 'E44.1']),
  },
  dehydration: { code: 'E86.0', choices: choices([{ type: 'volume' }, 'E86.9']) },
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
  tonsillitis: { code: 'J03.90', choices: choices([{ acuity: 'chronic' }, 'J35.01']) },
  bronchitis: { code: 'J40', choices: choices([{ acuity: 'acute' }, 'J20.9'], [{ acuity: 'chronic' }, 'J42']) },
  bronchiolitis: { code: 'J21.9', choices: choices([{ type: 'rsv' }, 'J21.0']) },
  pneumonia: {
    code: 'J18.9',
    history: 'Z87.01',
    choices: choices(
      [{ cause: 'pneumococcus' }, 'J13'],
      [{ cause: 'mrsa' }, 'J15.212'],
      [{ cause: 'pseudomonas' }, 'J15.1'],
      [{ cause: 'klebsiella' }, 'J15.0'],
      [{ cause: 'influenza' }, 'J11.00'],
      [{ type: 'bacterial' }, 'J15.9'],
      [{ type: 'viral' }, 'J12.9'],
      [{ type: 'lobar' }, 'J18.1'],
      [{ type: 'broncho' }, 'J18.0'],
    ),
  },
  anemia: { code: 'D64.9', choices: choices([{ type: 'microcytic' }, 'D50.9'], [{ type: 'macrocytic' }, 'D53.9']) },
  prostatitis: { code: 'N41.9', choices: choices([{ acuity: 'acute' }, 'N41.0'], [{ acuity: 'chronic' }, 'N41.1']) },
  'pulmonary-fibrosis': { code: 'J84.10', choices: choices([{ type: 'idiopathic' }, 'J84.112']) },
  'respiratory-failure': {
    code: 'J96.90',
    choices: choices(
      [{ acuity: 'acute-on-chronic', type: 'hypoxic' }, 'J96.21'],
      [{ acuity: 'acute-on-chronic', type: 'hypercapnic' }, 'J96.22'],
      [{ acuity: 'acute-on-chronic' }, 'J96.20'],
      [{ acuity: 'acute', type: 'hypoxic' }, 'J96.01'],
      [{ acuity: 'acute', type: 'hypercapnic' }, 'J96.02'],
      [{ acuity: 'acute' }, 'J96.00'],
      [{ acuity: 'chronic', type: 'hypoxic' }, 'J96.11'],
      [{ acuity: 'chronic', type: 'hypercapnic' }, 'J96.12'],
      [{ acuity: 'chronic' }, 'J96.10'],
      [{ type: 'hypoxic' }, 'J96.91'],
      [{ type: 'hypercapnic' }, 'J96.92'],
    ),
  },
  'pulmonary-nodule': { code: 'R91.1', choices: choices([{ type: 'multiple' }, 'R91.8']) },
  'tonsil-hypertrophy': { code: 'J35.1', choices: choices([{ type: 'both' }, 'J35.3']) },
  sinusitis: {
    code: 'J32.9',
    choices: choices(
      [{ acuity: 'acute', type: 'maxillary' }, 'J01.00'],
      [{ acuity: 'acute', type: 'frontal' }, 'J01.10'],
      [{ acuity: 'acute' }, 'J01.90'],
      [{ type: 'maxillary' }, 'J32.0'],
      [{ type: 'frontal' }, 'J32.1'],
      [{ type: 'ethmoid' }, 'J32.2'],
      [{ type: 'pan' }, 'J32.4'],
    ),
  },
  'allergic-rhinitis': { code: 'J30.9', choices: choices([{ type: 'pollen' }, 'J30.1'], [{ type: 'seasonal' }, 'J30.2']) },
  dyspnea: { code: 'R06.02', choices: choices([{ type: 'exertional' }, 'R06.09']) },
  cough: {
    code: 'R05.9',
    choices: choices([{ acuity: 'acute' }, 'R05.1'], [{ acuity: 'subacute' }, 'R05.2'], [{ acuity: 'chronic' }, 'R05.3']),
  },
  gastroenteritis: { code: 'K52.9', choices: choices([{ type: 'viral' }, 'A08.4']) },
  appendicitis: {
    code: 'K37',
    history: 'Z90.49',
    choices: choices([{ type: 'perforated' }, 'K35.32'], [{ type: 'gangrenous' }, 'K35.891'], [{ acuity: 'acute' }, 'K35.80']),
  },
  cholecystitis: {
    code: 'K81.9',
    choices: choices([{ acuity: 'acute-on-chronic' }, 'K81.2'], [{ acuity: 'acute' }, 'K81.0'], [{ acuity: 'chronic' }, 'K81.1']),
  },
  pancreatitis: {
    code: 'K85.90',
    choices: choices(
      [{ acuity: 'chronic', type: 'alcoholic' }, 'K86.0'],
      [{ acuity: 'chronic' }, 'K86.1'],
      [{ type: 'gallstone' }, 'K85.10'],
      [{ type: 'alcoholic' }, 'K85.20'],
    ),
  },
  diverticulitis: { code: 'K57.32', choices: choices([{ type: 'perforated' }, 'K57.20']) },
  hemorrhoids: { code: 'K64.9', choices: choices([{ type: 'internal' }, 'K64.8'], [{ type: 'external' }, 'K64.4']) },
  cirrhosis: { code: 'K74.60', choices: choices([{ type: 'alcoholic' }, 'K70.30']) },
  'hepatitis-c': { code: 'B19.20', choices: choices([{ type: 'chronic' }, 'B18.2'], [{ acuity: 'chronic' }, 'B18.2']) },
  'hepatitis-b': { code: 'B19.10', choices: choices([{ type: 'chronic' }, 'B18.1'], [{ acuity: 'chronic' }, 'B18.1']) },
  'inguinal-hernia': {
    code: 'K40.90',
    choices: choices(
      [{ laterality: 'bilateral', type: 'incarcerated' }, 'K40.00'],
      [{ laterality: 'bilateral', type: 'recurrent' }, 'K40.21'],
      [{ laterality: 'bilateral', acuity: 'recurrent' }, 'K40.21'],
      [{ laterality: 'bilateral' }, 'K40.20'],
      [{ type: 'incarcerated' }, 'K40.30'],
      [{ type: 'recurrent' }, 'K40.91'],
      [{ acuity: 'recurrent' }, 'K40.91'],
    ),
  },
  'femoral-hernia': { code: 'K41.90', choices: choices([{ laterality: 'bilateral' }, 'K41.20']) },
  'umbilical-hernia': { code: 'K42.9', choices: choices([{ type: 'incarcerated' }, 'K42.0']) },
  'ventral-hernia': { code: 'K43.9', choices: choices([{ type: 'incarcerated' }, 'K43.6']) },
  'incisional-hernia': { code: 'K43.2', choices: choices([{ type: 'incarcerated' }, 'K43.0']) },
  'abdominal-pain': {
    code: 'R10.9',
    choices: choices(
      [{ type: 'epigastric' }, 'R10.13'],
      [{ type: 'ruq' }, 'R10.11'],
      [{ type: 'luq' }, 'R10.12'],
      [{ type: 'rlq' }, 'R10.31'],
      [{ type: 'llq' }, 'R10.32'],
      [{ type: 'lower' }, 'R10.30'],
      [{ type: 'generalized' }, 'R10.84'],
    ),
  },
  ckd: {
    code: 'N18.9',
    choices: choices(
      [{ stage: '1' }, 'N18.1'],
      [{ stage: '2' }, 'N18.2'],
      [{ stage: '3a' }, 'N18.31'],
      [{ stage: '3b' }, 'N18.32'],
      [{ stage: '3' }, 'N18.30'],
      [{ stage: '4' }, 'N18.4'],
      [{ stage: '5' }, 'N18.5'],
    ),
  },
  'polycystic-kidney': { code: 'Q61.3', choices: choices([{ type: 'adult' }, 'Q61.2']) },
  pyelonephritis: { code: 'N12', choices: choices([{ acuity: 'acute' }, 'N10'], [{ acuity: 'chronic' }, 'N11.9']) },
  cystitis: {
    code: 'N30.90',
    choices: choices(
      [{ type: 'interstitial' }, 'N30.10'],
      [{ acuity: 'acute', type: 'hematuria' }, 'N30.01'],
      [{ acuity: 'acute' }, 'N30.00'],
      [{ type: 'hematuria' }, 'N30.91'],
    ),
  },
  hematuria: { code: 'R31.9', choices: choices([{ type: 'gross' }, 'R31.0'], [{ type: 'microscopic' }, 'R31.29']) },
  'urinary-incontinence': {
    code: 'R32',
    choices: choices([{ type: 'stress' }, 'N39.3'], [{ type: 'urge' }, 'N39.41'], [{ type: 'mixed' }, 'N39.46']),
  },
  'flank-pain': {
    code: 'R10.A0',
    choices: choices([{ laterality: 'right' }, 'R10.A1'], [{ laterality: 'left' }, 'R10.A2'], [{ laterality: 'bilateral' }, 'R10.A3']),
  },
  bph: { code: 'N40.0', choices: choices([{ type: 'luts' }, 'N40.1']) },
  'undescended-testis': {
    code: 'Q53.9',
    choices: choices([{ laterality: 'bilateral' }, 'Q53.20'], [{ laterality: 'left' }, 'Q53.10'], [{ laterality: 'right' }, 'Q53.10']),
  },
  fibroids: {
    code: 'D25.9',
    choices: choices([{ type: 'intramural' }, 'D25.1'], [{ type: 'submucosal' }, 'D25.0'], [{ type: 'subserosal' }, 'D25.2']),
  },
  'ovarian-cyst': sided('N83.20_', '12-9'),
  'cervical-dysplasia': {
    code: 'N87.9',
    choices: choices([{ type: 'severe' }, 'D06.9'], [{ type: 'moderate' }, 'N87.1'], [{ type: 'mild' }, 'N87.0']),
  },
};
