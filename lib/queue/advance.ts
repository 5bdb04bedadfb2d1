/** The queue's state machine. Pure: every transition a claim can make is a line here, and no other exists. */
import { backoffMs, pollMs } from './backoff';
import type { LineAnswer, QueueEntry, QueueState } from './entry';
import type { OutboxRow } from './store';

export type Reasons = QueueEntry['reasons'];

/**
 * What an attempt to send came to. `accepted`: the endpoint has exactly this claim. `unclear`: nobody knows whether it
 * was applied. `wait`: surely not applied, and the whole endpoint asks for patience; `counted` false when the attempt was
 * not the claim's own failure. `held`: no repetition helps, a person must look. `retryAfterMs` null: the queue decides.
 */
export type SendEvent =
  | { kind: 'accepted' }
  | { kind: 'unclear'; retryAfterMs: number | null; reasons: Reasons }
  | { kind: 'wait'; retryAfterMs: number | null; counted: boolean; reasons: Reasons }
  | { kind: 'held'; heldFor: string; reasons: Reasons };

/** The states an answer can bring. */
export type AnsweredState = 'acknowledged' | 'pended' | 'rejected' | 'paid' | 'partial' | 'denied';

/** What asking for the answer, or a file of answers, came to. `unanswered`: nothing new yet. */
export type AnswerEvent =
  | { kind: 'unanswered' }
  | { kind: 'answered'; state: AnsweredState; payerControlNumber: string | null; reasons: Reasons; lines: LineAnswer[] };

export type QueueEvent =
  | SendEvent
  | AnswerEvent
  /** Taken up; committed before anything else is done with it. */
  | { kind: 'lease'; until: number }
  /** Opened and sound; committed before the request goes out. */
  | { kind: 'posting' }
  /** Found in `sending` with nobody sending it. */
  | { kind: 'orphaned' }
  | { kind: 'unreadable'; why: string }
  | { kind: 'released' }
  | { kind: 'hurried' }
  | { kind: 'superseded' };

/** How often a claim may bring the worker down while it is being prepared, before the rest of the queue goes on without it. */
const STRIKES = 2;
const RETRY_AFTER_MIN_MS = 1_000;
const RETRY_AFTER_MAX_MS = 6 * 60 * 60_000;

const LEGAL: Record<QueueEvent['kind'], readonly QueueState[]> = {
  lease: ['queued', 'unknown', 'retry-wait'],
  posting: ['sending'],
  accepted: ['sending'],
  unclear: ['sending'],
  wait: ['sending'],
  held: ['sending', 'unknown'],
  orphaned: ['sending'],
  unreadable: ['queued', 'sending', 'unknown', 'retry-wait', 'held-auth', 'held-human'],
  released: ['held-auth', 'held-human'],
  hurried: ['queued', 'unknown', 'retry-wait', 'accepted', 'acknowledged', 'pended'],
  unanswered: ['accepted', 'acknowledged', 'pended'],
  answered: ['accepted', 'acknowledged', 'pended', 'exported'],
  superseded: ['held-human', 'accepted', 'acknowledged', 'pended', 'rejected', 'paid', 'partial', 'denied'],
};

/** The row after the event, or null when a claim in this state cannot have it. `random` gives numbers in [0, 1). */
export function advance(row: OutboxRow, event: QueueEvent, now: number, random: () => number): OutboxRow | null {
  if (!LEGAL[event.kind].includes(row.state)) return null;
  const base = { ...row, updatedAt: now };
  const rest = { ...base, leaseUntil: null, strikes: 0 };
  const patience = (ms: number | null, attempts: number): number =>
    now + (ms === null ? backoffMs(attempts, random) : Math.min(RETRY_AFTER_MAX_MS, Math.max(RETRY_AFTER_MIN_MS, ms)));

  switch (event.kind) {
    case 'lease':
      return { ...base, state: 'sending', attempts: row.attempts + 1, strikes: row.strikes + 1, leaseUntil: event.until, heldFor: null };
    case 'posting':
      return { ...base, strikes: 0 };
    case 'orphaned':
      return row.strikes >= STRIKES
        ? { ...base, state: 'quarantined', leaseUntil: null, heldFor: 'It stopped the extension twice while being prepared.' }
        : { ...base, state: 'unknown', leaseUntil: null, nextAt: now };
    case 'accepted':
      return { ...rest, state: 'accepted', nextAt: now + pollMs(0), heldFor: null, reasons: [] };
    case 'unclear':
      return { ...rest, state: 'unknown', nextAt: patience(event.retryAfterMs, row.attempts), reasons: event.reasons };
    case 'wait': {
      const attempts = event.counted ? row.attempts : row.attempts - 1;
      return { ...rest, state: 'retry-wait', attempts, nextAt: patience(event.retryAfterMs, row.attempts), reasons: event.reasons };
    }
    case 'held':
      return { ...rest, state: 'held-human', heldFor: event.heldFor, reasons: event.reasons };
    case 'unreadable':
      return { ...rest, state: 'quarantined', heldFor: event.why };
    case 'released':
      return { ...rest, state: row.attempts === 0 ? 'queued' : 'unknown', nextAt: now, heldFor: null };
    case 'hurried':
      return { ...row, nextAt: Math.min(row.nextAt, now) };
    case 'unanswered':
      return { ...base, polls: row.polls + 1, nextAt: now + pollMs(row.polls + 1) };
    case 'answered':
      return {
        ...rest,
        state: event.state,
        payerControlNumber: event.payerControlNumber ?? row.payerControlNumber,
        reasons: event.reasons,
        lines: event.lines,
        nextAt: now + pollMs(row.polls),
      };
    case 'superseded':
      return { ...rest, state: 'superseded' };
  }
}

const LIVE: ReadonlySet<QueueState> = new Set([
  'queued',
  'sending',
  'unknown',
  'retry-wait',
  'held-auth',
  'held-human',
  'exported',
  'accepted',
  'acknowledged',
  'pended',
  'rejected',
  'paid',
  'partial',
  'denied',
]);

const OPEN: ReadonlySet<QueueState> = new Set(['queued', 'sending', 'unknown', 'retry-wait', 'accepted', 'acknowledged', 'pended']);
const ANSWERED: ReadonlySet<QueueState> = new Set([
  'held-human',
  'accepted',
  'acknowledged',
  'pended',
  'rejected',
  'paid',
  'partial',
  'denied',
  'superseded',
]);

/** Whether the row still stands for its encounter, so that the same encounter may come again only as its correction. */
export const isLive = (row: Pick<QueueEntry, 'state' | 'attempts'>): boolean =>
  LIVE.has(row.state) || (row.state === 'quarantined' && row.attempts > 0);

/** Whether the endpoint may still have to be asked about it: sent again, or polled for its answer. */
export const isOpen = (row: Pick<QueueEntry, 'state'>): boolean => OPEN.has(row.state);

/** Whether the endpoint has it and is asked what became of it. */
export const isPolled = (row: Pick<QueueEntry, 'state'>): boolean => ['accepted', 'acknowledged', 'pended'].includes(row.state);

/** Whether what was sent has an answer, so that its correction may follow it. */
export const isAnswered = (row: Pick<QueueEntry, 'state'>): boolean => ANSWERED.has(row.state);
