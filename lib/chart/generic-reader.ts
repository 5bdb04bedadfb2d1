/** Reads any EHR's page: by what its headings, labels and tables say, and by nothing that only one EHR has. */
import { readBanner } from './banner';
import { boxesAround } from './boxes';
import type { ReadEnv } from './chart-env';
import { composeNote, type ReadDocument } from './compose-note';
import { findDays } from './dates';
import { readEncounter } from './encounter';
import { type Facts, noFacts, type PageReading } from './facts';
import { isVitalName } from './field-names';
import { allergiesOf } from './lists/allergies';
import { billedCodeOf } from './lists/billed-codes';
import { coveragesOf } from './lists/coverages';
import { immunizationOf } from './lists/immunizations';
import { medicationOf } from './lists/medications';
import { orderOf } from './lists/orders';
import { problemOf } from './lists/problems';
import { procedureOf } from './lists/procedures';
import { resultsOf } from './lists/results';
import { FALSE_DATE, type Place } from './lists/row-words';
import { vitalsOf } from './lists/vitals';
import { boxesOfNote, isWritten, joinFields, looseNotesIn, type NoteRange, notesIn } from './notes';
import { isLeaf, type Leaf, leavesOf, outlineOf, type Title, titlesOf } from './outline';
import { piecesOf } from './pieces';
import { type Cell, type Row, rowsOfLeaf, rowsUnder } from './rows';
import { type ListKind, meaningOf } from './section-names';
import { inSlices, type Work } from './slices';
import { type Box, type Snapshot, takeSnapshot } from './snapshot';
import { type Survey, surveyOf } from './survey';
import { columnsOf } from './tables';
import { unreadIn } from './unread';

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

/** What a frame shows, or null where the page is empty. Never rejects for what a page holds. */
export async function readGenerically(page: Document, env: ReadEnv): Promise<PageReading | null> {
  const survey = await inSlices(surveyOf(page, env), env);
  const snapshot = await takeSnapshot(page, env, survey);
  return snapshot && inSlices(readSnapshot(snapshot, survey, page, env), env);
}

function* readSnapshot(snapshot: Snapshot, survey: Survey, page: Document, env: ReadEnv): Work<PageReading> {
  const place: Place = { frame: env.frame.key };
  const outline = yield* outlineOf(snapshot.root);
  const titles = titlesOf(outline);
  yield;
  const ranges = joinFields(notesIn(outline)).filter(isWritten);
  yield;
  const inNote = new Set<Leaf | Title>();
  const cover = (item: Leaf | Title): void => {
    inNote.add(item);
    if (!isLeaf(item)) item.items.forEach(cover);
  };
  for (const range of ranges) range.items.forEach(cover);
  for (const range of yield* looseNotesIn(outline, inNote)) {
    yield;
    if (!isWritten(range)) continue;
    ranges.push(range);
    range.items.forEach(cover);
  }
  const heads = titles.flatMap((title) =>
    title.box && title.meaning.list && !inNote.has(title) && title.meaning.list !== 'encounter' ? [title.box] : [],
  );
  const documents = yield* documentsOf(ranges, heads, env);
  const facts = noFacts();
  yield* addLists(facts, titles, inNote, ranges, place);
  yield* addUnnamedLists(facts, outline, titles, inNote, place);
  facts.patient = (yield* readBanner(snapshot))?.patient ?? null;
  const { cells, headers } = yield* encounterText(outline, inNote);
  facts.encounter = readEncounter(cells, headers, env.url);
  yield;
  facts.unread = yield* unreadIn(survey, page, env);
  if (snapshot.truncated)
    facts.unread.push({
      kind: 'document',
      what: 'The rest of this page',
      why: `The page is very large; ${snapshot.truncated}.`,
      frame: env.frame.key,
    });
  return { facts, documents, snapshot };
}

