import { type Concept, concept as c } from './concept';
import { inRemission } from './remission';

/** Drugs of one class by the names that notes give them: for `abuse`, `dependence`, `use disorder`, `withdrawal`, `intoxication`. */
const SUBSTANCES: [id: string, called: string, use: string][] = [
  ['alcohol', 'alcohol|etoh|ethanol', 'alcohol-use-disorder'],
  [
    'opioid',
    'opioid|opiate|heroin|narcotic|oxycodone|hydrocodone|fentanyl|methadone|prescription opioid|prescription opiate|opioids|opiates',
    'opioid-use-disorder',
  ],
  ['cannabis', 'cannabis|marijuana|thc|cannabinoid|pot|tetrahydrocannabinol', 'cannabis-use'],
  [
    'sedative',
    'sedative|benzodiazepine|benzo|xanax|sedative hypnotic|hypnotic|barbiturate|anxiolytic|alprazolam|sedative , hypnotic , or anxiolytic|sedative , hypnotic or anxiolytic|sedative hypnotic or anxiolytic',
    'sedative-use-disorder',
  ],
  ['cocaine', 'cocaine|crack cocaine|crack', 'cocaine-abuse'],
  [
    'stimulant',
    'stimulant|amphetamine|methamphetamine|meth|crystal meth|amphetamine type|methamphetamines|adderall|ecstasy|mdma|other stimulant',
    'stimulant-use-disorder',
  ],
  ['hallucinogen', 'hallucinogen|lsd|pcp|phencyclidine|ketamine|psilocybin|mushroom', 'hallucinogen-use-disorder'],
  ['inhalant', 'inhalant|huffing|glue sniffing|solvent|volatile solvent|nitrous oxide', 'inhalant-use-disorder'],
  [
    'other-substance',
    'polysubstance|polydrug|substance|drug|illicit drug|iv drug|intravenous drug|multiple drug|kratom|gabapentin|synthetic cannabinoid|other psychoactive substance|polysubstance drug|multiple substance|chemical|recreational drug|illicit substance|injection drug|prescription drug|multi-substance',
    'substance-use-disorder',
  ],
];

const each = (called: string, ends: string): string[] =>
  called.split('|').flatMap((name) => ends.split('|').map((end) => `${name} ${end}`));
const implied = (names: string[], type: string): Record<string, { type: string }> =>
  Object.fromEntries(names.map((name) => [name, { type }]));

/** Names that speak of a person, beside those made of the substance. */
const MORE: Record<
  string,
  { dependence?: string; abuse?: string; plain?: string; remission?: string; withdrawal?: string; intoxication?: string }
> = {
  alcohol: {
    plain: 'AUD',
    dependence: 'alcoholism|chronic alcoholism|alcoholic|chronic alcoholic|dependence on alcohol|alcohol dependency|alcoholics',
    abuse: 'alcohol misuse|heavy alcohol abuse|abuse of alcohol|abuses alcohol|problem drinking|problem drinker',
    remission: 'recovering alcoholic|former alcoholic|reformed alcoholic|recovered alcoholic|alcoholic in recovery|sober alcoholic',
    withdrawal:
      'withdrawal from alcohol|etoh withdrawal syndrome|alcohol withdrawal syndrome|withdrawing from alcohol|alcohol withdrawal seizure|alcohol withdrawal seizures',
    intoxication: 'alcoholic intoxication|drunkenness|intoxicated with alcohol|alcohol inebriation|inebriated',
  },
  opioid: {
    plain: 'OUD',
    dependence:
      'addiction to opioids|addicted to opioids|addicted to heroin|heroin addict|dependence on opioids|addiction to heroin|opioid dependency|narcotic dependency|addicted to pain pills|addicted to narcotics|on methadone maintenance|methadone maintenance|suboxone maintenance|buprenorphine maintenance|on suboxone|opioid agonist therapy',
    abuse: 'abuse of opioids|opioid misuse|heroin user|abuses heroin',
    remission: 'former heroin addict|former heroin user',
    withdrawal: 'withdrawal from opioids|withdrawal from heroin|withdrawing from heroin|opioid withdrawal syndrome',
  },
  cannabis: { abuse: 'cannabis misuse' },
  sedative: { withdrawal: 'benzodiazepine withdrawal syndrome|withdrawal from benzodiazepines', abuse: 'benzodiazepine misuse' },
  cocaine: { dependence: 'cocaine addict', abuse: 'abuses cocaine' },
  stimulant: { abuse: 'abuses methamphetamine' },
  'other-substance': {
    dependence: 'drug addict|chemical dependency|addiction to drugs|addictive disease',
    abuse: 'ivda|iv drug abuser|drug abuser|substance misuse',
    remission: 'former iv drug user|former drug abuser|former drug user|former drug addict|recovering addict',
  },
};

