import { type CodeTable, choices, plain } from './table';

/** ICD-10-CM chapter 1: viruses, HIV (I.C.1.a), hepatitis, sexually transmitted infections. */
export const viralCodes: CodeTable = {
  ...plain(`
    hiv B20
    hiv-asymptomatic Z21
    hiv-inconclusive R75
    herpes-labialis B00.1
    herpetic-gingivostomatitis B00.2
    herpetic-whitlow B00.89
    eczema-herpeticum B00.0
    ebv B27.00
    viral-syndrome B34.9
    viral-exanthem B09
    hand-foot-mouth B08.4
    herpangina B08.5
    roseola B08.20
    fifth-disease B08.3
    measles B05.9
    rubella B06.9
    mpox B04
    zika A92.5
    chikungunya A92.0
    rabies A82.9
    jc-virus A81.2
    htlv Z22.6
    bk-virus B34.4
    polio-sequelae B91
    long-covid U09.9
    mis-c M35.81
    hepatitis-d B18.0
    hepatitis-e B17.2
    genital-warts A63.0
    hpv-infection A63.0
    lymphogranuloma-venereum A55
    chancroid A57
    std A64
  `),
  shingles: {
    code: 'B02.9',
    history: 'Z86.19',
    choices: choices(
      [{ type: 'encephalitis' }, 'B02.0'],
      [{ type: 'meningitis' }, 'B02.1'],
      [{ type: 'ear' }, 'B02.21'],
      [{ type: 'eye' }, 'B02.30'],
      [{ type: 'disseminated' }, 'B02.7'],
    ),
  },
  varicella: {
    code: 'B01.9',
    choices: choices([{ type: 'meningitis' }, 'B01.0'], [{ type: 'encephalitis' }, 'B01.11'], [{ type: 'pneumonia' }, 'B01.2']),
  },
  'herpes-simplex': { code: 'B00.9', choices: choices([{ type: 'genital' }, 'A60.00'], [{ type: 'perianal' }, 'A60.1']) },
  'genital-herpes': {
    code: 'A60.00',
    choices: choices(
      [{ type: 'penis' }, 'A60.01'],
      [{ type: 'cervix' }, 'A60.03'],
      [{ type: 'vulva' }, 'A60.04'],
      [{ type: 'perianal' }, 'A60.1'],
    ),
  },
  mononucleosis: { code: 'B27.90', choices: choices([{ type: 'ebv' }, 'B27.00'], [{ type: 'cmv' }, 'B27.10']) },
  cmv: {
    code: 'B25.9',
    choices: choices(
      [{ type: 'pneumonitis' }, 'B25.0'],
      [{ type: 'hepatitis' }, 'B25.1'],
      [{ type: 'pancreatitis' }, 'B25.2'],
      [{ type: 'other' }, 'B25.8'],
    ),
  },
  mumps: { code: 'B26.9', choices: choices([{ type: 'orchitis' }, 'B26.0'], [{ type: 'meningitis' }, 'B26.1']) },
  'west-nile': { code: 'A92.30', choices: choices([{ type: 'encephalitis' }, 'A92.31']) },
  dengue: { code: 'A90', choices: choices([{ type: 'hemorrhagic' }, 'A91']) },
  'acute-hepatitis-a': { code: 'B15.9', choices: choices([{ type: 'coma' }, 'B15.0']) },
  'acute-hepatitis-b': { code: 'B16.9', choices: choices([{ type: 'coma' }, 'B16.2'], [{ type: 'delta' }, 'B16.1']) },
  'acute-hepatitis-c': { code: 'B17.10', choices: choices([{ type: 'coma' }, 'B17.11']) },
  'viral-hepatitis': { code: 'B19.9', choices: choices([{ acuity: 'acute' }, 'B17.9'], [{ acuity: 'chronic' }, 'B18.9']) },
  syphilis: {
    code: 'A53.9',
    choices: choices(
      [{ type: 'congenital' }, 'A50.9'],
      [{ type: 'early latent' }, 'A51.5'],
      [{ type: 'late latent' }, 'A52.8'],
      [{ type: 'latent' }, 'A53.0'],
      [{ type: 'primary' }, 'A51.0'],
      [{ type: 'secondary' }, 'A51.49'],
      [{ type: 'late' }, 'A52.9'],
    ),
  },
  neurosyphilis: {
    code: 'A52.3',
    choices: choices(
      [{ type: 'tabes' }, 'A52.11'],
      [{ type: 'asymptomatic' }, 'A52.2'],
      [{ type: 'eye' }, 'A52.71'],
      [{ type: 'paresis' }, 'A52.17'],
    ),
  },
  gonorrhea: {
    code: 'A54.9',
    choices: choices(
      [{ type: 'pid' }, 'A54.24'],
      [{ type: 'arthritis' }, 'A54.42'],
      [{ type: 'urethritis' }, 'A54.01'],
      [{ type: 'cervicitis' }, 'A54.03'],
      [{ type: 'pharynx' }, 'A54.5'],
      [{ type: 'rectum' }, 'A54.6'],
      [{ type: 'conjunctivitis' }, 'A54.31'],
    ),
  },
  chlamydia: {
    code: 'A74.9',
    choices: choices(
      [{ type: 'pid' }, 'A56.11'],
      [{ type: 'urethritis' }, 'A56.01'],
      [{ type: 'cervicitis' }, 'A56.09'],
      [{ type: 'vaginitis' }, 'A56.02'],
      [{ type: 'rectum' }, 'A56.3'],
      [{ type: 'pharynx' }, 'A56.4'],
      [{ type: 'conjunctivitis' }, 'A74.0'],
      [{ type: 'genital' }, 'A56.2'],
    ),
  },
  trichomonas: {
    code: 'A59.9',
    choices: choices([{ type: 'vaginitis' }, 'A59.01'], [{ type: 'urethritis' }, 'A59.03'], [{ type: 'prostatitis' }, 'A59.02']),
  },
};
