/** Holdings in a directory: what the headless verbs use where the extension uses the browser's own file system. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Folder } from '../../lib/codes/folder';
import { type StarterFile, starterSets } from '../../lib/codes/starter';
import { openStore, type Store } from '../../lib/codes/store';
import type { CodeTable } from '../../lib/codes/table';

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

/** The starter sets that ship with the product. */
export function loadStarter(): CodeTable[] {
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
