import { type CodeTable, choices, type Joint, joint, plain } from './table';

/** Concept of the disorder, concept stem of its states, category, and the last characters of withdrawal. */
const SUBSTANCES: [disorder: string, stem: string, category: string, withdrawal: string][] = [
  ['alcohol-use-disorder', 'alcohol', 'F10', '39'],
  ['opioid-use-disorder', 'opioid', 'F11', '3'],
  ['cannabis-use', 'cannabis', 'F12', '3'],
  ['sedative-use-disorder', 'sedative', 'F13', '39'],
  ['cocaine-abuse', 'cocaine', 'F14', '3'],
  ['stimulant-use-disorder', 'stimulant', 'F15', '3'],
  ['hallucinogen-use-disorder', 'hallucinogen', 'F16', ''],
  ['inhalant-use-disorder', 'inhalant', 'F18', ''],
  ['substance-use-disorder', 'other-substance', 'F19', '39'],
];

const disorders: CodeTable = Object.fromEntries(
  SUBSTANCES.map(([disorder, , category, withdrawal]) => [
    disorder,
    {
      code: `${category}.10`,
      history: `${category}.11`,
      choices: choices(
        [{ type: 'dependence-withdrawal' }, withdrawal ? `${category}.2${withdrawal}` : `${category}.20`],
        [{ type: 'abuse-withdrawal' }, withdrawal ? `${category}.1${withdrawal}` : `${category}.10`],
        [{ type: 'dependence-intoxication' }, `${category}.229`],
        [{ type: 'abuse-intoxication' }, `${category}.129`],
        [{ status: 'remission', type: 'dependence' }, `${category}.21`],
        [{ status: 'remission', severity: 'moderate' }, `${category}.21`],
        [{ status: 'remission', severity: 'severe' }, `${category}.21`],
        [{ status: 'remission' }, `${category}.11`],
        [{ type: 'dependence' }, `${category}.20`],
        [{ severity: 'moderate' }, `${category}.20`],
        [{ severity: 'severe' }, `${category}.20`],
      ),
    },
  ]),
);

/** Withdrawal is a state of dependence and intoxication one of abuse unless another is written (Alphabetic Index). */
const states: CodeTable = Object.fromEntries(
  SUBSTANCES.flatMap(([, stem, category, withdrawal]) => [
    [`${stem}-withdrawal`, { code: withdrawal ? `${category}.2${withdrawal}` : `${category}.29` }],
    [
      `${stem}-intoxication`,
      {
        code: `${category}.129`,
        choices: choices(
          [{ type: 'delirium' }, `${category}.121`],
          ...(/F1[124569]/.test(category) && category !== 'F16' ? [[{ type: 'perceptual' }, `${category}.122`] as [object, string]] : []),
        ),
      },
    ],
  ]),
);

/** ICD-10-CM F10-F19, Z72.0 and what belongs to them. */
export const substanceCodes: CodeTable = {
  ...disorders,
  ...states,
  ...plain(`
    alcohol-use-stated F10.90
    excessive-drinking F10.10
    cannabis-use-stated F12.90
    cocaine-use-stated F14.90
    stimulant-use-stated F15.90
    opioid-use-stated F11.90
    drug-use-stated F19.90
    alcohol-withdrawal-delirium F10.231
    alcohol-withdrawal-perceptual F10.232
    alcohol-mood-disorder F10.94
    drug-mood-disorder F19.94
    alcohol-counseling Z71.41
    drug-counseling Z71.51
    tobacco-use-stated Z72.0
    nicotine-withdrawal F17.203
    former-smoker Z87.891
    secondhand-smoke Z77.22
    tobacco-counseling Z71.6
    vaping F17.290
  `),
  'alcohol-psychosis': { code: 'F10.959', choices: choices([{ type: 'hallucinosis' }, 'F10.951']) },
  'drug-psychosis': {
    code: 'F19.959',
    choices: choices([{ type: 'stimulant' }, 'F15.959'], [{ type: 'cocaine' }, 'F14.959'], [{ type: 'cannabis' }, 'F12.959']),
  },
  'smokeless-tobacco': { code: 'Z72.0', choices: choices([{ type: 'dependence' }, 'F17.220']) },
  'tobacco-use': {
    code: 'F17.200',
    choices: choices(
      [{ type: 'cigarettes-withdrawal' }, 'F17.213'],
      [{ type: 'withdrawal' }, 'F17.203'],
      [{ type: 'remission' }, 'F17.201'],
      [{ type: 'cigarettes', status: 'remission' }, 'F17.211'],
      [{ status: 'remission' }, 'F17.201'],
      [{ type: 'cigarettes' }, 'F17.210'],
      [{ type: 'chewing' }, 'F17.220'],
      [{ type: 'other' }, 'F17.290'],
    ),
  },
};

const LINE = 'I.B.9: the substance use and its state are one code';
const DEEPER = [{ type: 'dependence' }, { severity: 'moderate' }, { severity: 'severe' }] as const;
const LIGHTER = [{ type: 'abuse' }, { severity: 'mild' }] as const;

/** A state of a substance takes its code from the disorder that the note names (I.C.5.b). */
export const substanceJoints: Joint[] = SUBSTANCES.flatMap(([disorder, stem, category, withdrawal]) => [
  ...(withdrawal ? LIGHTER.map((withWhen) => joint(`${stem}-withdrawal`, disorder, `${category}.1${withdrawal}`, LINE, { withWhen })) : []),
  ...(withdrawal ? DEEPER.map((withWhen) => joint(`${stem}-withdrawal`, disorder, `${category}.2${withdrawal}`, LINE, { withWhen })) : []),
  ...DEEPER.map((withWhen) => joint(`${stem}-intoxication`, disorder, `${category}.221`, LINE, { withWhen, when: { type: 'delirium' } })),
  ...DEEPER.map((withWhen) => joint(`${stem}-intoxication`, disorder, `${category}.229`, LINE, { withWhen })),
]);
