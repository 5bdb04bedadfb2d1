// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { paced } from '../../entrypoints/background/paced';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe('paced work', () => {
  it('is done at once, and once more for all that ask before the time has come', async () => {
    const done: string[] = [];
    const work = paced(200, async (what: string) => void done.push(what));
    await work('first');
    expect(done).toEqual(['first']);
    for (const what of ['second', 'third', 'fourth']) await work(what);
    expect(done).toEqual(['first']);
    await vi.waitFor(() => expect(done).toHaveLength(2), { timeout: 5_000 });
    await wait(500);
    expect(done).toEqual(['first', 'second']);
    await work('later');
    expect(done).toEqual(['first', 'second', 'later']);
  });

  it('that fails is heard of by the first to ask, and is done again when asked again', async () => {
    let times = 0;
    const work = paced(50, async () => {
      times += 1;
      throw new Error(`failed ${times}`);
    });
    await expect(work()).rejects.toThrow('failed 1');
    await work();
    await vi.waitFor(() => expect(times).toBe(2), { timeout: 5_000 });
  });

  it('is not held up by a clock that goes back', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(10_000_000);
    let times = 0;
    const work = paced(60_000, async () => void (times += 1));
    await work();
    clock.mockReturnValue(5_000_000);
    await work();
    clock.mockRestore();
    expect(times).toBe(2);
  });
});
