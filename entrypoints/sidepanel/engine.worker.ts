/**
 * The panel's engine off its screen. The starter sets answer first; the official sets are read and indexed beside them
 * and take over whole, again whenever the stored sets change.
 */
import instructions from '../../codesets/icd-10-cm/instructions.json';
import { createBook, type OpenBook } from '../../lib/codes/book';
import type { Instructions } from '../../lib/codes/code';
import { createSearch } from '../../lib/codes/search';
import { starterSets } from '../../lib/codes/starter';
import { type LoadedSet, listSets, loadSet } from '../../lib/codes/store';
import { openCodesets } from '../../lib/db';
import { createEngine, type Engine } from '../../lib/engine';
import { breathe } from './breathe';
import { type Asked, CODESETS_CHANNEL, type Told } from './engine-rpc';

const texts = import.meta.glob<string>(['../../codesets/**/*.tsv', '../../codesets/*.csv'], {
  query: '?raw',
  eager: true,
  import: 'default',
});
const starter = starterSets(Object.entries(texts).map(([path, text]) => ({ path, text })));
const now = (): number => performance.now();

interface Loaded {
  engine: Engine;
  book: OpenBook;
}

async function open(sets: LoadedSet[]): Promise<Loaded> {
  const book = createBook(sets, instructions as Instructions);
  return { book, engine: createEngine(book, await createSearch(book, breathe, now), now) };
}

let loaded: Promise<Loaded> = open(starter);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker or channel has no origin to name
const tell = (message: Told): void => self.postMessage(message);

function answer({ book, engine }: Loaded, asked: Asked): unknown {
  switch (asked.call) {
    case 'search':
      return engine.search(...asked.args);
    case 'lookup':
      return book.lookup(...asked.args);
    case 'children': {
      const [code, date] = asked.args;
      return book.children(code.system, code.code, date);
    }
    case 'read':
      return engine.read(...asked.args);
    case 'check':
      return engine.check(...asked.args);
    case 'sets':
      return book.sets.map(({ set }) => set);
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  try {
    tell({ kind: 'answer', id: data.id, value: answer(await loaded, data) });
  } catch {
    // The cause may quote the chart; only the call is named.
    tell({ kind: 'failed', id: data.id, error: `The engine could not answer (${data.call}).` });
  }
});

/** One load at a time; a change heard meanwhile is loaded after it. */
let loading = false;
let again = false;

async function loadStored(): Promise<void> {
  if (loading) {
    again = true;
    return;
  }
  loading = true;
  const db = await openCodesets();
  try {
    const ids = (await listSets(db)).map(({ id }) => id);
    const stored: LoadedSet[] = [];
    for (const id of ids) {
      const set = await loadSet(db, id);
      if (set) stored.push(set);
      await breathe();
    }
    const before = await loaded;
    if (stored.length || before.book.sets.length !== starter.length) {
      loaded = Promise.resolve(await open([...stored, ...starter]));
      tell({ kind: 'sets-changed' });
    }
  } finally {
    db.close();
    loading = false;
  }
  if (again) {
    again = false;
    await loadStored();
  }
}

new BroadcastChannel(CODESETS_CHANNEL).addEventListener('message', () => void loadStored());
void loadStored();
