/** Finds a quote again in a text that may have changed since it was read. */
import search from 'approx-string-match';

export interface Anchor {
  start: number;
  end: number;
  /** Whether the very words stand there, or words nearly like them. */
  exact: boolean;
}

const CONTEXT = 32;
const MAX_QUOTE = 500;

const sameEnds = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
};
const sameStarts = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

/** Where a quote that stood at `start` in an older reading stands in the text now; its surroundings then are not known. */
export function findQuote(quote: string, start: number, now: string): Anchor | null {
  if (now.slice(start, start + quote.length) === quote) return { start, end: start + quote.length, exact: true };
  const padded = ' '.repeat(start);
  return reanchor(padded + quote, start, start + quote.length, now);
}

/**
 * Where the stretch `start`–`end` of `old` stands in `now`: the same words in the most alike surroundings, else words
 * that differ in at most one letter in five; null where there are none.
 */
export function reanchor(old: string, start: number, end: number, now: string): Anchor | null {
  const quote = old.slice(start, end);
  if (quote.trim() === '') return null;
  const before = old.slice(Math.max(0, start - CONTEXT), start);
  const after = old.slice(end, end + CONTEXT);
  const score = (at: number, length: number): number =>
    sameEnds(before, now.slice(Math.max(0, at - CONTEXT), at)) +
    sameStarts(after, now.slice(at + length, at + length + CONTEXT)) -
    Math.abs(at - start) / Math.max(1, now.length);
  let best: { at: number; score: number } | null = null;
  for (let at = now.indexOf(quote); at >= 0; at = now.indexOf(quote, at + 1)) {
    const found = score(at, quote.length);
    if (!best || found > best.score) best = { at, score: found };
  }
  if (best) return { start: best.at, end: best.at + quote.length, exact: true };
  if (quote.length > MAX_QUOTE || quote.length < 4) return null;
  const near = search(now, quote, Math.floor(quote.length / 5)).sort(
    (a, b) => a.errors - b.errors || score(b.start, b.end - b.start) - score(a.start, a.end - a.start),
  );
  return near[0] ? { start: near[0].start, end: near[0].end, exact: false } : null;
}
