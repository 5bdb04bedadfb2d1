import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'myocardial-infarction', quote });
const silent = aReading('Coronary disease with a previous myocardial infarction.', condition('myocardial infarction'));

export default [
  { name: 'no date', ...silent, expect: ['fail'] },
  { name: 'date', ...aReading('Previous myocardial infarction in 2019.', condition('myocardial infarction')), expect: ['pass'] },
  { name: 'not told as past', ...aReading('Myocardial infarction of the inferior wall.', condition('Myocardial infarction')), expect: [] },
  {
    name: 'denied',
    ...aReading('No previous myocardial infarction.', { ...condition('myocardial infarction'), assertion: 'absent' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
