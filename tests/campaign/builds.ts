/** Copies of the built extension under other versions, as an update or its taking back brings them. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e');

/** Copies the build (left out: the tests' own) into the folder. */
export const copyBuild = (folder: string, build = BUILT): void => cpSync(build, folder, { recursive: true });

/** Gives the copy this version. The browser sees it when it loads the extension anew. */
export function setVersion(folder: string, version: string): void {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}
