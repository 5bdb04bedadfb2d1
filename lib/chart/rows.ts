/** Content under a heading as rows of labelled cells: one shape for tables, lists, pairs, cards and plain lines. */

import { around, contains } from './boxes';
import type { Visibility } from './chart';
import { findDays, onlyDay } from './dates';
import { dayHead } from './day-heads';
import { lineText } from './dom-text';
import { isEncounterLabel } from './encounter';
import { isFieldName, isVitalName } from './field-names';
import { core, isColumnName } from './grids';
import { isUnit, measureOf } from './lists/measures';
import { isStatus, stateIn } from './lists/row-words';
import { isLeaf, type Leaf, leavesOf, type Title } from './outline';
import { piecesOf, wordsOf } from './pieces';
import { brokenUp, nameFirst } from './row-pieces';
import type { Work } from './slices';
import type { Box, Run } from './snapshot';
import { readTable, type TableCell } from './tables';

/** `label` null where nothing names the value. */
export interface Cell {
  label: string | null;
  text: string;
}

/** `text`: the whole row on one line. `above`: what it leaves blank at its beginning and the rows above say. `table` tells rows whose columns have names from rows that are cut by eye. `state`: what a heading among the rows says of those below it: "Resolved (2)". */
export interface Row {
  cells: Cell[];
  above: Cell[];
  text: string;
  group: string | null;
  table: boolean;
  visibility: Visibility;
  box: Box;
  state?: string;
}

