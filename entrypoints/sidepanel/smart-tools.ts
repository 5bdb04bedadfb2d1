/** The browser's part of a SMART sign-in: the window, the redirect, the memory of this session, and what may be reached. */
import { browser } from 'wxt/browser';
import { thisBuild } from '../../lib/site/this-build';
import type { SmartTools } from '../../lib/smart/session';
import { type Token, TokenSchema } from '../../lib/smart/token';

/** In memory only, and only for the extension's own pages: `storage.session` is on no disk and closed to page scripts. */
export const SMART_TOKEN = 'smart-token';

/** Patterns know no port. */
const patternOf = (origin: string): string => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`;

/** A build for one site can be granted its records' servers and no others: those allow the extension themselves. */
const canBeAsked = (origin: string): boolean => thisBuild === null || thisBuild.records.includes(origin);

/** Where the browser catches the answer to a sign-in; Chromium gives it out of the extension's id, and Firefox has to be asked. */
export const redirectAddress = (): string =>
  import.meta.env.FIREFOX ? browser.identity.getRedirectURL() : `https://${browser.runtime.id}.chromiumapp.org/`;

/** Asks the browser for access to the servers, and for nothing else; must begin in a click. A build for one site is granted its own by whoever installs it. */
export async function mayReach(origins: string[]): Promise<boolean> {
  const asked = origins.filter(canBeAsked).map(patternOf);
  return asked.length === 0 || browser.permissions.request({ origins: asked });
}

export function createSmartTools(): SmartTools {
  return {
    fetch: (...request) => fetch(...request),
    now: Date.now,
    random: () => crypto.getRandomValues(new Uint8Array(32)),
    digest: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource)),
    redirect: redirectAddress,
    async launch(url) {
      const address = await browser.identity.launchWebAuthFlow({ url, interactive: true });
      if (!address) throw new Error('sign-in: closed');
      return address;
    },
    // Firefox knows `identity` from the start and cannot be asked for it.
    allow: (origins) =>
      browser.permissions.request({
        origins: origins.filter(canBeAsked).map(patternOf),
        ...(import.meta.env.FIREFOX ? {} : { permissions: ['identity'] }),
      }),
    async load(): Promise<Token | null> {
      return TokenSchema.safeParse((await browser.storage.session.get(SMART_TOKEN))[SMART_TOKEN]).data ?? null;
    },
    save: (token) => (token === null ? browser.storage.session.remove(SMART_TOKEN) : browser.storage.session.set({ [SMART_TOKEN]: token })),
    alone: (run) => navigator.locks.request(SMART_TOKEN, run) as ReturnType<typeof run>,
  };
}

/** Calls back when somebody signed in or out, in any window. */
export function onSmartToken(changed: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (SMART_TOKEN in changes) changed();
  });
}
