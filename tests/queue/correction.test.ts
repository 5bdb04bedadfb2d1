// What a correction goes out as, for every state: the button says it, the queue does it.
import { describe, expect, it } from 'vitest';
import { correctionOf, mayVoid } from '../../lib/queue/correction';
import type { QueueState } from '../../lib/queue/entry';
import { aQueueItem } from '../components/invented-facts';

const PX1 = { claimId: 'judged', payerControlNumber: 'PX1' };
const claim = (state: QueueState, more: Parameters<typeof aQueueItem>[0] = {}) => aQueueItem({ state, ...more });
const asSent = (state: QueueState, more: Parameters<typeof aQueueItem>[0] = {}, prior: typeof PX1 | null = PX1) => {
  const correction = correctionOf(claim(state, more), prior);
  return correction.ok ? [correction.frequency, correction.prior?.payerControlNumber ?? null] : null;
};

describe('a correction', () => {
  it.each([
    ['paid', ['7', 'PX1']],
    ['partial', ['7', 'PX1']],
    ['denied', ['7', 'PX1']],
    ['rejected', ['1', null]],
    ['held-human', ['1', null]],
    ['queued', null],
    ['sending', null],
    ['unknown', null],
    ['accepted', null],
    ['pended', null],
    ['superseded', null],
    ['quarantined', null],
  ] as const)('of a claim that is %s goes as %s', (state, expected) => {
    expect(asSent(state)).toEqual(expected);
  });

  it('needs the payer’s number once the payer has judged', () => {
    expect(correctionOf(claim('denied'), null)).toMatchObject({ ok: false, why: expect.stringContaining('control number') });
  });

  it('goes as new where the payer could not process the claim', () => {
    const unprocessable = ['16', 'MA130'].map((code) => ({ code, text: '', line: 1 }));
    expect(asSent('denied', { reasons: unprocessable })).toEqual(['1', null]);
  });

  it('of a rejected replacement still replaces the claim that the payer judged; a void is not corrected', () => {
    expect(asSent('rejected', { frequency: '7' })).toEqual(['7', 'PX1']);
    expect(asSent('rejected', { frequency: '7' }, null)).toBeNull();
    expect(asSent('rejected', { frequency: '8' })).toBeNull();
  });

  it('of a held claim that the endpoint may have is refused', () => {
    expect(correctionOf({ ...claim('held-human'), mayBeThere: true }, null)).toMatchObject({ ok: false });
  });

  it('can be a void only of what was judged and has a number, or of a void that was turned away', () => {
    const states = ['paid', 'partial', 'denied', 'accepted', 'rejected'] as const;
    expect(states.map((state) => mayVoid(claim(state), PX1))).toEqual([true, true, true, false, false]);
    expect(mayVoid(claim('paid'), null)).toBe(false);
    expect([mayVoid(claim('rejected', { frequency: '8' }), PX1), mayVoid(claim('paid', { frequency: '8' }), PX1)]).toEqual([true, false]);
  });
});
