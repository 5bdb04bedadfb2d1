import { concept as c } from './concept';

/** Circumstances of life that weigh on health, behaviour, care by others, and not keeping to treatment. */
export const social = [
  c(
    'sheltered-homelessness',
    'status',
    'living in shelter|lives in shelter|homeless shelter|lives in a shelter|staying at shelter|living in a shelter|staying in a homeless shelter|sheltered homelessness',
    { covers: 'homelessness' },
  ),
  c(
    'unsheltered-homelessness',
    'status',
    'living on street|lives on street|lives in car|living in car|lives on the streets|sleeping outdoors|living in his car|living in her car|unsheltered|living in a tent|lives in a tent|sleeps outside|unsheltered homelessness',
    { covers: 'homelessness' },
  ),
  c(
    'housing-instability',
    'symptom',
    'housing instability|unstable housing|housing insecurity|at risk of homelessness|risk of eviction|facing eviction|couch surfing|imminent risk of homelessness|eviction notice|recently evicted|lack of stable housing',
    {
      types: { risk: 'at risk|risk|facing|imminent|notice' },
    },
  ),
  c(
    'inadequate-housing',
    'symptom',
    'inadequate housing|poor housing conditions|substandard housing|no heat in home|lack of heating|no running water|utilities shut off|electricity shut off|unsafe housing|mold in home|no electricity in home|no utilities',
    {
      types: { utilities: 'utilities|electricity|running water', temperature: 'heat|heating' },
    },
  ),
  c(
    'food-insecurity',
    'symptom',
    'food insecurity|food insecure|lack of food|inadequate food|insufficient food|not enough food|runs out of food|food scarcity|cannot afford food|lack of adequate food',
  ),
  c(
    'financial-hardship',
    'symptom',
    'financial difficulties|financial strain|financial insecurity|financial hardship|financial stress|financial problems|financial concerns|economic hardship|financial issues|financial difficulty|money problems',
  ),
  c('low-income', 'symptom', 'low income|poverty|extreme poverty|lives in poverty|very low income|limited income', {
    types: { extreme: 'extreme|poverty' },
  }),
  c(
    'uninsured',
    'symptom',
    'uninsured|lack of insurance|no health insurance|no insurance|lacks insurance|underinsured|lack of health insurance|without insurance|insurance issues|loss of insurance|lost insurance|insufficient insurance coverage',
  ),
  c(
    'transportation-insecurity',
    'symptom',
    'transportation insecurity|lack of transportation|no transportation|transportation difficulties|transportation problems|unreliable transportation|transportation barriers|transportation issues',
  ),
  c(
    'unemployment',
    'symptom',
    'unemployed|unemployment|lost job|lost his job|lost her job|recently laid off|job loss|laid off from work|recent job loss|currently unemployed',
  ),
  c(
    'work-stress',
    'symptom',
    'job stress|occupational stress|stressful job|job strain|workplace stress|job-related stress|increased stress at work|stressful work schedule',
    { types: { schedule: 'schedule' } },
  ),
  c(
    'work-problem',
    'symptom',
    'threat of job loss|conflict at work|discord with coworkers|problems at work|employment problems|work problems|conflict with boss|job dissatisfaction',
    { types: { threat: 'threat', discord: 'conflict|discord' } },
  ),
  c(
    'illiteracy',
    'symptom',
    'illiteracy|illiterate|low literacy|cannot read|unable to read or write|low-level literacy|does not read|cannot read or write',
  ),
  c('health-literacy', 'symptom', 'low health literacy|poor health literacy|limited health literacy'),
  c(
    'school-problem',
    'symptom',
    'school problems|failing school|poor school performance|academic difficulties|academic underachievement|school failure|academic problems|school difficulties|failing grades|school underachievement|learning problems at school|academic difficulty|academic failure',
    { types: { failing: 'failing|failure', poor: 'poor|underachievement|difficulties|difficulty' } },
  ),
  c(
    'occupational-exposure',
    'symptom',
    'occupational exposure to dust|occupational noise exposure|occupational exposure to chemicals|occupational dust exposure|occupational exposure to noise|occupational chemical exposure|occupational exposure to radiation|occupational exposure to toxic agents|occupational exposure|exposure to coal dust|silica exposure|exposure to silica',
    {
      types: { dust: 'dust|silica', noise: 'noise', radiation: 'radiation', toxic: 'chemicals|chemical|toxic' },
    },
  ),
  c(
    'language-barrier',
    'symptom',
    'language barrier|acculturation difficulty|acculturation problem|non-english speaking|limited english proficiency|recent immigrant adjustment problem',
  ),
  c(
    'discrimination',
    'symptom',
    'discrimination|target of discrimination|racial discrimination|bullying|bullied at school|victim of bullying|being bullied|bullied',
  ),
  c(
    'life-cycle-problem',
    'symptom',
    'phase of life problem|life transition problem|adjustment to retirement|empty nest syndrome|adjustment to life-cycle transition',
  ),
  c(
    'foster-care',
    'status',
    'foster care|foster child|in foster care|ward of state|child in foster care|in state custody|in cps custody|child in welfare custody|lives with foster parents|lives with foster mother',
  ),
  c(
    'non-parental-custody',
    'symptom',
    'child in custody of grandparents|raised by grandparents|lives with grandparents as guardians|in custody of grandmother|adopted|adopted child|institutional upbringing',
    { types: { adopted: 'adopted', institution: 'institutional' } },
  ),
  c(
    'parent-child-conflict',
    'symptom',
    'parent-child conflict|conflict with parents|parent child relational problem|parent-child relational problem|conflict with mother|conflict with father|family conflict with child|parent-child relationship problem',
  ),
  c(
    'upbringing-problem',
    'symptom',
    'sibling rivalry|runaway|ran away from home|inadequate parental supervision|parental overprotection|child affected by parental relationship distress|parental conflict',
    {
      types: { sibling: 'sibling', runaway: 'runaway|ran away', supervision: 'supervision', overprotection: 'overprotection' },
    },
  ),
  c(
    'marital-problem',
    'symptom',
    'relationship issues|relationship distress|relationship conflict|partner relationship problem|relationship difficulties',
  ),
  c(
    'divorce',
    'symptom',
    'recent divorce|going through divorce|recently separated|marital separation|going through a divorce|recently divorced|recent separation|divorce proceedings|separation from spouse|family disruption due to divorce',
  ),
  c(
    'family-alcoholism-stress',
    'symptom',
    'alcoholism in family|drug addiction in family|alcoholic spouse|family stress due to addiction|alcoholic husband|alcoholic parent',
  ),
  c(
    'family-stress',
    'symptom',
    'stressful family situation|family problems|family conflict|family discord|stress in family|family circumstances|multiple stressors|social stressors|family stressors|family issues|family dysfunction',
    { types: { stress: 'stressful|stressors|stress' } },
  ),
  c('unwanted-pregnancy', 'symptom', 'unwanted pregnancy|undesired pregnancy|unplanned pregnancy|unintended pregnancy'),
  c('multiparity', 'symptom', 'multiparity'),
  c(
    'incarceration',
    'symptom',
    'currently incarcerated|inmate|prisoner|in prison|in jail|correctional facility inmate|prison inmate|jail inmate|released from prison|recently released from prison|recently released from jail|in custody of police|imprisonment',
    { types: { released: 'released' } },
  ),
  c(
    'legal-problem',
    'symptom',
    'legal problems|legal issues|on probation|on parole|arrested|pending court case|legal circumstances|pending litigation|legal charges|court case|custody battle',
    { types: { conviction: 'probation|parole|conviction' } },
  ),
  c('victim-of-crime', 'symptom', 'victim of crime|victim of violence|victim of robbery|victim of torture|torture victim'),
  c('disaster-exposure', 'symptom', 'exposure to war|refugee|exposure to disaster|war refugee|asylum seeker'),
  c(
    'psychosocial-problem',
    'symptom',
    'psychosocial problems|psychosocial problem|social problems|psychosocial issues|social issues|psychosocial circumstances',
  ),
  // Behaviour.
  c(
    'sedentary-lifestyle',
    'symptom',
    'sedentary lifestyle|sedentary|lack of exercise|physical inactivity|lack of physical exercise|physically inactive|does not exercise|inactive lifestyle|lack of physical activity|sedentary life style',
  ),
  c(
    'poor-diet',
    'symptom',
    'poor diet|unhealthy diet|poor eating habits|inappropriate diet|inappropriate diet and eating habits|poor dietary habits|high fat diet|unhealthy eating habits|bad eating habits|inadequate diet',
  ),
  c(
    'high-risk-sexual-behavior',
    'symptom',
    'high risk sexual behavior|unprotected sex|multiple sexual partners|unprotected intercourse|high-risk sexual behavior|unsafe sex|high risk sexual activity|unprotected sexual intercourse|high risk heterosexual behavior|multiple sex partners|high risk homosexual behavior|men who have sex with men|MSM',
    {
      types: { homosexual: 'homosexual|men who have sex with men|msm' },
    },
  ),
  c('antisocial-behavior', 'symptom', 'antisocial behavior|child antisocial behavior|adolescent antisocial behavior|delinquent behavior', {
    types: { child: 'child|adolescent|delinquent' },
  }),
  c(
    'lifestyle-problem',
    'symptom',
    'problem related to lifestyle|unsafe sleep practices|co-sleeping|bed sharing with infant|excessive screen time|excessive caffeine use|caffeine overuse',
    { types: { sleep: 'co-sleeping|bed sharing|unsafe sleep' } },
  ),
  // Care by others.
  c(
    'needs-personal-care',
    'symptom',
    'needs assistance with activities of daily living|needs assistance with adls|dependent for all adls|dependent in adls|dependent for adls|total care patient|needs help with adls|dependent on others for care|requires assistance with adls|needs assistance with personal care|total care|requires total care|dependent for activities of daily living',
  ),
  c(
    'no-caregiver',
    'symptom',
    'no caregiver at home|lack of caregiver|no one at home to care|no help at home|lack of social support|no social support|poor social support|lack of support at home|needs assistance at home|limited social support|inadequate social support',
    { types: { support: 'social support' } },
  ),
  c(
    'needs-supervision',
    'symptom',
    'needs continuous supervision|requires 24 hour supervision|needs 24 hour supervision|24-hour supervision required|requires constant supervision|requires 24-hour supervision|needs constant supervision',
  ),
  c(
    'nursing-home-resident',
    'symptom',
    'nursing home resident|resides in nursing home|lives in nursing home|resident of nursing home|lives in assisted living|assisted living resident|resident of skilled nursing facility|lives in a nursing home|resident of assisted living|nursing facility resident|lives in assisted living facility|resides in assisted living|lives in group home|group home resident|long-term care resident|resides in a nursing home|resident of a nursing home|resides at nursing home|resides at a nursing home|lives at nursing home|lives in an assisted living facility|resident at nursing home',
  ),
  c('disability-limitation', 'symptom', 'limitation of activities due to disability'),
  // Not keeping to treatment.
  c(
    'noncompliance',
    'status',
    'noncompliance with treatment|treatment noncompliance|noncompliant patient|nonadherence to treatment|history of noncompliance|medical noncompliance with follow-up|noncompliance with follow-up|noncompliant with follow-up|nonadherence with treatment|noncompliance with medical treatment|missed appointments|multiple missed appointments|no-show for appointments|noncompliant with treatment|noncompliance with medical regimen|patient noncompliance|noncompliant with therapy',
    {
      types: { financial: 'cost|financial|afford|insurance' },
    },
  ),
  c(
    'noncompliance-stated',
    'symptom',
    'noncompliance|non-compliance|noncompliant|non-compliant|nonadherence|nonadherent|poor compliance|poor adherence',
  ),
  c(
    'cpap-noncompliance',
    'status',
    'noncompliant with cpap|cpap noncompliance|noncompliance with cpap|cpap nonadherence|non-compliant with cpap|nonadherent with cpap|not using cpap|not wearing cpap|does not use cpap|does not wear cpap|cpap intolerance noncompliance',
  ),
  c(
    'medication-financial',
    'status',
    'cannot afford medications|unable to afford medications|could not afford medications|not taking medication due to cost|unable to afford medication|cannot afford medication|cannot afford his medications|cannot afford her medications|could not afford his medication|could not afford her medication|unable to afford his medications|unable to afford her medications|off medications due to cost|ran out of medication due to cost|cost-related nonadherence',
  ),
  c(
    'medication-forgets',
    'status',
    'forgets to take medication|forgetting to take medication|forgets medications|forgot to take medication|unintentional underdosing|forgetting medications|forgets to take medications|forgetting to take medications|forgets to take his medication|forgets to take her medication|forgetting to take her medication|forgetting to take his medication|missed doses of medication|often misses doses|forgets doses|misses doses of medication|forgets to take his medications|forgets to take her medications|inconsistent with medication',
  ),
  c(
    'medication-stopped-self',
    'status',
    'stopped taking medication on own|self-discontinued medication|self-discontinued medications|stopped his medication on his own|stopped her medication on her own|stopped taking his medications|stopped taking her medications|intentional underdosing|discontinued medication on his own|discontinued medication on her own|stopped taking medications on own|quit taking medications|quit taking his medications|quit taking her medications|stopped all medications on his own|stopped all medications on her own|off his medications|off her medications|off psychiatric medications|ran out of medication|ran out of medications|ran out of his medication|ran out of her medication|ran out of his medications|ran out of her medications|out of medication',
    {
      types: { ran: 'ran out|out of medication' },
    },
  ),
  c(
    'caregiver-noncompliance',
    'status',
    'caregiver noncompliance|parental noncompliance|parents not giving medication|parental nonadherence|mother not giving medication|parental noncompliance with treatment',
  ),
  c(
    'risk-falls',
    'status',
    'at high risk for falls|high fall risk|high risk for falls|increased fall risk|increased risk of falls|high risk of falls|history of multiple falls|history of recurrent falls|risk for falls|fall history|history of prior falls',
  ),
  c(
    'environmental-exposure',
    'symptom',
    'mold exposure|exposure to mold|lead exposure|exposure to lead|radon exposure|exposure to radon|benzene exposure|exposure to benzene|exposure to agent orange|agent orange exposure|arsenic exposure|air pollution exposure|exposure to air pollution|chemical exposure|exposure to chemicals|pesticide exposure|exposure to pesticides|exposure to insecticide|exposure to ant bait|exposure to roach bait|exposure to rodent bait|exposure to rat poison|exposure to weed killer|exposure to paint thinner|exposure to cleaning products|exposure to bleach|exposure to ammonia|exposure to chlorine|exposure to fumes|exposure to solvents|exposure to household cleaner|burn pit exposure|exposure to hazardous chemicals|gulf war exposure',
    {
      types: {
        mold: 'mold',
        lead: 'lead',
        radon: 'radon',
        benzene: 'benzene',
        arsenic: 'arsenic',
        air: 'air pollution',
        war: 'agent orange|burn pit',
        gulf: 'gulf war',
        chemical:
          'chemical|chemicals|pesticide|pesticides|insecticide|bait|poison|killer|thinner|cleaning products|cleaner|bleach|ammonia|chlorine|fumes|solvents',
      },
    },
  ),
];
