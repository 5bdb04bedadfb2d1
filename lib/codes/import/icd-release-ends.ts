/** What a full release of ICD-10 begins and ends with, whatever its year: a file cut short or joined begins or ends elsewhere. */
import type { CodeRow, CodeSystem } from '../code';
import { type Refusal, refuse } from './importer';

const ENDS: Partial<Record<CodeSystem, { first: RegExp; last: RegExp; expected: string }>> = {
  'ICD-10-CM': { first: /^A00/, last: /^(?:Z99|U)/, expected: 'Z99 or U' },
  'ICD-10-PCS': { first: /^001/, last: /^X/, expected: 'section X' },
};

/** ICD-10-PCS begins with its section 0, ICD-10-CM with a letter. */
export const icdSystem = (firstCode: string): CodeSystem => (/^\d/.test(firstCode) ? 'ICD-10-PCS' : 'ICD-10-CM');

/** A code as the text files hold it, without dot: ICD-10-CM from 3 characters; ICD-10-PCS 7, or 3 for a table's header. */
export const BARE_CODE: Partial<Record<CodeSystem, RegExp>> = {
  'ICD-10-CM': /^[A-Z][0-9A-Z]{2,6}$/,
  'ICD-10-PCS': /^[0-9A-HJ-NP-Z]{3}(?:[0-9A-HJ-NP-Z]{4})?$/,
};

/** Refuses rows that are not a whole release; null: their first and last codes are a release's. `lines`: how many were read. */
export function cutShort(file: string, system: CodeSystem, rows: readonly CodeRow[], lines: number): Refusal | null {
  const again = 'Nothing was imported; download the file again and drop the new copy.';
  const ends = ENDS[system];
  const first = rows[0];
  const last = rows.at(-1);
  if (!ends || !first || !last) return refuse(`${file}: no code in it. ${again}`);
  if (!ends.first.test(first.code))
    return refuse(`${file}, line 1: expected the first codes of the release, found ${first.code}. ${again}`);
  if (ends.last.test(last.code)) return null;
  return refuse(
    `${file} ends at line ${lines} with ${last.code}, before the last codes of the release (${ends.expected}): it was cut short. ${again}`,
  );
}
