/** What a page says by labels and header lines outside its notes and lists: of the encounter, and of what banners add. */
import { boxesAround, filled } from './boxes';
import { findDays, onlyDay } from './dates';
import { FALSE_VISIT, isEncounterLabel, VISIT_WORDS } from './encounter';
import { isFieldName, isVitalName } from './field-names';
import type { Field } from './fields';
import { SIGN } from './furniture';
import { rowsOfLeaf } from './leaf-rows';
import { isNone } from './list-of-title';
import { NONE_KNOWN } from './lists/allergies';
import { spanOfVisit, withoutOtherDays } from './open-day';
import { hasDegree } from './person-name';
import { piecesOf } from './pieces';
import { type Cell, cellsOf, PAIR, type Row } from './row';
import { isTile, nameFirst } from './row-pieces';
import { type ListKind, meaningOf } from './section-names';
import type { Work } from './slices';
import type { Box } from './snapshot';
import { columnsOf } from './tables';
import { isLeaf, type Leaf, type Title } from './title';

/** Lists whose labels never speak of the encounter. */
const OWN_LABELS = new Set<ListKind | null>([
  'problems',
  'medications',
  'allergies',
  'results',
  'vitals',
  'orders',
  'procedures',
  'immunizations',
  'codes',
  'coverages',
  'demographics',
  'none',
]);

/** `rows`: each labelled cell with the part of the page it stands in. */
export interface PageCells {
  cells: Cell[];
  headers: (readonly string[])[];
  rows: Row[];
}

const OF_BOTH = /\b(?:information|particulars|details)\b.*\b(?:and|&)\s/i;

/** What a line says first that names the open encounter, wherever it stands. */
const OPEN_NOW = /^(?:open|current|selected|active) (?:encounter|visit)\b/i;

