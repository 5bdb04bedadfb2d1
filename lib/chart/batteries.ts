/** Batteries of tests: which heading names one, and for which rows. */
import { findDays } from './dates';
import { dayHead } from './day-heads';
import { measureOf } from './lists/measures';
import { isResultWord } from './lists/results';
import { piecesOf } from './pieces';
import type { Row } from './row';
import type { ListKind } from './section-names';
import { isLeaf, type Leaf, leavesOf, type Title } from './title';

/** Headings that name a battery of tests rather than that there are results. */
const PANEL =
  /\b(?:panel|profile|cbc|cmp|bmp|blood count|differential|urinalysis|culture|hepatic function|lipids?|h[ae]+matology|chemistry|microbiology|coagulation|blood gas(?:es)?|serology|immunology|cytology|endocrinology|toxicology|scores|screening|outcomes)\b/i;
const GENERAL =
  /\b(?:summary|overview|visits?|encounter|today|recent|latest|history|reports?|data|review|tests?|results?|labs?|trends?|values|for|of|by)\b/i;
/** Words that say no more than that results stand below. */
const SAYS_RESULTS = new RegExp(`${GENERAL.source}|\\b(?:normal|laboratory|lab)\\b`, 'gi');
/** Whether a heading says more than that results stand below it. */
const isSaying = (text: string): boolean => PANEL.test(text) || /\p{L}{2}/u.test(text.replace(SAYS_RESULTS, ''));
/** The heading of a battery whose only table has a heading of its own, which says no more than that results stand below it. */
export function batteryAround({ parent, meaning, text }: Title): Title | null {
  if (!parent || parent.meaning.list !== 'results' || meaning.list !== 'results' || isSaying(text) || !isSaying(parent.text)) return null;
  const tables = leavesOf(parent).filter(({ kind }) => kind === 'table');
  return tables.length === 1 ? parent : null;
}

/** The rows with the battery that their heading, or the one around it, names as their group. */
export const inPanel = (rows: Row[], list: ListKind, title: Title): Row[] => {
  const around = list === 'results' ? batteryAround(title) : null;
  const name = list === 'results' ? dayHead((around ?? title).text).name : null;
  return name && (around || PANEL.test(name) || isOneTest(title, name) || isBattery(title, name))
    ? rows.map((row) => ({ ...row, group: row.group ?? name }))
    : rows;
};
/** A heading that means no part of the chart, and heads a table of results with their day, names what was examined: "24-hour urine (11/12/2026)". */
const isOneTest = ({ text, meaning }: Title, name: string): boolean =>
  meaning.list === null && meaning.note === null && meaning.section === null && name !== text && name.length < 40 && !GENERAL.test(name);
/** A heading right below that of the results names a battery, unless its words only tell a part of the results from another. */
const isBattery = ({ parent, level }: Title, name: string): boolean =>
  level < 8 && parent?.meaning.list === 'results' && name.length < 40 && (!GENERAL.test(name) || FUNCTION.test(name));
/** Tests of an organ's function are a battery. */
const FUNCTION = /\bfunction tests?$/i;
/** A heading of its own right above a table among results names the battery, whatever it is called. */
export const isNamedPanel = (item: Leaf | Title): item is Title =>
  !isLeaf(item) &&
  item.level < 8 &&
  !item.meaning.list &&
  item.items.every((below) => isLeaf(below) && (below.kind === 'table' || below.kind === 'line')) &&
  (item.items.filter((below) => isLeaf(below) && below.kind === 'table').length === 1 || (!item.meaning.note && isPanelOfLines(item)));

/** Lines that each give a name and its value, below a heading of their own. */
function isPanelOfLines({ items, text }: Title): boolean {
  const lines = items.filter(isLeaf).filter(({ aside }) => !aside);
  const valued = lines.filter(({ nodes }) => {
    const [name = '', ...rest] = piecesOf(nodes);
    return measureOf(name) === null && rest.some((piece) => measureOf(piece) !== null || isResultWord(piece));
  });
  return valued.length * 2 > lines.length && (valued.length > 1 || findDays(text).length > 0);
}
