/** Whether the panel may read a tab's page: by its address, and by what the person granted. */
import { browser } from 'wxt/browser';

/** The origin of a web page; null for the browser's own pages and files. */
export const originOf = (url: string | undefined): string | null => {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
};

/** A match pattern of the page's host: patterns know no port. */
const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** `origin` null: the browser does not tell a page's address without access. */
export type TabAccess = { kind: 'no-page' } | { kind: 'no-access'; origin: string | null } | { kind: 'granted' };

/** What the panel may do in this tab now. */
export async function accessTo(tabId: number | null): Promise<TabAccess> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  const origin = originOf(tab?.url);
  if (tab?.id === undefined || (tab.url !== undefined && origin === null)) return { kind: 'no-page' };
  const granted = origin !== null && (await browser.permissions.contains({ origins: [patternOf(origin)] }));
  return granted ? { kind: 'granted' } : { kind: 'no-access', origin };
}

/** Asks the person for this origin; to be called from a click. */
export const askAccess = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [patternOf(origin)] });