/** Short words that name a value in banners alone: "Adm", "Allergies". What names a value is marked as such, if a value follows. */
const marked = (pieces: readonly string[]): string[] =>
  pieces.map((piece, i) => {
    const next = pieces[i + 1];
    if (NONE_KNOWN.test(piece) && !inBanner((pieces[i - 1] ?? '').replace(/:$/, ''))) return `Allergies: ${piece}`;
    const names = /^[\p{L} .#/]{2,30}$/u.test(piece) && !isFieldName(piece) && (isEncounterLabel(piece) || inBanner(piece));
    return names && next !== undefined && !next.endsWith(':') && !isFieldName(next) && !isEncounterLabel(next) && !inBanner(next)
      ? `${piece}:`
      : piece;
  });
const inBanner = (piece: string): boolean => /^(?:allergies|allergy|coverage|insurance|payer|payor)$/i.test(piece);

/** Under a heading that names the encounter, "Date" and "Type" are the visit's. */
const ofVisit = (cell: Cell): Cell => {
  const label = OF_VISIT.find(([words]) => words.test(cell.label ?? ''))?.[1];
  return label ? { ...cell, label } : cell;
};
const OF_VISIT: [words: RegExp, label: string][] = [
  [/^(?:date|(?:beg[ia]n|start(?:ed)?)(?: date)?(?:\/time| time)?|period start|from)$/i, 'Visit date'],
  [/^(?:end(?:ed)?(?: date)?(?:\/time| time)?|period end|to)$/i, 'Discharge date'],
  [/^(?:type|category|class)$/i, 'Visit type'],
];

/** In a table of the one visit that is open, "ID" and "Manager" are the visit's, too. */
const ofOnlyVisit = (cell: Cell): Cell => {
  const label = /^(?:id|no\.?|number)$/i.test(cell.label ?? '') ? 'Visit ID' : /^manager$/i.test(cell.label ?? '') ? 'Provider' : null;
  return label ? { ...cell, label } : ofVisit(cell);
};
/** Whether a row of named columns is the one visit of the part that the line right above names: "Encounter". */
const isOnlyVisit = (above: Leaf | Title | undefined, rows: Row[]): boolean => {
  const [name = ''] = above && isLeaf(above) && above.box.chars < MAX_ITEM ? piecesOf(above.nodes) : [];
  const [row, ...more] = rows;
  if (!row || more.length > 0 || meaningOf(name).list !== 'encounter') return false;
  return row.cells.some((cell) => ofVisit(cell).label === 'Visit date') && row.cells.some((cell) => ofVisit(cell).label === 'Visit type');
};

/**
 * Adds a field's value to the pieces where they ask for it: by a label, the name of a vital sign, that of a day of the visit, or the stroke of a blood pressure.
 * A name that the eye does not see gives way to that of a vital sign on screen.
 */
function answers(pieces: string[], { value, label, spoken }: Field): boolean {
  // The sign of an unusual value may stand between.
  if (SIGN.test(pieces.at(-1) ?? '') && isVitalName(pieces.at(-2) ?? '')) pieces.pop();
  const asks = pieces.at(-1) ?? '';
  if (label !== '' && !spoken) return false;
  if (isVitalName(asks) || (label === '' && isEncounterLabel(asks) && findDays(value).length > 0))
    pieces.splice(-1, 1, `${asks.replace(/\s*:$/, '')}:`, value);
  else if (asks === '/' || (asks.endsWith(':') && label === '')) pieces.push(value);
  else return false;
  return true;
}

/** The pieces before the first that has a label of its own: below the name "Dr. Ann Prior" may stand "Licence no.: 5120". */
function unlabelled(pieces: readonly string[]): readonly string[] {
  const at = pieces.findIndex((piece, i) => i > 0 && PAIR.test(piece));
  return at < 0 ? pieces : pieces.slice(0, at);
}

/** Several links one below the other lead to parts of the application. */
const isMenu = (rows: Row[]): boolean => rows.length > 3 && rows.every(({ box }) => isLink(box));
const isLink = (box: Box): boolean => {
  const [only, more] = filled(box);
  return only?.kind === 'box' && !more && (only.tag === 'a' || isLink(only));
};

const MAX_ITEM = 200;
/** Whether the box is one of several parts of one kind, each with lines of its own. */
const repeats = (box: Box): boolean =>
  box.blocks > 1 &&
  box.chars < MAX_ITEM &&
  (box.parent?.nodes ?? []).some((node) => node.kind === 'box' && node !== box && node.sign === box.sign && node.blocks > 1);
/** The innermost item around a line. No label in one names a value beside it. */
const itemAround = (line: Box): Box | null => boxesAround(line).find(repeats) ?? null;

/** Lines that follow one another: their words, the part of the first and that of the last. */
interface Lines {
  pieces: string[];
  box: Box;
  last: Box;
}

/** Whether a line is the value of the label that is all of the line before it, two parts of one: "Allergies", and below it what they are. */
const isAnswered = ({ pieces, last }: Lines, [said = '', more]: readonly string[], { parent }: Box): boolean =>
  inBanner(pieces.at(-1) ?? '') &&
  more === undefined &&
  parent !== null &&
  (parent === last || parent === last.parent) &&
  filled(parent).length === 2 &&
  !said.endsWith(':') &&
  meaningOf(said).list === null &&
  !isFieldName(said);

/** Whether a line is one of several values, each set apart, of the label that stands before them: "Allergies:" and a chip for each. */
function isOneOfSeveral(asks: { pieces: string[]; box: Box }, said: readonly string[], line: Box): boolean {
  const label = LISTED.exec(asks.pieces.at(-1) ?? '')?.[1] ?? '';
  const [value = '', more] = said;
  if (!inBanner(label) || more !== undefined || value.endsWith(':') || value.length > 80 || line.sign === asks.box.sign) return false;
  return boxesAround(line)
    .slice(0, MAX_CHIP)
    .some((box) => box.parent === asks.box || box.parent === asks.box.parent);
}
/** A list's label, alone or with the values that came before. */
const LISTED = /^([A-Z][a-z]+):(?: .*)?$/;
/** A chip lies in no more wrappers than these. */
const MAX_CHIP = 5;

/** Whether a line lists a document by its name: its day is that of the document. */
const isOfNote = (pieces: readonly string[]): boolean => pieces.some((piece) => /\b(?:note|report|summary|letter)$/i.test(piece));

/** Whether a line gives a visit's kind and its day, each in a part of its own. */
const isVisitLine = (pieces: readonly string[]): boolean =>
  pieces.length > 1 &&
  pieces.length < 6 &&
  pieces.some((piece) => onlyDay(piece) !== null) &&
  pieces.some((piece) => VISIT_WORDS.test(piece) && piece.length < 40);

/** The values of the fields in a line. */
const valuesOf = (nodes: Leaf['nodes']): string[] =>
  nodes.flatMap((node) => (node.kind === 'run' ? [] : node.field ? [node.field.value] : node.chars < MAX_ITEM ? valuesOf(node.nodes) : []));

/** The day on which something was asked for, and by whom, is no visit's. */
const ASKED_FOR = /\b(?:ordered|requested)\b.*\bby\b/i;
/** How many lines of a page can belong to the header of its encounter. */
const HEADER_LINES = 80;
/** So many words without a label tell whatever a page says of its visit; what follows is something else, in whatever number. */
const MOST_UNLABELLED = 2_000;
/** Words that follow one another are taken together up to so many, that no page waits for a list without end. */
const MOST_PIECES = 200;

/**
 * Label–value cells and header lines outside notes and lists. A label and its value may be lines of their own. `only`: the page
 * has one note; a table of labels in it that speaks of the visit then speaks of the open one.
 */
export function* pageCells(outline: Title, inNote: Set<Leaf | Title>, only: boolean, url: URL): Work<PageCells> {
  const found: PageCells = { cells: [], headers: [], rows: [] };
  const unheaded: Cell[] = [];
  const filled = new Set<string>();
  let lines = 0;
  let headLine = -1;
  let unlabelledCells = 0;
  const add = (cells: Cell[], box: Box): void => {
    const named = cells.filter((cell) => cell.label !== null);
    // Words without a label that are not on screen, in a menu or another view, say nothing of the visit.
    const says = box.visibility === outline.scope.visibility && unlabelledCells < MOST_UNLABELLED;
    found.cells.push(...(says ? cells : named));
    unlabelledCells += cells.length - named.length;
    // A day beside the only value there is that value's.
    const days = named.length === 1 ? cells.filter((cell) => cell.label === null && onlyDay(cell.text)) : [];
    for (const cell of named)
      found.rows.push({
        cells: [cell, ...days],
        text: `${cell.label} ${cell.text}`,
        group: null,
        table: false,
        above: [],
        visibility: box.visibility,
        box,
      });
  };
  const header = (pieces: readonly string[], box: Box): void => {
    const text = pieces.join(' ');
    lines += 1;
    const last = found.headers.at(-1);
    // Who was seen may stand on a line below the day.
    if (last && lines === headLine + 1 && text.length < 60 && pieces.some(hasDegree) && findDays(text).length === 0) {
      found.headers[found.headers.length - 1] = [...last, ...pieces];
      return;
    }
    if (lines > HEADER_LINES || text.length > 160 || findDays(text).length === 0 || /\b(?:DOB|birth|born)\b/i.test(text)) return;
    const visit = VISIT_WORDS.test(text) || /encounter|visit/.test(`${box.words} ${box.parent?.words ?? ''}`);
    if (!(visit || pieces.some(hasDegree)) || FALSE_VISIT.test(text) || ASKED_FOR.test(text) || isOfNote(pieces)) return;
    found.headers.push(pieces);
    headLine = lines;
  };
  const walk = function* (title: Title): Work<void> {
    const visit = title.meaning.list === 'encounter';
    const elsewhere = OWN_LABELS.has(title.meaning.list) || isNone(title);
    let run: Lines | null = null;
    const cut = (pieces: readonly string[], box: Box): void => {
      const cells = cellsOf(nameFirst(pieces));
      if (title.box === null) unheaded.push(...cells);
      add(visit ? cells.map(ofVisit) : cells, box);
    };
    const flush = (): void => {
      if (run) cut(run.pieces, run.box);
      run = null;
    };
    const [first] = title.items;
    const told =
      only && title.items.length === 1 && title.parent?.meaning.list === 'encounter' && title.meaning.section === 'chief-complaint';
    const below = first && isLeaf(first) && first.kind === 'line' && (!inNote.has(first) || told) ? first : null;
    const field = title.items.find((item): item is Leaf => isLeaf(item) && (item.kind === 'field' || item.kind === 'area'))?.box ?? null;
    const value = title.items.length < 4 && (field?.field?.value.length ?? MAX_ITEM) < MAX_ITEM ? field : null;
    if (title.box && value?.field && !elsewhere && isEncounterLabel(title.text))
      add([{ label: title.text.replace(/\s*:$/, ''), text: value.field.value }], value);
    const [, headed = '', said = ''] = title.box && !elsewhere ? (title.text.match(PAIR) ?? []) : [];
    if (title.box && isEncounterLabel(headed)) add([{ label: headed, text: said }], title.box);
    if (title.box && below && !elsewhere) {
      const text = unlabelled(piecesOf(below.nodes)).join(' ');
      if (text !== '' && !/:(?:\s|$)/.test(text) && (isFieldName(title.text) || isEncounterLabel(title.text)))
        add([{ label: title.text.replace(/\s*:$/, ''), text }], below.box);
    }
    // Why somebody came may be the only item of a list.
    const [item, ...others] = title.items;
    if (
      title.box &&
      title.meaning.section === 'chief-complaint' &&
      item &&
      isLeaf(item) &&
      item.kind === 'list' &&
      others.length === 0 &&
      !inNote.has(item)
    ) {
      const [row, ...rows] = yield* rowsOfLeaf(item);
      if (row && rows.length === 0 && row.text.length < MAX_ITEM && row.cells.every(({ label }) => label === null))
        add([{ label: 'Chief complaint', text: row.text }], row.box);
    }
    // What stands below the heading of a note speaks of the note.
    const beside = title.meaning.note === null ? below : null;
    // What heads one of several notes of a record is said of that note.
    const ofOne = title.meaning.note !== null && !only && title.level === 7;
    if (title.box && !elsewhere && !ofOne && !inNote.has(title))
      header(beside ? [...piecesOf(title.box.nodes), ...piecesOf(beside.nodes)] : piecesOf(title.box.nodes), title.box);
    for (const [i, item] of title.items.entries()) {
      const above = title.items[i - 1];
      if (!isLeaf(item)) {
        flush();
        yield* walk(item);
        continue;
      }
      if (ofOne && item.aside) continue;
      const ofOnly = only && visit && (item.kind === 'table' || item.kind === 'pairs');
      // The only note is the visit itself: what it says by labels above its first part is said of the open one.
      if (only && visit && item.kind === 'line' && inNote.has(item) && title.items.slice(0, title.items.indexOf(item)).every(isLeaf)) {
        const cells = cellsOf(piecesOf(item.nodes)).filter(
          ({ label, text }) => label !== null && isEncounterLabel(label) && text.length < MAX_ITEM,
        );
        found.cells.push(...cells);
        continue;
      }
      // The first line of the only note may be the header of its visit: parts of their own, one of them its day.
      if (only && item.kind === 'line' && inNote.has(item) && title.items.slice(0, i).every(isLeaf) && isVisitLine(piecesOf(item.nodes)))
        header(piecesOf(item.nodes), item.box);
      if ((inNote.has(item) && !ofOnly) || item.kind === 'area' || item.kind === 'pre') continue;
      // A heading over the patient's particulars and the vital signs stands over those of the visit, too.
      if (title.meaning.list === 'vitals' && OF_BOTH.test(title.text) && item.kind === 'line')
        found.cells.push(
          ...cellsOf(piecesOf(item.nodes)).filter(({ label, text }) => isEncounterLabel(label ?? '') && text.length < MAX_ITEM),
        );
      if (elsewhere && !(item.kind === 'line' && OPEN_NOW.test(piecesOf(item.nodes)[0] ?? ''))) continue;
      for (const value of valuesOf(item.nodes)) filled.add(value);
      const asked: Lines | null = run;
      if (asked && item.kind === 'field' && item.box.field && answers(asked.pieces, item.box.field)) continue;
      if (item.kind !== 'line') {
        flush();
        // Where columns have names, the rows are of a list.
        const rows = yield* rowsOfLeaf(item);
        const named = item.kind === 'table' && (yield* columnsOf(item.box)).some((column) => column !== '');
        if (named && !visit && isOnlyVisit(above, rows)) {
          for (const row of rows) add(row.cells.map(ofOnlyVisit), row.box);
          continue;
        }
        if ((named && !(visit && rows.length === 1)) || (item.kind === 'list' && isMenu(rows))) continue;
        for (const row of rows) {
          if (title.box === null) unheaded.push(...row.cells);
          add(visit ? row.cells.map(ofVisit) : row.cells, row.box);
        }
        continue;
      }
      yield;
      const pieces = marked(piecesOf(item.nodes));
      const tile = isTile(pieces);
      const before: Lines | null = run;
      if (before && isOneOfSeveral(before, pieces, item.box)) {
        const asks = before.pieces.pop() ?? '';
        before.pieces.push(`${asks}${asks.endsWith(':') ? '' : ';'} ${pieces.join(' ')}`);
        continue;
      }
      const isLong = before !== null && before.pieces.length > MOST_PIECES && !before.pieces.at(-1)?.endsWith(':');
      if (tile || isLong || (before && itemAround(before.box) !== itemAround(item.box))) flush();
      if (tile) cut(pieces, item.box);
      else if (run && before) {
        if (isAnswered(before, pieces, item.box)) before.pieces.push(`${before.pieces.pop()}:`);
        before.pieces.push(...pieces);
        before.last = item.box;
      } else run = { pieces: [...pieces], box: item.box, last: item.box };
      header(pieces, item.box);
    }
    flush();
  };
  yield* walk(outline);
  return { ...found, cells: [...withoutOtherDays(found.cells, filled), ...spanOfVisit(unheaded, url)] };
}
