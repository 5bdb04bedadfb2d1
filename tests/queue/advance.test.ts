import { describe, expect, it } from 'vitest';
import { advance, isOpen, type QueueEvent } from '../../lib/queue/advance';
import { backoffMs } from '../../lib/queue/backoff';
import { QueueStateSchema } from '../../lib/queue/entry';
import type { OutboxRow } from '../../lib/queue/store';
import { seeded } from '../endpoint/faults';
import { NOW } from './submissions';

const aRow = (change: Partial<OutboxRow> = {}): OutboxRow => ({
  claimId: 'claim-1',
  pcn: 'PCN',
  lineage: 'claim-1',
  version: 1,
  frequency: '1',
  replaces: null,
  sequence: 1,
  state: 'queued',
  attempts: 0,
  nextAt: NOW,
  leaseUntil: null,
  heldFor: null,
  payloadHash: 'hash',
  payerControlNumber: null,
  reasons: [],
  lines: [],
  createdAt: NOW,
  updatedAt: NOW,
  lock: 'lock',
  strikes: 0,
  polls: 0,
  ...change,
});

const EVENTS: QueueEvent[] = [
  { kind: 'lease', until: NOW + 1 },
  { kind: 'posting' },
  { kind: 'accepted' },
  { kind: 'unclear', retryAfterMs: null, reasons: [] },
  { kind: 'wait', retryAfterMs: 4_000, counted: true, reasons: [] },
  { kind: 'wait', retryAfterMs: null, counted: false, reasons: [] },
  { kind: 'held', heldFor: 'a reason', reasons: [] },
  { kind: 'orphaned' },
  { kind: 'unreadable', why: 'damaged' },
  { kind: 'released' },
  { kind: 'hurried' },
  { kind: 'unanswered' },
  { kind: 'answered', state: 'denied', payerControlNumber: 'ICN', reasons: [], lines: [] },
  { kind: 'answered', state: 'paid', payerControlNumber: null, reasons: [], lines: [] },
  { kind: 'superseded' },
];

/** Every transition there is, as a picture to be read: from, event, to. */
const TRANSITIONS = `
queued     lease→sending unreadable→quarantined hurried→queued
sending    posting→sending accepted→accepted unclear→unknown wait→retry-wait held→held-human orphaned→unknown unreadable→quarantined
unknown    lease→sending held→held-human unreadable→quarantined hurried→unknown
retry-wait lease→sending unreadable→quarantined hurried→retry-wait
held-auth  unreadable→quarantined released→queued
held-human unreadable→quarantined released→queued superseded→superseded
quarantined
exported   answered→denied answered→paid
accepted   hurried→accepted unanswered→accepted answered→denied answered→paid superseded→superseded
acknowledged hurried→acknowledged unanswered→acknowledged answered→denied answered→paid superseded→superseded
pended     hurried→pended unanswered→pended answered→denied answered→paid superseded→superseded
rejected   superseded→superseded
paid       superseded→superseded
partial    superseded→superseded
denied     superseded→superseded
superseded
`.trim();

/** What no transition may touch. */
const same = ({ claimId, pcn, lineage, version, frequency, replaces, payloadHash, sequence, createdAt, lock }: OutboxRow) =>
  JSON.stringify([claimId, pcn, lineage, version, frequency, replaces, payloadHash, sequence, createdAt, lock]);

const walk = (...events: QueueEvent[]) => events.reduce<OutboxRow>((row, event) => advance(row, event, NOW, () => 0.5) ?? row, aRow());

/** How long an endpoint that asks for so many milliseconds is left alone. */
const due = (retryAfterMs: number) =>
  (advance(aRow({ state: 'sending', attempts: 1 }), { kind: 'unclear', retryAfterMs, reasons: [] }, NOW, () => 0)?.nextAt ?? 0) - NOW;

describe('the state machine', () => {
  it('has exactly these transitions', () => {
    const seen = QueueStateSchema.options.map((state) => {
      const moves = EVENTS.flatMap((event) => {
        const next = advance(aRow({ state }), event, NOW, () => 0.5);
        return next ? [`${event.kind}→${next.state}`] : [];
      });
      return `${state.padEnd(10)} ${[...new Set(moves)].join(' ')}`.trimEnd();
    });
    expect(new Set(seen)).toEqual(new Set(TRANSITIONS.split('\n')));
  });

  it('on any walk keeps identity and frozen bytes, and never leaves an adjudicated or superseded claim to be sent', () => {
    const chance = seeded(7);
    for (let walk = 0; walk < 2_000; walk += 1) {
      let row = aRow();
      let now = NOW;
      for (let step = 0; step < 30; step += 1) {
        now += Math.floor(chance() * 60_000);
        const event = EVENTS[Math.floor(chance() * EVENTS.length)] as QueueEvent;
        const next = advance(row, event, now, chance);
        if (!next) continue;
        expect(same(next)).toBe(same(row));
        expect(next.attempts).toBeGreaterThanOrEqual(0);
        expect(next.leaseUntil !== null).toBe(next.state === 'sending');
        if (!isOpen(row)) expect(['held-human', 'queued', 'unknown', 'quarantined', 'superseded']).toContain(next.state);
        if (['paid', 'partial', 'denied', 'rejected', 'superseded', 'quarantined'].includes(row.state)) {
          expect(next.state).toBe('superseded');
        }
        row = next;
      }
    }
  });

  it('gives up on a claim that stopped the worker twice while being prepared, not on one whose request was out', () => {
    const lease: QueueEvent = { kind: 'lease', until: NOW };
    expect(walk(lease, { kind: 'orphaned' }, lease, { kind: 'orphaned' }).state).toBe('quarantined');
    const posted: QueueEvent[] = [lease, { kind: 'posting' }, { kind: 'orphaned' }];
    expect(walk(...posted, ...posted, ...posted).state).toBe('unknown');
  });

  it('a wait that is not the claim’s fault is not counted as an attempt', () => {
    const sending = aRow({ state: 'sending', attempts: 3 });
    expect(advance(sending, { kind: 'wait', retryAfterMs: null, counted: false, reasons: [] }, NOW, () => 0)?.attempts).toBe(2);
    expect(advance(sending, { kind: 'wait', retryAfterMs: null, counted: true, reasons: [] }, NOW, () => 0)?.attempts).toBe(3);
  });

  it('keeps to what the endpoint asks, between a second and six hours', () => {
    expect([due(0), due(5_000), due(10 ** 9)]).toEqual([1_000, 5_000, 6 * 3_600_000]);
  });

  it('waits longer after each attempt, never less than half the interval, never more than 15 minutes', () => {
    for (let attempts = 1; attempts < 40; attempts += 1) {
      const whole = Math.min(900_000, 2_000 * 2 ** (attempts - 1));
      expect(backoffMs(attempts, () => 0)).toBe(whole / 2);
      expect(backoffMs(attempts, () => 0.999_999)).toBeLessThanOrEqual(whole);
    }
  });
});
