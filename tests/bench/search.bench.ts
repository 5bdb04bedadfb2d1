// A keystroke over every official code, in Node and in Chromium's worker, beside MiniSearch, FlexSearch and SQLite's FTS5 in the same run.
import { arrayTable } from '../../lib/codes/array-table';
import { createBook } from '../../lib/codes/book';
import type { CodeRow, CodeSystem } from '../../lib/codes/code';
import { holdingId } from '../../lib/codes/holding';
import { openCodes } from '../../lib/codes/packed/code-table';
import { buildSearchIndex } from '../../lib/codes/packed/search-index';
import { createSearch } from '../../lib/codes/search/search';
import type { Measurement } from '../../scripts/bench';
import { directoryStore } from '../../scripts/headless/folder-store';
import { DAY, officialStore } from './official-store';
import { compareInBrowser } from './search-browser';
import { type Compared, compare, miniSearchOf, type PackedSystem } from './search-engines';
import type { Figures } from './search-queries';

const SYSTEMS: readonly CodeSystem[] = ['ICD-10-CM', 'ICD-10-PCS', 'HCPCS'];
/** As many rows as a large site's own file has. */
const SITE_ROWS = 11_000;
const SHARES: [keyof Figures, string][] = [
  ['p50', 'p50'],
  ['p95', 'p95'],
  ['p99', 'p99'],
  ['first', 'first letter'],
];

async function systemsIn(directory: string): Promise<PackedSystem[]> {
  const store = directoryStore(directory);
  const holdings = await store.holdings();
  return Promise.all(
    SYSTEMS.map(async (system) => {
      const search = holdings.find((holding) => holding.content === 'search' && holding.system === system);
      if (!search) throw new Error(`${system}: no search index was built`);
      const codes = (await store.data(holdingId({ ...search, content: 'codes' }))) as ArrayBuffer;
      return { set: search, codes, index: (await store.data(search.id)) as ArrayBuffer };
    }),
  );
}

const measurements = (where: string, { packed, others }: Compared): Measurement[] =>
  Object.entries(others).flatMap(([against, figures]) =>
    SHARES.map(([key, name]) => ({
      name: `a keystroke over 186,678 codes, ${name}, ${where}`,
      unit: 'ms',
      ours: packed[key],
      baseline: figures[key],
      against,
    })),
  );

async function milliseconds(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Rows of a site's own: invented, as long as such titles are. */
const siteRows = (): CodeRow[] =>
  Array.from({ length: SITE_ROWS }, (_, at) => ({
    system: 'CPT',
    code: String(10_000 + at),
    display: `Service ${at % 700} of the ${['upper', 'lower', 'left', 'right'][at % 4]} region, level ${at % 31}, with ${at % 97} adjuncts`,
    billable: true,
    from: '2025-01-01',
    to: null,
    words: [],
    release: 'site',
  }));

async function siteFile(): Promise<Measurement> {
  const rows = siteRows();
  const set = { id: 'site', system: 'CPT', release: 'site', kind: 'site', complete: false, from: '2025-01-01', to: null } as const;
  const table = arrayTable({ ...set, rows: rows.length, billable: rows.length, file: '', sha256: null, importedAt: null }, rows);
  const book = createBook([table], { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] });
  return {
    name: 'indexing a site’s 11,000 rows',
    unit: 'ms',
    ours: await milliseconds(() => createSearch({ book, packed: [], small: [table] }, () => 0)),
    baseline: await milliseconds(() => miniSearchOf(rows)),
    against: 'MiniSearch',
  };
}

export async function bench(): Promise<Measurement[]> {
  const directory = await officialStore();
  if (directory === null) return [await siteFile()];
  const systems = await systemsIn(directory);
  const inNode = await compare(systems, DAY);
  const inWorker = await compareInBrowser(systems, DAY);
  const rows = systems.flatMap(({ set, codes }) => {
    const table = openCodes(set, codes);
    return Array.from({ length: table.size }, (_, at) => table.row(at));
  });
  const megabytes = systems.reduce((sum, { codes, index }) => sum + codes.byteLength + index.byteLength, 0) / 1e6;
  const building = async (): Promise<void> => {
    for (const { set, codes } of systems) await buildSearchIndex(openCodes(set, codes), [], async () => {});
  };
  const built = await milliseconds(building);
  let saved = 0;
  const plain = await milliseconds(() => {
    saved = JSON.stringify(miniSearchOf(rows)).length / 1e6;
  });
  return [
    ...measurements('Node', inNode),
    ...measurements('Chromium’s worker', inWorker),
    { name: 'opening what was read, Node', unit: 'ms', ours: inNode.opened, baseline: plain, against: 'indexing and saving by MiniSearch' },
    {
      name: 'opening what was read, Chromium’s worker',
      unit: 'ms',
      ours: inWorker.opened,
      baseline: plain,
      against: 'indexing and saving by MiniSearch, Node',
    },
    { name: 'indexing all titles', unit: 'ms', ours: built, baseline: plain, against: 'indexing and saving by MiniSearch' },
    {
      name: 'packed codes and indexes, books and synonyms in them',
      unit: 'MB',
      ours: megabytes,
      baseline: saved,
      against: 'MiniSearch’s saved index of titles',
    },
    await siteFile(),
  ];
}
