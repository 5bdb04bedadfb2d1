import { describe, expect, it } from 'vitest';
import { isEphemeral } from '../../lib/queue/profile';

describe('a profile that the browser forgets', () => {
  it.each([
    ['a fresh install, whose storage is empty of course', false, 'installed', true, false],
    ['an install over what is left of another', false, 'installed', false, false],
    ['a known profile with its storage', false, 'known', false, false],
    ['a known profile whose storage is empty: it was put back', false, 'known', true, true],
    ['a worker that wakes in the middle of a session', false, 'untold', true, false],
    ['policy says so', true, 'installed', true, true],
    ['policy says so, whatever is seen', true, 'known', false, true],
  ] as const)('%s', (_, byPolicy, beginning, empty, ephemeral) => {
    expect(isEphemeral(byPolicy, beginning, empty)).toBe(ephemeral);
  });
});
