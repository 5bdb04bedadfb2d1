/** One pass over the queue: sends what is due, asks for answers that are due. The caller holds the single-flight lock. */
import type { AnswerEvent, QueueEvent, SendEvent } from './advance';
import { type Breaker, nextBreaker, WELL } from './breaker';
import { dueNow, heedClock, pauseNow } from './due';
import { readMeta } from './meta';
import { type Cipher, openPayload, type Payload, sealPart } from './payload';
import { isPolled } from './states';
import { type Alongside, type OutboxRow, type QueueDb, transition, withState } from './store';
import { sealWords } from './words';

/**
 * The endpoint as the queue sees it. `row`: as leased or due; its `mayBeThere` speaks of earlier attempts. `answer`: the
 * endpoint's own words, kept in the inbox.
 */
export interface Wire {
  send(claim: { claimId: string; body: string; contentHash: string }, row: OutboxRow): Promise<SendEvent>;
  poll(claimId: string, row: OutboxRow): Promise<{ event: AnswerEvent; answer: { id: string; resource: unknown } | null }>;
}

export interface DrainTools {
  db: QueueDb;
  /** Null: the vault is locked. Asked before each claim, so that a lock holds from the next one on. */
  cipher: () => Promise<Cipher | null>;
  wire: Wire;
  digest: (text: string) => Promise<string>;
  now: () => number;
  random: () => number;
  /** No further claim is taken up after this long. */
  sliceMs: number;
  /** This life of the worker: what another life was sending, nobody sends any more. */
  boot: string;
  /** Whether no further claim may be taken up, as before an update. */
  stopped: () => boolean;
  /** A claim's row changed, on disk. */
  changed: (row: OutboxRow) => void | Promise<void>;
}

const LEASE_MS = 2 * 60_000;
const LANES = 4;

/** Answers when the pass ended early, so that the rest is taken up at once. */
export async function drain(tools: DrainTools): Promise<{ unfinished: boolean }> {
  const { db, now, random } = tools;
  const until = now() + tools.sliceMs;
  await heedClock(db, now(), random);
  await freeOrphans(tools);
  if (await pauseNow(db, now())) return { unfinished: false };
  const health = new Health((await readMeta(db, 'breaker')) ?? WELL, tools);
  if (health.closedUntil > now()) return { unfinished: false };
  const due = await dueNow(db, now());

  /** The first lane asks before it sends, so that a long queue does not keep every answer waiting. */
  const lane = async (asksFirst: boolean): Promise<void> => {
    while (now() < until && !health.paused && !tools.stopped()) {
      const cipher = await tools.cipher();
      if (!cipher) return;
      const row = asksFirst ? (due.asks.shift() ?? due.sends.shift()) : (due.sends.shift() ?? due.asks.shift());
      if (!row) return;
      if (isPolled(row)) await askOne(row, cipher, tools, health);
      else await sendOne(row, cipher, tools, health);
      // A probe goes alone: what it came to is known before anything follows it.
      if (health.probing) return;
    }
  };
  if (health.ill) {
    health.probing = true;
    // One that never gets an answer must not be the probe each time: it would hold up everything behind it.
    due.sends = longestAlone([...due.sends, ...due.asks]);
    due.asks = [];
    await lane(false);
    return { unfinished: !health.ill && !health.paused };
  }
  await Promise.all(Array.from({ length: LANES }, (_, at) => lane(at === LANES - 1)));
  const left = due.more || due.sends.length > 0 || due.asks.length > 0;
  return { unfinished: left && !health.paused && !tools.stopped() && (await tools.cipher()) !== null };
}

/** The one claim that nothing was done with for the longest time. */
const longestAlone = (rows: OutboxRow[]): OutboxRow[] =>
  rows.toSorted((a, b) => a.updatedAt - b.updatedAt || a.sequence - b.sequence).slice(0, 1);

/** The endpoint's health in this pass, and what of it goes on disk. */
class Health {
  paused = false;
  probing = false;

  constructor(
    private breaker: Breaker,
    private readonly tools: Pick<DrainTools, 'now' | 'random'>,
  ) {}

