import type { SectionKind } from '../../chart/chart';
import { conceptOf } from '../../findings/lexicon/concepts';
import { passagesOf, quoteFrom } from '../passages';
import { defineRule, fail, noData, pass } from '../rule';

/** What a report says it saw, and how: no place for the reason. */
const SEEN: ReadonlySet<SectionKind | null> = new Set([
  'findings',
  'results',
  'impression',
  'assessment',
  'procedure',
] satisfies SectionKind[]);
/** A reason in the words of the person who ordered the study. An accident or an age alone is none. */
const REASON =
  /\b(?:pains?|complain\w*|symptoms?|history of|diagnos\w+|presents? with|presenting|follow-?up|evaluat\w+|assess\w*|rule[- ]?out|r\/o|screening|surveillance|staging|restaging|status post|s\/p|post-?op\w*|pre-?op\w*|injur\w+ (?:of|to)|(?:head|neck|back|chest|knee|ankle|foot|hand|wrist|shoulder|hip) (?:injury|trauma)|fell|fall|struck|swelling|mass|lumps?|nodules?|lesions?|cancer|carcinoma|tumor|weakness|numbness|tingling|loss|bleeding|fever|cough|headaches?|dizz\w+|seizures?|stroke|infect\w+|abnormal\w*|elevated|tenderness|vomiting|nausea|dyspnea|short(?:ness)? of breath|trauma to|size and dates|dating|pregnan\w+|known|suspect\w*|question\w*|concern\w*|please|for the purpose)\b|\?/i;

/** A heading for the reason within another part of the report. */
const CLINICAL = /\b(?:clinical(?: (?:history|data|information|indication))?|indications?|reason(?: for (?:exam\w*|study))?|history)\s?:/i;

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
  check({ id, title, completeness }, { chart, findings }) {
    const head = passagesOf(chart).filter(
      ({ document, section, quote }) => document === id && (!SEEN.has(section) || CLINICAL.test(quote)),
    );
    const named = findings.some(
      ({ concept, evidence }) =>
        evidence.document === id &&
        (evidence.section === 'indication' || evidence.section === 'hpi') &&
        !['status', 'procedure'].includes(conceptOf(concept)?.kind ?? 'status'),
    );
    if (named || head.some(({ quote }) => REASON.test(quote)) || chart.encounter?.reason) return pass();
    const place =
      head.find(({ section }) => section === 'indication') ?? head[0] ?? passagesOf(chart).find(({ document }) => document === id);
    return completeness === 'partial'
      ? noData(`"${title}" was read in part, so whether it names a reason was not judged.`)
      : fail(`"${title}" does not say why the study was done: name the sign, symptom or condition that prompted it.`, {
          evidence: place ? [quoteFrom(place)] : [],
        });
  },
});
