import { describe, expect, it } from 'vitest';
import { createBook } from '../../lib/codes/book';
import { createSearch } from '../../lib/codes/search/search';
import { loadStarter } from '../../scripts/headless/folder-store';
import queries from './relevance-queries.json';
import { NO_INSTRUCTIONS } from './rows';

const FIRST_HITS = 10;
/** Share of the queries of each kind that must find one of their codes in the first ten. */
const LEAST: Record<keyof typeof queries, number> = {
  abbreviations: 0.95,
  'lay words': 0.95,
  misspelt: 0.9,
  shorthand: 0.95,
  'unfinished words': 0.95,
  'other words for it': 0.95,
  codes: 1,
};

describe('search in the starter set finds what is meant by', () => {
  const tables = loadStarter();
  const search = createSearch({ book: createBook(tables, NO_INSTRUCTIONS), packed: [], small: tables }, () => 0);
  const known = new Set(tables.flatMap((table) => Array.from({ length: table.size }, (_, at) => table.codeAt(at))));

  it.each(Object.entries(queries) as [keyof typeof queries, Record<string, string[]>][])('%s', (kind, asked) => {
    const missed = Object.entries(asked).flatMap(([query, codes]) => {
      expect(
        codes.filter((code) => known.has(code)),
        `${query}: none of its codes is in the starter set`,
      ).not.toEqual([]);
      const found = search({ query, date: '2026-01-15', limit: FIRST_HITS }).hits.map(({ code }) => code);
      return codes.some((code) => found.includes(code)) ? [] : [`${query}: ${found.slice(0, 3).join(', ')}`];
    });
    const share = 1 - missed.length / Object.keys(asked).length;
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(LEAST[kind]);
  });
});
