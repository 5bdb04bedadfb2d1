// The book of names is filled a slice at a time, and whoever reads before it is full reads the same.
import { expect, it, vi } from 'vitest';

it('names are found alike, whether the book was made ready before or not', async () => {
  const text = 'Type 2 diabetes with peripheral neuropathy, COPD exacerbation and a sprain of the left ankle.';
  const read = async (prepare: boolean): Promise<string[]> => {
    vi.resetModules();
    const { mentionsOf, prepareNames } = await import('../../lib/findings/mentions');
    const { tokensOf } = await import('../../lib/findings/tokens');
    let slices = 0;
    if (prepare) for (const _ of prepareNames()) slices += 1;
    if (prepare) expect(slices).toBeGreaterThan(20);
    return mentionsOf(tokensOf(text, 0, text.length)).map(({ concept }) => concept.id);
  };
  const found = await read(false);
  expect(found.length).toBeGreaterThan(2);
  expect(await read(true)).toEqual(found);
});
