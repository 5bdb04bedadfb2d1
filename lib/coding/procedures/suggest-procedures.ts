import type { Code, CodeBook, CodeRow } from '../../codes/code';
import type { Performed } from '../../findings/procedures/performed';
import { APPROACH_CHARACTERS, type PcsRule } from './pcs-rule';
import { PCS_TABLE } from './pcs-table';

/**
 * A procedure that was done and its ICD-10-PCS codes. `missing`: details that the tables ask for and the notes do not give; then
 * there is no code. `path`: which detail chose what, for an auditor. Without the tables of the day loaded `codes` is empty and
 * `missing` too.
 */
export interface ProcedureSuggestion {
  performed: Performed;
  codes: Code[];
  missing: string[];
  path: string[];
}

/** The characters for one slot: one, two for both sides, or what is missing. */
type Slot = { characters: string[]; because: string | null } | { missing: string };

function approachSlot({ approaches = '' }: PcsRule, { approach, converted }: Performed): Slot {
  if (converted && approaches.includes('0')) return { characters: ['0'], because: 'B5.2: converted to open' };
  const written = approach && APPROACH_CHARACTERS[approach.value];
  if (written && approaches.includes(written)) {
    return { characters: [written], because: `approach ${approach.value}: “${approach.evidence.quote}”` };
  }
  return approaches.length === 1 ? { characters: [approaches], because: null } : { missing: 'approach' };
}

function sideSlot({ sides = '' }: PcsRule, { laterality }: Performed): Slot {
  const [right = '', left = '', both] = sides;
  if (laterality === 'right') return { characters: [right], because: 'right' };
  if (laterality === 'left') return { characters: [left], because: 'left' };
  if (laterality !== 'bilateral') return { missing: 'side' };
  return {
    characters: both === undefined ? [right, left] : [both],
    because: both === undefined ? 'B3.2: both sides, two codes' : 'bilateral',
  };
}

function deviceSlot({ devices = [] }: PcsRule, { devices: left }: Performed): Slot {
  for (const [device, character] of devices) {
    if (device === null) return { characters: [character], because: null };
    const found = left.find(({ value }) => value === device);
    if (found) return { characters: [character], because: `${device}: “${found.evidence.quote}”` };
  }
  return { missing: 'device' };
}

const SLOTS: [mark: string, fill: (rule: PcsRule, performed: Performed) => Slot][] = [
  ['#', sideSlot],
  ['*', approachSlot],
  ['?', deviceSlot],
];

function codesOf(rule: PcsRule, performed: Performed): { codes: string[]; missing: string[]; path: string[] } {
  let codes = rule.codes;
  const missing: string[] = [];
  const path: string[] = [];
  for (const [mark, fill] of SLOTS) {
    if (!codes.some((code) => code.includes(mark))) continue;
    const slot = fill(rule, performed);
    if ('missing' in slot) missing.push(slot.missing);
    else {
      codes = codes.flatMap((code) => (code.includes(mark) ? slot.characters.map((character) => code.replace(mark, character)) : [code]));
      if (slot.because) path.push(slot.because);
    }
  }
  return missing.length > 0 ? { codes: [], missing, path } : { codes, missing, path };
}

function rowOn(book: CodeBook, code: string, date: string | null): CodeRow | null {
  return date === null ? (book.history('ICD-10-PCS', code).at(-1) ?? null) : book.lookup('ICD-10-PCS', code, date);
}

/** What was done, each with the codes of the release that speaks on `date` (null: the newest known). A code the release does not hold is not offered. */
export function suggestProcedures(performed: Performed[], book: CodeBook, date: string | null): ProcedureSuggestion[] {
  const loaded = date === null || book.setFor('ICD-10-PCS', date) !== null;
  return performed.map((one): ProcedureSuggestion => {
    const rule = PCS_TABLE[one.concept];
    if (!rule || !loaded) return { performed: one, codes: [], missing: [], path: [] };
    const { codes, missing, path } = codesOf(rule, one);
    const rows = codes.flatMap((code) => rowOn(book, code, date) ?? []);
    return { performed: one, codes: rows.map(({ system, code, display }) => ({ system, code, display })), missing, path };
  });
}
