/** Stored holdings with real content, made of a few rows by hand. */
import { buildSearchFor } from '../../lib/codes/assemble';
import type { CodeRow } from '../../lib/codes/code';
import type { Holding } from '../../lib/codes/holding';
import { packCodes } from '../../lib/codes/packed/code-table';
import { openStore, type Store, type Stored } from '../../lib/codes/store';
import { aStored } from './holdings';
import { type MemoryFolder, memoryFolder } from './memory-folder';

/** The rows as an import would leave them: packed, with their search index; of FY2026, unless told otherwise. */
export async function storedCodes(rows: CodeRow[], more: Partial<Holding> = {}): Promise<Stored[]> {
  const { holding } = aStored({ rows: rows.length, ...more }, []);
  const within = rows.map((row) => ({ ...row, from: holding.from, to: holding.to, release: holding.release }));
  const codes = { holding, data: packCodes(holding, within) };
  return [codes, await buildSearchFor(codes, [], async () => {})];
}

/** A store in memory that holds these, and the folder it lies in. */
export async function aStore(...stored: Stored[]): Promise<{ store: Store; folder: MemoryFolder }> {
  const folder = memoryFolder();
  const store = openStore(folder, (work) => work());
  await store.commit({ add: stored, remove: [] });
  return { store, folder };
}
