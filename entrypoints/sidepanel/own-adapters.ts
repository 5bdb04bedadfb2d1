import type { SiteDefinition } from '../../lib/chart/site-definition';
import { onSettings, readSettings } from '../../lib/settings';

let known: Promise<SiteDefinition[]> | null = null;

/** How the site's own EHRs are read, as set up now; asked of the settings again only after they changed. */
export function ownAdapters(): Promise<SiteDefinition[]> {
  known ??= readSettings().then(({ settings }) => settings.adapters);
  return known;
}

onSettings(() => {
  known = null;
});
