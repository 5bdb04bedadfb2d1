import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\nElevated blood pressure. Start lisinopril.', {
  concept: 'elevated-blood-pressure',
  quote: 'Elevated blood pressure',
  section: 'assessment',
});

export default [
  { name: 'a drug, no diagnosis', ...silent, expect: ['fail'] },
  {
    name: 'the diagnosis is there',
    ...aReading(
      'PAST HISTORY:\nHypertension.\nASSESSMENT:\nElevated blood pressure. Lisinopril.',
      { concept: 'hypertension', quote: 'Hypertension', section: 'past-history' },
      { concept: 'elevated-blood-pressure', quote: 'Elevated blood pressure', section: 'assessment' },
    ),
    expect: ['pass'],
  },
  {
    name: 'no drug',
    ...aReading('ASSESSMENT:\nElevated blood pressure.', {
      concept: 'elevated-blood-pressure',
      quote: 'Elevated blood pressure',
      section: 'assessment',
    }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
