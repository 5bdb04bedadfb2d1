/** Tests that are listed among results and have no value yet. */
import type { Row } from './row';

/** A test that is listed among results by its name and the state of its order, or in a table without a column for values: it has no value yet. */
export const isAskedFor = (row: Row): boolean =>
  (row.table &&
    (row.cells.some(({ label }) => /^(?:lab )?tests?\b/i.test(label ?? '')) ||
      (row.cells.some(({ label }) => /^(?:labs?|stud(?:y|ies)|exams?|names?|items?)$/i.test(label ?? '')) &&
        row.cells.some(({ label }) => /^(?:order(?:ed|ing)?|request(?:ed|ing)?)\b/i.test(label ?? '')))) &&
    !row.cells.some(({ label }) => VALUED.test((label ?? '').replace(WHEN_GIVEN, '')))) ||
  (!row.table && row.cells.some(({ label, text }) => label === null && /^(?:active|ordered|requested|on[- ]hold|sent)$/i.test(text)));

/** Columns for when a test gave something. */
const WHEN_GIVEN = /^results? (?:received|date|due|expected|at|on|time)\b.*/i;

/** Columns for what a test gave. */
const VALUED = /\b(?:values?|results?|scores?|findings?|outcome|reading|latest|last|units?|range|flag)\b|\d/i;
