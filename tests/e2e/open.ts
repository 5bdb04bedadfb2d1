// Opens a chart with the panel beside it and allows the site as a person does, by the panel's own button, unless the profile was allowed before.
import type { Page } from '@playwright/test';
import type { Chartside } from '../../scripts/browser/launch';
import type { Panel } from '../../scripts/browser/panel';

export async function openChart(chartside: Chartside, url: string): Promise<{ page: Page; panel: Panel }> {
  const page = chartside.context.pages()[0] ?? (await chartside.context.newPage());
  await page.goto(url);
  const isAllowed = await chartside.worker.evaluate(() =>
    (globalThis as unknown as { chrome: typeof chrome }).chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }),
  );
  await chartside.grantHost('http://127.0.0.1/*');
  await page.bringToFront();
  const panel = await chartside.openPanel(page);
  if (!isAllowed) await panel.click('button', /^Allow Chartside to read charts on http:\/\/127\.0\.0\.1/);
  return { page, panel };
}
