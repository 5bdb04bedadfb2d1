import { type CodeTable, choices, plain } from './table';
import { byTrimester } from './trimesters';

/** ICD-10-CM chapter 15: labour, delivery and the puerperium, with the outcome of the delivery. */
export const deliveryCodes: CodeTable = {
  ...plain(`
    normal-delivery O80
    maternal-request-cesarean O82
    single-live-birth Z37.0
    twin-live-births Z37.2
    stillbirth Z37.1
    multiple-births Z37.51
    fetal-intolerance O76
    fetal-distress O77.9
    meconium-fluid O77.0
    arrest-of-dilation O62.1
    failure-to-progress O62.2
    hypotonic-labor O62.0
    prolonged-second-stage O63.1
    prolonged-first-stage O63.0
    precipitous-labor O62.3
    tetanic-contractions O62.4
    shoulder-dystocia O66.0
    failed-operative-delivery O66.5
    failed-tolac O66.41
    failed-trial-of-labor O66.40
    obstructed-labor O66.9
    occiput-posterior O64.0XX0
    asynclitism O64.8XX0
    intrapartum-hemorrhage O67.9
    cord-prolapse O69.0XX0
    true-knot O69.82X0
    vaginal-sulcus-laceration O71.4
    cervical-laceration-delivery O71.3
    periurethral-laceration O71.82
    uterine-inversion O71.2
    obstetric-hematoma O71.7
    third-stage-hemorrhage O72.0
    postpartum-hemorrhage O72.1 Z87.59
    delayed-postpartum-hemorrhage O72.2
    uterine-atony O62.2
    retained-placenta O73.0
    maternal-fever-labor O75.2
    maternal-exhaustion O75.81
    dic-obstetric O72.3
    postpartum-visit Z39.2
    immediate-postpartum-care Z39.0
    lactating-mother Z39.1
    puerperal-sepsis O85
    postpartum-endometritis O86.12
    cesarean-wound-disruption O90.0
    perineal-wound-disruption O90.1
    obstetric-wound-hematoma O90.2
    postpartum-uti O86.20
    postpartum-fever O86.4
    postpartum-hemorrhoids O87.2
    postpartum-dvt O87.1
    ovarian-vein-thrombophlebitis O86.81
    spinal-headache-postpartum O89.4
    postpartum-thyroiditis O90.5
    baby-blues O90.6
    postpartum-anemia O90.81
    puerperal-breast-abscess O91.12
    breast-engorgement O92.79
    low-milk-supply O92.4
    postpartum-urinary-retention O90.89
  `),
  'failed-induction': { code: 'O61.9', choices: choices([{ type: 'medical' }, 'O61.0'], [{ type: 'mechanical' }, 'O61.1']) },
  vbac: { code: 'O34.219' },
  'nuchal-cord': { code: 'O69.81X0', choices: choices([{ type: 'compression' }, 'O69.1XX0']) },
  'perineal-laceration': {
    code: 'O70.9',
    choices: choices(
      [{ type: '4' }, 'O70.3'],
      [{ type: '3c' }, 'O70.23'],
      [{ type: '3b' }, 'O70.22'],
      [{ type: '3a' }, 'O70.21'],
      [{ type: '3' }, 'O70.20'],
      [{ type: '2' }, 'O70.1'],
      [{ type: '1' }, 'O70.0'],
    ),
  },
  'uterine-rupture': {
    code: 'O71.1',
    choices: choices(
      [{ type: 'before-labor', trimester: '2' }, 'O71.02'],
      [{ type: 'before-labor', trimester: '3' }, 'O71.03'],
      [{ type: 'before-labor' }, 'O71.00'],
    ),
  },
  'retained-products': { code: 'O73.1', choices: choices([{ type: 'abortion' }, 'O03.4']) },
  'amniotic-embolism': byTrimester('O88.11_', '1239', 'O88.12', 'O88.13'),
  'cesarean-wound-infection': {
    code: 'O86.00',
    choices: choices([{ type: 'superficial' }, 'O86.01'], [{ type: 'deep' }, 'O86.02']),
  },
  'lactational-mastitis': { code: 'O91.23', choices: choices([{ stage: 'puerperium' }, 'O91.22']) },
  'cracked-nipple-lactation': { code: 'O92.13', choices: choices([{ stage: 'puerperium' }, 'O92.12']) },
  'lactation-failure': { code: 'O92.3', choices: choices([{ type: 'suppressed' }, 'O92.5']) },
  'gbs-positive': { code: 'O99.820', choices: choices([{ stage: 'childbirth' }, 'O99.824'], [{ stage: 'puerperium' }, 'O99.825']) },
  'prior-cesarean-scar': {
    code: 'O34.219',
    choices: choices([{ type: 'vertical' }, 'O34.212'], [{ type: 'low-transverse' }, 'O34.211']),
  },
};
