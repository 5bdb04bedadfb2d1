/** Which ICD-10-CM codes came before and after one another, by the conversion table (NCHS, ICD-10-CM Conversion Table). */
import type { Succession } from './card';
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

const bare = (code: string): string => code.replace('.', '');

/** Whether the printed code, range or category takes in `code` (with its dot). */
function takesIn(printed: string, code: string): boolean {
  const [first = '', last] = printed.split(/(?<=[0-9A-Z])-(?=[A-Z])/);
  if (last === undefined) return printed.endsWith('-') ? bare(code).startsWith(bare(printed.slice(0, -1))) : printed === code;
  const sorted = bare(code);
  return sorted >= bare(first) && sorted.slice(0, bare(last).length) <= bare(last);
}

/** `before`: what was coded until then, ranges as printed; `after`: what is coded since, latest first. Titles are not in the table. */
export interface Conversions {
  readonly holding: Holding;
  before(code: string): Succession[];
  after(code: string): Succession[];
}

const latestFirst = (a: Succession, b: Succession): number => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1);

/** Opens what {@link packConversions} made. Codes come and go as written, with their dot. */
export function openConversions(holding: Holding, data: ArrayBuffer): Conversions {
  const rows = openSections(data)
    .lines('conversions')
    .map((line): Conversion => {
      const [code, day, ...previous] = line.split(BETWEEN) as [string, string, ...string[]];
      return { code, day, previous };
    });
  return {
    holding,
    before: (code) =>
      rows
        .filter((row) => row.code === code)
        .flatMap(({ previous, day }) => previous.map((each) => ({ code: each, day, title: null })))
        .sort(latestFirst),
    after: (code) =>
      rows
        .filter((row) => row.code !== code && row.previous.some((each) => takesIn(each, code)))
        .map((row) => ({ code: row.code, day: row.day, title: null }))
        .sort(latestFirst),
  };
}
