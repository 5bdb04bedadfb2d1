// A denial from its answer to its payment: found by reason, its evidence lit in the chart, corrected, replaced, paid; and a rule
// made from it that warns on the next encounter. In the real browser, beside the demo EHR and the demo endpoint.
import type { Page } from '@playwright/test';
import type { Panel } from '../../scripts/browser/panel';
import { Driver } from './driver';
import { expect, test } from './fixtures';
import { openChart } from './open';
import { siteFor } from './site';

const ANSWER_MS = 40_000;

/** The words lit in any frame of the page. */
async function lit(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    const here = await frame.evaluate(() => {
      const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
      return [...registry.values()].flatMap((highlight) => [...highlight].map((range) => range.toString()));
    });
    found.push(...here);
  }
  return found;
}

async function addBySearch(panel: Panel, code: string): Promise<void> {
  await panel.fill('combobox', 'Search codes', code);
  await panel.find('option', new RegExp(`^${code}\\b`));
  await panel.press('Enter');
  await panel.see(new RegExp(`Added (line )?${code}`));
}

/** Takes the first suggestion, waiting until the list has stopped growing; answers its code. */
async function takeFirst(panel: Panel): Promise<void> {
  await panel.find('button', /^Add [A-Z]/, 20_000);
  for (let last = -1, now = 0; now !== last; now = (await panel.all('button', /^Add [A-Z]/)).length) {
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  await panel.click('button', /^Add [A-Z]/);
}

async function submit(panel: Panel): Promise<void> {
  await panel.press('Control+Enter');
  await panel.see(/Queued as|Sent as/, 20_000);
}

/** Presses a key where no field has the keyboard. */
async function key(panel: Panel, name: string): Promise<void> {
  await panel.target.evaluate("document.querySelector('#view')?.focus()");
  await panel.press(name);
}

test('a denial is found, shown in the chart, corrected, replaced and paid; a rule made from it warns next time', async ({
  chartside,
  ehr,
  endpoint,
}) => {
  test.setTimeout(240_000);
  const driver = await Driver.open(chartside);
  await driver.setUp(siteFor(endpoint.url));
  const { page, panel } = await openChart(chartside, `${ehr.url}/tabs/?encounter=knee-injection`);
  await panel.see(/● verified/, 20_000);
  await takeFirst(panel);
  await addBySearch(panel, '20610');
  await submit(panel);
  await panel.see(/need you/i, ANSWER_MS).catch(() => undefined);
  await driver.settled(ANSWER_MS);

  // By reason, with its meaning and what is at stake.
  const until = performance.now() + ANSWER_MS;
  while (!(await driver.queue()).some(({ state }) => state === 'denied')) {
    if (performance.now() > until) throw new Error(`no denial: ${(await driver.queue()).map(({ state }) => state).join(', ')}`);
    await driver.ask('sendNow', null);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await key(panel, 'r');
  await panel.find('heading', /\b4 · N822/);
  await panel.see(/The modifier does not fit the procedure, or one is missing/);
  await panel.see(/at stake/);

  // Its evidence, lit in the EHR's own page, by keyboard alone.
  await panel.focus('button', /^Lindqvist|Roscoe/);
  await panel.press('Enter');
  const shown = await panel.find('button', /^Show in the chart: /);
  const quote = shown.name.replace(/^Show in the chart: /, '');
  await panel.press('e');
  await expect
    .poll(async () => (await lit(page)).some((words) => words !== '' && quote.includes(words.replaceAll(/\s+/g, ' ').trim())), {
      timeout: 10_000,
    })
    .toBe(true);

  // A rule of the site from the denied line.
  await panel.click('button', /^Warn next time/);
  await panel.fill('textbox', 'Which modifiers', 'RT LT');
  await panel.fill('textbox', 'Payer', '');
  await panel.click('button', 'Save the rule');
  await panel.see(/20610 is warned of from/);

  // Corrected and sent again as a replacement.
  await panel.click('button', /^Correct and resubmit as replacement \(7\)/);
  await panel.see(/goes out as replacement \(7\)/);
  await panel.see(/20610, from your site:/);
  await panel.fill('textbox', 'Note for its history', 'side added');
  await panel.fill('textbox', /^Modifiers/, 'RT');
  await submit(panel);
  const paidBy = performance.now() + ANSWER_MS;
  for (;;) {
    const items = await driver.queue();
    const [second, first] = [items.find(({ version }) => version === 2), items.find(({ version }) => version === 1)];
    if (second?.state === 'paid' && first?.state === 'superseded') {
      expect([second.frequency, second.lineage, second.pcn]).toEqual(['7', first.claimId, first.pcn]);
      break;
    }
    if (performance.now() > paidBy) throw new Error(`not paid: ${items.map(({ version, state }) => `${version} ${state}`).join(', ')}`);
    await driver.ask('sendNow', null);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const replacement = endpoint.claims().find((claim) => claim.related?.length);
  expect(replacement?.related?.[0]?.reference?.value).toMatch(/^PX[0-9A-F]{13}$/);
  await key(panel, 'r');
  await panel.see(/No claim stands denied or rejected/);

  // The chain reads well.
  await key(panel, 'q');
  await panel.click('button', /^Versions of/);
  await panel.see(/1 original \(1\).*replaced/s);
  await panel.see(/2 replacement \(7\).*paid/s);
  await panel.see(/side added/);

  // The next encounter with this service: the site's own rule warns.
  await page.goto(`${ehr.url}/tabs/?encounter=hf-followup`);
  await key(panel, '1');
  await panel.see(/● verified/, 20_000);
  await takeFirst(panel);
  await addBySearch(panel, '20610');
  await panel.see(/20610, from your site:.*It was denied before with reason 4/s, 20_000);
});
