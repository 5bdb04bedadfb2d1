/** Who sent a message, as far as the browser vouches for it. */
import type { Browser } from 'wxt/browser';

/** Three places: the page's script, the extension's own pages, the background worker. */
export type Place = 'page' | 'panel' | 'worker';

/** Who sent it, as far as the browser vouches: the tab and frame of a page script. */
export interface Sender {
  place: Place;
  tabId: number | null;
  frameId: number | null;
  documentId: string | null;
}
/** Where the background worker lives: Chromium's service worker, Firefox's background page. */
const WORKER_PATH = /^\/(?:background\.js|_generated_background_page\.html)$/;

/**
 * The place a message came from, or null if it cannot be trusted. An extension page is known by its origin
 * (a panel opened as a tab has a tab too); a page script by tab, frame and a web origin; the worker has neither.
 */
export function placeOf(sender: Browser.runtime.MessageSender, own: { id: string; origin: string }): Sender | null {
  if (sender.id !== own.id) return null;
  const frame = { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null, documentId: sender.documentId ?? null };
  const url = sender.url ?? '';
  if (sender.origin === own.origin || url.startsWith(`${own.origin}/`)) {
    return { place: WORKER_PATH.test(url.slice(own.origin.length)) ? 'worker' : 'panel', ...frame };
  }
  if (sender.tab && sender.frameId !== undefined) return { place: 'page', ...frame };
  return null;
}
