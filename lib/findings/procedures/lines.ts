/** The stretches of a document that speak of one procedure. */
import type { Finding } from '../finding';
import type { Span } from '../sentences';
import type { Place } from './report';

/** A mention of a procedure that was done, where it stands, and its part of the line between its neighbours. */
export interface Mentioned {
  finding: Finding;
  place: Place;
  clause: Span;
}

const PARTING = /[,;+]|\b(?:and|with|plus|then|followed by)\b|\/|\n|(?<=[.:])\s/gi;

/** Where the words of one mention end and those of the next begin: at the last mark or joining word between them. */
function cutBetween(text: string, from: number, to: number): number {
  const last = [...text.slice(from, to).matchAll(PARTING)].at(-1);
  return last ? from + last.index : from;
}

/** The part of the line that belongs to the mention at `at` among all procedures named in the same sentence. */
export function clauseOf(text: string, finding: Finding, all: Finding[]): Span {
  const { evidence, sentence } = finding;
  const others = all.filter(({ evidence: other }) => other.start >= sentence.start && other.end <= sentence.end);
  const before = others.filter(({ evidence: other }) => other.end <= evidence.start).map(({ evidence: other }) => other.end);
  const behind = others.filter(({ evidence: other }) => other.start >= evidence.end).map(({ evidence: other }) => other.start);
  return {
    start: before.length > 0 ? cutBetween(text, Math.max(...before), evidence.start) : sentence.start,
    end: behind.length > 0 ? cutBetween(text, evidence.end, Math.min(...behind)) : sentence.end,
  };
}

const NEXT_ITEM = /\n\s*\n|(?:^|\s)(?:\d{1,2}|[A-Z])[.)]\s|\n\s*[-•*]/;

/** What a title goes on to say of an item in sentences that name no other procedure: `2. Hip arthroplasty. Components: …` */
export function restOfItem({ finding, place }: Mentioned, titles: Place[], all: Finding[]): Span | null {
  const title = titles.find(({ start, end }) => finding.evidence.start >= start && finding.evidence.end <= end);
  if (!title) return null;
  const next = all.map(({ sentence }) => sentence.start).filter((start) => start >= finding.sentence.end);
  const item = NEXT_ITEM.exec(place.document.text.slice(finding.sentence.end, title.end));
  const end = Math.min(title.end, ...next, ...(item ? [finding.sentence.end + item.index] : []));
  return place.document.text.slice(finding.sentence.end, end).trim().length > 3 ? { start: finding.sentence.end, end } : null;
}
