import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'spinal-stenosis', quote });
const silent = aReading('Assessment: spinal stenosis, physical therapy.', condition('spinal stenosis'));

export default [
  { name: 'no level', ...silent, expect: ['fail'] },
  { name: 'level', ...aReading('Spinal stenosis at L4-L5.', condition('Spinal stenosis')), expect: ['pass'] },
  { name: 'denied', ...aReading('No spinal stenosis.', { ...condition('spinal stenosis'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
