import { describe, expect, it } from 'vitest';
import { type AnsweredState, advance, type QueueEvent } from '../../lib/queue/advance';
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
  leaseBy: null,
  mayBeThere: false,
  patient: 'patient',
  ...change,
});

const answered = (state: AnsweredState): QueueEvent => ({
  kind: 'answered',
  state,
  payerControlNumber: state === 'denied' ? 'ICN' : null,
  reasons: [],
  lines: [],
});

const EVENTS: QueueEvent[] = [
  { kind: 'lease', until: NOW + 1, by: 'boot' },
  { kind: 'posting' },
  { kind: 'accepted' },
  { kind: 'unclear', retryAfterMs: null, reasons: [] },
  { kind: 'wait', retryAfterMs: 4_000, counted: true, reasons: [] },
  { kind: 'wait', retryAfterMs: null, counted: false, reasons: [] },
  { kind: 'signed-out', reasons: [] },
  { kind: 'held', heldFor: 'a reason', reasons: [] },
  { kind: 'orphaned' },
  { kind: 'unreadable', why: 'damaged' },
  { kind: 'released' },
  { kind: 'hurried' },
  { kind: 'exported', control: { isa: 1, group: 1, set: 1 }, position: 1 },
  { kind: 'arrived' },
  { kind: 'not-arrived' },
  { kind: 'unanswered' },
  { kind: 'unheard' },
  ...(['acknowledged', 'pended', 'rejected', 'paid', 'partial', 'denied'] as const).map(answered),
  { kind: 'superseded' },
];

const JUDGED = 'paid,partial,denied';
const ANY = `acknowledged,pended,rejected,${JUDGED}`;

