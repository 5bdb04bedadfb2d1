/** OpenMRS 3, notes of a stay beside the board of the ward: the diagnoses of each are tags above its text. */
import type { Problem } from '../chart';
import type { ReadEnv } from '../chart-env';
import type { ReadDocument } from '../compose-note';
import { all, lineOf } from '../safe-dom';

const TAGS = '[class*="-esm-ward__"][class*="__noteTile___"] > [class~="cds--tag"]';

/** The diagnoses that the tags name, each once. */
export function taggedDiagnoses(page: Document, env: ReadEnv): Problem[] {
  const provenance = { frame: env.frame.key, visibility: env.frame.visibility };
  const texts = new Set(all(page, TAGS).map(lineOf).filter(Boolean));
  return [...texts].map((text) => ({ text, code: null, status: null, onset: null, provenance }));
}

/** The notes without the tags that stand above their text. */
export function withoutTags(page: Document, documents: ReadDocument[]): ReadDocument[] {
  const tags = new Set(all(page, TAGS).map(lineOf).filter(Boolean));
  return documents.map((note) => {
    let from = 0;
    for (const line of note.document.text.split('\n')) {
      if (!tags.has(line.trim())) break;
      from += line.length + 1;
    }
    return from === 0 ? note : from > note.document.text.length ? note : cutBefore(note, from);
  });
}

/** A note from a place of its text on, with the way back into the page. */
function cutBefore({ document, source }: ReadDocument, from: number): ReadDocument {
  const text = source.text.slice(from);
  const segments = source.segments.flatMap((part) =>
    part.end <= from
      ? []
      : [
          {
            ...part,
            start: Math.max(0, part.start - from),
            end: part.end - from,
            offset: part.offset + Math.max(0, from - part.start),
          },
        ],
  );
  const sections = document.sections
    .map((section) => ({ ...section, start: Math.max(0, section.start - from), end: section.end - from }))
    .filter(({ start, end }) => end > start);
  return { source: { text, segments }, document: { ...document, text, sections } };
}
