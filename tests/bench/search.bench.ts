// A keystroke against MiniSearch with its usual options, over the same rows of the starter sets.
import MiniSearch from 'minisearch';
import { createBook } from '../../lib/codes/book';
import { createSearch } from '../../lib/codes/search';
import type { Measurement } from '../../scripts/bench';
import { loadStarter } from '../../scripts/headless/folder-store';

const QUERIES = [
  'htn ckd 4',
  'dm2 neuropathy',
  'fx wrist right',
  'i10',
  'chest pain',
  'afib',
  'knee pain left',
  'pneumonia',
  'e11.',
  'gout foot',
];
const DATE = '2026-11-09';

const percentile = (times: number[], share: number): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

function keystrokes(answer: (query: string) => unknown): number[] {
  const times: number[] = [];
  for (const query of QUERIES) {
    for (let typed = 1; typed <= query.length; typed += 1) {
      const started = performance.now();
      answer(query.slice(0, typed));
      times.push(performance.now() - started);
    }
  }
  return times;
}

export async function bench(): Promise<Measurement[]> {
  const sets = loadStarter();
  const book = createBook(sets, { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] });
  const search = await createSearch(
    book,
    async () => undefined,
    () => performance.now(),
  );
  const plain = new MiniSearch({ fields: ['display', 'words'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  plain.addAll(
    sets.flatMap(({ rows }, at) => rows.map((row, index) => ({ id: `${at}-${index}`, display: row.display, words: row.words.join(' ') }))),
  );

  const ours = (query: string): unknown => search({ query, date: DATE });
  const theirs = (query: string): unknown => plain.search(query).slice(0, 40);
  keystrokes(ours);
  keystrokes(theirs);
  const [a, b] = [keystrokes(ours), keystrokes(theirs)];
  const against = 'MiniSearch, prefix and fuzzy 0.2, titles and words';
  return [0.5, 0.95].map((share) => ({
    name: `search, a keystroke, p${share * 100} (starter sets)`,
    unit: 'ms',
    ours: percentile(a, share),
    baseline: percentile(b, share),
    against,
  }));
}
