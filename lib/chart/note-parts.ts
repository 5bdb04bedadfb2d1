/** Sections of a note that stand side by side without a heading of their own over all: one note, or panels of a page. */
import { around, contains } from './boxes';
import type { SectionKind } from './chart';
import { linesIn, wholeTable } from './note-lines';
import { charsOf, isBySomebody, isHeadedTable, isLongText, isTold, type NoteRange } from './note-range';
import { isProse } from './prose';
import { isNarrative } from './section-names';
import type { Box } from './snapshot';
import { isLeaf, type Leaf, leavesOf, type Title } from './title';

/** Narrative headings and the box that holds them. */
interface Part {
  holder: Box;
  titles: Title[];
}

/**
 * Narrative headings side by side are one note, with whatever stands between the first and the last of them; those in
 * another part of the page are another note.
 */
export function narrativeRanges(title: Title): NoteRange[] {
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
export function isPageOfPanels(inside: (Leaf | Title)[], titles: Title[]): boolean {
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

const boxOf = (item: Leaf | Title): Box => (isLeaf(item) ? item.box : (item.box ?? item.scope));
