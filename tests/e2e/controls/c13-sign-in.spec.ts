// C13: signing in to the billing endpoint in the real browser: claims go with the token, and tokens lie nowhere else.
import { createHash } from 'node:crypto';
import type { PublicJwk } from '../../../lib/endpoint/assertion-key';
import { Chartside } from '../../../scripts/browser/launch';
import { aSubmission, Driver } from '../driver';
import { expect } from '../fixtures';
import { filesWith } from '../profile-bytes';
import { siteFor } from '../site';
import { byPerson, expectTokensInTheirPlace, kept, overhear, paused, settingsOf, signIn, test, timesSent } from './sign-in';

test.setTimeout(150_000);

test('C13: a person signs in, claims go with the token, and token and what renews it lie nowhere on the disk', async ({
  profile,
  endpoint,
  idp,
  guarded,
}) => {
  let chartside = await Chartside.launch({ headless: true, profile });
  const heard = overhear(chartside);
  let driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(guarded.url), endpointAuth: byPerson(idp) });
  const first = await driver.submit(aSubmission(1));
  await expect.poll(() => paused(driver), { timeout: 15_000 }).toBe('sign-in');
  expect(guarded.asked, 'without a token the endpoint is not asked').toEqual([]);

  const settings = await settingsOf(chartside);
  expect(await signIn(settings, idp)).toMatch(/^✓ Signed in/);
  await driver.settled(30_000);
  expect(timesSent(endpoint, [first.claimId])).toEqual([1]);
  expect(guarded.asked.every(({ headers }) => headers.authorization?.startsWith(`Bearer access-${idp.mark}`))).toBe(true);
  const shown = new URL(idp.asked.find(({ url }) => url.startsWith('/authorize'))?.url ?? '', idp.issuer).searchParams;
  expect(Object.fromEntries(shown)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: `https://${chartside.id}.chromiumapp.org/`,
    aud: guarded.url,
  });
  const [redeemed] = idp.provider.asked;
  expect(
    createHash('sha256')
      .update(redeemed?.get('code_verifier') ?? '')
      .digest('base64url'),
  ).toBe(shown.get('code_challenge'));
  const [held, sealed] = await kept(driver, settings);
  expect(JSON.stringify(held)).toContain(`access-${idp.mark}`);
  expect([JSON.stringify(held).includes(`refresh-${idp.mark}`), sealed]).toEqual([false, 1]);

  const secrets = [`access-${idp.mark}`, `refresh-${idp.mark}`, redeemed?.get('code_verifier') ?? 'none'];
  expect(filesWith(profile, secrets)).toEqual([]);
  await chartside.close();
  expect(filesWith(profile, [first.claimId]), 'the search finds what is there').not.toEqual([]);
  expect(filesWith(profile, secrets)).toEqual([]);

  // After the browser's start what is sealed opens the endpoint again, and nobody is asked.
  chartside = await Chartside.launch({ headless: true, profile });
  heard.push(...overhear(chartside));
  driver = await Driver.open(chartside);
  const second = await driver.submit(aSubmission(2));
  await driver.settled(30_000);
  expect(timesSent(endpoint, [first.claimId, second.claimId])).toEqual([1, 1]);
  expect(idp.asked.filter(({ url }) => url.startsWith('/authorize'))).toHaveLength(1);
  expectTokensInTheirPlace(idp, guarded, heard);
  await chartside.close();
  expect(filesWith(profile, secrets)).toEqual([]);
});

test('C13: a person who takes longer over the sign-in page than an idle worker lives is signed in', async ({
  chartside,
  endpoint,
  idp,
  guarded,
}) => {
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(guarded.url), endpointAuth: byPerson(idp) });
  const { claimId } = await driver.submit(aSubmission(1));
  idp.takesMs = 45_000;
  expect(await signIn(await settingsOf(chartside), idp)).toMatch(/^✓ Signed in/);
  await driver.settled(30_000);
  expect(timesSent(endpoint, [claimId])).toEqual([1]);
});

