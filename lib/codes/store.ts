/**
 * The imported holdings on disk. One catalogue names what there is and is replaced whole, after everything it names is written:
 * whoever reads sees all of a commit or nothing of it, and an import that dies half-way leaves the old holdings answering.
 */
import type { Folder } from './folder';
import { type Holding, holdingId } from './holding';

/** A holding with its packed content. */
export interface Stored {
  holding: Holding;
  data: ArrayBuffer;
}

/** Adds and replaces by id, and removes. A search index goes with the codes it was built on, without being asked. */
export interface Changes {
  add: Stored[];
  remove: string[];
}

/** `data` is null when there is no such holding. `commit` is all or nothing; it rejects as the folder's `write` does. */
export interface Store {
  holdings(): Promise<Holding[]>;
  data(id: string): Promise<ArrayBuffer | null>;
  commit(changes: Changes): Promise<void>;
}

/** A holding and the file that has its content. */
interface Entry {
  holding: Holding;
  file: string;
}
interface Catalogue {
  generation: number;
  entries: Entry[];
}

/** Changes with the layout of the packed content: what an older version wrote is not opened, it is imported again. */
const MARK = 'code-sets-1';
const CATALOGUE = /^catalog-(\d+)\.json$/;
const catalogueName = (generation: number): string => `catalog-${generation}.json`;

/** FNV-1a, 32 bits: enough to tell a catalogue that was cut short or damaged. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** The entries, then a line that could not be there had the writing stopped before it. */
function written(entries: Entry[]): ArrayBuffer {
  const body = JSON.stringify(entries);
  return new TextEncoder().encode(`${body}\n${MARK} ${checksum(body)}\n`).buffer;
}

function entriesOf(data: ArrayBuffer | null): Entry[] | null {
  if (!data) return null;
  const [body = '', closing] = new TextDecoder().decode(data).split('\n');
  return closing === `${MARK} ${checksum(body)}` ? (JSON.parse(body) as Entry[]) : null;
}

const generationsOf = (names: string[]): number[] =>
  names
    .flatMap((name) => CATALOGUE.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => b - a);

/** The newest catalogue that is whole. A file that is missing takes its holding with it. */
async function latest(folder: Folder): Promise<Catalogue> {
  const names = await folder.list();
  const there = new Set(names);
  for (const generation of generationsOf(names)) {
    const entries = entriesOf(await folder.read(catalogueName(generation)));
    if (entries) return { generation, entries: withoutOrphans(entries.filter(({ file }) => there.has(file))) };
  }
  return { generation: 0, entries: [] };
}

/** A search index answers only for the very rows it was built on. */
function withoutOrphans(entries: Entry[]): Entry[] {
  const codes = new Map(entries.flatMap(({ holding }) => (holding.content === 'codes' ? [[holding.id, holding] as const] : [])));
  return entries.filter(({ holding }) => {
    if (holding.content !== 'search') return true;
    const own = codes.get(holdingId({ ...holding, content: 'codes' }));
    return own !== undefined && own.sha256 === holding.sha256 && own.importedAt === holding.importedAt;
  });
}

/** `exclusive` runs one piece of work at a time among all that share the folder. */
export function openStore(folder: Folder, exclusive: <T>(work: () => Promise<T>) => Promise<T>): Store {
  /** As last listed. No file is written twice, so what is read by it is of the same commit, without looking again. */
  let listed = new Map<string, Entry>();

  async function list(): Promise<Entry[]> {
    const { entries } = await latest(folder);
    listed = new Map(entries.map((entry) => [entry.holding.id, entry]));
    return entries;
  }

  async function content(id: string): Promise<ArrayBuffer | null> {
    const entry = listed.get(id);
    const data = entry ? await folder.read(entry.file) : null;
    return data?.byteLength === entry?.holding.bytes ? data : null;
  }

  async function replace({ add, remove }: Changes): Promise<void> {
    const before = await latest(folder);
    // Above every catalogue there ever was, damaged ones included: no name is written twice.
    const generation = Math.max(before.generation, ...generationsOf(await folder.list())) + 1;
    const gone = new Set([...remove, ...add.map(({ holding }) => holding.id)]);
    const entries = before.entries.filter(({ holding }) => !gone.has(holding.id));
    const made: string[] = [];
    try {
      for (const [at, { holding, data }] of add.entries()) {
        const file = `data-${generation}-${at}.bin`;
        made.push(file);
        await folder.write(file, data);
        entries.push({ holding: { ...holding, bytes: data.byteLength }, file });
      }
      made.unshift(catalogueName(generation));
      await folder.write(catalogueName(generation), written(withoutOrphans(entries)));
      if (!entriesOf(await folder.read(catalogueName(generation)))) throw new Error('the catalogue could not be read back');
    } catch (error) {
      // The catalogue first: while it stands, what it names must stand.
      for (const name of made) await folder.remove(name);
      throw error;
    }
    await tidy(generation, withoutOrphans(entries));
  }

  /** What no catalogue names any more, also what an import that died left behind. */
  async function tidy(generation: number, entries: Entry[]): Promise<void> {
    const wanted = new Set([catalogueName(generation), ...entries.map(({ file }) => file)]);
    for (const name of await folder.list()) if (!wanted.has(name)) await folder.remove(name);
  }

  return {
    holdings: async () => (await list()).map(({ holding }) => holding),
    async data(id) {
      const data = await content(id);
      if (data) return data;
      // Another commit may have replaced it: a second look sees that commit, and a third one made between look and reading.
      for (let look = 0; look < 2; look += 1) {
        await list();
        const again = await content(id);
        if (again) return again;
      }
      return null;
    },
    commit: (changes) => exclusive(() => replace(changes)),
  };
}
