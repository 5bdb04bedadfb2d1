// The vault under a key that a server of the organisation hands out after sign-in, through the real screens.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { QueueStanding } from '../../lib/queue/standing';
import { Chartside } from '../../scripts/browser/launch';
import { type IdentityServer, startIdentityServer } from '../endpoint/identity-server';
import { PARTIES } from '../queue/submissions';
import { aSubmission, Driver } from './driver';
import { test as base, expect } from './fixtures';
import { aKey, handedOut, nameServer, protect, standing, unlock } from './key-server';
import { filesWith } from './profile-bytes';

const test = base.extend<{ profile: string; idp: IdentityServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures a fixture needs from its parameter's pattern
  profile: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'chartside-escrow-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  idp: async ({}, use) => {
    const idp = await startIdentityServer();
    await use(idp);
    await idp.close();
  },
});
test.setTimeout(180_000);

async function settingsOf(chartside: Chartside): Promise<Page> {
  await chartside.grantHost('http://127.0.0.1/*');
  const page = await chartside.context.newPage();
  await page.goto(chartside.url('options'));
  return page;
}

/** What a key server may say that is no key, or is not to be had, and what the person is told. */
const WRONG: [name: string, answer: IdentityServer['key'], words: RegExp][] = [
  ['nothing there', { status: 404, body: '{}' }, /something that is no key/],
  ['a key that is too short', handedOut(Buffer.alloc(16, 7)), /something that is no key/],
  ['a key that is too long', handedOut(Buffer.alloc(33, 7)), /something that is no key/],
  ['a page', { status: 200, body: '<!doctype html><title>Sign in</title><h1>Sign in</h1>' }, /something that is no key/],
  ['not for this account', { status: 403, body: '{}' }, /does not hand out the key to this account/],
];

test('escrow: set in the settings, locked by the browser’s end, opened by a sign-in, and each claim goes once; wrong answers lose nothing', async ({
  profile,
  endpoint,
  idp,
}) => {
  const key = aKey();
  let chartside = await Chartside.launch({ headless: true, profile });
  let driver = await Driver.open(chartside);
  await driver.setUp({ ...PARTIES, role: 'coder', endpoint: null });
  let settings = await settingsOf(chartside);
  await nameServer(settings, idp);
  const first = await driver.submit(aSubmission(417));
  await test.step('while the server hands out no key, the guard in force stays', async () => {
    for (const [name, answer, words] of WRONG) {
      idp.key = answer;
      expect(await protect(settings, idp), name).toMatch(words);
      expect(await standing(driver), name).toMatchObject({ mode: 'device', state: 'open', unreadable: 0 });
    }
  });
  idp.key = handedOut(key);
  expect(await protect(settings, idp)).toMatch(/everything is sealed under the new key/);
  expect(await standing(driver)).toMatchObject({ mode: 'escrow', state: 'open', unreadable: 0 });
  const second = await driver.submit(aSubmission(418));
  const inMemory = Object.values((await driver.kept('session', 'vault-keys')) as Record<string, Record<string, string>>)
    .flatMap((keys) => Object.values(keys))
    .map((base64) => Buffer.from(base64, 'base64'));
  expect(inMemory.length).toBeGreaterThan(1);
  await chartside.close();

  const secret = [key, ...inMemory].flatMap((bytes) => [bytes, bytes.toString('base64'), bytes.toString('hex')]);
  const patients = ['Trial417', 'Trial418'];
  await test.step('the disk shows neither keys nor tokens nor the patient', async () => {
    expect(filesWith(profile, [second.claimId]), 'the search finds what is there').not.toEqual([]);
    expect(filesWith(profile, [...secret, ...patients, `access-${idp.mark}`, `refresh-${idp.mark}`])).toEqual([]);
  });

  chartside = await Chartside.launch({ headless: true, profile });
  driver = await Driver.open(chartside);
  await driver.setUp({ ...((await driver.kept('local', 'settings')) as object), endpoint: endpoint.url });
  expect(await standing(driver)).toMatchObject({ mode: 'escrow', state: 'locked', sealed: 4 });
  await driver.ask('sendNow', null);
  expect(await driver.ask<QueueStanding>('queueStanding', null)).toMatchObject({ counts: { queued: 2 }, paused: { why: 'locked' } });
  await expect(driver.submit(aSubmission(419))).rejects.toThrow(/locked/);
  settings = await chartside.context.newPage();
  await settings.goto(chartside.url('options'));
  await test.step('wrong answers, another key, another account: refused in words, still locked, nothing lost', async () => {
    const others: typeof WRONG = [
      ...WRONG,
      ['another key under its own name', handedOut(aKey(), 'ward-2'), /another key than the one that guards this vault/],
      ['another key under the same name', handedOut(aKey()), /another key than the one that guards this vault/],
    ];
    for (const [name, answer, words] of others) {
      idp.key = answer;
      expect(await unlock(settings, driver, idp), name).toMatch(words);
      expect(await standing(driver), name).toMatchObject({ mode: 'escrow', state: 'locked', sealed: 4 });
    }
    idp.key = handedOut(key);
    idp.ends = (address) => address.replace(/state=[^&]*/, 'state=theirs');
    expect(await unlock(settings, driver, idp)).toMatch(/no answer to this sign-in/);
    idp.ends = (address) => address;
  });
  expect(endpoint.journal()).toEqual([]);

  expect(await unlock(settings, driver, idp)).toBeNull();
  driver = await Driver.open(chartside);
  const items = await driver.settled(30_000);
  expect(items.map(({ claimId }) => claimId).toSorted()).toEqual([first.claimId, second.claimId].toSorted());
  expect(
    endpoint
      .journal()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([first.claimId, second.claimId].toSorted());
  expect(await standing(driver)).toMatchObject({ state: 'open', unreadable: 0 });
  for (const { headers, url } of idp.asked.filter((asked) => asked.url.startsWith('/key')))
    expect([url, headers.cookie, headers.referer, headers.authorization?.startsWith(`Bearer access-${idp.mark}`)]).toEqual([
      '/key',
      undefined,
      undefined,
      true,
    ]);
  await chartside.close();
  expect(filesWith(profile, [...secret, ...patients, `access-${idp.mark}`, `refresh-${idp.mark}`])).toEqual([]);
});
