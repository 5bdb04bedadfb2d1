/** The parts of a report of a procedure: what names it, what tells how it was done, and what stands around. */
import type { ChartDocument, Evidence, Section, SectionKind } from '../../chart/chart';
import { sectionsOf } from '../sections';
import { type Span, sentencesOf } from '../sentences';

/** A stretch of a document and the section it is in. */
export interface Place extends Span {
  document: ChartDocument;
  section: Section;
}

/**
 * `titles`: where the report names what was done, headings included; `narrative`: sentences that tell how; `diagnoses`: before and
 * after the operation.
 */
export interface Report {
  document: ChartDocument;
  sections: Section[];
  titles: Place[];
  narrative: Place[];
  diagnoses: Place[];
}

const NAMES = /\b(?:procedures?|operations?|surger(?:y|ies)|operative)\b/i;
/** Headings with such a word under which nothing is named that was done. */
const NAMES_NOT =
  /descri|detail|techni|indicat|reason|histor|plan|complic|codes?\b|consent|dictat|date|course|findings|diagnos|position|report|note\b|recommend|past|previous|prior|procedure time|risks|condition/i;
/** Headings of what is told around the operation, where other procedures are only spoken of. */
const AROUND =
  /anesthe|complication|blood loss|specimen|drain|surgeon|assistant|condition|count|position|fluid|indication|consent|tourniquet|sedation|disposition|urine|prep/i;
/** How a story of an operation begins; names of procedures do not. */
const STORY =
  /\b(?:(?:patient|he|she|abdomen|leg|knee|hip|arm|hand|foot|eye|neck|breast|area|skin|incision|needle|catheter|scope|tube)s? (?:was|were) (?:\w+ly )?(?:then )?(?:brought|taken|placed|prepped|prepared|draped|identified|seen|positioned|made|cleaned|infiltrated|inserted|advanced|anesthetized|intubated|given)|after (?:obtaining|adequate|informed|proper|satisfactory|induction|the)|informed consent|with the patient|under (?:general|local|satisfactory|adequate))\b/i;

const LONGEST_TITLE = 1200;
const DIAGNOSES: ReadonlySet<SectionKind> = new Set(['preoperative-diagnosis', 'postoperative-diagnosis']);

const isNaming = (heading: string | null): boolean => heading !== null && NAMES.test(heading) && !NAMES_NOT.test(heading);

/** Whether a section only tells what stands around the operation. */
export const isAround = ({ heading }: Section): boolean => heading !== null && AROUND.test(heading) && !isNaming(heading);

/** `Operations:` heads what was done where the document tells a stay or an operation, and what was done long ago elsewhere. */
const tellsOfStay = (sections: Section[]): boolean => sections.some(({ kind }) => STAY.has(kind));
const STAY: ReadonlySet<SectionKind> = new Set(['postoperative-diagnosis', 'discharge-diagnosis', 'hospital-course']);
const BARE = /^operations?(?: ?(?:\/|and) ?procedures?)?\W*$/i;

const letters = (words: string): number => words.replace(/[^a-z]/gi, '').length;

/** The part of a section that names procedures; null where it is a story. A title may stand in the first line of a story. */
function titleOf(document: ChartDocument, section: Section, stay: boolean): Place | null {
  const { kind, heading } = section;
  if (!isNaming(heading)) return null;
  if (kind !== 'procedure' && kind !== 'other' && !(stay && kind === 'surgical-history' && BARE.test(heading ?? ''))) return null;
  const text = document.text.slice(section.start, section.end);
  const story = STORY.exec(text);
  if (!story) return section.end - section.start > LONGEST_TITLE ? null : { document, section, start: section.start, end: section.end };
  const first = sentencesOf(document.text, section.start, section.end).find(
    ({ start, end }) => letters(document.text.slice(start, end)) > letters(heading ?? ''),
  );
  return first && first.end <= section.start + story.index ? { document, section, start: section.start, end: first.end } : null;
}

/** The parts of a document that report procedures. */
export function reportOf(document: ChartDocument): Report {
  const sections = sectionsOf(document);
  const titles = sections.flatMap((section) => titleOf(document, section, tellsOfStay(sections)) ?? []);
  const isTitled = ({ start, end }: Span): boolean => titles.some((title) => start < title.end && end > title.start);
  const sentencesIn = (section: Section): Place[] =>
    sentencesOf(document.text, section.start, section.end).map(({ start, end }) => ({ document, section, start, end }));
  return {
    document,
    sections,
    titles,
    narrative: sections
      .filter((section) => (section.kind === 'procedure' && !isAround(section)) || section.kind === 'findings')
      .flatMap(sentencesIn)
      .filter((place) => !isTitled(place)),
    diagnoses: sections
      .filter(({ kind }) => DIAGNOSES.has(kind))
      .map((section) => ({ document, section, start: section.start, end: section.end })),
  };
}

/** The words of a place as a quote. */
export const evidenceOf = ({ document, section }: Place, start: number, end: number): Evidence => ({
  document: document.id,
  start,
  end,
  quote: document.text.slice(start, end),
  section: section.kind,
});

/** The whole place as a quote. */
export const quoteOf = (place: Place): Evidence => evidenceOf(place, place.start, place.end);
