import { aReading, type Example, partly } from '../examples';

const silent = aReading('HPI:\nShe receives chemotherapy.\nASSESSMENT:\nNeutropenia.', {
  concept: 'neutropenia',
  quote: 'Neutropenia',
  section: 'assessment',
});

export default [
  { name: 'beside its usual cause', ...silent, expect: ['fail'] },
  { name: 'a drug not named', ...aReading('ASSESSMENT:\nThe edema is medication related.'), expect: ['fail'] },
  {
    name: 'related',
    ...aReading('HPI:\nShe receives chemotherapy.\nASSESSMENT:\nNeutropenia from treatment.', {
      concept: 'neutropenia',
      quote: 'Neutropenia',
      section: 'assessment',
    }),
    expect: [],
  },
  { name: 'the drug is named', ...aReading('ASSESSMENT:\nThe edema is due to medication, amlodipine.'), expect: [] },
  { name: 'denied', ...aReading('HPI:\nNo side effects from her medication.'), expect: [] },
  {
    name: 'bleeding under a drug against clotting',
    ...aReading('HPI:\nShe takes warfarin.\nASSESSMENT:\nMelena.', { concept: 'melena', quote: 'Melena', section: 'assessment' }),
    expect: ['fail'],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
