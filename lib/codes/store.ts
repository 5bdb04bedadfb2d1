/** The loaded sets on disk. A set is there whole or not at all: the old one answers until the new one is committed. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { CodeRow, CodeSet } from './code';
import { type PackedRows, packRows, unpackRows } from './pack';

/** `rows` is keyed `id/chunk`, chunks counted from 0. */
export interface CodesetsStores extends DBSchema {
  sets: { key: string; value: CodeSet };
  rows: { key: string; value: PackedRows };
}
export type CodesetsDb = IDBPDatabase<CodesetsStores>;

/** A set with its rows, in code order. */
export interface LoadedSet {
  set: CodeSet;
  rows: CodeRow[];
}

const chunksOf = (id: string): IDBKeyRange => IDBKeyRange.bound(`${id}/`, `${id}/\uffff`);

/** Writes sets in one transaction; a set of the same id is replaced. Rejects, and leaves all as it was, if any write fails. */
export async function saveSets(db: CodesetsDb, loaded: LoadedSet[]): Promise<void> {
  const packed = loaded.map(({ set, rows }) => ({ set, chunks: packRows(set, rows) }));
  const transaction = db.transaction(['sets', 'rows'], 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [];
  try {
    for (const { set, chunks } of packed) {
      writes.push(transaction.objectStore('rows').delete(chunksOf(set.id)));
      for (const [index, chunk] of chunks.entries()) writes.push(transaction.objectStore('rows').put(chunk, `${set.id}/${index}`));
      writes.push(transaction.objectStore('sets').put(set));
    }
  } catch (error) {
    // A value that cannot be stored throws at once; what was written before it would otherwise commit by itself.
    transaction.abort();
    await Promise.allSettled([...writes, transaction.done]);
    throw error;
  }
  await Promise.all([...writes, transaction.done]);
}

/** The sets at hand, without their rows. */
export const listSets = (db: CodesetsDb): Promise<CodeSet[]> => db.getAll('sets');

/** A set's rows; null when the set is not there. */
export async function loadSet(db: CodesetsDb, id: string): Promise<LoadedSet | null> {
  const transaction = db.transaction(['sets', 'rows'], 'readonly');
  const [set, keys, chunks] = await Promise.all([
    transaction.objectStore('sets').get(id),
    transaction.objectStore('rows').getAllKeys(chunksOf(id)),
    transaction.objectStore('rows').getAll(chunksOf(id)),
  ]);
  if (!set) return null;
  const index = (key: string | undefined): number => Number(key?.slice(id.length + 1));
  const inOrder = chunks.map((chunk, at) => ({ chunk, at: index(keys[at]) })).toSorted((a, b) => a.at - b.at);
  return { set, rows: inOrder.flatMap(({ chunk }) => unpackRows(set, chunk)) };
}

/** Takes a set and its rows away in one transaction; that it is not there is no error. */
export async function removeSet(db: CodesetsDb, id: string): Promise<void> {
  const transaction = db.transaction(['sets', 'rows'], 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.objectStore('rows').delete(chunksOf(id)), transaction.objectStore('sets').delete(id), transaction.done]);
}