const own = (list: string | undefined): string[] => (list ? list.split('|') : []);

function substance([id, called, disorder]: (typeof SUBSTANCES)[number]): Concept[] {
  const more = MORE[id] ?? {};
  const dependence = [...each(called, 'dependence|addiction|dependency'), ...own(more.dependence)];
  const abuse = [...each(called, 'abuse'), ...own(more.abuse)];
  const use = [...each(called, 'use disorder')];
  const names = [...use, ...dependence, ...abuse, ...own(more.plain)];
  const withStates = (state: string): Record<string, { type: string }> => ({
    ...implied(each(called, `dependence with ${state}|dependence with acute ${state}|dependence , with ${state}`), `dependence-${state}`),
    ...implied(each(called, `abuse with ${state}|abuse with acute ${state}|abuse , with ${state}`), `abuse-${state}`),
  });
  return [
    c(disorder, 'chronic', names.join('|'), {
      types: {
        dependence: 'dependence|dependent',
        abuse: 'abuse',
      },
      implies: {
        ...implied(dependence, 'dependence'),
        ...implied(abuse, 'abuse'),
        ...withStates('withdrawal'),
        ...withStates('intoxication'),
        ...inRemission(each(called, 'use disorder')),
        ...inRemission(dependence, { type: 'dependence' }),
        ...inRemission(abuse, { type: 'abuse' }),
        ...Object.fromEntries(own(more.remission).map((name) => [name, { type: 'dependence', status: 'remission' as const }])),
      },
      ...(id === 'other-substance' ? {} : { covers: 'substance-use-disorder' }),
      needs: ['severity', 'type'],
    }),
    c(
      `${id}-withdrawal`,
      'acute',
      [...each(called, 'withdrawal|withdrawal symptoms|withdrawal syndrome|withdrawals'), ...own(more.withdrawal)].join('|'),
      {
        covers: `${disorder}${id === 'other-substance' ? '' : '|other-substance-withdrawal'}`,
        integral: 'tremor|agitation|nausea|vomiting|diarrhea|nervousness',
      },
    ),
    c(`${id}-intoxication`, 'acute', [...each(called, 'intoxication|intoxicated'), ...own(more.intoxication)].join('|'), {
      covers: disorder,
      integral: 'confusion|altered-mental-status|slurred-speech|agitation|somnolence|ataxia',
      types: { delirium: 'delirium|with delirium', perceptual: 'perceptual disturbance|perceptual disturbances' },
    }),
  ];
}

