/** What each build asks the browser for, held against the files in `tests/manifest`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const GOLDEN = path.resolve(import.meta.dirname, '../../tests/manifest');

/** As text with the keys in order, however the file was written. */
const inOrder = (text: string): string => {
  const keys = Object.entries(JSON.parse(text) as Record<string, unknown>).toSorted(([a], [b]) => a.localeCompare(b));
  return `${JSON.stringify(Object.fromEntries(keys), null, 2)}\n`;
};

/** Null where it is as it was; else the first line that differs. `renew`: takes what is there now. */
export function manifestDiffers(name: string, folder: string, renew: boolean): string | null {
  const file = path.join(GOLDEN, `${name}.json`);
  const now = inOrder(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  if (renew) writeFileSync(file, now);
  const before = inOrder(readFileSync(file, 'utf8'));
  if (now === before) return null;
  const lines = before.split('\n');
  const [line = '', at = 0] = now.split('\n').flatMap((each, n) => (each === lines[n] ? [] : [[each, n] as const]))[0] ?? [];
  return `line ${at + 1} is “${line}”, was “${lines[at] ?? ''}”`;
}
