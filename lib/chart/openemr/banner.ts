/** Who is open, and which encounter, as OpenEMR's outermost page says it. */
import type { Encounter, Patient, Unread } from '../chart';
import { findDays } from '../dates';
import { NO_ENCOUNTER } from '../encounter';
import { parseName } from '../person-name';
import { all, attr, first, lineOf } from '../safe-dom';

/** Where a layout prints each part, newest version first. */
export interface BannerSelectors {
  name: string[];
  number: string[];
  born: string[];
  encounter: string[];
}

export interface OpenNow {
  patient: Patient | null;
  encounter: Encounter | null;
}

/** Reads the banner; nobody where no name is shown. */
export function bannerOf(page: Document, selectors: BannerSelectors): OpenNow {
  const name = lineOf(first(page, ...selectors.name)).replace(/\s*\([^()]*\)\s*$/, '');
  if (name === '' || /^none$/i.test(name)) return { patient: null, encounter: null };
  const born = lineOf(first(page, ...selectors.born));
  const number = lineOf(first(page, ...selectors.number));
  const open = lineOf(first(page, ...selectors.encounter));
  const [day] = findDays(open);
  return {
    patient: {
      name: parseName(name),
      mrn: number.match(/\(([^()]+)\)\s*$/)?.[1] ?? (number || null),
      birthDate: findDays(born)[0]?.day ?? null,
      sex: null,
      age: Number(born.match(/Age:\s*(\d+)(?!\s*month)/i)?.[1] ?? Number.NaN) || null,
    },
    encounter: day ? { ...NO_ENCOUNTER, date: day.day, ref: open.slice(day.end).match(/\(\s*(\w+)\s*\)/)?.[1] ?? null } : null,
  };
}

/** The work areas that nobody has opened yet: what they would show was not seen. */
export function neverOpened(page: Document, { patient, encounter }: OpenNow, frame: string): Unread[] {
  const names = new Set(all(page, 'iframe[name], frame[name]').map((each) => attr(each, 'name')));
  const parts: Unread[] = [];
  const why = 'It was not opened.';
  if (patient && !['pat', 'RTop'].some((name) => names.has(name))) parts.push({ kind: 'list', what: 'Patient dashboard', why, frame });
  if (encounter && !['enc', 'RBot', 'RTop'].some((name) => names.has(name)))
    parts.push({ kind: 'document', what: 'Forms of the encounter', why, frame });
  return parts;
}
