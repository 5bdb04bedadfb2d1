/** The queue's few facts about itself as a whole, by name. */
import type { IDBPDatabase } from 'idb';
import type { Breaker } from './breaker';
import type { QueueStores } from './store';

/** Why nothing is sent. `until` in ms since epoch; null: until somebody acts. */
export interface Pause {
  why: 'asked' | 'sign-in';
  until: number | null;
}

/** What start-ups found of the two copies and nobody has put away yet; `damagedKeys`: second copies that cannot be read. */
export interface Losses {
  lost: number;
  recovered: number;
  damagedKeys: string[];
}

/**
 * `sequence`: the last number given; `seenAt`: when the queue last looked at the clock (ms since epoch); `seenDamaged`: claims
 * whose damaged copy a person has been told of; `x12`: how far the claim files have counted; `purgedAt`: when what need not be kept was last forgotten (ms since epoch).
 */
export interface MetaValues {
  sequence: number;
  pause: Pause;
  breaker: Breaker;
  losses: Losses;
  seenDamaged: string[];
  seenAt: number;
  x12: X12Counters;
  purgedAt: number;
}

/** The control numbers last used in a claim file (ISA13, GS06, ST02). */
export interface X12Counters {
  isa: number;
  group: number;
  set: number;
}
export type MetaKey = keyof MetaValues;

export const readMeta = async <K extends MetaKey>(db: IDBPDatabase<QueueStores>, key: K): Promise<MetaValues[K] | undefined> =>
  (await db.get('meta', key)) as MetaValues[K] | undefined;

/** Strict, as every word of the queue about itself. */
export async function writeMeta<K extends MetaKey>(db: IDBPDatabase<QueueStores>, key: K, value: MetaValues[K]): Promise<void> {
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put(value, key), tx.done]);
}

/** A pause without an end outlasts one with an end. */
export const laterPause = (standing: Pause | undefined, next: Pause): Pause => (standing && standing.until === null ? standing : next);
