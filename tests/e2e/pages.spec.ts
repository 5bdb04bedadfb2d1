// Every saved page with its frames, read by the built extension in a real browser: the same Chart that the reader gives without one.
import { readFileSync } from 'node:fs';
import type { Chart } from '../../lib/chart/chart';
import { pageCases } from '../pages/case';
import { serveCase } from '../pages/serve';
import { expect, test } from './fixtures';
import { inTurn } from './in-turn';

/** What does not depend on where and when the page was read. */
const told = ({ source, ...chart }: Chart) => ({ ...chart, identity: source.identity, fellBack: source.fellBack });

const shapes = [...new Set(pageCases().map(({ shape }) => shape))];

for (const shape of shapes) {
  test(`saved pages: ${shape}`, async ({ chartside }) => {
    const cases = pageCases().filter((page) => page.shape === shape);
    test.setTimeout(30_000 + cases.length * 15_000);
    const turns = await inTurn(chartside);
    for (const saved of cases) {
      const site = await serveCase(saved);
      const { panel } = await turns.open(site.url);
      const expected = JSON.parse(readFileSync(saved.record, 'utf8')) as Chart;
      const read = async () => {
        const chart = await panel.target.evaluate<Chart | null>('globalThis.chartsideChart?.() ?? null');
        return chart && told(chart);
      };
      await expect
        .poll(read, { message: `${shape}/${saved.name}`, timeout: 20_000 })
        .toEqual(expected.source.frames.length === 0 ? null : told(expected));
      await site.close();
    }
    await turns.close();
  });
}
