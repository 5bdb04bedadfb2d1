import { aReading, type Example, partly } from '../examples';

const silent = aReading('RESULTS: Sodium 126.\nASSESSMENT: Hypertension.');

export default [
  { name: 'far outside, without a word', ...silent, expect: ['fail'] },
  { name: 'taken up in the assessment', ...aReading('RESULTS: Sodium 126.\nASSESSMENT: Hyponatremia.'), expect: [] },
  {
    name: 'told in words',
    ...aReading('PLAN: Her cholesterol levels were slightly elevated last year.\nASSESSMENT: Gout.'),
    expect: ['fail'],
  },
  { name: 'a pair of blood values', ...aReading('HOSPITAL COURSE: Discharged with an H&H of 8.4 and 25.'), expect: ['fail'] },
  { name: 'a little outside', ...aReading('RESULTS: Sodium 133.\nASSESSMENT: Hypertension.'), expect: [] },
  { name: 'a child', ...aReading('A 3-year-old girl.\nRESULTS: Sodium 126.'), expect: [] },
  { name: 'a value that came back to normal', ...aReading('RESULTS: Sodium went from 126 to 138.\nASSESSMENT: Hypertension.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
