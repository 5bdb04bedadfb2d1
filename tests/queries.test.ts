// A query asks without leading: every composed one passes the lint, and the lint knows each fault.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeQuery, queryText } from '../lib/queries/compose';
import { lintQuery } from '../lib/queries/lint';
import { ASKED, CLOSING } from '../lib/queries/options';
import type { Query } from '../lib/queries/query';
import { aChart, aDocument, aReading, contextOfExample, type Example } from '../lib/rules/examples';
import { rules } from '../lib/rules/index';
import { type Issue, runRule } from '../lib/rules/rule';

const FOLDER = path.resolve(import.meta.dirname, '../lib/rules/documentation');
/** Answered by a signature, not by a clinical statement. */
const WITHOUT_QUERY = new Set(['signature-missing']);

const cases = await Promise.all(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.examples.ts'))
    .map(async (name) => {
      const id = name.replace('.examples.ts', '');
      const { default: examples } = (await import(`../lib/rules/documentation/${id}.examples.ts`)) as { default: Example[] };
      return { id, examples };
    }),
);
const issuesOf = (id: string, example: Example): Issue[] =>
  rules.filter((rule) => rule.id === id).flatMap((rule) => runRule(rule, contextOfExample(example)));

const note = 'HPI: weight up, legs swollen.\nEF 35% on echo in May.\nAssessment: heart failure, more furosemide.';
const reading = aReading(note, { concept: 'heart-failure', quote: 'heart failure', section: 'assessment' });
const [issue] = issuesOf('heart-failure-type-acuity-unspecified', { name: '', ...reading, expect: [] });
const composed = issue ? composeQuery(issue, reading.chart) : null;
const changed = (change: Partial<Query>): Query => ({ ...(composed as Query), ...change });
const rulesBroken = (query: Query): string[] => lintQuery(query, reading.chart).map(({ rule }) => rule);

describe('composed queries', () => {
  it.each(cases)('$id: every failed example gives a query without fault', ({ id, examples }) => {
    for (const example of examples) {
      const { chart } = contextOfExample(example);
      for (const failed of issuesOf(id, example).filter(({ verdict }) => verdict === 'fail')) {
        const query = composeQuery(failed, chart);
        expect(query === null).toBe(WITHOUT_QUERY.has(id));
        if (query) expect(lintQuery(query, chart), query.stem).toEqual([]);
      }
    }
  });

  it('every question belongs to a rule, and every rule that asks has its question', () => {
    const asking = rules.filter(({ family, id }) => family === 'documentation' && !WITHOUT_QUERY.has(id)).map(({ id }) => id);
    expect(Object.keys(ASKED).toSorted()).toEqual(asking.toSorted());
  });

  it('quotes the mention first, then what bears on the question, with source, author and date', () => {
    expect(composed?.indicators.map(({ quote }) => quote)).toEqual(['Assessment: heart failure, more furosemide', 'EF 35% on echo in May']);
    expect(composed?.stem).toContain('(Progress note, Author One, MD, 2026-11-02)');
    expect(composed?.options.slice(-2)).toEqual([...CLOSING]);
  });

  it('labels a note of before the encounter', () => {
    const chart = { ...reading.chart, documents: [aDocument({ text: note, date: '2026-05-01' })] };
    const query = issue ? composeQuery(issue, chart) : null;
    expect(query?.stem).toContain('prior encounter');
    expect(query && lintQuery(query, chart)).toEqual([]);
    expect(lintQuery({ ...(query as Query), stem: (query as Query).stem.replaceAll('prior encounter, ', '') }, chart)).toMatchObject([
      { rule: 'Q7' },
      { rule: 'Q7' },
    ]);
  });

  it('asks nothing of an issue that passed, could not be judged, or belongs to the claim', () => {
    expect(composeQuery({ ...(issue as Issue), verdict: 'no-data' }, reading.chart)).toBeNull();
    expect(composeQuery({ ...(issue as Issue), rule: 'line-charge-invalid' }, reading.chart)).toBeNull();
    expect(composeQuery(issue as Issue, aChart())).toBeNull();
  });

  it('reads as a stem and a list of choices', () => {
    const lines = queryText(composed as Query).split('\n');
    expect(lines[0]).toBe(composed?.stem);
    expect(lines.slice(2)).toEqual(composed?.options.map((option) => `( ) ${option}`));
  });
});

describe('the lint', () => {
  const stem = composed?.stem ?? '';
  const options = composed?.options ?? [];

  it.each([
    ['Q1', 'no indicator', { indicators: [] }],
    ['Q1', 'a quote that is not in the chart', { indicators: [{ document: 'note-1', start: 0, end: 5, quote: 'BNP 900', section: null }] }],
    ['Q2', 'a diagnosis the chart does not name', { stem: stem.replace('please clarify', 'please clarify cardiogenic pneumonia and') }],
    ['Q3', 'no way to answer otherwise', { options: options.slice(0, -2) }],
    ['Q3', 'one choice', { options: ['Systolic', ...CLOSING] }],
    ['Q4', 'yes and no for something new', { options: ['No', 'Yes', ...CLOSING] }],
    ['Q5', 'a word on payment', { stem: `${stem} This changes the DRG.` }],
    ['Q5', 'a word on risk adjustment in an option', { options: ['Systolic (HCC)', 'Diastolic', ...CLOSING] }],
    ['Q6', 'a favourite', { options: ['**Systolic**', 'Diastolic', ...CLOSING] }],
    ['Q6', 'an order of its own', { options: ['Systolic', 'Diastolic', ...CLOSING] }],
    ['Q8', 'pressure', { stem: `${stem} Please document the type.` }],
    ['Q8', 'a leading question', { stem: `Would you agree that this is systolic? ${stem}` }],
    ['Q9', 'two questions', { stem: `${stem} Please clarify the cause as well.` }],
  ] as [string, string, Partial<Query>][])('%s: %s', (rule, _, change) => {
    expect(rulesBroken(changed(change))).toContain(rule);
  });

  it('does not read quotes as its own words', () => {
    const text = 'Claims denied, DRG audit. Clearly heart failure, must see cardiology.';
    const quoting = aReading(text, { concept: 'heart-failure', quote: 'heart failure' });
    const [failed] = issuesOf('heart-failure-type-acuity-unspecified', { name: '', ...quoting, expect: [] });
    const query = failed ? composeQuery(failed, quoting.chart) : null;
    expect(query && lintQuery(query, quoting.chart)).toEqual([]);
  });

  it('lets yes and no relate what is documented', () => {
    expect(rulesBroken(changed({ rule: 'uncertain-diagnosis-unresolved', options: ['No', 'Yes', ...CLOSING] }))).not.toContain('Q4');
  });
});
