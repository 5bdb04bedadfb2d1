/** How often, in the words of a prescription. */
import type { Timing } from '@medplum/fhirtypes';
import { codesOf, wordsOf } from './values';

/** HL7 v3 GTSAbbreviation. */
const ABBREVIATIONS: Record<string, string> = {
  QD: 'once daily',
  BID: 'twice daily',
  TID: 'three times daily',
  QID: 'four times daily',
  QOD: 'every other day',
  AM: 'every morning',
  PM: 'every afternoon',
  BED: 'at bedtime',
  WK: 'weekly',
  MO: 'monthly',
};
const UNITS: Record<string, string> = { s: 'second', min: 'minute', h: 'hour', d: 'day', wk: 'week', mo: 'month', a: 'year' };
const TIMES = ['', 'once', 'twice', 'three times', 'four times'];
const PER: Record<string, string> = { d: 'daily', wk: 'weekly', mo: 'monthly', a: 'yearly', h: 'every hour' };

/** The frequency a timing states; null where it states none. */
export function frequencyOf(timing: Timing | undefined): string | null {
  const said = timing?.code?.text;
  if (typeof said === 'string' && said.trim() !== '') return said.trim();
  const [code] = codesOf(timing?.code);
  const abbreviated = code === undefined ? undefined : ABBREVIATIONS[code.toUpperCase()];
  if (abbreviated) return abbreviated;
  const every = code?.match(/^Q(\d+)H$/i)?.[1];
  if (every) return `every ${every} hours`;
  return repeated(timing?.repeat) ?? wordsOf(timing?.code);
}

function repeated(repeat: Timing['repeat']): string | null {
  if (!repeat?.periodUnit || !UNITS[repeat.periodUnit]) return null;
  const { frequency = 1, period = 1, periodUnit } = repeat;
  const unit = UNITS[periodUnit] ?? '';
  const times = frequency === 1 ? '' : `${TIMES[frequency] ?? `${frequency} times`} `;
  if (period !== 1) return `${times}every ${period} ${unit}s`;
  if (frequency === 1) return periodUnit === 'd' ? 'once daily' : (PER[periodUnit] ?? `every ${unit}`);
  return PER[periodUnit]?.endsWith('ly') ? `${times}${PER[periodUnit]}` : `${times}every ${unit}`;
}
