import { aChart, aDocument, aReading, type Example, partly } from '../examples';

const leak = { concept: 'mitral-regurgitation', quote: 'mitral regurgitation', section: 'results' as const };
const silent = aReading('RESULTS: Echo with mitral regurgitation.\nASSESSMENT: Hypertension.', leak);
const report = (text: string) => ({
  chart: aChart({ documents: [aDocument({ kind: 'radiology-report', title: 'CT', text })] }),
  findings: [],
});

export default [
  { name: 'a disease that only results name', ...silent, expect: ['fail'] },
  {
    name: 'taken up in the assessment',
    ...aReading('RESULTS: Echo with mitral regurgitation.\nASSESSMENT: Mitral regurgitation.', leak, {
      ...leak,
      quote: 'Mitral regurgitation',
      section: 'assessment',
    }),
    expect: [],
  },
  {
    name: 'a murmur without a disease of the heart',
    ...aReading('EXAM: Grade 3/6 systolic murmur.\nASSESSMENT: Gout.', { concept: 'murmur', quote: 'murmur', section: 'exam' }),
    expect: ['fail'],
  },
  {
    name: 'a murmur called innocent',
    ...aReading('EXAM: Grade 3/6 systolic murmur.\nASSESSMENT: Innocent murmur.', { concept: 'murmur', quote: 'murmur', section: 'exam' }),
    expect: [],
  },
  {
    name: 'a soft murmur',
    ...aReading('EXAM: Grade 1/6 systolic murmur.\nASSESSMENT: Gout.', { concept: 'murmur', quote: 'murmur', section: 'exam' }),
    expect: [],
  },
  { name: 'an image called indeterminate', ...report('IMPRESSION:\nIndeterminate lesion of the liver.'), expect: ['fail'] },
  { name: 'an image with a conclusion', ...report('IMPRESSION:\nCyst of the liver.'), expect: [] },
  {
    name: 'a sign of the examination that nothing explains',
    ...aReading('EXAM:\nFeet: Diminished pedal pulses.\nASSESSMENT:\nGout.'),
    expect: ['fail'],
  },
  { name: 'explained', ...aReading('EXAM:\nFeet: Diminished pedal pulses.\nASSESSMENT:\nPeripheral vascular disease.'), expect: [] },
  { name: 'not found', ...aReading('EXAM:\nProstate is not enlarged.\nASSESSMENT:\nGout.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
