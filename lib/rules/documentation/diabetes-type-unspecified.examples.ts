import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Diabetes, continue metformin.', { concept: 'diabetes', quote: 'Diabetes' });

export default [
  { name: 'type not stated', ...silent, expect: ['fail'] },
  {
    name: 'only a complication is named',
    ...aReading('Diabetic neuropathy of both feet.', {
      concept: 'diabetic-neuropathy',
      quote: 'Diabetic neuropathy',
      attributes: { type: 'poly' },
    }),
    expect: ['fail'],
  },
  {
    name: 'type elsewhere in the note',
    ...aReading(
      'Type 2 diabetes since 2015.\nAssessment: Diabetes, at goal.',
      { concept: 'diabetes', quote: 'Type 2 diabetes', attributes: { type: '2' } },
      { concept: 'diabetes', quote: 'Diabetes' },
    ),
    expect: ['pass'],
  },
  {
    name: 'type read from the sentence',
    ...aReading('Diabetes mellitus, type I, brittle.', { concept: 'diabetes', quote: 'Diabetes mellitus' }),
    expect: ['pass'],
  },
  {
    name: 'type on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Type 1 diabetes mellitus')] },
    expect: ['pass'],
  },
  {
    name: 'in the family',
    ...aReading('Mother with diabetes.', { concept: 'diabetes', quote: 'diabetes', assertion: 'family' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
