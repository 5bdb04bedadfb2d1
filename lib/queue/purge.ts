/** Forgets the patient data of claims that others have had for long enough; the row, its state and its numbers stay. */
import type { QueueState } from './entry';
import { readMeta, writeMeta } from './meta';
import { isReceived } from './states';
import { factOf, type OutboxRow, type QueueDb, WORKER, withState } from './store';

/** What nobody here has to do anything about. Not rejected, denied or partial: these wait to be corrected, and then they are superseded. */
const DONE: ReadonlySet<QueueState> = new Set(['accepted', 'acknowledged', 'pended', 'paid', 'superseded']);
const DAY_MS = 24 * 60 * 60_000;

/** `afterDays`: how long a claim must have been received. `role`: who asked; left out: it was time. */
export interface PurgeTools {
  db: QueueDb;
  now: number;
  afterDays: number;
  role?: string;
}

/** Whether a claim's content need not be kept: received for long enough, and nobody waits for it, nor a correction of it. */
export function mayForget(row: OutboxRow, versions: OutboxRow[], { now, afterDays }: Pick<PurgeTools, 'now' | 'afterDays'>): boolean {
  if (!DONE.has(row.state) || now - (row.receivedAt ?? row.updatedAt) < afterDays * DAY_MS) return false;
  return versions.every((other) => other.replaces !== row.claimId || (isReceived(other) && other.state !== 'rejected'));
}

/** Answers how many claims' content was forgotten, each in one strict transaction with its audit fact; then the files of which no claim is left. */
export async function purge(tools: PurgeTools): Promise<number> {
  const { db, now } = tools;
  let purged = 0;
  for (const state of DONE)
    for (const row of await db.getAllFromIndex('outbox', 'order', withState(state)))
      if (mayForget(row, [], tools) && (await anythingOf(row, db)) && (await forget(row.claimId, tools))) purged += 1;
  for (const isa of await db.getAllKeys('files')) {
    const file = await db.get('files', isa);
    const rows = await Promise.all((file?.claims ?? []).map((claimId) => db.get('outbox', claimId)));
    if (rows.every((row) => row === undefined || row.purgedAt !== undefined)) await db.delete('files', isa);
  }
  await writeMeta(db, 'purgedAt', now);
  return purged;
}

/** An answer that came after the rest was forgotten, too. */
const anythingOf = async ({ claimId, purgedAt }: OutboxRow, db: QueueDb): Promise<boolean> =>
  purgedAt === undefined || (await db.countFromIndex('inbox', 'claimId', claimId)) > 0;

/** Once a day. */
export async function purgeInTime(tools: PurgeTools): Promise<void> {
  const last = (await readMeta(tools.db, 'purgedAt')) ?? 0;
  // Set back, the clock must not keep what is to be forgotten.
  if (tools.now - last >= DAY_MS || tools.now < last) await purge(tools);
}

async function forget(claimId: string, { db, now, afterDays, role }: PurgeTools): Promise<boolean> {
  const tx = db.transaction(['outbox', 'payload', 'summary', 'words', 'inbox', 'events'], 'readwrite', { durability: 'strict' });
  const outbox = tx.objectStore('outbox');
  const row = await outbox.get(claimId);
  const versions = row ? await outbox.index('lineage').getAll(row.lineage) : [];
  if (!row || !mayForget(row, versions, { now, afterDays })) {
    await tx.done;
    return false;
  }
  const first = row.purgedAt === undefined;
  const answers = await tx.objectStore('inbox').index('claimId').getAllKeys(claimId);
  await Promise.all([
    ...(first ? [outbox.put({ ...row, purgedAt: now }), tx.objectStore('events').add(factOf(row, role ?? WORKER, 'purged', now))] : []),
    ...(['payload', 'summary', 'words'] as const).map((store) => tx.objectStore(store).delete(claimId)),
    ...answers.map((id) => tx.objectStore('inbox').delete(id)),
    tx.done,
  ]);
  return first;
}
