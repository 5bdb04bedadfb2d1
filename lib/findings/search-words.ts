/** The line of words to search by that archives of transcripts print under a note: it says nothing of the patient. */
import type { Span } from './sentences';

const FEW = 5;
const MANY = 9;
const MAX_ITEM = 60;

/** One of its words stands in several items, and none is written like the end or the beginning of a sentence. */
function isSearchWords(line: string): boolean {
  const items = line
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length < (line.trimEnd().endsWith(',') ? FEW : MANY) || /[A-Z]|:|;|\.(?:\s|$)/.test(line.slice(line.indexOf(','))))
    return false;
  if (items.slice(1).some((item) => item.length > MAX_ITEM || /^(?:and|or)\b|\d/.test(item))) return false;
  const words = items.flatMap((item) => [...new Set(item.toLowerCase().split(/[^a-z]+/))].filter((word) => word.length > 3));
  return new Set(words).size < words.length || line.trimEnd().endsWith(',');
}

/** Where the last line of a text is such a list, and no heading stands over it; null where it is not. */
export function searchWordsOf(text: string): Span | null {
  const end = text.trimEnd().length;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  // "… were unremarkable.neurology, spine, neck pain": the line stands without a break behind the last sentence.
  const joined = text.slice(line, end).search(/(?<=[a-z)]\.)[a-z][^.]*$/);
  const start = joined > 0 ? line + joined : line;
  const isHeaded = joined <= 0 && /(?::|^[A-Z][A-Z /&]*)\s*$/.test(text.slice(text.lastIndexOf('\n', start - 2) + 1, start).trimEnd());
  return start > 0 && !isHeaded && isSearchWords(text.slice(start, end)) ? { start, end: text.length } : null;
}
