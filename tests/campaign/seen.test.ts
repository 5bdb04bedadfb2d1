// @vitest-environment node
// A claim that stands otherwise than its fault says is noticed, whatever it is that differs.
import { describe, expect, it } from 'vitest';
import type { QueueItem } from '../../lib/queue/entry';
import type { Seen } from './wire/fault';
import { isSeen, shownOf } from './wire/seen';

const waiting = {
  state: 'unknown',
  mayBeThere: true,
  heldFor: null,
  reasons: [{ code: 'no-answer', text: 'The endpoint did not answer.', line: null }],
  attempts: 3,
  updatedAt: 1_000,
  nextAt: 7_000,
  patient: 'Somebody Invented',
} as unknown as QueueItem;
const wanted: Seen = { states: ['unknown'], says: /did not answer/, mayBeThere: true, waitsMs: [6_000, 6_000] };

describe('what is seen of a claim', () => {
  it('fits its fault', () => {
    expect(isSeen(waiting, wanted)).toBe(true);
    expect(isSeen(waiting, { ...wanted, waitsMs: 'back-off' })).toBe(true);
  });

  it.each<[string, Partial<QueueItem>]>([
    ['state', { state: 'retry-wait' }],
    ['words', { reasons: [] }],
    ['whether it may be there', { mayBeThere: false }],
    ['interval', { nextAt: 7_001 }],
  ])('does not fit by its %s', (_, other) => {
    expect(isSeen({ ...waiting, ...other }, wanted)).toBe(false);
  });

  it.each([
    [1, 999, false],
    [1, 1_000, true],
    [1, 2_001, false],
    [3, 3_999, false],
    [3, 8_000, true],
    [40, 900_000, true],
    [40, 900_001, false],
  ])('after %i attempts, %i ms being the queue’s own interval is %s', (attempts, ms, own) => {
    const item = { ...waiting, attempts, nextAt: waiting.updatedAt + ms };
    expect(isSeen(item, { ...wanted, waitsMs: 'back-off' })).toBe(own);
  });

  it('is told without the patient', () => {
    expect(shownOf(waiting)).toContain('unknown');
    expect(shownOf(waiting)).not.toContain('Invented');
  });
});
