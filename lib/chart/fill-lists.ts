/** The rows of a page's lists, as facts of a chart. */
import type { SectionKind, Vital } from './chart';
import { findDays, onlyDay } from './dates';
import { dayHead, underDay, underLines } from './day-heads';
import type { Facts } from './facts';
import { isVitalName, isVitalNameAmongVitals } from './field-names';
import { allergiesOf } from './lists/allergies';
import { billedCodeOf } from './lists/billed-codes';
import { coveragesOf, isMemberLabel } from './lists/coverages';
import { immunizationsOf, withDoses } from './lists/immunizations';
import { isRange, isUnit, measureOf } from './lists/measures';
import { medicationOf } from './lists/medications';
import { orderOf } from './lists/orders';
import { problemOf } from './lists/problems';
import { procedureOf } from './lists/procedures';
import { isResultWord, resultsOf, usualPlace } from './lists/results';
import { FALSE_DATE, isStatus, type Place, placeOfRow, stateIn } from './lists/row-words';
import { vitalsOf } from './lists/vitals';
import type { NoteRange } from './notes';
import { isLeaf, type Leaf, leavesOf, type Title } from './outline';
import { piecesOf } from './pieces';
import { type Cell, type Row, rowsOfLeaf, rowsUnder } from './rows';
import { type ListKind, meaningOf } from './section-names';
import type { Work } from './slices';
import type { Box } from './snapshot';
import { columnsOf } from './tables';

/** The rows under every heading that names a list. */
export function* addLists(facts: Facts, titles: Title[], inNote: Set<Leaf | Title>, ranges: NoteRange[], place: Place): Work<void> {
  const billed = yield* billedParts(titles);
  const whole = new Set(ranges.filter((range) => range.items.length === range.title.items.length).map((range) => range.title));
  for (const title of titles) {
    const covered = inNote.has(title) || whole.has(title);
    const list = covered ? title.meaning.list : billed.has(title) ? 'codes' : listOf(title);
    if (!list || underNone(title) || (covered && !IN_NOTES.has(list))) continue;
    const rows: Row[] = [];
    // In a note only what has the form of a table or of pairs is a measured value; prose is left to be read as prose.
    const panels = list === 'results' && !covered ? title.items.filter(isNamedPanel) : [];
    for (const panel of panels) {
      const { name } = dayHead(panel.text);
      const results = (yield* rowsUnder(panel)).map((row) => (name ? { ...row, group: row.group ?? name } : row));
      yield* addRows(facts, list, results, place, dayUnder(panel) ?? dayUnder(title));
    }
    const others = covered || !ROWS.has(list) ? [] : yield* otherTables(title, list);
    for (const { leaf, kind } of others) if (kind !== 'none') yield* addRows(facts, kind, yield* rowsOfLeaf(leaf), place, dayUnder(title));
    const left = (item: Leaf | Title): boolean => !panels.includes(item as Title) && !others.some(({ leaf }) => leaf === item);
    const rest = panels.length + others.length > 0 ? { ...title, items: title.items.filter(left) } : title;
    if (!covered) rows.push(...(yield* rowsUnder(rest)));
    else if (list !== 'vitals' && list !== 'results') {
      for (const leaf of title.items)
        if (isLeaf(leaf) && leaf.kind === 'table') rows.push(...(yield* rowsOfLeaf(leaf)).filter(({ cells }) => cells.length > 1));
    } else if (leavesOf(title).some((leaf) => leaf.kind === 'field' || leaf.kind === 'list' || holdsField(leaf.box)))
      rows.push(...(yield* rowsUnder(title)).filter((row) => row.table || row.cells.some(isMeasured) || isResult(row)));
    else for (const leaf of leavesOf(title)) if (leaf.kind === 'table' || leaf.kind === 'pairs') rows.push(...(yield* rowsOfLeaf(leaf)));
    // A diagnosis that nobody has coded yet is a problem still.
    if (list === 'codes' && title.meaning.list === 'problems') {
      const uncoded = rows.filter((row) => billedCodeOf(row, place) === null);
      yield* addRows(facts, 'problems', uncoded, place, dayUnder(title), title.meaning.status);
    }
    yield* addRows(facts, list, inPanel(rows, list, title), place, dayUnder(title), title.meaning.status);
  }
}

