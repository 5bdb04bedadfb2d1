import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'gout', quote });
const silent = aReading('Gout, allopurinol 300 mg daily.', condition('Gout'));

export default [
  { name: 'none of them', ...silent, expect: ['fail'] },
  { name: 'acute, with its joint', ...aReading('Acute gout of the left great toe.', condition('gout')), expect: ['pass'] },
  { name: 'denied', ...aReading('No gout.', { ...condition('gout'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
