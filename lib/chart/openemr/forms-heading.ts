/** What an OpenEMR encounter's summary says of whose it is: its heading "2026-11-20 Encounter for Ada Lund", and its number. */
import type { Patient } from '../chart';
import { findDays } from '../dates';
import { looksLikeName, parseName } from '../person-name';
import { all, attr, elementAbove, first, lineOf } from '../safe-dom';

const saysEncounter = (element: Element): boolean => /^\S+ Encounter\b/.test(lineOf(element)) && findDays(lineOf(element)).length > 0;

/** Marked as a title; else the first words that say day and encounter: among the forms, or in the bar of menus above them. */
const heading = (page: Document): Element | null =>
  first(page, '#encounter_forms .title') ??
  all(page, '#encounter_forms span').find(saysEncounter) ??
  (first(page, '#encounter_forms') && all(page, 'nav span, .navbar-brand').find(saysEncounter)) ??
  null;

/** The day in the heading; null where there is none. */
export const dayOfForms = (page: Document): string | null => findDays(lineOf(heading(page)))[0]?.day ?? null;

/** The patient by name alone; null for the forms of a group, and where the heading names nobody. */
export function patientOfForms(page: Document): Patient | null {
  const title = heading(page);
  // Up to 7.x the name stands behind the title, since then in it.
  const lines = title ? [lineOf(title), lineOf(elementAbove(title))] : [];
  const name = lines.map((line) => line.match(/^\S+ Encounter for ([^\d(:]+)/)?.[1]?.trim()).find(Boolean);
  return name && looksLikeName(name) ? { name: parseName(name), mrn: null, birthDate: null, sex: null, age: null } : null;
}

/** The encounter's number, as its buttons and links carry it; null where none does, or not all the same one. */
export function numberOfForms(page: Document): string | null {
  const numbers = new Set([
    ...all(page, '#encounter_forms [data-encounterid]').map((button) => attr(button, 'data-encounterid')),
    ...all(page, '#encounter_forms a[href*="delete_form.php"]').flatMap(
      (link) => attr(link, 'href').match(/[?&]encounter=(\w+)/)?.[1] ?? [],
    ),
  ]);
  const [number] = numbers;
  return numbers.size === 1 && number ? number : null;
}
