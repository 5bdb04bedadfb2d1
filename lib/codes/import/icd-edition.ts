/** Which fiscal year's edition an ICD XML file is: it says so itself; its names tell an April edition from October's. */

import type { CodeSystem } from '../code';
import { icdRelease, type ReleaseAnswer } from './release';

/** A year of this century, standing alone. */
const YEAR = /(?<!\d)20\d{2}(?!\d)/;

/**
 * `version`: the text of the file's `version` element (`2026`), empty where it has none; then its names tell.
 * Refuses when neither holds a year.
 */
export function icdEdition(system: CodeSystem, version: string, names: string[]): ReleaseAnswer {
  const [year] = YEAR.exec(version) ?? [];
  if (year === undefined) return icdRelease(system, names, 0);
  const agreeing = names.filter((name) => YEAR.exec(name)?.[0] === year);
  return icdRelease(system, [...agreeing, version], 0);
}
