/** The open visit in a table of visits: the one row that is marked as current, or unfolded so that its notes are what is read. */
import { contains } from './boxes';
import type { Encounter } from './chart';
import { findDays } from './dates';
import { classOfKind, NO_ENCOUNTER } from './encounter';
import { attr } from './safe-dom';
import type { Work } from './slices';
import type { Box } from './snapshot';
import { columnsOf, readTable, type TableRow } from './tables';
import { leavesOf, type Title } from './title';

const VISITS = /\b(?:visits?|encounters?|admissions?|episodes?)\b/i;
const TYPE = /^(?:(?:visit|encounter|admission) )?(?:type|class)$/i;
/** A kind of visit in a column without a name. */
const KIND = /^(?:opd|ipd|outpatient|inpatient|emergency|ambulatory|observation|telehealth)$/i;
const CURRENT = /^(?:current|active|open|ongoing|in progress)(?: (?:visit|encounter))?$/i;
const MARKED = /(?:^|[\s_-])(?:active|current|selected|open)(?:$|[\s_-])/i;

const isMarked = ({ box: { element }, cells }: TableRow): boolean =>
  attr(element, 'aria-selected') === 'true' ||
  MARKED.test(attr(element, 'class')) ||
  cells.some(({ text }) => CURRENT.test(text)) ||
  Element.prototype.querySelector.call(element, '[aria-expanded="true"]:not([aria-haspopup])') !== null;

/** Whether a sign in the row says so to those who point at it. */
const isCalledCurrent = ({ box: { element } }: TableRow): boolean =>
  ([...Element.prototype.querySelectorAll.call(element, '[title], [aria-label]')] as Element[]).some((sign) =>
    [attr(sign, 'title'), attr(sign, 'aria-label')].some((said) => CURRENT.test(said.trim())),
  );

/** The encounter with the day and class that the table gives it, where the page says neither elsewhere. */
export function* withOpenVisit(encounter: Encounter | null, outline: Title): Work<Encounter | null> {
  if (encounter?.date) return encounter;
  const rows: TableRow[] = [];
  const tables: Box[] = [];
  for (const leaf of leavesOf(outline)) {
    // What a visit laid open lists of itself are no visits.
    if (leaf.kind !== 'table' || !VISITS.test(leaf.title.text) || tables.some((table) => contains(table, leaf.box))) continue;
    const columns = yield* columnsOf(leaf.box);
    const typed = columns.some((column) => TYPE.test(column));
    if (!typed && columns.some((column) => column !== '')) continue;
    tables.push(leaf.box);
    rows.push(...(yield* readTable(leaf.box)).rows.filter((row) => isCalledCurrent(row) || (typed && isMarked(row))));
  }
  const [row, ...more] = rows;
  const [first, last, ...others] = findDays(row?.cells.map(({ text }) => text).join(' | ') ?? '');
  if (!row || more.length > 0 || !first || others.length > 0) return encounter;
  const type = row.cells.find(({ label, text }) => (label === null ? KIND.test(text.trim()) : TYPE.test(label)));
  return {
    ...NO_ENCOUNTER,
    ...encounter,
    date: first.day,
    endDate: encounter?.endDate ?? last?.day ?? null,
    class: encounter?.class ?? (type ? classOfKind(type.text) : null),
  };
}
