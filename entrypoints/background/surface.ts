/** What the worker shows outside the panel: the toolbar button and its badge. Counts only, never a claim. */
import { browser } from 'wxt/browser';
import { tell } from '../../lib/messages';
import type { QueueState } from '../../lib/queue/entry';
import { allRows, type QueueDb } from '../../lib/queue/store';

const WAITING: ReadonlySet<QueueState> = new Set(['queued', 'sending', 'unknown', 'retry-wait']);
const FOR_A_PERSON: ReadonlySet<QueueState> = new Set(['held-auth', 'held-human', 'quarantined', 'rejected', 'denied']);
const RED = '#b3261e';
const GREY = '#5f6368';

/** How many claims need a person (red), else how many wait to be sent (grey). `lost`: rows a start-up found missing. */
export async function showCounts(db: QueueDb, lost: number): Promise<void> {
  const states = (await allRows(db)).map((row) => row.state);
  const person = states.filter((state) => FOR_A_PERSON.has(state)).length + lost;
  const waiting = states.filter((state) => WAITING.has(state)).length;
  const count = person || waiting;
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: person > 0 ? RED : GREY });
  const parts = [person > 0 && `${person} need a person`, waiting > 0 && `${waiting} waiting`, lost > 0 && `${lost} lost from this device`];
  await browser.action.setTitle({ title: ['Open Chartside', ...parts.filter(Boolean)].join(' · ') });
}

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
