import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'hepatitis', quote });
const silent = aReading('Past history: hepatitis C.', condition('hepatitis C'));

export default [
  { name: 'virus without acuity', ...silent, expect: ['fail'] },
  { name: 'chronic', ...aReading('Chronic hepatitis C, not treated yet.', condition('hepatitis C')), expect: ['pass'] },
  { name: 'denied', ...aReading('No hepatitis.', { ...condition('hepatitis'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
