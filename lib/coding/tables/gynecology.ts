import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM N70-N98 and neighbours. */
export const gynecologyCodes: CodeTable = {
  ...plain(`
    pelvic-inflammatory-disease N73.9
    tubo-ovarian-abscess N70.93
    hydrosalpinx N70.11
    tubal-occlusion N97.1
    pyometra N71.9
    cervicitis N72
    female-pelvic-adhesions N73.6
    bartholin-cyst N75.0
    bartholin-abscess N75.1
    vulvar-abscess N76.4
    vulvar-ulcer N76.6
    vaginal-ulcer N76.5
    complete-uterine-prolapse N81.3
    incomplete-uterine-prolapse N81.2
    vaginal-vault-prolapse N99.3
    enterocele N81.5
    cervical-stump-prolapse N81.85
    enterovaginal-fistula N82.2
    paratubal-cyst N83.8
    adnexal-mass N94.89
    ovarian-mass N83.8
    polycystic-ovaries E28.2
    surgical-menopause E89.41
    endometrial-polyp N84.0
    cervical-polyp N84.1
    vaginal-polyp N84.2
    vulvar-polyp N84.3
    enlarged-uterus N85.2
    uterine-malposition N85.4
    intrauterine-adhesions N85.6
    hematometra N85.7
    hematosalpinx N83.6
    isthmocele N85.A
    uterine-mass N85.8
    cervical-ectropion N86
    cervical-os-stenosis N88.2
    nabothian-cyst N88.8
    cervical-leukoplakia N88.0
    vulvar-leukoplakia N90.4
    vaginal-stenosis N89.5
    vulvar-cyst N90.7
    labial-hypertrophy N90.69
    labial-adhesion N90.89
    tight-hymen N89.6
    hematocolpos N89.7
    vaginismus N94.2
    vaginal-atrophy N95.2
    recurrent-pregnancy-loss N96
    anovulation N97.0
    diminished-ovarian-reserve E28.8
    ovarian-hyperstimulation N98.1
    hypermenorrhea N92.0
    irregular-heavy-bleeding N92.1
    pubertal-menorrhagia N92.2
    intermenstrual-bleeding N92.3
    perimenopausal-bleeding N92.4
    postcoital-bleeding N93.0
    prepubertal-bleeding N93.1
    specified-uterine-bleeding N93.8
    vaginal-bleeding N93.9
    missed-period N91.2
    irregular-menses N92.6
    painful-menses N94.6
    primary-dysmenorrhea N94.4
    secondary-dysmenorrhea N94.5
    mittelschmerz N94.0
    premenstrual-syndrome N94.3
    menopausal-state N95.1
    postmenopausal-status Z78.0
    hot-flashes R23.2
    vaginal-discharge N89.8
    vaginal-dryness N89.8
    pelvic-cramping R10.20
    pelvic-pressure R10.20
    thickened-endometrium R93.89
  `),
  'vaginal-fb-or-tampon': { code: 'T19.2XX', injury: true },
  salpingitis: { code: 'N70.91', choices: choices([{ acuity: 'acute' }, 'N70.01'], [{ acuity: 'chronic' }, 'N70.11']) },
  oophoritis: { code: 'N70.92', choices: choices([{ acuity: 'acute' }, 'N70.02'], [{ acuity: 'chronic' }, 'N70.12']) },
  'salpingo-oophoritis': { code: 'N70.93', choices: choices([{ acuity: 'acute' }, 'N70.03'], [{ acuity: 'chronic' }, 'N70.13']) },
  endometritis: { code: 'N71.9', choices: choices([{ acuity: 'acute' }, 'N71.0'], [{ acuity: 'chronic' }, 'N71.1']) },
  vulvovaginitis: {
    code: 'N76.0',
    choices: choices([{ type: 'vulva' }, 'N76.2'], [{ type: 'chronic' }, 'N76.1'], [{ acuity: 'chronic' }, 'N76.1']),
  },
  'ovarian-endometriosis': sided('N80.10_', '1239'),
  'pelvic-endometriosis': {
    code: 'N80.30',
    choices: choices([{ type: 'posterior' }, 'N80.329'], [{ type: 'anterior' }, 'N80.319']),
  },
  'scar-endometriosis': { code: 'N80.6', choices: choices([{ type: 'wall' }, 'N80.C19']) },
  'bowel-endometriosis': {
    code: 'N80.50',
    choices: choices([{ type: 'rectum' }, 'N80.519'], [{ type: 'sigmoid' }, 'N80.529'], [{ type: 'appendix' }, 'N80.549']),
  },
  'genital-prolapse': { code: 'N81.9', choices: choices([{ type: 'relaxation' }, 'N81.89']) },
  urethrocele: { code: 'N81.0', choices: choices([{ type: 'cystocele' }, 'N81.10']) },
  'rectovaginal-weakness': { code: 'N81.89', choices: choices([{ type: 'perineocele' }, 'N81.81']) },
  'vesicovaginal-fistula': { code: 'N82.0', choices: choices([{ type: 'other' }, 'N82.1']) },
  'follicular-cyst': sided('N83.0_', '12-0'),
  'corpus-luteum-cyst': sided('N83.1_', '12-0'),
  'specified-ovarian-cyst': sided('N83.29_', '12-9'),
  'ovarian-torsion': sided('N83.51_', '12-9'),
  'ovarian-insufficiency': { code: 'E28.39', choices: choices([{ type: 'menopause' }, 'E28.319']) },
  'endometrial-hyperplasia': { code: 'N85.00', choices: choices([{ type: 'benign' }, 'N85.01'], [{ type: 'atypical' }, 'N85.02']) },
  'vaginal-dysplasia': {
    code: 'N89.3',
    choices: choices(
      [{ type: 'severe' }, 'D07.2'],
      [{ severity: 'severe' }, 'D07.2'],
      [{ stage: '3' }, 'D07.2'],
      [{ type: 'moderate' }, 'N89.1'],
      [{ severity: 'moderate' }, 'N89.1'],
      [{ stage: '2' }, 'N89.1'],
      [{ type: 'mild' }, 'N89.0'],
      [{ stage: '1' }, 'N89.0'],
      [{ severity: 'mild' }, 'N89.0'],
    ),
  },
  'vulvar-dysplasia': {
    code: 'N90.3',
    choices: choices(
      [{ type: 'severe' }, 'D07.1'],
      [{ severity: 'severe' }, 'D07.1'],
      [{ stage: '3' }, 'D07.1'],
      [{ type: 'moderate' }, 'N90.1'],
      [{ severity: 'moderate' }, 'N90.1'],
      [{ stage: '2' }, 'N90.1'],
      [{ type: 'mild' }, 'N90.0'],
      [{ stage: '1' }, 'N90.0'],
      [{ severity: 'mild' }, 'N90.0'],
    ),
  },
  'vaginal-cyst': { code: 'N89.8', choices: choices([{ type: 'gartner' }, 'Q52.4']) },
  vulvodynia: { code: 'N94.819', choices: choices([{ type: 'vestibulitis' }, 'N94.810']) },
  dyspareunia: { code: 'N94.10', choices: choices([{ type: 'superficial' }, 'N94.11'], [{ type: 'deep' }, 'N94.12']) },
  'female-infertility': {
    code: 'N97.9',
    choices: choices(
      [{ type: 'anovulation' }, 'N97.0'],
      [{ type: 'tubal' }, 'N97.1'],
      [{ type: 'uterine' }, 'N97.2'],
      [{ type: 'other' }, 'N97.8'],
    ),
  },
  amenorrhea: { code: 'N91.2', choices: choices([{ type: 'primary' }, 'N91.0'], [{ type: 'secondary' }, 'N91.1']) },
  oligomenorrhea: { code: 'N91.5', choices: choices([{ type: 'primary' }, 'N91.3'], [{ type: 'secondary' }, 'N91.4']) },
  'vaginal-irritation': { code: 'N89.8', choices: choices([{ type: 'vulva' }, 'N90.89']) },
  'vaginal-pain': { code: 'R10.20', choices: choices([{ type: 'vulva' }, 'N94.89']) },
};
