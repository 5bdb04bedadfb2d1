/** Notes and reports of a page: which headings begin one, and which written text is one though nothing says so. */
import { alternatingRows } from './alternating';
import { around, boxesAround, contains } from './boxes';
import { isByline } from './byline';
import type { SectionKind } from './chart';
import { findDays } from './dates';
import { isFieldName } from './field-names';
import { openedIn } from './grids';
import { isLeaf, type Leaf, leavesOf, type Title, titlesOf } from './outline';
import { factsIn } from './patient-facts';
import { hasDegree } from './person-name';
import { piecesOf } from './pieces';
import type { Cell } from './row';
import { givesValues, isRemark } from './row-remarks';
import { attr } from './safe-dom';
import { isNarrative, meaningOf } from './section-names';
import type { Work } from './slices';
import type { Box, Run } from './snapshot';
import { readTable, type TableCell } from './tables';

/** A part of the outline that is a note: a run of items below `title`. */
export interface NoteRange {
  title: Title;
  items: (Leaf | Title)[];
  /** What the other columns say, where the note is a cell of a table of notes. */
  said?: Cell[];
}

const LONG_TEXT = 280;
const SHORT_NOTE = 25;

const counts = new WeakMap<Title, number>();

/** How many different sections that only notes have stand below a heading of a finished outline. */
export function narrativeCount(title: Title): number {
  const known = counts.get(title);
  if (known !== undefined) return known;
  const kinds = new Set<string>();
  for (const inner of titlesOf(title))
    if (inner !== title && inner.items.length > 0 && isTold(inner) && inner.meaning.section) kinds.add(inner.meaning.section);
  counts.set(title, kinds.size);
  return kinds.size;
}

/** Whether a heading opens a section of a note. "Diagnoses" over a table or a few names is a list of the chart, until a note is around it. */
const isTold = (title: Title): boolean =>
  isNarrative(title.meaning.section) &&
  (title.meaning.list === null || title.meaning.list === 'none' || leavesOf(title).some((leaf) => isLongText(leaf) || isProse(leaf)));

const charsOf = (items: (Leaf | Title)[]): number =>
  items.reduce(
    (sum, item) =>
      sum +
      (isLeaf(item)
        ? item.aside
          ? 0
          : item.nodes.reduce((n, node) => n + (node.kind === 'run' ? node.text.trim().length : node.chars), 0)
        : charsOf(item.items)),
    0,
  );

/** A leaf that is a note by itself: a long field or fixed text, or a long paragraph. */
function isLongText(item: Leaf): boolean {
  const chars = charsOf([item]);
  if (item.kind === 'area' || item.kind === 'pre') return chars >= SHORT_NOTE;
  return item.kind === 'line' && chars >= LONG_TEXT;
}

const isText = (item: Leaf): boolean => item.kind === 'area' || item.kind === 'pre';

