import type { Immunization } from '../chart';
import { findDays, onlyDay, withoutDay } from '../dates';
import type { Row } from '../row';
import { lineOf } from '../safe-dom';
import { cellNamed, dayIn, isStatus, type Place, provenanceOf, statusIn, subjectOf } from './row-words';

const NAME = /^(?:.*\bvaccin\w*|.*\bimmuni[sz]ations?|name|title|description|product|code)$/i;

/** The labels of a form in which a vaccine is being entered. */
const FORM_LABEL = /\b(?:administered|administrator|manufacturer|lot number|\(?cvx code\)?|(?:statements? )?given|expiration date)\b/i;

/** A field of such a form that says something else of the vaccine than its name. */
const ASIDE =
  /^(?:notes?|comments?|remarks?|encounters?|visits?|route|(?:administration |administered )?site|.*\breason|information source)$/i;
function isAside({ table, cells, box }: Row): boolean {
  if (table || cells.slice(1).some(({ label }) => label !== null)) return false;
  const label = (box.field && (box.field.label || lineOf(box.element.previousElementSibling))) || cells[0]?.label;
  return ASIDE.test(label?.replace(/\s*:$/, '').trim() ?? '');
}

/** Columns of a grid of doses: by number, by the age they are given at. */
const DOSE =
  /^(?:(?:dose|shot|date|no\.?|#)\s*#?\s*\d{1,2}|#\d{1,2}|\d{1,2}|\d(?:st|nd|rd|th)(?: dose)?|booster(?: \d)?|birth|(?:at )?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s*(?:d|days?|w|wks?|weeks?|m|mos?|months?|y|yrs?|years?))$/i;
/** What a grid says of a dose that nobody has given yet. */
const NOT_YET = /\b(?:due|overdue|recommended|scheduled|forecast|next|not (?:due|eligible|indicated))\b|^[-–—]*$|^n\/?a$/i;
const NOT_GIVEN = /^(?:refused|declined|deferred|contraindicated|not (?:done|given))/i;
/** Screening that a list of preventions holds among the vaccines. */
const SCREENING =
  /^(?:(?:i?fobt|fit|fecal (?:occult|immuno\w+)\b.*|pap(?: (?:smear|test))?|(?:mam|mammo)(?:gra(?:m|phy))?|colonoscopy|sigmoidoscopy|cologuard|bmd|dexa(?: scan)?|bone (?:mineral )?density\b.*|psa|aaa\b.*|hpv (?:test|screen\w*)|hepatitis \w screen\w*|(?:\w+ ){0,2}screen(?:ing)?))$/i;
const GIVEN_ON = /date|given|administered|on$/i;
const GIVEN = /^(?:[x✓✔☑●]|yes|y|given|done|administered|completed?)$/i;

const isState = (text: string): boolean => isStatus(text) || NOT_GIVEN.test(text);

const isDay = (text: string): boolean => onlyDay(text) !== null;

/** The doses of one row of a grid whose columns are doses or days; null for a row of any other list. */
function dosesOf(row: Row, place: Place): Immunization[] | null {
  const doses = row.cells.filter(({ label }) => label !== null && (DOSE.test(label) || isDay(label)));
  const [head] = row.cells;
  if (!row.table || !head) return null;
  const provenance = provenanceOf(place, row.visibility);
  const given = (vaccine: string, text: string, column: string): Immunization[] => {
    if (NOT_YET.test(text.trim())) return [];
    const [found] = findDays(text);
    const said = found ? withoutDay(text, found).replace(/^[\s(,–—-]+|[\s),:–—-]+$/g, '') : text.trim();
    const date = found?.day ?? onlyDay(column);
    return date || GIVEN.test(said) || isState(said) ? [{ vaccine, date, status: isState(said) ? said : null, provenance }] : [];
  };
  const vaccine = subjectOf(row, NAME);
  if (vaccine && !DOSE.test(vaccine) && doses.some(({ label }) => label !== head.label))
    return doses.flatMap(({ label, text }) => given(vaccine, text, label ?? ''));
  // The other way round: a column for each vaccine, a row for each dose.
  const isNamed = row.cells.some(({ label, text }) => label !== null && NAME.test(label) && /\p{L}/u.test(text));
  if (isNamed || !DOSE.test(head.text.trim())) return null;
  const rest = row.cells.slice(1).filter(({ label, text }) => label !== null && !NAME.test(label) && isDay(text));
  return rest.length > 0 ? rest.flatMap(({ label, text }) => given(label ?? '', text, '')) : null;
}

const inDoses = (row: Row): boolean => row.table && row.cells.some(({ label }) => label !== null && DOSE.test(label));
/** The rows without those of a grid of doses that no dose is entered in. */
export function withDoses(rows: Row[]): Row[] {
  const grids = new Set(rows.filter(inDoses).map(({ box }) => box.parent));
  return rows.filter((row) => row.cells.length > 1 || !grids.has(row.box.parent));
}

/** The vaccines of a row of an immunization list: one, or one for each dose where the columns are doses. */
export function immunizationsOf(row: Row, place: Place): Immunization[] {
  const doses = dosesOf(row, place) ?? daysOf(row, place) ?? listedDays(row, place);
  if (doses) return doses;
  const one = immunizationOf(row, place);
  return one ? [one] : [];
}

/** A row of a table whose one column holds the days of all doses; null for any other row. */
function listedDays(row: Row, place: Place): Immunization[] | null {
  const cell = row.table ? cellNamed(row, /dates?|given|administered/i) : null;
  const days = cell ? findDays(cell.text) : [];
  const vaccine = subjectOf(row, NAME);
  if (!vaccine || days.length < 2) return null;
  const status = cellNamed(row, /status/i)?.text ?? null;
  return days.map(({ day }) => ({ vaccine, date: day, status, provenance: provenanceOf(place, row.visibility) }));
}

/** A vaccine with the days of its doses behind it; null for any other row. */
function daysOf(row: Row, place: Place): Immunization[] | null {
  const [vaccine, ...rest] = row.cells.filter(({ label }) => label === null).map(({ text }) => text);
  const days = rest.filter(isDay);
  if (row.table || !vaccine || isDay(vaccine) || days.length < 2) return null;
  const status = rest.map((text) => (isState(text) ? statusIn(text) : null)).find((text) => text !== null) ?? null;
  return days.map((text) => ({ vaccine, date: onlyDay(text), status, provenance: provenanceOf(place, row.visibility) }));
}

/** A row of an immunization list; null for one that names no vaccine. */
function immunizationOf(row: Row, place: Place): Immunization | null {
  const said = subjectOf(row, NAME);
  const [day] = said ? findDays(said) : [];
  const vaccine = day && said ? withoutDay(said, day).replace(/^[\s:–—-]+|[\s–—(-]+\)?$/g, '') : said;
  if (
    !vaccine ||
    !/[a-z]{2}/i.test(vaccine) ||
    isStatus(vaccine) ||
    SCREENING.test(vaccine) ||
    (!day && FORM_LABEL.test(vaccine)) ||
    isAside(row) ||
    vaccine.length > 200
  )
    return null;
  // A sentence about a vaccine gives none.
  if (/[a-z]{2}\.$/i.test(vaccine) && vaccine.split(/\s+/).length > 6) return null;
  const status =
    cellNamed(row, /status/i)?.text ??
    row.cells.filter((cell) => cell.label === null && isStatus(cell.text)).map((cell) => statusIn(cell.text))[0] ??
    null;
  // The day in brackets behind the name is the dose's; one that nothing names, apart from it, may be that of the next.
  const named = row.cells.some(({ label, text }) => label !== null && GIVEN_ON.test(label) && findDays(text).length > 0);
  const date = (named || !day ? dayIn(row, GIVEN_ON) : null) ?? day?.day ?? null;
  if (status !== null && (NOT_YET.test(status) || (date === null && NOT_GIVEN.test(status)))) return null;
  return {
    vaccine,
    date,
    status,
    provenance: provenanceOf(place, row.visibility),
  };
}
