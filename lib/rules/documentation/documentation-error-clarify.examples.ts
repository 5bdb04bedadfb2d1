import { aReading, type Example, partly } from '../examples';

const silent = aReading('FINDINGS:\nThere are bilateral perfusions at the bases.');

export default [
  { name: 'a word in the place of another', ...silent, expect: ['fail'] },
  { name: 'a dose out of proportion', ...aReading('MEDICATIONS:\nLevothyroxine 75 mg daily.'), expect: ['fail'] },
  {
    name: 'two ages',
    ...aReading('HPI:\nThis is a 41-year-old man with cough.\nASSESSMENT:\nThis is a 49-year-old man with bronchitis.'),
    expect: ['fail'],
  },
  {
    name: 'one sex, and the pronouns of the other',
    ...aReading('HPI:\nThis is a 41-year-old man. She coughs. She has fever. Her throat hurts. She smokes.'),
    expect: ['fail'],
  },
  { name: 'an organ of the other sex', ...aReading('HPI:\nThis is a 41-year-old man.\nEXAM:\nThe uterus is normal.'), expect: ['fail'] },
  { name: 'the word is right', ...aReading('FINDINGS:\nBilateral perfusion defects on the lung scan.'), expect: [] },
  { name: 'a usual dose', ...aReading('MEDICATIONS:\nLevothyroxine 0.075 mg daily.'), expect: [] },
  { name: 'the age of a relative', ...aReading('HPI:\nThis is a 41-year-old man. His son is a 9-year-old boy.'), expect: [] },
  {
    name: 'two ages, the second at the head of a section',
    ...aReading('HPI: This is a 52-year-old woman.\nASSESSMENT:\nThis is a 61-year-old woman with gout.'),
    expect: ['fail'],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