const ROWS = new Set<ListKind>(['problems', 'medications', 'allergies', 'results', 'orders', 'procedures', 'immunizations', 'codes']);

/** Lists that a note may give as tables of rows: what it says of them in sentences or lines is left to be read as prose. */
const IN_NOTES = new Set<ListKind>(['vitals', 'results', 'medications', 'procedures', 'immunizations']);

/** Tables right below a heading whose columns tell that they list something else: "Procedures and immunizations" stands over both. */
function* otherTables(title: Title, list: ListKind): Work<{ leaf: Leaf; kind: ListKind }[]> {
  const others: { leaf: Leaf; kind: ListKind }[] = [];
  for (const leaf of title.items) {
    if (!isLeaf(leaf) || leaf.kind !== 'table') continue;
    const kind = listOfColumns(yield* columnsOf(leaf.box));
    // Diagnoses and procedures of a sheet of charges are what is billed.
    if (list === 'codes' && kind !== 'coverages') continue;
    if (kind && kind !== list && !(list === 'results' && (kind === 'vitals' || kind === 'procedures'))) others.push({ leaf, kind });
  }
  return others;
}

/**
 * Headings of diagnoses and procedures over tables of charges, and of the diagnoses beside them that the charges point to: they
 * are what is billed.
 */
function* billedParts(titles: Title[]): Work<Set<Title>> {
  const billed = new Set<Title>();
  const open = titles.filter(({ meaning }) => meaning.list === 'problems' || meaning.list === 'procedures');
  for (const title of open) {
    yield;
    for (const leaf of title.items) {
      if (!isLeaf(leaf) || leaf.kind !== 'table') continue;
      const columns = yield* columnsOf(leaf.box);
      if (listOfColumns(columns) === 'codes' || columns.some((column) => /^pointers?$/i.test(column))) billed.add(title);
    }
  }
  for (const title of open.filter(({ text }) => /\bdiagnos[ei]s|\bdx\b/i.test(text))) {
    // What has a state is a list of problems.
    if (leavesOf(title).some((leaf) => piecesOf(leaf.nodes).some(isStatus))) continue;
    const beside = (title.parent?.items ?? []).filter((item): item is Title => !isLeaf(item));
    const at = beside.indexOf(title);
    const isCharges = (other: Title | undefined): boolean =>
      other !== undefined && (other.meaning.list === 'codes' || (billed.has(other) && other.meaning.list === 'procedures'));
    let charged = isCharges(beside[at - 1]) || isCharges(beside[at + 1]);
    // The table of charges may have no heading of its own.
    const items = (title.parent?.items ?? []).filter((item) => !isLeaf(item) || item.kind === 'table');
    for (const item of [items[items.indexOf(title) - 1], items[items.indexOf(title) + 1]])
      if (item && isLeaf(item)) charged ||= listOfColumns(yield* columnsOf(item.box)) === 'codes';
    if (charged) billed.add(title);
  }
  return billed;
}

/** The fields of a form inside a note hold values as a table does. */
const isMeasured = ({ label, text }: Cell): boolean => label !== null && isVitalNameAmongVitals(label) && measureOf(text) !== null;

/** A row of a list in a note that is set as a result: a name, a figure, and its unit or range apart. */
const isResult = ({ cells }: Row): boolean => {
  const texts = cells.filter(({ label }) => label === null).map(({ text }) => text);
  return texts.length > 2 && texts.slice(1).some((text) => measureOf(text) !== null) && texts.some((text) => isUnit(text) || isRange(text));
};
const holdsField = (box: Box): boolean => box.field !== null || box.nodes.some((node) => node.kind === 'box' && holdsField(node));

const DIAGNOSES = new Set<SectionKind | null>(['past-history', 'assessment', 'discharge-diagnosis', 'admission-diagnosis']);

