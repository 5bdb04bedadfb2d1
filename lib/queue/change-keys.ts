/** Seals everything anew under the pending keys and puts them in force; begun again after a crash, it goes on where it stood. */
import { finishChange } from '../vault/change';
import { type ResealTools, resealStore } from '../vault/reseal';
import type { Binding } from '../vault/seal';
import type { Vault } from '../vault/vault';
import { tellChain } from './inspect';
import type { JournalArea } from './journal';
import type { Cipher } from './payload';
import { rehash } from './rehash';
import { resealCopies } from './reseal-copies';
import { type QueueDb, transition } from './store';

/** `stores`: every store that holds something sealed, and what its records are bound to. */
export interface ChangeTools {
  db: QueueDb;
  area: JournalArea;
  vault: Vault;
  stores: Record<string, (record: never) => Omit<Binding, 'version'>>;
  digest: (text: string) => Promise<string>;
  now: () => number;
  random: () => number;
}

/** How many records were sealed anew, and how many neither key opens: they are kept, and their claims quarantined. */
export interface Changed {
  resealed: number;
  unreadable: number;
}

const GONE = 'Its copy on this device cannot be read: it was damaged, or the key is gone.';

/** What is pending becomes current. Nothing pending: nothing to do. Nobody may send or change the queue meanwhile, and the vault must be open. */
export async function changeKeys(tools: ChangeTools): Promise<Changed> {
  const { db, area, vault } = tools;
  const keys = await vault.keys();
  if (!keys?.older) return { resealed: 0, unreadable: 0 };
  const { subtle, random } = vault.tools;
  const reseal: ResealTools = { subtle, from: keys.older.data, to: keys.newest.data, random };
  const cipher: Cipher = { subtle, key: keys.newest.data, older: keys.older.data, random };
  const envelope = await vault.envelope();
  // Only the browser's own key cannot be taken along.
  const lockChanged = envelope?.current.mode === 'device' && envelope.pending?.set.mode !== 'device';
  let resealed = 0;
  let unreadable = new Map<string, IDBValidKey[]>();
  for (;;) {
    const pass = await onePass(tools, reseal);
    unreadable = pass.unreadable;
    if (pass.resealed === 0) break;
    resealed += pass.resealed;
  }
  if (lockChanged) await rehash({ db, area, cipher, lockKey: keys.newest.lock, digest: tools.digest });
  for (const claimId of unreadable.get('payload') ?? [])
    await transition(db, String(claimId), { kind: 'unreadable', why: GONE }, tools.now(), tools.random, {});
  const left = [...unreadable.values()].reduce((sum, found) => sum + found.length, 0);
  await tellChain(db, `reseal: ${resealed} records under new keys, ${left} unreadable`, tools.now());
  await finishChange(vault, left);
  return { resealed, unreadable: left };
}

/** The copies first: as long as the database is whole, either opens. */
async function onePass({ db, area, stores }: ChangeTools, tools: ResealTools) {
  let resealed = await resealCopies(area, tools);
  const unreadable = new Map<string, IDBValidKey[]>();
  for (const [store, bindingOf] of Object.entries(stores)) {
    const came = await resealStore(db, store, bindingOf, tools);
    resealed += came.resealed;
    unreadable.set(store, came.unreadable);
  }
  return { resealed, unreadable };
}
