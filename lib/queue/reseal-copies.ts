/** Seals the second copies of the queue anew. */
import { type ResealTools, sealAnew } from '../vault/reseal';
import { claimOfKey, type JournalArea, readJournal, writeJournal } from './journal';

/**
 * Every copy that is still under the old key, one by one; a damaged or unreadable one stays as it is. Answers how many were sealed anew.
 * Nobody else may write copies meanwhile.
 */
export async function resealCopies(area: JournalArea, tools: ResealTools): Promise<number> {
  let resealed = 0;
  for (const key of await area.keys()) {
    const claimId = claimOfKey(key);
    const copy = claimId === null ? null : await readJournal(area, claimId);
    if (claimId === null || !copy) continue;
    const [payload, summary] = await Promise.all(
      (['payload', 'summary'] as const).map((schema) => sealAnew(copy.sealed[schema], { id: claimId, schema }, tools)),
    );
    const changed = [payload, summary].filter((part) => part !== null && part !== 'done');
    if (changed.length === 0) continue;
    const next = (part: typeof payload, old: typeof copy.sealed.payload) => (part && part !== 'done' ? part : old);
    await writeJournal(area, copy.row, { payload: next(payload, copy.sealed.payload), summary: next(summary, copy.sealed.summary) });
    resealed += 1;
  }
  return resealed;
}
