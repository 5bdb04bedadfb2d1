/** Holdings in a directory: what the headless verbs use where the extension uses the browser's own file system. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodeSet } from '../../lib/codes/code';
import type { Folder } from '../../lib/codes/folder';
import { type PackedRows, packRows, unpackRows } from '../../lib/codes/pack';
import { type StarterFile, starterSets } from '../../lib/codes/starter';
import { type LoadedSet, openStore, type Store } from '../../lib/codes/store';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const DEFAULT_STORE = path.join(ROOT, '.codesets');

const absent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A directory as a folder; made at the first write. A file appears under its name only when it is whole. */
export function directoryFolder(directory: string): Folder {
  const at = (name: string): string => path.join(directory, name);
  return {
    async list() {
      try {
        return await readdir(directory);
      } catch (error) {
        if (absent(error)) return [];
        throw error;
      }
    },
    async read(name) {
      try {
        const { buffer, byteOffset, byteLength } = await readFile(at(name));
        return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
      } catch (error) {
        if (absent(error)) return null;
        throw error;
      }
    },
    async write(name, data) {
      mkdirSync(directory, { recursive: true });
      await writeFile(at(`${name}.part`), new Uint8Array(data));
      await rename(at(`${name}.part`), at(name));
    },
    remove: (name) => rm(at(name), { force: true }),
  };
}

/** The store below a directory. One process writes it at a time: the verbs are run one after the other. */
export const directoryStore = (directory: string): Store => openStore(directoryFolder(directory), (work) => work());

const fileOf = (store: string, id: string): string => path.join(store, `${encodeURIComponent(id)}.json`);

/** Writes a set whole: the file appears under its name only when complete. */
export function saveToFolder(store: string, { set, rows }: LoadedSet): void {
  mkdirSync(store, { recursive: true });
  const file = fileOf(store, set.id);
  writeFileSync(`${file}.part`, JSON.stringify({ set, chunks: packRows(set, rows) }));
  renameSync(`${file}.part`, file);
}

/** Every set in the folder; none when there is no folder. */
export function loadFromFolder(store: string): LoadedSet[] {
  let names: string[];
  try {
    names = readdirSync(store);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { set, chunks } = JSON.parse(readFileSync(path.join(store, name), 'utf8')) as { set: CodeSet; chunks: PackedRows[] };
      return { set, rows: chunks.flatMap((chunk) => unpackRows(set, chunk)) };
    });
}

/** The starter sets that ship with the product. */
export function loadStarter(): LoadedSet[] {
  const below = path.join(ROOT, 'codesets');
  const files: StarterFile[] = readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsv|csv)$/.test(name))
    .toSorted()
    .map((name) => ({ path: name.split(path.sep).join('/'), text: readFileSync(path.join(below, name), 'utf8') }));
  return starterSets(files);
}

/** `--name value` taken out of the arguments; null when not given. */
export function option(args: string[], name: string): string | null {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? null : (args[at + 1] ?? null);
}
