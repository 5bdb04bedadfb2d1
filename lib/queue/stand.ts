/** Works out how the queue as a whole stands. */
import { readMeta } from './meta';
import { type DiskEstimate, handedOver, roomFor } from './room';
import type { QueueStanding } from './standing';
import { UNSENT } from './states';
import { countStates, type QueueDb, sumOf, withState } from './store';

/** What the worker knows besides the database. `course`: whether there is an endpoint that claims may go to, or claims go by file. */
export interface Surroundings {
  course: 'go' | 'no-endpoint' | 'by-file' | 'endpoint-changed';
  vault: QueueStanding['vault'];
  online: boolean;
  ephemeral: boolean;
  disk: DiskEstimate;
  anchored: QueueStanding['anchored'];
  now: number;
}

/** The standing; the reason that a person can do something about comes before those that pass by themselves. */
export async function standingNow(db: QueueDb, around: Surroundings): Promise<QueueStanding> {
  const [all, elsewhere, losses, oldest] = await Promise.all([countStates(db), handedOver(db), readMeta(db, 'losses'), oldestUnsent(db)]);
  const unsent = sumOf(all, UNSENT) - elsewhere;
  return {
    counts: Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0)),
    oldestUnsentAt: oldest,
    paused: await pausedNow(db, around),
    lost: losses?.lost ?? 0,
    recovered: losses?.recovered ?? 0,
    damaged: losses?.damagedKeys.length ?? 0,
    room: roomFor(unsent, around.disk).room,
    ephemeral: around.ephemeral,
    vault: around.vault,
    anchored: around.anchored,
  };
}

async function pausedNow(db: QueueDb, { course, vault, online, now }: Surroundings): Promise<QueueStanding['paused']> {
  const [pause, breaker] = await Promise.all([readMeta(db, 'pause'), readMeta(db, 'breaker')]);
  if (course !== 'go') return { why: course, until: null };
  if (vault !== 'open') return { why: 'locked', until: null };
  if (pause?.until === null) return pause;
  if (!online) return { why: 'offline', until: null };
  if (pause && pause.until > now) return pause;
  return breaker?.probeAt == null ? null : { why: 'ill', until: breaker.probeAt };
}

/** When the oldest claim that the endpoint does not certainly have was queued, by the numbers of the queue. */
async function oldestUnsent(db: QueueDb): Promise<number | null> {
  const index = db.transaction('outbox').store.index('order');
  const firsts = await Promise.all(UNSENT.map(async (state) => (await index.openCursor(withState(state)))?.value));
  const first = firsts.filter((row) => row !== undefined).sort((a, b) => a.sequence - b.sequence)[0];
  return first?.createdAt ?? null;
}