/** Composes every note. What stands beside one is its own only as far as no other note and no list begins there. */
function* documentsOf(ranges: NoteRange[], heads: Box[], env: ReadEnv): Work<ReadDocument[]> {
  const owners = new Map<Box, Set<NoteRange | Box>>();
  const mark = (box: Box, owner: NoteRange | Box): void => {
    for (const each of boxesAround(box)) owners.set(each, (owners.get(each) ?? new Set<NoteRange | Box>()).add(owner));
  };
  for (const range of ranges) {
    for (const box of boxesOfNote(range)) mark(box, range);
    yield;
  }
  for (const box of heads) mark(box, box);
  const documents: ReadDocument[] = [];
  for (const range of ranges) {
    const holdsOther = (box: Box): boolean => [...(owners.get(box) ?? [])].some((owner) => owner !== range && owner !== range.title.box);
    const note = yield* composeNote(range, holdsOther, env.frame.key, env.frame.title);
    if (note) documents.push(note);
    yield;
  }
  return documents;
}

/** The rows under every heading that names a list. */
function* addLists(facts: Facts, titles: Title[], inNote: Set<Leaf | Title>, ranges: NoteRange[], place: Place): Work<void> {
  const whole = new Set(ranges.filter((range) => range.items.length === range.title.items.length).map((range) => range.title));
  for (const title of titles) {
    const list = title.meaning.list;
    const covered = inNote.has(title) || whole.has(title);
    if (!list || underNone(title) || (covered && list !== 'vitals' && list !== 'results')) continue;
    const rows: Row[] = [];
    // In a note only what has the form of a table or of pairs is a measured value; prose is left to be read as prose.
    if (!covered) rows.push(...(yield* rowsUnder(title)));
    else for (const leaf of leavesOf(title)) if (leaf.kind === 'table' || leaf.kind === 'pairs') rows.push(...(yield* rowsOfLeaf(leaf)));
    yield* addRows(facts, list, rows, place, dayUnder(title));
  }
}

/** Tables that only their columns name, and values that only their own names tell to be vitals. */
function* addUnnamedLists(facts: Facts, outline: Title, titles: Title[], inNote: Set<Leaf | Title>, place: Place): Work<void> {
  for (const leaf of leavesOf(outline)) {
    if (leaf.kind !== 'table' || listAbove(leaf) !== null || isNone(leaf.title)) continue;
    const list = listOfColumns(yield* columnsOf(leaf.box));
    if (list && (!inNote.has(leaf) || list === 'vitals' || list === 'results'))
      yield* addRows(facts, list, yield* rowsOfLeaf(leaf), place, dayUnder(leaf.title));
  }
  for (const title of titles) {
    yield;
    if (title.meaning.list || inNote.has(title) || isNone(title) || !title.items.some(isLeaf)) continue;
    const rows = yield* rowsUnder({ ...title, items: title.items.filter((item) => isLeaf(item) && !inNote.has(item)) });
    const vital = rows.filter((row) => row.cells.some((cell) => isVitalName(cell.label ?? '')));
    if (vital.length >= 3) yield* addRows(facts, 'vitals', vital, place, dayUnder(title));
  }
}

/** Adds a list's rows. A full-width row that names another list (classic layouts) switches to it. */
export function* addRows(facts: Facts, list: ListKind, rows: Row[], place: Place, day: string | null): Work<void> {
  const coverages: Row[] = [];
  for (const row of rows) {
    const kind = (row.group && meaningOf(row.group).list) || list;
    if (kind === 'coverages') coverages.push(row);
    else addRow(facts, kind, row, place, day);
    yield;
  }
  facts.coverages.push(...coveragesOf(coverages, place));
}

function addRow(facts: Facts, kind: ListKind, row: Row, place: Place, day: string | null): void {
  if (kind === 'problems') facts.problems.push(...[problemOf(row, place)].filter(present));
  if (kind === 'medications') facts.medications.push(...[medicationOf(row, place)].filter(present));
  if (kind === 'allergies') facts.allergies.push(...allergiesOf(row, place));
  if (kind === 'orders') facts.orders.push(...[orderOf(row, place)].filter(present));
  if (kind === 'procedures') facts.procedures.push(...[procedureOf(row, place)].filter(present));
  if (kind === 'immunizations') facts.immunizations.push(...[immunizationOf(row, place)].filter(present));
  if (kind === 'codes') facts.codes.push(...[billedCodeOf(row, place)].filter(present));
  if (kind === 'vitals') facts.vitals.push(...vitalsOf(row, place, day));
  if (kind === 'results' && !isVitalName(row.cells[0]?.text ?? '')) facts.results.push(...resultsOf(row, place, day));
}