test('C13: a token revoked in the middle of the queue pauses it; signed in anew it goes on, and each claim went once', async ({
  chartside,
  endpoint,
  idp,
  guarded,
}) => {
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(guarded.url), endpointAuth: byPerson(idp), endpoint: null });
  const ids: string[] = [];
  for (let n = 0; n < 12; n += 1) ids.push((await driver.submit(aSubmission(n))).claimId);
  guarded.beforeClaim = (n) => {
    if (n !== 5) return;
    idp.provider.good.clear();
    idp.provider.refresh = 'withdrawn';
  };
  await driver.setUp({ ...siteFor(guarded.url), endpointAuth: byPerson(idp) });
  const settings = await settingsOf(chartside);
  expect(await signIn(settings, idp)).toMatch(/^✓ Signed in/);
  await expect.poll(() => endpoint.claims().length, { timeout: 20_000 }).toBe(4);
  await expect.poll(() => paused(driver), { timeout: 15_000 }).toBe('sign-in');
  const before = guarded.asked.length;
  await driver.ask('sendNow', null);
  await expect.poll(() => paused(driver), { timeout: 15_000 }).toBe('sign-in');
  expect(guarded.asked.length, 'the endpoint is left alone').toBe(before);
  expect(await signIn(settings, idp)).toMatch(/^✓ Signed in/);
  await driver.settled(60_000);
  expect(timesSent(endpoint, ids)).toEqual(ids.map(() => 1));
});

test('C13: the device signs in by its own key: registered by what the settings show, the same after a restart, its tokens nowhere on the disk', async ({
  profile,
  endpoint,
  idp,
  guarded,
}) => {
  const endpointAuth = { kind: 'backend', tokenUrl: `${idp.issuer}/token`, clientId: 'chartside', scopes: 'system/Claim.cru' } as const;
  let chartside = await Chartside.launch({ headless: true, profile });
  const heard = overhear(chartside);
  let driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(guarded.url), endpointAuth });
  const settings = await settingsOf(chartside);
  const { claimId } = await driver.submit(aSubmission(1));
  await expect.poll(() => paused(driver), { timeout: 15_000 }).toBe('asked');

  await settings.bringToFront();
  const section = settings.getByRole('region', { name: 'Sign-in to the billing endpoint' });
  await section.getByRole('button', { name: 'Try the sign-in' }).click();
  await expect(section.getByRole('status')).toHaveText(/^The sign-in server does not take this computer/);
  expect(guarded.asked, 'a key that nobody registered opens nothing').toEqual([]);
  await settings.getByRole('button', { name: 'Show the public key' }).click();
  const { keys } = JSON.parse(await settings.getByLabel('Public key as a JSON Web Key Set').innerText()) as { keys: PublicJwk[] };
  expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']]);
  idp.provider.registered.push(...keys);
  await section.getByRole('button', { name: 'Try the sign-in' }).click();
  await expect(section.getByRole('status')).toHaveText(/^✓ The sign-in server knows this computer/);
  await driver.settled(30_000);
  expect(timesSent(endpoint, [claimId])).toEqual([1]);
  expect(guarded.asked.every(({ headers }) => headers.authorization?.startsWith(`Bearer access-${idp.mark}`))).toBe(true);
  const secrets = [`access-${idp.mark}`, ...idp.provider.asked.map((form) => form.get('client_assertion') ?? 'none')];
  expect(filesWith(profile, secrets)).toEqual([]);
  await chartside.close();
  expect(filesWith(profile, [claimId]), 'the search finds what is there').not.toEqual([]);
  expect(filesWith(profile, secrets)).toEqual([]);

  chartside = await Chartside.launch({ headless: true, profile });
  heard.push(...overhear(chartside));
  driver = await Driver.open(chartside);
  const second = await driver.submit(aSubmission(2));
  await driver.settled(30_000);
  expect(timesSent(endpoint, [claimId, second.claimId])).toEqual([1, 1]);
  expectTokensInTheirPlace(idp, guarded, heard);
  await chartside.close();
});
