import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\n1. Hyponatremia.', { concept: 'hyponatremia', quote: 'Hyponatremia', section: 'assessment' });

export default [
  { name: 'no cause', ...silent, expect: ['fail'] },
  {
    name: 'the cause is told',
    ...aReading('ASSESSMENT:\n1. Hyponatremia due to vomiting.', { concept: 'hyponatremia', quote: 'Hyponatremia', section: 'assessment' }),
    expect: ['pass'],
  },
  {
    name: 'denied',
    ...aReading('ASSESSMENT:\nNo hyponatremia.', {
      concept: 'hyponatremia',
      quote: 'hyponatremia',
      section: 'assessment',
      assertion: 'absent',
    }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
