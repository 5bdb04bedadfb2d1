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
  {
    name: 'two values of one sentence that two diagnoses would explain',
    ...aReading('RESULTS: Hematocrit 27, creatinine 2.4.\nASSESSMENT: Kidney stones.'),
    expect: ['fail', 'fail'],
  },
  {
    name: 'two values that one diagnosis would explain',
    ...aReading('RESULTS: Hemoglobin 8.8, hematocrit 27.\nASSESSMENT: Gout.'),
    expect: ['fail'],
  },
  {
    name: 'what is only denied takes nothing up',
    ...aReading('ROS: No anemia.\nRESULTS: Hemoglobin 8.8.\nASSESSMENT: Gout.'),
    expect: ['fail'],
  },
  { name: 'a little outside', ...aReading('RESULTS: Sodium 133.\nASSESSMENT: Hypertension.'), expect: [] },
  { name: 'a child', ...aReading('A 3-year-old girl.\nRESULTS: Sodium 126.'), expect: [] },
  { name: 'a value that came back to normal', ...aReading('RESULTS: Sodium went from 126 to 138.\nASSESSMENT: Hypertension.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
