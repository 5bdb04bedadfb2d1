import { concept as c } from './concept';
import { inRemission } from './remission';

/** Written of a mood disorder beside its severity: psychotic features, and how far it has remitted. */
const MOOD = {
  psychotic:
    'psychotic features|with psychotic features|psychotic symptoms|with psychotic symptoms|with psychosis|mood congruent psychotic features',
  nonpsychotic:
    'without psychotic features|without psychotic symptoms|without psychosis|no psychotic features|w/o psychotic features|without psychotic behavior',
  partial: 'partial remission|partially remitted|partially in remission',
  full: 'full remission|fully remitted|complete remission|full sustained remission|sustained full remission',
};

/** The episode of a bipolar disorder, with psychosis where it is written beside it. */
const EPISODES: [type: string, words: string[]][] = [
  ['manic', ['manic', 'mania', 'manic episode']],
  ['depressed', ['depressed', 'depressive', 'depression', 'depressed episode', 'depressive episode', 'depressed phase']],
  ['mixed', ['mixed', 'mixed episode', 'mixed features', 'mixed type', 'mixed state']],
];
const psychotic = (words: string[]): string =>
  words
    .flatMap((word) =>
      ['', ' severe', ' , severe', ' , severe ,', ' severe ,', ' ,'].flatMap((between) =>
        [
          'with psychotic features',
          'with psychosis',
          'with psychotic symptoms',
          'with mood congruent psychotic features',
          'with psychotic',
        ].map((end) => `${word}${between} ${end}`),
      ),
    )
    .join('|');
const REMITTED: [suffix: string, words: string[]][] = [
  ['partial', ['in partial remission']],
  ['full', ['in full remission', 'in complete remission', 'in full sustained remission']],
];
const remitted = Object.fromEntries(
  EPISODES.flatMap(([type, words]) =>
    REMITTED.map(([suffix, ends]) => [
      `${type}-${suffix}`,
      [
        ...words.flatMap((word) => ends.flatMap((end) => [`${word} ${end}`, `${word} , ${end}`])),
        ...words.flatMap((word) => ends.flatMap((end) => [`${end} , most recent episode ${word}`, `${end} most recent episode ${word}`])),
      ].join('|'),
    ]),
  ),
);
const BIPOLAR = {
  ...Object.fromEntries(EPISODES.map(([type, words]) => [`${type}-psychotic`, psychotic(words)])),
  ...remitted,
  hypomanic: 'hypomanic|hypomania|hypomanic episode',
  manic: 'manic|mania|manic episode|manic phase',
  depressed: 'depressed|depressive|depression|depressed episode|depressive episode|depressed phase',
  mixed: 'mixed|mixed episode|mixed features|mixed type|mixed state',
  psychotic: 'psychotic features|with psychotic features|with psychosis',
  partial: 'partial remission',
  full: 'full remission',
};

