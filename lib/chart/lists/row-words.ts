/** Shared words of chart rows: states, codes, and the cell that a label names. */
import type { Provenance, Visibility } from '../chart';
import type { ReadEnv } from '../chart-env';
import { findDays, onlyDay } from '../dates';
import { isFieldName } from '../field-names';
import type { Cell, Row } from '../row';
import { withoutCourse } from './course';

/** Where a row stands: its frame and, in a reading made for diagnostics, how to name elements and the row's own name. */
export interface Place {
  frame: string;
  selectorOf?: ReadEnv['selectorOf'];
  selector?: string;
}
export const placeIn = ({ frame, selectorOf }: ReadEnv): Place => ({ frame: frame.key, ...(selectorOf && { selectorOf }) });
/** The place of one row. */
export const placeOfRow = (place: Place, { box }: Row): Place =>
  place.selectorOf ? { ...place, selector: place.selectorOf(box.element) } : place;
/** Builds a provenance for a row of this frame. */
export const provenanceOf = ({ frame, selector }: Place, visibility: Visibility): Provenance => ({
  frame,
  visibility,
  ...(selector !== undefined && { selector }),
});

const STATUS =
  /^(?:active|inactive|resolved|chronic|acute|current|completed|stopped|discontinued|on[- ]hold|draft|entered in error|recurrence|relapse|remission|confirmed|presumed|provisional|unconfirmed|differential|refuted|principal|secondary|primary|ordered|pending|scheduled|in progress|new|ongoing|stable|controlled|worsening|improving|historical|unknown|working|admitting|final|requested|signed|taking|not taking|suspended|held|paused|ended|expired|ceased|withdrawn|tapering|in remission|inactive \(resolved\)|intended|hospital problem|reason for visit|complete|done|given|administered|refused|not done|canceled|cancelled)$/i;
/** What forms print beside a name: that it has to be filled in, or need not. */
const ASKED = /\s*(?:\*|\((?:optional|required)\))\s*$/i;
export const isStatus = (text: string): boolean =>
  STATUS.test(
    text
      .replace(ASKED, '')
      .trim()
      .replace(/[()[\]]/g, ''),
  );

const ICD10 = /\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/;

