/** What of the official files is there, and what of those that speak on a day is not. */
import type { Holding } from '../holding';
import type { OfficialFile } from './official-file';

const speaks = ({ from, to }: { from: string; to: string | null }, day: string): boolean => from <= day && (to === null || day <= to);

/** NCCI has a table for each kind of claim; the importers tell them apart by variant. */
const isVariant = (holding: Holding, file: OfficialFile): boolean => {
  const kind = /^(?:ptp|mue)-([a-z]+)\//.exec(file.id)?.[1];
  return kind === undefined || holding.variant.includes(kind);
};

/**
 * Holdings that the file has brought or would bring. Codes are of the file's own release; of lists and books, whose release may
 * be written otherwise, those that speak on its first day.
 */
export const heldOf = (file: OfficialFile, holdings: Holding[]): Holding[] =>
  holdings.filter(
    (holding) =>
      holding.kind === 'official' &&
      file.contents.includes(holding.content) &&
      holding.system === file.system &&
      isVariant(holding, file) &&
      (holding.release === file.release || (holding.content !== 'codes' && speaks(holding, file.from))),
  );

/** CMS cuts each PTP table in four. */
const PTP_PARTS = 4;

/** Nothing that matters is lacking; the definitions only explain the tables they come with. */
function isWhole(file: OfficialFile, held: Holding[]): boolean {
  const parts = held.filter(({ content, variant }) => content === 'ptp' && /\/f\d$/.test(variant)).length;
  const contents = new Set(held.map(({ content }) => content));
  return (parts === 0 || parts >= PTP_PARTS) && file.contents.every((content) => contents.has(content) || content === 'pcs-definitions');
}

/** `instead`: what answers in its place on that day, the nearest release; null: nothing does. */
export interface NotLoaded {
  file: OfficialFile;
  instead: Holding | null;
}

const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));
const distance = (day: string, { from, to }: Holding): number =>
  speaks({ from, to }, day) ? 0 : Math.min(days(day, from), to === null ? Infinity : days(day, to));

/**
 * Files that speak on `day` and of which something that matters is not there, in the order given. Codes of a release that runs
 * on that day stand for its April update too, and are named as `instead`.
 */
export function notLoaded(files: OfficialFile[], holdings: Holding[], day: string): NotLoaded[] {
  return files
    .filter((file) => speaks(file, day))
    .flatMap((file) => {
      if (isWhole(file, heldOf(file, holdings))) return [];
      const nearest = holdings
        .filter(({ content, system }) => file.contents.includes(content) && system === file.system)
        .filter((holding) => isVariant(holding, file) && (holding.content !== 'codes' || speaks(holding, day)))
        .toSorted((a, b) => Number(b.kind === 'official') - Number(a.kind === 'official') || distance(day, a) - distance(day, b));
      return [{ file, instead: nearest[0] ?? null }];
    })
    .filter(
      ({ file }, _, all) =>
        !(isApril(file) && all.some((other) => other.file.system === file.system && isCodes(other.file) && !isApril(other.file))),
    );
}

const isCodes = (file: OfficialFile): boolean => file.contents.includes('codes');
const isApril = (file: OfficialFile): boolean => isCodes(file) && file.release.endsWith('April');
