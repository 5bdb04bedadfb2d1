// The vault in a real browser: what a stolen disk shows, what a lock stops, and what a crash in the middle of a change leaves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { QueueStanding } from '../../lib/queue/standing';
import type { VaultAnswer, VaultStanding } from '../../lib/vault/vault-standing';
import { Chartside } from '../../scripts/browser/launch';
import { PARTIES } from '../queue/submissions';
import { aSubmission, Driver } from './driver';
import { test as base } from './fixtures';
import { filesBelow, filesWith } from './profile-bytes';

const WORDS = 'canary horse battery staple';

const test = base.extend<{ profile: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures a fixture needs from its parameter's pattern
  profile: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'chartside-vault-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});
test.setTimeout(180_000);

/** As a disk might hold a key: as bytes, in base64 and in hex. */
const asKey = (base64: string): (string | Buffer)[] => {
  const bytes = Buffer.from(base64, 'base64');
  return [bytes, base64, bytes.toString('hex')];
};

const heldKeys = async (driver: Driver): Promise<string[]> => {
  const kept = (await driver.kept('session', 'vault-keys')) as Record<string, Record<string, string>> | undefined;
  return Object.values(kept ?? {}).flatMap((keys) => Object.values(keys));
};
/** The keys that everything is being sealed anew under; null: none. */
const pending = async (driver: Driver): Promise<unknown> =>
  ((await driver.kept('local', 'vault-envelope')) as { pending: unknown }).pending;

const standing = (driver: Driver): Promise<VaultStanding> => driver.ask('vaultStanding', null);
const mode = (driver: Driver, next: string | null, current: string | null = null): Promise<VaultAnswer> =>
  driver.ask('setKeyMode', { mode: 'passphrase', current, next });
const unlock = (driver: Driver, passphrase: string): Promise<VaultAnswer> => driver.ask('unlockVault', { passphrase });

test('under a passphrase nothing is sent while locked, nothing can be read on the disk, and unlocked each claim goes once', async ({
  profile,
  endpoint,
}) => {
  let chartside = await Chartside.launch({ headless: true, profile });
  let driver = await Driver.openStill(chartside);
  await driver.setUp({ ...PARTIES, role: 'coder', endpoint: null });
  expect(await mode(driver, WORDS)).toEqual({ why: null });
  const { claimId } = await driver.submit(aSubmission(417));
  const keys = await heldKeys(driver);
  expect(keys).toHaveLength(3);

  expect(await driver.ask('lockVault', null)).toEqual({ why: null });
  driver = await Driver.openStill(chartside);
  expect(await standing(driver)).toMatchObject({ mode: 'passphrase', state: 'locked', sealed: 2 });
  expect(await heldKeys(driver)).toEqual([]);
  await driver.setUp({ ...PARTIES, role: 'coder', endpoint: endpoint.url });
  await driver.ask('sendNow', null);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(endpoint.journal()).toEqual([]);
  expect(await driver.ask<QueueStanding>('queueStanding', null)).toMatchObject({
    counts: { queued: 1 },
    vault: 'locked',
    paused: { why: 'locked' },
  });
  expect(JSON.stringify(await driver.queue())).not.toContain('Trial417');
  await expect(driver.submit(aSubmission(418))).rejects.toThrow(/locked/);

  await chartside.close();
  expect(filesBelow(profile).length).toBeGreaterThan(20);
  expect(filesWith(profile, [claimId]), 'the search finds what is there').not.toEqual([]);
  expect(filesWith(profile, ['Trial417', WORDS, ...keys.flatMap(asKey)])).toEqual([]);

  chartside = await Chartside.launch({ headless: true, profile });
  driver = await Driver.openStill(chartside);
  expect(await unlock(driver, 'a wrong passphrase')).toEqual({ why: expect.stringContaining('does not open') });
  expect(endpoint.journal()).toEqual([]);
  expect(await unlock(driver, WORDS)).toEqual({ why: null });
  await expect.poll(async () => (await driver.queue())[0]?.state, { timeout: 30_000 }).toMatch(/accepted|acknowledged|pended|paid/);
  expect(endpoint.journal().filter(({ id }) => id === claimId)).toHaveLength(1);
  await chartside.close();
});

test('the browser killed while everything is sealed anew: the next unlock goes on, nothing is lost and each claim goes once', async ({
  profile,
  endpoint,
}) => {
  let chartside = await Chartside.launch({ headless: true, profile });
  let driver = await Driver.openStill(chartside);
  await driver.setUp({ ...PARTIES, role: 'coder', endpoint: null });
  await mode(driver, WORDS);
  const ids: string[] = [];
  for (let n = 1; n <= 60; n += 1) ids.push((await driver.submit(aSubmission(n))).claimId);
  const other = await Driver.openStill(chartside);
  const changing = mode(other, 'another long passphrase', WORDS).catch(() => 'killed');
  await expect.poll(() => pending(driver), { intervals: [5], timeout: 60_000 }).not.toBeNull();
  await chartside.kill();
  await changing;

  chartside = await Chartside.launch({ headless: true, profile });
  driver = await Driver.openStill(chartside);
  expect(await standing(driver)).toMatchObject({ mode: 'passphrase', state: 'locked' });
  expect(await pending(driver), 'it was killed in the middle').not.toBeNull();
  const [oldOne, newOne] = [await unlock(driver, WORDS), await unlock(driver, 'another long passphrase')];
  expect([oldOne.why, newOne.why]).toContain(null);
  expect(await standing(driver)).toMatchObject({ state: 'open', unreadable: 0, sealed: 120 });
  expect(await pending(driver)).toBeNull();
  await driver.setUp({ ...PARTIES, role: 'coder', endpoint: endpoint.url });
  const items = await driver.settled(60_000);
  expect(items.map(({ claimId }) => claimId).sort()).toEqual(ids.toSorted());
  for (const id of ids) expect(endpoint.journal().filter((entry) => entry.id === id)).toHaveLength(1);
  await chartside.close();
});

test('a page script cannot read the storage that the second copies stand in', async ({ chartside, ehr }) => {
  const driver = await Driver.openStill(chartside);
  await driver.setUp({ ...PARTIES, role: 'coder', endpoint: null });
  await driver.submit(aSubmission(1));
  await chartside.grantHost('http://127.0.0.1/*');
  const page = await chartside.context.newPage();
  await page.goto(ehr.url);
  const opened = await chartside.context.newPage();
  await opened.goto(chartside.url('options'));
  const read = await opened.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is carried into the page
    const look = () =>
      Promise.all(
        [chrome.storage?.local, chrome.storage?.session].map(async (area) => {
          try {
            return Object.keys((await area?.get(null)) ?? {});
          } catch {
            return 'closed';
          }
        }),
      );
    await chrome.permissions.request({ origins: ['http://127.0.0.1/*'] });
    const answers: unknown[] = [];
    for (const { id } of await chrome.tabs.query({})) {
      const answer = await chrome.scripting.executeScript({ target: { tabId: id ?? -1 }, func: look }).catch(() => null);
      if (answer?.[0]) answers.push(answer[0].result);
    }
    return answers;
  });
  expect(read).toEqual([['closed', 'closed']]);
});
