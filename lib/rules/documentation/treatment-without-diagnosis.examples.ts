import { aReading, type Example, partly } from '../examples';

const silent = aReading('PAST MEDICAL HISTORY: Hypertension.\nMEDICATIONS:\nFamotidine 20 mg nightly.\nASSESSMENT:\nHypertension.');

export default [
  { name: 'a drug whose condition is nowhere named', ...silent, expect: ['fail'] },
  {
    name: 'its condition is in the assessment',
    ...aReading('MEDICATIONS:\nFamotidine 20 mg nightly.\nASSESSMENT:\nGastroesophageal reflux.'),
    expect: [],
  },
  {
    name: 'the drug is an allergy',
    ...aReading('ALLERGIES: Levofloxacin.\nASSESSMENT:\nHypertension.'),
    expect: [],
  },
  {
    name: 'the sentence gives its reason',
    ...aReading('PLAN:\nStart famotidine to prevent problems from the steroid.\nASSESSMENT:\nLupus.'),
    expect: [],
  },
  {
    name: 'two drugs of one list, each with its own question',
    ...aReading(
      'MEDICATIONS:\nFamotidine 20 mg nightly, sevelamer 800 mg with meals, and amlodipine 5 mg daily.\nASSESSMENT:\nHypertension.',
    ),
    expect: ['fail', 'fail'],
  },
  {
    name: 'a reason for one drug of a list is none for the others',
    ...aReading(
      'MEDICATIONS:\nShe takes amlodipine 5 mg once daily, acetaminophen 500 mg tablets for the knee, a multivitamin with breakfast once daily, and then allopurinol 300 mg each and every morning.\nASSESSMENT:\nHypertension.',
    ),
    expect: ['fail'],
  },
  {
    name: 'how a part of the body looks is no reason',
    ...aReading('MEDICATIONS:\nGlatiramer every other day.\nEXAM:\nMS: Normal strength.\nASSESSMENT:\nDoing the same.'),
    expect: ['fail'],
  },
  { name: 'a note that names no diagnoses at all', ...aReading('MEDICATIONS:\nFamotidine 20 mg nightly.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
