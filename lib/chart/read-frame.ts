/** Reads one frame: chooses the adapter, falls back to the generic reader, names the documents. */
import type { Adapter } from './adapter';
import type { FrameReport, Unread } from './chart';
import type { ReadEnv } from './chart-env';
import { dayOrderIn, orderOfReading } from './day-order';
import type { DocumentText } from './dom-text';
import { isEmpty, LIST_NAMES, type PageReading } from './facts';
import { readGenerically } from './generic-reader';
import { inSlices } from './slices';

/** The report to hand on, and what stays here: by document id the way back from text to page, and where the patient's name stood. */
export interface FrameReading {
  report: FrameReport;
  banner: Element | null;
  texts: Map<string, DocumentText>;
}

export const GENERIC = 'generic';

/** Rows of one list that are handed on: more than any patient has, and no more than a page can hand on without being held up. */
const MAX_ROWS = 5000;
const tooLong = (list: string, rows: number, frame: string): Unread => ({
  kind: 'list',
  what: `The rest of a list of ${list}`,
  why: `The list has ${rows} rows; only its first ${MAX_ROWS} rows were read.`,
  frame,
});

/** What the frame shows now; null when it holds nothing of a chart. */
export async function readFrame(page: Document, env: ReadEnv, adapters: readonly Adapter[]): Promise<FrameReading | null> {
  const generic = await readGenerically(page, env);
  if (!generic) return null;
  const { adapter, reading, fellBack } = await adapt(page, env, generic, adapters);
  if (isEmpty(reading)) return null;
  const days = orderOfReading(await inSlices(dayOrderIn(reading.snapshot.root), env), reading);
  const texts = new Map<string, DocumentText>();
  const documents = withIds(reading, env.frame.key, texts);
  const facts = { ...reading.facts };
  for (const list of LIST_NAMES) {
    const rows = facts[list] as { provenance: { visibility: string } }[];
    (facts[list] as unknown[]) = once(rows.slice(0, MAX_ROWS));
    if (rows.length > MAX_ROWS) facts.unread = [...facts.unread, tooLong(list, rows.length, env.frame.key)];
    const turn = env.pause();
    if (turn) await turn;
  }
  return {
    texts,
    banner: generic.banner,
    report: {
      frame: env.frame,
      adapter,
      fellBack,
      ...facts,
      documents,
      ...(days && { days }),
    },
  };
}

/** What the first adapter that knows the page makes of it; the generic reading where none does, or where its own check failed. */
async function adapt(
  page: Document,
  env: ReadEnv,
  generic: PageReading,
  adapters: readonly Adapter[],
): Promise<Pick<FrameReport, 'adapter' | 'fellBack'> & { reading: PageReading }> {
  for (const adapter of adapters) {
    // On a very large page each look for an adapter's marks takes as long as a slice may.
    const turn = env.pause();
    if (turn) await turn;
    if (!safely(() => adapter.matches(env.url, page))) continue;
    const known = await safelySoon(async () => adapter.read(page, env, generic));
    if (known === null) continue;
    const adapted = known && correct(generic, known);
    const amiss = adapted ? checked(adapter, page, adapted, env) : COULD_NOT_READ;
    if (adapted && amiss === null) return { adapter: adapter.id, reading: adapted, fellBack: null };
    return { adapter: GENERIC, reading: generic, fellBack: { adapter: adapter.id, why: amiss ?? COULD_NOT_READ } };
  }
  return { adapter: GENERIC, reading: generic, fellBack: null };
}

const COULD_NOT_READ = 'It could not read this page.';

/** What the adapter's own check finds amiss, in words; null: nothing. */
const checked = (adapter: Adapter, page: Document, reading: PageReading, env: ReadEnv): string | null => {
  const said = safely(() => adapter.selfCheck(page, reading, env));
  return said === undefined ? COULD_NOT_READ : said;
};

/** An adapter that throws is an adapter whose check failed. */
function safely<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

async function safelySoon<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

const correct = (
  generic: PageReading,
  { documents, ...facts }: Partial<PageReading['facts']> & Partial<Pick<PageReading, 'documents'>>,
): PageReading => ({
  facts: { ...generic.facts, ...facts },
  documents: documents ?? generic.documents,
  snapshot: generic.snapshot,
  banner: generic.banner,
});

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);

/**
 * Ids from kind, title and day, so that a note keeps its id while it is edited or its page is drawn anew. An addendum is one to
 * the note that stands before it.
 */
function withIds({ documents }: Pick<PageReading, 'documents'>, frame: string, texts: Map<string, DocumentText>): FrameReport['documents'] {
  let amended: string | null = null;
  return documents.map(({ document, source }) => {
    const base = `${frame}/${[slug(document.title) || document.kind, document.date].filter(Boolean).join('-')}`;
    let id = base;
    for (let n = 2; texts.has(id); n++) id = `${base}-${n}`;
    texts.set(id, source);
    const amends = document.kind === 'addendum' ? (document.amends ?? amended) : document.amends;
    if (document.kind !== 'addendum') amended = id;
    return { ...document, id, amends };
  });
}

/** The same row seen twice in one frame counts once; the one on screen is kept. */
function once<T extends { provenance: { visibility: string } }>(rows: T[]): T[] {
  const seen = new Map<string, T>();
  for (const row of rows) {
    const { provenance, ...facts } = row;
    const key = JSON.stringify(facts).toLowerCase();
    const before = seen.get(key);
    if (!before || (before.provenance.visibility !== 'visible' && provenance.visibility === 'visible')) seen.set(key, row);
  }
  return [...seen.values()];
}
