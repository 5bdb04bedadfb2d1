import { expect, it } from 'vitest';
import { type Attempts, afterWrong, NO_ATTEMPTS, tryAgainAt } from '../../lib/vault/attempts';

const NOW = 1_000_000;
const wrong = (times: number): Attempts => Array.from({ length: times }).reduce<Attempts>((before) => afterWrong(before, NOW), NO_ATTEMPTS);

it('the first four wrong passphrases cost no time, the fifth a second, each one more twice as much, five minutes at most', () => {
  expect([0, 1, 4].map((times) => tryAgainAt(wrong(times), NOW))).toEqual([null, null, null]);
  expect([5, 6, 7, 8, 13, 14, 30].map((times) => (tryAgainAt(wrong(times), NOW) ?? NOW) - NOW)).toEqual([
    1_000, 2_000, 4_000, 8_000, 256_000, 300_000, 300_000,
  ]);
});

it('once the time has come the next one is taken', () => {
  expect(tryAgainAt(wrong(6), NOW + 2_000)).toBeNull();
  expect(tryAgainAt(wrong(6), NOW + 1_999)).toBe(NOW + 2_000);
});

it('a clock set back by a year makes nobody wait a year', () => {
  expect(tryAgainAt(wrong(30), NOW - 365 * 86_400_000)).toBe(NOW - 365 * 86_400_000 + 300_000);
});
