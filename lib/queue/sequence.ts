/** The numbers that keep the queue's claims in order. */
import type { Writing } from './store';

/** The next sequence number. Held against the rows themselves: a counter that was lost must not give a number twice. */
export async function freeSequence(tx: Writing): Promise<number> {
  const last = tx.objectStore('outbox').index('sequence').openKeyCursor(null, 'prev');
  const counted = tx.objectStore('meta').get('sequence');
  return Math.max(Number((await counted) ?? 0), (await last)?.key ?? 0) + 1;
}

/** The next sequence number, taken. */
export async function nextSequence(tx: Writing): Promise<number> {
  const next = await freeSequence(tx);
  await tx.objectStore('meta').put(next, 'sequence');
  return next;
}
