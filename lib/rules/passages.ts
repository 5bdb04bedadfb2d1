/** The chart sentence by sentence, each with its section: for rules that read words no finding stands for. */
import type { Chart, ChartDocument, Evidence, Section, SectionKind } from '../chart/chart';
import { sectionsOf } from '../findings/sections';
import { sentencesOf } from '../findings/sentences';
import { valuesOf } from '../findings/values/read-values';
import type { Value } from '../findings/values/value';

/** A sentence as evidence, with the kind of document it stands in. */
export type Passage = Evidence & { kind: ChartDocument['kind'] };

/** Remembers what was made of a document for as long as the document itself is remembered. */
function remembered<T>(make: (document: ChartDocument) => T): (document: ChartDocument) => T {
  const known = new WeakMap<ChartDocument, T>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const made = make(document);
    known.set(document, made);
    return made;
  };
}

const sections: (document: ChartDocument) => Section[] = remembered(sectionsOf);
const values = remembered(valuesOf);
const passages = remembered((document): Passage[] =>
  sections(document).flatMap(({ kind, start, end }) =>
    sentencesOf(document.text, start, end).map((span) => ({
      document: document.id,
      ...span,
      quote: document.text.slice(span.start, span.end),
      section: kind,
      kind: document.kind,
    })),
  ),
);

/** Every sentence of the chart in order. */
export const passagesOf = ({ documents }: Chart): Passage[] => documents.flatMap(passages);

/** Every number that the chart's documents give for a measure. */
export const measuredIn = ({ documents }: Chart): Value[] => documents.flatMap(values);

const DENIED = /\b(?:no|not|denies|denied|without|negative|eliminate|prevent|rule out|never)\b(?:(?!\bbut\b|\bexcept\b)[^;.:]){0,200}$/i;

const RELATIVES: ReadonlySet<SectionKind | null> = new Set(['family-history'] satisfies SectionKind[]);

/** Whether any sentence of the chart outside of `aside` names one of the words without denying it; relatives' conditions do not count. */
export const isNamed = (chart: Chart, words: RegExp, aside = RELATIVES): boolean =>
  passagesOf(chart).some(({ quote, section }) => {
    const found = aside.has(section) ? null : words.exec(quote);
    return found !== null && !DENIED.test(quote.slice(0, found.index));
  });

/** Whether a document has a section of any of the kinds. */
export const hasSection = ({ documents }: Chart, kinds: ReadonlySet<SectionKind | null>): boolean =>
  documents.some((document) => sections(document).some(({ kind }) => kinds.has(kind)));

const LONGEST_NAME = 80;

/** A line of a note as the name of what it says: in one line, without its number and its full stop, cut where it is long. */
export const namedBy = (line: string): string =>
  line
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/\s+/g, ' ')
    .replace(/^\d{1,2}[.)]\s|[\s.;,]+$/g, '');

/** A passage without the marks that only this room keeps. */
export const quoteFrom = ({ document, start, end, quote, section }: Evidence): Evidence => ({ document, start, end, quote, section });
