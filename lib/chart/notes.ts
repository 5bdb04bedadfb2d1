/** Notes and reports of a page: which headings begin one, its exact text, and what the page says of author, day and signature. */
import { contains } from './boxes';
import type { ChartDocument, DocumentKind, Section } from './chart';
import { findDays } from './dates';
import { type DocumentText, piecesOf, TextBuilder } from './dom-text';
import { FALSE_DATE } from './lists/row-words';
import { isLeaf, type Leaf, leavesOf, type Title, titlesOf } from './outline';
import { authorNamed, dayNamed, particularsOf, titleNamed } from './particulars';
import { hasDegree, looksLikeName } from './person-name';
import { isNarrative, meaningOf } from './section-names';
import type { Box, Run } from './snapshot';

/** A document with the way back into the page; `root` the part of the page that it fills. */
export interface ReadDocument {
  document: ChartDocument;
  source: DocumentText;
}

/** A part of the outline that is a note: a run of items below `title`. */
export interface NoteRange {
  title: Title;
  items: (Leaf | Title)[];
}

const LONG_TEXT = 280;
const SHORT_NOTE = 25;

const narrativeCount = (title: Title): number =>
  new Set(
    titlesOf(title)
      .filter((inner) => inner !== title && inner.items.length > 0 && isNarrative(inner.meaning.section))
      .map((inner) => inner.meaning.section),
  ).size;

const charsOf = (items: (Leaf | Title)[]): number =>
  items.reduce(
    (sum, item) =>
      sum +
      (isLeaf(item)
        ? item.nodes.reduce((n, node) => n + (node.kind === 'run' ? node.text.trim().length : node.chars), 0)
        : charsOf(item.items)),
    0,
  );

/** A leaf that is a note by itself: a long field or fixed text, or a long paragraph. */
function isLongText(item: Leaf): boolean {
  const chars = charsOf([item]);
  if (item.kind === 'area' || item.kind === 'pre') return chars >= SHORT_NOTE;
  return item.kind === 'line' && chars >= LONG_TEXT;
}

/** Finds the notes of an outline. What is inside one is not searched again. */
export function notesIn(title: Title): NoteRange[] {
  const inner = title.items.filter((item): item is Title => !isLeaf(item));
  const nested = inner.filter(
    (item) => item.meaning.note && !item.meaning.list && titlesOf(item).length > 0 && charsOf(item.items) >= SHORT_NOTE,
  );
  const isNote = title.meaning.note !== null && !title.meaning.list && nested.length === 0;
  if (isNote && charsOf(title.items) >= SHORT_NOTE && holdsProse(title)) {
    // Where the note is a field, the lines beside it say who wrote it and when.
    const fields = title.items.filter((item) => isLeaf(item) && (item.kind === 'area' || item.kind === 'pre'));
    const prose = title.items.some((item) => !isLeaf(item) || isProse(item));
    return [{ title, items: fields.length > 0 && !prose ? fields : title.items }];
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
    inner.every((item) => narrativeCount(item) < 2)
  )
    return [{ title, items: title.items }];
  return title.items.flatMap((item) => (isLeaf(item) ? alone(item) : notesIn(item)));
}

/**
 * Narrative headings side by side are one note, with whatever stands between the first and the last of them; those in
 * another part of the page are another note.
 */
function narrativeRanges(title: Title): NoteRange[] {
  const narrative = title.items.filter(
    (item): item is Title => !isLeaf(item) && isNarrative(item.meaning.section) && !item.meaning.note && charsOf(item.items) > 0,
  );
  const holders: { holder: Box; titles: Title[] }[] = [];
  for (const item of narrative) {
    const shared = narrative.some((other) => other !== item && other.scope === item.scope);
    const holder = shared || !item.scope.parent ? item.scope : item.scope.parent;
    const known = holders.find((other) => contains(other.holder, holder));
    if (known) known.titles.push(item);
    else holders.push({ holder, titles: [item] });
  }
  return holders.flatMap(({ holder, titles }) => {
    const inside = title.items.filter((item) => contains(holder, boxOf(item)));
    const kinds = new Set(titles.map((item) => item.meaning.section));
    const prose = inside.some((item) => isLeaf(item) && isLongText(item));
    if (kinds.size < 2 && !prose) return [];
    let from = inside.indexOf(titles[0] as Title);
    const last = inside.indexOf(titles.at(-1) as Title);
    // The lines above the first heading belong to the note where the part holds nothing else; a table of labels speaks of it.
    const above = inside.slice(0, from).findLastIndex((item) => !isLeaf(item) || item.kind !== 'line') + 1;
    if (title.box !== null || holder !== title.scope) from = above;
    const rest = inside.slice(last + 1);
    const next = rest.findIndex((item) => !isLeaf(item) || item.kind === 'table');
    return [{ title, items: inside.slice(from, next < 0 ? inside.length : last + 1 + next) }];
  });
}

