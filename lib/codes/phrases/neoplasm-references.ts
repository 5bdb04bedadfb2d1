/** Finds the cell of the neoplasm table that the alphabetic index names (`Neoplasm, bone, malignant`). */
import type { Book } from '../books/book-node';
import { placesOf } from './index-places';
import { openReferences } from './references';

const TABLE = /^(?:table of )?neoplasms?\s*,\s*/i;
/** What a reference calls the columns 2 to 7 of the table. */
const COLUMNS = [
  /^malignant$|^primary$/,
  /^secondary$/,
  /^(?:carcinoma )?in situ$/,
  /^benign$/,
  /^uncertain behaviou?r$/,
  /^unspecified behaviou?r$/,
];

/** Gives the code a reference to the table means, null where it is none or names no cell. */
export function openNeoplasmReferences(book: Book): (reference: string) => string | null {
  const places = placesOf(book);
  const find = openReferences(places);
  return (reference) => {
    if (!TABLE.test(reference)) return null;
    const steps = reference
      .replace(TABLE, '')
      .split(',')
      .map((step) => step.trim().toLowerCase());
    const behavior = steps.findIndex((step) => COLUMNS.some((column) => column.test(step)));
    if (behavior < 0) return null;
    const column = COLUMNS.findIndex((each) => each.test(steps[behavior] as string));
    const [at] = find(['Neoplasm', ...steps.filter((_, step) => step !== behavior)].join(', '));
    return at === undefined ? null : (places.node(at).cells[column] ?? null);
  };
}
