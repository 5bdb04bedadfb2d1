import type { Procedure } from '../chart';
import type { Row } from '../row';
import { cellNamed, dayBehind, dayIn, isStatus, type Place, provenanceOf, statusIn, subjectOf, textNamed } from './row-words';

const NAME = /^(?!.*\b(?:date|time|when|performed|done)\b)(?:.*\bprocedures?|.*\bsurger(?:y|ies)|.*\boperations?|name|title|description)$/i;
const CODE = /^(?:.*\bcodes?|cpt.*|snomed.*|coding(?: \(.*)?)$/i;

/** A code of ICD says what somebody has, not what was done. */
const OF_DIAGNOSIS = /\bICD-?(?:9|10)(?!-?PCS)(?:-?CM)?\s*:\s*[\w.]+/gi;

/** "69436 Tympanostomy": the code before the name. */
const CODE_FIRST = /^(\d{5}|[A-Z]\d{4})\s*[-–—:]?\s+(\p{L}.*)$/u;

/** "Suture of a wound CPT: 12001; simple repair": the name, its code, and what the code stands for. */
const CODED = /^(.*\p{L}\S*)\s+[([]?(?:CPT|HCPCS|SNOMED(?: CT)?|ICD-10-PCS)®?(?: codes?)?\s*[:#-]?\s*((?=[A-Z]*\d)[A-Z0-9]{5,18})\b.*$/u;

/** A row of a list of procedures done; null for one that names none. */
export function procedureOf(row: Row, place: Place): Procedure | null {
  const said = subjectOf(row, NAME);
  const [, named = said, trailing = null] = said?.match(CODED) ?? [];
  const [, leading = trailing, whole = named] = named?.match(CODE_FIRST) ?? [];
  const { name, day } = dayBehind(whole ?? '');
  const side = textNamed(row, /^(?:laterality|side)$/i);
  const text = name && side && !name.toLowerCase().includes(side.toLowerCase()) ? `${name} ${side}` : name;
  if (!text || !/[a-z]{2}/i.test(text) || isStatus(text) || text.length > 300) return null;
  const status =
    cellNamed(row, /status|state/i)?.text ??
    row.cells.filter((cell) => cell.label === null && isStatus(cell.text)).map((cell) => statusIn(cell.text))[0] ??
    null;
  const code =
    textNamed(row, CODE)
      ?.replace(OF_DIAGNOSIS, ' ')
      .match(/\b(?!CPT|ICD|HCPCS|SNOMED|LOINC)[A-Z0-9][A-Z0-9.]{3,17}\b/)?.[0] ??
    row.cells.map((cell) => cell.text.match(/^[([]?(\d{5}|[A-Z]\d{4})[)\]]?$/)?.[1]).find((found) => found !== undefined) ??
    leading;
  return {
    text,
    code,
    date: dayIn(row, /date|performed|done|when|begin|on$/i) ?? day,
    status,
    provenance: provenanceOf(place, row.visibility),
  };
}
