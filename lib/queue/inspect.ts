/** Reads every second copy once, so that a damaged one is found, said and written anew before it is needed. */
import { recordFact } from './audit';
import { type JournalArea, readJournal, writeJournal } from './journal';
import { type Losses, readMeta, writeMeta } from './meta';
import { isReceived, UNSENT } from './states';
import { type QueueDb, withState } from './store';

/** Ids of the claims that must stand in both copies. */
export async function unsentIds(db: QueueDb): Promise<Set<string>> {
  const index = db.transaction('outbox').store.index('order');
  return new Set((await Promise.all(UNSENT.map((state) => index.getAllKeys(withState(state))))).flat());
}

/** Answers the claims whose copy was damaged, and those whose copy was written anew. May run while claims come and go. */
export async function inspectCopies(db: QueueDb, area: JournalArea, now: number): Promise<{ damaged: string[]; renewed: string[] }> {
  const found: { damaged: string[]; renewed: string[] } = { damaged: [], renewed: [] };
  for (const claimId of await unsentIds(db)) {
    const copy = await readJournal(area, claimId);
    if (copy) continue;
    if (copy === null) found.damaged.push(claimId);
    if (await renew(db, area, claimId)) found.renewed.push(claimId);
  }
  await noteLosses(db, { lost: 0, recovered: 0, damaged: found.damaged }, now);
  if (found.renewed.length > 0) await tellChain(db, `copy-renewed: ${found.renewed.length} second copies written anew`, now);
  return found;
}

/** Writes a claim's second copy anew from the database; false where the database has not the whole of it either. */
export async function renew(db: QueueDb, area: JournalArea, claimId: string): Promise<boolean> {
  const [row, payload, summary] = await Promise.all([db.get('outbox', claimId), db.get('payload', claimId), db.get('summary', claimId)]);
  if (!row || !payload || !summary || isReceived(row)) return false;
  await writeJournal(area, row, { payload, summary });
  return true;
}

/** Adds to what is shown until a person has seen it; damage that was seen is not shown again. */
export async function noteLosses(db: QueueDb, more: { lost: number; recovered: number; damaged: string[] }, now: number): Promise<void> {
  const [losses, seen] = await Promise.all([readMeta(db, 'losses'), readMeta(db, 'seenDamaged')]);
  const damaged = more.damaged.filter((claimId) => !seen?.includes(claimId) && !losses?.damagedKeys.includes(claimId));
  if (damaged.length > 0) await tellChain(db, `copy-damage: ${damaged.length} second copies cannot be read`, now);
  if (more.lost === 0 && more.recovered === 0 && damaged.length === 0) return;
  const next: Losses = {
    lost: (losses?.lost ?? 0) + more.lost,
    recovered: (losses?.recovered ?? 0) + more.recovered,
    damagedKeys: [...(losses?.damagedKeys ?? []), ...damaged],
  };
  await writeMeta(db, 'losses', next);
}

/** A fact about the queue as a whole, on its way to the audit chain. */
export async function tellChain(db: QueueDb, event: string, now: number): Promise<void> {
  await recordFact(db, { at: now, role: 'worker', event, claimId: null, payloadHash: null });
}

/** Puts the warning about losses away: a person, by role, has seen it. Answers whether there was one. */
export async function lossSeen(db: QueueDb, role: string, now: number): Promise<boolean> {
  const tx = db.transaction(['meta', 'events'], 'readwrite', { durability: 'strict' });
  const meta = tx.objectStore('meta');
  const losses = (await meta.get('losses')) as Losses | undefined;
  if (losses) {
    const { lost, recovered, damagedKeys } = losses;
    const event = `loss seen: ${lost} lost, ${recovered} recovered, ${damagedKeys.length} damaged`;
    await tx.objectStore('events').add({ at: now, role, event, claimId: null, payloadHash: null });
    await meta.put([...(((await meta.get('seenDamaged')) as string[] | undefined) ?? []), ...damagedKeys], 'seenDamaged');
    await meta.delete('losses');
  }
  await tx.done;
  return losses !== undefined;
}
