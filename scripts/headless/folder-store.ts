/** Loaded sets in a folder: what the headless verbs use where the extension uses IndexedDB. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeSet } from '../../lib/codes/code';
import { type PackedRows, packRows, unpackRows } from '../../lib/codes/pack';
import { type StarterFile, starterSets } from '../../lib/codes/starter';
import type { LoadedSet } from '../../lib/codes/store';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const DEFAULT_STORE = path.join(ROOT, '.codesets');

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
