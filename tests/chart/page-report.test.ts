// @vitest-environment happy-dom
// A report of a page holds nothing of its text, and can be read again as the page was.
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { type Chart, ChartSchema, type FrameReport } from '../../lib/chart/chart';
import { findDays } from '../../lib/chart/dates';
import { type Diagnosis, diagnose } from '../../lib/chart/diagnosis';
import { mergeFrames } from '../../lib/chart/merge';
import { type PageReport, pageReport } from '../../lib/chart/page-report';
import { READER_WORDS } from '../../lib/chart/reader-words';
import { scramblerOf } from '../../lib/chart/scramble';
import type { SkeletonNode } from '../../lib/chart/skeleton';
import { pageCases } from '../pages/case';
import { framesOf, readFrames } from './page';
import { pageOfReport } from './saved-report';
import { factsOf, recall, scoreFacts } from './score';

/** A fixed course of chance. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const cases = pageCases();
/** A third of them, for what takes long. */
const some = cases.filter((_, n) => n % 3 === 0);
const diagnosed = (page: (typeof cases)[number]): Promise<Diagnosis[]> =>
  Promise.all(framesOf(page).map(({ page: document, env }) => diagnose(document, env, adapters, () => 0, true)));

/** The words of a text, those inside names as `patientName` too; a word of the reader's own stays whole, as `RxNorm`. */
const wordsIn = (text: string): string[] =>
  [...text.matchAll(/\p{L}+/gu)]
    .flatMap(([run]) =>
      READER_WORDS.has(run.toLowerCase()) ? [run] : [...run.matchAll(/\p{Lu}?[\p{Ll}]+|\p{L}+/gu)].map(([word]) => word),
    )
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 3);
/** Years apart: a date of one year may become one of another that the page has too. */
const runsIn = (text: string): string[] => [...text.matchAll(/\d{3,}/g)].map(([run]) => run).filter((run) => !/^(?:19|20)\d\d$/.test(run));

function* within(node: SkeletonNode): Generator<string> {
  for (const [name, value] of Object.entries(node.attributes)) if (name !== 'style') yield value;
  for (const child of node.nodes)
    if (typeof child === 'string') yield child;
    else yield* within(child);
}

function* strings(value: unknown, field = ''): Generator<string> {
  if (typeof value === 'string') {
    if (!/^(?:adapter|visibility|kind|completeness|class|why|tried)$/.test(field)) yield value.replace(/:nth-of-type\(\d+\)/g, '');
  } else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) yield* strings(each, Array.isArray(value) ? field : name);
}

/** All that a report says, tags, names of attributes and our own sentences apart. */
function* saidIn(report: PageReport): Generator<string> {
  for (const { root, title, report: facts, frame } of report.frames) {
    yield title;
    if (root) yield* within(root);
    yield* strings(facts);
    yield* strings(frame);
  }
}

