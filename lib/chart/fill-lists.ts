/** The rows of a page's lists, as facts of a chart. */

import { aboveTable } from './above-table';
import { inPanel, isNamedPanel } from './batteries';
import { billedParts, isBilled } from './billed-parts';
import type { SectionKind } from './chart';
import { findDays } from './dates';
import { dayHead, underDay, underLines } from './day-heads';
import { dayUnder } from './day-under';
import { lineText } from './dom-text';
import type { Facts } from './facts';
import { codeFirst, resourceOf } from './fhir-columns';
import { isVitalName, isVitalNameAmongVitals } from './field-names';
import { rowsOfLeaf } from './leaf-rows';
import { flowsheetOf, isOfVitals, listOfColumns } from './list-of-columns';
import { allergiesOf } from './lists/allergies';
import { billedCodeOf } from './lists/billed-codes';
import { withDiagnosesBelow } from './lists/coded-below';
import { coveragesOf, isMemberLabel, isPayerLabel } from './lists/coverages';
import { immunizationsOf, withDoses } from './lists/immunizations';
import { labelledCodes } from './lists/labelled-codes';
import { labelledProblems } from './lists/labelled-diagnoses';
import { isRange, isUnit, measureOf } from './lists/measures';
import { isDrugLine, medicationOf } from './lists/medications';
import { dosesOpened, isOpenedVaccine } from './lists/opened-doses';
import { orderOf } from './lists/orders';
import { problemOf } from './lists/problems';
import { procedureOf } from './lists/procedures';
import { resultsOf, usualPlace } from './lists/results';
import { type Place, placeOfRow, stateIn } from './lists/row-words';
import { saidInWords } from './lists/said-in-words';
import { eachTest } from './lists/tests-in-line';
import { vitalsOf } from './lists/vitals';
import { sorted } from './mixed-lists';
import type { NoteRange } from './notes';
import { isLeaf, type Leaf, leavesOf, type Title } from './outline';
import { piecesOf } from './pieces';
import { type Cell, type Row, rowOf } from './row';
import { rowsUnder } from './rows';
import { closest, elementAbove, elementsIn, lineOf } from './safe-dom';
import { type ListKind, meaningOf } from './section-names';
import type { Work } from './slices';
import type { Box } from './snapshot';
import { columnsOf } from './tables';
import { vitalsEachTaken, vitalsInTurn, vitalsUnderName } from './vitals-under-name';

/** The rows under every heading that names a list. */
export function* addLists(facts: Facts, titles: Title[], inNote: Set<Leaf | Title>, ranges: NoteRange[], place: Place): Work<void> {
  const billed = yield* billedParts(titles);
  const whole = new Set(ranges.filter((range) => range.items.length === range.title.items.length).map((range) => range.title));
  for (const title of titles) {
    const covered = inNote.has(title) || whole.has(title);
    const list = covered ? title.meaning.list : billed.has(title) ? 'codes' : listOf(title);
    if (!list || underNone(title) || (covered && !IN_NOTES.has(list))) continue;
    if (isOpenedVaccine(title)) {
      facts.immunizations.push(...dosesOpened(yield* rowsUnder(title), title.text, place, facts.immunizations));
      continue;
    }
    const rows: Row[] = [];
    // In a note only what has the form of a table or of pairs is a measured value; prose is left to be read as prose.
    const panels = list === 'results' && !covered ? title.items.filter(isNamedPanel) : [];
    for (const panel of panels) {
      const { name } = dayHead(panel.text);
      const results = (yield* rowsUnder(panel)).map((row) => (name ? { ...row, group: row.group ?? name } : row));
      yield* addRows(facts, list, results, place, dayUnder(panel) ?? dayUnder(title));
    }
    const others = covered || !(ROWS.has(list) || list === 'vitals') ? [] : yield* otherTables(title, list);
    for (const { leaf, kind } of others) if (kind !== 'none') yield* addRows(facts, kind, yield* rowsOfLeaf(leaf), place, dayUnder(title));
    const left = (item: Leaf | Title): boolean => !panels.includes(item as Title) && !others.some(({ leaf }) => leaf === item);
    const rest = withoutHead(panels.length + others.length > 0 ? { ...title, items: title.items.filter(left) } : title);
    if (!covered) rows.push(...(yield* rowsUnder(rest)));
    else if (list === 'codes') rows.push(...linesUnder(title).filter(({ text }) => CODE_FIRST.test(text)));
    else if (list !== 'vitals' && list !== 'results') {
      for (const leaf of title.items)
        if (isLeaf(leaf) && leaf.kind === 'table') rows.push(...(yield* rowsOfLeaf(leaf)).filter(({ cells }) => cells.length > 1));
      if (list === 'medications') rows.push(...(yield* drugsUnder(title)));
    } else if (leavesOf(title).some((leaf) => leaf.kind === 'field' || leaf.kind === 'list' || holdsField(leaf.box)))
      rows.push(...(yield* rowsUnder(title)).filter((row) => row.table || row.cells.some(isMeasured) || isResult(row)));
    else {
      for (const leaf of leavesOf(title)) if (leaf.kind === 'table' || leaf.kind === 'pairs') rows.push(...(yield* rowsOfLeaf(leaf)));
      if (list === 'vitals') rows.push(...linesUnder(title).filter(isSetInPairs));
      if (list === 'results') rows.push(...linesUnder(title).filter(isFound));
      facts.vitals.push(...vitalsInTurn(title, place));
    }
    // A diagnosis that nobody has coded yet is a problem still.
    if (list === 'codes' && title.meaning.list === 'problems') {
      const uncoded = rows.filter((row) => billedCodeOf(row, place) === null);
      yield* addRows(facts, 'problems', uncoded, place, dayUnder(title), title.meaning.status);
    }
    const { own, results } = sorted(title, list, inPanel(rows, list, title));
    yield* addRows(facts, 'results', results, place, dayUnder(title));
    yield* addRows(facts, list, own, place, dayUnder(title), title.meaning.status);
  }
}

