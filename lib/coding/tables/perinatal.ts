import { type Choice, type CodeTable, choices, plain } from './table';

/** Preterm by completed weeks at birth, category P07. */
const WEEKS: Choice[] = [
  ...['P07.22', 'P07.23', 'P07.24', 'P07.25', 'P07.26'].map((code, at) => ({ when: { type: String(23 + at) }, codes: [code] })),
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((last, at) => ({ when: { type: String(28 + at) }, codes: [`P07.3${last}`] })),
];

/** ICD-10-CM chapter 16, liveborn infants and the visits of the newborn. */
export const perinatalCodes: CodeTable = {
  ...plain(`
    low-birth-weight P07.10
    extremely-low-birth-weight P07.00
    small-for-gestational-age P05.10
    newborn-growth-restriction P05.9
    large-for-gestational-age P08.1
    post-term-newborn P08.21
    neonatal-rds P22.0
    transient-tachypnea P22.1
    neonatal-respiratory-distress P22.9
    neonatal-respiratory-failure P28.5
    meconium-aspiration P24.01
    meconium-staining P96.83
    bronchopulmonary-dysplasia P27.1
    neonatal-pneumothorax P25.1
    pphn P29.30
    neonatal-bradycardia P29.12
    neonatal-tachycardia P29.11
    newborn-sepsis-evaluation Z05.1
    newborn-observation Z05.9
    abo-incompatibility-newborn P55.1
    rh-disease-newborn P55.0
    hemolytic-disease-newborn P55.9
    kernicterus P57.9
    neonatal-hypoglycemia P70.4
    infant-of-diabetic-mother P70.1
    infant-of-gdm-mother P70.0
    neonatal-hypocalcemia P71.1
    neonatal-dehydration P74.1
    neonatal-hypothermia P80.9
    neonatal-temperature P81.9
    neonatal-polycythemia P61.1
    anemia-of-prematurity P61.2
    neonatal-thrombocytopenia P61.0
    periventricular-leukomalacia P91.2
    birth-asphyxia P84
    neonatal-seizure P90
    neonatal-abstinence P96.1
    in-utero-tobacco-exposure P04.2
    breastfeeding-problem-newborn P92.5
    newborn-weight-loss P92.6
    newborn-reflux P78.83
    newborn-spitting-up P92.1
    meconium-plug P76.0
    caput P12.81
    cephalohematoma P12.0
    subgaleal-hemorrhage-newborn P12.2
    birth-clavicle-fracture P13.4
    erb-palsy P14.0
    brachial-plexus-birth-injury P14.3
    facial-nerve-birth-injury P11.3
    neonatal-conjunctivitis P39.1
    umbilical-granuloma P83.81
    umbilical-bleeding-newborn P51.9
    neonatal-candidiasis P37.5
    erythema-toxicum P83.1
    neonatal-breast-engorgement P83.4
    congenital-hydrocele P83.5
    neonatal-hypotonia P94.2
    delayed-cord-separation P96.82
    newborn-gbs-exposure P00.82
    newborn-chorioamnionitis P02.78
    newborn-maternal-hypertension P00.0
    newborn-breech P03.0
    failed-newborn-hearing P09.6
    neonatal-uti P39.3
    neonatal-fever P81.9
    congenital-cmv P35.1
    congenital-syphilis A50.9
  `),
  'liveborn-infant': {
    code: 'Z38.2',
    choices: [
      { when: { encounter: 'subsequent' }, codes: [] },
      ...choices(
        [{ type: 'outside' }, 'Z38.1'],
        [{ type: 'twin', cause: 'cesarean' }, 'Z38.31'],
        [{ type: 'twin', cause: 'vaginal' }, 'Z38.30'],
        [{ type: 'twin' }, 'Z38.5'],
        [{ cause: 'cesarean' }, 'Z38.01'],
        [{ cause: 'vaginal' }, 'Z38.00'],
      ),
    ],
  },
  'newborn-exam': { code: 'Z00.110', choices: choices([{ type: 'older' }, 'Z00.111']) },
  prematurity: { code: 'P07.30', choices: WEEKS },
  'extreme-prematurity': { code: 'P07.20', choices: WEEKS },
  'apnea-of-prematurity': { code: 'P28.40', choices: choices([{ type: 'central' }, 'P28.41'], [{ type: 'obstructive' }, 'P28.42']) },
  'congenital-pneumonia': { code: 'P23.9', choices: choices([{ cause: 'gbs' }, 'P23.3']) },
  'neonatal-sepsis': {
    code: 'P36.9',
    choices: choices([{ cause: 'gbs' }, 'P36.0'], [{ cause: 'e-coli' }, 'P36.4'], [{ cause: 'staph' }, 'P36.2']),
  },
  'neonatal-jaundice': {
    code: 'P59.9',
    choices: choices(
      [{ type: 'breast-milk' }, 'P59.3'],
      [{ type: 'preterm' }, 'P59.0'],
      [{ type: 'bruising' }, 'P58.0'],
      [{ type: 'polycythemia' }, 'P58.3'],
    ),
  },
  'necrotizing-enterocolitis': {
    code: 'P77.9',
    choices: choices([{ stage: '1' }, 'P77.1'], [{ stage: '2' }, 'P77.2'], [{ stage: '3' }, 'P77.3']),
  },
  'intraventricular-hemorrhage-newborn': {
    code: 'P52.3',
    choices: choices([{ stage: '1' }, 'P52.0'], [{ stage: '2' }, 'P52.1'], [{ stage: '3' }, 'P52.21'], [{ stage: '4' }, 'P52.22']),
  },
  'hypoxic-ischemic-encephalopathy': {
    code: 'P91.60',
    choices: choices([{ severity: 'mild' }, 'P91.61'], [{ severity: 'moderate' }, 'P91.62'], [{ severity: 'severe' }, 'P91.63']),
  },
  'in-utero-drug-exposure': {
    code: 'P04.40',
    choices: choices([{ type: 'opioid' }, 'P04.14'], [{ type: 'cocaine' }, 'P04.41'], [{ type: 'cannabis' }, 'P04.81']),
  },
  'newborn-feeding-problem': { code: 'P92.9', choices: choices([{ type: 'slow' }, 'P92.2'], [{ type: 'under' }, 'P92.3']) },
  'newborn-vomiting': { code: 'P92.09', choices: choices([{ type: 'bilious' }, 'P92.01']) },
  'birth-bruising': { code: 'P15.4', choices: choices([{ type: 'scalp' }, 'P12.3']) },
  'abnormal-newborn-screen': {
    code: 'P09.9',
    choices: choices(
      [{ type: 'cf' }, 'P09.4'],
      [{ type: 'endocrine' }, 'P09.2'],
      [{ type: 'blood' }, 'P09.3'],
      [{ type: 'metabolic' }, 'P09.1'],
    ),
  },
};
