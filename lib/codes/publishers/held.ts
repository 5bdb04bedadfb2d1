/** What of an official file is there. */
import type { Holding } from '../holding';
import type { OfficialFile } from './official-file';

/** Whether something speaks on a day. */
export const speaks = ({ from, to }: { from: string; to: string | null }, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** NCCI has a table for each kind of claim; the importers tell them apart by variant. */
export const isVariant = (holding: Holding, file: OfficialFile): boolean => {
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
      (holding.content !== 'codes' || holding.complete) &&
      (holding.release === file.release || (holding.content !== 'codes' && speaks(holding, file.from))),
  );

/** CMS cuts each PTP table in four. */
const PTP_PARTS = 4;

/** Nothing that matters is lacking; the definitions only explain the tables they come with. */
export function isWhole(file: OfficialFile, held: Holding[]): boolean {
  const parts = held.filter(({ content, variant }) => content === 'ptp' && /\/f\d$/.test(variant)).length;
  const contents = new Set(held.map(({ content }) => content));
  return (parts === 0 || parts >= PTP_PARTS) && file.contents.every((content) => contents.has(content) || content === 'pcs-definitions');
}
