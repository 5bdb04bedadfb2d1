/** Which fiscal year's edition an ICD XML file is: it says so itself; its names tell an April edition from October's. */
import type { Origin } from './importer';
import { fiscalRelease, type ReleaseAnswer } from './release';

/** `version`: the text of the file's `version` element (`2026`), empty where it has none: then its names tell. */
export function icdEdition(version: string, { names }: Origin): ReleaseAnswer {
  const [printed] = /(?<!\d)20\d{2}(?!\d)/.exec(version) ?? [];
  return fiscalRelease(/\bapr/i.test(version) ? [version, ...names] : names, printed === undefined ? null : Number(printed));
}