const present = <T>(value: T | null): value is T => value !== null;

const isNone = (title: Title | null): boolean => title !== null && (title.meaning.list === 'none' || isNone(title.parent));

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

/** What a table without a telling heading lists, by its columns. */
function listOfColumns(columns: string[]): ListKind | null {
  const has = (name: RegExp): boolean => columns.some((column) => name.test(column));
  if (has(/^(?:.*\b)?(?:medication|drug)s?$/i) && has(/dose|sig|route|freq|directions/i)) return 'medications';
  if (has(/\b(?:allergen|allergy|substance)\b/i) && has(/reaction|severity/i)) return 'allergies';
  if (has(/\b(?:tests?|analyte|component|lab)\b|results? name|\bcollected\b/i) && has(/value|result/i) && has(/units?|range|ref|flag/i))
    return 'results';
  if (has(/code/i) && has(/^mod|units|justify|charge/i)) return 'codes';
  if (has(/\b(?:problem|diagnosis|condition)\b/i) && has(/onset|status|code|begin/i)) return 'problems';
  if (columns.filter((column) => isVitalName(column)).length >= 2) return 'vitals';
  return null;
}

/** The day that a short line below the heading, or the heading itself, gives for all its rows. */
export function dayUnder(title: Title): string | null {
  const own = findDays(title.text)[0]?.day;
  if (own) return own;
  const lines = title.items
    .filter(isLeaf)
    .filter((leaf) => leaf.kind === 'line')
    .map((leaf) => piecesOf(leaf.nodes).join(' '));
  const bar = title.box?.parent;
  if (bar && bar.chars < 80) lines.push(piecesOf(bar.nodes).join(' '));
  for (const line of lines) {
    const [found] = findDays(line);
    if (found && line.length < 60 && !FALSE_DATE.test(line)) return found.day;
  }
  return null;
}

/** What a line says first that names the open encounter, wherever it stands. */
const OPEN_NOW = /^(?:open|current|selected|active) (?:encounter|visit)\b/i;

/** Label–value cells and header lines that can speak of the encounter: outside notes and outside the lists. */
function* encounterText(outline: Title, inNote: Set<Leaf | Title>): Work<{ cells: Cell[]; headers: (readonly string[])[] }> {
  const cells: Cell[] = [];
  const headers: (readonly string[])[] = [];
  let lines = 0;
  const walk = function* (title: Title): Work<void> {
    const elsewhere = OWN_LABELS.has(title.meaning.list) || isNone(title);
    for (const item of title.items) {
      if (!isLeaf(item)) {
        yield* walk(item);
        continue;
      }
      if (inNote.has(item) || item.kind === 'area' || item.kind === 'pre') continue;
      if (elsewhere && !(item.kind === 'line' && OPEN_NOW.test(piecesOf(item.nodes)[0] ?? ''))) continue;
      // Where columns have names, the rows are of a list.
      if (item.kind === 'table' && (yield* columnsOf(item.box)).some((column) => column !== '')) continue;
      for (const row of yield* rowsOfLeaf(item)) cells.push(...row.cells);
      if (item.kind !== 'line') continue;
      lines += 1;
      const pieces = piecesOf(item.nodes);
      const text = pieces.join(' ');
      if (
        lines < 80 &&
        text.length < 160 &&
        findDays(text).length > 0 &&
        (/encounter|visit/.test(wordsAround(item)) || /\b(?:MD|DO|NP|PA|PA-C|RN|FNP|APRN)\b/.test(text)) &&
        !/\b(?:DOB|birth)\b/i.test(text)
      ) {
        headers.push(pieces);
      }
    }
  };
  yield* walk(outline);
  return { cells, headers };
}

const wordsAround = (leaf: Leaf): string => `${leaf.box.words} ${leaf.box.parent?.words ?? ''}`;
