/** The packed, read-only search index of one code set: built once at import, opened by making views. */
import type { Phrase } from '../phrase';
import type { Searchable } from '../search/searchable';
import type { CodeTable } from '../table';
import { openBeginnings, packBeginnings } from './beginnings';
import { buildEntries } from './build-entries';
import type { PackedTable } from './code-table';
import { type Entries, MAIN, SOURCES } from './entries';
import { createMatcher } from './matcher';
import { openSections, packSections } from './sections';
import { openTexts } from './texts';
import { openVocabulary } from './vocabulary';

/** A search index over the rows of one packed table. */
export interface PackedIndex extends Searchable {
  readonly table: PackedTable;
}

/** Only packed tables can be indexed: the index shares their titles. */
function packed(table: CodeTable): PackedTable {
  if (!('titles' in table)) throw new TypeError(`${table.set.id}: a packed index needs a packed code table`);
  return table as PackedTable;
}

/**
 * Builds the index over the table's titles, its rows' own words and `phrases`. Phrases whose code is no row of the table
 * are left out. `pause` is awaited now and then.
 */
export async function buildSearchIndex(table: CodeTable, phrases: Iterable<Phrase>, pause: () => Promise<void>): Promise<ArrayBuffer> {
  const { entries, sections, meta } = await buildEntries(packed(table), phrases, pause);
  return packSections({ ...sections, ...(await packBeginnings(entries, pause)) }, meta);
}

/** Opens what {@link buildSearchIndex} made of the same table. */
export function openSearchIndex(data: ArrayBuffer, table: CodeTable): PackedIndex {
  const sections = openSections(data);
  const vocabulary = openVocabulary({ bytes: sections.bytes('wordBytes'), starts: sections.u32('wordStarts') }, sections.u32('signatures'));
  const entries: Entries = {
    table: packed(table),
    titleTerms: sections.u32('titleTerms'),
    phrases: openTexts(sections, 'phrase'),
    phraseTerms: sections.u32('phraseTerms'),
    rows: sections.u32('phraseRows'),
    sources: sections.bytes('phraseSources'),
    totals: sections.u16('totals'),
    priors: sections.bytes('priors'),
    vocabulary,
    postings: { bytes: sections.bytes('postings'), starts: sections.u32('postingStarts'), counts: sections.u32('postingCounts') },
  };
  const { titles } = entries.table;
  if (entries.priors.length !== titles.size) throw new Error(`${table.set.id}: the search index was made of another release of the table`);
  return {
    table: entries.table,
    match: createMatcher(entries),
    holds: (row, date) => entries.table.holds(row, date),
    hasEnded: entries.table.hasEnded,
    isBillable: entries.table.isBillable,
    begins(letters) {
      const [from, to] = vocabulary.range(letters);
      return from < to;
    },
    near: vocabulary.near,
    beginning: openBeginnings(sections),
    phrase(entry) {
      if (entry < titles.size) return { text: titles.at(entry), source: 'title' };
      const place = entry - titles.size;
      return { text: entries.phrases.at(place), source: SOURCES[(entries.sources[place] as number) & (MAIN - 1)] ?? 'synonym' };
    },
  };
}
