import { aReading, type Example, partly } from '../examples';

const dizziness = { concept: 'dizziness', quote: 'Dizziness', section: 'assessment' as const };
const silent = aReading('Assessment:\n1. Dizziness.\nOrder blood work.', dizziness);

export default [
  { name: 'a symptom alone', ...silent, expect: ['fail'] },
  { name: 'with its cause', ...aReading('Assessment:\n1. Dizziness due to the new tablets.', dizziness), expect: [] },
  {
    name: 'a suspected cause below',
    ...aReading('Assessment:\n1. Dizziness.\nWe think of anemia.', dizziness, {
      concept: 'anemia',
      quote: 'anemia',
      assertion: 'uncertain',
      section: 'assessment',
    }),
    expect: [],
  },
  {
    name: 'integral to a disease named elsewhere',
    ...aReading(
      'Assessment:\n1. Wheezing.\n\n2. Asthma.',
      { ...dizziness, concept: 'wheezing', quote: 'Wheezing' },
      { concept: 'asthma', quote: 'Asthma', section: 'assessment' },
    ),
    expect: [],
  },
  {
    name: 'told in a story without a conclusion',
    ...aReading('He reports dizziness.', { ...dizziness, quote: 'dizziness', section: 'hpi' }),
    expect: [],
  },
  {
    name: 'told and never taken up',
    ...aReading('HPI: He reports dizziness.\nASSESSMENT: Gout.', { ...dizziness, quote: 'dizziness', section: 'hpi' }),
    expect: ['fail'],
  },
  {
    name: 'told and answered below',
    ...aReading(
      'HPI: He reports dizziness.\nASSESSMENT: Dizziness due to the new tablets.',
      { ...dizziness, quote: 'dizziness', section: 'hpi' },
      dizziness,
    ),
    expect: [],
  },
  { name: 'denied', ...aReading('No dizziness.', { ...dizziness, quote: 'dizziness', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
