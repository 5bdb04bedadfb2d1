// @vitest-environment happy-dom
// Every saved page is read and compared whole: tests/pages/<adapter or generic>/<case>.html against <case>.chart.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { FrameReportSchema } from '../../lib/chart/chart';
import { anEnv, readHtml } from './page';

const PAGES = path.resolve(import.meta.dirname, '../pages');
/** Where the adapter looks at the address. */
const ADDRESS: Record<string, string> = {
  'harborview-tabs': 'https://ehr.example/tabs/frame/form',
  'linden-spa': 'https://ehr.example/spa/Patient/7/Encounter/e-70',
  'medstation-classic': 'https://ehr.example/classic/title',
};

const cases = readdirSync(PAGES).flatMap((adapter) =>
  readdirSync(path.join(PAGES, adapter))
    .filter((name) => name.endsWith('.html'))
    .map((name) => [adapter, name] as const),
);

describe('saved pages', () => {
  it.each(cases)('%s/%s is read as its record says', async (adapter, name) => {
    const file = path.join(PAGES, adapter, name);
    const url = new URL(ADDRESS[adapter] ?? 'https://ehr.example/');
    const reading = await readHtml(readFileSync(file, 'utf8'), adapters, anEnv({ url }));
    const report = FrameReportSchema.parse(reading?.report);
    expect(report.adapter).toBe(adapter);
    const record = file.replace(/\.html$/, '.chart.json');
    if (process.env['UPDATE_PAGES']) writeFileSync(record, `${JSON.stringify(report, null, 2)}\n`);
    expect(report).toEqual(JSON.parse(readFileSync(record, 'utf8')));
    for (const document of report.documents) {
      const source = reading?.texts.get(document.id);
      for (const { start, end, node, offset } of source?.segments ?? []) {
        const there = 'data' in node ? node.data : node.value;
        const want = document.text.slice(start, end);
        expect(there.slice(offset, offset + want.length).replace(/\s/g, ' ')).toBe(want.replace(/\s/g, ' '));
      }
    }
  });
});
