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
  { name: 'a note that names no diagnoses at all', ...aReading('MEDICATIONS:\nFamotidine 20 mg nightly.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