/** Finds the notes of an outline. What is inside one is not searched again. */
export function notesIn(title: Title): NoteRange[] {
  const inner = title.items.filter((item): item is Title => !isLeaf(item));
  const nested = inner.filter(
    (item) => item.meaning.note && !item.meaning.list && titlesOf(item).length > 0 && charsOf(item.items) >= SHORT_NOTE,
  );
  const addenda = nested.filter((item) => item.meaning.note === 'addendum');
  // What was added to a note is a document of its own, also where it stands inside.
  if (addenda.length > 0 && addenda.length < title.items.length && (title.meaning.note !== null || narrativeCount(title) > 0)) {
    const rest = notesIn({ ...title, items: title.items.filter((item) => !addenda.includes(item as Title)) });
    return [...rest, ...addenda.flatMap((item) => notesIn(item))];
  }
  const isNote = title.meaning.note !== null && !title.meaning.list && nested.length === 0;
  // A form that says who filled it in is a document, whatever it is called.
  if (
    isBySomebody(title) &&
    !title.meaning.list &&
    inner.length === 0 &&
    !title.items.some(isHeadedTable) &&
    charsOf(title.items) >= SHORT_NOTE
  )
    return [{ title, items: title.items }];
  if (isNote && charsOf(title.items) >= SHORT_NOTE && holdsProse(title) && !isVisitHead(title) && !isOverParticulars(title)) {
    // Where the note is a field, the lines beside it say who wrote it and when.
    const fields = title.items.filter((item) => isLeaf(item) && isText(item));
    const prose = title.items.some((item) => !isLeaf(item) || isProse(item));
    if (fields.length > 0 && !prose) return [{ title, items: fields }];
    // A form around one text: its other fields are no part of what was written.
    const leaves = leavesOf(title);
    const [only, more] = leaves.filter(isText);
    const form =
      only &&
      !more &&
      sectionOfField(only) === null &&
      leaves.every((leaf) => leaf === only || (leaf.kind === 'line' && !isProse(leaf)) || leaf.kind === 'field');
    return [{ title, items: form && narrativeCount(title) < 2 ? [only] : title.items }];
  }
  const ranges = narrativeRanges(title);
  if (ranges.length > 0) {
    const taken = new Set(ranges.flatMap((range) => range.items));
    return [...ranges, ...title.items.filter((item) => !taken.has(item)).flatMap((item) => (isLeaf(item) ? alone(item) : notesIn(item)))];
  }
  if (
    title.box !== null &&
    !title.meaning.list &&
    narrativeCount(title) >= 2 &&
    nested.length === 0 &&
    inner.every((item) => narrativeCount(item) < 2) &&
    !isPageOfPanels(title.items, inner.filter(isTold))
  )
    return [{ title, items: title.items }];
  return title.items.flatMap((item) => (isLeaf(item) ? alone(item) : notesIn(item)));
}

/** Narrative headings and the box that holds them. */
interface Part {
  holder: Box;
  titles: Title[];
}

/**
 * Narrative headings side by side are one note, with whatever stands between the first and the last of them; those in
 * another part of the page are another note.
 */
function narrativeRanges(title: Title): NoteRange[] {
  const narrative = title.items.filter(
    (item): item is Title => !isLeaf(item) && isTold(item) && !item.meaning.note && !isBySomebody(item) && charsOf(item.items) > 0,
  );
  const holders: Part[] = [];
  for (const item of narrative) {
    const shared = narrative.some((other) => other !== item && other.scope === item.scope);
    const holder = shared ? item.scope : wholeTable(item.scope.parent ?? item.scope);
    const known = holders.find((other) => contains(other.holder, holder));
    const within = title.box === null ? [] : holders.filter((other) => contains(holder, other.holder));
    if (known) known.titles.push(item);
    // A part around those that came before holds them all.
    else if (within.length > 0) {
      for (const other of within) holders.splice(holders.indexOf(other), 1);
      holders.push({ holder, titles: [...within.flatMap((other) => other.titles), item] });
    } else holders.push({ holder, titles: [item] });
  }
  return joinCards(title, holders).flatMap(({ holder, titles }) => {
    const inside = title.items.filter((item) => contains(holder, boxOf(item)));
    if (isPageOfPanels(inside, titles)) return [];
    const kinds = new Set(titles.map((item) => item.meaning.section));
    const prose = inside.some((item) => isLeaf(item) && isLongText(item));
    if (kinds.size < 2 && !prose) return [];
    const beside = (item: Leaf | Title | undefined): boolean =>
      item !== undefined && !isLeaf(item) && isNarrative(item.meaning.section) && titles.some((other) => other.scope === item.scope);
    let from = inside.indexOf(titles[0] as Title);
    let last = inside.indexOf(titles.at(-1) as Title);
    while (beside(inside[from - 1])) from -= 1;
    while (beside(inside[last + 1])) last += 1;
    // The lines above the first heading belong to the note where the part holds nothing else; a table of labels speaks of it.
    const above = inside.slice(0, from).findLastIndex((item) => !isLeaf(item) || item.kind !== 'line') + 1;
    const panels = inside.some((item) => !isLeaf(item) && isListTitle(item) && !titles.includes(item) && holdsRows(item));
    if ((title.box !== null || holder !== title.scope) && !panels) from = above;
    const rest = inside.slice(last + 1);
    const next = rest.findIndex((item) => !isLeaf(item) || item.kind === 'table');
    const items = besidePanels(inside.slice(from, next < 0 ? inside.length : last + 1 + next), titles);
    return items.length > 0 ? [{ title, items }] : [];
  });
}

