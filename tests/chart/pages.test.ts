// @vitest-environment happy-dom
// Every saved page is read with its frames and compared whole: tests/pages/<shape>/<case>.html against <case>.chart.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { ChartSchema } from '../../lib/chart/chart';
import { mergeFrames } from '../../lib/chart/merge';
import { pageCases } from '../pages/case';
import { readFrames } from './page';

const cases = pageCases().map((page) => [`${page.shape}/${page.name}`, page] as const);

describe('saved pages', () => {
  it.each(cases)('%s is read as its record says', async (_, page) => {
    const readings = await readFrames(page, adapters);
    const chart = ChartSchema.parse(
      mergeFrames(
        readings.map(({ report }) => report),
        0,
      ),
    );
    if (process.env['UPDATE_PAGES']) writeFileSync(page.record, `${JSON.stringify(chart, null, 2)}\n`);
    expect(chart).toEqual(JSON.parse(readFileSync(page.record, 'utf8')));
    // Every character of a note that stands in the page is the page's own.
    for (const { report, texts } of readings) {
      for (const { id, text } of report.documents) {
        for (const { start, end, node, offset } of texts.get(id)?.segments ?? []) {
          const there = 'data' in node ? node.data : node.value;
          const want = text.slice(start, end);
          expect(there.slice(offset, offset + want.length).replace(/\s/g, ' ')).toBe(want.replace(/\s/g, ' '));
        }
      }
    }
  });
});