const boxOf = (item: Leaf | Title): Box => (isLeaf(item) ? item.box : (item.box ?? item.scope));

const alone = (item: Leaf): NoteRange[] =>
  isLongText(item) && (!item.title.meaning.list || item.kind === 'area') && item.title.meaning.list !== 'none'
    ? [{ title: item.title, items: [item] }]
    : [];

/** A heading such as "Notes" may stand over a table of notes: then it is no note, unless it has text of its own. */
const holdsProse = (title: Title): boolean => {
  const leaves = leavesOf(title);
  return leaves.some((leaf) => leaf.kind !== 'table' && leaf.kind !== 'list' && charsOf([leaf]) >= SHORT_NOTE) || narrativeCount(title) > 0;
};

/** Fields of one form that are the parts of one note ("Subjective", "Objective", …) are read as one. */
const sectionOfField = (leaf: Leaf): string | null => {
  const label = leaf.box.field?.label || leaf.box.element.getAttribute('name') || '';
  return meaningOf(label).section ? label : null;
};

const NOT_PROSE = /©|copyright|all rights reserved|cookies?\b|privacy policy|terms of use/i;
/** Whether a line is written text: a sentence of eight words, no label, no legal notice. */
const isProse = (item: Leaf): boolean => {
  if (item.kind !== 'line') return false;
  const text = piecesOf(item.nodes).join(' ');
  return text.split(/\s+/).length >= 8 && /[a-z]{2}[.;!?](?:\s|$)/.test(text) && !NOT_PROSE.test(text);
};

/** Written text that no heading claims: whatever the part of the page is called, it is a note until shown otherwise. */
export function looseNotesIn(outline: Title, taken: Set<Leaf | Title>): NoteRange[] {
  const ranges: NoteRange[] = [];
  for (const title of titlesOf(outline)) {
    const { list } = title.meaning;
    if ((list !== null && list !== 'none' && list !== 'encounter') || NO_NOTES.test(title.text) || taken.has(title)) continue;
    const free = title.items
      .filter((item): item is Leaf => isLeaf(item) && !taken.has(item))
      .flatMap((leaf) => (leaf.kind === 'table' || leaf.kind === 'list' ? linesIn(leaf) : [leaf]));
    const holders: Box[] = [];
    for (const leaf of free) {
      const holder = leaf.box.parent;
      if (!holder || !isProse(leaf) || holders.some((known) => contains(known, holder))) continue;
      holders.push(holder);
      ranges.push({ title, items: free.filter((other) => other.kind === 'line' && contains(holder, other.box)) });
    }
  }
  return ranges;
}

/** Parts whose sentences are about work or other people. */
const NO_NOTES =
  /message|inbox|remind|alert|appointment|schedul|calendar|task|notification|recent|search|finder|patient list|range|pharmac|education/i;

/** The written lines inside a table or list, each as a leaf of its own. */
function linesIn(leaf: Leaf): Leaf[] {
  const found: Leaf[] = [];
  const walk = (box: Box): void => {
    if (box.block && box.blocks === 0) {
      found.push({ kind: 'line', box, nodes: box.nodes, title: leaf.title });
      return;
    }
    for (const node of box.nodes) if (node.kind === 'box') walk(node);
  };
  walk(leaf.box);
  return found;
}

/** Whether a range says more than who wrote when. */
export const isWritten = (range: NoteRange): boolean =>
  ownWords(
    range.items
      .flatMap(nodesOf)
      .flatMap((node) => piecesOf([node]))
      .join('\n'),
  ).length >= SHORT_NOTE;
const nodesOf = (item: Leaf | Title): (Box | Run)[] => (isLeaf(item) ? item.nodes : item.items.flatMap(nodesOf));

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

