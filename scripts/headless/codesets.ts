/** `headless codesets DIR [--store PATH]`: imports every official file below DIR and prints a line each. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { importFile } from '../../lib/codes/import/import-file';
import { DEFAULT_STORE, option, saveToFolder } from './folder-store';

/** What a code release comes as; everything else below DIR is passed over in silence. */
const CANDIDATE = /\.(?:zip|txt|xlsx|csv|gz)$/i;

/** Answers 0 when at least one set was imported, 1 otherwise. */
export async function run(args: string[], _input: AsyncIterable<string>, out: (line: string) => void): Promise<number> {
  const store = option(args, 'store') ?? DEFAULT_STORE;
  const dir = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--store');
  if (!dir) {
    out(JSON.stringify({ error: 'usage: codesets DIR [--store PATH]' }));
    return 1;
  }
  const files = statSync(dir).isDirectory()
    ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => path.join(dir, name))
    : [dir];
  let imported = 0;
  for (const file of files.filter((name) => CANDIDATE.test(name)).toSorted()) {
    const start = performance.now();
    const bytes = new Uint8Array(readFileSync(file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const outcome = await importFile({ name: path.basename(file), bytes, sha256, now: Date.now() }, async () => {});
    const milliseconds = Math.round(performance.now() - start);
    if (!outcome.ok) {
      out(JSON.stringify({ file, error: outcome.error, milliseconds }));
      continue;
    }
    for (const loaded of outcome.sets) {
      saveToFolder(store, loaded);
      imported += 1;
      const { system, release, from, to, rows, billable } = loaded.set;
      out(JSON.stringify({ file, system, release, from, to, rows, billable, milliseconds }));
    }
  }
  return imported ? 0 : 1;
}
