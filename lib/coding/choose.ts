/** Chooses the most specific code that the words of a frame support. */
import type { Code, CodeBook, CodeRow } from '../codes/code';
import type { Attributes } from '../findings/finding';
import type { CodeRule } from './tables/table';

const SEVENTH = { initial: 'A', subsequent: 'D', sequela: 'S' } as const;

const holds = (when: Partial<Attributes>, attributes: Attributes): boolean =>
  Object.entries(when).every(([key, wanted]) => {
    const value = attributes[key as keyof Attributes];
    return value === wanted || (key === 'site' && value?.startsWith(`${wanted} `));
  });

/** The rule that is in force on `date`; null: the older one. */
export const ruleOn = (rule: CodeRule, date: string | null): CodeRule =>
  rule.later && date !== null && date >= rule.later.from ? rule.later.rule : rule;

/** The codes for these words, seventh character included. Empty when the rule has none. */
export function chooseCodes(rule: CodeRule, attributes: Attributes): { codes: string[]; specific: Partial<Attributes> } {
  const choice = rule.choices?.find(({ when }) => holds(when, attributes));
  const codes = choice?.codes ?? (rule.code === null ? [] : [rule.code]);
  // A while treatment is active (I.C.19.a); an open fracture is initial B.
  const seventh = attributes.encounter ? SEVENTH[attributes.encounter] : 'A';
  const whole = rule.injury ? codes.map((code) => `${code}${seventh}`) : codes;
  return { codes: whole, specific: choice?.when ?? {} };
}

/** The words that would choose `code`; empty when it needs none. */
export const specificOf = (rule: CodeRule, code: string): Partial<Attributes> =>
  rule.choices?.find(({ codes }) => codes.some((one) => code === one || (rule.injury && code.slice(0, -1) === one)))?.when ?? {};

/** Codes the rule would give for other words. */
export function otherCodes(rule: CodeRule, chosen: string[]): string[] {
  const all = [rule.code ?? [], ...(rule.choices ?? []).map(({ codes }) => codes)].flat();
  const seventh = rule.injury ? (chosen[0]?.slice(-1) ?? '') : '';
  return [...new Set(all.map((code) => code + seventh))].filter((code) => !chosen.includes(code));
}

function rowOn(book: CodeBook, code: string, date: string | null): CodeRow | null {
  return date === null ? (book.history('ICD-10-CM', code).at(-1) ?? null) : book.lookup('ICD-10-CM', code, date);
}

/**
 * The code as the book has it on `date`. A header opens into its unspecified child; a code that a complete set does not hold
 * is null. `label` stands in for the title where no loaded set knows the code.
 */
export function offered(book: CodeBook, code: string, date: string | null, label: string): Code | null {
  const row = rowOn(book, code, date);
  if (row?.billable) return { system: 'ICD-10-CM', code: row.code, display: row.display };
  if (row && date !== null) {
    const child = book.children('ICD-10-CM', code, date).find(({ display, billable }) => billable && /unspecified/i.test(display));
    return child ? { system: 'ICD-10-CM', code: child.code, display: child.display } : null;
  }
  const complete = date !== null && book.setFor('ICD-10-CM', date)?.complete;
  return complete || row ? null : { system: 'ICD-10-CM', code, display: label };
}
