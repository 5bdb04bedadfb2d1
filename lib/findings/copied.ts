/** Blocks of a note that stand word for word in an earlier one: copied forward, and no new word of the provider. */
import type { Chart, ChartDocument } from '../chart/chart';

/** Shorter blocks repeat by chance: headings, normal findings, signatures. */
const MIN_LENGTH = 80;
const BLOCK = /[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g;

/** `from`: the id of the earliest document that holds the block. */
export interface Copied {
  document: string;
  start: number;
  end: number;
  from: string;
}

const same = (block: string): string =>
  block
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** True where `a` was written before `b`; notes without a day are neither. */
const isEarlier = (a: ChartDocument, b: ChartDocument): boolean => a.date !== null && b.date !== null && a.date < b.date;

/** The copied blocks of every dated document, by the days of the documents. */
export function copiedBlocks({ documents }: Chart): Copied[] {
  const dated = documents.filter(({ date }) => date !== null).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const first = new Map<string, ChartDocument>();
  return dated.flatMap((document) =>
    [...document.text.matchAll(BLOCK)].flatMap((found): Copied[] => {
      const words = same(found[0]);
      if (words.length < MIN_LENGTH) return [];
      const before = first.get(words);
      if (!before) first.set(words, document);
      return before && isEarlier(before, document)
        ? [{ document: document.id, start: found.index, end: found.index + found[0].length, from: before.id }]
        : [];
    }),
  );
}
