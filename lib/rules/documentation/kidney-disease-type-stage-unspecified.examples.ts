import { aReading, type Example, partly } from '../examples';

const kidney = (quote: string, concept = 'kidney-disease') => ({ concept, quote });
const silent = aReading('Mild renal insufficiency, recheck in a month.', kidney('renal insufficiency'));

export default [
  { name: 'neither stated', ...silent, expect: ['fail'] },
  { name: 'chronic in the sentence', ...aReading('Renal disease, chronic.', kidney('Renal disease')), expect: ['pass'] },
  {
    name: 'named elsewhere',
    ...aReading('CKD stage 3a.\nKidney disease: avoid NSAIDs.', kidney('CKD', 'ckd'), kidney('Kidney disease')),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No kidney disease.', { ...kidney('kidney disease'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
