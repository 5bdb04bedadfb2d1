/** The queue's state machine. Pure: every transition a claim can make is a line here, and no other exists. */
import { backoffMs, pollMs } from './backoff';
import { type LineAnswer, type QueueEntry, type QueueState, QueueStateSchema } from './entry';
import { isInDoubt } from './in-doubt';
import { isPolled, mayTryAgain, STRIKES, WAITING } from './states';
import type { OutboxRow } from './store';

export type Reasons = QueueEntry['reasons'];

/**
 * What an attempt to send came to. `accepted`: the endpoint has exactly this claim. `unclear`: nobody knows whether it
 * was applied. `wait`: the whole endpoint asks for patience; surely not applied, unless `unclear`; `counted` false when the
 * attempt was not the claim's own failure. `signed-out`: the endpoint knows nobody of us, and signing in anew did not help. `held`: no
 * repetition helps, a person must look; `there` says whether the endpoint has it (left out: as little known as before),
 * `endpoint` that the refusal would meet every claim. `retryAfterMs` null: the queue decides.
 */
export type SendEvent =
  | { kind: 'accepted'; remoteId?: string }
  | { kind: 'unclear'; retryAfterMs: number | null; reasons: Reasons }
  | { kind: 'wait'; retryAfterMs: number | null; counted: boolean; unclear?: boolean; reasons: Reasons }
  | { kind: 'signed-out'; reasons: Reasons }
  | { kind: 'held'; heldFor: string; reasons: Reasons; there?: boolean; endpoint?: boolean };

/** The states an answer can bring. */
export type AnsweredState = 'acknowledged' | 'pended' | 'rejected' | 'paid' | 'partial' | 'denied';

/** What asking for the answer, or a file of answers, came to. `unanswered`: nothing new yet. `unheard`: the endpoint could not be reached. */
export type AnswerEvent =
  | { kind: 'unanswered' }
  | { kind: 'unheard' }
  | { kind: 'signed-out'; reasons: Reasons }
  | { kind: 'answered'; state: AnsweredState; payerControlNumber: string | null; reasons: Reasons; lines: LineAnswer[] };

export type QueueEvent =
  | SendEvent
  | AnswerEvent
  /** Taken up by this life of the worker; committed before anything else is done with it. */
  | { kind: 'lease'; until: number; by: string }
  /** Opened and sound; committed before the request goes out. */
  | { kind: 'posting' }
  /** Found in `sending` with nobody sending it. */
  | { kind: 'orphaned' }
  | { kind: 'unreadable'; why: string }
  | { kind: 'released' }
  | { kind: 'hurried' }
  /** Written into a claim file: by its control numbers (ISA13, GS06, ST02), at this place from 1. */
  | { kind: 'exported'; control: { isa: number; group: number; set: number }; position: number }
  /** A person asked and was told that the payer's side has it, or surely not: then it goes into the next file. */
  | { kind: 'arrived' }
  | { kind: 'not-arrived' }
  /** Went out in an exported queue: another device works it from here on. */
  | { kind: 'handed-over' }
  | { kind: 'superseded' };

/** Why a claim waits that was exported with its queue. */
const HANDED_OVER = 'It went out in an exported queue. Release it only if that file is not imported anywhere else.';
const RETRY_AFTER_MIN_MS = 1_000;
/** The longest the endpoint is left alone at its own request; no claim is ever due later than this. */
export const RETRY_AFTER_MAX_MS = 6 * 60 * 60_000;

const LEGAL: Record<QueueEvent['kind'], readonly QueueState[]> = {
  lease: ['queued', 'unknown', 'retry-wait'],
  posting: ['sending'],
  accepted: ['sending', 'exported', 'queued'],
  unclear: ['sending'],
  wait: ['sending'],
  'signed-out': ['sending', 'accepted', 'acknowledged', 'pended'],
  held: ['sending', 'unknown', 'retry-wait', 'held-auth'],
  orphaned: ['sending'],
  unreadable: ['queued', 'sending', 'unknown', 'retry-wait', 'held-auth', 'held-human'],
  released: ['held-auth', 'held-human', 'quarantined'],
  hurried: ['queued', 'unknown', 'retry-wait', 'accepted', 'acknowledged', 'pended'],
  exported: ['queued', 'retry-wait', 'held-auth', 'held-human'],
  arrived: ['unknown', 'exported', 'retry-wait', 'held-auth', 'held-human'],
  'not-arrived': ['unknown', 'exported', 'retry-wait', 'held-auth', 'held-human'],
  unanswered: ['accepted', 'acknowledged', 'pended'],
  unheard: ['accepted', 'acknowledged', 'pended'],
  answered: [
    ...(['queued', 'sending', 'unknown', 'retry-wait', 'held-auth', 'held-human', 'quarantined', 'exported'] as const),
    ...(['accepted', 'acknowledged', 'pended', 'rejected', 'paid', 'partial', 'denied'] as const),
  ],
  'handed-over': QueueStateSchema.options,
  superseded: ['held-human', 'accepted', 'acknowledged', 'pended', 'rejected', 'paid', 'partial', 'denied'],
};

/** How far an answer goes. A later answer never takes a claim back: what comes out of turn changes nothing. */
const RANK: Partial<Record<QueueState, number>> = { acknowledged: 1, pended: 2, rejected: 3, paid: 4, partial: 4, denied: 4 };

