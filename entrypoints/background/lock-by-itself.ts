/** Locks the vault when the computer's screen is locked, and when nobody has touched it for as long as the settings say. */
import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/settings';

/** `lock`: what to do; its words end a sentence that begins "The vault was locked". */
export function lockByItself(lock: (because: string) => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') lock('with the screen');
    if (state === 'idle') lock('as nobody was at the computer');
  });
}

/** Tells the browser after how long nobody counts as being there; asked at every start and change of settings, as it forgets. */
export async function heedIdleTime(): Promise<void> {
  const { settings } = await readSettings();
  browser.idle.setDetectionInterval(settings.lockAfterMinutes * 60);
}
