import { type CodeTable, choices, plain } from './table';
import { byTrimester, byTypeAndTrimester, timed } from './trimesters';

/** ICD-10-CM chapter 15: pregnancy, and the Z codes of its supervision. */
export const obstetricCodes: CodeTable = {
  ...plain(`
    incidental-pregnancy Z33.1
    ectopic-history Z87.59
    blighted-ovum O02.0
    missed-abortion O02.1
    threatened-abortion O20.0
    elective-termination Z33.2
    abnormal-glucose-pregnancy O99.810
    gestational-diabetes-diet O24.410 Z86.32
    gestational-diabetes-insulin O24.414 Z86.32
    gestational-diabetes-oral O24.415 Z86.32
    gestational-diabetes-unspecified O24.419 Z86.32
    uncertain-viability O36.80X0
    abnormal-hcg-rise O02.81
    breech O32.1XX0
    transverse-lie O32.2XX0
    unstable-lie O32.0XX0
    face-presentation O32.3XX0
    compound-presentation O32.6XX0
    malpresentation O32.9XX0
    high-head O32.4XX0
    uterine-scar-other O34.29
    fetal-anomaly O35.9XX0
    fetal-cns-anomaly O35.00X0
    fetal-demise O36.4XX0 Z87.59
    vasa-previa O69.4XX0
    post-term-pregnancy O48.0
    prolonged-pregnancy O48.1
  `),
  pregnancy: byTypeAndTrimester([
    [{ type: 'first' }, timed('Z34.0_', '1230')],
    [{ type: 'other' }, timed('Z34.8_', '1230')],
    [{}, timed('Z34.9_', '1230')],
  ]),
  'prenatal-visit': byTypeAndTrimester([
    [{ type: 'first' }, timed('Z34.0_', '1230')],
    [{ type: 'other' }, timed('Z34.8_', '1230')],
    [{}, timed('Z34.9_', '1230')],
  ]),
  'high-risk-pregnancy': byTrimester('O09.9_', '1230'),
  'advanced-maternal-age': byTypeAndTrimester([
    [{ type: 'first' }, timed('O09.51_')],
    [{ type: 'other' }, timed('O09.52_')],
    [{}, timed('O09.52_')],
  ]),
  'teen-pregnancy': byTypeAndTrimester([
    [{ type: 'other' }, timed('O09.62_')],
    [{}, timed('O09.61_')],
  ]),
  'grand-multiparity': byTrimester('O09.4_', '1230'),
  'insufficient-prenatal-care': byTrimester('O09.3_', '1230'),
  'preterm-labor-history': byTrimester('O09.21_'),
  'ivf-pregnancy': byTrimester('O09.81_'),
  'poor-obstetric-history': byTrimester('O09.29_'),
  'short-interval-pregnancy': byTrimester('O09.89_'),
  'ectopic-pregnancy': {
    code: 'O00.90',
    history: 'Z87.59',
    choices: choices(
      [{ type: 'tubal', laterality: 'right' }, 'O00.101'],
      [{ type: 'tubal', laterality: 'left' }, 'O00.102'],
      [{ type: 'tubal' }, 'O00.109'],
      [{ type: 'ovarian', laterality: 'right' }, 'O00.201'],
      [{ type: 'ovarian', laterality: 'left' }, 'O00.202'],
      [{ type: 'ovarian' }, 'O00.209'],
      [{ type: 'abdominal' }, 'O00.00'],
      [{ type: 'other' }, 'O00.80'],
    ),
  },
  'molar-pregnancy': {
    code: 'O01.9',
    history: 'Z87.59',
    choices: choices([{ type: 'complete' }, 'O01.0'], [{ type: 'partial' }, 'O01.1']),
  },
  'spontaneous-abortion': {
    code: 'O03.9',
    choices: choices([{ type: 'septic' }, 'O03.87'], [{ type: 'incomplete' }, 'O03.4'], [{ type: 'complete' }, 'O03.9']),
  },
  hyperemesis: { code: 'O21.0', choices: choices([{ type: 'metabolic' }, 'O21.1']) },
  'pregnancy-vomiting': { code: 'O21.9' },
  'early-pregnancy-bleeding': { code: 'O20.9', choices: choices([{ trimester: '3' }, 'O46.93']) },
  'antepartum-hemorrhage': byTrimester('O46.9_', '1230'),
  'subchorionic-hemorrhage': byTrimester('O41.8X_0'),
  'pregnancy-spotting': byTrimester('O26.85_'),
  preeclampsia: byTrimester('O14.9_', '-230', 'O14.94', 'O14.95'),
  'severe-preeclampsia': byTrimester('O14.1_', '-230', 'O14.14', 'O14.15'),
  'mild-preeclampsia': byTrimester('O14.0_', '-230', 'O14.04', 'O14.05'),
  'superimposed-preeclampsia': byTrimester('O11._', '1239', 'O11.4', 'O11.5'),
  hellp: byTrimester('O14.2_', '-230', 'O14.24', 'O14.25'),
  eclampsia: { code: 'O15.9', choices: byTrimester('O15.0_', '-230', 'O15.1', 'O15.2').choices ?? [] },
  'gestational-hypertension': byTrimester('O13._', '1239', 'O13.4', 'O13.5'),
  'gestational-edema': byTrimester('O12.0_', '1230', 'O12.04', 'O12.05'),
  'gestational-proteinuria': byTrimester('O12.1_', '1230', 'O12.14', 'O12.15'),
  'chronic-hypertension-pregnancy': byTrimester('O10.91_', '1239', 'O10.92', 'O10.93'),
  'maternal-hypertension': byTrimester('O16._', '1239', 'O16.4', 'O16.5'),
  'cholestasis-of-pregnancy': byTrimester('O26.64_'),
  'cervical-insufficiency': byTrimester('O34.3_', '1230'),
  'short-cervix': byTrimester('O26.87_', '-239'),
  'excessive-weight-gain-pregnancy': byTrimester('O26.0_', '1230'),
  'low-weight-gain-pregnancy': byTrimester('O26.1_', '1230'),
  'round-ligament-pain': byTrimester('O26.89_'),
  'symphysis-pubis-pregnancy': byTrimester('O26.71_', '1239', 'O26.72', 'O26.73'),
  puppp: { code: 'O26.86' },
  'size-date-discrepancy': byTrimester('O26.84_'),
  'decreased-fetal-movement': byTrimester('O36.81_0', '-239'),
  'rh-negative': byTrimester('O26.89_'),
  'rh-isoimmunization': byTrimester('O36.01_0'),
  'twin-pregnancy': byTypeAndTrimester([
    [{ type: 'mono-mono' }, timed('O30.01_')],
    [{ type: 'mono-di' }, timed('O30.03_')],
    [{ type: 'di-di' }, timed('O30.04_')],
    [{}, timed('O30.00_')],
  ]),
  'triplet-pregnancy': byTypeAndTrimester([
    [{ type: 'trichorionic' }, timed('O30.13_')],
    [{}, timed('O30.10_')],
  ]),
  'multiple-gestation': byTrimester('O30.9_', '1230'),
  'cephalopelvic-disproportion': { code: 'O33.9', choices: choices([{ type: 'obstructed' }, 'O65.4']) },
  'fetal-chromosomal': {
    code: 'O35.10X0',
    choices: choices([{ type: '21' }, 'O35.13X0'], [{ type: '18' }, 'O35.12X0'], [{ type: '13' }, 'O35.11X0']),
  },
  'fetal-hydrops': byTrimester('O36.2_X0', '1230'),
  'fetal-growth-restriction': byTrimester('O36.59_0'),
  'placental-insufficiency': byTrimester('O36.51_0'),
  'fetal-macrosomia': byTrimester('O36.6_X0', '1230'),
  'fetal-heart-antepartum': byTrimester('O36.83_0'),
  polyhydramnios: byTrimester('O40._XX0'),
  oligohydramnios: byTrimester('O41.0_X0', '1230'),
  chorioamnionitis: byTrimester('O41.12_0'),
  'preterm-prom': byTrimester('O42.91_'),
  prom: { code: 'O42.90', choices: choices([{ type: 'prolonged' }, 'O42.10'], [{ type: 'term' }, 'O42.92']) },
  'placenta-previa': byTypeAndTrimester([
    [{ type: 'with-bleeding' }, timed('O44.1_', '1230')],
    [{ type: 'partial' }, timed('O44.2_', '1230')],
    [{}, timed('O44.0_', '1230')],
  ]),
  'low-lying-placenta': byTypeAndTrimester([
    [{ type: 'partial' }, timed('O44.2_', '1230')],
    [{ type: 'with-bleeding' }, timed('O44.5_', '1230')],
    [{}, timed('O44.4_', '1230')],
  ]),
  'placental-abruption': byTrimester('O45.9_', '1230'),
  'placenta-accreta': byTypeAndTrimester([
    [{ type: 'increta' }, timed('O43.22_')],
    [{ type: 'percreta' }, timed('O43.23_')],
    [{}, timed('O43.21_')],
  ]),
  'velamentous-cord': byTrimester('O43.12_'),
  'circumvallate-placenta': byTrimester('O43.11_'),
  'twin-transfusion': byTrimester('O43.02_'),
  'placental-infarction': byTrimester('O43.81_'),
  'false-labor': byTypeAndTrimester([
    [{ type: 'preterm' }, timed('O47.0_', '-230')],
    [{ type: 'term' }, timed('O47.1', '----')],
    [{}, timed('O47.9', '----')],
  ]),
  'threatened-preterm-labor': byTrimester('O47.0_', '-230'),
  'preterm-labor': {
    code: 'O60.00',
    choices: choices(
      [{ stage: 'childbirth', trimester: '3' }, 'O60.14X0'],
      [{ stage: 'childbirth', trimester: '2' }, 'O60.12X0'],
      [{ stage: 'childbirth' }, 'O60.10X0'],
      [{ trimester: '2' }, 'O60.02'],
      [{ trimester: '3' }, 'O60.03'],
    ),
  },
  'preterm-delivery': {
    code: 'O60.10X0',
    choices: choices([{ trimester: '2' }, 'O60.12X0'], [{ trimester: '3' }, 'O60.14X0']),
  },
};
