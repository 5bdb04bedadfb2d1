// One browser, a billing endpoint that wants to be signed in to, and the provider that people sign in to; and what is kept of that.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { QueueStanding } from '../../../lib/queue/standing';
import type { Chartside } from '../../../scripts/browser/launch';
import { type Guarded, startGuarded } from '../../endpoint/guarded';
import { type IdentityServer, startIdentityServer } from '../../endpoint/identity-server';
import type { Endpoint } from '../../endpoint/server';
import type { Driver } from '../driver';
import { test as base, expect } from '../fixtures';

export const test = base.extend<{ profile: string; idp: IdentityServer; guarded: Guarded }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures a fixture needs from its parameter's pattern
  profile: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'chartside-sign-in-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  idp: async ({}, use) => {
    const idp = await startIdentityServer();
    await use(idp);
    await idp.close();
  },
  guarded: async ({ endpoint, idp }, use) => {
    const guarded = await startGuarded(endpoint, (access) => idp.provider.good.has(access));
    await use(guarded);
    await guarded.close();
  },
});
export const byPerson = ({ issuer }: IdentityServer) =>
  ({ kind: 'code', issuer, clientId: 'chartside', scopes: 'openid offline_access user/Claim.cru' }) as const;

/** The settings screen, allowed to reach this machine as a person allows it. */
export async function settingsOf(chartside: Chartside): Promise<Page> {
  await chartside.grantHost('http://127.0.0.1/*');
  const page = await chartside.context.newPage();
  await page.goto(chartside.url('options'));
  return page;
}

/** Presses the button; what the screen says of it. */
export async function signIn(settings: Page, idp: IdentityServer): Promise<string> {
  const before = idp.begun();
  await settings.bringToFront();
  const section = settings.getByRole('region', { name: 'Sign-in to the billing endpoint' });
  await section.getByRole('button', { name: 'Sign in to the billing endpoint' }).click();
  await expect.poll(() => idp.begun(), { timeout: 15_000 }).toBeGreaterThan(before);
  const told = section.getByRole('status');
  await expect(told).not.toBeEmpty({ timeout: 60_000 });
  return told.innerText();
}

export const paused = async (driver: Driver): Promise<string | null> =>
  (await driver.ask<QueueStanding>('queueStanding', null)).paused?.why ?? null;

export const timesSent = (endpoint: Endpoint, ids: string[]): number[] =>
  ids.map((claimId) => endpoint.journal().filter(({ id }) => id === claimId).length);

/** Whatever of a sign-in is kept: in memory, and sealed. */
export const kept = async (driver: Driver, settings: Page): Promise<[unknown, number]> => [
  await driver.kept('session', 'endpoint-token'),
  await settings.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('work');
        opening.addEventListener('error', () => reject(new Error('not opened')));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('signIns').objectStore('signIns').count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
  ),
];

/** Everything that consoles say and addresses show. */
export function overhear({ context, worker }: Chartside): string[] {
  const heard: string[] = [];
  context.on('console', (message) => heard.push(message.text()));
  worker.on('console', (message) => heard.push(message.text()));
  context.on('request', (request) => heard.push(request.url()));
  return heard;
}

/** A token stands in the header of what it opens and in the sign-in server's own bodies: in no address, no cookie, no other header. */
export function expectTokensInTheirPlace(idp: IdentityServer, guarded: Guarded, heard: string[]): void {
  const words = [`access-${idp.mark}`, `refresh-${idp.mark}`];
  const elsewhere = [...idp.asked, ...guarded.asked].map(({ url, headers }) => url + JSON.stringify({ ...headers, authorization: null }));
  for (const word of words) expect([...elsewhere, ...heard].filter((text) => text.includes(word))).toEqual([]);
  for (const { headers } of [...idp.asked, ...guarded.asked]) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
}
