/** The background worker: the only writer of the queue. Every listener is registered at once, before anything is awaited. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../../lib/messages';
import { onSettings } from '../../lib/settings';
import { handlersFor } from './handlers';
import { openOffice } from './office';
import { registerPageScript } from './page-script';
import { DRAIN_ALARM, Sender } from './sender';
import { keepStorageToOurselves, openPanelByToolbar } from './surface';

export default defineBackground(() => {
  const sender = new Sender(openOffice());
  // What went wrong is tried again at the next alarm.
  const wake = (): void => void sender.wake().catch(() => undefined);

  registerPageScript();
  listen('worker', handlersFor(sender));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DRAIN_ALARM) wake();
  });
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(wake);
  onSettings(wake);
  openPanelByToolbar();
  keepStorageToOurselves();
  wake();
});
