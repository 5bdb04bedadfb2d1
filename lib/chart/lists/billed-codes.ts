import type { BilledCode } from '../chart';
import type { Cell, Row } from '../row';
import { type Place, provenanceOf, sayings, textNamed } from './row-words';

const SHAPES: [system: string, shape: RegExp][] = [
  ['CPT', /^(?:\d{5}|\d{4}[FTUMA])$/],
  ['HCPCS', /^[A-CE-HJ-MP-V]\d{4}$/],
  ['ICD-10-CM', /^[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/],
  ['ICD-10-PCS', /^[0-9A-HJ-NP-Z]{7}$/],
];
const NAMED: [system: string, word: RegExp][] = [
  ['ICD-10-PCS', /(?<!hc)pcs/i],
  ['ICD-10-CM', /icd/i],
  ['HCPCS', /hcpcs/i],
  ['CPT', /cpt/i],
];

const POINTER = /justif|\bpointers?|linked|^(?:dx|diag(?:nos[ei]s)?|icd)(?:\b| ?\d{1,2}$)/i;

/** The texts of all columns that fit: some forms give each modifier or diagnosis a column of its own. */
const textsNamed = (cells: Cell[], label: RegExp): string =>
  cells
    .filter((cell) => cell.label !== null && label.test(cell.label))
    .map((cell) => cell.text)
    .join(' ');

const systemOf = (name: string | null, code: string): string | null =>
  NAMED.find(([, word]) => name && word.test(name))?.[0] ?? SHAPES.find(([, shape]) => shape.test(code))?.[0] ?? null;

/** A code the EHR itself has entered for billing, from a fee sheet or a claim's rows; null for a row without one. */
export function billedCodeOf(given: Row, place: Place): BilledCode | null {
  const row = given.table ? given : { ...given, cells: given.cells.map(codeFirst).flatMap(withModifiers) };
  const column = row.cells.find(
    (cell) =>
      cell.label &&
      /^(?:.*\bcodes?|cpt.*|hcpcs.*|icd.*|(?:visit |billing )?diagnos[ie]s|dx|proc(?:edure)?s?|services?|charges?)$/i.test(cell.label) &&
      codeIn(cell.text),
  );
  // A row that begins with a procedure is of that: the diagnoses it names are what it was done for.
  const [lead] = row.table ? [] : row.cells;
  const led = lead?.label === null && PROCEDURE.test(codeIn(lead.text) ?? '') ? lead : undefined;
  const source = led ?? column ?? (row.table ? null : row.cells.find((cell) => codeIn(cell.text)));
  const code = source && codeIn(source.text);
  if (!source || !code) return null;
  const joined = behindCode(source.text, code);
  const last = row.table || !PROCEDURE.test(code) || joined.length > 0 ? [] : namedLast(source.text.trim());
  const modifiers = textsNamed(row.cells, /^mods?\b|^modifiers?\b|^(?:m|mod)\.? ?[1-4]$/i).match(/\b[A-Z0-9]{2}\b/g) ?? [
    ...joined,
    ...last,
    ...(joined.length + last.length > 0 ? [] : setBehind(row, source)),
  ];
  const units = Number.parseFloat(textNamed(row, /^(?:units?|qty|quantity)$/i) ?? source.text.match(COUNT)?.[1] ?? timesIn(row) ?? '');
  const pointers = textsNamed(
    withFollowing(row).filter((cell) => cell !== source),
    POINTER,
  );
  const rest = source.text
    .trim()
    .slice(0, last.length > 0 ? -last.join(' ').length : undefined)
    .replace(joined.length > 0 ? new RegExp([code, ...joined].join('[-\\s]')) : code, '')
    .replace(SYSTEM_BEFORE, '')
    .replace(/^[\s:–—()-]+|[\s:–—-]+$/g, '')
    .replace(COUNT, '')
    .replace(/^([^(]*)\)$/, '$1')
    .trim();
  // A sentence about a code enters none.
  if (!row.table && rest.split(/\s+/).length > 6 && (LED_BY_CODE.test(source.text) ? /\.(?:\s|$)/ : /[.;](?:\s|$)/).test(rest)) return null;
  const display =
    textNamed({ ...row, cells: row.cells.filter((cell) => cell !== source) }, /desc|display|name|service/i) ??
    (rest.replace(ENDS, '') || sayings(row).find((text) => text !== source.text && /\p{L}{2}/u.test(text)) || null);
  return {
    system: systemOf(textNamed(row, /type|system|code set/i) ?? source.label, code),
    code,
    display,
    modifiers,
    units: Number.isFinite(units) ? units : null,
    pointers: pointers.replace(/\bICD-?\d{1,2}(?:-CM)?\s*[|:]/gi, '').match(/[A-Z]?\d[0-9A-Z.]*|\b[A-L]\b/g) ?? [],
    provenance: provenanceOf(place, row.visibility),
  };
}

/** The name of a code's system before it: "CPT4: 99213". */
const SYSTEM_BEFORE = /^\s*(?:ICD-?\d{1,2}(?:-?(?:CM|PCS))?|CPT-?4?|HCPCS)(?:\s*:|\s+(?=\p{Lu}))/iu;

/** A line that begins with a code gives what the code stands for: a semicolon there parts the words of its descriptor. */
const LED_BY_CODE = /^\(?(?:\d{5}|\d{4}[FTUMA]|[A-Z]\d{4})(?:-[A-Z0-9]{2})*\)?(?:\s|:)/;

/** "(2 units)", "x 2": how often it was done, behind its name. */
const COUNT = /\s*(?:\((?=\d+ units?\))|(?<=\s|^)[x×]\s?(?=\d+\s*$))(\d{1,3})(?: units?\))?\s*$/i;

