import { aReading, type Example, partly } from '../examples';

const silent = aReading('RESULTS:\nSodium 140.\nASSESSMENT:\nHyponatremia.', {
  concept: 'hyponatremia',
  quote: 'Hyponatremia',
  section: 'assessment',
});

export default [
  { name: 'the value is usual', ...silent, expect: ['fail'] },
  {
    name: 'the value is low',
    ...aReading('RESULTS:\nSodium 128.\nASSESSMENT:\nHyponatremia.', {
      concept: 'hyponatremia',
      quote: 'Hyponatremia',
      section: 'assessment',
    }),
    expect: [],
  },
  {
    name: 'resolved',
    ...aReading('RESULTS:\nSodium 140.\nASSESSMENT:\nHyponatremia, resolved.', {
      concept: 'hyponatremia',
      quote: 'Hyponatremia',
      section: 'assessment',
    }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
