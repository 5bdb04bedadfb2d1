// C13: what is no answer to our own sign-in opens nothing, in the real browser.
import type { IdentityServer } from '../../endpoint/identity-server';
import { aSubmission, Driver } from '../driver';
import { expect } from '../fixtures';
import { siteFor } from '../site';
import { byPerson, expectTokensInTheirPlace, kept, overhear, paused, settingsOf, signIn, test, timesSent } from './sign-in';

test.setTimeout(150_000);

/** What an attacker or a broken server makes of the sign-in, and what the person is told. */
const ATTACKS: [name: string, words: RegExp, attack: (idp: IdentityServer) => void][] = [
  [
    'another state',
    /no answer to this sign-in/,
    (idp) => {
      idp.ends = (address) => address.replace(/state=[^&]*/, 'state=theirs');
    },
  ],
  [
    'a code of another sign-in under our state',
    /gave no access/,
    (idp) => {
      const theirs = idp.provider.signInPage(
        `${idp.issuer}/authorize?code_challenge=theirs&redirect_uri=https%3A%2F%2Ftheirs.example%2F&state=theirs`,
      );
      idp.ends = (address) => address.replace(/code=[^&]*/, `code=${new URL(theirs).searchParams.get('code')}`);
    },
  ],
  [
    'an answer that names another server',
    /no answer to this sign-in/,
    (idp) => {
      idp.ends = (address) => `${address}&iss=https%3A%2F%2Fevil.example`;
    },
  ],
  [
    'a provider that calls itself something else',
    /does not say how to sign in/,
    (idp) => {
      idp.provider.calls = 'https://evil.example';
    },
  ],
  [
    'an identity token with another nonce',
    /gave no access/,
    (idp) => {
      idp.provider.wrongNonce = true;
    },
  ],
  [
    'a refusal',
    /refused the sign-in/,
    (idp) => {
      idp.ends = (address) => `${address}&error=access_denied`;
    },
  ],
];

test('C13: what is no answer to our own sign-in is refused in words; nothing is sent and nothing is kept', async ({
  chartside,
  endpoint,
  idp,
  guarded,
}) => {
  const heard = overhear(chartside);
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(guarded.url), endpointAuth: byPerson(idp) });
  const { claimId } = await driver.submit(aSubmission(1));
  const settings = await settingsOf(chartside);
  const honest = (): void => {
    idp.ends = (address) => address;
    idp.provider.calls = idp.issuer;
    idp.provider.wrongNonce = false;
  };
  const expectNothing = async (): Promise<void> => {
    await driver.ask('sendNow', null);
    await expect.poll(() => paused(driver)).toBe('sign-in');
    expect(await kept(driver, settings)).toEqual([undefined, 0]);
  };
  for (const [name, words, attack] of ATTACKS)
    await test.step(name, async () => {
      attack(idp);
      expect(await signIn(settings, idp)).toMatch(words);
      await expectNothing();
      honest();
    });
  expect(guarded.asked).toEqual([]);

  let answer = '';
  idp.ends = (address) => (answer = address);
  expect(await signIn(settings, idp)).toMatch(/^✓ Signed in/);
  await driver.settled(30_000);
  expect(timesSent(endpoint, [claimId])).toEqual([1]);
  idp.provider.good.clear();
  idp.provider.refresh = 'withdrawn';
  const next = await driver.submit(aSubmission(2));
  await expect.poll(() => paused(driver), { timeout: 15_000 }).toBe('sign-in');
  await test.step('an answer shown a second time, and its code under the state of now', async () => {
    idp.ends = () => answer;
    expect(await signIn(settings, idp)).toMatch(/no answer to this sign-in/);
    await expectNothing();
    idp.ends = (address) => address.replace(/code=[^&]*/, `code=${new URL(answer).searchParams.get('code')}`);
    expect(await signIn(settings, idp)).toMatch(/gave no access/);
    await expectNothing();
  });
  expect(timesSent(endpoint, [next.claimId])).toEqual([0]);
  honest();
  expect(await signIn(settings, idp)).toMatch(/^✓ Signed in/);
  await driver.settled(30_000);
  expect(timesSent(endpoint, [claimId, next.claimId])).toEqual([1, 1]);
  expectTokensInTheirPlace(idp, guarded, heard);
});
