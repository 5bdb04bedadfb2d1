import { expect, it } from 'vitest';
import { notUnderstood } from '../../lib/coding/not-understood';
import { analyze } from '../../lib/findings/analyze';
import { aChartOf, aDocument } from '../findings/chart';

const of = (text: string): string[] => {
  const chart = aChartOf([aDocument(text)]);
  return notUnderstood(chart, analyze(chart)).map(({ quote, start, end }) => {
    expect(text.slice(start, end)).toBe(quote);
    return quote;
  });
};

it('a final diagnosis that no concept knows is shown, a known one is not', () => {
  expect(of('DISCHARGE DIAGNOSES:\nZorblax syndrome of the flange\nPneumonia\n\nPLAN:\nQuuxitis')).toEqual([
    'Zorblax syndrome of the flange',
  ]);
});

it('in an assessment only what is numbered, without its number', () => {
  expect(of('ASSESSMENT:\n1. Zorblax syndrome.\n2. Gout.\nDoing well with the brace.')).toEqual(['Zorblax syndrome.']);
});

it('plans, normal findings and headings are none', () => {
  expect(of('IMPRESSION:\n1. Normal study.\n2. Continue the brace.\n3. Follow in a week.\n\nPOSTOPERATIVE DIAGNOSIS: Same.')).toEqual([]);
});
