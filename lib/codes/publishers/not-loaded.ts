/** What of the official files that speak on a day is not there. */
import type { Holding } from '../holding';
import { heldOf, isVariant, isWhole, speaks } from './held';
import type { OfficialFile } from './official-file';

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
