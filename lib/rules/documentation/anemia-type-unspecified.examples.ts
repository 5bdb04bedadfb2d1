import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Anemia, recheck hemoglobin.', { concept: 'anemia', quote: 'Anemia' });

export default [
  { name: 'type not stated', ...silent, expect: ['fail'] },
  {
    name: 'a cause beside it',
    ...aReading('Anemia due to chronic kidney disease.', { concept: 'anemia', quote: 'Anemia' }),
    expect: ['pass'],
  },
  {
    name: 'type stated elsewhere as its own condition',
    ...aReading(
      'Iron deficiency anemia on last visit.\nAnemia: continue iron.',
      { concept: 'iron-deficiency-anemia', quote: 'Iron deficiency anemia' },
      { concept: 'anemia', quote: 'Anemia' },
    ),
    expect: ['pass'],
  },
  { name: 'type on the problem list', ...silent, chart: { ...silent.chart, problems: [aProblem('Pernicious anemia')] }, expect: ['pass'] },
  { name: 'denied', ...aReading('Denies anemia.', { concept: 'anemia', quote: 'anemia', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