/** The ICD-10 code a row prints, alone or as "ICD10:I10" or "(I10)"; null where there is none. */
export function diagnosisCodeIn(text: string): string | null {
  const marked = text.match(/\bICD-?\s?(?:10|9)?(?:-CM)?\s*[:# ]\s*([A-Z]?\d[0-9A-Z]{1,2}(?:\.[0-9A-Z]{1,4})?)\b/i)?.[1];
  if (marked) return marked.toUpperCase();
  const alone =
    text.trim().match(new RegExp(`^[([]?(${ICD10.source})[)\\]]?$`))?.[1] ??
    text.trim().match(new RegExp(`^(${ICD10.source})(?:[:\\s–—-]+[A-Z][a-z]|\\s*[:–—-]+\\s*[a-z]{2})`))?.[1] ??
    text.trim().match(new RegExp(`[a-z)](?:\\s+|\\s*[,;:|–—-]+\\s*)(${ICD10.source})$`))?.[1];
  return alone ?? text.match(new RegExp(`[([](${ICD10.source})[)\\]]`))?.[1] ?? null;
}

/** The text without the code it ends or begins with. */
export const withoutCode = (text: string, code: string | null): string =>
  code === null
    ? text
    : text
        .replace(
          new RegExp(`[([]?(?:ICD-?\\s?(?:10|9)?(?:-CM)?\\s*[:# ]\\s*)?\\b${code.replace('.', '\\.')}\\b[)\\]]?\\s*[-–—:]?\\s*`, 'i'),
          '',
        )
        .replace(/^[\s,;:–—-]+|[\s,;:–—(-]+$/g, '')
        .trim();

/** A state as printed, without brackets around it. */
export const statusIn = (text: string): string =>
  text
    .replace(ASKED, '')
    .trim()
    .replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1');

/** The first cell whose label fits; null for none. */
export const cellNamed = (row: Row, label: RegExp): Cell | null =>
  row.cells.find((cell) => cell.label !== null && label.test(cell.label)) ?? null;
export const textNamed = (row: Row, label: RegExp): string | null => cellNamed(row, label)?.text.trim() || null;

/** The state that a heading among rows gives to those below it: "Resolved (2)", "Discontinued (last 24 hours)". Null where it gives none. */
export const stateIn = (text: string): string | null => {
  const said = text
    .trim()
    .match(
      /^(active|inactive|resolved|discontinued|stopped|completed|historical|held|suspended|history of)(?:\s+(?:problems?|medications?|meds|conditions?|diagnoses|allergies|orders))?\s*(?:\(.*)?$/i,
    )?.[1];
  return said ? said.charAt(0).toUpperCase() + said.slice(1).toLowerCase() : null;
};

/** Labels whose dates say when a page was made or a row was touched, never when something happened to the patient. */
export const FALSE_DATE =
  /\b(?:print|modif|updat|review|complet(?!e (?:blood|metabolic|urin))|since|creat|export|generat|refill|expir|due|next|birth|born|dob|recorded by|last reconciled|verified (?:on|by|at))/i;

/** Columns for when a row was last written, whatever it is of. */
const TOUCHED = /^(?:last |date )?(?:updated?|modified|edited)(?: (?:date|on|at|time))?$/i;

/** The day a row gives for a fact: of the named cell, else of a piece that is a date alone. */
export function dayIn(row: Row, label: RegExp): string | null {
  const named = row.cells.filter((cell) => cell.label !== null && label.test(cell.label) && !TOUCHED.test(cell.label));
  if (named.length > 0) return named.map((cell) => findDays(cell.text)[0]?.day).find((day) => day !== undefined) ?? null;
  for (const cell of row.cells) {
    if (cell.label !== null && FALSE_DATE.test(cell.label)) continue;
    const day =
      cell.label === null
        ? (onlyDay(cell.text) ??
          onlyDay(
            cell.text.replace(
              /^(?:(?:condition|problem) (?:from|since)|onset|since|start(?:ed)?|begin|diagnosed|from|on|as of|recorded|collected|taken|ordered|placed|done|performed|given|noted|dx)\b[\s:]*/i,
              '',
            ),
          ))
        : null;
    if (day) return day;
  }
  // The one column of days that a table has, whatever it is called.
  const dated = row.table ? row.cells.filter(({ label, text }) => label !== null && !TOUCHED.test(label) && onlyDay(text) !== null) : [];
  const [only] = dated;
  return dated.length === 1 && only && !FALSE_DATE.test(only.label ?? '') && !LAST.test(only.label ?? '') ? onlyDay(only.text) : null;
}
/** "Carpal tunnel release 03/04/2021": a name and the one day behind it. `day` null where none stands there, or one of something else. */
export function dayBehind(text: string): { name: string; day: string | null } {
  const days = findDays(text);
  const [found] = days;
  const before = found ? text.slice(0, found.start) : '';
  const named = days.length === 1 && found && /[a-z]{3}/i.test(before) && /^[\s)\].]*$/.test(text.slice(found.end));
  return named && !FALSE_DATE.test(before) && !LAST.test(before)
    ? { name: before.replace(/(?:[\s,;:([–—-]|\b(?:on|done|performed|dated))+$/i, ''), day: found.day }
    : { name: text, day: null };
}
/** Columns for the day on which something ended. */
const LAST = /\b(?:end(?:ed)?|stop(?:ped)?|resol\w+|through|until|thru|inactive|discontinued)\b/i;

/** "Stopped on 03/04/2026": what became of the row's thing, and when. */
const BECAME =
  /^(stopped|discontinued|resolved|completed|ended|ceased|suspended|withdrawn)(?:\s+(?:on|at|since|as of))?[\s:(]+([^()]*\d[^()]*)\)?$/i;
const becameIn = ({ label, text }: Cell): string | null => {
  const [, state = null, when = ''] = (label === null && text.match(BECAME)) || [];
  return state && onlyDay(when) !== null ? state : null;
};
/** The state that a row gives with the day on which it came; null for none. */
export const datedState = ({ cells }: Row): string | null => cells.map(becameIn).find((state) => state !== null) ?? null;

/** The unlabelled cells that say what the row is: no state, no date, no bare code, no count. */
export const sayings = (row: Row): string[] =>
  row.cells
    .filter((cell) => cell.label === null && becameIn(cell) === null)
    .map((cell) => cell.text.replace(/^[•\-–*]\s*/, '').trim())
    .filter((text) => /[a-z]/i.test(text) && !isStatus(text) && !onlyDay(text) && !text.endsWith(':') && withoutCourse(text) !== '');

/** What a control asks for is no thing: "Select order type: …". */
const ASKS = /^(?:Select|Choose|Pick|Filter|Sort|Group|Show|Search)(?: by)? \p{Ll}/u;

/** What a row is of: the cell its label names; else, in a table, the first cell of words; else the first thing said. */
export function subjectOf(row: Row, label: RegExp): string | null {
  const named = textNamed(row, label);
  if (named) return named;
  if (!row.table) {
    const [first] = row.cells;
    // "Oxycodone 5 mg: one tablet daily": what stands before the colon is no label, but the thing itself.
    const thing = first?.label && !isFieldName(first.label) && !label.test(first.label) && !ASKS.test(first.label) ? first.label : null;
    return sayings(row)[0] ?? thing;
  }
  const other = row.cells.find(
    (cell) =>
      /[a-z]{3}/i.test(cell.text) && !isStatus(cell.text) && findDays(cell.text).length === 0 && diagnosisCodeIn(cell.text) !== cell.text,
  );
  return other?.text ?? null;
}
