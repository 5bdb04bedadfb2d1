// axe finds nothing on any view, light and dark, at the panel's narrowest.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { aSubmission, Driver } from './driver';
import { expect, test } from './fixtures';
import { openChart } from './open';
import { siteFor } from './site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

const RUN = "axe.run(document, { resultTypes: ['violations'] }).then((found) => JSON.stringify(found.violations))";

async function violations(evaluate: (expression: string) => Promise<string>): Promise<string[]> {
  await evaluate(`${AXE};'loaded'`);
  return (JSON.parse(await evaluate(RUN)) as Violation[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}

const inPage = (page: Page) => (expression: string) => page.evaluate<string>(expression);

for (const scheme of ['light', 'dark'] as const) {
  test(`the panel beside a chart, every view, ${scheme}, 360 px`, async ({ chartside, ehr, endpoint }) => {
    const driver = await Driver.open(chartside);
    await driver.setUp(siteFor(endpoint.url));
    await driver.submit(aSubmission(1));
    const page = chartside.context.pages()[0] ?? (await chartside.context.newPage());
    await page.goto(`${ehr.url}/tabs/?encounter=hf-followup`);
    await chartside.grantHost('http://127.0.0.1/*');
    await page.bringToFront();
    const panel = await chartside.openPanel(page);
    await panel.width(360);
    await panel.colorScheme(scheme);
    const check = async (view: string): Promise<void> =>
      expect(await violations((expression) => panel.target.evaluate<string>(expression)), view).toEqual([]);

    await panel.find('button', /^Allow Chartside/);
    await check('asking for access');
    await panel.click('button', /^Allow Chartside/);
    await panel.find('button', /^Add /, 20_000);
    await check('suggestions and gaps');
    await panel.press('m');
    await panel.see(/[1-9]\d* marked/);
    await panel.target.evaluate("document.querySelector('.passed-over').open = true");
    await check('marks, and what is named and not suggested');
    await panel.press('m');
    await panel.click('button', /^Add /);
    await panel.fill('combobox', 'Search codes', 'htn');
    await panel.find('option');
    await check('search results');
    await panel.fill('combobox', 'Search codes', '99214');
    await panel.find('option', /^99214/);
    await panel.press('Enter');
    await panel.see(/Added line 99214/);
    await check('coded, with checks');
    for (const view of ['Chart', 'Queue']) {
      await panel.click('tab', new RegExp(view));
      await check(view);
    }
    await panel.click('button', /^Denials/);
    await check('Denials');
  });

  test(`settings and report, ${scheme}, 360 px`, async ({ chartside, endpoint }) => {
    const driver = await Driver.open(chartside);
    await driver.setUp({ ...siteFor(endpoint.url) });
    await driver.submit(aSubmission(2));
    const page = await chartside.context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 360, height: 800 });
    for (const view of ['options', 'review'] as const) {
      await page.goto(chartside.url(view));
      await page.getByRole('heading').first().waitFor();
      await page.waitForTimeout(300);
      expect(await violations(inPage(page)), view).toEqual([]);
    }
  });

  test(`what the provider and the supervisor see, ${scheme}, 360 px`, async ({ chartside, ehr, endpoint }) => {
    const driver = await Driver.open(chartside);
    await driver.setUp(siteFor(endpoint.url));
    await driver.submit(aSubmission(3));
    await driver.setUp({ ...siteFor(endpoint.url), role: 'provider' });
    const { panel } = await openChart(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
    await panel.width(360);
    await panel.colorScheme(scheme);
    const check = async (view: string): Promise<void> =>
      expect(await violations((expression) => panel.target.evaluate<string>(expression)), view).toEqual([]);
    await panel.see(/open questions/, 20_000);
    await check('provider');
    expect(await panel.all('button', /^Add |^Submit$/)).toEqual([]);

    await driver.setUp({ ...siteFor(endpoint.url), role: 'supervisor' });
    await panel.see(/Person Trial3/, 20_000);
    await check('supervisor');
  });
}
