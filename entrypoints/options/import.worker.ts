/** Imports one file beside the page: read, checked to the last line, stored in one transaction. Ending the worker cancels it. */
import type { ImportProgress } from '../../components/effects';
import { importFile } from '../../lib/codes/import/import-file';
import { saveSets } from '../../lib/codes/store';
import { openCodesets } from '../../lib/db';
import type { ImportAsked, ImportTold } from './import-rpc';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker or channel has no origin to name
const tell = (message: ImportTold): void => self.postMessage(message);
const hex = (digest: ArrayBuffer): string => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function readAll(file: File, onBytes: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(file.size);
  let at = 0;
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    all.set(piece.value, at);
    at += piece.value.length;
    onBytes(at);
  }
  return all;
}

async function run(file: File): Promise<ImportTold> {
  const total = file.size;
  const report = (progress: Partial<ImportProgress>): void =>
    tell({ kind: 'progress', progress: { bytes: total, total, rows: 0, stage: 'reading', ...progress } });
  const bytes = await readAll(file, (read) => report({ bytes: read }));
  const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes));
  const outcome = await importFile({ name: file.name, bytes, sha256, now: Date.now() }, async (rows) =>
    report({ rows, stage: 'indexing' }),
  );
  if (!outcome.ok) return { kind: 'refused', error: outcome.error };
  const rows = outcome.sets.reduce((sum, { set }) => sum + set.rows, 0);
  report({ rows, stage: 'storing' });
  const db = await openCodesets();
  try {
    await saveSets(db, outcome.sets);
  } finally {
    db.close();
  }
  return { kind: 'done', sets: outcome.sets.map(({ set }) => set) };
}

self.addEventListener('message', async ({ data: { file } }: MessageEvent<ImportAsked>) => {
  try {
    tell(await run(file));
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    const why = full ? 'the disk has no room for it. Free some space and try again' : 'it could not be read or stored. Try again';
    tell({ kind: 'refused', error: `${file.name}: ${why}. Nothing was imported; the sets loaded before still answer.` });
  }
});
