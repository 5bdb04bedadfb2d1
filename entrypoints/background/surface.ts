/** What the worker shows outside the panel: the toolbar button and its badge. Counts only, never a claim. */
import { browser } from 'wxt/browser';
import { tell } from '../../lib/messages';
import type { QueueState } from '../../lib/queue/entry';
import { readMeta } from '../../lib/queue/meta';
import { WAITING } from '../../lib/queue/states';
import { countStates, type QueueDb, sumOf } from '../../lib/queue/store';

const FOR_A_PERSON = ['held-auth', 'held-human', 'quarantined', 'rejected', 'denied', 'partial'] satisfies QueueState[];
const RED = '#b3261e';
const GREY = '#5f6368';

/** How many claims need a person (red), else how many wait to be sent (grey). */
export async function showCounts(db: QueueDb): Promise<void> {
  const [counts, losses] = await Promise.all([countStates(db), readMeta(db, 'losses')]);
  const lost = losses?.lost ?? 0;
  const person = sumOf(counts, FOR_A_PERSON) + lost;
  const waiting = sumOf(counts, WAITING);
  const parts = [person > 0 && `${person} need a person`, waiting > 0 && `${waiting} waiting`, lost > 0 && `${lost} lost from this device`];
  await showBadge(person || waiting, person > 0, parts);
}

/** The queue cannot be opened; the panel says why. */
export const showTrouble = (): Promise<void> => showBadge('!', true, ['the queue cannot be opened']);

async function showBadge(count: number | '!', red: boolean, parts: (string | false)[]): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : badge(count) });
  await browser.action.setBadgeBackgroundColor({ color: red ? RED : GREY });
  await browser.action.setTitle({ title: ['Open Chartside', ...parts.filter(Boolean)].join(' · ') });
}

/** Four characters fit. */
const badge = (count: number | '!'): string => (count === '!' || count < 1_000 ? String(count) : `${Math.floor(count / 1_000)}k+`);

/** Parts of the API that not every browser has, and that the types promise. */
interface Optional {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * The toolbar button opens the panel. Done in the click, not by `openPanelOnActionClick`: only a click that reaches us
 * grants `activeTab`, and with it the address of the page the panel must ask access for.
 */
export function openPanelByToolbar(): void {
  const { sidePanel, sidebarAction } = browser as unknown as Optional;
  browser.action.onClicked.addListener((tab) => {
    void (sidePanel ? sidePanel.open({ windowId: tab.windowId }) : sidebarAction?.open());
    tell('pageOffered', null);
  });
}

/** The second copy of the queue lies in storage that page scripts could read by default: closed where the browser can. */
export function keepStorageToOurselves(): void {
  const { local } = browser.storage as unknown as { local: { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> } };
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