/** "x2": how often it was done, in a part of its own. */
const timesIn = (row: Row): string | undefined =>
  row.table
    ? undefined
    : row.cells.map(({ label, text }) => (label === null ? text.match(/^[x×]\s?(\d{1,3})$/i)?.[1] : undefined)).find(Boolean);

/** The modifiers that a procedure's code is printed with: "69210-50", "20610-RT-59"; apart from it, they stand before its name: "20610 RT Drain joint". */
function behindCode(text: string, code: string): string[] {
  if (!/^(?:\d{5}|[A-Z]\d{4})$/.test(code)) return [];
  const behind = text.slice(text.indexOf(code) + code.length);
  const [joined] = behind.match(/^(?:-[A-Z0-9]{2})+(?![\w-])/) ?? [];
  if (joined) return joined.slice(1).split('-');
  const [apart] = behind.match(/^(?:\s[A-Z0-9]{2})+(?=\s+\p{Lu}\p{L})/u) ?? [];
  const said = apart?.trim().split(/\s+/) ?? [];
  return said.every((each) => MODIFIER.test(each)) ? said : [];
}

/** A code before a colon is no label: "I10 : Hypertension". */
const codeFirst = (cell: Cell): Cell =>
  cell.label !== null && /\d/.test(cell.label) && SHAPES.some(([, shape]) => shape.test(cell.label ?? ''))
    ? { label: null, text: `${cell.label} ${cell.text}` }
    : cell;

/** "99213 Office visit. Modifiers: 25.": what a printed line gives behind the name by its label. */
function withModifiers(cell: Cell): Cell[] {
  const [, before, modifiers] = (cell.label === null && cell.text.match(MODIFIERS_BEHIND)) || [];
  return before && modifiers
    ? [
        { label: null, text: before },
        { label: 'Modifiers', text: modifiers },
      ]
    : [cell];
}
const MODIFIERS_BEHIND = /^(\S.*?)[\s.,;]+Modifiers?:\s*([A-Z0-9]{2}(?:[\s,]+[A-Z0-9]{2})*)\.?$/i;
/** The full stop of a printed line. */
const ENDS = /(?<=\p{L}{3}|\d)\.$/u;

/** The modifiers that stand right behind the name of a procedure; figures that may belong to a name are none. */
function namedLast(text: string): string[] {
  const words = text.split(/\s+/);
  let from = words.length;
  while (from > 2 && MODIFIER.test(words[from - 1] ?? '') && /^(?:25|59|95|[A-Z]{2})$/.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from);
}

/** The modifiers that stand by themselves behind a procedure and its name. */
function setBehind(row: Row, source: Cell): string[] {
  const code = codeIn(source.text);
  const rest = row.table || !code || !PROCEDURE.test(code) ? [] : row.cells.slice(row.cells.indexOf(source) + 1);
  const called = rest.flatMap(({ label, text }) =>
    label === null ? (text.match(/^mods?(?:ifiers?)?\.?\s([A-Z0-9]{2})$/i)?.[1] ?? []) : [],
  );
  if (called.length > 0) return called;
  return rest.length <= 4 && rest.every(({ label, text }) => label === null && MODIFIER.test(text)) ? rest.map(({ text }) => text) : [];
}
export const PROCEDURE = /^(?:\d{5}|\d{4}[FTUMA]|[A-CE-HJ-MP-V]\d{4})$/;
/** Level I and II modifiers as the CPT and HCPCS books list them; other pairs of letters are words. */
const MODIFIER =
  /^(?:2[2-7]|3[23]|47|5[0-9]|6[236]|7[36-9]|8[0-2]|9[0-35-79]|A[IS]|C[OQ]|E[1-4P]|F[1-9AQ]|G[ACENOPQTXYZ]|J[WZ]|KX|L[CDT]|NU|P[1-6]|Q[5-7W]|R[CRT]|S[AGL]|T[1-9AC]|X[EPSU])$/;

/** The cells with what stands unnamed behind a pointer joined to it: each diagnosis may be a button of its own. */
function withFollowing(row: Row): Cell[] {
  if (row.table) return row.cells;
  const cells: Cell[] = [];
  for (const cell of row.cells) {
    const last = cells.at(-1);
    if (last?.label && POINTER.test(last.label) && cell.label === null && /^(?:[A-L]|\d{1,2})$/.test(cell.text))
      cells[cells.length - 1] = { ...last, text: `${last.text} ${cell.text}` };
    else cells.push(cell);
  }
  return cells;
}

/** Codes of what was observed or found, which have the shape of a procedure's: "LOINC:72166-2". */
const OBSERVED = /^(?:LOINC|SNOMED(?:[- ]?CT)?|RXNORM|CVX)\b|^\d{3,5}-\d(?![\dA-Z])/i;

function codeIn(text: string): string | null {
  if (OBSERVED.test(text.trim())) return null;
  const first = text
    .trim()
    .replace(/^[A-Z0-9-]{3,9}\s?:\s*(?=[(]?[A-Z]?\d)/i, '')
    .match(/^[(]?([A-Z0-9]{3}(?:\.[A-Z0-9]{1,4})?|[A-Z0-9]{5}|[A-Z0-9]{7})(?=$|[\s:,)–—-])/)?.[1];
  return first && SHAPES.some(([, shape]) => shape.test(first)) && /\d/.test(first) ? first : null;
}
