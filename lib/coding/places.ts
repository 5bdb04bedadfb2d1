/** Where the documents of a chart tell of the pregnancy, and the sentences there. */
import type { Chart, Evidence, SectionKind } from '../chart/chart';
import { sectionsOf } from '../findings/sections';

/** Sections that conclude. */
export const CONCLUSIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'assessment-plan',
  'impression',
  'discharge-diagnosis',
  'postoperative-diagnosis',
  'preoperative-diagnosis',
  'admission-diagnosis',
]);
/** Sections that tell the story of the visit or the stay. */
export const STORY: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'chief-complaint',
  'hpi',
  'indication',
  'hospital-course',
  'other',
  'procedure',
  'findings',
  'plan',
]);

/** Where a delivery is told that is not of this encounter. */
export const NOT_NOW =
  /\b(?:ago|previous|prior|history|hx|in (?:19|20)\d\d|last year|first child|first baby|will|planned?|recently had|would|if|anticipate)\b/i;

/** One section of a document. */
export interface Place {
  kind: SectionKind;
  heading: string | null;
  start: number;
  text: string;
  document: string;
}

/** All sections of all documents. */
export const placesOf = (chart: Chart): Place[] =>
  chart.documents.flatMap((document) =>
    sectionsOf(document).map(({ kind, heading, start, end }) => ({
      kind,
      heading,
      start,
      text: document.text.slice(start, end),
      document: document.id,
    })),
  );

/** The line or sentence around a match, as evidence. */
export function quoteAt({ kind, start, text, document }: Place, at: number, length: number): Evidence {
  const before = text.slice(0, at);
  const stop = /^.*(?<!\b[A-Z])\. /s.exec(before)?.[0].length ?? 0;
  const from = Math.max(before.lastIndexOf('\n') + 1, stop);
  const after = /\n|;(?=\s)|(?<!\b[A-Z])\.(?=\s)|$/.exec(text.slice(at + length));
  const to = at + length + (after?.index ?? 0);
  const quote = text.slice(from, to).trim();
  const lead = text.slice(from).length - text.slice(from).trimStart().length;
  return { document, start: start + from + lead, end: start + from + lead + quote.length, quote, section: kind };
}

/** The places that conclude or tell the story. */
export const told = (places: Place[]): Place[] => places.filter(({ kind }) => CONCLUSIONS.has(kind) || STORY.has(kind));

/** The first match of `pattern` whose sentence has nothing of `not`, and nothing of `before` closely before it. */
export function firstOf(places: Place[], pattern: RegExp, not: RegExp, before?: RegExp): Evidence | null {
  for (const place of told(places)) {
    for (const match of place.text.matchAll(pattern)) {
      if (before?.test(place.text.slice(Math.max(0, match.index - 50), match.index))) continue;
      const evidence = quoteAt(place, match.index, match[0].length);
      if (!not.test(evidence.quote)) return evidence;
    }
  }
  return null;
}
