// Every saved page with its frames, read by the built extension in a real browser: the same Chart that the reader gives without one.
import { readFileSync } from 'node:fs';
import type { Chart } from '../../lib/chart/chart';
import { type PageCase, pageCases } from '../pages/case';
import { serveCase } from '../pages/serve';
import { expect, test } from './fixtures';
import { openChart } from './open';

/** What does not depend on where and when the page was read. */
const told = ({ source, ...chart }: Chart) => ({ ...chart, identity: source.identity, fellBack: source.fellBack });

/** Somebody else's page between two cases: what is kept of one encounter must not complete the next. */
const between: PageCase = (() => {
  const top = {
    url: new URL('https://ehr.example/between'),
    html: '<!doctype html><title>Chart</title><header class="patient-banner"><b>Between, Beatrix</b> MRN 900001 DOB 01/02/1943</header>',
  };
  return { shape: '', name: 'between', top, documents: new Map([['/between', top]]), record: '', others: [] };
})();

const shapes = [...new Set(pageCases().map(({ shape }) => shape))];

for (const shape of shapes) {
  test(`saved pages: ${shape}`, async ({ chartside }) => {
    const cases = pageCases().filter((page) => page.shape === shape);
    test.setTimeout(30_000 + cases.length * 15_000);
    const elsewhere = await serveCase(between);
    let opened: Awaited<ReturnType<typeof openChart>> | null = null;
    for (const saved of cases) {
      const site = await serveCase(saved);
      if (opened) {
        await opened.page.goto(elsewhere.url);
        await opened.panel.see(/900001/);
        await opened.page.goto(site.url);
      } else opened = await openChart(chartside, site.url);
      const { panel } = opened;
      const expected = JSON.parse(readFileSync(saved.record, 'utf8')) as Chart;
      const read = async () => {
        const chart = await panel.target.evaluate<Chart | null>('globalThis.chartsideChart?.() ?? null');
        return chart && told(chart);
      };
      await expect
        .poll(read, { message: `${shape}/${saved.name}`, timeout: 10_000 })
        .toEqual(expected.source.frames.length === 0 ? null : told(expected));
      await site.close();
    }
    await elsewhere.close();
  });
}
