/** What is not coded beside another condition that is coded (Excludes1 notes of the Tabular List). */
export const GIVES_WAY: [gone: string, to: string[], why: string][] = [
  ['elevated-blood-pressure', ['hypertension'], 'R03.0 is for those without a diagnosis of hypertension'],
  ['bacteremia', ['sepsis', 'septic-shock'], 'R78.81 excludes sepsis'],
  ['former-smoker', ['tobacco-use'], 'Z87.891 excludes a dependence that goes on'],
  ['past-coronary-angioplasty', ['coronary-stent'], 'Z98.61 excludes an angioplasty with a stent'],
  ['gastrostomy', ['gastrocutaneous-fistula'], 'a tract that stays behind is no opening in use'],
];

/** What went with an organ that an operation took: told of only as the reason of that operation. */
export const GONE_WITH: [past: string[], conditions: string[]][] = [
  [
    ['past-hysterectomy', 'absent-uterus', 'absent-uterus-stump'],
    ['fibroids', 'adenomyosis', 'uterine-prolapse', 'menorrhagia', 'menometrorrhagia', 'endometrial-polyp', 'enlarged-uterus'],
  ],
  [
    ['past-cholecystectomy', 'absent-gallbladder'],
    ['cholelithiasis', 'cholecystitis', 'biliary-dyskinesia'],
  ],
  [['past-appendectomy'], ['appendicitis']],
  [['past-prostatectomy', 'absent-prostate'], ['bph']],
  [['surgical-aftercare'], ['phimosis', 'paraphimosis', 'redundant-foreskin']],
];
