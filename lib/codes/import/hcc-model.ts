/** Risk-adjustment models: their names, and the days whose diagnoses a release counts. */
import type { Release } from './release';

/**
 * A model as a variant of a holding: `V28`, `V24`, `ESRD-V24`, `RxHCC-V08`. From `CMS-HCC ESRD Model V24`, `RxHCC Model Category V08`;
 * null when no version is named.
 */
export function hccModel(name: string): string | null {
  const [, version] = /\bV(\d{2})\b/i.exec(name) ?? [];
  if (!version) return null;
  return `${/esrd/i.test(name) ? 'ESRD-' : /rx ?hcc/i.test(name) ? 'RxHCC-' : ''}V${version}`;
}

/** A payment year counts the diagnoses of the calendar year before it (CMS Rate Announcement, Medicare Advantage). */
export const paymentYear = (year: number): Release => ({ release: `PY${year}`, from: `${year - 1}-01-01`, to: `${year - 1}-12-31` });