function isLegal(row: OutboxRow, event: QueueEvent): boolean {
  if (!LEGAL[event.kind].includes(row.state)) return false;
  if (event.kind === 'handed-over') return row.handedOver === undefined;
  if (event.kind === 'arrived' || event.kind === 'not-arrived') return isInDoubt(row);
  // What cannot be read stays set aside; what only stopped the worker may be tried once more, since the browser's end stops it too.
  if (event.kind === 'released' && row.state === 'quarantined') return mayTryAgain(row);
  // A file is another way to the payer: what may have gone the first way would be billed twice.
  if (event.kind === 'exported') return !row.mayBeThere;
  // Waiting, it has an answer only where it was in a file and a person was told that the file did not arrive.
  if ((event.kind === 'accepted' || event.kind === 'answered') && row.state === 'queued' && !row.exported) return false;
  return event.kind !== 'answered' || (RANK[event.state] ?? 0) >= (RANK[row.state] ?? 0);
}

/** The row after the event, or null when a claim in this state cannot have it. `random` gives numbers in [0, 1). */
export function advance(row: OutboxRow, event: QueueEvent, now: number, random: () => number): OutboxRow | null {
  if (!isLegal(row, event)) return null;
  const base = { ...row, updatedAt: now };
  const free = { ...base, leaseUntil: null, leaseBy: null };
  const rest = { ...free, strikes: 0 };
  const patience = (ms: number | null): number =>
    now + (ms === null ? backoffMs(row.attempts, random) : Math.min(RETRY_AFTER_MAX_MS, Math.max(RETRY_AFTER_MIN_MS, ms)));

  switch (event.kind) {
    case 'lease': {
      const { until, by } = event;
      const counts = { attempts: row.attempts + 1, strikes: row.strikes + 1 };
      return { ...base, ...counts, state: 'sending', leaseUntil: until, leaseBy: by, nextAt: until, heldFor: null };
    }
    case 'posting':
      return { ...base, strikes: 0 };
    case 'orphaned':
      return row.strikes >= STRIKES
        ? { ...free, state: 'quarantined', heldFor: 'It stopped the extension twice while being prepared.' }
        : { ...free, state: 'unknown', nextAt: now, mayBeThere: row.mayBeThere || row.strikes === 0 };
    case 'accepted':
      return {
        ...rest,
        state: 'accepted',
        remoteId: event.remoteId ?? row.remoteId ?? null,
        nextAt: now + pollMs(0),
        heldFor: null,
        reasons: [],
        mayBeThere: true,
      };
    case 'unclear':
      return { ...rest, state: 'unknown', nextAt: patience(event.retryAfterMs), reasons: event.reasons, mayBeThere: true };
    case 'wait': {
      const attempts = event.counted ? row.attempts : row.attempts - 1;
      const after = { ...rest, attempts, nextAt: patience(event.retryAfterMs), reasons: event.reasons };
      return event.unclear ? { ...after, state: 'unknown', mayBeThere: true } : { ...after, state: 'retry-wait' };
    }
    case 'signed-out':
      return isPolled(row)
        ? { ...base, nextAt: now + pollMs(row.polls) }
        : { ...rest, state: 'held-auth', attempts: row.attempts - 1, reasons: event.reasons };
    case 'held':
      return { ...rest, state: 'held-human', heldFor: event.heldFor, reasons: event.reasons, mayBeThere: event.there ?? row.mayBeThere };
    case 'unreadable':
      return { ...rest, state: 'quarantined', heldFor: event.why };
    case 'released':
      return { ...rest, state: row.mayBeThere ? 'unknown' : 'queued', nextAt: now, heldFor: null, handedOver: undefined };
    case 'hurried':
      return { ...row, nextAt: Math.min(row.nextAt, now) };
    case 'exported':
      return {
        ...rest,
        state: 'exported',
        heldFor: null,
        reasons: [],
        mayBeThere: true,
        exported: { ...event.control, at: now, position: event.position },
      };
    case 'arrived':
      return { ...rest, state: 'accepted', nextAt: now + pollMs(0), heldFor: null, reasons: [], mayBeThere: true };
    case 'not-arrived':
      return { ...rest, state: 'queued', nextAt: now, heldFor: null, reasons: [], mayBeThere: false };
    case 'unanswered':
    case 'unheard':
      return { ...base, polls: row.polls + 1, nextAt: now + pollMs(row.polls + 1) };
    case 'answered':
      return {
        ...rest,
        state: event.state,
        heldFor: null,
        payerControlNumber: event.payerControlNumber ?? row.payerControlNumber,
        reasons: event.reasons,
        lines: event.lines,
        nextAt: now + pollMs(row.polls),
        mayBeThere: true,
      };
    case 'handed-over': {
      const marked = { ...free, handedOver: { at: now, state: row.state } };
      const waits = WAITING.includes(row.state) || row.state === 'held-auth';
      const mayBeThere = row.mayBeThere || row.state === 'sending';
      return waits ? { ...marked, state: 'held-human', heldFor: HANDED_OVER, mayBeThere } : marked;
    }
    case 'superseded':
      return { ...rest, state: 'superseded' };
  }
}