/**
 * A note's items without the panels of rows that stand between its sections in parts of their own, and without what those cut off
 * that tells nothing: a complaint in the page's header is no note.
 */
function besidePanels(items: (Leaf | Title)[], titles: Title[]): (Leaf | Title)[] {
  const isPanel = (item: Leaf | Title): boolean =>
    !isLeaf(item) && isListTitle(item) && !titles.some((other) => other === item || other.scope === item.scope) && holdsRows(item);
  if (!items.some(isPanel)) return items;
  const runs: (Leaf | Title)[][] = [[]];
  for (const item of items) {
    if (isPanel(item)) runs.push([]);
    else runs.at(-1)?.push(item);
  }
  const told = runs.map((run) => run.some((item) => titles.includes(item as Title) && tells(item as Title)));
  // Findings under names of their own stand between the sections of one note.
  const [first, last] = [told.indexOf(true), told.lastIndexOf(true)];
  return runs.flatMap((run, i) => (told[i] ? run : i > first && i < last ? run.filter(isFinding) : []));
}
/** A part whose heading means nothing that is known, with lines or a table of what was found below it; a list of words alone is none. */
const isFinding = (item: Leaf | Title): boolean =>
  !isLeaf(item) &&
  item.meaning.list === null &&
  item.meaning.note === null &&
  !/\b(?:medications?|medicines|drugs?|prescri\w+|allerg\w+|problems?|diagnos\w+|orders?)\b/i.test(item.text) &&
  leavesOf(item).length > 0 &&
  leavesOf(item).every((leaf) => (leaf.kind === 'line' || isHeadedTable(leaf)) && leaf.box.visibility === 'visible');
const tells = (title: Title): boolean =>
  leavesOf(title).some((leaf) => isLongText(leaf) || isProse(leaf) || (leaf.kind === 'list' && linesIn(leaf).some(isProse)));
/** Rows of the chart, and not the few words that a note says of a list. */
function holdsRows(title: Title): boolean {
  const leaves = leavesOf(title).filter(({ aside }) => !aside);
  if (leaves.some(({ kind }) => kind === 'table' || kind === 'pairs')) return true;
  // A note gives its medications as a list or as lines of its own.
  return title.meaning.section === null && (leaves.some(({ kind }) => kind === 'list') || leaves.length > 3) && !leaves.some(isProse);
}

/**
 * Sections that stand in a card of their own each are one note as long as no kind of section comes twice and neither another note
 * nor a list begins between them.
 */
function joinCards(title: Title, parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const next of parts) {
    const last = joined.at(-1);
    const kinds = new Set(last?.titles.map((item) => item.meaning.section));
    const at = (item: Title | undefined): number => (item ? title.items.indexOf(item) : -1);
    const between = last ? title.items.slice(at(last.titles.at(-1)) + 1, at(next.titles[0])) : [];
    const both = [...(last?.titles ?? []), ...next.titles];
    const apart =
      both.some(isListTitle) ||
      both.every((item) => item.meaning.list !== null) ||
      next.titles.some((item) => kinds.has(item.meaning.section)) ||
      between.some((item) => !isLeaf(item) && (item.meaning.note !== null || isListTitle(item)));
    const holder = last && !apart ? around([last.holder, next.holder]) : null;
    if (last && holder && holder !== title.scope) Object.assign(last, { holder, titles: both });
    else joined.push({ ...next });
  }
  return joined;
}

/**
 * Whether the headings are those of panels: each rules a part of its own, and parts that hold rows of the chart or a whole note
 * stand between them. Sections of a note are written text, not a word or a list in a panel.
 */
