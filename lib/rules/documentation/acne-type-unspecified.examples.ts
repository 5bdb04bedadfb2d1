import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\nAcne.', { concept: 'acne', quote: 'Acne', section: 'assessment' });

export default [
  { name: 'no kind', ...silent, expect: ['fail'] },
  {
    name: 'the kind is told',
    ...aReading('ASSESSMENT:\nAcne vulgaris.', { concept: 'acne', quote: 'Acne', section: 'assessment' }),
    expect: ['pass'],
  },
  {
    name: 'only in the past',
    ...aReading('PAST HISTORY:\nAcne.', { concept: 'acne', quote: 'Acne', section: 'past-history' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
