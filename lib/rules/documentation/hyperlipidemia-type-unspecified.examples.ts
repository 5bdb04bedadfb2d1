import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'hyperlipidemia', quote });
const silent = aReading('Assessment: hyperlipidemia, continue the statin.', condition('hyperlipidemia'));

export default [
  { name: 'no type', ...silent, expect: ['fail'] },
  { name: 'type stated', ...aReading('Mixed hyperlipidemia, on a statin.', condition('hyperlipidemia')), expect: ['pass'] },
  {
    name: 'type below the title',
    ...aReading('1. Hyperlipidemia.\n- Familial, his brother is on treatment too.', condition('Hyperlipidemia')),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No hyperlipidemia.', { ...condition('hyperlipidemia'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
