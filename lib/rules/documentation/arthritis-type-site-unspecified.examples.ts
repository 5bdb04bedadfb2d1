import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'arthritis', quote });
const silent = aReading('Past history: arthritis.', condition('arthritis'));

export default [
  { name: 'neither', ...silent, expect: ['fail'] },
  { name: 'kind', ...aReading('Psoriatic arthritis.', condition('arthritis')), expect: ['pass'] },
  { name: 'a joint alone', ...aReading('Arthritis of both hands.', condition('Arthritis')), expect: ['fail'] },
  { name: 'denied', ...aReading('No arthritis.', { ...condition('arthritis'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
