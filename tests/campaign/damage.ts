/** What can happen to the files of a LevelDB while nobody looks. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Random = () => number;
const filesOf = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => path.join(folder, name));

const garbage = (length: number, random: Random): Buffer => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

/** The bytes of a folder's logs and tables are changed in 64 places. */
function flip(folder: string, random: Random): void {
  const files = filesOf(folder, /\.(log|ldb)$/).filter((file) => statSync(file).size > 0);
  for (let times = 0; times < 64 && files.length > 0; times += 1) {
    const file = files[Math.floor(random() * files.length)] as string;
    const bytes = readFileSync(file);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255));
    writeFileSync(file, bytes);
  }
}

export const DAMAGES: Record<string, (folder: string, random: Random) => void> = {
  'a manifest of garbage': (folder, random) => {
    for (const file of filesOf(folder, /^MANIFEST-/)) writeFileSync(file, garbage(statSync(file).size, random));
  },
  '64 bytes changed': flip,
  'CURRENT deleted': (folder) => rmSync(path.join(folder, 'CURRENT'), { force: true }),
  'half of the log cut off': (folder) => {
    for (const file of filesOf(folder, /\.log$/)) truncateSync(file, Math.floor(statSync(file).size / 2));
  },
  'the folder emptied': (folder) => {
    for (const file of filesOf(folder, /./)) rmSync(file, { recursive: true });
  },
};

/** Where a profile keeps the extension's databases, and where its storage. */
export function storesOf(profile: string, id: string): { databases: string; storage: string } {
  const databases = path.join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
  const storage = path.join(profile, 'Default', 'Local Extension Settings', id);
  for (const folder of [databases, storage]) if (!existsSync(folder)) throw new Error(`${folder} is not there`);
  return { databases, storage };
}
