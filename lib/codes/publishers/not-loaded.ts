/** What of the official files that speak on a day is not there. */
import type { Content, Holding } from '../holding';
import { heldOf, isVariant, isWhole, speaks } from './held';
import type { OfficialFile } from './official-file';

/** A whole release before a list of codes without headers, before the starter set. */
const rank = ({ kind, complete }: Holding): number => Number(kind === 'official') + Number(complete);

/** What of a file is not there. `instead`: what answers in its place on that day, the nearest release; null: nothing does. */
export interface Lack {
  content: Content;
  instead: Holding | null;
}

export interface NotLoaded {
  file: OfficialFile;
  /** Whether nothing of the file is there. */
  whole: boolean;
  lacks: Lack[];
}

const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));
const distance = (day: string, { from, to }: Holding): number =>
  speaks({ from, to }, day) ? 0 : Math.min(days(day, from), to === null ? Infinity : days(day, to));

/**
 * Files that speak on `day` and of which something that matters is not there, in the order given. Codes of a release that runs
 * on that day stand for its April update too, and are named as what answers instead.
 */
export function notLoaded(files: OfficialFile[], holdings: Holding[], day: string): NotLoaded[] {
  return files
    .filter((file) => speaks(file, day))
    .flatMap((file) => {
      const held = heldOf(file, holdings);
      if (isWhole(file, held)) return [];
      const there = new Set(held.map(({ content }) => content));
      // Of a table in parts that lacks some, its content is there and is not.
      const lacking = file.contents.filter((content) => content !== 'pcs-definitions' && (content === 'ptp' || !there.has(content)));
      const lacks = lacking.map((content): Lack => {
        const nearest = holdings
          .filter((holding) => holding.content === content && holding.system === file.system && isVariant(holding, file))
          .filter((holding) => (content === 'codes' ? speaks(holding, day) : !held.includes(holding)))

          .toSorted((a, b) => rank(b) - rank(a) || distance(day, a) - distance(day, b));
        return { content, instead: nearest[0] ?? null };
      });
      return [{ file, whole: held.length === 0, lacks }];
    })
    .filter(
      ({ file }, _, all) =>
        !(isApril(file) && all.some((other) => other.file.system === file.system && isCodes(other.file) && !isApril(other.file))),
    );
}

const isCodes = (file: OfficialFile): boolean => file.contents.includes('codes');
const isApril = (file: OfficialFile): boolean => isCodes(file) && file.release.endsWith('April');
