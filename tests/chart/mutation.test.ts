// @vitest-environment happy-dom
// Every saved page under every mutation of its markup: how much of its Chart survives, with adapters and by the generic reader alone.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Adapter } from '../../lib/chart/adapter';
import { adapters } from '../../lib/chart/adapters';
import type { Chart } from '../../lib/chart/chart';
import { mergeFrames } from '../../lib/chart/merge';
import { type PageCase, pageCases } from '../pages/case';
import { MUTATIONS, type Mutation, mutated } from './mutations';
import { readFrames } from './page';
import { type ChartFact, factsOf, factsOfOthers, precision, recall, type Score, scoreFacts } from './score';

/** The least that must survive over the pages of a mutation, by what reads them: measured on 133 pages of 14 shapes, to be raised with the reader. */
const FLOORS = { adapters: { recall: 0.9, precision: 0.97 }, generic: { recall: 0.9, precision: 0.97 } };

/** Each mutation takes every fourth page by its name, so that a new page moves no other; the next mutation takes another fourth. `EVERY=1` takes all. */
const EVERY = Number(process.env['EVERY'] ?? 4);
const turnOf = ({ shape, name }: PageCase): number =>
  [...`${shape}/${name}`].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7);
const cases = pageCases().map((page) => ({ page, expected: JSON.parse(readFileSync(page.record, 'utf8')) as Chart }));

async function chartOf(page: PageCase, by: readonly Adapter[]): Promise<Chart> {
  const readings = await readFrames(page, by);
  return mergeFrames(
    readings.map(({ report }) => report),
    0,
  );
}

const totals = new Map<string, Pick<Score, 'expected' | 'found' | 'shared'>>();
function count(name: string, score: Score): void {
  const before = totals.get(name) ?? { expected: 0, found: 0, shared: 0 };
  totals.set(name, { expected: before.expected + score.expected, found: before.found + score.found, shared: before.shared + score.shared });
}

async function survives(mutation: Mutation, reader: keyof typeof FLOORS): Promise<Score> {
  const sum: Score = { expected: 0, found: 0, shared: 0, missing: [], wrong: [] };
  const turn = MUTATIONS.indexOf(mutation);
  for (const { page, expected } of cases.filter((each) => EVERY === 1 || turnOf(each.page) % EVERY === turn % EVERY)) {
    // The document of a page is let go of only when a turn of the event loop ends.
    await new Promise((resolve) => setTimeout(resolve));
    const read = await chartOf(mutated(page, mutation), reader === 'adapters' ? adapters : []);
    // Where two people are on screen at once, whoever is still recognised is somebody other.
    if (expected.source.identity !== 'conflict')
      expect(factsOfOthers(expected, read, page.others), `${page.shape}/${page.name}`).toEqual([]);
    const change = (fact: ChartFact): ChartFact => ({ ...fact, key: mutation.text ? mutation.text(fact.key) : fact.key });
    const score = scoreFacts(factsOf(expected).map(change), factsOf(read).map(change));
    count(`${reader} · ${mutation.name}`, score);
    count(`${reader} · ${page.shape}`, score);
    for (const key of ['expected', 'found', 'shared'] as const) sum[key] += score[key];
    if (process.env['SHOW_LOST'] && (score.missing.length > 0 || score.wrong.length > 0))
      process.stdout.write(
        `\n${reader} · ${mutation.name} · ${page.shape}/${page.name}\n${[...score.missing.map(({ list, key }) => `  lost  ${list}: ${key.slice(0, 150)}`), ...score.wrong.map(({ list, key }) => `  wrong ${list}: ${key.slice(0, 150)}`)].join('\n')}\n`,
      );
  }
  return sum;
}

describe.each(['adapters', 'generic'] as const)('read by %s', (reader) => {
  it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
    '%s',
    async (_, mutation) => {
      const score = await survives(mutation, reader);
      expect(recall(score), 'recall').toBeGreaterThanOrEqual(FLOORS[reader].recall);
      expect(precision(score), 'precision').toBeGreaterThanOrEqual(FLOORS[reader].precision);
    },
    cases.length * 4_000,
  );
});

afterAll(() => {
  const lines = [...totals].map(
    ([name, total]) =>
      `${name.padEnd(36)} recall ${recall(total).toFixed(3)}  precision ${precision(total).toFixed(3)}  facts ${total.expected}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
});
