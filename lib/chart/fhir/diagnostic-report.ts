import type { DiagnosticReport } from '@medplum/fhirtypes';
import { attachedOf } from './attachment';
import { documentKind } from './document-kind';
import { idOf, type Mapped, type Source } from './resource';
import { dayOf, displayOf, listOf, startOf, textIn, wordsOf } from './values';

export const dayOfReport = ({ effectiveDateTime, effectivePeriod, issued }: DiagnosticReport): string | null =>
  dayOf(effectiveDateTime) ?? startOf(effectivePeriod) ?? dayOf(issued);

const HEADING = 'Conclusion';

/** A report's conclusion and its text as a document; its results are observations of their own. */
export function reportFacts(resource: DiagnosticReport, { provenance }: Source): Mapped {
  if (/^(?:entered-in-error|cancelled|registered)$/.test(resource.status ?? '')) return {};
  const title = wordsOf(resource.code) ?? 'Report';
  const conclusion = typeof resource.conclusion === 'string' ? resource.conclusion.trim() : '';
  const forms = listOf(resource.presentedForm).map(attachedOf);
  if (conclusion === '' && forms.length === 0) return {};
  const category = Array.isArray(resource.category) ? resource.category : [];
  const text = conclusion === '' ? '' : `${HEADING}\n${conclusion}`;
  const document = {
    id: idOf(provenance.frame, resource),
    kind: documentKind([resource.code, ...category], title),
    title: textIn(title) ?? title,
    author:
      listOf(resource.resultsInterpreter)
        .map(displayOf)
        .find((name) => name !== null) ??
      listOf(resource.performer)
        .map(displayOf)
        .find((name) => name !== null) ??
      null,
    date: dayOfReport(resource),
    signed: /^(?:final|amended|corrected|appended)$/.test(resource.status ?? '')
      ? true
      : /^(?:preliminary|partial)$/.test(resource.status ?? '')
        ? false
        : null,
    completeness: 'whole' as const,
    amends: null,
    text,
    sections: text === '' ? [] : [{ kind: 'impression' as const, heading: HEADING, start: 0, end: text.length }],
    provenance,
  };
  return forms.length === 0 ? { documents: [document] } : { attached: [{ document, contents: forms }] };
}