/** "Label: value", where the label is short and no sentence. A time or a ratio is none. */
const PAIR = /^([A-Za-z][A-Za-z0-9 /#.()'&-]{0,38}?)\s*:\s+(\S.*)$/s;

/** Pieces as cells: a piece that ends in a colon, or is the known name of a value, names the piece after it. */
export function cellsOf(given: readonly string[]): Cell[] {
  const pieces = valuesFirst(given) ?? given;
  const cells: Cell[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    // A colon may stand outside the label: "<b>Plan name</b>: Gold".
    const colon = /^:\s*/.exec(pieces[i + 1] ?? '');
    if (colon && !/[:.]$/.test(piece) && piece.length <= 40) {
      const text = pieces[i + 1]?.slice(colon[0].length) || pieces[i + 2];
      if (text) cells.push({ label: piece, text });
      i += pieces[i + 1] === colon[0].trim() ? 2 : 1;
      continue;
    }
    const next = pieces[i + 1];
    const named = piece.match(/^(.{1,40}?)\s*:$/)?.[1] ?? (isFieldName(piece) ? piece : null);
    if (named && next !== undefined && !next.endsWith(':') && !/^[A-Z]{2,4}: /.test(next) && !(isFieldName(next) && !/\d/.test(next))) {
      // A unit may be a part of its own, beside the figure.
      const unit = pieces[i + 2];
      const joined = unit !== undefined && isUnit(unit) && measureOf(next)?.unit === null;
      cells.push({ label: named, text: joined ? `${next} ${unit}` : next });
      i += joined ? 2 : 1;
      continue;
    }
    const pair = piece.match(PAIR);
    cells.push(pair ? { label: pair[1] ?? null, text: pair[2] ?? '' } : { label: null, text: piece });
  }
  return cells;
}

/** Figures set above their names, as tiles show them ("138/84", "mmHg", "BP"), with each name put before its figure; null for anything else. */
function valuesFirst(pieces: readonly string[]): string[] | null {
  if (!/^[<>]?\d/.test(pieces[0] ?? '') || !isVitalName(pieces.at(-1) ?? '')) return null;
  const turned: string[] = [];
  let figure: string[] = [];
  for (const piece of pieces) {
    if (figure.length > 0 && isVitalName(piece)) {
      turned.push(`${piece}:`, figure.join(' '));
      figure = [];
    } else if (figure.length === 0 ? !/^[<>]?\d/.test(piece) : figure.length > 1 || !isUnit(piece)) return null;
    else figure.push(piece);
  }
  return turned;
}

const isEmptyNotice = (text: string): boolean =>
  /^(?:all|any)(?:\s+(?:all|any))*$/i.test(text) ||
  /^drag a column\b/i.test(text) ||
  OFFERED.test(text) ||
  /^(?:items|rows|entries|results|records) per page\b/i.test(text) ||
  /^(?:last|first|latest|most recent)\s+\d+\s+of\s+\d+\b.{0,24}$/i.test(text) ||
  /^last (?:reviewed|reconciled|updated|verified)\b/i.test(text) ||
  /^\(\s*(?:none|empty|no [^()]{1,30})\s*\)$/i.test(text) ||
  /^(?:showing\s+)?\d+(?:\s*[-–]\s*\d+)?\s+of\s+\d+\b.{0,24}$/i.test(text) ||
  /^\d+\s*\/\s*\d+\s+(?:items?|entries|records?|results?|rows?)\b/i.test(text) ||
  /^there (?:are|is) no\b.{0,80}(?:display|show|record(?:ed)?|patient|found|available|yet)\.?$/i.test(text) ||
  (/^(?:none|none recorded|(?:page|printed|generated) .{0,12}\d.*|no (?:past|prior|historical|previous|active|inactive|current|chronic|acute|drug|food|environmental|other)\b(?!.*known).{0,40}|nothing recorded|no (?:data|records?|results?|items?|entries|known|active|current|recorded)\b.*(?:found|recorded|available|to display|on file|documented|display|entered)?|not on file|n\/a|—|-|loading.*|no .{1,40} (?:found|recorded|on file|to display|documented|available|entered))\.?$/i.test(
    text,
  ) &&
    !/known (?:drug )?allerg/i.test(text));

/** What is longer than this is no row: nobody would take it in as one fact. */
const MAX_ROW = 4000;

const rowOf = (all: (Box | Run)[], box: Box): Row => {
  const chars = all.reduce((sum, node) => sum + (node.kind === 'run' ? node.text.length : node.chars), 0);
  const nodes = chars > MAX_ROW ? [] : all;
  return {
    cells: cellsOf(nameFirst(brokenUp(piecesOf(nodes)))),
    above: [],
    text: wordsOf(nodes),
    group: null,
    table: false,
    visibility: box.visibility,
    box,
  };
};

const itemsOf = (list: Box): Box[] =>
  list.nodes.flatMap((node) => (node.kind === 'run' ? [] : node.tag === 'li' || node.role === 'listitem' ? [node] : itemsOf(node)));

/** Label–value pairs of a `dl`, in whatever wrappers. */
function pairsOf(list: Box): Row[] {
  const things = thingsOf(list);
  if (things) return things;
  const rows: Row[] = [];
  let label = '';
  let valued = false;
  const walk = (box: Box): void => {
    for (const node of box.nodes) {
      if (node.kind === 'run') continue;
      if (node.tag === 'dt') {
        label = lineText(node.nodes).replace(/\s*:$/, '');
        valued = false;
      } else if (node.tag === 'dd') {
        const text = lineText(node.nodes);
        const last = rows.at(-1);
        // The unit may be a value of its own.
        if (last && valued && isUnit(text) && measureOf(last.cells[0]?.text ?? '')?.unit === null) {
          last.cells[0] = { label, text: `${last.cells[0]?.text} ${text}` };
          last.text = `${last.text} ${text}`;
        } else if (text !== '' && label === '') rows.push(rowOf(node.nodes, node));
        else if (text !== '')
          rows.push({
            cells: namedValue(label, text, piecesOf(node.nodes)),
            above: [],
            text: `${label}: ${text}`,
            group: null,
            table: false,
            visibility: node.visibility,
            box: node,
          });
        valued ||= text !== '';
      } else walk(node);
    }
  };
  walk(list);
  return recordsOf(rows);
}

/** The rows of a `dl` whose terms are the things themselves, drugs or vaccines, and not the names of values; null for any other. */
function thingsOf(list: Box): Row[] | null {
  const rows: Item[] = [];
  let terms = 0;
  const walk = (box: Box): boolean =>
    box.nodes.every((node) => {
      if (node.kind === 'run' || node.chars === 0) return true;
      if (node.tag !== 'dt' && node.tag !== 'dd') return walk(node);
      if (node.tag === 'dd') {
        const row = rows.at(-1);
        row?.nodes.push(node);
        return row !== undefined;
      }
      const term = lineText(node.nodes);
      terms += 1;
      rows.push({ box: node, nodes: [node] });
      return (
        /\p{L}{2}/u.test(term) &&
        !term.endsWith(':') &&
        !isFieldName(term) &&
        !isColumnName(term) &&
        !isEncounterLabel(term) &&
        !RECORD.test(term)
      );
    });
  return walk(list) && terms > 1 ? rows.map((row) => rowOf(row.nodes, row.box)) : null;
}

/** The value that a name has beside it: a figure with its unit, and whatever else stands there apart. */
function namedValue(label: string, text: string, [figure = '', next = '', ...rest]: readonly string[]): Cell[] {
  if (figure === text || measureOf(figure) === null) return [{ label, text }];
  const joined = isUnit(next) && measureOf(figure)?.unit === null;
  const others = joined ? rest : [next, ...rest];
  return [{ label, text: joined ? `${figure} ${next}` : figure }, ...others.filter(Boolean).map((each) => ({ label: null, text: each }))];
}

/** Rows of one labelled value each are one record where the labels are those of columns; a label that comes again begins the next. */
function recordsOf(rows: Row[]): Row[] {
  const single = rows.every((row) => row.cells.length === 1 && row.cells[0]?.label);
  if (!single || rows.length < 2 || !rows.some((row) => RECORD.test(row.cells[0]?.label ?? ''))) return rows;
  const records: Row[] = [];
  for (const row of rows) {
    const last = records.at(-1);
    const label = row.cells[0]?.label;
    if (!last || last.cells.some((cell) => cell.label === label)) records.push({ ...row, cells: [...row.cells] });
    else {
      last.cells.push(...row.cells);
      last.text = `${last.text} ${row.text}`;
    }
  }
  return records;
}
const RECORD =
  /^(?:.*\b(?:problem|diagnosis|condition|medication|drug|medicine|allerg(?:y|en)|substance|vaccine|immunization|test|payer|plan|procedure)(?: name)?|name|reaction|severity|dose|status|onset)$/i;

/** Some tables tell by color alone that a value is out of range: then the class of its cell says so. */
function markIn(cells: readonly TableCell[]): string | null {
  for (const { box, text } of cells) {
    const mark = /\d/.test(text) ? box.words.match(/(?:^|\s)((?:critically|off-scale)[-_])?(high|low|abnormal)(?=\s|$)/) : null;
    if (mark) return `${mark[1]?.startsWith('critically') ? 'critically ' : ''}${mark[2]}`;
  }
  return null;
}

/** A table with a column for the patient lists people: a board, a schedule, a work list. Nothing in it is this patient's. */
const OF_PEOPLE = /^(?:patients?|pts?\.?|patient(?:'s)? names?|pt\.? names?|patient (?:no\.?|id|number|#)|residents?|client names?)$/i;

function* tableRows(leaf: Leaf): Work<Row[]> {
  const table = yield* readTable(leaf.box);
  if (table.columns.some((column) => OF_PEOPLE.test(column))) return [];
  const rows: Row[] = [];
  for (const row of table.rows) {
    yield;
    const named = row.cells.some((cell) => cell.label !== null);
    const mark = row.cells.some((cell) => /flag|abn/i.test(cell.label ?? '')) ? null : markIn(row.cells);
    const cells: Cell[] = named
      ? [
          ...row.cells.filter((cell) => cell.text !== '').map(({ label, text }) => ({ label, text })),
          ...(mark ? [{ label: 'Flag', text: mark }] : []),
        ]
      : cellsOf(
          row.cells
            .filter((cell) => cell.text !== '')
            .flatMap((cell) => (cell.header && !cell.text.endsWith(':') ? [`${cell.text}:`] : cell.pieces)),
        );
    rows.push({
      cells,
      above: row.above,
      text: row.cells
        .map((cell) => cell.text)
        .filter(Boolean)
        .join(' '),
      group: row.group,
      table: named,
      visibility: row.box.visibility,
      box: row.box,
    });
  }
  return rows;
}

function* each<Item, Result>(items: Item[], turn: (item: Item) => Result): Work<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(turn(item));
    yield;
  }
  return results;
}

/** Fixed text whose lines are labels and values is one record; any other is one row. */
function fixedRows(leaf: Leaf): Row[] {
  const whole = rowOf(leaf.nodes, leaf.box);
  const lines = leaf.nodes.flatMap((node) => (node.kind === 'box' && node.chars < MAX_ROW ? textOfLines(node) : []));
  const labelled = lines.filter((line) => PAIR.test(line));
  return labelled.length >= 2 && labelled.length * 2 >= lines.length ? [{ ...whole, cells: cellsOf(lines) }] : [whole];
}
const textOfLines = (box: Box): string[] =>
  box.nodes
    .map((node) => (node.kind === 'run' ? node.text : wordsOf(node.nodes)))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The rows of one leaf. */
export function* rowsOfLeaf(leaf: Leaf): Work<Row[]> {
  yield;
  const rows =
    leaf.kind === 'pre'
      ? fixedRows(leaf)
      : leaf.kind === 'table'
        ? yield* tableRows(leaf)
        : leaf.kind === 'pairs'
          ? pairsOf(leaf.box)
          : leaf.kind === 'list'
            ? yield* each(itemsOf(leaf.box), (item) => rowOf(item.nodes, item))
            : leaf.kind === 'field' && leaf.box.field
              ? [
                  {
                    ...rowOf(leaf.nodes, leaf.box),
                    cells: [{ label: leaf.box.field.label.replace(/\s*:$/, '') || null, text: leaf.box.field.value }],
                  },
                ]
              : [rowOf(leaf.nodes, leaf.box)];
  return rows.filter((row) => row.text !== '' && !isEmptyNotice(row.text) && !isVoid(row));
}

/** A row that its own state says should never have been there. */
const isVoid = ({ cells }: Row): boolean => cells.some(({ text }) => VOID.test(text) || (text.length < 60 && WRONG.test(text)));
const WRONG = /\bwrong (?:patient|chart)\b|\b(?:entered|documented|recorded|charted) in error\b/i;
const VOID = /^\W*(?:entered[ -]in[ -]error|in error|void(?:ed)?|erroneous(?: entry)?)\b(?!.*\d{3})/i;

interface Item {
  box: Box;
  nodes: (Box | Run)[];
}

/**
 * Lines laid out as cards: what repeats is a row. The most frequent kind of box below their common one starts a row;
 * what follows it until the next one belongs to it.
 */
function* groupLines(lines: Item[]): Work<Row[]> {
  if (lines.length < 2) return lines.map((line) => rowOf(line.nodes, line.box));
  yield;
  const common = around(lines.map((line) => line.box));
  const items: { sign: string; nodes: (Box | Run)[]; box: Box }[] = [];
  for (const line of lines) {
    yield;
    let item = line.box;
    while (item !== common && item.parent && item.parent !== common) item = item.parent;
    const last = items.at(-1);
    if (item === common) items.push({ sign: 'line', nodes: line.nodes, box: line.box });
    else if (last?.box === item) continue;
    else items.push({ sign: item.sign, nodes: [item], box: item });
  }
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.sign, (counts.get(item.sign) ?? 0) + 1);
  // A part that holds rows of its own beside other lines is no row.
  const apart = new Set(
    items
      .filter(({ sign, box }) => sign !== 'line' && counts.get(sign) === 1 && items.length > 1 && holdsRepeated(box, lines))
      .map(({ box }) => box),
  );
  if (apart.size > 0) {
    const rows: Row[] = [];
    let beside: Item[] = [];
    for (const item of items) {
      const inside = lines.filter(({ box }) => contains(item.box, box));
      if (!apart.has(item.box)) beside.push(...inside);
      else {
        rows.push(...(yield* groupLines(beside)), ...(yield* groupLines(inside)));
        beside = [];
      }
    }
    return [...rows, ...(yield* groupLines(beside))];
  }
  const pairs = yield* figurePairs(items);
  if (pairs) return yield* each(pairs, (pair) => rowOf(pair.nodes, pair.box));
  const most = Math.max(...counts.values());
  const first = items[0]?.sign;
  const usual = items.find((item) => counts.get(item.sign) === most)?.sign;
  // What stands before the first of the usual lines and comes again begins what follows it, or stands above rows that are whole.
  const heads = first !== usual && (counts.get(first ?? '') ?? 0) > 1 ? first : null;
  const whole = heads !== null && (yield* areWhole(items.filter((item) => item.sign === usual)));
  const start = heads !== null && !whole ? heads : usual;
  const rows: Item[] = [];
  const grown = new Set<Item>();
  let started = false;
  for (const [i, item] of items.entries()) {
    yield;
    const last = rows.at(-1);
    // Parts of one kind side by side, each with lines of its own, are a row each.
    const own = item.box.blocks > 1 && (items[i - 1]?.sign === item.sign || items[i + 1]?.sign === item.sign);
    if (last && started && item.sign !== start && item.sign !== heads && !own) {
      // Most rows are one item, whose words are known: only those that grow have nodes of their own.
      if (!grown.has(last)) last.nodes = [...last.nodes];
      grown.add(last);
      last.nodes.push(...item.nodes);
    } else rows.push({ box: item.box, nodes: item.nodes });
    started ||= item.sign === start;
  }
  return recordsOf(yield* each(rows, (row) => rowOf(row.nodes, row.box)));
}

/** Whether most of what stands right below a box is of one kind, three times or more. */
function holdsRepeated(box: Box, lines: Item[]): boolean {
  const inner = core(box);
  const parts = inner.nodes.filter((node): node is Box => node.kind === 'box' && node.chars > 0);
  const alike = new Map<string, number>();
  for (const { sign } of parts) alike.set(sign, (alike.get(sign) ?? 0) + 1);
  const most = Math.max(0, ...alike.values());
  return most >= 3 && most * 2 > parts.length && lines.filter((line) => contains(inner, line.box)).length > most;
}

/** Whether most lines give a name and its value, or a day and its value: then each is a row. */
function* areWhole(items: { nodes: (Box | Run)[] }[]): Work<boolean> {
  let whole = 0;
  for (const { nodes } of items) {
    yield;
    const pieces = piecesOf(nodes);
    if (pieces.length > 1 && pieces.slice(1).some((piece) => measureOf(piece) !== null)) whole += 1;
  }
  return whole * 2 > items.length;
}

/** Lines that are a name and its figure by turns, however they are marked: the name begins the row. Null where figures stand otherwise. */
function* figurePairs(items: Item[]): Work<Item[] | null> {
  const figure: boolean[] = [];
  let before = '';
  for (const { nodes } of items) {
    yield;
    const text = wordsOf(nodes);
    const is = measureOf(text) !== null;
    if (is && (figure.length === 0 || figure.at(-1) || !isVitalName(before.replace(/\s*\([^()]*\)$/, '')))) return null;
    figure.push(is);
    before = text;
  }
  if (figure.filter(Boolean).length < 2) return null;
  return items.flatMap((item, i) => {
    const value = items[i + 1];
    return figure[i] ? [] : [{ box: item.box, nodes: value && figure[i + 1] ? [...item.nodes, ...value.nodes] : item.nodes }];
  });
}

/** "Lipid panel" with nothing below but "active" and a day heads no list: it is itself the only row of the one above. */
function saysOnlyState(title: Title): boolean {
  const leaves = leavesOf(title);
  const texts = leaves.map((leaf) => wordsOf(leaf.nodes));
  return leaves.every((leaf) => leaf.kind === 'line') && texts.some(isStatus) && texts.every((text) => isStatus(text) || onlyDay(text));
}

/** Whether a heading is a day above a list or table, which is said of every row there. Above mere lines it is a part of their card. */
const isDayHead = (title: Title): boolean =>
  title.meaning.list === null &&
  title.meaning.note === null &&
  dayHead(title.text).name === null &&
  leavesOf(title).some(({ kind }) => kind === 'list' || kind === 'table');

/** A card that names one thing in its heading and tells of it in pairs below: one row, whose name is the heading. Null for any other part. */
function* cardOf(title: Title): Work<Row | null> {
  const { meaning, box, items, text } = title;
  if (!box || title.inline || meaning.note || (meaning.list !== null && meaning.list !== 'none') || items.length === 0 || items.length > 4)
    return null;
  if (
    !items.every((item) => isLeaf(item) && (item.kind === 'pairs' || item.kind === 'line')) ||
    !items.some((item) => isLeaf(item) && item.kind === 'pairs')
  )
    return null;
  const told: Cell[] = [];
  for (const item of items)
    if (isLeaf(item) && !item.aside) for (const row of yield* rowsOfLeaf(item)) told.push(...row.cells.filter((cell) => cell.text !== ''));
  // Names of its particulars, and not of other things.
  const named = told.filter(({ label }) => label !== null);
  if (
    named.length === 0 ||
    named.filter(({ label }) => isColumnName(label ?? '') || PARTICULAR.test(label ?? '')).length * 2 < named.length
  )
    return null;
  if (named.some(({ label }) => NAMING.test(label ?? '')) || new Set(named.map(({ label }) => label)).size < named.length) return null;
  return {
    cells: [{ label: 'Name', text }, ...told],
    above: [],
    text: wordsOf([box, ...items.filter(isLeaf).map((leaf) => leaf.box)]),
    group: null,
    table: false,
    visibility: box.visibility,
    box,
  };
}

/** A label that names the thing that a record is of. */
const NAMING =
  /^(?:name|title|allerg(?:y|en)|substance|agent|medication|drug|medicine|problem|diagnosis|condition|vaccine|immunization|procedure|surgery|test|analyte|component|order|payer|insurer)(?: name)?$/i;
const PARTICULAR = /\b(?:number|no|#|id|dates?|on|by|status|type|code|reason|rank)$/i;
const COUNTED =
  /^(?:active|inactive|resolved|current|past(?: medical history)?|chronic|historical|discontinued|completed|stopped|held|family history|entered in error)\s*\(\d+\)$/i;
const OFFERED =
  /^(?:suggest(?:ed|ions)|recommended|favou?rites|frequent(?:ly used)?|quick (?:picks|codes|add)|common(?:ly used)?)\b.{0,30}$/i;

/**
 * Whether a table is one record and no list: a row of names and values beside a line that names the thing, or one of several
 * small tables of one kind without names of columns.
 */
function* isRecord(leaf: Leaf, title: Title): Work<boolean> {
  if (leaf.box.chars > MAX_RECORD) return false;
  const { columns, rows } = yield* readTable(leaf.box);
  if (columns.some((column) => column !== '') || rows.length === 0 || rows.length > 4) return false;
  const pairs = cellsOf(rows.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces)));
  if (pairs.every(({ label }) => label !== null))
    return rows.length === 1 && title.items.some((item) => isLeaf(item) && item.kind === 'line');
  const alike = title.items.filter((item) => isLeaf(item) && item.kind === 'table' && item.box.sign === leaf.box.sign);
  return alike.length > 1 && rows.every(({ cells }) => cells.filter(({ text }) => text !== '').length < 3);
}
const MAX_RECORD = 400;

