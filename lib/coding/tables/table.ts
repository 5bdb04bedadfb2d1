/** Concept to code, as data: which words choose which ICD-10-CM code. */
import type { Attributes } from '../../findings/finding';

/** A more specific code, for when every attribute named is as given. Several codes: all of them together. */
export interface Choice {
  when: Partial<Attributes>;
  codes: string[];
}

/**
 * `code`: when nothing more is written. `choices`: the first that holds wins. `history`: for the condition when it is past.
 * `injury`: the seventh character follows the encounter (A, D, S). `later`: what holds from a day on instead.
 */
export interface CodeRule {
  code: string | null;
  choices?: Choice[];
  history?: string;
  injury?: boolean;
  later?: { from: string; rule: CodeRule };
}

export type CodeTable = Record<string, CodeRule>;

/** `[attributes, code or codes parted by a space]` pairs, in order of preference. */
export const choices = (...rows: [Partial<Attributes>, string][]): Choice[] =>
  rows.map(([when, codes]) => ({ when, codes: codes.split(' ') }));

/**
 * A code with a side: `pattern` holds `_` where the side's character stands, `sides` are the characters for right, left,
 * bilateral (`-`: none, both sides coded apart, ICD-10-CM Official Guidelines I.B.13) and unspecified.
 */
export function sided(pattern: string, sides: string, more: Omit<CodeRule, 'code' | 'choices'> = {}): CodeRule {
  const [right = '', left = '', both = '', none = ''] = sides;
  const code = (character: string): string => pattern.replace('_', character);
  return {
    code: code(none),
    choices: [
      { when: { laterality: 'right' }, codes: [code(right)] },
      { when: { laterality: 'left' }, codes: [code(left)] },
      { when: { laterality: 'bilateral' }, codes: both === '-' ? [code(right), code(left)] : [code(both)] },
    ],
    ...more,
  };
}

/** Sided codes by type: `[attributes, pattern]`, the last one for when no type is written. */
export function sidedBy(sides: string, rows: [Partial<Attributes>, string][], more: Omit<CodeRule, 'code' | 'choices'> = {}): CodeRule {
  const list: Choice[] = [];
  let last: string | null = null;
  for (const [when, pattern] of rows) {
    const rule = sided(pattern, sides);
    for (const choice of rule.choices ?? []) list.push({ when: Object.assign({}, when, choice.when), codes: choice.codes });
    if (rule.code && Object.keys(when).length > 0) list.push({ when, codes: [rule.code] });
    last = rule.code;
  }
  return { code: last, choices: list, ...more };
}

/** Plain codes: `concept CODE` or `concept CODE HISTORY`, one a line. */
export function plain(lines: string): CodeTable {
  const table: CodeTable = {};
  for (const line of lines.trim().split('\n')) {
    const [concept, code, history] = line.trim().split(/\s+/);
    if (concept && code) table[concept] = { code, ...(history && { history }) };
  }
  return table;
}

/**
 * Two conditions that one combination code names (I.B.9): where `of` is coded and one of `with` is present, `of` becomes `code`.
 * `when` and `withWhen`: what must be written of either. `keeps`: the other's own code stays after it (I.A.17), or before it where it is to be coded `first`; else it goes.
 * `stated`: the note must name both in one sentence, `listed`: or both in its conclusion; neither where the classification presumes the link (I.A.15). `rule` is the
 * line of the rule path: the category's or guideline's number and what it says in words of our own.
 */
export interface Joint {
  of: string;
  with: string[];
  code: string;
  rule: string;
  when?: Partial<Attributes>;
  withWhen?: Partial<Attributes>;
  keeps?: boolean | 'first';
  stated?: boolean;
  listed?: boolean;
}

/** `of`, `with` parted by `|`, `code`, `rule`, and more where it is needed. Of several joints of one condition the first that holds wins. */
export const joint = (
  of: string,
  others: string,
  code: string,
  rule: string,
  more: Omit<Joint, 'of' | 'with' | 'code' | 'rule'> = {},
): Joint => ({
  of,
  with: others.split('|'),
  code,
  rule,
  ...more,
});
