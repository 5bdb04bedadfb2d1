import type { Attributes } from '../../findings/finding';
import { type Choice, type CodeRule, type CodeTable, choices, sided } from './table';

/** What must be written, and the code or the beginning of one. */
export type Row = [Partial<Attributes>, string];

const SIDES: [Attributes['laterality'], string][] = [
  ['right', '1'],
  ['left', '2'],
  ['bilateral', '3'],
  [undefined, '9'],
];
const STAGES: Row[] = [
  [{ severity: 'mild' }, '1'],
  [{ severity: 'moderate' }, '2'],
  [{ severity: 'severe' }, '3'],
  [{ type: 'indeterminate' }, '4'],
  [{}, '0'],
];

/** `when` with each side, `stem` with its character: right 1, left 2, both 3, and `none` where no side is written. */
export const bySide = (when: Partial<Attributes>, stem: string, none = '9'): Row[] =>
  SIDES.map(([laterality, side]) => [{ ...when, ...(laterality && { laterality }) }, `${stem}${laterality ? side : none}`]);

/** The last row is what holds when nothing more is written. */
function ruleOf(rows: Row[]): CodeRule {
  return { code: rows.at(-1)?.[1] ?? null, choices: choices(...rows.slice(0, -1)) };
}

/** Glaucoma: `stem`, the side where `sided`, `middle`, the stage. `none` is the character for no side. */
export function staged(stem: string, { sided: hasSide = true, middle = '', none = '9' } = {}): CodeRule {
  const sides = hasSide ? bySide({}, stem, none) : ([[{}, stem]] as Row[]);
  return ruleOf(sides.flatMap(([side, begun]) => STAGES.map(([when, stage]): Row => [{ ...when, ...side }, `${begun}${middle}${stage}`])));
}

/** A disease whose last character is its form and the one before it the side. */
export const formed = (stem: string, forms: Row[]): CodeRule =>
  ruleOf(forms.flatMap(([when, form]) => bySide(when, stem).map(([all, begun]): Row => [all, `${begun}${form}`])));

/**
 * Lids: right upper 1, right lower 2, right 3, left upper 4, left lower 5, left 6, not said `none`; `whole` where A and B
 * stand for both lids of an eye.
 */
export function lids(stem: string, { whole = false, none = '9' } = {}): CodeRule {
  const row = (when: Partial<Attributes>, digits: string): Choice => ({ when, codes: [...digits].map((digit) => stem + digit) });
  return {
    code: `${stem}${none}`,
    choices: [
      row({ laterality: 'right', type: 'both' }, whole ? 'A' : '12'),
      row({ laterality: 'left', type: 'both' }, whole ? 'B' : '45'),
      row({ type: 'both' }, whole ? 'AB' : '1245'),
      row({ type: 'right-upper' }, '1'),
      row({ type: 'right-lower' }, '2'),
      row({ type: 'left-upper' }, '4'),
      row({ type: 'left-lower' }, '5'),
      row({ laterality: 'right', type: 'upper' }, '1'),
      row({ laterality: 'right', type: 'lower' }, '2'),
      row({ laterality: 'left', type: 'upper' }, '4'),
      row({ laterality: 'left', type: 'lower' }, '5'),
      row({ laterality: 'bilateral', type: 'upper' }, '14'),
      row({ laterality: 'bilateral', type: 'lower' }, '25'),
      row({ laterality: 'right' }, '3'),
      row({ laterality: 'left' }, '6'),
      row({ laterality: 'bilateral' }, '36'),
    ],
  };
}

/** One a line: `concept PATTERN SIDES`, the sides 1239 where none are given. */
export function eyes(lines: string): CodeTable {
  const table: CodeTable = {};
  for (const line of lines.trim().split('\n')) {
    const [concept, pattern, sides] = line.trim().split(/\s+/);
    if (concept && pattern) table[concept] = sided(pattern, sides ?? '1239');
  }
  return table;
}
