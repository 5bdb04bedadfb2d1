// @vitest-environment happy-dom
// Pages that are no part of the project, in the form of tests/pages: UNSEEN_PAGES=FOLDER npx vitest run tests/chart/unseen.test.ts
// `-v` in UNSEEN_SAY names what is missing and what is wrong.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import type { Chart } from '../../lib/chart/chart';
import { mergeFrames } from '../../lib/chart/merge';
import { pageCases } from '../pages/case';
import { readFrames } from './page';
import { factsOf, factsOfOthers, precision, recall, scoreFacts } from './score';

const FOLDER = process.env['UNSEEN_PAGES'];
const SAY = process.env['UNSEEN_SAY'] === '-v';
const show = (score: { expected: number; found: number; shared: number }): string =>
  `recall ${recall(score).toFixed(3)} precision ${precision(score).toFixed(3)} (${score.shared} of ${score.expected}, ${score.found} read)`;

describe.skipIf(!FOLDER)('pages never seen', () => {
  for (const by of ['adapters', 'generic'] as const) {
    it(`are read by the ${by}`, async () => {
      const sum = { expected: 0, found: 0, shared: 0 };
      for (const page of pageCases(FOLDER)) {
        const expected = JSON.parse(readFileSync(page.record, 'utf8')) as Chart;
        const reports = (await readFrames(page, by === 'adapters' ? adapters : [])).map(({ report }) => report);
        const read = mergeFrames(reports, 0);
        const score = scoreFacts(factsOf(expected), factsOf(read));
        for (const key of ['expected', 'found', 'shared'] as const) sum[key] += score[key];
        console.log(`${by} ${page.shape}/${page.name}: ${show(score)}`);
        if (SAY && by === 'adapters') {
          for (const { list, key } of score.missing) console.log(`   - ${list}: ${key.slice(0, 160)}`);
          for (const { list, key } of score.wrong) console.log(`   + ${list}: ${key.slice(0, 160)}`);
        }
        expect.soft(factsOfOthers(expected, read, page.others), `${page.shape}/${page.name}: of others`).toEqual([]);
      }
      console.log(`${by}, all: ${show(sum)}`);
    });
  }
});