/** Composes a note's text and its sections, and reads its particulars. Null where no text is left. */
export function composeNote(range: NoteRange, others: Box[], frame: string, pageTitle: string): ReadDocument | null {
  const builder = new TextBuilder();
  const sections: Section[] = [];
  const boxes: Box[] = [];
  const openSection = (kind: Section['kind'], heading: string, start: number): Section => {
    const section: Section = { kind, heading, start, end: start };
    sections.push(section);
    return section;
  };
  const single = range.items.length === 1;
  const write = (item: Leaf | Title): void => {
    if (isLeaf(item)) {
      boxes.push(item.box);
      const label = item.kind === 'area' && !single ? sectionOfField(item) : null;
      builder.breakLine();
      const start = builder.end;
      if (label) builder.word(`${label}:`);
      builder.breakLine();
      builder.nodes(item.nodes, item.box.keepsLines);
      builder.breakLine();
      if (label) openSection(meaningOf(label).section ?? 'other', label, start).end = builder.end;
      return;
    }
    builder.breakLine();
    const start = builder.end;
    const section = openSection(item.meaning.section ?? 'other', item.text.replace(/\s*:$/, ''), start);
    if (item.box && !item.inline) builder.box(item.box);
    builder.breakLine();
    item.items.forEach(write);
    section.end = builder.end;
  };
  range.items.forEach(write);
  const source = builder.finish();
  if (source.text === '') return null;
  for (const section of sections) section.end = Math.min(section.end, source.text.length);
  const beside = particularsOf(range.items.flatMap(boxesOf), others);
  const [only] = range.items;
  const label = single && only && isLeaf(only) ? only.box.field?.label || null : null;
  const heading = titleNamed(beside.cells) ?? titleOf(range, beside.heading, source.text);
  const visibilities = boxes.map((box) => box.visibility);
  const titled = (heading && meaningOf(heading).note ? heading : (label ?? heading)) ?? (pageTitle.trim() || 'Note');
  const head = source.text.slice(0, 600);
  return {
    source,
    document: {
      id: '',
      kind: kindOf(range, titled, head),
      title: titled.slice(0, 160),
      author: authorNamed(beside.cells) ?? authorIn(source.text.slice(0, 400)) ?? authorIn(source.text.slice(-400)),
      date: dayNamed(beside.cells) ?? dayOf(titled) ?? dayOf(labelledDates(head)),
      signed: signedIn(beside.text) ?? signedIn(`${source.text.slice(0, 300)}\n${source.text.slice(-400)}`),
      completeness: isPartial(boxes, source.text) ? 'partial' : 'whole',
      text: source.text,
      sections: sections.filter((section) => section.end > section.start),
      provenance: { frame, visibility: visibilities.includes('visible') ? 'visible' : (visibilities[0] ?? 'visible') },
    },
  };
}

/** A text without its dates, times and clinicians: a line that only says who wrote when is no note. */
const ownWords = (text: string): string => {
  let rest = text;
  for (const { start, end } of findDays(text).toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return rest
    .split(/[\n·|•]/)
    .filter((piece) => !hasDegree(piece))
    .join(' ')
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?\b|\s+/g, ' ')
    .trim();
};

/** The heading over a note; above a section's heading, its parent's. */
function titleOf(range: NoteRange, beside: string | null, text: string): string | null {
  if (beside && meaningOf(beside).note) return beside;
  for (let title: Title | null = range.title; title && title.box; title = title.parent) {
    if (title.meaning.note || (!isNarrative(title.meaning.section) && !title.meaning.list && narrativeCount(title) > 0)) return title.text;
  }
  const first = text.split('\n', 1)[0]?.trim() ?? '';
  if (first.length > 3 && first.length < 70 && meaningOf(first).note) return first;
  if (beside) return beside;
  return range.title.text || null;
}

function kindOf(range: NoteRange, title: string, head: string): DocumentKind {
  const own = meaningOf(title).note ?? byWords(title);
  if (own && !(own === 'progress-note' && /^notes?$|^documentation$/i.test(title.trim()))) return own;
  for (const line of head.split('\n').slice(0, 4)) {
    const meant = meaningOf(line).note;
    if (meant && meant !== 'other') return meant;
  }
  for (let up = range.title.parent; up; up = up.parent) if (up.meaning.note) return up.meaning.note;
  const kinds = new Set(titlesOf(range.title).map((inner) => inner.meaning.section));
  if (own) return own;
  return kinds.has('assessment') || kinds.has('assessment-plan') || kinds.has('hpi') ? 'progress-note' : 'other';
}

