import { aReading, type Example, partly } from '../examples';

const kidney = (quote: string, stage?: string) => ({ concept: 'ckd', quote, attributes: stage ? { stage } : {} });
const silent = aReading('CKD stage 3, stable.', kidney('CKD', '3'));

export default [
  { name: 'no stage at all', ...aReading('CKD, stable.', kidney('CKD')), expect: [] },
  { name: 'stage 4', ...aReading('CKD stage 4.', kidney('CKD', '4')), expect: [] },
  { name: 'stage 3 only', ...silent, expect: ['fail'] },
  {
    name: 'divided elsewhere',
    ...aReading('Stage IIIb CKD.\nPlan: CKD stage 3.', kidney('CKD', '3b'), kidney('CKD', '3')),
    expect: ['pass'],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
