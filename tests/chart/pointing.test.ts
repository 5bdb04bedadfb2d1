// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../lib/chart/anchoring';
import { pointedAt } from '../../lib/chart/pointing';
import { readHtml } from './page';

const HTML = `<html><body><h2>Progress note</h2><div><b>Assessment:</b> Gout of the left foot,
   <i>better</i> on colchicine.<br>Asthma, mild.</div><p id="other">Clinic hours 8 to 5</p></body></html>`;

describe('from the page to the document', () => {
  it('every character of a note is found from its node, white space in the page and all', async () => {
    const reading = await readHtml(HTML);
    const texts = reading?.texts ?? new Map();
    const [[id, source] = ['', null]] = [...texts];
    expect(source?.text).toContain('Gout of the left foot, better on colchicine.');
    for (const { node, start, end, offset } of source?.segments ?? []) {
      for (let i = 0; i < end - start; i++)
        expect(pointedAt(texts, { node, offset: offset + i }, null, 0)).toEqual({ document: id, start: start + i, end: start + i });
    }
  });

  it('a selection across elements is one stretch; a place beside every note is none', async () => {
    const reading = await readHtml(HTML);
    const texts = reading?.texts ?? new Map();
    const source = [...texts.values()][0];
    const at = source?.text.indexOf('left foot') ?? -1;
    const to = (source?.text.indexOf('better') ?? -1) + 'better'.length;
    const spot = (place: number) => {
      const segment = source?.segments.find(({ start, end }: { start: number; end: number }) => start <= place && place <= end);
      return { node: segment?.node, offset: (segment?.offset ?? 0) + place - (segment?.start ?? 0) };
    };
    const found = pointedAt(texts, spot(at), spot(to), 0);
    expect(source?.text.slice(found?.start, found?.end)).toBe('left foot, better');
    expect(pointedAt(texts, { node: new Text('elsewhere'), offset: 2 }, null, 0)).toBeNull();
  });
});

describe('a quote of an older reading', () => {
  const now = 'New first line. Gout of the left foot, better. Gout in the family.';
  it('is found where its words stand now, nearest first; changed words are not exact; other words are none', () => {
    expect(findQuote('Gout', 17, now)).toEqual({ start: 16, end: 20, exact: true });
    expect(findQuote('Gout', 60, now)).toEqual({ start: 47, end: 51, exact: true });
    expect(findQuote('Gout of the left hand, better', 3, now)).toMatchObject({ start: 16, exact: false });
    expect(findQuote('Migraine with aura', 3, now)).toBeNull();
  });
});
