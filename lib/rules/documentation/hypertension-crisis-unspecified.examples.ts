import { aReading, type Example, partly } from '../examples';

const hypertension = { concept: 'hypertension', quote: 'Hypertension', section: 'assessment' as const };
const silent = aReading('VITALS: Blood pressure 204/118.\nASSESSMENT: Hypertension.', hypertension);

export default [
  { name: 'a very high pressure', ...silent, expect: ['fail'] },
  {
    name: 'named',
    ...aReading('VITALS: Blood pressure 204/118.\nASSESSMENT: Hypertension, hypertensive urgency.', hypertension),
    expect: ['pass'],
  },
  { name: 'a raised pressure', ...aReading('VITALS: Blood pressure 158/92.\nASSESSMENT: Hypertension.', hypertension), expect: [] },
  { name: 'no hypertension', ...aReading('VITALS: Blood pressure 204/118.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
