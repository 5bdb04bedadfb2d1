/** The real worker's handlers: whatever is sent by anybody, each claim that was taken stands in the queue once, and no other. */
import { openDB } from 'idb';
import type { Role } from '../../../lib/settings';
import { aSubmission } from '../../queue/submissions';
import { chanceOf, pick, type Random } from '../chance';
import { type Course, noTrials, type Tally } from '../kind';
import { type Attempt, anyAttempt, polluted } from './judge';
import { shapeOf } from './legal';
import { type NodeWorker, startWorker } from './node-browser';
import { honest, standsAt } from './senders';

const ROLES: Role[] = ['coder', 'coder', 'supervisor', 'provider'];
/** Trials with one worker and queue. */
const ONE_QUEUE = 250;
const PATIENCE_MS = 20_000;

interface Reply {
  ok: boolean;
  value?: unknown;
  error?: string;
}

/** What the worker said it took: claims by id, and how many by transfer. */
interface Promised {
  ids: string[];
  moved: number;
}

/** A submission that the queue can take; its schema alone does not make one. */
const aClaim = (random: Random, trial: number, canary: string): Attempt => {
  const base = aSubmission({ readAt: Date.now(), ref: random() < 0.2 ? 'again' : `enc-${trial}` });
  const request = { ...base, patient: { ...base.patient, name: { family: canary, given: 'Petra', text: `${canary}, Petra` } } };
  return {
    here: 'worker',
    sent: honest('panel'),
    incoming: { to: 'worker', name: 'submitClaim', request },
    name: 'submitClaim',
    request,
    wellFormed: true,
    canary,
  };
};

async function one(worker: NodeWorker, attempt: Attempt, promised: Promised): Promise<string[]> {
  const { sent, incoming, name, request, wellFormed, canary } = attempt;
  const wrong: string[] = [];
  const late = new Promise<'late'>((done) => {
    setTimeout(() => done('late'), PATIENCE_MS).unref();
  });
  const got = await Promise.race([worker.send(incoming, sent), late]).catch(() => 'threw' as const);
  const legal = wellFormed && shapeOf(name, standsAt(sent), 'worker')?.(request ?? null, false) === true;
  if (got === 'late' || got === 'threw') return [`${name}: the worker ${got === 'late' ? 'gave no answer' : 'threw'}`];
  const reply = got as Reply | undefined;
  if (wellFormed && reply === undefined) wrong.push(`${name}: a message to the worker was left without an answer`);
  if (!legal && reply?.ok === true) wrong.push(`${name}: an illegal message was heard`);
  if (reply?.ok === false && reply.error?.includes(canary)) wrong.push(`${name}: a refusal carries content of its request`);
  if (polluted()) wrong.push(`${name}: the prototype of every object was changed`);
  if (reply?.ok && (name === 'submitClaim' || name === 'voidClaim')) promised.ids.push((reply.value as { claimId: string }).claimId);
  if (reply?.ok && name === 'importQueue') promised.moved += (reply.value as { taken: number }).taken;
  return wrong;
}

/** Against what stands in the queue, read past the worker. */
async function settled({ ids, moved }: Promised, tally: Tally): Promise<void> {
  const db = await openDB('work');
  const keys = (await db.getAllKeys('outbox')).map(String);
  db.close();
  const missing = ids.filter((id) => !keys.includes(id)).length;
  tally.lost += missing;
  tally.doubled += ids.length - new Set(ids).size;
  if (missing > 0) tally.wrong.push(`${missing} claims the worker said it took are not in its queue`);
  const more = keys.length - (new Set(ids).size - missing) - moved;
  if (more === 0) return;
  tally.unexplained += 1;
  tally.wrong.push(`the queue has ${more} claims more than the worker said it took`);
}

/** Trials of the worker's own handlers, in every role. */
export async function workerTrials({ trials, seed, say }: Course): Promise<Tally> {
  const tally = noTrials();
  for (let first = 0; first < trials; first += ONE_QUEUE) {
    const role = pick(ROLES, chanceOf(seed, first));
    const worker = await startWorker(role);
    const promised: Promised = { ids: [], moved: 0 };
    for (let trial = first; trial < Math.min(first + ONE_QUEUE, trials); trial += 1) {
      const random = chanceOf(seed + 1, trial);
      const attempt = random() < 0.2 ? aClaim(random, trial, `Canaryfield${trial}q`) : anyAttempt(random, trial, 'worker');
      const wrong = await one(worker, attempt, promised);
      tally.trials += 1;
      if (wrong.length > 0) tally.unexplained += 1;
      for (const sentence of wrong)
        if (tally.wrong.length < 50) tally.wrong.push(`seed ${seed} worker trial ${trial} as ${role}: ${sentence}`);
    }
    await worker.rest();
    await settled(promised, tally);
    tally.seen[`claims taken as ${role}`] = (tally.seen[`claims taken as ${role}`] ?? 0) + promised.ids.length + promised.moved;
  }
  say(`${tally.trials} to the worker itself: ${JSON.stringify(tally.seen)}`);
  return tally;
}
