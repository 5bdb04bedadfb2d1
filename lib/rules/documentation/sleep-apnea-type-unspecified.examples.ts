import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Sleep apnea, uses CPAP.', { concept: 'sleep-apnea', quote: 'Sleep apnea' });

export default [
  { name: 'type not stated', ...silent, expect: ['fail'] },
  {
    name: 'named elsewhere',
    ...aReading(
      'OSA on CPAP.\nSleep apnea: continue.',
      { concept: 'obstructive-sleep-apnea', quote: 'OSA' },
      { concept: 'sleep-apnea', quote: 'Sleep apnea' },
    ),
    expect: ['pass'],
  },
  {
    name: 'type on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Central sleep apnea')] },
    expect: ['pass'],
  },
  {
    name: 'resolved',
    ...aReading('Sleep apnea resolved with weight loss.', {
      concept: 'sleep-apnea',
      quote: 'Sleep apnea',
      attributes: { status: 'resolved' },
    }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
