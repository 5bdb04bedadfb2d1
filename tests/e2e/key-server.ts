// The settings and the lock screen of a vault whose key a server hands out.
import type { Page } from '@playwright/test';
import type { VaultStanding } from '../../lib/vault/vault-standing';
import type { IdentityServer } from '../endpoint/identity-server';
import type { Driver } from './driver';
import { expect } from './fixtures';

export const aKey = (): Buffer => Buffer.from(crypto.getRandomValues(new Uint8Array(32)));
export const handedOut = (key: Buffer, keyId = 'ward-1') => ({ status: 200, body: JSON.stringify({ keyId, key: key.toString('base64') }) });

export const standing = (driver: Driver): Promise<VaultStanding> => driver.ask('vaultStanding', null);

/** Fills in the key server as a person does. */
export async function nameServer(settings: Page, { issuer }: IdentityServer): Promise<void> {
  await settings.getByText('Your organisation’s key server', { exact: true }).click();
  for (const [label, value] of [
    ['Key address', `${issuer}/key`],
    ['Sign-in for the key', issuer],
    ['Client ID for the key', 'chartside-vault'],
  ] as const) {
    await settings.getByLabel(label, { exact: true }).fill(value);
    await settings.getByLabel(label, { exact: true }).press('Tab');
  }
}

/** Chooses the key server as what guards the work; what the screen says of it. */
export async function protect(settings: Page, idp: IdentityServer): Promise<string> {
  const before = idp.begun();
  await settings.bringToFront();
  const form = settings.getByRole('form', { name: 'Change the protection' });
  await form.getByRole('radio', { name: /key server/i }).check();
  await form.getByRole('button', { name: 'Protect with the key server' }).click();
  await expect.poll(() => idp.begun(), { timeout: 15_000 }).toBeGreaterThan(before);
  const told = form.locator('p[role=alert], p[role=status]').filter({ hasText: /\w/ });
  await expect(told).toBeVisible({ timeout: 60_000 });
  return told.innerText();
}

/** Presses the lock screen's button; the refusal, or null once it is open. */
export async function unlock(settings: Page, driver: Driver, idp: IdentityServer): Promise<string | null> {
  const before = idp.begun();
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Sign in to unlock' }).click();
  await expect.poll(() => idp.begun(), { timeout: 15_000 }).toBeGreaterThan(before);
  const refusal = settings.getByRole('alert').filter({ hasText: /\w/ });
  // Once it is open every page starts anew, the one that is asked from as well: then it is asked again.
  const isOpen = (): Promise<boolean> =>
    standing(driver).then(
      ({ state }) => state === 'open',
      () => false,
    );
  await expect.poll(async () => (await isOpen()) || (await refusal.count()) > 0, { timeout: 60_000 }).toBe(true);
  return (await refusal.count()) > 0 ? refusal.first().innerText() : null;
}
