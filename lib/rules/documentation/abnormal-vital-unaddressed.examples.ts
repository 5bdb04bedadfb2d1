import { aReading, type Example, partly } from '../examples';

const silent = aReading('VITALS: Blood pressure 164/98.\nASSESSMENT: Ankle sprain.');

export default [
  { name: 'far outside, without a word', ...silent, expect: ['fail'] },
  { name: 'taken up', ...aReading('VITALS: Blood pressure 164/98.\nASSESSMENT: Hypertension.'), expect: [] },
  { name: 'low, in words', ...aReading('PLAN: Her blood pressure has been running low for weeks.\nASSESSMENT: Gout.'), expect: ['fail'] },
  { name: 'a little outside', ...aReading('VITALS: Blood pressure 142/84.\nASSESSMENT: Ankle sprain.'), expect: [] },
  { name: 'a child', ...aReading('A 4-year-old boy.\nVITALS: Pulse 130.\nASSESSMENT: Rash.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
