/** Tries a site's adapter on the pages that are open; what it finds is handed to the form and kept nowhere. */
import { browser } from 'wxt/browser';
import type { SiteAdapterEffects } from '../../components/effects';
import { joinFound } from '../../lib/chart/try-selectors';
import { sendToFrame } from '../../lib/messages';

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
    for (const { id, title } of open) {
      if (id === undefined) continue;
      const answers = await Promise.all(
        (await framesOf(id)).map((frame) => sendToFrame('trySelectors', { definition }, id, frame).catch(() => null)),
      );
      const found = answers.filter((answer) => answer !== null);
      if (found.length > 0) return { page: title ?? '', found: joinFound(found) };
    }
    throw new Error('trySelectors: no open page fits');
  },
});

const framesOf = async (tabId: number): Promise<number[]> =>
  (await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => null }).catch(() => [])).map(
    ({ frameId }) => frameId,
  );