describe('a report of a page', () => {
  it.each(cases.map((page, n) => [`${page.shape}/${page.name}`, page, n] as const))(
    '%s: no word and no number of its text is in it',
    async (_, page, n) => {
      const report = pageReport(await diagnosed(page), chance(n + 1));
      const text = framesOf(page).flatMap(({ page: document }) => {
        for (const silent of document.querySelectorAll('script, style, noscript, template')) silent.remove();
        const fields = [...document.querySelectorAll('[value], [title], [alt], [aria-label], [placeholder]')];
        // Each text by itself: what stands in two boxes side by side is no word and no number of the page.
        const texts = document.createTreeWalker(document.documentElement, 4);
        const runs: string[] = [];
        while (texts.nextNode()) runs.push(texts.currentNode.nodeValue ?? '');
        return [
          ...runs,
          ...fields.flatMap((field) =>
            ['value', 'title', 'alt', 'aria-label', 'placeholder'].map((name) => field.getAttribute(name) ?? ''),
          ),
        ];
      });
      const said = new Set(text.flatMap(wordsIn).filter((word) => !READER_WORDS.has(word)));
      const numbers = new Set(text.flatMap(runsIn));
      const left = [...saidIn(report)];
      expect(left.flatMap(wordsIn).filter((word) => said.has(word))).toEqual([]);
      expect(left.flatMap(runsIn).filter((run) => numbers.has(run))).toEqual([]);
      expect(JSON.stringify(report)).not.toMatch(/<script|javascript:/i);
    },
  );

  it('turned back into a page it is read as the page was', async () => {
    const lost: string[] = [];
    const sum = { expected: 0, shared: 0 };
    for (const [n, page] of some.entries()) {
      const report = pageReport(await diagnosed(page), chance(n + 1));
      const told = mergeFrames(
        report.frames.flatMap(({ report: facts }) => (facts ? [facts as FrameReport] : [])),
        0,
      );
      const readings = await readFrames(pageOfReport(report), adapters);
      const again: Chart = ChartSchema.parse(
        mergeFrames(
          readings.map((reading) => reading.report),
          0,
        ),
      );
      const score = scoreFacts(factsOf(told), factsOf(again));
      if (process.env['SHOW'])
        console.log(page.shape, page.name, recall(score).toFixed(3), JSON.stringify([score.missing.slice(0, 6), score.wrong.slice(0, 6)]));
      sum.expected += score.expected;
      sum.shared += score.shared;
      const identity = score.missing.filter(({ list, key }) => list === 'patient' && /^(?:name|mrn) /.test(key));
      if (identity.length > 0) lost.push(`${page.shape}/${page.name} ${recall(score).toFixed(2)}`);
    }
    process.stdout.write(
      `reports read again: recall ${recall(sum).toFixed(3)}, the patient lost on ${lost.length} of ${some.length} pages\n${lost.join('\n')}\n`,
    );
    // Words outside the reader's own list help it too, and an address that is scrambled calls no adapter: not every page keeps every fact.
    expect(lost.length / some.length).toBeLessThan(0.25);
    expect(recall(sum)).toBeGreaterThan(0.8);
  }, 120_000);

  it('names every row by a selector that finds it', async () => {
    let named = 0;
    for (const page of some) {
      for (const { page: document, env } of framesOf(page)) {
        const { report } = await diagnose(document, env, adapters, () => 0, false);
        for (const { provenance } of [...(report?.problems ?? []), ...(report?.medications ?? []), ...(report?.documents ?? [])]) {
          if (provenance.selector === undefined) continue;
          named += 1;
          expect(document.querySelectorAll(provenance.selector), provenance.selector).toHaveLength(1);
        }
      }
    }
    expect(named).toBeGreaterThan(10);
  });
});

const named = (...people: string[]) => ({ people, births: ['1948-02-11'], ages: [78] });

describe('scrambled text', () => {
  const text = 'Brandt, Ida — MRN 00417823, born 02/11/1948. Seen Nov 9, 2026 at 10:30; BP 128/82. Started LISINOPRIL 10 mg on 2026-11-09.';
  it('keeps its shape', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const made = scramblerOf([text], named('Ida Brandt'), chance(seed)).text(text);
      expect(made).toHaveLength(text.length);
      expect(
        made
          .replace(/\p{Lu}/gu, 'A')
          .replace(/\p{Ll}/gu, 'a')
          .replace(/\d/g, '0'),
      ).toBe(
        text
          .replace(/\p{Lu}/gu, 'A')
          .replace(/\p{Ll}/gu, 'a')
          .replace(/\d/g, '0'),
      );
      expect(made).toMatch(/ MRN .* born .* at .*; BP .* mg on /);
      expect(made).not.toMatch(/Brandt|Ida|LISINOPRIL|417823|1948|2026/);
      const days = findDays(made).map(({ day }) => day);
      expect(days).toHaveLength(3);
      expect(days[1]).toBe(days[2]);
    }
  });

  it('is the same for the same words, and another each time', () => {
    const scrambler = scramblerOf([text], named(), chance(1));
    expect(scrambler.text('Brandt')).toBe(scrambler.text('Brandt'));
    expect(scrambler.text('brandt').toUpperCase()).toBe(scrambler.text('BRANDT'));
    expect(scramblerOf([text], named(), chance(2)).text('Brandt')).not.toBe(scrambler.text('Brandt'));
  });

  it('leaves no name that is also a word of the reader', () => {
    expect(scramblerOf(['Rose Day, page 1'], named('Rose Day'), chance(3)).text('Day')).not.toBe('Day');
  });

  it('a name in a class or an address is none any more', () => {
    const scrambler = scramblerOf(['Okafor, Grace'], named('Grace Okafor'), chance(4));
    expect(scrambler.name('okafor-card patientOkaforRow problem-list')).toMatch(
      /^(?!okafor)[a-z]{6}-card patient(?!Okafor)[A-Z][a-z]{5}Row problem-list$/,
    );
  });
});