/** The list that a heading stands over. What a note calls its history, diagnoses or procedures are such where a panel lists them row by row. */
function listOf(title: Title): ListKind | null {
  const { list, section } = title.meaning;
  // The diagnoses and procedures of a superbill are what is billed.
  if ((list === 'problems' || list === 'procedures') && isBilled(title.parent)) return 'codes';
  if ((list !== null && list !== 'none') || !(DIAGNOSES.has(section) || section === 'procedure')) return list;
  const leaves = leavesOf(title);
  if (leaves.length === 0 || !leaves.every((leaf) => leaf.kind === 'list' || leaf.kind === 'table')) return list;
  return section === 'procedure' ? 'procedures' : 'problems';
}

const isBilled = (title: Title | null): boolean => title !== null && (title.meaning.list === 'codes' || isBilled(title.parent));

/** A heading of its own right above a table among results names the battery, whatever it is called. */
const isNamedPanel = (item: Leaf | Title): item is Title =>
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

/** Tables that only their columns name, and values that only their own names tell to be vitals. */
export function* addUnnamedLists(facts: Facts, outline: Title, titles: Title[], inNote: Set<Leaf | Title>, place: Place): Work<void> {
  for (const leaf of leavesOf(outline)) {
    if (leaf.kind !== 'table' || listAbove(leaf) !== null || isNone(leaf.title)) continue;
    const list = listOfColumns(yield* columnsOf(leaf.box)) ?? flowsheetOf(yield* rowsOfLeaf(leaf));
    if (list && list !== 'none')
      yield* addRows(facts, list, inPanel(yield* rowsOfLeaf(leaf), list, leaf.title), place, dayUnder(leaf.title));
  }
  // What a note says it ordered on a day, item by item.
  for (const leaf of leavesOf(outline)) {
    if (leaf.kind !== 'list' || !inNote.has(leaf)) continue;
    const ordered = (yield* rowsOfLeaf(leaf)).filter(({ cells }) =>
      cells.some(({ text }) => ORDERED.test(text) && findDays(text).length > 0),
    );
    yield* addRows(facts, 'orders', ordered, place, null);
  }
  for (const title of titles) {
    yield;
    if (title.meaning.list === null && isVitalName(title.text) && !inNote.has(title) && !isNone(title))
      for (const row of yield* rowsUnder(title)) facts.vitals.push(...vitalsUnderName(row, title.text, place));
    if (title.meaning.list || inNote.has(title) || isNone(title) || !title.items.some(isLeaf)) continue;
    const rows = yield* rowsUnder({ ...title, items: title.items.filter((item) => isLeaf(item) && !inNote.has(item)) });
    const vital = rows.filter((row) => row.cells.some((cell) => isVitalName(cell.label ?? '')));
    if (vital.length >= 3) yield* addRows(facts, 'vitals', vital, place, dayUnder(title));
  }
}

const ORDERED = /^(?:ordered|order placed|requested)\b/i;