/** Alcohol, drugs and what they do. */
export const substanceUse = [
  ...SUBSTANCES.flatMap(substance),
  // Use alone is coded where the provider makes it a diagnosis (I.C.5.b.3).
  c(
    'cannabis-use-stated',
    'symptom',
    'cannabis use|marijuana use|thc use|uses marijuana|smokes marijuana|smokes pot|smokes weed|medical marijuana use|daily marijuana use',
  ),
  c('alcohol-use-stated', 'symptom', 'alcohol use|etoh use|alcohol consumption|uses alcohol'),
  c(
    'excessive-drinking',
    'symptom',
    'excessive alcohol consumption|heavy alcohol use|excessive drinking|heavy drinking|heavy drinker|binge drinking|harmful alcohol use|excessive alcohol use|drinks heavily|heavy etoh use|binge drinker|excessive alcohol intake|heavy alcohol intake',
  ),
  c('cocaine-use-stated', 'symptom', 'cocaine use|crack cocaine use|uses cocaine|crack use|smokes crack'),
  c('stimulant-use-stated', 'symptom', 'methamphetamine use|amphetamine use|meth use|crystal meth use|uses methamphetamine|uses meth'),
  c(
    'drug-use-stated',
    'symptom',
    'iv drug use|intravenous drug use|injection drug use|illicit drug use|recreational drug use|polysubstance use|iv drug user|intravenous drug user|ivdu|substance use|drug use',
  ),
  c('opioid-use-stated', 'symptom', 'heroin use|uses heroin|opiate use|illicit opioid use|injects heroin'),
  c(
    'alcohol-withdrawal-delirium',
    'acute',
    'alcohol withdrawal delirium|delirium tremens|DTs|alcohol withdrawal with delirium|etoh withdrawal delirium|delirium due to alcohol withdrawal|alcoholic delirium|alcohol dependence with withdrawal delirium|alcohol use disorder with withdrawal delirium',
    {
      covers: 'alcohol-withdrawal|alcohol-use-disorder|delirium',
      integral: 'confusion|altered-mental-status|tremor|agitation|hallucinations|visual-hallucinations',
    },
  ),
  c(
    'alcohol-withdrawal-perceptual',
    'acute',
    'alcohol withdrawal with perceptual disturbance|alcohol withdrawal with perceptual disturbances|alcohol withdrawal with hallucinations|alcoholic hallucinosis in withdrawal',
    {
      covers: 'alcohol-withdrawal|alcohol-use-disorder|hallucinations|visual-hallucinations',
    },
  ),
  c(
    'alcohol-psychosis',
    'acute',
    'alcohol-induced psychotic disorder|alcohol induced psychosis|alcoholic psychosis|alcohol-induced psychosis',
    {
      implies: { 'alcoholic hallucinosis': { type: 'hallucinosis' }, 'alcohol hallucinosis': { type: 'hallucinosis' } },
      covers: 'psychosis',
    },
  ),
  c(
    'alcohol-mood-disorder',
    'acute',
    'alcohol-induced mood disorder|alcohol induced depression|alcohol-induced depressive disorder|alcohol-induced depression',
    { covers: 'mood-disorder|depression' },
  ),
  c(
    'drug-psychosis',
    'acute',
    'substance-induced psychotic disorder|substance induced psychosis|drug induced psychosis|drug-induced psychosis|methamphetamine induced psychosis|cocaine induced psychosis|cannabis induced psychosis|amphetamine induced psychosis|methamphetamine psychosis|substance-induced psychosis',
    {
      covers: 'psychosis',
      types: { stimulant: 'methamphetamine|amphetamine|stimulant', cocaine: 'cocaine', cannabis: 'cannabis|marijuana' },
      implies: {
        'methamphetamine induced psychosis': { type: 'stimulant' },
        'methamphetamine psychosis': { type: 'stimulant' },
        'amphetamine induced psychosis': { type: 'stimulant' },
        'cocaine induced psychosis': { type: 'cocaine' },
        'cannabis induced psychosis': { type: 'cannabis' },
      },
    },
  ),
  c(
    'drug-mood-disorder',
    'acute',
    'substance-induced mood disorder|substance induced mood disorder|drug-induced mood disorder|substance-induced depressive disorder|drug induced depression',
    { covers: 'mood-disorder|depression' },
  ),
  c('alcohol-counseling', 'status', 'alcohol abuse counseling|alcohol cessation counseling'),
  c('drug-counseling', 'status', 'drug abuse counseling|substance abuse counseling'),
];
