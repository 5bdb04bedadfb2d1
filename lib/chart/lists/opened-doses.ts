/** The doses of a vaccine, in the table that its row of a list opened. */
import type { Immunization } from '../chart';
import { firstDay } from '../dates';
import type { Row } from '../row';
import type { Title } from '../title';
import { cellNamed, type Place, placeOfRow, provenanceOf } from './row-words';

/** Whether a part of the outline is what the row of a vaccine opened: it has the vaccine's name and no heading of its own. */
export const isOpenedVaccine = ({ box, level, meaning, text }: Title): boolean =>
  box === null && level === 0 && meaning.list === 'immunizations' && text !== '';

const GIVEN =
  /^(?:(?:vaccination|immuni[sz]ation|administration|dose) dates?|dates?(?: (?:given|administered|of (?:vaccination|administration)))?|given(?: on)?|administered(?: on)?)$/i;

/** The doses that the rows give a day, without those that the list itself gave. */
export const dosesOpened = (rows: Row[], vaccine: string, place: Place, known: readonly Immunization[]): Immunization[] =>
  rows.flatMap((row) => {
    const date = firstDay((row.table && cellNamed(row, GIVEN)?.text) || '');
    if (date === null || known.some((dose) => dose.vaccine === vaccine && dose.date === date)) return [];
    return [
      { vaccine, date, status: cellNamed(row, /status/i)?.text ?? null, provenance: provenanceOf(placeOfRow(place, row), row.visibility) },
    ];
  });