  get ill(): boolean {
    return this.breaker.probeAt !== null;
  }

  get closedUntil(): number {
    return this.breaker.probeAt ?? 0;
  }

  /** Takes note of what an exchange came to; answers what must be written with it. */
  heed(event: SendEvent | AnswerEvent): Pick<Alongside, 'breaker'> {
    if (event.kind === 'wait' || event.kind === 'signed-out') this.paused = true;
    const ok = isWell(event);
    if (ok === null) return {};
    const before = this.breaker;
    this.breaker = nextBreaker(before, ok, this.tools.now(), this.tools.random);
    if (this.ill) this.paused = true;
    return this.breaker === before ? {} : { breaker: this.breaker };
  }
}

/** Whether the endpoint does what an endpoint does; null: nothing can be told from this. */
function isWell(event: SendEvent | AnswerEvent): boolean | null {
  switch (event.kind) {
    case 'unclear':
    case 'unheard':
      return false;
    case 'held':
      return event.endpoint !== true;
    case 'accepted':
    case 'answered':
    case 'unanswered':
      return true;
    case 'wait':
    case 'signed-out':
      return null;
  }
}

/** What is in `sending` though nobody sends it: another life's, or its lease is over, or was given by a clock that went wrong. */
async function freeOrphans({ db, now, random, boot, changed }: DrainTools): Promise<void> {
  for (const row of await db.getAllFromIndex('outbox', 'state', withState('sending'))) {
    const until = row.leaseUntil ?? 0;
    if (row.leaseBy === boot && until > now() && until - now() <= LEASE_MS) continue;
    const found = await transition(db, row.claimId, { kind: 'orphaned' }, now(), random, {});
    if (found) await changed(found);
  }
}

async function sendOne(row: OutboxRow, cipher: Cipher, tools: DrainTools, health: Health): Promise<void> {
  const { db, wire, now, random, changed } = tools;
  const move = (event: QueueEvent, alongside: Alongside = {}) => transition(db, row.claimId, event, now(), random, alongside);
  const leased = await move({ kind: 'lease', until: now() + LEASE_MS, by: tools.boot });
  if (!leased) return;
  await changed(leased);
  const payload = await soundPayload(leased, cipher, tools);
  if (!payload) {
    const why = 'Its copy on this device cannot be read: it was damaged, or the key is gone.';
    const quarantined = await move({ kind: 'unreadable', why });
    if (quarantined) await changed(quarantined);
    return;
  }
  await move({ kind: 'posting' });
  const event = await wire.send({ claimId: row.claimId, body: payload.body, contentHash: payload.contentHash }, leased);
  const words = 'reasons' in event ? await sealWords(cipher, row.claimId, event.reasons) : null;
  const after = await move(event, { words, ...health.heed(event) });
  if (after) await changed(after);
}

async function soundPayload({ claimId, payloadHash }: OutboxRow, cipher: Cipher, { db, digest }: DrainTools): Promise<Payload | null> {
  const sealed = await db.get('payload', claimId);
  const opened = sealed ? await openPayload(cipher, claimId, sealed) : null;
  return opened && (await digest(opened.body)) === payloadHash ? opened : null;
}

/** A FHIR id with its version: random by contract. Anything else might be a word, and is kept as its hash. */
const PLAIN_ID = /^[A-Za-z0-9.-]{1,64}\/[A-Za-z0-9.:+-]{0,64}$/;

async function askOne(row: OutboxRow, cipher: Cipher, tools: DrainTools, health: Health): Promise<void> {
  const { db, wire, digest, now, random, changed } = tools;
  const { event, answer } = await wire.poll(row.claimId, row);
  const alongside: Alongside = health.heed(event);
  if (event.kind === 'answered') alongside.words = await sealWords(cipher, row.claimId, event.reasons);
  if (answer) {
    const id = PLAIN_ID.test(answer.id) ? answer.id : await digest(answer.id);
    alongside.answer = { id, ...(await sealPart(cipher, id, 'answer', answer.resource)) };
  }
  const after = await transition(db, row.claimId, event, now(), random, alongside);
  if (after && event.kind === 'answered') await changed(after);
}
