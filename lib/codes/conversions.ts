/** Which ICD-10-CM codes came before and after one another, by the conversion table (NCHS, ICD-10-CM Conversion Table). */
import type { Succession } from './card';
import { bareCode } from './format';
import type { Holding } from './holding';
import { openSections, packLines, packSections } from './packed/sections';

/**
 * A row of the table: since `day`, `code` stands for what was coded with `previous` before. Each of `previous` is a code,
 * a range (`J00-J06`) or a category to be completed (`C50.-`), as printed; empty: nothing went before.
 */
export interface Conversion {
  code: string;
  day: string;
  previous: string[];
}

const BETWEEN = '\t';

export function packConversions(conversions: readonly Conversion[]): ArrayBuffer {
  const lines = conversions.map(({ code, day, previous }) => [code, day, ...previous].join(BETWEEN));
  return packSections({ conversions: packLines(lines) }, null);
}

/** The hyphen of a range; that of a category to be completed (`C50.-`) stands at the end. */
const BETWEEN_ENDS = /(?<=[0-9A-Z])-(?=[A-Z])/;

/** Whether a printed range or category takes in `code` (with its dot). */
function takesIn(printed: string, code: string): boolean {
  const sought = bareCode(code);
  const [first = '', last] = printed.split(BETWEEN_ENDS).map(bareCode);
  return last === undefined ? sought.startsWith(first.slice(0, -1)) : sought >= first && sought.slice(0, last.length) <= last;
}

/** A range over several categories names what a combination was coded with (`T36-T50` for the drug), not what was replaced. */
const ofOneCategory = (printed: string): boolean => {
  const [first = '', last = first] = printed.split(BETWEEN_ENDS);
  return first.slice(0, 3) === last.slice(0, 3);
};

/** `before`: what was coded until then, ranges as printed; `after`: what is coded since, latest first. Titles are not in the table. */
export interface Conversions {
  readonly holding: Holding;
  before(code: string): Succession[];
  after(code: string): Succession[];
}

function grouped(rows: readonly Conversion[], keysOf: (row: Conversion) => string[]): Map<string, Conversion[]> {
  const groups = new Map<string, Conversion[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return groups;
}

const succession = ({ code, day }: Conversion): Succession => ({ code, day, title: null });
const latestFirst = (a: Succession, b: Succession): number => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1);

/** Opens what {@link packConversions} made. Codes come and go as written, with their dot. */
export function openConversions(holding: Holding, data: ArrayBuffer): Conversions {
  const rows = openSections(data)
    .lines('conversions')
    .map((line): Conversion => {
      const [code, day, ...previous] = line.split(BETWEEN) as [string, string, ...string[]];
      return { code, day, previous };
    });
  const byCode = grouped(rows, ({ code }) => [code]);
  const byPrevious = grouped(rows, ({ previous }) => previous);
  const wide = [...byPrevious.keys()].filter((printed) => printed.includes('-') && ofOneCategory(printed));
  return {
    holding,
    before: (code) =>
      (byCode.get(code) ?? [])
        .flatMap(({ previous, day }) => previous.map((each) => ({ code: each, day, title: null })))
        .toSorted(latestFirst),
    after(code) {
      const printed = [code, ...wide.filter((each) => takesIn(each, code))];
      const found = new Set(printed.flatMap((each) => byPrevious.get(each) ?? []));
      return [...found]
        .filter((row) => row.code !== code)
        .map(succession)
        .toSorted(latestFirst);
    },
  };
}
