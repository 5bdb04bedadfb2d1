/** A code set's rows in one buffer: codes as sorted records of fixed width, titles as numbers of their pieces. */
import type { CodeRow, CodeSet } from '../code';
import { inCodeOrder } from '../in-order';
import type { CodeTable } from '../table';
import { openSections, packLines, packSections } from './sections';
import { openTexts, type Texts, textPacker } from './texts';

/** ICD-10-CM's longest written code; a site's own may be longer. */
const LEAST_WIDTH = 8;
const ENDLESS = '9999-12-31';
const BETWEEN_WORDS = '; ';

interface Meta {
  width: number;
}

/** A table read from a packed buffer. Places count from 0, in code order. */
export interface PackedTable extends CodeTable {
  readonly titles: Texts;
  isBillable(at: number): boolean;
  /** Whether the row holds on the day. */
  holds(at: number, date: string): boolean;
  /** Whether any row had ended before the day. */
  hasEnded(date: string): boolean;
  /** First and last-but-one place of the rows whose code, as written, begins with `prefix`. */
  range(prefix: string): [from: number, to: number];
  /** What coders call the row; see {@link CodeRow}. */
  wordsAt(at: number): string[];
}

/** `2025-10-01` as 20251001; null as 0. */
const dayNumber = (day: string | null): number => (day === null ? 0 : Number(day.replaceAll('-', '')));
function dayOf(number: number): string | null {
  if (number === 0) return null;
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** Rows of `set`, in any order. Codes are plain ASCII; titles hold no tab and no line feed; a row's release is the set's. */
export function packCodes(set: CodeSet, rows: CodeRow[]): ArrayBuffer {
  const sorted = rows.every((row, at) => at === 0 || inCodeOrder(rows[at - 1] as CodeRow, row) <= 0) ? rows : rows.toSorted(inCodeOrder);
  const width = sorted.reduce((most, { code }) => Math.max(most, code.length), LEAST_WIDTH);
  const codes = new Uint8Array(sorted.length * width);
  const billable = new Uint8Array((sorted.length + 7) >> 3);
  const titles = textPacker('title');
  const dated: CodeRow[] = [];
  const datedAt: number[] = [];
  const wordedAt: number[] = [];
  const words: string[] = [];
  const chargedAt: number[] = [];
  const cents: number[] = [];
  for (const [at, row] of sorted.entries()) {
    for (let letter = 0; letter < row.code.length; letter += 1) codes[at * width + letter] = row.code.charCodeAt(letter);
    if (row.billable) billable[at >> 3] = (billable[at >> 3] as number) | (1 << (at & 7));
    titles.add(row.display);
    if (row.from !== set.from || row.to !== set.to) {
      datedAt.push(at);
      dated.push(row);
    }
    if (row.words.length) {
      wordedAt.push(at);
      words.push(row.words.join(BETWEEN_WORDS));
    }
    if (row.chargeCents !== undefined) {
      chargedAt.push(at);
      cents.push(row.chargeCents);
    }
  }
  return packSections(
    {
      codes,
      billable,
      ...titles.sections(),
      datedAt: Uint32Array.from(datedAt),
      datedFrom: Uint32Array.from(dated, ({ from }) => dayNumber(from)),
      datedTo: Uint32Array.from(dated, ({ to }) => dayNumber(to)),
      wordedAt: Uint32Array.from(wordedAt),
      words: packLines(words),
      chargedAt: Uint32Array.from(chargedAt),
      cents: Uint32Array.from(cents),
    },
    { width } satisfies Meta,
  );
}

/** Where `wanted` stands, or would stand, among ascending numbers. */
function positionIn(ascending: Uint32Array, wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Opens what {@link packCodes} made; nothing is copied. */
export function openCodes(set: CodeSet, data: ArrayBuffer): PackedTable {
  const sections = openSections(data);
  const { width } = sections.meta as Meta;
  const codes = sections.bytes('codes');
  const billable = sections.bytes('billable');
  const titles = openTexts(sections, 'title');
  const [datedAt, datedFrom, datedTo] = [sections.u32('datedAt'), sections.u32('datedFrom'), sections.u32('datedTo')];
  const [wordedAt, chargedAt, cents] = [sections.u32('wordedAt'), sections.u32('chargedAt'), sections.u32('cents')];
  const firstEnd = datedTo.reduce((first, to) => (to > 0 && to < first ? to : first), dayNumber(set.to ?? ENDLESS));
  let words: string[] | null = null;
  const size = titles.size;

  /** Below, at or above 0 as the code at a place stands before, begins with, or stands after `text`. */
  function compare(at: number, text: string): number {
    const start = at * width;
    for (let letter = 0; letter < text.length; letter += 1) {
      const apart = (letter < width ? (codes[start + letter] as number) : 0) - text.charCodeAt(letter);
      if (apart !== 0) return apart;
    }
    return 0;
  }

  /** The first place whose code stands after all that `isBefore` holds of. */
  function firstNot(isBefore: (at: number) => boolean): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function codeAt(at: number): string {
    const start = at * width;
    let code = '';
    for (let letter = start; letter < start + width && codes[letter] !== 0; letter += 1)
      code += String.fromCharCode(codes[letter] as number);
    return code;
  }

  const isBillable = (at: number): boolean => (((billable[at >> 3] as number) >> (at & 7)) & 1) === 1;

  function spanOf(at: number): { from: string; to: string | null } {
    const place = positionIn(datedAt, at);
    if (datedAt[place] !== at) return set;
    return { from: dayOf(datedFrom[place] as number) ?? set.from, to: dayOf(datedTo[place] as number) };
  }

  function wordsAt(at: number): string[] {
    const place = positionIn(wordedAt, at);
    if (wordedAt[place] !== at) return [];
    words ??= sections.lines('words');
    return (words[place] as string).split(BETWEEN_WORDS);
  }

  return {
    set,
    size,
    titles,
    codeAt,
    isBillable,
    wordsAt,
    position: (code) => firstNot((at) => compare(at, code) < 0),
    range: (prefix) => [firstNot((at) => compare(at, prefix) < 0), firstNot((at) => compare(at, prefix) <= 0)],
    holds(at, date) {
      const { from, to } = spanOf(at);
      return from <= date && (to === null || date <= to);
    },
    hasEnded: (date) => firstEnd < dayNumber(date),
    row(at) {
      const { from, to } = spanOf(at);
      const row: CodeRow = {
        system: set.system,
        code: codeAt(at),
        display: titles.at(at),
        billable: isBillable(at),
        from,
        to,
        words: wordsAt(at),
        release: set.release,
      };
      const charged = positionIn(chargedAt, at);
      if (chargedAt[charged] === at) row.chargeCents = cents[charged] as number;
      return row;
    },
  };
}
