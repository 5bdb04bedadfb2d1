import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Bipolar disorder, continue lithium.', { concept: 'bipolar', quote: 'Bipolar disorder' });

export default [
  { name: 'neither stated', ...silent, expect: ['fail'] },
  {
    name: 'type beside the name',
    ...aReading('Bipolar II disorder.', { concept: 'bipolar', quote: 'Bipolar II disorder', attributes: { type: '2' } }),
    expect: ['pass'],
  },
  {
    name: 'episode elsewhere',
    ...aReading(
      'Bipolar disorder.\nBipolar disorder, current episode manic.',
      { concept: 'bipolar', quote: 'Bipolar disorder' },
      { concept: 'bipolar', quote: 'Bipolar disorder' },
    ),
    expect: ['pass'],
  },
  {
    name: 'remission on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Bipolar disorder in partial remission')] },
    expect: ['pass'],
  },
  {
    name: 'in the family',
    ...aReading('Sister with bipolar disorder.', { concept: 'bipolar', quote: 'bipolar disorder', assertion: 'family' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
