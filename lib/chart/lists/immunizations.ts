import type { Immunization } from '../chart';
import { findDays } from '../dates';
import type { Row } from '../rows';
import { cellNamed, dayIn, isStatus, type Place, provenanceOf, statusIn, subjectOf } from './row-words';

const NAME = /^(?:.*\bvaccin\w*|.*\bimmuni[sz]ations?|name|title|description|product|code)$/i;

/** The labels of a form in which a vaccine is being entered. */
const FORM_LABEL = /\b(?:administered|administrator|manufacturer|lot number|\(?cvx code\)?|statement given|expiration date)\b/i;

/** A row of an immunization list; null for one that names no vaccine. */
export function immunizationOf(row: Row, place: Place): Immunization | null {
  const said = subjectOf(row, NAME);
  const [day] = said ? findDays(said) : [];
  const vaccine = day && said ? said.replace(said.slice(day.start, day.end), '').replace(/^[\s–—-]+|[\s–—(-]+\)?$/g, '') : said;
  if (!vaccine || !/[a-z]{2}/i.test(vaccine) || isStatus(vaccine) || FORM_LABEL.test(vaccine) || vaccine.length > 200) return null;
  const status =
    cellNamed(row, /status/i)?.text ??
    row.cells.filter((cell) => cell.label === null && isStatus(cell.text)).map((cell) => statusIn(cell.text))[0] ??
    null;
  return {
    vaccine,
    date: dayIn(row, /date|given|administered|on$/i) ?? day?.day ?? null,
    status,
    provenance: provenanceOf(place, row.visibility),
  };
}