function isPageOfPanels(inside: (Leaf | Title)[], titles: Title[]): boolean {
  if (titles.some((item) => titles.some((other) => other !== item && other.scope === item.scope))) return false;
  // Histories that are lists in boxes of their own are a summary of the record.
  if (titles.every(({ meaning }) => HISTORIES.has(meaning.section)) && titles.flatMap(leavesOf).every(isRows)) return true;
  const panels = inside.filter((item): item is Title => !isLeaf(item));
  const between = panels.slice(panels.indexOf(titles[0] as Title) + 1, panels.indexOf(titles.at(-1) as Title));
  const others = between.filter((item) => !titles.includes(item) && (isListTitle(item) || item.meaning.note !== null));
  return others.length > 0 && titles.filter(tells).length < 2;
}

const isRows = ({ kind }: Leaf): boolean => kind === 'list' || kind === 'table' || kind === 'pairs';
const HISTORIES = new Set<SectionKind | null>(['past-history', 'surgical-history', 'family-history', 'social-history']);

/** Whether rows of the chart stand under the heading, rather than a part of a note. */
const isListTitle = ({ meaning: { list } }: Title): boolean => list !== null && list !== 'none' && list !== 'encounter';

/** Rows and cells are no part of their own: sections set in a table stand side by side in it. */
function wholeTable(box: Box): Box {
  let around = box;
  while (around.parent && /^(?:td|th|tr|tbody|thead)$/.test(around.tag)) around = around.parent;
  return around;
}

const boxOf = (item: Leaf | Title): Box => (isLeaf(item) ? item.box : (item.box ?? item.scope));

const alone = (item: Leaf): NoteRange[] =>
  isLongText(item) &&
  tableOfParts(item) === null &&
  (!item.title.meaning.list || item.kind === 'area') &&
  item.title.meaning.list !== 'none'
    ? [{ title: item.title, items: [item] }]
    : [];

/** A table whose columns have names holds rows, not the lines of a form. */
const isHeadedTable = (item: Leaf | Title): boolean =>
  isLeaf(item) &&
  item.kind === 'table' &&
  Element.prototype.querySelector.call(item.box.element, 'th, [role=columnheader], tr.head') !== null;
const BY_LINE = /^by\s+\p{Lu}/u;
/** Whether the heading's bar says who filled in what is below, and that is not about the claim. */
export const isBySomebody = (title: Title): boolean =>
  !/\b(?:billing|claim|fee sheet|prior auth\w*)\b/i.test(title.text) &&
  title.items.some((item) => isLeaf(item) && item.aside === 'bar' && BY_LINE.test(piecesOf(item.nodes)[0] ?? ''));

/** A heading such as "Notes" may stand over a table of notes: then it is no note, unless it has text of its own. */
const holdsProse = (title: Title): boolean => {
  const leaves = leavesOf(title);
  return leaves.some((leaf) => leaf.kind !== 'table' && leaf.kind !== 'list' && charsOf([leaf]) >= SHORT_NOTE) || narrativeCount(title) > 0;
};

/** A part headed "Office visit" that only gives the visit's particulars, label by label, is no note. */
const isVisitHead = (title: Title): boolean =>
  /\b(?:visit|encounter|appointment)\b/i.test(title.text) &&
  !/\b(?:notes?|report|summary|letter|narrative)\b/i.test(title.text) &&
  !leavesOf(title).some((leaf) => isProse(leaf) || (isText(leaf) && charsOf([leaf]) >= LONG_TEXT) || isLongText(leaf)) &&
  narrativeCount(title) < 2;

/** A page's heading may name the note, over panels that only tell of the person and the visit: the note itself stands further on. */
const isOverParticulars = (title: Title): boolean =>
  title.items.some((item) => !isLeaf(item) && (item.meaning.list === 'demographics' || item.meaning.list === 'encounter')) &&
  narrativeCount(title) === 0 &&
  !leavesOf(title).some((leaf) => isProse(leaf) || isLongText(leaf));

/** Fields of one form that are the parts of one note ("Subjective", "Objective", …) are read as one. */
export const sectionOfField = (leaf: Leaf): string | null => {
  const label = leaf.box.field?.label || attr(leaf.box.element, 'name');
  return meaningOf(label).section ? label : null;
};