/** The first words of a line that head it are no part of what they head; before a colon they are its label. */
function withoutHead(title: Title): Title {
  const [first, ...rest] = title.items;
  const at = title.inline && first && isLeaf(first) && title.box ? first.nodes.indexOf(title.box) : -1;
  if (at < 0 || !first || !isLeaf(first) || !title.box) return title;
  const nodes = first.nodes.slice(at + 1);
  const after = lineText(nodes);
  if (after === '' || after.startsWith(':') || lineText(title.box.nodes).endsWith(':')) return title;
  return { ...title, items: [{ ...first, nodes }, ...rest] };
}

/** A code that is entered stands before what it is called. */
const CODE_FIRST = /^(?:\d{5}|[A-Z]\d{4})(?=$|[\s:–—-])/;
/** A diagnosis that is entered ends in its code, and is no sentence. */
const CODE_LAST = /^\p{L}[^.;:]{2,120}\s[[(]?[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?[\])]?$/u;
/** The same with the code before it, in brackets. */
const CODE_LED = /^[[(][A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?[\])]\s\p{L}[^.;:]{2,120}$/u;
const linesUnder = (title: Title): Row[] =>
  leavesOf(title)
    .filter((leaf) => leaf.kind === 'line' && !leaf.aside)
    .map(({ nodes, box }) => rowOf(nodes, box));

/** The diagnoses that a note's assessment gives line by line, each with its code. */
export function* addDiagnoses(facts: Facts, titles: Title[], inNote: Set<Leaf | Title>, place: Place): Work<void> {
  for (const title of titles) {
    if (inNote.has(title))
      facts.codes.push(...labelledCodes(linesUnder({ ...title, items: title.items.filter(isLeaf) }), place, facts.codes));
    if (!inNote.has(title) || !(title.meaning.list === 'problems' || DIAGNOSES.has(title.meaning.section))) continue;
    const coded = linesUnder(title).filter(({ text }) => CODE_LAST.test(text) || CODE_LED.test(text));
    yield* addRows(facts, 'problems', coded, place, null, title.meaning.status);
  }
}

const MEASURED = new Set<ListKind>(['results', 'vitals']);
const ROWS = new Set<ListKind>(['problems', 'medications', 'allergies', 'results', 'orders', 'procedures', 'immunizations', 'codes']);

/** Lists that a note may give as tables of rows: what it says of them in sentences or lines is left to be read as prose. */
const IN_NOTES = new Set<ListKind>(['vitals', 'results', 'medications', 'procedures', 'immunizations', 'codes']);

/** Tables right below a heading whose columns tell that they list something else: "Procedures and immunizations" stands over both. */
function* otherTables(title: Title, list: ListKind): Work<{ leaf: Leaf; kind: ListKind }[]> {
  const others: { leaf: Leaf; kind: ListKind }[] = [];
  for (const leaf of title.items) {
    if (!isLeaf(leaf) || leaf.kind !== 'table') continue;
    const columns = yield* columnsOf(leaf.box);
    const kind = listOfColumns(columns);
    // "Observations" are what was seen of a patient, and what was measured at the bedside: then the columns are vital signs.
    if (list === 'results' && isOfVitals(columns)) {
      others.push({ leaf, kind: 'vitals' });
      continue;
    }
    // Diagnoses and procedures of a sheet of charges are what is billed.
    if (list === 'codes' && kind !== 'coverages') continue;
    if (kind && kind !== list && !(MEASURED.has(list) && (MEASURED.has(kind) || kind === 'procedures'))) others.push({ leaf, kind });
  }
  return others;
}

/** The drugs of a note that stand in lines of their own, each with its dose and how it is taken, and nothing else below the heading. */
function* drugsUnder(title: Title): Work<Row[]> {
  const leaves = leavesOf(title).filter(({ aside }) => !aside);
  if (leaves.length === 0 || !leaves.every(({ kind, box }) => (kind === 'line' && box.blocks === 0) || kind === 'list')) return [];
  const rows: Row[] = [];
  for (const leaf of leaves) rows.push(...(yield* rowsOfLeaf(leaf)));
  return rows.length > 1 && rows.every(({ text }) => isDrugLine(text)) ? rows : [];
}

/** The fields of a form inside a note hold values as a table does. */
const isMeasured = ({ label, text }: Cell): boolean => label !== null && isVitalNameAmongVitals(label) && measureOf(text) !== null;

/** A line of a note whose names and figures are parts of their own: no sentence that gives them in passing. */
const isSetInPairs = ({ cells, text, box }: Row): boolean =>
  cells.length > 0 && cells.every(isMeasured) && piecesOf(box.nodes).length > 1 && !/[a-z]{2}\.$/i.test(text);

/** A line of a note that names a test in a part of its own and says no more than what it gave. */
const isFound = ({ cells, box }: Row): boolean =>
  cells.length > 0 &&
  cells.every(({ label, text }) => label !== null && (GAVE.test(text) || (measureOf(text)?.unit ?? null) !== null)) &&
  piecesOf(box.nodes).length > 1;
const GAVE = /^(?:(?:weakly |strongly )?positive|negative|(?:non-?)?reactive|(?:not )?detected|trace)$/i;

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

/** Tables that only their columns name, and values that only their own names tell to be vitals. */
export function* addUnnamedLists(facts: Facts, outline: Title, titles: Title[], inNote: Set<Leaf | Title>, place: Place): Work<void> {
  for (const leaf of leavesOf(outline)) {
    if (leaf.kind !== 'table' || listAbove(leaf) !== null || isNone(leaf.title)) continue;
    const list = listOfColumns(yield* columnsOf(leaf.box)) ?? flowsheetOf(yield* rowsOfLeaf(leaf));
    if (!list || list === 'none') continue;
    const above = aboveTable(leaf);
    const rows = inPanel(yield* rowsOfLeaf(leaf), list, leaf.title);
    const named = list === 'results' ? rows.map((row) => ({ ...row, group: row.group ?? above.name })) : rows;
    yield* addRows(facts, list, named, place, above.day);
  }
  yield* addResources(facts, outline, inNote, place);
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
    const ofVitals = !inNote.has(title) || title.parent?.meaning.list === 'vitals';
    if (title.meaning.list === null && isVitalName(title.text) && ofVitals && !isNone(title))
      for (const row of yield* rowsUnder(title)) facts.vitals.push(...vitalsUnderName(row, title.text, place));
    if (title.meaning.list || inNote.has(title) || isNone(title) || !title.items.some(isLeaf)) continue;
    const rows = yield* rowsUnder({ ...title, items: title.items.filter((item) => isLeaf(item) && !inNote.has(item)) });
    const vital = rows.filter((row) => row.cells.some((cell) => isVitalName(cell.label ?? '')));
    if (vital.length >= 3) yield* addRows(facts, 'vitals', vital, place, dayUnder(title));
  }
}

/** Resources that pages of their own describe, element by element. */
function* addResources(facts: Facts, outline: Title, inNote: Set<Leaf | Title>, place: Place): Work<void> {
  for (const leaf of leavesOf(outline)) {
    if (leaf.kind !== 'pairs' || inNote.has(leaf) || listAbove(leaf) !== null || isNone(leaf.title)) continue;
    const found = resourceOf(yield* rowsOfLeaf(leaf));
    if (found) yield* addRows(facts, found.list, [found.row], place, null);
  }
}

const ORDERED = /^(?:ordered|order placed|requested)\b/i;

const said = (row: Row): ListKind | null => meaningOf(row.cells[0]?.label ?? '').list;

/** What labels name outside all lists: allergies and insurance in a banner, vital signs at the side. */
export function* addCells(facts: Facts, rows: Row[], place: Place): Work<void> {
  for (const row of rows.filter((each) => said(each) === 'allergies')) {
    yield;
    const [cell] = row.cells;
    if (cell && !EMPTY.test(cell.text))
      facts.allergies.push(...allergiesOf({ ...row, cells: [{ label: null, text: cell.text }], text: cell.text }, placeOfRow(place, row)));
  }
  facts.problems.push(...labelledProblems(rows, place, facts.problems));
  facts.codes.push(...labelledCodes(rows, place, facts.codes));
  facts.coverages.push(
    ...coveragesOf(
      rows.filter(
        (row) => said(row) === 'coverages' || isMemberLabel(row.cells[0]?.label ?? '') || isPayerLabel(row.cells[0]?.label ?? ''),
      ),
      place,
    ),
  );
  const measured = rows.filter((row) => isVitalName(row.cells[0]?.label ?? '') && /\d/.test(row.text));
  const known = new Set(facts.vitals.map(({ name, value }) => `${name}|${value}`));
  const told = measured.length >= 2 ? measured : measured.filter((row) => tellsVital(row.cells[0]));
  for (const row of told)
    facts.vitals.push(...vitalsOf(row, placeOfRow(place, row), null).filter(({ name, value }) => !known.has(`${name}|${value}`)));
}
/** One value alone is a vital sign where nothing else is called so or looks so: a body mass index, a blood pressure of two figures. */
const tellsVital = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  measureOf(cell.text) !== null &&
  (/^(?:bmi|body mass index)\b/i.test(cell.label ?? '') ||
    (/^(?:bp|blood pressure)\b/i.test(cell.label ?? '') && /^\d{2,3}\s?\/\s?\d{2,3}\b/.test(cell.text)));
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
  const billed = facts.codes.length;
  const usual = list === 'results' ? usualPlace(rows) : null;
  const drawn = rows.filter(({ text }) => !PAGING.test(text));
  const headed =
    list === 'results' ? underLines(drawn.map(codeFirst).flatMap(eachTest).map(saidInWords)) : list === 'codes' ? ticked(drawn) : drawn;
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
  if (list === 'codes') facts.codes.splice(billed, facts.codes.length, ...withDiagnosesBelow(facts.codes.slice(billed)));
  facts.coverages.push(...coveragesOf(coverages, coverages[0] ? placeOfRow(place, coverages[0]) : place));
}

