// The judge of harmed records: it finds no fault with what opens and verifies here, and finds careless ones out.
import { expect, it } from 'vitest';
import { chanceOf } from './chance';
import { tampered } from './kinds/tampers';
import { chainFileTrial, chainTrial, queueFileTrials } from './tampers/files';
import { newCipher, type Opens, opens, partTrial } from './tampers/parts';

it('finds every harm noticed', async () => {
  const tally = await tampered({ trials: 150, seed: 3, say: () => undefined });
  expect(tally).toMatchObject({ trials: 150, lost: 0, doubled: 0, unexplained: 0, wrong: [] });
  expect(Object.keys(tally.seen).length).toBeGreaterThan(25);
});

const blind = async (): Promise<null> => null;
const careless: [string, Opens][] = [
  ['opens whatever it is given', async () => 'something'],
  ['does not heed whose it is', async (cipher, _id, store, sealed) => (await opens(cipher, _id.replace(/b$/, ''), store, sealed)) ?? null],
  ['throws', () => Promise.reject(new Error('x'))],
  ['opens nothing', async () => null],
];
it.each(careless)('finds out one that %s', async (_, open) => {
  const [cipher, stranger] = [await newCipher(), await newCipher()];
  let found = 0;
  for (let trial = 0; trial < 60; trial += 1) found += (await partTrial(cipher, stranger, chanceOf(1, trial), open)).wrong.length;
  expect(found).toBeGreaterThan(0);
});

it('finds out a check of chains that notices nothing, and a file that opens for anybody', async () => {
  expect((await chainTrial(chanceOf(1, 1), blind)).wrong).not.toEqual([]);
  const noticed = await Promise.all(Array.from({ length: 20 }, (_, trial) => chainFileTrial(chanceOf(1, trial), blind)));
  expect(noticed.some(({ wrong }) => wrong.length > 0)).toBe(true);
  const trial = await queueFileTrials(async () => ({ ok: true, exportedAt: '', parts: [] }));
  expect((await trial(chanceOf(1, 1))).wrong).not.toEqual([]);
});
