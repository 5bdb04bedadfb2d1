import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'bronchitis', quote });
const silent = aReading('Assessment: bronchitis.', condition('bronchitis'));

export default [
  { name: 'no acuity', ...silent, expect: ['fail'] },
  { name: 'acute', ...aReading('Acute bronchitis.', condition('bronchitis')), expect: ['pass'] },
  { name: 'denied', ...aReading('No bronchitis.', { ...condition('bronchitis'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
