// The judge of broken official files: it finds no fault with the import, and finds worse ones out.
import { expect, it } from 'vitest';
import { loadedFolder, runCase } from '../codes/fuzz-case';
import type { Imports } from './code-sets/imports';
import { dropped } from './kinds/code-set-files';

const course = (trials: number) => ({ trials, seed: 5, say: () => undefined });
const loaded = await loadedFolder();
const well: Imports = async (file) => ({ ...(await runCase(loaded, file)), rss: 100e6 });

it('finds no fault with the import', async () => {
  expect(await dropped(well, course(40))).toMatchObject({ trials: 40, lost: 0, doubled: 0, unexplained: 0, wrong: [] });
}, 60_000);

const worse: [string, Imports, RegExp][] = [
  ['hangs', () => Promise.reject(new Error('hangs')), /the import hangs/],
  ['takes too much memory', async (file) => ({ ...(await well(file)), rss: 900e6 }), /took 900 MB/],
  ['loses a set', async () => ({ end: 'refused', error: 'x', wrong: ['icd is gone'], milliseconds: 1, rss: 1 }), /is gone/],
];
it.each(worse)('finds out one that %s', async (_, imports, sentence) => {
  const tally = await dropped(imports, course(3));
  expect(tally.unexplained).toBe(3);
  expect(tally.wrong.join('\n')).toMatch(sentence);
});
