// The vault as people meet it: set by keyboard in the settings, locked and opened in the panel, purged; and axe on its screens.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { aSubmission, Driver } from './driver';
import { expect, test } from './fixtures';
import { openChart } from './open';
import { siteFor } from './site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WORDS = 'quiet harbor lantern moss';
test.setTimeout(240_000);

/** What axe finds, an id and its places each; the page is an extension's own, so that the script goes in as an expression. */
async function violations(evaluate: (expression: string) => Promise<string>): Promise<string[]> {
  await evaluate(`${AXE};'loaded'`);
  const found = await evaluate("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations))");
  return (JSON.parse(found) as { id: string; nodes: { target: string[] }[] }[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** The page looked at in light, dark and forced colours, at the panel's narrowest. */
async function looksRight(page: Page, what: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    expect(await violations((expression) => page.evaluate<string>(expression)), `${what}, ${JSON.stringify(look)}`).toEqual([]);
  }
}

/** Guards the work by a passphrase, typed in the settings and sent with Enter: no mouse. */
async function setByKeyboard(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const form = page.getByRole('form', { name: 'Change the protection' });
  await form.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('radio', { name: /^A passphrase/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('New passphrase', { exact: true })).toBeFocused();
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('The same again', { exact: true })).toBeFocused();
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Enter');
  await expect(page.locator('.protection .in-force')).toContainText('A passphrase', { timeout: 60_000 });
}

test('a passphrase set by keyboard; the panel locked by its button, opened by the right one, with the draft as it was', async ({
  chartside,
  ehr,
  endpoint,
}) => {
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null });
  await driver.submit(aSubmission(1));
  await driver.submit(aSubmission(2));
  const { page, panel } = await openChart(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
  await panel.click('button', /^Add /, 30_000);
  const coded = (): Promise<string> =>
    panel.target.evaluate(
      '[...document.querySelectorAll(\'[aria-label="Diagnoses in claim order"] li\')].map((row) => row.dataset.code).join()',
    );
  await expect.poll(coded).not.toBe('');
  const before = await coded();

  const settings = await chartside.context.newPage();
  await setByKeyboard(settings, chartside.url('options'));
  await page.bringToFront();
  await panel.anew(() => panel.click('button', /^Lock now/));
  await panel.see(/Chartside is locked/);

  await test.step('locked: how many wait, nobody’s name, and codes can be looked up', async () => {
    await panel.see(/2 claims wait to be sent/);
    expect(await panel.text()).not.toMatch(/Trial1|Trial2/);
    expect(await panel.all('tab')).toEqual([]);
    await panel.fill('combobox', 'Search codes', 'htn');
    expect((await panel.find('option', /I10/, 20_000)).name).toContain('I10');
    await panel.press('Escape');
  });

  await test.step('a wrong passphrase is said in place, the right one brings everything back', async () => {
    await panel.fill('textbox', 'Passphrase', 'quiet harbor lantern mouse');
    await panel.press('Enter');
    await panel.see(/This passphrase does not open the vault\./, 30_000);
    // After a wrong one the next try is taken only after a moment.
    await expect.poll(() => panel.text(), { timeout: 30_000 }).not.toMatch(/Try again in|Opening/);
    await panel.fill('textbox', 'Passphrase', WORDS);
    await panel.anew(() => panel.press('Enter'));
    await panel.find('tab', /^Work/, 30_000);
    await expect.poll(coded, { timeout: 30_000 }).toBe(before);
    await panel.click('tab', /^Queue/);
    await panel.see(/Person Trial2/, 20_000);
  });
});

test('removing now says its numbers; axe finds nothing on Protection and on what is locked, light, dark and in forced colours', async ({
  chartside,
  endpoint,
}) => {
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null });
  await driver.submit(aSubmission(3));
  const settings = await chartside.context.newPage();
  await settings.goto(chartside.url('options'));
  await settings.getByRole('heading', { name: 'Protection' }).waitFor();
  await looksRight(settings, 'Protection under the browser’s own key');
  await setByKeyboard(settings, chartside.url('options'));
  await looksRight(settings, 'Protection under a passphrase');

  const purge = settings.getByRole('button', { name: 'Remove now and change the key' });
  await purge.focus();
  await settings.keyboard.press('Enter');
  await expect(settings.locator('.purge [role=status]')).toHaveText(/^✓ 0 removed, [1-9]\d* sealed anew, 0 unreadable\.$/, {
    timeout: 60_000,
  });
  await looksRight(settings, 'Protection after removing');

  await settings.goto(chartside.url('options'));
  // Locked, every page of the extension starts anew, the one that asked too.
  await driver.ask('lockVault', null).catch(() => undefined);
  await settings.getByRole('heading', { name: 'What is stored here is locked' }).waitFor();
  await looksRight(settings, 'Protection, locked');
  for (const [view, what] of [
    ['sidepanel', 'Chartside is locked'],
    ['review', /is locked/],
  ] as const) {
    await settings.goto(chartside.url(view));
    await settings.getByRole('heading', { name: what }).waitFor();
    await looksRight(settings, `${view}, locked`);
  }
});
