// @vitest-environment node
// Every entry of the alphabetic index finds its code, typed as it is printed.
import { describe, expect, it } from 'vitest';
import { buildSearchFor } from '../../lib/codes/assemble';
import { createBook } from '../../lib/codes/book';
import { openBook } from '../../lib/codes/books/packed-book';
import { openCodes } from '../../lib/codes/packed/code-table';
import { openSearchIndex } from '../../lib/codes/packed/search-index';
import { placesOf } from '../../lib/codes/phrases/index-places';
import { createSearch } from '../../lib/codes/search/search';
import type { Stored } from '../../lib/codes/store';
import { hasOfficial, OFFICIAL } from '../codes/official';
import { ICD_10_CM, INDEX, importedFrom } from '../codes/official-codes';
import { NO_INSTRUCTIONS } from '../codes/rows';

/** Every so many-th entry is asked for: all of them take minutes. */
const STEP = 25;
const LEAST = 0.999;

const the = (stored: readonly Stored[], id: string): Stored => {
  const found = stored.find(({ holding }) => holding.id === id);
  if (!found) throw new Error(`the import gave no ${id}`);
  return found;
};

describe.skipIf(!hasOfficial)(`the genuine index (skipped where ${OFFICIAL} is absent)`, () => {
  it('finds the code of its entries among the first ten', async () => {
    const codes = the(await importedFrom(ICD_10_CM), 'codes/ICD-10-CM/FY2026');
    const index = the(await importedFrom(INDEX), 'index/ICD-10-CM/FY2025');
    const table = openCodes(codes.holding, codes.data);
    const made = await buildSearchFor(codes, [index], async () => {});
    const packed = [openSearchIndex(made.data, table)];
    const search = createSearch({ book: createBook([table], NO_INSTRUCTIONS), packed, small: [] }, () => 0);

    let asked = 0;
    const missed: string[] = [];
    const places = placesOf(openBook(index.holding, index.data));
    for (let at = 0; at < places.size; at += STEP) {
      const node = places.node(at);
      const words = places.words(at);
      if (node.code === null || words.length === 0) continue;
      asked += 1;
      const code = node.code.replace(/[-.]+$/, '');
      const { hits } = search({ query: words.join(' '), date: '2026-01-15', limit: 10 });
      if (!hits.some((hit) => hit.code.startsWith(code))) missed.push(`${words.join(', ')}: ${node.code}`);
    }
    expect(asked).toBeGreaterThan(2_000);
    expect(missed.length / asked, missed.join('\n')).toBeLessThanOrEqual(1 - LEAST);
  }, 120_000);
});
