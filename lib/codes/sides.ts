/** The same code for the other sides, told by titles alone: ICD-10-CM has no field for the side. */
import type { OpenBook } from './book';
import type { CodeCard } from './card';
import type { CodeRow } from './code';

type Side = CodeCard['sides'][number]['side'];

/** In the order in which they are shown. */
const SIDES: readonly Side[] = ['right', 'left', 'bilateral', 'unspecified'];
const SIDED = /\b(right|left|bilateral)\b/gi;
const UNSPECIFIED = /\bunspecified\b/gi;
/** Letters of a code of seven characters, its dot included. */
const WHOLE = 8;
/** Words that come and go with the side and say nothing of their own. */
const FILLERS = new Set(['of', 'in', 'the', 'and', 'unilateral', 'unspecified', 'right', 'left', 'bilateral']);
/** What the side is of, up to the next comma: a bilateral title often leaves it out (`right eye` beside `bilateral`). */
const SIDE_AND_PART = /\b(?:right|left|unspecified)\b[^,]*/gi;

/** A title taken apart. `unspecified`: how often the word stands in it, which tells an unspecified side from an unspecified kind. */
interface Told {
  side: 'right' | 'left' | 'bilateral' | null;
  unspecified: number;
  words: string;
  withoutPart: string;
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** The words that tell, sorted, so that their order in the title does not matter. */
const telling = (title: string): string =>
  (title.toLowerCase().match(/[\da-z']+/g) ?? [])
    .filter((word) => !FILLERS.has(word))
    .map(singular)
    .toSorted()
    .join(' ');

function tell({ display }: CodeRow): Told {
  const sides = new Set((display.match(SIDED) ?? []).map((word) => word.toLowerCase()));
  const both = sides.has('bilateral') || (sides.has('right') && sides.has('left'));
  const [one] = sides;
  return {
    side: both ? 'bilateral' : one === 'right' || one === 'left' ? one : null,
    unspecified: (display.match(UNSPECIFIED) ?? []).length,
    words: telling(display),
    withoutPart: telling(display.replace(SIDE_AND_PART, '')),
  };
}

/** Whether two titles differ in their side only; `sided` is to the right, to the left, or of both sides. */
function sameButSide(sided: Told, other: Told): boolean {
  const extra = other.side === null ? 1 : 0;
  if (other.unspecified !== sided.unspecified + extra) return false;
  if (other.words === sided.words) return true;
  const [bilateral, partial] = sided.side === 'bilateral' ? [sided, other] : [other, sided];
  return bilateral.side === 'bilateral' && partial.side !== 'bilateral' && bilateral.words === partial.withoutPart;
}

const same = (own: Told, other: Told): boolean => {
  if (own.side === null) return other.side !== null && sameButSide(other, own);
  return other.side === null || other.side !== own.side ? sameButSide(own, other) : false;
};

/**
 * Codes of seven characters are of one encounter, by their last character, or of one stem: in a few categories (E11.35-)
 * the seventh character is the side itself.
 */
function comparable(own: string): (code: string) => boolean {
  if (own.length < WHOLE) return (code) => code.length < WHOLE;
  const [stem, last] = [own.slice(0, -1), own.slice(-1)];
  return (code) => code.length === WHOLE && (code.endsWith(last) || code.startsWith(stem));
}

/**
 * The code's row among those of the other sides, within its category; empty where it has none. Two titles are of the same
 * code when they differ in nothing but the side: `Pain in right knee`, `Pain in left knee`, `Pain in unspecified knee`.
 */
export function sidesOf(row: CodeRow, book: OpenBook, date: string): CodeCard['sides'] {
  if (row.system !== 'ICD-10-CM') return [];
  const own = tell(row);
  if (own.side === null && own.unspecified === 0) return [];
  const found = new Map<Side, CodeRow>();
  for (const other of book.below(row.system, row.code.slice(0, 3), date, comparable(row.code))) {
    if (other.code === row.code || other.billable !== row.billable) continue;
    const told = tell(other);
    const side = told.side ?? 'unspecified';
    if (!found.has(side) && same(own, told)) found.set(side, other);
  }
  if (!found.size) return [];
  found.set(own.side ?? 'unspecified', row);
  return SIDES.flatMap((side) => {
    const there = found.get(side);
    return there ? [{ side, row: there }] : [];
  });
}
