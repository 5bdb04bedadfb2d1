/** Whether two readings are of one document: read again, edited, signed, or opened in another part of the EHR. */
import type { ChartDocument } from './chart';

/** The text without its line breaks and spaces: what the same note in another frame agrees in. */
export const foldText = (text: string): string => text.replace(/\s+/g, ' ').trim();

const RUN = 4;
/** Texts of fewer runs than this are compared whole: a line or two is soon like another. */
const FEW = 8;

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}

/** How much of the shorter text stands in the longer: 0 to 1, by runs of four words. */
function shared(a: string, b: string): number {
  const [few, many] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (few.size < FEW) return foldText(a) === foldText(b) ? 1 : 0;
  let found = 0;
  for (const run of few) if (many.has(run)) found += 1;
  return found / few.size;
}

const namesIn = (author: string | null): string[] => author?.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Whether two bylines have no name in common; one that says nothing is apart from none. */
function wroteApart(a: string | null, b: string | null): boolean {
  const [one, other] = [namesIn(a), namesIn(b)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

const isAddendum = ({ kind, amends }: ChartDocument): boolean => kind === 'addendum' || amends !== null;

/**
 * Whether `now` is another reading of `before`. An addendum is never the note that it amends; notes of two days, kinds or authors
 * never one. A document at its own place (same id) may be rewritten in large part; elsewhere more has to agree, least
 * where an unsigned draft was signed.
 */
export function sameDocument(before: ChartDocument, now: ChartDocument): boolean {
  if (isAddendum(before) !== isAddendum(now)) return false;
  if (foldText(before.text) === foldText(now.text)) return true;
  if (before.date !== null && now.date !== null && before.date !== now.date) return false;
  if (before.kind !== now.kind && before.kind !== 'other' && now.kind !== 'other') return false;
  if (wroteApart(before.author, now.author)) return false;
  const signing = before.signed !== true && now.signed === true;
  const least = before.id === now.id ? 0.2 : signing ? 0.4 : 0.6;
  // A note of a few words is known by its place alone.
  return shared(before.text, now.text) >= least || (before.id === now.id && isShort(before.text) && isShort(now.text));
}

const isShort = (text: string): boolean => runsOf(text).size < FEW;