/** Depression, mania and what lies between. */
export const mood = [
  c(
    'depression',
    'chronic',
    'depression|depressive disorder|depressed mood disorder|clinical depression|depressive symptoms|chronic depression|depressive illness|reactive depression|situational depression|depresssion|depression nos|unspecified depression|treatment resistant depression|depressive disorder nos|other depressive disorder|endogenous depression|recurrent depression|recurrent depressive disorder|psychotic depression|minor depression',
    {
      needs: ['severity', 'type'],
      types: { recurrent: 'recurrent', partial: MOOD.partial, full: MOOD.full },
      implies: {
        'recurrent depression': { acuity: 'recurrent', type: 'recurrent' },
        'recurrent depressive disorder': { acuity: 'recurrent', type: 'recurrent' },
        'psychotic depression': { type: 'psychotic' },
        'reactive depression': { type: 'reactive' },
        'situational depression': { type: 'situational' },
        'endogenous depression': { type: 'endogenous' },
        'post stroke depression': { type: 'medical' },
        'poststroke depression': { type: 'medical' },
        'depression due to stroke': { type: 'medical' },
        'depression due to medical condition': { type: 'medical' },
        'depression secondary to medical condition': { type: 'medical' },
        'depressive disorder due to another medical condition': { type: 'medical' },
        ...inRemission(['depression', 'depressive disorder']),
      },
      integral: 'anhedonia|apathy|depressed-mood',
    },
  ),
  c(
    'major-depression',
    'chronic',
    'major depressive disorder|major depression|MDD|major depressive episode|major depressive d/o|major depressive illness|unipolar depression|major depressive disorders|severe recurrent major depression|recurrent major depression',
    {
      types: MOOD,
      implies: {
        'recurrent major depression': { acuity: 'recurrent' },
        ...inRemission(['major depressive disorder', 'major depression', 'mdd'], {}, true),
        ...inRemission(['recurrent major depressive disorder', 'recurrent major depression'], { acuity: 'recurrent' }),
      },
      covers: 'depression|depressed-mood',
      needs: ['severity', 'type'],
      integral: 'anhedonia|apathy|depressed-mood',
    },
  ),
  c('dysthymia', 'chronic', 'dysthymia|dysthymic disorder|persistent depressive disorder|chronic dysthymia|neurotic depression', {
    covers: 'depression',
  }),
  c('seasonal-affective-disorder', 'chronic', 'seasonal affective disorder|seasonal depression|seasonal depressive disorder', {
    covers: 'depression',
  }),
  c('premenstrual-dysphoric-disorder', 'chronic', 'premenstrual dysphoric disorder|PMDD', { covers: 'premenstrual-syndrome|depression' }),
  c(
    'postpartum-depression',
    'acute',
    'postpartum depression|post partum depression|postnatal depression|postpartum depressive disorder|puerperal depression|peripartum depression',
    { covers: 'depression' },
  ),
  c('postpartum-psychosis', 'acute', 'postpartum psychosis|puerperal psychosis', { covers: 'psychosis' }),
  c('mood-disorder', 'chronic', 'mood disorder|affective disorder|mood disorder nos|unspecified mood disorder|affective psychosis', {
    types: {
      medical:
        'due to medical condition|due to a general medical condition|due to general medical condition|secondary to medical condition|organic',
    },
  }),
  c(
    'bipolar',
    'chronic',
    'bipolar disorder|bi polar affective disorder|bi polar disorder|bi polar|bipolar affective disorder|bipolar|bipolar depression|bipolar i disorder|bipolar 1 disorder|bipolar i|bipolar disorder type 1|bipolar disorder type i|bipolar mood disorder|bipolar type i|bipolar type 1|bipolar affective|bipolar 1|bipolar mania',
    {
      types: BIPOLAR,
      implies: {
        'bipolar depression': { type: 'depressed' },
        'bipolar mania': { type: 'manic' },
        ...inRemission(['bipolar disorder', 'bipolar i disorder', 'bipolar affective disorder']),
        'manic depression': { type: 'unspecified' },
        'manic depressive': { type: 'unspecified' },
        'manic depressive disorder': { type: 'unspecified' },
        'manic depressive illness': { type: 'unspecified' },
      },
      covers: 'depression|mania|depressed-mood|mood-disorder',
      needs: ['type', 'severity'],
    },
  ),
  c(
    'bipolar-2',
    'chronic',
    'bipolar ii disorder|bipolar 2 disorder|bipolar ii|bipolar disorder type 2|bipolar disorder type ii|bipolar type ii|bipolar type 2|bipolar disorder ii|bipolar 2|bipolar disorder , type ii|bipolar disorder , type 2',
    {
      covers: 'bipolar|depression|hypomania',
    },
  ),
  c('cyclothymia', 'chronic', 'cyclothymia|cyclothymic disorder', { covers: 'bipolar' }),
  c('mania', 'acute', 'manic episode|acute mania|mania', {
    implies: { 'manic psychosis': { type: 'psychotic' } },
    types: {
      psychotic: 'psychotic features|with psychosis|with psychotic features|with psychotic symptoms|psychotic symptoms',
      nonpsychotic: 'without psychotic features|without psychotic symptoms',
    },
  }),
  c('hypomania', 'acute', 'hypomania|hypomanic episode'),
  c('disruptive-mood-dysregulation', 'chronic', 'disruptive mood dysregulation disorder|DMDD|disruptive mood dysregulation', {
    covers: 'mood-disorder',
  }),
];
