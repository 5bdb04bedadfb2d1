/** Reads the parts of a page that a site's own selectors name: each as the list or document it is said to be. */
import type { Known } from './adapter';
import { addRows } from './add-rows';
import { contains } from './boxes';
import type { ReadEnv } from './chart-env';
import { composeNote, type ReadDocument } from './compose-note';
import { dayUnder } from './day-under';
import { noFacts, type PageReading } from './facts';
import { placeIn } from './lists/row-words';
import { outlineOf } from './outline';
import type { Row } from './row';
import { rowsUnder } from './rows';
import { all } from './safe-dom';
import { readSelector, type SiteSection } from './site-definition';
import type { Work } from './slices';
import type { Box } from './snapshot';
import { type Title, titlesOf } from './title';

type ListSection = Extract<SiteSection, { list: unknown }>;
type DocumentSection = Extract<SiteSection, { document: unknown }>;

/**
 * The lists and documents of the parts that are on the page; null where none is. A list that a part gives replaces what the generic
 * reader made of the page; a document replaces those that the generic reader read from the same stretch of it.
 */
export function* readSections(page: Document, env: ReadEnv, generic: PageReading, sections: readonly SiteSection[]): Work<Known | null> {
  const found = noFacts();
  const known: Known = {};
  let documents: ReadDocument[] | null = null;
  for (const section of sections) {
    const boxes = partsOf(page, generic, section.selector);
    if (boxes.length === 0) continue;
    if ('list' in section) {
      for (const { rows, day } of yield* rowsOf(boxes, section)) yield* addRows(found, section.list, rows, placeIn(env), day);
      (known[section.list] as unknown[]) = found[section.list];
      continue;
    }
    for (const box of boxes) {
      const note = yield* documentOf(box, section, env);
      if (!note) continue;
      documents = [...(documents ?? generic.documents).filter((other) => !overlaps(other, box.element)), note];
    }
  }
  if (documents) known.documents = documents;
  return Object.keys(known).length > 0 ? known : null;
}

/** What a selector finds of the page's content, the outermost only. */
function partsOf(page: Document, { snapshot }: PageReading, selector: string): Box[] {
  const boxes = all(page, readSelector(selector).css).flatMap((element) => snapshot.boxOf.get(element) ?? []);
  const chosen = new Set(boxes);
  const inner = (box: Box): boolean => {
    for (let up = box.parent; up; up = up.parent) if (chosen.has(up)) return true;
    return false;
  };
  return boxes.filter((box) => !inner(box));
}

const MEANS_NOTHING = { note: null, section: null, status: null } as const;
const HOLDS_ROWS = /^(?:table|tbody|ul|ol|dl|section|article|form)$/;

/** The rows of a list's parts: several boxes that are no lists themselves are a row each; rows of a table keep its columns' names. */
function* rowsOf(boxes: Box[], { list }: ListSection): Work<{ rows: Row[]; day: string | null }[]> {
  const meaning = { list, ...MEANS_NOTHING };
  if (boxes.length > 1 && boxes.every(({ tag }) => tag === 'tr')) {
    const chosen = new Set(boxes);
    const found: { rows: Row[]; day: string | null }[] = [];
    for (const table of new Set(boxes.map(tableOf))) {
      if (!table) continue;
      const title: Title = { ...(yield* outlineOf(table)), meaning };
      found.push({ rows: (yield* rowsUnder(title)).filter((row) => chosen.has(row.box)), day: dayUnder(title) });
    }
    return found;
  }
  const found: { rows: Row[]; day: string | null }[] = [];
  for (const box of boxes) {
    const outline = yield* outlineOf(box);
    // A heading inside names the list once more, or a group of it: what stands under it is of the list all the same.
    for (const title of titlesOf(outline).filter((each) => each === outline || each.meaning.list || each.meaning.note)) {
      const each: Title = { ...title, meaning };
      const rows = yield* rowsUnder(each);
      found.push({ rows: boxes.length > 1 && !HOLDS_ROWS.test(box.tag) ? joined(rows, box) : rows, day: dayUnder(each) });
    }
  }
  return found;
}

function tableOf(row: Box): Box | null {
  for (let up = row.parent; up; up = up.parent) if (up.tag === 'table') return up;
  return null;
}

/** The lines of one card as the one row they are. */
const joined = (rows: Row[], box: Box): Row[] =>
  rows.length < 2
    ? rows
    : [
        {
          cells: rows.flatMap((row) => row.cells),
          above: [],
          text: rows.map((row) => row.text).join(' '),
          group: null,
          table: false,
          visibility: box.visibility,
          box,
        },
      ];

function* documentOf(box: Box, { document: kind, title }: DocumentSection, env: ReadEnv): Work<ReadDocument | null> {
  const outline: Title = { ...(yield* outlineOf(box)), text: title };
  // What stands right beside the part may say who wrote it; what is further away speaks of something else.
  const beyond = (other: Box): boolean => other !== box && other !== box.parent && contains(other, box);
  const note = yield* composeNote({ title: outline, items: outline.items }, beyond, env.frame.key, env.frame.title);
  return note && { ...note, document: { ...note.document, kind, title: title.trim() || note.document.title } };
}

const overlaps = ({ source }: ReadDocument, element: Element): boolean =>
  source.segments.some(({ node }) => node === (element as Node) || Node.prototype.contains.call(element, node));
