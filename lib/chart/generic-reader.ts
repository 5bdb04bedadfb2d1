/** Reads any EHR's page: by what its headings, labels and tables say, and by nothing that only one EHR has. */
import { readBanner } from './banner';
import type { ReadEnv } from './chart-env';
import { findDays } from './dates';
import { piecesOf } from './dom-text';
import { readEncounter } from './encounter';
import { type Facts, noFacts, type PageReading } from './facts';
import { allergyOf } from './lists/allergies';
import { billedCodeOf } from './lists/billed-codes';
import { coveragesOf } from './lists/coverages';
import { medicationOf } from './lists/medications';
import { orderOf } from './lists/orders';
import { problemOf } from './lists/problems';
import { resultsOf } from './lists/results';
import { FALSE_DATE, type Place } from './lists/row-words';
import { vitalsOf } from './lists/vitals';
import { boxesOfNote, composeNote, isWritten, joinFields, looseNotesIn, notesIn } from './notes';
import { isLeaf, type Leaf, leavesOf, outlineOf, type Title, titlesOf } from './outline';
import { type Cell, isVitalName, type Row, rowsOfLeaf, rowsUnder } from './rows';
import { type ListKind, meaningOf } from './section-names';
import { takeSnapshot } from './snapshot';
import { readTable } from './tables';
import { unreadIn } from './unread';

/** Lists whose labels never speak of the encounter. */
const OWN_LABELS = new Set<ListKind | null>([
  'problems',
  'medications',
  'allergies',
  'results',
  'vitals',
  'orders',
  'codes',
  'coverages',
  'none',
]);

/** What a frame shows, or null where the page is empty. Never rejects for what a page holds. */
export async function readGenerically(page: Document, env: ReadEnv): Promise<PageReading | null> {
  const snapshot = await takeSnapshot(page, env);
  if (!snapshot) return null;
  const place: Place = { frame: env.frame.key };
  const outline = outlineOf(snapshot.root);
  await env.pause();
  const ranges = joinFields(notesIn(outline)).filter(isWritten);
  const inNote = new Set<Leaf | Title>();
  const cover = (item: Leaf | Title): void => {
    inNote.add(item);
    if (!isLeaf(item)) item.items.forEach(cover);
  };
  for (const range of ranges) range.items.forEach(cover);
  for (const range of looseNotesIn(outline, inNote)) {
    if (!isWritten(range)) continue;
    ranges.push(range);
    range.items.forEach(cover);
  }
  await env.pause();

  const facts = noFacts();
  const heads = titlesOf(outline).flatMap((title) =>
    title.box && title.meaning.list && !inNote.has(title) && title.meaning.list !== 'encounter' ? [title.box] : [],
  );
  const documents = [];
  for (const range of ranges) {
    const elsewhere = [
      ...ranges.filter((other) => other !== range).flatMap(boxesOfNote),
      ...heads.filter((box) => box !== range.title.box),
    ];
    const note = composeNote(range, elsewhere, env.frame.key, env.frame.title);
    if (note) documents.push(note);
    await env.pause();
  }
  for (const title of titlesOf(outline)) {
    const list = title.meaning.list;
    const covered = inNote.has(title) || ranges.some((range) => range.title === title && range.items.length === title.items.length);
    if (!list || underNone(title) || (covered && list !== 'vitals' && list !== 'results')) continue;
    // In a note only what has the form of a table or of pairs is a measured value; prose is left to be read as prose.
    const rows = covered
      ? leavesOf(title)
          .filter((leaf) => leaf.kind === 'table' || leaf.kind === 'pairs')
          .flatMap(rowsOfLeaf)
      : rowsUnder(title);
    addRows(facts, list, rows, place, dayUnder(title));
    await env.pause();
  }
  for (const leaf of leavesOf(outline)) {
    if (leaf.kind !== 'table' || listAbove(leaf) !== null || isNone(leaf.title)) continue;
    const list = listOfColumns(readTable(leaf.box).columns);
    if (list && (!inNote.has(leaf) || list === 'vitals' || list === 'results'))
      addRows(facts, list, rowsOfLeaf(leaf), place, dayUnder(leaf.title));
    await env.pause();
  }
  for (const title of titlesOf(outline)) {
    if (title.meaning.list || inNote.has(title) || isNone(title) || !title.items.some(isLeaf)) continue;
    // Nothing says "vitals", yet several rows are named as vitals are.
    const rows = rowsUnder({ ...title, items: title.items.filter((item) => isLeaf(item) && !inNote.has(item)) });
    const vital = rows.filter((row) => row.cells.some((cell) => isVitalName(cell.label ?? '')));
    if (vital.length >= 3) addRows(facts, 'vitals', vital, place, dayUnder(title));
    await env.pause();
  }
  facts.patient = readBanner(snapshot)?.patient ?? null;
  await env.pause();
  const { cells, headers } = encounterText(outline, inNote);
  facts.encounter = readEncounter(cells, headers, env.url);
  await env.pause();
  facts.unread = unreadIn(page, env);
  if (snapshot.truncated)
    facts.unread.push({
      kind: 'document',
      what: 'The rest of this page',
      why: `The page is very large; ${snapshot.truncated}.`,
      frame: env.frame.key,
    });
  return { facts, documents };
}

