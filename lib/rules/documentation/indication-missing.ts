import { isWritten } from '../documented';
import { defineRule, fail, noData, pass } from '../rule';

const INDICATION =
  /\b(?:indications?|reason for|history|clinical|complain\w*|symptoms?|diagnosis|pain|presents?|presenting|follow-?up|evaluat\w+|rule out|screening|injury|trauma|status post|s\/p)\b/i;

/** An imaging report that nowhere says why the study was done: the sign or symptom that prompted it. */
export default defineRule({
  id: 'indication-missing',
  family: 'documentation',
  catalogue: 'G69',
  title: 'The reason for the study is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'IV.K', edition: 'FY 2027' },

  select: ({ chart }) => chart.documents.filter(({ kind, text }) => kind === 'radiology-report' && text.trim() !== ''),
  subject: ({ id, title }) => ({ kind: 'document', id, label: title }),
  check({ id, title, text, completeness }, { chart }) {
    const opening = text.split('\n').find((line) => line.trim() !== '') ?? '';
    const start = text.indexOf(opening);
    if (isWritten({ ...chart, documents: chart.documents.filter((document) => document.id === id) }, INDICATION) || chart.encounter?.reason)
      return pass();
    return completeness === 'partial'
      ? noData(`"${title}" was read in part, so whether it names a reason was not judged.`)
      : fail(`"${title}" does not say why the study was done: name the sign, symptom or condition that prompted it.`, {
          evidence: [{ document: id, start, end: start + opening.length, quote: opening, section: null }],
        });
  },
});
