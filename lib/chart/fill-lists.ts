/** The rows of a page's lists, as facts of a chart. */
import { addRows } from './add-rows';
import { inPanel, isNamedPanel } from './batteries';
import { billedParts } from './billed-parts';
import { dayHead } from './day-heads';
import { dayUnder } from './day-under';
import { lineText } from './dom-text';
import type { Facts } from './facts';
import { rowsOfLeaf } from './leaf-rows';
import { DIAGNOSES, listOf, otherTables, underNone } from './list-of-title';
import { billedCodeOf } from './lists/billed-codes';
import { labelledCodes } from './lists/labelled-codes';
import { dosesOpened, isOpenedVaccine } from './lists/opened-doses';
import type { Place } from './lists/row-words';
import { sorted } from './mixed-lists';
import type { NoteRange } from './note-range';
import type { Row } from './row';
import { rowsUnder } from './rows';
import { drugsUnder, holdsField, isFound, isMeasured, isResult, isSetInPairs, linesUnder } from './rows-in-notes';
import type { ListKind } from './section-names';
import type { Work } from './slices';
import { isLeaf, type Leaf, leavesOf, type Title } from './title';
import { vitalsInTurn } from './vitals-under-name';

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
    else if (list === 'codes') {
      const lines = linesUnder(title);
      for (const leaf of leavesOf(title)) if (leaf.kind === 'list') lines.push(...(yield* rowsOfLeaf(leaf)));
      rows.push(...lines.filter(({ text }) => CODE_FIRST.test(text)));
    } else if (list !== 'vitals' && list !== 'results') {
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

const ROWS = new Set<ListKind>(['problems', 'medications', 'allergies', 'results', 'orders', 'procedures', 'immunizations', 'codes']);

/** Lists that a note may give as tables of rows: what it says of them in sentences or lines is left to be read as prose. */
const IN_NOTES = new Set<ListKind>(['vitals', 'results', 'medications', 'procedures', 'immunizations', 'codes']);
