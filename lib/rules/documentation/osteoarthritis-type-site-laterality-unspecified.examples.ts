import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'osteoarthritis', quote });
const silent = aReading('Assessment: osteoarthritis, acetaminophen as needed.', condition('osteoarthritis'));

export default [
  { name: 'no joint', ...silent, expect: ['fail'] },
  { name: 'joint', ...aReading('Osteoarthritis of the right knee.', condition('Osteoarthritis')), expect: ['pass'] },
  { name: 'denied', ...aReading('No osteoarthritis.', { ...condition('osteoarthritis'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
