import { type CodeTable, choices, plain } from './table';

/** ICD-10-CM chapter 21: encounters for examination, screening, prevention, contraception, aftercare and advice. */
export const encounterCodes: CodeTable = {
  ...plain(`
    cervical-cancer-screening Z12.4
    vaginal-cancer-screening Z12.72
    ovarian-cancer-screening Z12.73
    osteoporosis-screening Z13.820
    cardiovascular-screening Z13.6
    thyroid-screening Z13.29
    anemia-screening Z13.0
    nutrition-screening Z13.21
    depression-screening Z13.31
    maternal-depression-screening Z13.32
    behavior-screening Z13.39
    developmental-screening Z13.42
    autism-screening Z13.41
    lead-screening Z13.88
    eye-ear-screening Z13.5
    genetic-screening Z13.71
    preoperative-laboratory Z01.812
    preoperative-pulmonary Z01.811
    sports-physical Z02.5
    employment-exam Z02.1
    school-exam Z02.0
    driver-exam Z02.4
    military-exam Z02.3
    insurance-exam Z02.6
    residential-admission-exam Z02.2
    dental-exam Z01.20
    blood-pressure-check Z01.30
    allergy-testing Z01.82
    observation-ruled-out Z03.89
    mva-observation Z04.1
    work-accident-observation Z04.2
    research-encounter Z00.6
    organ-donor-exam Z00.5
    follow-up-completed Z09
    suture-removal Z48.02
    drain-removal Z48.03
    joint-replacement-aftercare Z47.1
    amputation-aftercare Z47.81
    orthopedic-aftercare Z47.89
    hardware-removal Z47.2
    drug-monitoring Z51.81
    medication-refill Z76.0
    test-results-consult Z71.2
    worried-well Z71.1
    consult-for-another Z71.0
    parent-prebirth-visit Z76.81
    allergen-immunotherapy Z51.6
    rhogam-encounter Z29.13
    rsv-immunotherapy Z29.11
    fluoride-encounter Z29.3
    vaccine-given Z23
    mammogram-encounter Z12.31
    port-removal Z45.2
    circumcision-encounter Z41.2
    underimmunized Z28.39
    covid-unvaccinated Z28.310
    contraceptive-management Z30.9
    contraceptive-counseling Z30.09
    contraceptive-pill-start Z30.011
    contraceptive-pill-surveillance Z30.41
    iud-insertion Z30.430
    iud-check Z30.431
    iud-removal Z30.432
    iud-exchange Z30.433
    emergency-contraception Z30.012
    sterilization-encounter Z30.2
    post-vasectomy-check Z30.8
    fertility-testing Z31.41
    preconception-counseling Z31.69
    positive-pregnancy-test Z32.01
    negative-pregnancy-test Z32.02
    exercise-counseling Z71.82
    travel-counseling Z71.84
    immunization-counseling Z71.85
    transition-counseling Z71.87
    other-counseling Z71.89
    sex-counseling Z70.8
    childbirth-education Z32.2
    cosmetic-encounter Z41.1
    ear-piercing Z41.3
    prophylactic-organ-removal Z40.03
    left-against-advice Z53.29
    left-without-being-seen Z53.21
    procedure-refused Z53.20
  `),
  'vaccine-given-today': { code: null, choices: choices([{ type: 'given' }, 'Z23']) },
  'gynecologic-exam': { code: 'Z01.419', choices: choices([{ type: 'abnormal' }, 'Z01.411']) },
  'breast-cancer-screening': { code: 'Z12.39', choices: choices([{ type: 'mammogram' }, 'Z12.31']) },
  'other-screening': {
    code: 'Z13.9',
    choices: choices([{ type: 'dental' }, 'Z13.84'], [{ type: 'respiratory' }, 'Z13.83'], [{ type: 'gut' }, 'Z13.811']),
  },
  'antenatal-screening': {
    code: 'Z36.9',
    choices: choices(
      [{ type: 'nuchal' }, 'Z36.82'],
      [{ type: 'malformation' }, 'Z36.3'],
      [{ type: 'chromosome' }, 'Z36.0'],
      [{ type: 'growth' }, 'Z36.4'],
    ),
  },
  'preoperative-exam': {
    code: 'Z01.818',
    choices: choices([{ type: 'cardiac' }, 'Z01.810'], [{ type: 'pulmonary' }, 'Z01.811'], [{ type: 'laboratory' }, 'Z01.812']),
  },
  'disability-exam': { code: 'Z02.71', choices: choices([{ type: 'certificate' }, 'Z02.79']) },
  'administrative-exam': {
    code: 'Z02.89',
    choices: choices(
      [{ type: 'certificate' }, 'Z02.79'],
      [{ type: 'adoption' }, 'Z02.82'],
      [{ type: 'welfare' }, 'Z02.84'],
      [{ type: 'drug' }, 'Z02.83'],
    ),
  },
  'hearing-exam': { code: 'Z01.10', choices: choices([{ type: 'failed' }, 'Z01.110']) },
  'assault-exam': { code: 'Z04.41', choices: choices([{ type: 'child' }, 'Z04.42']) },
  'abuse-exam': { code: 'Z04.71', choices: choices([{ type: 'child' }, 'Z04.72']) },
  'psychiatric-clearance': { code: 'Z00.8', choices: choices([{ type: 'authority' }, 'Z04.6']) },
  'dressing-change': { code: 'Z48.00', choices: choices([{ type: 'surgical' }, 'Z48.01']) },
  'surgical-aftercare': {
    code: 'Z48.89',
    choices: choices(
      [{ type: 'neoplasm' }, 'Z48.3'],
      [{ type: 'digestive' }, 'Z48.815'],
      [{ type: 'genitourinary' }, 'Z48.816'],
      [{ type: 'circulatory' }, 'Z48.812'],
      [{ type: 'nervous' }, 'Z48.811'],
      [{ type: 'sense' }, 'Z48.810'],
      [{ type: 'teeth' }, 'Z48.814'],
      [{ type: 'respiratory' }, 'Z48.813'],
      [{ type: 'skin' }, 'Z48.817'],
      [{ type: 'joint' }, 'Z47.1'],
      [{ type: 'orthopedic' }, 'Z47.89'],
    ),
  },
  'attention-to-opening': {
    code: 'Z43.9',
    choices: choices(
      [{ type: 'gastrostomy' }, 'Z43.1'],
      [{ type: 'colostomy' }, 'Z43.3'],
      [{ type: 'tracheostomy' }, 'Z43.0'],
      [{ type: 'ileostomy' }, 'Z43.2'],
      [{ type: 'cystostomy' }, 'Z43.5'],
      [{ type: 'urinary' }, 'Z43.6'],
    ),
  },
  'urinary-device-care': { code: 'Z46.6', choices: choices([{ type: 'pessary' }, 'Z46.89']) },
  'vaccine-refusal': { code: 'Z28.21', choices: choices([{ type: 'caregiver' }, 'Z28.82']) },
  'contraceptive-injection': { code: 'Z30.42', choices: choices([{ type: 'initial' }, 'Z30.013']) },
  'implant-contraceptive': { code: 'Z30.017', choices: choices([{ type: 'surveillance' }, 'Z30.46']) },
  'contraceptive-ring-patch': {
    code: 'Z30.44',
    choices: choices([{ type: 'ring-start' }, 'Z30.015'], [{ type: 'patch-start' }, 'Z30.016'], [{ type: 'patch' }, 'Z30.45']),
  },
  'assisted-reproduction': { code: 'Z31.83', choices: choices([{ type: 'insemination' }, 'Z31.89']) },
  'genetic-counseling': { code: 'Z71.83', choices: choices([{ type: 'procreative' }, 'Z31.5']) },
  'parenting-counseling': { code: 'Z71.89', choices: choices([{ type: 'care' }, 'Z32.3']) },
  'procedure-cancelled': { code: 'Z53.9', choices: choices([{ type: 'contraindication' }, 'Z53.09']) },
  'converted-other-procedure': { code: 'Z53.39', choices: choices([{ type: 'chest' }, 'Z53.32'], [{ type: 'joint' }, 'Z53.33']) },
  boarder: { code: 'Z76.4', choices: choices([{ type: 'waiting' }, 'Z75.1']) },
};
