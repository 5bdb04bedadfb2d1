// What a disk shows of a profile.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    const at = statSync(full, { throwIfNoEntry: false });
    return at?.isDirectory() ? filesBelow(full) : at?.isFile() ? [full] : [];
  });

/** The files below a folder in which one of these stands: a text in either width of letters, bytes as they are. */
export function filesWith(profile: string, words: (string | Buffer)[]): string[] {
  const needles = words.flatMap((word) => (typeof word === 'string' ? [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')] : [word]));
  return filesBelow(profile)
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    })
    .map((file) => path.relative(profile, file));
}