/** All rows under a heading. Headings of unknown meaning below it are read as the first line of their row. */
export function* rowsUnder(title: Title): Work<Row[]> {
  const rows: Row[] = [];
  let lines: Item[] = [];
  const flush = function* (): Work<void> {
    if (lines.length > 0) for (const row of yield* groupLines(lines)) if (row.text !== '' && !isEmptyNotice(row.text)) rows.push(row);
    lines = [];
  };
  let day: string | null = null;
  let state: string | null = null;
  let since = 0;
  const stated = function* (text: string, from: number): Work<void> {
    yield* flush();
    const said = stateIn(text);
    if (said) for (const row of rows.slice(from)) row.state ??= said;
  };
  const take = function* (item: Leaf | Title): Work<void> {
    if (!isLeaf(item) && item.box && !item.meaning.list && !item.meaning.note && stateIn(item.text) && leavesOf(item).length > 0) {
      yield* flush();
      const from = rows.length;
      for (const below of item.items) yield* take(below);
      yield* stated(item.text, from);
      return;
    }
    if (!isLeaf(item)) {
      if (isDayHead(item)) {
        yield* flush();
        const from = rows.length;
        for (const below of item.items) yield* take(below);
        yield* flush();
        for (const row of rows.slice(from)) row.group ??= item.text;
        return;
      }
      const card = yield* cardOf(item);
      if (card) {
        yield* flush();
        rows.push(card);
        return;
      }
      if (item.meaning.list && saysOnlyState(item)) lines.push({ box: item.box ?? item.scope, nodes: item.box ? [item.box] : [] });
      // "This visit" among problems is a group of them.
      else if ((item.meaning.list && item.meaning.list !== 'encounter') || item.meaning.note) return;
      else if (item.box && !item.inline && leavesOf(item).every((leaf) => leaf.kind === 'line'))
        lines.push({ box: item.box, nodes: [item.box] });
      for (const below of item.items) yield* take(below);
      return;
    }
    if (item.aside) return;
    if (item.kind === 'line' && isEmptyNotice(wordsOf(item.nodes))) return;
    // "Active (7)" counts the rows below it.
    if (item.kind === 'line' && COUNTED.test(wordsOf(item.nodes))) {
      yield* flush();
      if (state) for (const row of rows.slice(since)) row.state ??= state;
      state = stateIn(wordsOf(item.nodes));
      since = rows.length;
      return;
    }
    // A line that is a day alone is said of the list right below it.
    day = item.kind === 'line' ? onlyDay(wordsOf(item.nodes)) && wordsOf(item.nodes) : day;
    if (item.kind === 'line' || item.kind === 'field') {
      lines.push({ box: item.box, nodes: item.nodes });
      return;
    }
    // What is only suggested is a list of offers.
    const above = lines.at(-1);
    if (above && OFFERED.test(wordsOf(above.nodes)) && (item.kind === 'list' || item.kind === 'table')) {
      lines.pop();
      return;
    }
    // A line of a name and a day right above a table of results is said of its rows.
    const said = title.meaning.list === 'results' && item.kind === 'table' && above ? wordsOf(above.nodes) : '';
    const battery =
      said.length > 0 && said.length <= 90 && findDays(said).length === 1 && dayHead(said).name !== null && !/:(?:\s|$)/.test(said);
    if (battery) lines.pop();
    if (item.kind === 'table' && !battery && (yield* isRecord(item, title))) {
      lines.push({ box: item.box, nodes: item.box.nodes });
      return;
    }
    yield* flush();
    for (const row of yield* rowsOfLeaf(item)) rows.push(row.group === null ? { ...row, group: battery ? said : day } : row);
  };
  for (const item of title.items) yield* take(item);
  yield* flush();
  if (state) for (const row of rows.slice(since)) row.state ??= state;
  return rows.filter((row) => !isVoid(row));
}
