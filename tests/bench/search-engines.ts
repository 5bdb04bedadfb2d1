// The packed search and what it is measured beside: the same rows in MiniSearch, FlexSearch and SQLite's FTS5.
import sqlite from '@sqlite.org/sqlite-wasm';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { createBook } from '../../lib/codes/book';
import type { CodeRow, CodeSet } from '../../lib/codes/code';
import { openCodes, type PackedTable } from '../../lib/codes/packed/code-table';
import { openSearchIndex } from '../../lib/codes/packed/search-index';
import { createSearch } from '../../lib/codes/search/search';
import { type Figures, figuresOf, timesOf } from './search-queries';

/** One system's packed files. */
export interface PackedSystem {
  set: CodeSet;
  codes: ArrayBuffer;
  index: ArrayBuffer;
}

type Ask = (query: string) => unknown;
const LIMIT = 20;
/** The packed search answers so fast that one hiccup of the machine would tell more than it does. */
const ROUNDS = 5;

const tablesOf = (systems: readonly PackedSystem[]): PackedTable[] => systems.map(({ set, codes }) => openCodes(set, codes));
const rowsOf = (tables: readonly PackedTable[]): CodeRow[] =>
  tables.flatMap((table) => Array.from({ length: table.size }, (_, at) => table.row(at)));

function packed(systems: readonly PackedSystem[], tables: readonly PackedTable[], day: string): Ask {
  const indexes = systems.map(({ index }, at) => openSearchIndex(index, tables[at] as PackedTable));
  const book = createBook(tables, { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] });
  const search = createSearch({ book, packed: indexes, small: [] }, () => performance.now());
  return (query) => search({ query, date: day, limit: LIMIT });
}

export function miniSearchOf(rows: readonly CodeRow[]): MiniSearch {
  const plain = new MiniSearch({ fields: ['code', 'display'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  plain.addAll(rows.map(({ code, display }, id) => ({ id, code, display })));
  return plain;
}

function flexSearch(rows: readonly CodeRow[]): Ask {
  const index = new Index({ tokenize: 'forward' });
  for (const [id, { code, display }] of rows.entries()) index.add(id, `${code} ${display}`);
  return (query) => index.search(query, { limit: LIMIT });
}

async function fts5(rows: readonly CodeRow[]): Promise<Ask> {
  const { oo1 } = await sqlite();
  const db = new oo1.DB(':memory:');
  db.exec("create virtual table codes using fts5(code, display, prefix='1 2 3')");
  db.exec('begin');
  const insert = db.prepare('insert into codes values (?, ?)');
  for (const { code, display } of rows) insert.bind([code, display]).stepReset();
  insert.finalize();
  db.exec('commit');
  const asked = db.prepare(`select code from codes where codes match ? order by rank limit ${LIMIT}`);
  return (query) => {
    const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!words.length) return [];
    asked.bind([words.map((word) => `"${word}"*`).join(' ')]);
    const found: unknown[] = [];
    while (asked.step()) found.push(asked.get(0));
    asked.reset();
    return found;
  };
}

/** Figures of each engine by its name, all in this thread, one after the other; `opened`: ms until the packed search could be asked. */
export interface Compared {
  packed: Figures;
  others: Record<string, Figures>;
  opened: number;
}

export async function compare(systems: readonly PackedSystem[], day: string): Promise<Compared> {
  const started = performance.now();
  const tables = tablesOf(systems);
  const ask = packed(systems, tables, day);
  const opened = performance.now() - started;
  const ours = figuresOf(timesOf(ask, ROUNDS));
  const rows = rowsOf(tables);
  const others: Record<string, Figures> = {};
  const flex = flexSearch(rows);
  others['FlexSearch, forward'] = figuresOf(timesOf(flex, 1));
  const fts = await fts5(rows);
  others['SQLite FTS5, prefixes'] = figuresOf(timesOf(fts, 1));
  const mini = miniSearchOf(rows);
  others['MiniSearch, prefix and fuzzy 0.2'] = figuresOf(timesOf((query) => mini.search(query).slice(0, LIMIT), 1));
  return { packed: ours, others, opened };
}
