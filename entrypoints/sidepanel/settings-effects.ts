import type { SettingsEffects } from '../../components/effects';
import { onSettings, readSettings, writeSettings } from '../../lib/settings';

/** The settings, as every screen reads and changes them. */
export function createSettingsEffects(): SettingsEffects {
  return { read: readSettings, write: writeSettings, onChange: onSettings };
}
