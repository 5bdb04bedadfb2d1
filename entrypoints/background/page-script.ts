/** Keeps the page's script registered for exactly the sites the user has granted, and puts it into their open tabs. */
import { browser } from 'wxt/browser';
import { ehrPatterns } from '../../lib/site/site';
import { thisBuild } from '../../lib/site/this-build';

const ID = 'page';
const JS = '/content-scripts/page.js';
const CSS = '/content-scripts/page.css';

const ALL_SITES = /^(?:\*|https?):\/\/\*\/|^<all_urls>$/;

/**
 * The granted origins as match patterns; a grant for all sites is one pattern among them. A site's build stands on the site's
 * charts only, whatever else it may reach.
 */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  if (thisBuild !== null) return ehrPatterns(thisBuild).filter((pattern) => origins.includes(pattern));
  return origins.filter((origin) => /^(?:https?|\*):/.test(origin) || ALL_SITES.test(origin)).sort();
}

/** Makes the registration match the grants. */
async function register(): Promise<string[]> {
  const matches = await grantedOrigins();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return matches;
  }
  const script = {
    id: ID,
    js: [JS],
    css: [CSS],
    matches,
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
    // about:blank and blob frames that EHRs fill by script belong to the page that made them.
    matchOriginAsFallback: true,
  };
  await (known ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
  return matches;
}

/** Puts the script into tabs that were open before the grant, into frames of other sites in them too. A frame that refuses harms no other. */
async function injectInto(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.insertCSS({ target, files: [CSS] }).catch(() => undefined);
      await browser.scripting.executeScript({ target, files: [JS] }).catch(() => undefined);
    }),
  );
}

/** Registers the listeners; called at once when the worker starts, before it awaits anything. */
export function registerPageScript(): void {
  // One change at a time: two registrations at once would collide on the id.
  let last: Promise<unknown> = Promise.resolve();
  const queue = (change: () => Promise<void>): void => {
    last = last.then(change).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(({ origins }) =>
    queue(async () => {
      const matches = await register();
      // A site just granted may stand in a frame of a page that was granted long before.
      if (origins && origins.length > 0) await injectInto(matches);
    }),
  );
  browser.permissions.onRemoved.addListener(() => queue(async () => void (await register())));
  browser.runtime.onInstalled.addListener(() => queue(async () => injectInto(await register())));
  browser.runtime.onStartup.addListener(() => queue(async () => void (await register())));
}
