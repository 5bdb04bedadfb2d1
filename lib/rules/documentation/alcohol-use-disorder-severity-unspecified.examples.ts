import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Alcohol use disorder, start naltrexone.', { concept: 'alcohol-use-disorder', quote: 'Alcohol use disorder' });

export default [
  { name: 'severity not stated', ...silent, expect: ['fail'] },
  {
    name: 'severity beside the name',
    ...aReading('Severe alcohol use disorder.', {
      concept: 'alcohol-use-disorder',
      quote: 'alcohol use disorder',
      attributes: { severity: 'severe' },
    }),
    expect: ['pass'],
  },
  {
    name: 'called dependence elsewhere',
    ...aReading(
      'Long alcohol dependence.\nAlcohol use disorder: relapse.',
      { concept: 'alcohol-use-disorder', quote: 'alcohol dependence' },
      { concept: 'alcohol-use-disorder', quote: 'Alcohol use disorder' },
    ),
    expect: ['pass'],
  },
  {
    name: 'in remission on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Alcohol use disorder, in sustained remission')] },
    expect: ['pass'],
  },
  {
    name: 'denied',
    ...aReading('No alcohol use disorder.', { concept: 'alcohol-use-disorder', quote: 'alcohol use disorder', assertion: 'absent' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
