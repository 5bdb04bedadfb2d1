import { expect, it } from 'vitest';
import { weigh } from '../../lib/coding/suggest';
import { analyze } from '../../lib/findings/analyze';
import { anOpenBook } from '../coding/open-book';
import { aChartOf, aDocument } from './chart';

const BLOCK = 'ASSESSMENT:\nGout of the great toe, quiet on allopurinol for a year, uric acid at goal, no new joints.';
const before = aDocument(BLOCK, { id: 'a', title: 'Progress note', date: '2026-10-01' });
const read = (text: string, date: string | null = '2026-11-01') => {
  const chart = aChartOf([before, aDocument(text, { id: 'b', date })]);
  const findings = analyze(chart).filter(({ concept }) => concept === 'gout' || concept === 'asthma');
  return { findings: findings.filter(({ evidence }) => evidence.document === 'b'), ...weigh(chart, findings, 'outpatient', anOpenBook()) };
};

it('a block that stands in an earlier note is copied; new words are not', () => {
  const { findings } = read(`${BLOCK}\n\nAsthma flared last week.`);
  expect(findings.map(({ concept, copiedFrom }) => [concept, copiedFrom])).toEqual([
    ['gout', 'a'],
    ['asthma', undefined],
  ]);
});

it('without a day nobody can say which was first', () => {
  expect(read(BLOCK, null).findings.map(({ copiedFrom }) => copiedFrom)).toEqual([undefined]);
});

it('new words count before copied ones', () => {
  const { suggestions } = read(`${BLOCK}\n\nGout flared in the left knee.`);
  expect(suggestions[0]?.evidence[0].quote).toContain('Gout');
  expect(suggestions[0]?.evidence[0].document === 'b' && suggestions[0].evidence[0].quote.includes('great toe')).toBe(false);
});