/** The rows that are ticked, where some are and others are not: the others are a sheet's offers. */
function ticked(rows: Row[]): Row[] {
  return rows.some((row) => boxOf(row)?.checked) ? rows.filter((row) => boxOf(row)?.checked !== false) : rows;
}

/** The box that takes a row: it stands first. One in a column behind the code, "Auth" or "Delete", says something else. */
function boxOf({ box }: Row): HTMLInputElement | null {
  const found = Element.prototype.querySelector.call(box.element, 'input[type="checkbox" i]') as HTMLInputElement | null;
  const cell = found && closest(found, 'td, th, [role="cell"], [role="gridcell"]');
  const row = cell && elementAbove(cell);
  if (!cell || !row) return found;
  const cells = elementsIn(row);
  return cells.slice(0, cells.indexOf(cell)).some((before) => lineOf(before) !== '') ? null : found;
}

/** Lists whose rows are things done on a day, which a heading may give for several. */
const DATED = new Set<ListKind>(['results', 'vitals', 'immunizations', 'procedures', 'orders']);

/** "Displaying 1 - 4 of 12", "5 / 6 items": how much of a list is drawn. A bare "128/76" is a blood pressure. */
const PAGING =
  /^(?:(?:displaying|showing|viewing|records?|items?|rows?|entries|results?)\s+)?\d+\s*(?:(?:-|–|to)\s*\d+\s*)?(?:of\s*\d+(?:\s+(?:items?|records?|rows?|entries|results?))?|\/\s*\d+\s+(?:items?|records?|rows?|entries|results?))(?:\s+see all)?$|^page\s+\d+\s+of\s+\d+$|^(?:page\s+\d+\s+)?of\s+\d+\s+pages?$|^(?:items|rows|records|results) per page\b/i;

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
  if (kind === 'vitals') facts.vitals.push(...(vitalsEachTaken(row, place) ?? vitalsOf(row, place, day)));
}

/** A test that is listed among results by its name and the state of its order, or in a table without a column for values: it has no value yet. */
const isAskedFor = (row: Row): boolean =>
  (row.table &&
    (row.cells.some(({ label }) => /^(?:lab )?tests?\b/i.test(label ?? '')) ||
      (row.cells.some(({ label }) => /^(?:labs?|stud(?:y|ies)|exams?|names?|items?)$/i.test(label ?? '')) &&
        row.cells.some(({ label }) => /^(?:order(?:ed|ing)?|request(?:ed|ing)?)\b/i.test(label ?? '')))) &&
    !row.cells.some(({ label }) => VALUED.test((label ?? '').replace(WHEN_GIVEN, '')))) ||
  (!row.table && row.cells.some(({ label, text }) => label === null && /^(?:active|ordered|requested|on[- ]hold|sent)$/i.test(text)));

/** Columns for when a test gave something. */
const WHEN_GIVEN = /^results? (?:received|date|due|expected|at|on|time)\b.*/i;
/** Columns for what a test gave. */
const VALUED = /\b(?:values?|results?|scores?|findings?|outcome|reading|latest|last|units?|range|flag)\b|\d/i;

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
