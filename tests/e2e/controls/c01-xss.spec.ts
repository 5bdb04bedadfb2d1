// C1: 260 payloads in every field of a chart, in what is submitted of it, and in what settings hold: nothing runs, nothing becomes markup.
import type { Page } from '@playwright/test';
import type { FrameReport } from '../../../lib/chart/chart';
import { mergeFrames } from '../../../lib/chart/merge';
import { chartOf } from '../charts';
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { openChart } from '../open';
import { serve } from '../serve';
import { siteFor } from '../site';
import { forgedReport } from './forged-report';
import { HARMED, PAYLOADS } from './payloads';

const CHART = `<!doctype html><title>Chart</title><body><header class="patient-banner"><b>Hale, Joan</b> MRN: 00551201 DOB: 05/02/1949</header>
  <h2>Problems</h2><ul id="list"><li>Gout</li></ul></body>`;
const ROWS = 26;
const ROUNDS = 5;
/** What the panel itself draws of some words and not of plain ones: the list of what it did not understand. */
const OURS = new Set(['details@class']);

/** Every kind of element on screen, and every attribute's name that such an element has. */
const SHAPE = `[...new Set([...document.querySelectorAll('*')].flatMap((element) => [element.localName, ...element.getAttributeNames().map((name) => element.localName + '@' + name)]))].sort()`;
const WATCH = `globalThis.violations = globalThis.violations ?? []; document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.sample)); undefined`;

/** In the panel: from now on this is what was read, as if a page had fooled the reader in every field. */
const forging = (report: Omit<FrameReport, 'frame'>): string => {
  const { source: _, ...chart } = mergeFrames([{ ...report, frame: TOP }], 0);
  return `globalThis.chartsideForged = ${JSON.stringify(chart)}; undefined`;
};
const TOP = { key: 'top', path: ['top'], url: 'https://ehr.example/', title: '', visibility: 'visible' as const };

test('C1: 260 payloads in every field of a chart: no script runs, no policy is hit, no element is another', async ({
  chartside,
  endpoint,
}) => {
  test.setTimeout(120_000);
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(200);
  const site = await serve({ '/': CHART });
  const { page, panel } = await openChart(chartside, site.url);
  await panel.see(/00551201/, 20_000);
  await panel.target.evaluate(WATCH);
  const dialogs: string[] = [];
  chartside.context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });

  /** Has the panel read a chart of these texts, and gives the shapes of all its views. */
  const shapeOf = async (at: (n: number) => string, round: number): Promise<string[]> => {
    await panel.target.evaluate(forging(forgedReport(at, ROWS)));
    await page.evaluate(
      (words) => (document.querySelector('#list') as Element).append(Object.assign(document.createElement('li'), { textContent: words })),
      `Read ${round}`,
    );
    await expect.poll(async () => (await chartOf(panel))?.encounter?.provider, { timeout: 15_000 }).toBe(providerOf(at));
    const shapes: string[] = [];
    for (const view of [/^Chart/, /^Work/, /^Queue/]) {
      await panel.click('tab', view);
      await page.waitForTimeout(round === 0 ? 2_000 : 300);
      shapes.push(...(await panel.target.evaluate<string[]>(SHAPE)));
    }
    return [...new Set(shapes)];
  };
  const unharmed = async (): Promise<void> => {
    expect(await panel.target.evaluate(HARMED)).toEqual([]);
    expect(await panel.target.evaluate('globalThis.violations')).toEqual([]);
    expect(await chartside.worker.evaluate(HARMED)).toEqual([]);
    for (const frame of page.frames()) expect(await frame.evaluate(HARMED)).toEqual([]);
  };

  const seen = new Set<string>();
  await test.step('every field of the chart', async () => {
    const plain = new Set(await shapeOf((n) => `plain words ${n}`, 0));
    expect(plain.size).toBeGreaterThan(60);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const odds = (n: number): string => {
        const payload = PAYLOADS[(n + round * 53) % PAYLOADS.length] ?? '';
        seen.add(payload);
        return `${n} ${payload}`;
      };
      const odd = (await shapeOf(odds, round)).filter((each) => !plain.has(each) && !OURS.has(each));
      // A view may say more of odd words than of plain ones; it says it with the elements it has.
      expect(odd, `round ${round}`).toEqual([]);
      await unharmed();
    }
    expect(seen.size).toBe(PAYLOADS.length);
    const chart = await chartOf(panel);
    expect(chart?.problems.length).toBe(ROWS);
    expect(chart?.problems.every(({ text }) => PAYLOADS.some((payload) => text.endsWith(payload)))).toBe(true);
  });

  await test.step('what was submitted, what the settings hold, what the review shows', async () => {
    const driver = await Driver.open(chartside);
    const adapter = {
      id: 'valley',
      title: at(30),
      pattern: 'https://ehr.example/*',
      banner: { name: at(31) },
      encounter: {},
      sections: [],
    };
    const rule = { id: 'side', procedure: '20610', message: 'Say which side: <img src=x onerror=globalThis.harmed=1>', from: '2026-11-09' };
    await driver.setUp({
      ...siteFor(endpoint.url),
      endpoint: null,
      user: at(32),
      defaultPayer: at(33),
      adapters: [adapter],
      siteRules: [rule as never],
    });
    for (let n = 0; n < 8; n += 1) {
      const submission = aSubmission(n);
      submission.patient.name = { family: at(n), given: at(n + 8), text: at(n + 16) };
      submission.coverage = { payer: at(n + 1), memberId: at(n + 2) };
      submission.encounter.provider = `${at(n + 3)} MD`;
      await driver.submit(submission);
    }
    const shapes = async (url: string): Promise<{ tab: Page; shape: string[] }> => {
      const tab = await chartside.context.newPage();
      await tab.goto(url);
      await tab.evaluate(WATCH);
      await tab.waitForTimeout(700);
      return { tab, shape: await tab.evaluate<string[]>(SHAPE) };
    };
    await panel.click('tab', /^Queue/);
    await page.waitForTimeout(500);
    for (const { tab, shape } of [
      await shapes(chartside.url('options')),
      await shapes(chartside.url('review')),
      await shapes(chartside.url('sidepanel')),
    ]) {
      expect(
        shape.filter(
          (each) =>
            /^(?:img|script@(?!src|type|crossorigin)|iframe|object|embed|math|animate|meta@http-equiv|base|x-y)/.test(each) ||
            /@on/.test(each),
        ),
      ).toEqual([]);
      expect(await tab.evaluate(HARMED)).toEqual([]);
      expect(await tab.evaluate('globalThis.violations')).toEqual([]);
    }
    expect((await driver.queue()).map(({ patient }) => patient)).toContain(at(16));
    await unharmed();
  });
  expect(dialogs).toEqual([]);
  await site.close();
});

const at = (n: number): string => PAYLOADS[n * 7] ?? '';

/** The text that `forgedReport` gives the encounter's provider. */
const providerOf = (at: (n: number) => string): string => forgedReport(at, 0).encounter?.provider ?? '';