/** The end of a sentence, and no shortened word. */
const SENTENCE = /(?<!\b(?:no|nr|dr|mr|mrs|ms|vs|st|jr|sr|apt|ext|tel|dept|approx|incl|misc))(?<=[a-z]{2})[.;!?](?:\s|$)/i;
/** "DOS: …", "PCP: …" inside a line. */
const LABELS = /(?:^|\s)\p{Lu}[\p{L}# ]{1,22}:\s/gu;
/** A line that gives somebody's number or birth date is of a banner. */
const namesPerson = (text: string): boolean => {
  const { mrn, birthDate } = factsIn(text);
  return mrn !== null || birthDate !== null;
};
const NOT_PROSE =
  /^(?:(?:coding |schedule )?help:|example:|legend:|key:|reference:|printed|generated|exported|downloaded|refreshed|updated|page \d+ of|session (?:expires|ends|will)|you (?:are|have|can|may|must)\b|please\b|version \d|powered by|data as of|for (?:help|support)|need help|tip:|(?:we(?:'|’)re |we are )?(?:sorry|oops)\b|note to|this (?:page|document|report|chart|section|view|system|application|information|record) (?:is|was|shows|contains|may)\b)|©|\(c\)\s*(?:19|20)\d\d|copyright|all rights reserved|cookies?\b|privacy policy|terms of use|\bclick here\b|^(?:select|click|press|tap|drag|choose) (?:an?|the|on|one|your|any)\b/i;
/** What a part says that has nothing to show. */
const NOTICE =
  /^(?:there (?:are|is) (?:currently )?no\b|no .{1,60}\b(?:recorded|documented|on file|found|available)\b|no active .{1,40}\.$)|\bclick here\b/i;
/** Whether a line is written text: a sentence of eight words, no label, no legal notice. */
const isProse = (item: Leaf): boolean => {
  if (item.kind !== 'line' || item.aside) return false;
  const text = piecesOf(item.nodes).join(' ');
  return (
    text.split(/\s+/).length >= 8 &&
    SENTENCE.test(text) &&
    !(text.length < 300 && (namesPerson(text) || (text.match(LABELS)?.length ?? 0) > 2)) &&
    !NOT_PROSE.test(text) &&
    !NOTICE.test(text) &&
    !ANSWERED.test(text) &&
    !(CODE_LED.test(text) && !SENTENCE.test(text.replaceAll(';', ','))) &&
    !NO_NOTES.test(LABEL.exec(text)?.[0] ?? '')
  );
};
/** One question of a form and the few words that answer it. */
const ANSWERED = /^[^.!?]{8,160}\?\s*(?:\S+\s+){0,5}[^\s.!?]*[^\s?]?$/;
/** A code and what it stands for: a semicolon there ends no sentence. */
const CODE_LED = /^\(?(?:\d{5}|[A-Z]\d[\dA-Z]{1,2}(?:\.[\dA-Z]{1,4})?|[A-Z]\d{4})\)?(?:\s|:)/;
/** The words a line begins with, as a label. */
const LABEL = /^[^:]{2,30}:/;

/** Written text that no heading claims: whatever the part of the page is called, it is a note until shown otherwise. */
export function* looseNotesIn(outline: Title, taken: Set<Leaf | Title>): Work<NoteRange[]> {
  const ranges: NoteRange[] = [];
  const boxes = new Set([...taken].flatMap((item) => (isLeaf(item) ? [item.box] : [])));
  for (const title of titlesOf(outline)) {
    const { list } = title.meaning;
    if ((list !== null && list !== 'none' && list !== 'encounter') || NO_NOTES.test(title.text) || taken.has(title) || isReason(title))
      continue;
    const inRows = new Set<Leaf>();
    const measured = new Set<Leaf>();
    for (const leaf of title.items) {
      if (!isLeaf(leaf) || leaf.kind !== 'table' || taken.has(leaf)) continue;
      if (yield* givesValues(leaf)) measured.add(leaf);
      const rows = (yield* notesOfRows(leaf)).filter(
        ({ items }) => !(measured.has(leaf) && items.every((item) => isLeaf(item) && isRemark(item))),
      );
      ranges.push(...rows);
      if (rows.length > 0) inRows.add(leaf);
    }
    const free = title.items
      .filter((item): item is Leaf => isLeaf(item) && !taken.has(item) && !inRows.has(item))
      .flatMap((leaf) =>
        leaf.kind === 'table' || leaf.kind === 'list'
          ? linesIn(leaf).filter((line) => !boxes.has(line.box) && !(measured.has(leaf) && isRemark(line)))
          : [leaf],
      );
    yield;
    const rangeOf = new Map<Box, NoteRange>();
    for (const leaf of free) {
      const holder = tableOfParts(leaf) ?? leaf.box.parent;
      if (
        holder &&
        (isProse(leaf) || (isLongText(leaf) && tableOfParts(leaf) !== null)) &&
        !boxesAround(holder).some((box) => rangeOf.has(box))
      )
        rangeOf.set(holder, { title, items: [] });
      yield;
    }
    if (rangeOf.size === 0) continue;
    for (const leaf of free) {
      if (leaf.kind === 'line') for (const box of boxesAround(leaf.box)) rangeOf.get(box)?.items.push(leaf);
      yield;
    }
    for (const range of rangeOf.values()) {
      const items = writtenPart(range.items.filter(isLeaf));
      if (items.length > 0) ranges.push({ title, items });
    }
  }
  return ranges;
}

/** Whether a part only says why somebody came. */
const isReason = ({ meaning, items }: Title): boolean =>
  meaning.section === 'chief-complaint' && items.length === 1 && items.every(isLeaf) && charsOf(items) < MAX_REASON;
const MAX_REASON = 200;

/** The table in which a cell is a part of a note that begins with its own name, "Subjective: …": all of them are one note. Null for any other line. */
function tableOfParts({ kind, box, nodes }: Leaf): Box | null {
  const cell = boxesAround(box).find(({ tag }) => tag === 'td');
  if (kind !== 'line' || !cell) return null;
  const [first = ''] = piecesOf(nodes.length > 2 ? nodes.slice(0, 2) : nodes);
  const label = (LABEL.exec(first)?.[0] ?? '').replace(/:$/, '');
  return isNarrative(meaningOf(label).section) ? wholeTable(cell) : null;
}

/** The lines from the first sentence to the last, with the few short ones that head and sign them. */
function writtenPart(lines: Leaf[]): Leaf[] {
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  if (first < 0) return [];
  let from = first;
  while (from > 0 && first - from < 3 && isShortLine(lines[from - 1])) from -= 1;
  let to = last;
  while (to < lines.length - 1 && to - last < 3 && isShortLine(lines[to + 1])) to += 1;
  return lines.slice(from, to + 1);
}
const isShortLine = (line: Leaf | undefined): boolean => {
  if (!line || line.aside) return false;
  const text = piecesOf(line.nodes).join(' ');
  if (text.length === 0 || text.length > 120 || NOT_PROSE.test(text)) return false;
  return !namesPerson(text) && !NO_NOTES.test(LABEL.exec(text)?.[0] ?? '');
};

/** Parts whose sentences are about work or other people. */
const NO_NOTES =
  /not found|message|^communications?$|^(?:chats?|sms|e-?mails?)$|inbox|remind|alert|appointment|schedul|calendar|task|notification|recent|search|finder|patient list|range|pharmac|education|waiting|tip of|my patients|worklist|chat|news|announce|library|protocol|legend|\bscale reference|coding help|about this page/i;

/** The rows of a table of notes: where the columns have names and a cell is written text, that cell is the note. */
function* notesOfRows(leaf: Leaf): Work<NoteRange[]> {
  const { columns, rows } = yield* readTable(leaf.box);
  if (columns.filter(Boolean).length < 2) return [];
  return rows.flatMap(({ cells }) => {
    const lineOf = ({ box }: TableCell): Leaf => ({ kind: 'line', box, nodes: box.nodes, title: leaf.title, aside: null });
    const note = cells.find((cell) => isProse(lineOf(cell)));
    return note ? [{ title: leaf.title, items: [lineOf(note)], said: cells.filter((cell) => cell !== note && cell.text !== '') }] : [];
  });
}

/** The written lines inside a table or list, each as a leaf of its own. What opened below a row is outlined by itself; names and values in turn are no lines. */
function linesIn(leaf: Leaf): Leaf[] {
  const found: Leaf[] = [];
  const opened = new Set(openedIn(leaf.box).map(({ cell }) => cell));
  const walk = (box: Box): void => {
    if (opened.has(box) || alternatingRows(box)) return;
    if (box.block && box.blocks === 0) {
      found.push({ kind: 'line', box, nodes: box.nodes, title: leaf.title, aside: leaf.aside });
      return;
    }
    for (const node of box.nodes) if (node.kind === 'box') walk(node);
  };
  walk(leaf.box);
  return found;
}

/** Whether an item only says when a note was written and by whom. */
export const signsNote = (item: Leaf | Title): item is Leaf =>
  isLeaf(item) && item.kind === 'line' && isByline(piecesOf(item.nodes).join(' · '));

/** Several notes under one heading, where each ends, or each begins, with a line that only says when it was written and by whom. */
export function byByline(range: NoteRange): NoteRange[] {
  const { items } = range;
  const signs = items.map(signsNote);
  if (signs.filter(Boolean).length < 2 || signs.at(-1) === signs[0]) return [range];
  const starts = [...items.keys()].filter((i) => i === 0 || (signs[0] ? signs[i] : signs[i - 1]));
  return starts.map((start, i) => ({ ...range, items: items.slice(start, starts[i + 1]) }));
}

/** Whether a range says more than who wrote when. */
export const isWritten = (range: NoteRange): boolean => ownWords(beginningOf(range.items.flatMap(nodesOf))).length >= SHORT_NOTE;

/** The first words of a part, however large it is. */
function beginningOf(nodes: (Box | Run)[]): string {
  let text = '';
  for (const node of nodes) {
    if (text.length >= ENOUGH) break;
    if (node.kind === 'run') text += node.text.slice(0, ENOUGH);
    else if (node.field) text += node.field.value.slice(0, ENOUGH);
    else text += node.chars < ENOUGH ? piecesOf([node]).join('\n') : beginningOf(node.nodes);
    text += '\n';
  }
  return text;
}
/** In this many characters a note has said something of its own. */
const ENOUGH = 4000;
const nodesOf = (item: Leaf | Title): (Box | Run)[] => (isLeaf(item) ? (item.aside ? [] : item.nodes) : item.items.flatMap(nodesOf));

/** Joins neighbouring single-field notes whose labels are sections. */
export function joinFields(ranges: NoteRange[]): NoteRange[] {
  const joined: NoteRange[] = [];
  for (const range of ranges) {
    const [only] = range.items;
    const last = joined.at(-1);
    const lastItem = last?.items.at(-1);
    const field = range.items.length === 1 && only && isLeaf(only) && only.kind === 'area' && sectionOfField(only) ? only : null;
    if (field && last && lastItem && isLeaf(lastItem) && lastItem.kind === 'area' && sectionOfField(lastItem))
      last.items = [...last.items, field];
    else joined.push({ ...range });
  }
  return joined;
}

/** A text without its dates, times and clinicians: a line that only says who wrote when is no note. */
const ownWords = (text: string): string => {
  let rest = text;
  for (const { start, end } of findDays(text).toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return rest
    .split(/[\n·|•]/)
    .filter((piece) => !hasDegree(piece) && !NOTICE.test(piece.trim()))
    .map((piece) => piece.replace(/(?:^|\s)([A-Z][A-Za-z ]{1,28}):/g, (said, label) => (isFieldName(label) ? ' ' : said)))
    .join(' ')
    .replace(/\b(?:un)?(?:locked|signed)\b|\bdraft\b/gi, ' ')
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?\b|\s+/g, ' ')
    .trim();
};

/** Every box a note fills. */
export const boxesOfNote = (range: NoteRange): Box[] => range.items.flatMap(boxesOf);

/** Every box an item fills: its own, or its heading's and those below. */
export const boxesOf = (item: Leaf | Title): Box[] =>
  isLeaf(item) ? (item.aside ? [] : [item.box]) : [...(item.box ? [item.box] : []), ...item.items.flatMap(boxesOf)];
