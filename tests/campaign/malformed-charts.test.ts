// @vitest-environment happy-dom
// The judge of malformed pages: it finds no fault with the reader over every page by hand, and finds worse readers out.
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openDirectory } from '../../scripts/headless/own-sets';
import { judge, type Reader, reads } from './charts/judge';
import { PEOPLE } from './charts/people';
import { SHAPES, trialsOf, windowOf } from './charts/trials';

const book = await (await openDirectory(path.join(os.tmpdir(), 'chartside-no-sets'))).whole([]);
const OTHER = SHAPES.find(({ name }) => name === 'the other in a hidden frame');

it('has sixty shapes and more, each under a name of its own', () => {
  expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(SHAPES.length);
  expect(SHAPES.length).toBeGreaterThan(100);
});

it('finds no fault where two patients stand in one window', async () => {
  for (const shape of PEOPLE) {
    const { frames, others } = windowOf(shape);
    const { wrong, chart } = await judge(frames, [], others, { book });
    expect(wrong, shape.name).toEqual([]);
    expect(chart?.patient?.name.family, shape.name).toBe('Okafor');
  }
});

const broken: [string, Reader, RegExp][] = [
  [
    'takes everything for one patient',
    async (frame, ...rest) => {
      const report = await reads(frame, ...rest);
      return report && { ...report, patient: null, frame: { ...report.frame, visibility: 'visible' } };
    },
    /a fact of another patient/,
  ],
  ['throws', () => Promise.reject(new TypeError('x')), /threw TypeError/],
  [
    'gives what is no report',
    async (...asked) => {
      const report = await reads(...asked);
      return report && { ...report, problems: [{ text: 7 }] as never };
    },
    /report: problems/,
  ],
];
it.each(broken)('finds out a reader that %s', async (_, read, sentence) => {
  if (!OTHER) throw new Error('no such shape');
  const { frames, others } = windowOf(OTHER);
  const { wrong } = await judge(frames, [], others, { book, read });
  expect(wrong.join('\n')).toMatch(sentence);
});

it('counts what a broken reader does as unexplained', async () => {
  const tally = await trialsOf({ trials: 5, seed: 1, say: () => undefined }, { book, read: () => Promise.reject(new Error('x')) });
  expect(tally).toMatchObject({ trials: 5, unexplained: 5 });
});
