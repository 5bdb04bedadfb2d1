/** The background worker: the only writer of the queue. Every listener is registered at once, before anything is awaited. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../../lib/messages';
import { onSettings } from '../../lib/settings';
import { auditHandlersFor } from './audit-handlers';
import { DRAIN_ALARM } from './drain-alarm';
import { handlersFor } from './handlers';
import { lock } from './lock';
import { heedIdleTime, lockByItself } from './lock-by-itself';
import { openOffice, readCopies } from './office';
import { registerPageScript } from './page-script';
import { beginSession } from './profile';
import { recordRefusal } from './record';
import { Sender } from './sender';
import { keepStorageToOurselves, openPanelByToolbar } from './surface';
import { transferHandlersFor } from './transfer-handlers';
import { vaultHandlersFor } from './vault-handlers';

/** What went wrong is tried again at the next alarm. */
const quietly = (work: Promise<void>): void => void work.catch(() => undefined);

export default defineBackground(() => {
  const sender = new Sender(openOffice);
  const wake = (): void => quietly(sender.wake());

  registerPageScript();
  const handlers = { ...handlersFor(sender), ...auditHandlersFor(sender), ...transferHandlersFor(sender), ...vaultHandlersFor(sender) };
  listen('worker', handlers, ({ name, why, from }) => {
    void sender.office.then((office) => recordRefusal(office, { name, why, from: from ?? 'an unknown sender' })).catch(() => undefined);
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DRAIN_ALARM) wake();
  });
  browser.runtime.onStartup.addListener(() => {
    quietly(beginSession('known'));
    wake();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(beginSession(reason === 'install' ? 'installed' : 'untold'));
    wake();
  });
  browser.runtime.onUpdateAvailable.addListener(() => quietly(sender.retire()));
  onSettings(() => {
    quietly(heedIdleTime());
    quietly(sender.reconsider());
  });
  lockByItself((because) => void lock(sender, because, 'worker').catch(() => undefined));
  quietly(heedIdleTime());
  openPanelByToolbar();
  keepStorageToOurselves();
  quietly(sender.wake().then(async () => readCopies(await sender.office)));
});
