/** Which tab stands beside the panel: the active one of the panel's own window. */
import { browser } from 'wxt/browser';

/** `onActive`: this tab is beside the panel now; null: none. */
export interface TabsHeard {
  onActive(tabId: number | null): void;
  onChanged(tabId: number, change: { url?: string; status?: string }): void;
  onRemoved(tabId: number): void;
}

/** Tells of the tab now active, then of every change. `again` asks the browser once more which it is. */
export function watchTabs(heard: TabsHeard): { again(): void } {
  let windowId: number | null = null;
  const again = async (): Promise<void> => {
    const [tab] = windowId === null ? [] : await browser.tabs.query({ active: true, windowId });
    heard.onActive(tab?.id ?? null);
  };
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) heard.onActive(active.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => heard.onChanged(tabId, change));
  browser.tabs.onRemoved.addListener((tabId) => heard.onRemoved(tabId));
  browser.tabs.onAttached.addListener(() => void again());
  void browser.windows.getCurrent().then((current) => {
    windowId = current.id ?? null;
    return again();
  });
  return { again: () => void again() };
}
