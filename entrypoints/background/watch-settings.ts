/** Notices who changed what matters to the audit: where claims go, who works here, what they may do. */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../lib/settings';
import type { Office } from './office';
import { record } from './record';

const WATCHED = [
  'role',
  'user',
  'endpoint',
  'keyMode',
  'lockAfterMinutes',
  'purgeAfterDays',
] as const satisfies readonly (keyof Settings)[];
const SEEN = 'audit-settings';

/** Records every watched setting that is another than when last seen. One at a time. */
export function recordSettings(office: Pick<Office, 'db' | 'audit'>): Promise<void> {
  return navigator.locks.request('chartside-settings-seen', async () => {
    const { settings, managed } = await readSettings();
    const stored = (await browser.storage.local.get(SEEN))[SEEN];
    const before: Record<string, unknown> = { ...DEFAULT_SETTINGS, ...(typeof stored === 'object' ? stored : null) };
    const changed = WATCHED.filter((key) => settings[key] !== before[key]);
    if (changed.length === 0) return;
    for (const key of changed) {
      const by = managed.includes(key) ? ', set by the administrator' : '';
      await record(office, `settings: ${key} is ${settings[key] ?? 'none'}, was ${String(before[key] ?? 'none')}${by}`, { by: 'person' });
    }
    await browser.storage.local.set({ [SEEN]: Object.fromEntries(WATCHED.map((key) => [key, settings[key]])) });
  });
}
