/** Tries a site's adapter on the pages that are open; what it finds is handed to the form and kept nowhere. */
import { browser } from 'wxt/browser';
import type { SiteAdapterEffects } from '../../components/effects';
import { type FoundBySelector, joinFound } from '../../lib/chart/try-selectors';
import { takeCopy } from '../sidepanel/take-copy';

/** Tabs looked at before giving up. */
const MOST_TABS = 8;

export const createSiteAdapterEffects = (): SiteAdapterEffects => ({
  async tryOut(definition) {
    const tabs = await browser.tabs.query({});
    // Of a site that was not allowed, a tab gives no address.
    const open = tabs
      .filter(({ url }) => url !== undefined && /^https?:/.test(url))
      .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
      .slice(0, MOST_TABS);
    const { trySelectorsHere } = await import('../sidepanel/reading-place');
    for (const { id, title } of open) {
      if (id === undefined) continue;
      const found: FoundBySelector[][] = [];
      for (const frame of await framesOf(id)) {
        const copy = await takeCopy(id, frame, true, null).catch(() => null);
        const answer = copy && copy !== 'same' ? await trySelectorsHere(copy, definition) : null;
        if (answer) found.push(answer);
      }
      if (found.length > 0) return { page: title ?? '', found: joinFound(found) };
    }
    throw new Error('trySelectors: no open page fits');
  },
});

const framesOf = async (tabId: number): Promise<number[]> =>
  (await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => null }).catch(() => [])).map(
    ({ frameId }) => frameId,
  );