/** Days and figures in turn under the name of a vital sign: "11/23/2026 6:05 PM  99.8 °F". */
function vitalsUnderName(row: Row, name: string, place: Place): Vital[] {
  const days = findDays(row.text);
  return days.flatMap(({ day, end }, i) => {
    const text = row.text
      .slice(end, days[i + 1]?.start)
      .replace(TIME, '')
      .trim();
    return vitalsOf({ ...row, cells: [{ label: name, text }], text }, placeOfRow(place, row), day);
  });
}
const TIME = /^[\s,]*(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?/i;

const said = (row: Row): ListKind | null => meaningOf(row.cells[0]?.label ?? '').list;

/** What labels name outside all lists: allergies and insurance in a banner, vital signs at the side. */
export function* addCells(facts: Facts, rows: Row[], place: Place): Work<void> {
  for (const row of rows.filter((each) => said(each) === 'allergies')) {
    yield;
    const [cell] = row.cells;
    if (cell && !EMPTY.test(cell.text))
      facts.allergies.push(...allergiesOf({ ...row, cells: [{ label: null, text: cell.text }], text: cell.text }, placeOfRow(place, row)));
  }
  facts.coverages.push(
    ...coveragesOf(
      rows.filter((row) => said(row) === 'coverages' || isMemberLabel(row.cells[0]?.label ?? '')),
      place,
    ),
  );
  const measured = rows.filter((row) => isVitalName(row.cells[0]?.label ?? '') && /\d/.test(row.text));
  const known = new Set(facts.vitals.map(({ name, value }) => `${name}|${value}`));
  if (measured.length >= 2)
    for (const row of measured)
      facts.vitals.push(...vitalsOf(row, placeOfRow(place, row), null).filter(({ name, value }) => !known.has(`${name}|${value}`)));
}
const EMPTY = /^(?:none|not (?:on file|recorded|asked|reviewed)|unknown|n\/a|[-–—]*|\d+)$/i;

/** Adds a list's rows. A full-width row that names another list (classic layouts) switches to it. */
export function* addRows(
  facts: Facts,
  list: ListKind,
  rows: Row[],
  place: Place,
  day: string | null,
  status: string | null = null,
): Work<void> {
  const coverages: Row[] = [];
  const usual = list === 'results' ? usualPlace(rows) : null;
  const drawn = rows.filter(({ text }) => !PAGING.test(text));
  const headed = list === 'results' ? underLines(drawn) : list === 'codes' ? ticked(drawn) : drawn;
  const filled = (list === 'immunizations' ? withDoses(headed) : headed).map((row) => (DATED.has(list) ? underDay(row) : row));
  for (const row of filled.flatMap((each) => (SINGLE.has(list) ? oneEach(each) : [each]))) {
    const kind = (row.group && meaningOf(row.group).list) || list;
    if (kind === 'coverages') coverages.push(row);
    else if (kind === 'results' && !isVitalName(row.cells[0]?.text ?? '')) {
      const results = resultsOf(row, placeOfRow(place, row), day, usual);
      facts.results.push(...results);
      if (results.length === 0 && isAskedFor(row)) addRow(facts, 'orders', row, placeOfRow(place, row), day, status);
    } else addRow(facts, kind === 'results' ? 'vitals' : kind, row, placeOfRow(place, row), day, status);
    yield;
  }
  facts.coverages.push(...coveragesOf(coverages, coverages[0] ? placeOfRow(place, coverages[0]) : place));
}

/** The rows that are ticked, where some are and others are not: the others are a sheet's offers. */
function ticked(rows: Row[]): Row[] {
  return rows.some((row) => boxOf(row)?.checked) ? rows.filter((row) => boxOf(row)?.checked !== false) : rows;
}

const boxOf = ({ box }: Row): HTMLInputElement | null =>
  Element.prototype.querySelector.call(box.element, 'input[type="checkbox" i]') as HTMLInputElement | null;

/** Lists whose rows are things done on a day, which a heading may give for several. */
const DATED = new Set<ListKind>(['results', 'vitals', 'immunizations', 'procedures', 'orders']);

/** "Displaying 1 - 4 of 12", "5 / 6 items": how much of a list is drawn. A bare "128/76" is a blood pressure. */
const PAGING =
  /^(?:(?:displaying|showing|viewing|records?|items?|rows?|entries|results?)\s+)?\d+\s*(?:(?:-|–|to)\s*\d+\s*)?(?:of\s*\d+(?:\s+(?:items?|records?|rows?|entries|results?))?|\/\s*\d+\s+(?:items?|records?|rows?|entries|results?))(?:\s+see all)?$/i;

/** Lists that people also write on one line, one entry after a semicolon. */
const SINGLE = new Set<ListKind>(['problems', 'procedures', 'immunizations', 'medications', 'orders']);
function oneEach(row: Row): Row[] {
  const [cell] = row.cells;
  if (row.table || row.cells.length !== 1 || !cell || cell.label !== null || !cell.text.includes(';')) return [row];
  return cell.text
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map((text) => ({ ...row, cells: [{ label: null, text }], text }));
}

function addRow(facts: Facts, kind: ListKind, row: Row, place: Place, day: string | null, heading: string | null): void {
  const status = row.state ?? (row.group && stateIn(row.group)) ?? heading;
  if (kind === 'problems')
    facts.problems.push(...[problemOf(row, place)].filter(present).map((fact) => ({ ...fact, status: fact.status ?? status })));
  if (kind === 'medications')
    facts.medications.push(...[medicationOf(row, place)].filter(present).map((fact) => ({ ...fact, status: fact.status ?? status })));
  if (kind === 'allergies') facts.allergies.push(...allergiesOf(row, place));
  if (kind === 'orders') facts.orders.push(...[orderOf(row, place)].filter(present));
  if (kind === 'procedures') facts.procedures.push(...[procedureOf(row, place)].filter(present));
  if (kind === 'immunizations') facts.immunizations.push(...immunizationsOf(row, place));
  if (kind === 'codes') {
    const code = billedCodeOf(row, place);
    if (code) facts.codes.push(code);
  }
  if (kind === 'vitals') facts.vitals.push(...vitalsOf(row, place, day));
}

/** A test that is listed among results by its name and the state of its order, and has no value yet. */
const isAskedFor = (row: Row): boolean =>
  !row.table && row.cells.some(({ label, text }) => label === null && /^(?:active|ordered|requested|on[- ]hold|sent)$/i.test(text));

const present = <T>(value: T | null): value is T => value !== null;

export const isNone = (title: Title | null): boolean => title !== null && (title.meaning.list === 'none' || isNone(title.parent));

/** Whether the heading stands below one whose rows are facts of no list; a page's main heading that heads several lists does not count. */
function underNone(title: Title): boolean {
  for (let up = title.parent; up; up = up.parent) {
    if (up.meaning.list !== 'none') continue;
    const lists = up.items.filter((item) => !isLeaf(item) && item.meaning.list !== null && item.meaning.list !== 'none');
    if (lists.length < 2) return true;
  }
  return false;
}

const listAbove = (leaf: Leaf): ListKind | null => {
  for (let title: Title | null = leaf.title; title; title = title.parent) {
    const { list } = title.meaning;
    if (list && list !== 'encounter' && list !== 'demographics') return list;
  }
  return null;
};

/** Whether a table without a telling heading gives figures by name and day, and whether they are vital signs. */
function flowsheetOf(rows: Row[]): ListKind | null {
  const dated = rows.filter(
    ({ table, cells }) =>
      table &&
      cells.filter(({ label, text }) => label !== null && onlyDay(label) !== null && (measureOf(text) !== null || isResultWord(text)))
        .length > 0,
  );
  if (dated.length < 2 || dated.length * 3 < rows.length * 2) return null;
  return dated.filter(({ cells }) => isVitalName(cells[0]?.text ?? '')).length * 2 > dated.length ? 'vitals' : 'results';
}

/** What a table without a telling heading lists, by its columns. */
function listOfColumns(columns: string[]): ListKind | null {
  const has = (name: RegExp): boolean => columns.some((column) => name.test(column));
  if (has(/^relation(?:ship)?$/i) && has(/condition|diagnos|problem|disease/i)) return 'none';
  if (has(/^(?:vaccines?|immuni[sz]ations?)(?: name)?$/i) && has(/date|given|administered|status|dose/i)) return 'immunizations';
  if (has(/^(?:payers?|payor|insurances?|insurer|carrier)(?: name)?$/i) && has(/member|policy|insured|subscriber/i)) return 'coverages';
  if (has(/^(?:order(?:ed)?|request(?:ed)?)(?: date| on)?$/i) && has(/priority|status|planned/i) && !has(/value|result/i)) return 'orders';
  if (has(/^(?:.*\b)?(?:medication|drug)s?(?: name)?$/i) && has(/dos(?:e|age)|sig|route|freq|directions/i)) return 'medications';
  if (has(/\b(?:allergen|allergy|substance)\b/i) && has(/reaction|severity/i)) return 'allergies';
  if (
    has(/\b(?:tests?|analyte|component|lab|measure(?:ment)?s?|parameter)\b|results? name|\bcollected\b/i) &&
    has(/value|result/i) &&
    has(/units?|range|ref|flag|normal/i)
  )
    return 'results';
  if (has(/^(?:measures?|instruments?|scales?|tests?)$/i) && has(/\bscores?$|^raw\b/i)) return 'results';
  if (has(/^name$/i) && has(/^(?:value|result)s?$/i) && has(/^units?$/i) && has(/range|reference|flag|interpretation/i)) return 'results';
  if (
    has(/^(?:lab )?(?:tests?|analyte|component)(?: name)?$/i) &&
    has(/units?|range|ref/i) &&
    columns.some((column) => findDays(column).length > 0)
  )
    return 'results';
  if (has(/^(?:ptr|pointer|dx ?(?:ptr|#|no\.?))$/i) && has(/code|^icd/i)) return 'codes';
  if (has(/^procedures?(?: name)?$/i) && has(/^(?:date|performed|status|outcome)\b/i) && !has(/value|result|units?|mod/i))
    return 'procedures';
  if (has(/code|^(?:cpt|hcpcs|icd)\b/i) && has(/^mods?\b|^modifiers?\b|units|justify|charge/i)) return 'codes';
  if (has(/^(?:procedures?|services?)\b/i) && has(/^mods?\b|^modifiers?\b|^m ?1$/i) && has(/^(?:units?|qty|quantity)$/i)) return 'codes';
  if (has(/\b(?:problem|diagnosis|condition)\b/i) && has(/onset|status|code|begin/i)) return 'problems';
  if (columns.filter((column) => isVitalName(column)).length >= 2) return 'vitals';
  return null;
}

const linesOf = ({ items }: Title): string[] =>
  items
    .filter(isLeaf)
    .filter((leaf) => leaf.kind === 'line')
    .map((leaf) => piecesOf(leaf.nodes).join(' '));

/** Headings that name a battery of tests rather than that there are results. */
const PANEL =
  /\b(?:panel|profile|cbc|cmp|bmp|blood count|differential|urinalysis|culture|hepatic function|lipids?|h[ae]+matology|chemistry|microbiology|coagulation|blood gas(?:es)?|serology|immunology|cytology|endocrinology|toxicology|scores|screening|outcomes)\b/i;
/** Whether a heading says more than that results stand below it. */
const isSaying = (text: string): boolean =>
  PANEL.test(text) || /\p{L}{2}/u.test(text.replace(new RegExp(`${GENERAL.source}|\\b(?:normal|laboratory|lab)\\b`, 'gi'), ''));
/** The heading of a battery whose only table has a heading of its own, which says no more than that results stand below it. */
function batteryAround({ parent, meaning, text }: Title): Title | null {
  if (!parent || parent.meaning.list !== 'results' || meaning.list !== 'results' || isSaying(text) || !isSaying(parent.text)) return null;
  const tables = leavesOf(parent).filter(({ kind }) => kind === 'table');
  return tables.length === 1 ? parent : null;
}
const inPanel = (rows: Row[], list: ListKind, title: Title): Row[] => {
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
  level < 8 && parent?.meaning.list === 'results' && name.length < 40 && !GENERAL.test(name);
const GENERAL =
  /\b(?:summary|overview|visits?|encounter|today|recent|latest|history|reports?|data|review|tests?|results?|labs?|trends?|values|for|of|by)\b/i;

const TAKEN = /\b(?:collected|collection|drawn|specimen|draw|taken|obtained)(?: on| date)?(?:\s?\/\s?time)?\s*:?\s*$/i;

/** The day that a short line below the heading, or the heading itself, gives for all its rows. */
export function dayUnder(title: Title): string | null {
  const own = findDays(title.text)[0]?.day;
  if (own) return own;
  const lines = linesOf(title);
  // When it was taken is said once for a whole report, above its panels.
  for (let up: Title | null = title; up && title.level - up.level < 3; up = up.parent) {
    const said = linesOf(up).join(' ');
    const day = findDays(said).find(({ start }) => TAKEN.test(said.slice(Math.max(0, start - 28), start)))?.day;
    if (day) return day;
  }
  const bar = title.box?.parent;
  if (bar && bar.chars < 80) lines.push(piecesOf(bar.nodes).join(' '));
  for (const said of lines) {
    // The heading's own words may begin the line: "Lab review" says of no day that it is that of a review.
    const line = said.startsWith(title.text) ? said.slice(title.text.length) : said;
    const [found] = findDays(line);
    if (found && line.length < 60 && !FALSE_DATE.test(line)) return found.day;
  }
  const around = batteryAround(title);
  if (around) return dayUnder(around);
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
