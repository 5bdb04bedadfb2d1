// What was done, each procedure once, whoever tells of it, and every detail with the words that give it.
import { describe, expect, it } from 'vitest';
import { doneItems } from '../../components/done/done-items';
import { aStay, doneIn, pcsCode, performedIn, report, suggested, summary } from './invented-done';

const stay = aStay();
const textOf = (id: string): string => stay.documents.find((document) => document.id === id)?.text ?? '';

describe('what was done', () => {
  it('is listed once although a report and a summary tell of it, with the report’s codes and day', () => {
    const [repair, lesion, ...more] = doneItems(doneIn(stay), stay);
    expect(more).toEqual([]);
    expect(repair).toMatchObject({ name: 'inguinal hernia repair', day: '2026-11-03', missing: [], apart: [] });
    expect(repair?.codes.map(({ code }) => code)).toEqual(['0YU54JZ']);
    expect(repair?.quotes.map(({ document }) => document)).toEqual(['op-1', 'dc-1']);
    expect(lesion).toMatchObject({ name: 'skin lesion excision', codes: [], missing: ['side', 'approach'] });
  });

  it('gives details as the note has them, each with the words that stand there', () => {
    const [repair] = doneItems(doneIn(stay), stay);
    expect(repair?.facts.map(({ label, text, evidence }) => [label, text, evidence.quote])).toEqual([
      ['side', 'right', 'Right'],
      ['approach', 'percutaneous endoscopic', 'laparoscopic'],
      ['device', 'mesh', 'mesh'],
      ['size of mesh', '3 × 2 cm', '3 x 2 cm'],
      ['time', '45 minutes', '45 minutes'],
    ]);
    for (const { document, start, end, quote } of [...(repair?.facts ?? []).map(({ evidence }) => evidence), ...(repair?.quotes ?? [])])
      expect(textOf(document).slice(start, end)).toBe(quote);
  });

  it('is two where the sides differ or two reports tell of two days', () => {
    const [one, two] = [report(), report({ id: 'op-2', date: '2026-11-05' })];
    const chart = aStay({ documents: [one, two] });
    const of = (document: typeof one, more = {}) => suggested(performedIn(document, 'hernia repair', 'hernia repair', more));
    expect(doneItems([of(one), of(two)], chart)).toHaveLength(2);
    expect(doneItems([of(one, { laterality: 'left' }), of(one, { laterality: 'right' })], chart)).toHaveLength(2);
    expect(doneItems([of(one, { laterality: 'left' }), of(one)], chart)).toHaveLength(1);
  });

  it('says which details only different notes give, and which none does', () => {
    const [op, dc] = [report(), summary()];
    const chart = aStay({ documents: [op, dc] });
    const told = (missing: [string[], string[]]) =>
      doneItems(
        [
          suggested(performedIn(op, 'hernia repair', 'hernia repair'), { missing: missing[0] }),
          suggested(performedIn(dc, 'hernia repair', 'hernia repair'), { missing: missing[1] }),
        ],
        chart,
      )[0];
    expect(told([['side'], ['approach']])).toMatchObject({ missing: [], apart: ['side'] });
    expect(told([['side'], ['side', 'approach']])).toMatchObject({ missing: ['side'], apart: [] });
  });

  it('leaves out what stands in no document of the chart', () => {
    const one = suggested(performedIn(report(), 'hernia repair', 'hernia repair'), { codes: [pcsCode('0YU54JZ', 'x')] });
    expect(doneItems([one], aStay({ documents: [] }))).toEqual([]);
  });
});
