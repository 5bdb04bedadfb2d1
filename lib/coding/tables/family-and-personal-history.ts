import { type CodeTable, choices, plain } from './table';

/** ICD-10-CM Z80-Z87 and Z92: the family's history and the patient's own. */
export const historyCodes: CodeTable = {
  ...plain(`
    history-irradiation Z92.3
    history-antineoplastic-drugs Z92.21
    fh-digestive-cancer Z80.0
    fh-ovarian-cancer Z80.41
    fh-prostate-cancer Z80.42
    fh-lung-cancer Z80.1
    fh-uterine-cancer Z80.49
    fh-kidney-cancer Z80.51
    fh-bladder-cancer Z80.52
    fh-leukemia Z80.6
    fh-lymphoma Z80.7
    fh-other-cancer Z80.8
    fh-testicular-cancer Z80.43
    fh-cancer Z80.9
    fh-colon-polyps Z83.719
    fh-heart-disease Z82.49
    fh-sudden-death Z82.41
    fh-stroke Z82.3
    fh-diabetes Z83.3
    fh-hyperlipidemia Z83.438
    fh-thyroid-disease Z83.49
    fh-asthma Z82.5
    fh-respiratory Z83.6
    fh-arthritis Z82.61
    fh-osteoporosis Z82.62
    fh-autoimmune Z82.69
    fh-polycystic-kidney Z82.71
    fh-kidney-disease Z84.19
    fh-genitourinary Z84.2
    fh-neurologic Z82.0
    fh-mental Z81.8
    fh-intellectual-disability Z81.0
    fh-alcoholism Z81.1
    fh-substance-abuse Z81.3
    fh-glaucoma Z83.511
    fh-eye-disease Z83.518
    fh-blindness Z82.1
    fh-hearing-loss Z82.2
    fh-blood-disease Z83.2
    fh-thrombosis Z82.49
    fh-digestive-disease Z83.79
    fh-skin-disease Z84.0
    fh-congenital Z82.79
    fh-genetic-carrier Z84.81
    fh-sids Z84.82
    fh-allergies Z84.89
    fh-infectious Z83.1
    fh-hiv Z83.0
    history-preeclampsia Z87.59
    history-cervical-dysplasia Z87.410
    history-sex-reassignment Z87.890
    history-polio Z86.12
    history-malaria Z86.13
    history-tuberculosis Z86.11
    history-latent-tb Z86.15
    history-meningitis Z86.61
    history-necrotizing-enterocolitis Z87.61
    history-perinatal-problem Z87.68
    history-cardiac-arrest Z86.74
    history-in-situ-neoplasm Z86.001
    history-corrected-cleft Z87.730
    history-corrected-hypospadias Z87.710
  `),
  'history-fragility-fracture': { code: 'Z87.310', choices: choices([{ type: 'stress' }, 'Z87.312']) },
  'history-corrected-other': {
    code: 'Z87.798',
    choices: choices(
      [{ type: 'digestive' }, 'Z87.738'],
      [{ type: 'gastroschisis' }, 'Z87.761'],
      [{ type: 'tef' }, 'Z87.731'],
      [{ type: 'diaphragm' }, 'Z87.760'],
    ),
  },
};
