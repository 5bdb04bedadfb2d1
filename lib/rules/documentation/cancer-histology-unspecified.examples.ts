import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\nLymphoma.', { concept: 'lymphoma', quote: 'Lymphoma', section: 'assessment' });

export default [
  { name: 'no cell type', ...silent, expect: ['fail'] },
  {
    name: 'the type stands elsewhere',
    ...aReading('HPI:\nFollicular lymphoma.\nASSESSMENT:\nLymphoma.', { concept: 'lymphoma', quote: 'Lymphoma', section: 'assessment' }),
    expect: ['pass'],
  },
  {
    name: 'past',
    ...aReading('ASSESSMENT:\nHistory of lymphoma.', { concept: 'lymphoma', quote: 'lymphoma', section: 'assessment' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
