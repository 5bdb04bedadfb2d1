import type { Problem } from '../chart';
import { firstDay } from '../dates';
import { isEncounterLabel } from '../encounter';
import { isFieldName } from '../field-names';
import { isColumnName } from '../grids';
import type { Row } from '../row';
import {
  cellNamed,
  dayIn,
  diagnosisCodeIn,
  isStatus,
  type Place,
  provenanceOf,
  sayings,
  statusIn,
  textNamed,
  withoutCode,
} from './row-words';

const NAME =
  /^(?:.*\b(?:problems?|diagnos[ie]s|conditions?|concerns?|dx|diseases?|disorders?|patholog(?:y|ies))(?: (?:names?|titles?|descriptions?|terms?))?|name|title|item|descriptions?|issue|display|definition|comorbidity)$/i;
const CODE = /^(?:.*\bcodes?|code value|coding|icd.*)$/i;

/** Since when, where only a year or a month is told: no day, and no part of the name. */
const SINCE =
  /[\s,;–—-]*\(?\b(?:onset|since|dx(?:'?d)?|diagnosed|noted|from)(?:\s+in)?[\s:]+(?:about\s+|approx\.?\s+)?(?:\p{L}{3,9}\.?\s+|\d{1,2}\/)?(?:19|20)\d{2}\)?$/iu;

/** The number of a row among the others. */
const NUMBERED = /^\d{1,2}(?:[.)]\s+|\.(?=\p{Lu}))/u;
/** The visit that named it, behind an arrow. */
const SEEN = /\s*(?:=>|⇒|→)\s*[\d/.-]{6,10}$/;

/** What tells a diagnosis from the others of the visit, and what says how sure it is: neither is how it stands. */
const RANK = /^(?:primary|secondary|principal|admitting)$/i;
const CERTAINTY = /^(?:confirmed|presumed|provisional|working)$/i;

/** What stands where no row does. */
const NONE =
  /^no (?:(?:known|active|inactive|current|past|other|chronic|medical|health) )*(?:problems?|conditions?|diagnos[ie]s|issues)\.?$/i;

/** Columns of the day it began; other days say when its row was touched, or when it ended. */
const BEGUN =
  /onset|beg[ia]n|start|diagnosed|noted|since|^(?!.*\b(?:modif|updat|review|creat|enter|record|verif|resol|end|stop|last)).*date/i;

/** "Gout" set as the label of the day it began, or of how it stands: both said of it, one after the other. Any other row as it is. */
function unlabelled(row: Row): Row {
  const [only] = row.cells;
  if (
    row.table ||
    row.cells.length !== 1 ||
    !only?.label ||
    isFieldName(only.label) ||
    isColumnName(only.label) ||
    isEncounterLabel(only.label)
  )
    return row;
  const value = { label: null, text: only.text };
  if (!isStatus(only.text) && dayIn({ ...row, cells: [value] }, BEGUN) === null) return row;
  return { ...row, cells: [{ label: null, text: only.label }, value] };
}

/** The day on which somebody told of it or wrote it down: by its label, or in so many words before the day. */
const WRITTEN = /^(?:date recorded|(?:recorded|reported|entered)(?: (?:date|on))?|recorded (?:\S*\d.*|\p{L}{3,9}\.? \d.*))$/iu;

/** A row of a problem or diagnosis list; null for a row that names none. */
export function problemOf(given: Row, place: Place): Problem | null {
  const row = unlabelled(given);
  const codeText = textNamed(row, CODE);
  const code =
    (codeText &&
      (diagnosisCodeIn(codeText) ??
        codeText.match(/\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/)?.[0] ??
        codeText.match(/^\s*([VE]?\d{2,3}(?:\.\d{1,2})?)\b/)?.[1])) ??
    row.cells.map((cell) => diagnosisCodeIn(cell.text)).find((found) => found !== null) ??
    null;
  const said =
    textNamed(row, NAME) ??
    // A column of codes may hold what they stand for instead.
    (row.table && code === null && /\p{L}{3}/u.test(codeText ?? '') && !isStatus(codeText ?? '') ? codeText : null) ??
    (row.table
      ? (row.cells.find(
          (cell) => cell.label === null && /\p{L}{3}/u.test(cell.text) && !isStatus(cell.text) && firstDay(cell.text) === null,
        )?.text ?? null)
      : sayings(row)
          .map((text) => withoutCode(text, code))
          // A letter before it tells how it ranks among the others.
          .find((text, i, all) => text !== '' && (i === all.length - 1 || !/^[A-Z]$/.test(text)))) ??
    null;
  const text = said && withoutCode(said, code).replace(NUMBERED, '').replace(SEEN, '').replace(SINCE, '');
  if (!text || !/[a-z]{2}/i.test(text) || text.length > 200 || NONE.test(text)) return null;
  const states = row.cells.filter((cell) => cell.label === null && isStatus(cell.text)).map((cell) => statusIn(cell.text));
  const type = textNamed(row, /^(?:type|category|rank)$/i);
  const status =
    cellNamed(row, /status|state/i)?.text ??
    (type && isStatus(type) ? type : null) ??
    states.find((state) => !RANK.test(state) && !CERTAINTY.test(state)) ??
    states.find((state) => !RANK.test(state)) ??
    states[0] ??
    null;
  return {
    text,
    code,
    status,
    onset: dayIn({ ...row, cells: row.cells.filter(({ label, text }) => !WRITTEN.test(label ?? text)) }, BEGUN),
    provenance: provenanceOf(place, row.visibility),
  };
}
