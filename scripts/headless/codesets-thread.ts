/** A thread of `headless codesets`: reads files, or builds search indexes, one at a time as it is asked. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { buildSearchFor } from '../../lib/codes/assemble';
import { type ImportReport, importFile } from '../../lib/codes/import/import-file';
import { importersFor } from '../../lib/codes/import/importers';
import type { Source } from '../../lib/codes/import/source';
import type { Stored } from '../../lib/codes/store';

export type Asked = { kind: 'read'; file: string } | { kind: 'index'; codes: Stored; books: Stored[] };
export interface Told extends ImportReport {
  milliseconds: number;
}

/** A file on disk, read piece by piece. */
export const fileSource = (handle: FileHandle, name: string, size: number): Source => ({
  name,
  size,
  async slice(start, end) {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  },
});

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** Reads one file from disk as the options page would read it. */
export async function readFileWhole(file: string): Promise<ImportReport> {
  const handle = await open(file);
  try {
    const source = fileSource(handle, path.basename(file), (await handle.stat()).size);
    return await importFile({ source, sha256: await sha256Of(file), now: Date.now(), mapping: null }, importersFor(null), async () => {});
  } finally {
    await handle.close();
  }
}

parentPort?.on('message', async (asked: Asked) => {
  const start = performance.now();
  const report: ImportReport =
    asked.kind === 'read'
      ? await readFileWhole(asked.file)
      : { stored: [await buildSearchFor(asked.codes, asked.books, async () => {})], lesser: [], error: null, passedOver: [] };
  const told: Told = { ...report, milliseconds: Math.round(performance.now() - start) };
  parentPort?.postMessage(
    told,
    report.stored.map(({ data }) => data),
  );
});
