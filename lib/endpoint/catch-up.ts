/** Keeps up with the endpoint's answers: those that are new, whichever claims of ours they are about, also long after the first. */
import type { ClaimResponse } from '@medplum/fhirtypes';
import { type Cipher, sealPart } from '../queue/payload';
import { ADJUDICATED, POLLED } from '../queue/states';
import { type OutboxRow, type QueueDb, transition, withState } from '../queue/store';
import { sealWords } from '../queue/words';
import type { Memory } from './deliver';
import { type Polled, pollClaim, polledOf, UNANSWERED } from './poll';
import type { HttpTools } from './request';
import { answersSince } from './sweep';

export interface CatchUpTools extends HttpTools {
  db: QueueDb;
  cipher: () => Promise<Cipher | null>;
  memory: Memory;
  random: () => number;
  /** A claim's row changed, on disk. */
  changed: (row: OutboxRow) => void | Promise<void>;
}

/** The server's clock may run on before what it stores can be found. */
const OVERLAP_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** Every so often a claim is asked for by itself all the same, should the sweep have missed its answer. */
const BY_ITSELF = 4;

/**
 * Asks for answers of one pass over the queue. The first question sweeps up every answer since the last pass and moves the claims
 * they are about; a claim that none of them was about needs no request of its own.
 */
export function askerOf(base: string, tools: CatchUpTools): (row: OutboxRow) => Promise<Polled> {
  let sweep: Promise<boolean> | null = null;
  return async (row) => {
    sweep ??= catchUp(base, tools);
    const swept = await sweep;
    if (swept && row.polls % BY_ITSELF !== BY_ITSELF - 1) return UNANSWERED;
    const polled = await pollClaim(base, row.remoteId ?? row.claimId, tools);
    return polled.answer && (await isKnown(tools.db, polled.answer.id)) ? UNANSWERED : polled;
  };
}

/** Whether an answer of this id and version was taken before; nothing is new in it then. */
const isKnown = async (db: QueueDb, id: string): Promise<boolean> => (await db.getKey('inbox', id)) !== undefined;

/** Whether everything new was read. A server that does not know the question is remembered, and asked claim by claim. */
export async function catchUp(base: string, tools: CatchUpTools): Promise<boolean> {
  const { db, memory } = tools;
  const known = await memory.known();
  if (!known.sweeps) return false;
  const since = known.answersSince ?? new Date((await oldestOf(db, tools.now())) - DAY_MS).toISOString();
  const found = await answersSince(base, since, tools);
  if (found.kind === 'ignored') await memory.note({ sweeps: false });
  if (found.kind !== 'swept') return false;
  const byRemote = known.created ? await remoteIds(db) : new Map<string, string>();
  for (const [remote, responses] of found.byClaim) {
    const row = await db.get('outbox', byRemote.get(remote) ?? remote);
    if (row && !(await apply(base, row, responses, tools))) return false;
  }
  const upTo = found.upTo === null ? null : Date.parse(found.upTo) - OVERLAP_MS;
  if (upTo !== null && upTo > Date.parse(since)) await memory.note({ answersSince: new Date(upTo).toISOString() });
  return true;
}

/** When the oldest claim that may get an answer was queued, ms since epoch. */
async function oldestOf(db: QueueDb, now: number): Promise<number> {
  let oldest = now;
  for (const state of [...POLLED, ...ADJUDICATED]) {
    const first = await db.transaction('outbox').store.index('order').openCursor(withState(state));
    if (first) oldest = Math.min(oldest, first.value.createdAt);
  }
  return oldest;
}

async function remoteIds(db: QueueDb): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let cursor = await db.transaction('outbox').store.openCursor(); cursor; cursor = await cursor.continue())
    if (cursor.value.remoteId) ids.set(cursor.value.remoteId, cursor.value.claimId);
  return ids;
}

/** Moves one claim by what is new about it; false when the vault is locked, and then it has to be read again. */
async function apply(base: string, row: OutboxRow, responses: ClaimResponse[], tools: CatchUpTools): Promise<boolean> {
  const { db, cipher, now, random, changed } = tools;
  const [only, ...more] = responses;
  // Several, or one that was withdrawn: which of them counts, only all of the claim's responses tell.
  const whole = only && more.length === 0 && only.status === 'active';
  const { event, answer } = whole ? polledOf([only]) : await pollClaim(base, row.remoteId ?? row.claimId, tools);
  if (event.kind !== 'answered' || !answer || (await isKnown(db, answer.id))) return event.kind !== 'unheard';
  const open = await cipher();
  if (!open) return false;
  const words = await sealWords(open, row.claimId, event.reasons);
  const sealed = { id: answer.id, ...(await sealPart(open, answer.id, 'answer', answer.resource)) };
  const moved = await transition(db, row.claimId, event, now(), random, { answer: sealed, words });
  if (moved) await changed(moved);
  return true;
}
