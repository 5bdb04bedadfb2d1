/** Holds the two copies of the queue against each other, and mends the one from the other. */
import type { AuditFact, AuditRecord } from '../vault/audit';
import { noteLosses, renew, tellChain, unsentIds } from './inspect';
import { claimOfKey, dropJournal, type JournalArea, readHead, readJournal, writeHead } from './journal';
import { type Cipher, openPayload } from './payload';
import { nextSequence } from './sequence';
import { isLive } from './states';
import { type OutboxRow, type QueueDb, type SealedParts } from './store';

/**
 * What a comparison found. `rehydrated`, `quarantined`: claims brought back, and those of them that cannot be opened.
 * `lost`: rows the database had that are in neither copy; `damaged`: claims whose copy cannot be read (`*`: the copies cannot even
 * be listed); `renewed`: claims
 * whose second copy was missing or damaged, written anew.
 */
export interface Reconciled {
  rehydrated: string[];
  quarantined: string[];
  lost: number;
  damaged: string[];
  renewed: string[];
}

export interface ReconcileTools {
  db: QueueDb;
  area: JournalArea;
  cipher: Cipher | null;
  audit: AuditRecord | null;
  now: number;
}

/**
 * Compares at start-up. A claim that is only in the journal comes back as `unknown`, to be sent with the same bytes; one
 * that cannot be opened is quarantined; one whose encounter has another live claim is held. Rows without their ciphertext
 * get it from the copy, and claims without a sound copy get a new one. Copies of claims the endpoint already has are swept.
 * Reads only what it needs, and key by key, so that one damaged value hides no other. `cipher` null: the vault is locked, and what comes back is
 * opened only when it is to be sent.
 */
export async function reconcile(tools: ReconcileTools): Promise<Reconciled> {
  const { db, area, audit, now } = tools;
  const found: Reconciled = { rehydrated: [], quarantined: [], lost: 0, damaged: [], renewed: [] };
  const [head, listed, rows, unsent, sealed] = await Promise.all([
    readHead(area),
    area.keys().catch(() => null),
    db.getAllKeys('outbox'),
    unsentIds(db),
    whole(db),
  ]);
  const known = new Set(rows);
  if (listed === null) found.damaged.push('*');
  const copies = new Set(listed?.flatMap((key) => claimOfKey(key) ?? []) ?? unsent);
  const back: Copy[] = [];
  for (const claimId of copies) {
    if (known.has(claimId) && !unsent.has(claimId)) {
      await dropJournal(area, claimId);
      continue;
    }
    const standing = known.has(claimId);
    if (standing && sealed.has(claimId)) continue;
    const copy = await readJournal(area, claimId);
    if (copy === undefined) continue;
    if (copy === null || copy.row.claimId !== claimId) {
      found.damaged.push(claimId);
      if (standing) copies.delete(claimId);
    } else if (!standing) back.push(copy);
    else if (!sealed.has(claimId)) await mend(db, claimId, copy.sealed);
  }
  for (const copy of back.toSorted((a, b) => a.row.sequence - b.row.sequence || a.row.createdAt - b.row.createdAt)) {
    const readable = tools.cipher === null || (await openPayload(tools.cipher, copy.row.claimId, copy.sealed.payload)) !== null;
    const rival = (await db.getAllFromIndex('outbox', 'lock', copy.row.lock)).some(
      (other) => isLive(other) && other.claimId !== copy.row.replaces,
    );
    await bringBack(db, comeBack(copy.row, readable, rival, now), copy.sealed);
    (readable ? found.rehydrated : found.quarantined).push(copy.row.claimId);
  }
  for (const claimId of unsent) if (!copies.has(claimId) && (await renew(db, area, claimId))) found.renewed.push(claimId);
  found.lost = Math.max(0, (head?.rows ?? 0) - rows.length - back.length);
  const gone = Math.max(0, (head?.rows ?? 0) - rows.length);
  if (gone > 0) await tellChain(db, `store-loss: ${gone} of ${head?.rows} rows gone`, now);
  if (head && (audit?.seq ?? 0) < head.auditSeq)
    await tellChain(db, `audit-loss: chain ends at ${audit?.seq ?? 0}, was ${head.auditSeq}`, now);
  if (found.renewed.length > 0) await tellChain(db, `copy-renewed: ${found.renewed.length} second copies written anew`, now);
  await noteLosses(db, { lost: found.lost, recovered: gone > 0 ? back.length : 0, damaged: found.damaged }, now);
  // Said and kept: it is not to be counted once more at the next start.
  if (head && gone > 0) await writeHead(area, { ...head, rows: await db.count('outbox') });
  return found;
}

interface Copy {
  row: OutboxRow;
  sealed: SealedParts;
}

/** Ids of the claims whose ciphertext is all there. */
async function whole(db: QueueDb): Promise<Set<string>> {
  const [payloads, summaries] = await Promise.all([db.getAllKeys('payload'), db.getAllKeys('summary')]);
  const summarised = new Set(summaries);
  return new Set(payloads.filter((claimId) => summarised.has(claimId)));
}

function comeBack(row: OutboxRow, readable: boolean, rival: boolean, now: number): OutboxRow {
  const base = { ...row, leaseUntil: null, leaseBy: null, nextAt: now, updatedAt: now, mayBeThere: true };
  if (!readable)
    return { ...base, state: 'quarantined', heldFor: 'Found in the second copy only, and that cannot be read: the key is gone.' };
  if (rival) return { ...base, state: 'held-human', heldFor: 'Another claim for the same encounter is in the queue.' };
  // What went out in a file is answered by a file; it is not to be sent the other way.
  return { ...base, state: row.state === 'exported' ? 'exported' : 'unknown' };
}

async function bringBack(db: QueueDb, row: OutboxRow, sealed: SealedParts): Promise<void> {
  const tx = db.transaction(['outbox', 'payload', 'summary', 'events', 'meta'], 'readwrite', { durability: 'strict' });
  const outbox = tx.objectStore('outbox');
  const fact: AuditFact = {
    at: row.updatedAt,
    role: 'worker',
    event: `rehydrated: ${row.state}`,
    claimId: row.claimId,
    payloadHash: row.payloadHash,
  };
  await outbox.add({ ...row, sequence: await nextSequence(tx) });
  await Promise.all([
    tx.objectStore('payload').put({ claimId: row.claimId, ...sealed.payload }),
    tx.objectStore('summary').put({ claimId: row.claimId, ...sealed.summary }),
    tx.objectStore('events').add(fact),
    tx.done,
  ]);
}

/** A row that came back without its ciphertext gets it from the copy. */
async function mend(db: QueueDb, claimId: string, sealed: SealedParts): Promise<void> {
  const tx = db.transaction(['payload', 'summary'], 'readwrite', { durability: 'strict' });
  for (const part of ['payload', 'summary'] as const) {
    const store = tx.objectStore(part);
    if (!(await store.get(claimId))) await store.add({ claimId, ...sealed[part] });
  }
  await tx.done;
}
