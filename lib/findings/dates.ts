/** The date behind an event that puts it in the past. */
import type { ConceptKind } from './lexicon/concept';
import { type Token, wordsOf } from './tokens';

/** Days after which an event with a date of its own is past: four weeks for an acute one (I.C.9.e.4), longer where care goes on. */
const PAST_AFTER: Partial<Record<ConceptKind, number>> = { acute: 28, injury: 180, neoplasm: 730, procedure: 28 };
const BEFORE_DATE = new Set(
  '( , in on around about of dated since january february march april may june july august september october november december'.split(' '),
);
const MAX_BEFORE_DATE = 3;
const DAY_MS = 86_400_000;

/** The last day that the numbers mean, in days since 1970: `1998`, `12 2023`, `7 2 2026` (US order). */
function dayOf(numbers: number[]): number | null {
  const year = numbers.at(-1) ?? 0;
  const whole = year >= 1900 && year <= 2100 ? year : numbers.length === 3 && year < 100 ? 2000 + year : null;
  const [month = 12, day = 0] = numbers.slice(0, -1);
  if (whole === null || month < 1 || month > 12 || day > 31) return null;
  return (day > 0 ? Date.UTC(whole, month - 1, day) : Date.UTC(whole, month, 0)) / DAY_MS;
}

/** The date behind an event that puts it in the past, as written: `in 1998`, `7/2/2026`. `on`: the day of the note; without it only a year after `in` counts. */
export function dateAfter(tokens: Token[], to: number, kind: ConceptKind, on: string | null): string | null {
  const limit = PAST_AFTER[kind];
  if (limit === undefined) return null;
  let at = to + 1;
  while (at <= to + MAX_BEFORE_DATE && BEFORE_DATE.has(tokens[at]?.word ?? '')) at++;
  const numbers: Token[] = [];
  for (let token = tokens[at]; token && numbers.length < 3 && /^\d{1,4}$/.test(token.word); token = tokens[at + numbers.length]) {
    const last = numbers.at(-1);
    if (last && token.start !== last.end + 1) break;
    numbers.push(token);
  }
  const day = numbers.length === 0 ? null : dayOf(numbers.map(({ word }) => Number(word)));
  if (day === null) return null;
  const written = wordsOf(tokens, { from: to + 1, to: at + numbers.length - 1 });
  if (on === null) return tokens[at - 1]?.word === 'in' && numbers.length === 1 ? written : null;
  return Date.parse(on) / DAY_MS - day >= limit || (numbers.length === 1 && kind === 'acute' && day < Date.parse(on.slice(0, 4)) / DAY_MS)
    ? written
    : null;
}
