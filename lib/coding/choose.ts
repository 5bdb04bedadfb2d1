/** Chooses the most specific code that the words of a frame support. */
import type { Code, CodeBook, CodeRow, CodeSystem } from '../codes/code';
import type { Attributes } from '../findings/finding';
import type { CodeRule } from './tables/table';

const SEVENTH = { initial: 'A', subsequent: 'D', sequela: 'S' } as const;

const holds = (when: Partial<Attributes>, attributes: Attributes): boolean =>
  Object.entries(when).every(([key, wanted]) => {
    const value = attributes[key as keyof Attributes];
    return value === wanted || (key === 'site' && value?.startsWith(`${wanted} `));
  });

/** Of broken bones the classification tells more than whether they are seen first, again or late (ICD-10-CM Official Guidelines I.C.19.c, chapters 13 and 19). */
const BROKEN = /^(?:S[0-9]2|S(?:49|59|79|89)\.[0-3]|S99\.[0-2]|M80|M84\.[3-6]|M48\.[45])/;
const WITH_WOUND = /^(?:S[0-9]2|S99)/;
/** Torus breaks and breaks beside an implant are never open; those of forearm, thigh and leg have their wounds graded. */
const NEVER_OPEN = /^(?:S42\.(?:27|48)|S52\.(?:01|11|52|62)|S72\.47|S82\.(?:16|31|8[12]))/;
const GRADED = /^S[578]2/;
const HEALING: Record<string, string> = { delayed: 'G', nonunion: 'K', malunion: 'P' };
/** Categories without a character for malunion, and without one for nonunion. */
const NO_MALUNION = /^(?:S[0-3]2|M48)/;
const NO_NONUNION = /^M48/;

/** The seventh character: the encounter, and for a broken bone its wound and its healing, as far as they are written. */
function seventhOf(code: string, { encounter, cause }: Attributes): string {
  // A while treatment is active (I.C.19.a).
  const plain = encounter ? SEVENTH[encounter] : 'A';
  if (!cause || !BROKEN.test(code) || encounter === 'sequela') return plain;
  const healing = HEALING[cause];
  if (healing) return (healing === 'P' && NO_MALUNION.test(code)) || (healing === 'K' && NO_NONUNION.test(code)) ? plain : healing;
  const open = cause.startsWith('open') && WITH_WOUND.test(code) && !NEVER_OPEN.test(code);
  if (!open) return plain;
  const severe = GRADED.test(code) && cause === 'open iii';
  if (encounter !== 'subsequent') return severe ? 'C' : 'B';
  return GRADED.test(code) ? (severe ? 'F' : 'E') : plain;
}

/** The rule that is in force on `date`; where that is null, the one whose code the newest release still has. */
export function ruleOn(rule: CodeRule, date: string | null, book: CodeBook): CodeRule {
  if (!rule.later) return rule;
  if (date !== null) return date >= rule.later.from ? rule.later.rule : rule;
  return rule.code !== null && rowOn(book, 'ICD-10-CM', rule.code, null)?.billable === false ? rule.later.rule : rule;
}

/** The codes for these words, seventh character included. Empty when the rule has none. */
export function chooseCodes(rule: CodeRule, attributes: Attributes): { codes: string[]; specific: Partial<Attributes> } {
  const choice = rule.choices?.find(({ when }) => holds(when, attributes));
  const codes = choice?.codes ?? (rule.code === null ? [] : [rule.code]);
  const whole = rule.injury ? codes.map((code) => `${code}${seventhOf(code, attributes)}`) : codes;
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

/** The row of a code on `date`; null: the newest known. */
export function rowOn(book: CodeBook, system: CodeSystem, code: string, date: string | null): CodeRow | null {
  return date === null ? (book.history(system, code).at(-1) ?? null) : book.lookup(system, code, date);
}

/**
 * The code as the book has it on `date`. A header opens into its unspecified child; a code that a complete set does not hold
 * is null. `label` stands in for the title where no loaded set knows the code.
 */
export function offered(book: CodeBook, code: string, date: string | null, label: string): Code | null {
  const row = rowOn(book, 'ICD-10-CM', code, date);
  if (row?.billable) return { system: 'ICD-10-CM', code: row.code, display: row.display };
  if (row && date !== null) {
    const child = book.children('ICD-10-CM', code, date).find(({ display, billable }) => billable && /unspecified/i.test(display));
    return child ? { system: 'ICD-10-CM', code: child.code, display: child.display } : null;
  }
  const complete = date !== null && book.setFor('ICD-10-CM', date)?.complete;
  return complete || row ? null : { system: 'ICD-10-CM', code, display: label };
}
