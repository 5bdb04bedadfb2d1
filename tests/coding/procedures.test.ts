import { describe, expect, it } from 'vitest';
import type { CodeBook, CodeRow, CodeSet } from '../../lib/codes/code';
import { suggestProcedures } from '../../lib/coding/procedures/suggest-procedures';
import { analyze } from '../../lib/findings/analyze';
import { performedIn } from '../../lib/findings/procedures/read-performed';
import { aChartOf, aDocument } from '../findings/chart';
import { anOpenBook } from './open-book';
import cases from './procedures.json';

const DAY = '2026-03-02';
const KNOWN = new Set(cases.flatMap(({ codes }) => codes ?? []));

const rowOf = (code: string): CodeRow => ({
  system: 'ICD-10-PCS',
  code,
  display: `Title of ${code}`,
  billable: true,
  from: '2025-10-01',
  to: null,
  words: [],
  release: 'FY2026',
});
const set = { system: 'ICD-10-PCS', release: 'FY2026' } as CodeSet;

/** A book of the codes that the cases expect, and nothing else. */
const aSmallBook = (): CodeBook => ({
  ...anOpenBook(),
  lookup: (system, code) => (system === 'ICD-10-PCS' && KNOWN.has(code) ? rowOf(code) : null),
  history: (system, code) => (system === 'ICD-10-PCS' && KNOWN.has(code) ? [rowOf(code)] : []),
  setFor: (system) => (system === 'ICD-10-PCS' ? set : null),
});

const told = (text: string) => {
  const chart = aChartOf([aDocument(text, { kind: 'operative-note' })]);
  return performedIn(chart, analyze(chart));
};
const suggest = (text: string, book = aSmallBook(), date: string | null = DAY) => suggestProcedures(told(text), book, date);

describe('codes of what was done', () => {
  it.each(cases as { name: string; text: string; codes?: string[]; missing?: string[]; path?: string }[])(
    '$name',
    ({ text, codes = [], missing = [], path }) => {
      const suggestions = suggest(text);
      expect(suggestions.flatMap((one) => one.codes.map(({ code }) => code)).sort()).toEqual([...codes].sort());
      expect([...new Set(suggestions.flatMap((one) => one.missing))]).toEqual(missing);
      if (path) expect(suggestions.flatMap((one) => one.path).join(' · ')).toContain(path);
    },
  );

  it('what misses a detail has no code, and the other way round', () => {
    for (const { codes, missing } of cases.flatMap(({ text }) => suggest(text)))
      expect(codes.length === 0 || missing.length === 0).toBe(true);
  });

  it('without the tables of the day there is neither code nor missing detail', () => {
    const text = 'PROCEDURE PERFORMED: Laparoscopic cholecystectomy.';
    expect(suggest(text, anOpenBook())).toMatchObject([{ codes: [], missing: [], path: [] }]);
  });

  it('without a day the newest known row answers', () => {
    const [suggestion] = suggest('PROCEDURE PERFORMED: Laparoscopic cholecystectomy.', aSmallBook(), null);
    expect(suggestion?.codes).toEqual([{ system: 'ICD-10-PCS', code: '0FT44ZZ', display: 'Title of 0FT44ZZ' }]);
  });

  it('the path names the words that decided', () => {
    const [suggestion] = suggest('PROCEDURE PERFORMED: Right total hip arthroplasty, cemented.');
    expect(suggestion?.path).toEqual(['right', '“cemented”']);
  });

  it('words that only coding asked for do not travel on', () => {
    const [suggestion] = suggest('PROCEDURE PERFORMED: Laparoscopic cholecystectomy.');
    expect(Object.keys(suggestion?.performed ?? {})).not.toContain('narrative');
  });
});
