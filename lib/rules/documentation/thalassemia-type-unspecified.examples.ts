import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Thalassemia.', { concept: 'thalassemia', quote: 'Thalassemia' });

export default [
  { name: 'type not stated', ...silent, expect: ['fail'] },
  { name: 'a trait', ...aReading('Beta thalassemia trait.', { concept: 'thalassemia', quote: 'thalassemia' }), expect: ['pass'] },
  {
    name: 'type only elsewhere',
    ...aReading(
      'Thalassemia.\nAlpha thalassemia by testing.',
      { concept: 'thalassemia', quote: 'Thalassemia' },
      { concept: 'thalassemia', quote: 'thalassemia' },
    ),
    expect: ['pass'],
  },
  { name: 'type on the problem list', ...silent, chart: { ...silent.chart, problems: [aProblem('Thalassemia minor')] }, expect: ['pass'] },
  {
    name: 'in the family',
    ...aReading('Mother has thalassemia.', { concept: 'thalassemia', quote: 'thalassemia', assertion: 'family' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
