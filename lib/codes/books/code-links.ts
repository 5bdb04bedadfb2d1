/** Codes, ranges and categories named in the free text of a note: `(E08.-)`, `(P35-P39)`, `categories E43, E44`. */
import type { NoteLink } from '../card';

/** A code or category, with the mark of one to be completed (`E08.-`, `O99.81-`). */
const CODE = /(?<![0-9A-Za-z])([A-Z](?=[0-9A-Z]?\d)[0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?)(\.?-)?(?![0-9A-Za-z])/g;
/** What stands between the two ends of a range. */
const RANGE = /^\.?\s*(?:[-–]+|to|through)\s*$/;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
/** Outside brackets something of a category's shape is one only after these words, or in a row with one: `LGMD R12` is none. */
const REFERRING = /(?:^|\b)(?:in|to|from|under|with|codes?|categor(?:y|ies)|subcategor(?:y|ies))[\s:]+$/i;
const IN_A_ROW = /^\s*(?:,|;|and|or|,\s*(?:and|or)|[-–]+|to)\s*$/;

/** Codes in the same bracket that the book does not have. */
const MORE_CODES = /^(?:[\s.,;-]|\b(?:and|or)\b|[A-Z](?=[0-9A-Z]?\d)[0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?\b)+/;
/** Behind a bracket only words about characters narrow its codes; behind codes without bracket any of these do. */
const NARROWING_BRACKET = /^\s*with (?:a |an |the )?(?:fourth|fifth|sixth|seventh|\dth|final|\.)/i;
const NARROWING = /^\s*(?:with|without|except|due|if)\b/i;

/**
 * `conditions`: words behind the codes that narrow them (`with fifth or sixth character 5`, `with ketoacidosis`); empty:
 * all of the codes are meant.
 */
export interface CodeLink extends NoteLink {
  conditions: string;
}

interface Bracket {
  start: number;
  end: number;
}

interface Found {
  start: number;
  end: number;
  code: string;
  marked: boolean;
}

/**
 * The links of a text, in order, as offsets into it. `isCode` says whether the book has the code: what merely looks like
 * one is no link. A range whose second end does not follow its first is two links.
 */
export function codeLinks(text: string, isCode: (code: string) => boolean): CodeLink[] {
  const brackets = [...text.matchAll(BRACKETS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const bracketOf = (at: number): Bracket | undefined => brackets.find(({ start, end }) => at > start && at < end);
  const found: Found[] = [];
  for (const match of text.matchAll(CODE)) {
    const [whole, code = '', mark] = match;
    const start = match.index;
    const last = found.at(-1);
    const inRow = last !== undefined && IN_A_ROW.test(text.slice(last.end, start));
    if (!code.includes('.') && !bracketOf(start) && !inRow && !REFERRING.test(text.slice(0, start))) continue;
    if (isCode(code)) found.push({ start, end: start + whole.length, code, marked: mark !== undefined });
  }
  const links: CodeLink[] = [];
  for (let at = 0; at < found.length; at++) {
    const first = found[at] as Found;
    const second = found[at + 1];
    const between = second ? text.slice(first.end, second.start) : '';
    const ranges = second !== undefined && second.code > first.code && (RANGE.test(between) || (first.marked && between === ' '));
    const last = ranges ? second : first;
    if (ranges) at++;
    const conditions = conditionsBehind(text, bracketOf(first.start), found, at);
    links.push({ start: first.start, end: last.end, from: first.code, to: ranges ? last.code : null, conditions });
  }
  return links;
}

/** What narrows the codes of a row, all of which stand in the same bracket or in none. */
function conditionsBehind(text: string, bracket: Bracket | undefined, found: readonly Found[], at: number): string {
  if (bracket) {
    const last = found.findLast(({ start }) => start < bracket.end) as Found;
    const inside = text.slice(last.end, bracket.end - 1).replace(MORE_CODES, '');
    const behind = text.slice(bracket.end);
    return inside || !NARROWING_BRACKET.test(behind) ? inside : behind.trim();
  }
  let last = at;
  while (found[last + 1] && IN_A_ROW.test(text.slice((found[last] as Found).end, (found[last + 1] as Found).start))) last++;
  const behind = text.slice((found[last] as Found).end);
  return NARROWING.test(behind) ? behind.trim() : '';
}
