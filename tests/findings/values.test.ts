import { expect, it } from 'vitest';
import { analyze } from '../../lib/findings/analyze';
import { valuesOf } from '../../lib/findings/values/read-values';
import { aChartOf, aDocument } from './chart';
import examples from './values.json';

it.each(examples)('$text', ({ text, values }) => {
  const found = valuesOf(aDocument(text));
  expect(found.map(({ measure, values: numbers, unit }) => [measure, numbers, unit])).toEqual(values);
  for (const { evidence } of found) expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end));
});

const of = (text: string) => valuesOf(aDocument(text)).map(({ reading, limit }) => [reading, limit])[0];

it('a value is never a condition', () => {
  for (const { text } of examples.filter(({ values }) => values.length > 0)) {
    const named = analyze(aChartOf([aDocument(text)])).filter(({ concept }) =>
      /diabetes|anemia|hyper|hypo|kidney|failure|obesity/.test(concept),
    );
    expect(named).toEqual([]);
  }
});

it('a bound and a trend are told apart from a value', () => {
  expect(of('Troponin < 0.01.')).toEqual(['single', 'below']);
  expect(of('GFR > 60.')).toEqual(['single', 'above']);
  expect(of('Creatinine rose from 1.0 to 2.2.')).toEqual(['trend', null]);
  expect(of('Creatinine 1.0 to 1.2.')).toEqual(['range', null]);
  expect(of('BP 120/80.')).toEqual(['pair', null]);
});
