import { expect, it } from 'vitest';
import { breathe } from '../../entrypoints/sidepanel/breathe';

const work = async (pauses: number): Promise<number> => {
  for (let pause = 0; pause < pauses; pause += 1) await breathe();
  return pauses;
};

it('lets two works that pause at the same time both go on', async () => {
  expect(await Promise.all([work(20), work(7), work(1)])).toEqual([20, 7, 1]);
});