/** Adds a list's rows. A full-width row that names another list (classic layouts) switches to it. */
function addRows(facts: Facts, list: ListKind, rows: Row[], place: Place, day: string | null): void {
  const byList = new Map<ListKind, Row[]>();
  for (const row of rows) {
    const kind = (row.group && meaningOf(row.group).list) || list;
    byList.set(kind, [...(byList.get(kind) ?? []), row]);
  }
  for (const [kind, own] of byList) {
    if (kind === 'problems') facts.problems.push(...own.map((row) => problemOf(row, place)).filter(present));
    if (kind === 'medications') facts.medications.push(...own.map((row) => medicationOf(row, place)).filter(present));
    if (kind === 'allergies') facts.allergies.push(...own.map((row) => allergyOf(row, place)).filter(present));
    if (kind === 'orders') facts.orders.push(...own.map((row) => orderOf(row, place)).filter(present));
    if (kind === 'codes') facts.codes.push(...own.map((row) => billedCodeOf(row, place)).filter(present));
    if (kind === 'coverages') facts.coverages.push(...coveragesOf(own, place));
    if (kind === 'vitals') facts.vitals.push(...own.flatMap((row) => vitalsOf(row, place, day)));
    if (kind === 'results')
      facts.results.push(...own.flatMap((row) => (isVitalName(row.cells[0]?.text ?? '') ? [] : resultsOf(row, place, day))));
  }
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
  if (has(/code/i) && has(/^mod|units|justify|charge/i)) return 'codes';
  if (has(/\b(?:problem|diagnosis|condition)\b/i) && has(/onset|status|code|begin/i)) return 'problems';
  if (has(/\b(?:tests?|analyte|component|lab)\b|results? name/i) && has(/value|result/i) && has(/units?|range|ref|flag/i)) return 'results';
  if (columns.filter((column) => isVitalName(column)).length >= 2) return 'vitals';
  return null;
}

/** The day that a short line below the heading, or the heading itself, gives for all its rows. */
function dayUnder(title: Title): string | null {
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

/** Label–value cells and header lines that can speak of the encounter: outside notes and outside the lists. */
function encounterText(outline: Title, inNote: Set<Leaf | Title>): { cells: Cell[]; headers: string[][] } {
  const cells: Cell[] = [];
  const headers: string[][] = [];
  let lines = 0;
  const walk = (title: Title): void => {
    if (OWN_LABELS.has(title.meaning.list) || isNone(title)) return;
    for (const item of title.items) {
      if (!isLeaf(item)) {
        walk(item);
        continue;
      }
      if (inNote.has(item) || item.kind === 'area' || item.kind === 'pre') continue;
      const rows = rowsOfLeaf(item);
      if (item.kind !== 'table' || rows.every((row) => !row.table)) for (const row of rows) cells.push(...row.cells);
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
  walk(outline);
  return { cells, headers };
}

const wordsAround = (leaf: Leaf): string => `${leaf.box.words} ${leaf.box.parent?.words ?? ''}`;
