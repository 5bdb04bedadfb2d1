/** Who sends: what the browser could vouch for, and what nobody should take for it. */
import type { Place } from '../../../lib/sender';
import { pick, type Random } from '../chance';

export const OWN = { id: 'chartside-id', origin: 'chrome-extension://chartside-id' };

const IDS = ['chartside-id', 'chartside-id', 'chartside-id', 'chartside-id', 'other-id', '', 'Chartside-id', undefined];
const ORIGINS = [
  'https://ehr.example',
  'null',
  '',
  undefined,
  OWN.origin,
  'chrome-extension://other-id',
  'chrome-extension://chartside-id.evil.example',
  'https://chartside-id',
  'file://',
];
const URLS = [
  'https://ehr.example/chart',
  'https://ehr.example/chrome-extension://chartside-id/background.js',
  'chrome-extension://chartside-id/sidepanel.html',
  'chrome-extension://chartside-id/options.html#x',
  'chrome-extension://chartside-id/background.js',
  'chrome-extension://chartside-id/_generated_background_page.html',
  'chrome-extension://chartside-id/x/background.js',
  'chrome-extension://chartside-id.evil.example/background.js',
  'chrome-extension://chartside-ids/background.js',
  'chrome-extension://other-id/sidepanel.html',
  'about:srcdoc',
  'about:blank',
  'blob:https://ehr.example/1',
  'data:text/html,x',
  'http://10.0.0.1/',
  '',
  undefined,
];
const TABS = [undefined, { id: 1 }, { id: 0 }, {}];
const FRAMES = [undefined, 0, 7];

export interface Sent {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

/** A sender of any make. */
export const anySender = (random: Random): Sent => ({
  id: pick(IDS, random),
  origin: pick(ORIGINS, random),
  url: pick(URLS, random),
  tab: pick(TABS, random),
  frameId: pick(FRAMES, random),
  documentId: pick([undefined, 'd'], random),
});

const HONEST: Record<Place, Sent> = {
  panel: { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/sidepanel.html` },
  worker: { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/background.js` },
  page: { id: OWN.id, origin: 'https://ehr.example', url: 'https://ehr.example/chart', tab: { id: 1 }, frameId: 0 },
};
/** A sender as the browser describes this place. */
export const honest = (place: Place): Sent => ({ ...HONEST[place] });

/** An address of ours, told by the parts of the address and not by how it begins. */
function ownPath(url: string | undefined): string | null {
  const parsed = /^([a-z-]+):\/\/([^/?#]*)(\/[^]*)$/.exec(url ?? '');
  return parsed?.[1] === 'chrome-extension' && parsed[2] === OWN.id ? (parsed[3] ?? '') : null;
}

/** Where a sender of this make stands: our own pages by address or origin, page scripts by a tab and a frame, nobody else. */
export function standsAt({ id, origin, url, tab, frameId }: Sent): Place | null {
  if (id !== OWN.id) return null;
  const path = ownPath(url);
  if (origin === OWN.origin || path !== null)
    return path === '/background.js' || path === '/_generated_background_page.html' ? 'worker' : 'panel';
  return tab !== undefined && frameId !== undefined ? 'page' : null;
}
