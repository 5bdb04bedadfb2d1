/** Notes in the extension's storage that it was here, and finds the note gone where the profile is put back between sessions. */
import { browser } from 'wxt/browser';
import { type Beginning, isEphemeral } from '../../lib/queue/profile';
import { readSettings } from '../../lib/settings';

const MARK = 'first-seen';
/** One of these stands in every storage that the worker has ever been at. */
const ALWAYS = [MARK, 'j-head', 'settings'];
const VERDICT = 'ephemeral-profile';

/** Judges once, as the session of the browser begins, and leaves the mark for the next one. */
export async function beginSession(beginning: Beginning): Promise<void> {
  const stored = await browser.storage.local.get(ALWAYS).catch(() => ({ unreadable: true }) as Record<string, unknown>);
  const ephemeral = isEphemeral(false, beginning, Object.keys(stored).length === 0);
  await browser.storage.session.set({ [VERDICT]: ephemeral });
  if (!(MARK in stored)) await browser.storage.local.set({ [MARK]: Date.now() });
}

/** Whether nothing queued outlives this session of the browser, as far as can be told. */
export async function ephemeralNow(): Promise<boolean> {
  const { settings } = await readSettings();
  return isEphemeral(settings.ephemeralProfile, 'untold', false) || (await browser.storage.session.get(VERDICT))[VERDICT] === true;
}
