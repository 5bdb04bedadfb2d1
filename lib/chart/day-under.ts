/** The day that is said of all rows below a heading. */

import { batteryAround } from './batteries';
import { findDays } from './dates';
import { FALSE_DATE } from './lists/row-words';
import { piecesOf } from './pieces';
import { isLeaf, type Leaf, type Title } from './title';

const linesOf = ({ items }: Title, kinds: ReadonlySet<Leaf['kind']> = LINES): string[] =>
  items
    .filter(isLeaf)
    .filter((leaf) => kinds.has(leaf.kind) && leaf.box.chars < MAX_PARTICULARS)
    .map((leaf) => piecesOf(leaf.nodes).join(' '));

const LINES = new Set<Leaf['kind']>(['line']);
/** What is said of a whole report, label by label. */
const PARTICULARS = new Set<Leaf['kind']>(['line', 'pairs']);
const MAX_PARTICULARS = 1200;

const TAKEN = /\b(?:collected|collection|drawn|specimen|draw|taken|obtained)(?: on| date)?(?:\s?\/\s?time)?\s*:?\s*$/i;

const COMPLETED = /\bcompleted(?: on)?\s*:?\s*$/i;

/** A line of a banner: the day beside an age is that of birth. */
const AGED = /\b\d{1,3}\s?(?:y\.?\s?\/?o\.?|yrs?|years?)(?![\w])|\(0{0,2}\d{1,3}\s?[YMWD]\)/i;

/** The day that a short line below the heading, or the heading itself, gives for all its rows. */
export function dayUnder(title: Title): string | null {
  const own = findDays(title.text)[0]?.day;
  if (own) return own;
  const lines = linesOf(title);
  // When it was taken is said once for a whole report, above its panels.
  for (let up: Title | null = title; up && title.level - up.level < 3; up = up.parent) {
    const said = linesOf(up, PARTICULARS).join(' ');
    const day = findDays(said).find(({ start }) => TAKEN.test(said.slice(Math.max(0, start - 28), start)))?.day;
    if (day) return day;
  }
  // A report is completed on the day of its results.
  const done = title.meaning.list === 'results' ? lines.join(' ') : '';
  const completed = findDays(done).find(({ start }) => COMPLETED.test(done.slice(0, start)))?.day;
  if (completed) return completed;
  const bar = title.box?.parent;
  if (bar && bar.chars < 80) lines.push(piecesOf(bar.nodes).join(' '));
  for (const said of lines) {
    // The heading's own words may begin the line: "Lab review" says of no day that it is that of a review.
    const line = said.startsWith(title.text) ? said.slice(title.text.length) : said;
    const [found] = findDays(line);
    if (found && line.length < 60 && !FALSE_DATE.test(line) && !AGED.test(line)) return found.day;
  }
  const around = batteryAround(title);
  if (around) return dayUnder(around);
  // A battery below a heading that gives the day of all that stands under it.
  for (let up = title.parent; up && up.meaning.list === title.meaning.list && title.meaning.list !== null; up = up.parent) {
    const [found] = findDays(up.text);
    if (found) return FALSE_DATE.test(up.text) ? null : found.day;
  }
  // Who took it and when may be a line of its own right above the heading.
  const beside = title.parent?.items ?? [];
  const above = beside[beside.indexOf(title) - 1];
  if (above && isLeaf(above) && above.kind === 'line') {
    const line = piecesOf(above.nodes).join(' ');
    const [found] = findDays(line);
    if (found?.start === 0 && line.length < 60 && !FALSE_DATE.test(line)) return found.day;
  }
  return null;
}
