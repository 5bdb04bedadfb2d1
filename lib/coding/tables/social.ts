import { type CodeTable, choices, plain } from './table';

/** ICD-10-CM Z55-Z65, Z72-Z77 and Z91: circumstances, behaviour, care, and not keeping to treatment. */
export const socialCodes: CodeTable = {
  ...plain(`
    sheltered-homelessness Z59.01
    unsheltered-homelessness Z59.02
    food-insecurity Z59.41
    financial-hardship Z59.869
    uninsured Z59.71
    transportation-insecurity Z59.82
    unemployment Z56.0
    illiteracy Z55.0
    health-literacy Z55.6
    language-barrier Z60.3
    discrimination Z60.5
    life-cycle-problem Z60.0
    foster-care Z62.21
    parent-child-conflict Z62.820
    marital-problem Z63.0
    divorce Z63.5
    family-alcoholism-stress Z63.72
    unwanted-pregnancy Z64.0
    multiparity Z64.1
    victim-of-crime Z65.4
    disaster-exposure Z65.5
    psychosocial-problem Z65.9
    sedentary-lifestyle Z72.3
    poor-diet Z72.4
    needs-personal-care Z74.1
    needs-supervision Z74.3
    nursing-home-resident Z59.3
    disability-limitation Z73.6
    noncompliance-stated Z91.199
    cpap-noncompliance Z91.199
    medication-financial Z91.120
    medication-forgets Z91.138
    risk-falls Z91.81
    caregiver-noncompliance Z91.A48
  `),
  'housing-instability': { code: 'Z59.819', choices: choices([{ type: 'risk' }, 'Z59.811']) },
  'inadequate-housing': { code: 'Z59.10', choices: choices([{ type: 'utilities' }, 'Z59.12'], [{ type: 'temperature' }, 'Z59.11']) },
  'low-income': { code: 'Z59.6', choices: choices([{ type: 'extreme' }, 'Z59.5']) },
  'work-stress': { code: 'Z56.6', choices: choices([{ type: 'schedule' }, 'Z56.3']) },
  'work-problem': { code: 'Z56.9', choices: choices([{ type: 'threat' }, 'Z56.2'], [{ type: 'discord' }, 'Z56.4']) },
  'school-problem': { code: 'Z55.9', choices: choices([{ type: 'failing' }, 'Z55.2'], [{ type: 'poor' }, 'Z55.3']) },
  'occupational-exposure': {
    code: 'Z57.9',
    choices: choices(
      [{ type: 'dust' }, 'Z57.2'],
      [{ type: 'noise' }, 'Z57.0'],
      [{ type: 'radiation' }, 'Z57.1'],
      [{ type: 'toxic' }, 'Z57.5'],
    ),
  },
  'non-parental-custody': { code: 'Z62.23', choices: choices([{ type: 'adopted' }, 'Z62.29'], [{ type: 'institution' }, 'Z62.22']) },
  'upbringing-problem': {
    code: 'Z62.9',
    choices: choices(
      [{ type: 'sibling' }, 'Z62.891'],
      [{ type: 'runaway' }, 'Z62.892'],
      [{ type: 'supervision' }, 'Z62.0'],
      [{ type: 'overprotection' }, 'Z62.1'],
    ),
  },
  'family-stress': { code: 'Z63.9', choices: choices([{ type: 'stress' }, 'Z63.79']) },
  incarceration: { code: 'Z65.1', choices: choices([{ type: 'released' }, 'Z65.2']) },
  'legal-problem': { code: 'Z65.3', choices: choices([{ type: 'conviction' }, 'Z65.0']) },
  'high-risk-sexual-behavior': { code: 'Z72.51', choices: choices([{ type: 'homosexual' }, 'Z72.52']) },
  'antisocial-behavior': { code: 'Z72.811', choices: choices([{ type: 'child' }, 'Z72.810']) },
  'lifestyle-problem': { code: 'Z72.89', choices: choices([{ type: 'sleep' }, 'Z72.823']) },
  'no-caregiver': { code: 'Z74.2', choices: choices([{ type: 'support' }, 'Z65.8']) },
  noncompliance: { code: 'Z91.199', choices: choices([{ type: 'financial' }, 'Z91.190']) },
  'medication-stopped-self': { code: 'Z91.128', choices: choices([{ type: 'ran' }, 'Z91.148']) },
  'environmental-exposure': {
    code: 'Z77.29',
    choices: choices(
      [{ type: 'mold' }, 'Z77.120'],
      [{ type: 'lead' }, 'Z77.011'],
      [{ type: 'radon' }, 'Z77.123'],
      [{ type: 'benzene' }, 'Z77.021'],
      [{ type: 'arsenic' }, 'Z77.010'],
      [{ type: 'air' }, 'Z77.110'],
      [{ type: 'gulf' }, 'Z77.31'],
      [{ type: 'war' }, 'Z77.39'],
      [{ type: 'chemical' }, 'Z77.098'],
    ),
  },
};
