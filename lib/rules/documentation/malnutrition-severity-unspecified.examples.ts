import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Malnutrition, dietitian consulted.', { concept: 'malnutrition', quote: 'Malnutrition' });

export default [
  { name: 'severity not stated', ...silent, expect: ['fail'] },
  {
    name: 'severity beside the name',
    ...aReading('Severe protein-calorie malnutrition.', {
      concept: 'malnutrition',
      quote: 'protein-calorie malnutrition',
      attributes: { severity: 'severe' },
    }),
    expect: ['pass'],
  },
  {
    name: 'severity only elsewhere',
    ...aReading(
      'Malnutrition.\nModerate malnutrition per dietitian and agreed.',
      { concept: 'malnutrition', quote: 'Malnutrition' },
      { concept: 'malnutrition', quote: 'malnutrition' },
    ),
    expect: ['pass'],
  },
  {
    name: 'severity on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Moderate malnutrition')] },
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No malnutrition.', { concept: 'malnutrition', quote: 'malnutrition', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