/** Every transition there is, as a picture to be read: from, then each event with the states that it can lead to. */
const TRANSITIONS = `
queued       lease→sending unreadable→quarantined hurried→queued exported→exported
sending      posting→sending accepted→accepted unclear→unknown wait→retry-wait signed-out→held-auth held→held-human orphaned→unknown unreadable→quarantined answered→${ANY}
unknown      lease→sending held→held-human unreadable→quarantined hurried→unknown arrived→accepted not-arrived→queued answered→${ANY}
retry-wait   lease→sending held→held-human unreadable→quarantined hurried→retry-wait exported→exported answered→${ANY}
held-auth    held→held-human unreadable→quarantined released→queued exported→exported answered→${ANY}
held-human   unreadable→quarantined released→queued exported→exported answered→${ANY} superseded→superseded
quarantined  answered→${ANY}
exported     accepted→accepted arrived→accepted not-arrived→queued answered→${ANY}
accepted     signed-out→accepted hurried→accepted unanswered→accepted unheard→accepted answered→${ANY} superseded→superseded
acknowledged signed-out→acknowledged hurried→acknowledged unanswered→acknowledged unheard→acknowledged answered→${ANY} superseded→superseded
pended       signed-out→pended hurried→pended unanswered→pended unheard→pended answered→pended,rejected,${JUDGED} superseded→superseded
rejected     answered→rejected,${JUDGED} superseded→superseded
paid         answered→${JUDGED} superseded→superseded
partial      answered→${JUDGED} superseded→superseded
denied       answered→${JUDGED} superseded→superseded
superseded
`
  .trim()
  .split('\n');

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
      const moves = new Map<string, Set<string>>();
      for (const event of EVENTS) {
        const next = advance(aRow({ state }), event, NOW, () => 0.5);
        if (next) moves.set(event.kind, (moves.get(event.kind) ?? new Set()).add(next.state));
      }
      return `${state.padEnd(12)} ${[...moves].map(([kind, to]) => `${kind}→${[...to].join(',')}`).join(' ')}`.trimEnd();
    });
    expect(seen.toSorted()).toEqual(TRANSITIONS.toSorted());
  });

  it('what may have reached the endpoint is released to be sent again as such, and never into a file', () => {
    const maybe = aRow({ state: 'held-human', attempts: 1, mayBeThere: true });
    expect(advance(maybe, { kind: 'released' }, NOW, () => 0)?.state).toBe('unknown');
    expect(advance(maybe, { kind: 'exported', control: { isa: 1, group: 1, set: 1 }, position: 1 }, NOW, () => 0)).toBeNull();
    const refused = { kind: 'held', heldFor: 'No.', reasons: [], there: false } as const;
    const sending = aRow({ state: 'sending', attempts: 2, mayBeThere: true });
    expect(advance(sending, { ...refused, reasons: [] }, NOW, () => 0)).toMatchObject({ state: 'held-human', mayBeThere: false });
    expect(advance(sending, { kind: 'held', heldFor: 'No.', reasons: [] }, NOW, () => 0)?.mayBeThere).toBe(true);
    expect(advance(sending, { kind: 'wait', retryAfterMs: 1, counted: true, unclear: true, reasons: [] }, NOW, () => 0)).toMatchObject({
      state: 'unknown',
      mayBeThere: true,
    });
    expect(walk({ kind: 'lease', until: NOW, by: 'a' }, { kind: 'orphaned' }).mayBeThere).toBe(false);
    expect(walk({ kind: 'lease', until: NOW, by: 'a' }, { kind: 'posting' }, { kind: 'orphaned' }).mayBeThere).toBe(true);
  });

  it('goes into a file again once a person was told that it did not arrive, and an answer to the first file still counts', () => {
    const control = { isa: 1, group: 1, set: 1 };
    const out = walk({ kind: 'exported', control, position: 1 });
    expect(advance(out, { kind: 'exported', control, position: 1 }, NOW, () => 0)).toBeNull();
    const back = advance(out, { kind: 'not-arrived' }, NOW, () => 0)!;
    expect(back).toMatchObject({ state: 'queued', mayBeThere: false, exported: { isa: 1 } });
    expect(advance(back, { kind: 'exported', control: { isa: 2, group: 2, set: 2 }, position: 1 }, NOW, () => 0)).toMatchObject({
      state: 'exported',
      mayBeThere: true,
      exported: { isa: 2 },
    });
    expect(advance(back, answered('paid'), NOW, () => 0)?.state).toBe('paid');
    expect(advance(back, { kind: 'accepted' }, NOW, () => 0)?.state).toBe('accepted');
    expect(advance(aRow(), answered('paid'), NOW, () => 0)).toBeNull();
    const unknown = aRow({ state: 'unknown', mayBeThere: true, heldFor: 'x' });
    expect(advance(unknown, { kind: 'arrived' }, NOW, () => 0)).toMatchObject({ state: 'accepted', mayBeThere: true, heldFor: null });
    expect(advance(unknown, { kind: 'not-arrived' }, NOW, () => 0)).toMatchObject({ state: 'queued', mayBeThere: false });
  });

  it.each(['retry-wait', 'held-auth', 'held-human'] as const)(
    '%s, it is for a person to settle if it may have arrived, and not while another device works it',
    (state) => {
      const doubted = aRow({ state, mayBeThere: true, heldFor: 'x' });
      expect(advance(doubted, { kind: 'arrived' }, NOW, () => 0)).toMatchObject({ state: 'accepted', mayBeThere: true, heldFor: null });
      const back = advance(doubted, { kind: 'not-arrived' }, NOW, () => 0)!;
      expect(back).toMatchObject({ state: 'queued', mayBeThere: false, heldFor: null });
      expect(advance(back, { kind: 'exported', control: { isa: 1, group: 1, set: 1 }, position: 1 }, NOW, () => 0)?.state).toBe('exported');
      for (const kind of ['arrived', 'not-arrived'] as const) {
        expect(advance({ ...doubted, mayBeThere: false }, { kind }, NOW, () => 0)).toBeNull();
        expect(advance({ ...doubted, handedOver: { at: 1, state } }, { kind }, NOW, () => 0)).toBeNull();
      }
    },
  );

  it('is neither an attempt nor a failure of the claim’s that nobody is signed in', () => {
    const held = advance(aRow({ state: 'sending', attempts: 3 }), { kind: 'signed-out', reasons: [] }, NOW, () => 0);
    expect(held).toMatchObject({ state: 'held-auth', attempts: 2, leaseUntil: null, leaseBy: null });
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
        const judged = ['paid', 'partial', 'denied'];
        if (judged.includes(row.state)) expect([...judged, 'superseded']).toContain(next.state);
        if (row.state === 'rejected') expect([...judged, 'rejected', 'superseded']).toContain(next.state);
        if (row.state === 'quarantined' && event.kind !== 'released') expect(next.state).toBe((event as { state?: string }).state);
        expect(row.state).not.toBe('superseded');
        if (row.mayBeThere) expect(next.state).not.toBe('exported');
        row = next;
      }
    }
  });

  it('gives up on a claim that stopped the worker twice while being prepared, not on one whose request was out', () => {
    const lease: QueueEvent = { kind: 'lease', until: NOW, by: 'boot' };
    const twice: QueueEvent[] = [lease, { kind: 'orphaned' }, lease, { kind: 'orphaned' }];
    expect(walk(...twice).state).toBe('quarantined');
    // The browser's own end stops the worker as well: a person may have it tried again, and it counts from the start.
    expect(walk(...twice, { kind: 'released' })).toMatchObject({ state: 'queued', strikes: 0, heldFor: null });
    expect(walk(...twice, { kind: 'released' }, ...twice).state).toBe('quarantined');
    expect(advance(walk({ kind: 'unreadable', why: 'damaged' }), { kind: 'released' }, NOW, () => 0.5)).toBeNull();
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
