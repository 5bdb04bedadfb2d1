import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'seizure', quote });
const silent = aReading('Assessment: seizures, continue phenytoin.', condition('seizures'));

export default [
  { name: 'nothing but the word', ...silent, expect: ['fail'] },
  { name: 'kind', ...aReading('Generalized tonic-clonic seizures.', condition('seizures')), expect: ['pass'] },
  { name: 'denied', ...aReading('No seizures.', { ...condition('seizures'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
