// The audit chain and the moving of a queue, in the real browser: two profiles, one endpoint.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { Chartside } from '../../scripts/browser/launch';
import { aSubmission, Driver } from './driver';
import { expect, test } from './fixtures';
import { siteFor } from './site';

const PASSPHRASE = 'a long passphrase';
let dir = '';
test.beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'chartside-audit-'));
});
test.afterEach(() => rmSync(dir, { recursive: true }));

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await press();
  const file = path.join(dir, (await download).suggestedFilename());
  await (await download).saveAs(file);
  return file;
}

test('a supervisor verifies and exports the chain, and the endpoint’s anchors prove the file', async ({ chartside, endpoint }) => {
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(endpoint.url), user: 'R. Example' });
  for (let n = 0; n < 3; n += 1) await driver.submit(aSubmission(n));
  await driver.settled(30_000);
  await driver.setUp({ ...siteFor(endpoint.url), user: 'R. Example', role: 'supervisor' });
  await expect.poll(() => endpoint.auditEvents().length, { timeout: 20_000 }).toBeGreaterThan(0);
  const page = await chartside.context.newPage();
  await page.goto(chartside.url('review'));
  await page.getByRole('button', { name: 'Verify now' }).click();
  await expect(page.getByText(/✓ Whole/)).toBeVisible();
  const file = await saved(page, () => page.getByRole('button', { name: 'Export', exact: true }).click());
  const anchors = path.join(dir, 'anchors.jsonl');
  writeFileSync(
    anchors,
    endpoint
      .auditEvents()
      .map((event) => JSON.stringify(event))
      .join('\n'),
  );
  const { status, stdout } = spawnSync('npx', ['tsx', 'scripts/audit-verify.ts', file, '--anchors', anchors], { encoding: 'utf8' });
  expect(stdout).toMatch(/WHOLE\. The endpoint's \d+ anchors prove records 1 to \d+/);
  expect(status).toBe(0);
});

test('a queue exported on one profile is imported on another and sent from there, once', async ({ chartside, endpoint }) => {
  test.setTimeout(120_000);
  const here = await Driver.open(chartside);
  await here.setUp({ ...siteFor(endpoint.url), endpoint: null });
  const promised: string[] = [];
  for (let n = 0; n < 4; n += 1) promised.push((await here.submit(aSubmission(n))).claimId);
  const options = await chartside.context.newPage();
  await options.goto(chartside.url('options'));
  await options.getByLabel(/^Passphrase/).fill(PASSPHRASE);
  const file = await saved(options, () => options.getByRole('button', { name: 'Export the queue' }).click());
  await expect(options.getByText('4 claims in the file. Import it in one place only.')).toBeVisible();
  await here.setUp(siteFor(endpoint.url));

  const other = await Chartside.launch({ headless: true });
  const there = await Driver.open(other);
  await there.setUp(siteFor(endpoint.url));
  const page = await other.context.newPage();
  await page.goto(other.url('options'));
  await page.getByLabel(/^Passphrase/).fill('another passphrase');
  await page.getByLabel('Import a queue').setInputFiles(file);
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(/This passphrase does not open the file.*Nothing was changed/);
  await page.getByLabel(/^Passphrase/).fill(PASSPHRASE);
  await page.getByLabel('Import a queue').setInputFiles(file);
  await expect(page.getByText('4 new, 0 went further, 0 as they were.')).toBeVisible();
  await there.settled(60_000);
  expect((await here.queue()).map(({ state }) => state)).toEqual(['held-human', 'held-human', 'held-human', 'held-human']);
  await other.close();

  const applied = new Map<string, Set<string>>();
  for (const { id, sha256 } of endpoint.journal()) applied.set(id, (applied.get(id) ?? new Set()).add(sha256));
  expect([...applied.keys()].sort()).toEqual([...promised].sort());
  expect([...applied.values()].every((contents) => contents.size === 1)).toBe(true);
});