const WORDS: [kind: DocumentKind, words: RegExp][] = [
  ['discharge-summary', /\bdischarge (?:summary|note)\b/i],
  ['operative-note', /\bop(?:erative)? (?:note|report)\b/i],
  ['radiology-report', /\b(?:radiology|ct|mri|x-?ray|ultrasound|mammogra\w+|imaging)\b/i],
  ['pathology-report', /\bpatholog\w+|cytolog\w+\b/i],
  ['emergency-note', /\bemergency|\bED\b/],
  ['history-and-physical', /\bhistory (?:and|&) physical\b|\bH&P\b/i],
  ['consult-note', /\bconsult/i],
  ['procedure-note', /\bprocedure|\bechocardio|\bcatheteri|\bEEG\b|\bEMG\b|\bcolonoscop/i],
  ['nursing-note', /\bnurs(?:e|ing)\b|\btriage\b|\bintake\b/i],
  ['progress-note', /\b(?:progress|office|clinic|follow-?up|visit|soap|encounter|chart|physical|exam(?:ination)?|wellness|preventive)\b/i],
  ['letter', /\bletter\b/i],
];
const byWords = (title: string): DocumentKind | null => WORDS.find(([, words]) => words.test(title))?.[0] ?? null;

/** Every box a note fills. */
export const boxesOfNote = (range: NoteRange): Box[] => range.items.flatMap(boxesOf);

/** Every box an item fills: its own, or its heading's and those below. */
const boxesOf = (item: Leaf | Title): Box[] =>
  isLeaf(item) ? [item.box] : [...(item.box ? [item.box] : []), ...item.items.flatMap(boxesOf)];

const DATE_LABEL =
  /\b(?:date of (?:service|visit|procedure|exam|admission)|dos|note date|visit date|service date|encounter date|dictated|date\/time|date|seen on|performed|exam date)\b[:\s]*/gi;
/** The stretches of a text that follow the label of a date. */
const labelledDates = (text: string): string =>
  [...text.matchAll(DATE_LABEL)]
    .map((match) => text.slice(match.index, match.index + match[0].length + 24))
    .filter((part) => !FALSE_DATE.test(part))
    .join(' | ');

function dayOf(text: string): string | null {
  for (const found of findDays(text)) {
    const before = text.slice(Math.max(0, found.start - 24), found.start);
    if (!FALSE_DATE.test(before)) return found.day;
  }
  return null;
}

const NAME = String.raw`((?:Dr\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:[ ,]+\p{Lu}[\p{L}'’.-]*){1,4})`;
const AUTHOR = new RegExp(
  String.raw`(?:electronically signed by|e-?signed by|signed by|authored by|author|dictated by|written by|provider|attending|radiologist|surgeon|pathologist)\s*[:\s]\s*${NAME}`,
  'u',
);

function authorIn(text: string): string | null {
  const insensitive = new RegExp(
    AUTHOR.source.replace(/\(\?:electronically[^)]*\)/, (group) => group.replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`)),
    'u',
  );
  const labelled = text.match(insensitive)?.[1];
  if (labelled) return labelled.replace(/[\s,]+(?:on|at|Date|Status|Signed)?$/, '').trim();
  for (const piece of text.split(/[\n·|•]|\s[—–]\s/))
    if (hasDegree(piece) && looksLikeName(piece.trim().replace(/,?\s*[A-Z.]{2,}(?:-[A-Z])?$/, ''))) return piece.trim();
  return null;
}

/** What the page says of the signature: signed, not signed, or nothing (null). */
export function signedIn(text: string): boolean | null {
  if (/\b(?:unsigned|not (?:yet )?signed|draft|pending signature|awaiting signature|preliminary|incomplete note)\b/i.test(text))
    return false;
  return /\b(?:electronically signed|e-?signed|signed (?:by|on|at)|status[:\s|]*(?:signed|final(?:ized)?|completed)|signed\b|finali[sz]ed)\b/i.test(
    text,
  )
    ? true
    : null;
}

/** Whether part of a note is kept back: it ends in an ellipsis, or asks to show more. */
function isPartial(boxes: Box[], text: string): boolean {
  if (/(?:…|\.\.\.)\s*(?:\(?(?:more|read more|show more)\)?)?$/i.test(text)) return true;
  const [first] = boxes;
  const holder = first?.parent;
  return [...(holder ? Element.prototype.querySelectorAll.call(holder.element, 'button, a') : [])].some((control) =>
    /^(?:show|read|see|view|load) (?:more|full|all|whole|entire)(?: note| text)?\b/i.test(control.textContent?.trim() ?? ''),
  );
}
