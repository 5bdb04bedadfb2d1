import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'myocardial-infarction', quote });
const silent = aReading('Discharge diagnosis: acute myocardial infarction.', condition('myocardial infarction'));

export default [
  { name: 'neither kind nor wall', ...silent, expect: ['fail'] },
  { name: 'kind', ...aReading('NSTEMI, an acute myocardial infarction.', condition('myocardial infarction')), expect: ['pass'] },
  { name: 'wall', ...aReading('Acute inferior myocardial infarction.', condition('myocardial infarction')), expect: ['pass'] },
  { name: 'denied', ...aReading('No myocardial infarction.', { ...condition('myocardial infarction'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
