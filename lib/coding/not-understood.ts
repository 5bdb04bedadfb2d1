/** Diagnoses of a conclusion that the lexicon has no concept for: read, and not understood. A person must look; they are never passed over in silence. */
import type { Chart, ChartDocument, Evidence, Section, SectionKind } from '../chart/chart';
import type { Finding } from '../findings/finding';
import { sectionsOf } from '../findings/sections';
import { sentencesOf } from '../findings/sentences';

/** In a list of final diagnoses every line is one; elsewhere only what is numbered. */
const LISTS: ReadonlySet<SectionKind> = new Set<SectionKind>(['discharge-diagnosis', 'postoperative-diagnosis']);
const NUMBERED: ReadonlySet<SectionKind> = new Set<SectionKind>(['assessment', 'assessment-plan', 'impression']);
const NUMBER = /^(?:\d{1,2}|[A-Z])[.)]\s+(?=\S)/;
const MAX_LENGTH = 90;
/** A sentence, a normal finding or a plan is no name of a diagnosis. */
const NO_NAME =
  /\b(?:normal|negative|unremarkable|no|none|not|continue|will|patient|pt|return|follow|refer|order|start|stop|discuss\w*|is|are|was|were|has|have|had|see|same|above|he|she|they|we|i|his|her|please|plan|procedure|operation|performed|monitoring|labs?|today)\b/i;

const MAX_LINES = 20;

function linesOf({ id, text }: ChartDocument, section: Section): Evidence[] {
  const head = section.heading === null ? '' : section.heading.toLowerCase();
  return sentencesOf(text, section.start, section.end).flatMap(({ start, end }): Evidence[] => {
    const whole = text.slice(start, end);
    const number = NUMBER.exec(whole)?.[0] ?? '';
    const words = whole.slice(number.length);
    if (number === '' && !LISTS.has(section.kind)) return [];
    if (words.length > MAX_LENGTH || !/[a-z]{4}/i.test(words) || NO_NAME.test(words) || words.endsWith(':')) return [];
    if (head !== '' && words.toLowerCase().startsWith(head)) return [];
    return [{ document: id, start: start + number.length, end, quote: words, section: section.kind }];
  });
}

/** The lines of conclusions in which nothing was found, in order of place, twenty at most. */
export function notUnderstood({ documents }: Chart, findings: Finding[]): Evidence[] {
  return documents
    .flatMap((document) =>
      sectionsOf(document)
        .filter(({ kind }) => LISTS.has(kind) || NUMBERED.has(kind))
        .flatMap((section) => linesOf(document, section)),
    )
    .filter(
      (line) =>
        !findings.some(({ evidence }) => evidence.document === line.document && evidence.start < line.end && evidence.end > line.start),
    )
    .slice(0, MAX_LINES);
}
