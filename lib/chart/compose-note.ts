/** A note's exact text with its sections, its way back into the page, and what the page says of it. */

import { isBarOfLinks } from './bar-of-links';
import { boxesAround } from './boxes';
import { isClinician, isHeadLine, isParticulars } from './byline';
import type { ChartDocument, Section } from './chart';
import { type DocumentText, lineText, TextBuilder } from './dom-text';
import { saysNothing } from './empty-parts';
import { namesWriter, signsNote } from './note-ends';
import { boxesOf, isBySomebody, type NoteRange, narrativeCount, sectionOfField } from './note-range';
import { authorIn, dayOf, dayOfByline, kindOf, labelledDates, serviceDay, signedIn, titleInFirstLine, writerAtHead } from './note-signs';
import { authorNamed, dayNamed, type Particulars, particularsOf, titleNamed } from './particulars';
import { looksLikeName } from './person-name';
import { piecesOf } from './pieces';
import { cellsOf } from './row';
import { foldTitle, isNarrative, meaningOf, noteSegment } from './section-names';
import type { Work } from './slices';
import type { Box } from './snapshot';
import { isLeaf, type Leaf, type Title } from './title';

/** A document with the way back into the page; `root` the part of the page that it fills. */
export interface ReadDocument {
  document: ChartDocument;
  source: DocumentText;
}

/** Composes a note's text and its sections, and reads its particulars. Null where no text is left. */
export function* composeNote(
  range: NoteRange,
  holdsOther: (box: Box) => boolean,
  frame: string,
  pageTitle: string,
): Work<ReadDocument | null> {
  const builder = new TextBuilder();
  const sections: Section[] = [];
  const boxes: Box[] = [];
  const openSection = (kind: Section['kind'], heading: string, start: number): Section => {
    const section: Section = { kind, heading, start, end: start };
    sections.push(section);
    return section;
  };
  const apart = saidOfNote(range);
  const single = range.items.length === 1;
  const write = function* (item: Leaf | Title): Work<void> {
    if (isLeaf(item)) {
      if (item.aside || apart.includes(item) || (item.kind === 'line' && isBarOfLinks(item.nodes))) return;
      boxes.push(item.box);
      const named = item.kind === 'area' && !single ? sectionOfField(item) : null;
      // The field's label may have been read as the heading above it.
      const label = named && foldTitle(named) === foldTitle(item.title.text) ? null : named;
      builder.breakLine();
      const start = builder.end;
      if (label) builder.word(`${label}:`);
      builder.breakLine();
      const name = inlineName(item);
      if (name) {
        yield* builder.nodesSlowly([name], false);
        builder.breakLine();
      }
      yield* builder.nodesSlowly(name ? item.nodes.slice(item.nodes.indexOf(name) + 1) : item.nodes, item.box.keepsLines);
      builder.breakLine();
      if (label) openSection(meaningOf(label).section ?? 'other', label, start).end = builder.end;
      return;
    }
    // What is not on screen and says that nothing is there stands in for what would be.
    if (item.box && item.box.visibility !== 'visible' && range.title.box?.visibility === 'visible' && saysNothing(item)) return;
    builder.breakLine();
    const start = builder.end;
    const section = openSection(item.meaning.section ?? 'other', item.text.replace(/\s*:$/, ''), start);
    if (item.box && !item.inline) builder.box(item.box);
    builder.breakLine();
    for (const below of item.items) yield* write(below);
    section.end = builder.end;
  };
  for (const item of range.items) yield* write(item);
  const source = builder.finish();
  if (source.text === '') return null;
  for (const section of sections) section.end = Math.min(section.end, source.text.length);
  yield;
  const signed = apart.flatMap((leaf) => piecesOf(leaf.nodes));
  const beside = withBar(range, particularsOf(range.items.flatMap(boxesOf), holdsOther), signed);
  const signatures = asidesOf(range.title, 'signatures').join(' | ');
  const [only] = range.items;
  const label = single && only && isLeaf(only) && only.box.field ? only.box.field.label || labelAbove(only) : null;
  const heading = titleNamed(beside.cells) ?? titleOf(range, beside.heading, source.text);
  const visibilities = boxes.map((box) => box.visibility);
  const page = pageNamed(pageTitle.replace(EDITOR, ''));
  const named = apart.filter(isHead).flatMap(({ nodes }) => piecesOf(nodes).filter((piece) => meaningOf(piece, true).note !== null))[0];
  const first = named ?? (heading === null && label === null ? titleInFirstLine(source.text) : null);
  const titled = named ?? (heading && meaningOf(heading).note ? heading : (label ?? heading)) ?? first ?? page;
  const head = source.text.slice(0, 600);
  return {
    source,
    document: {
      id: '',
      kind: kindOf(range, first === null ? titled : `${first} | ${page}`, head),
      title: (noteSegment(titled) ?? titled)
        .replace(WRITER_BEHIND, '')
        .replace(/\s*\*$/, '')
        .slice(0, 160),
      author: asWritten(
        authorNamed(beside.cells) ??
          apart.filter(namesWriter).map(({ nodes }) => piecesOf(nodes).join(' '))[0] ??
          writerIn(titled) ??
          (range.title.box && range.title.meaning.list === null ? writerIn(lineText(range.title.box.nodes)) : null) ??
          writerAtHead(titled) ??
          (noteSegment(titled) === null ? null : authorIn(titled)) ??
          authorIn(signed.join(' · ')) ??
          authorIn(source.text.slice(0, 400)) ??
          authorIn(source.text.slice(-400)) ??
          lastLineOf(source.text),
      ),
      date: serviceDay(head) ?? dayNamed(beside.cells) ?? dayOf(titled) ?? dayOf(labelledDates(head)) ?? dayOfByline(head),
      signed:
        signedIn(signatures) ??
        signedIn(beside.text) ??
        (noteSegment(titled) === null ? null : signedIn(titled)) ??
        signedIn(`${source.text.slice(0, 300)}\n${source.text.slice(-400)}`),
      amends: null,
      completeness: isPartial(boxes, source.text) ? 'partial' : 'whole',
      text: source.text,
      sections: sections.filter((section) => section.end > section.start),
      provenance: { frame, visibility: visibilities.includes('visible') ? 'visible' : (visibilities[0] ?? 'visible') },
    },
  };
}

/** The name of a section in which a line begins, where nothing but the page's style parts it from the text: an element of its own, no colon, no blank. */
function inlineName({ kind, nodes, title }: Leaf): Box | null {
  const at = nodes.findIndex((node) => node.kind === 'box' && node === title.box);
  const [name, text] = at >= 0 && title.inline && kind === 'line' ? nodes.slice(at, at + 2) : [];
  return name?.kind === 'box' && text?.kind === 'box' && !/[:\s]$/.test(lineText(name.nodes)) ? name : null;
}

/** A template leaves a blank before the comma: "Ann Roe , MD". */
const asWritten = (name: string | null): string | null => name && name.replace(/\s+,/g, ',');

/** "Addendum by Ann Roe, MD at 11/16/2026": who wrote it, by its title. */
const writerIn = (title: string): string | null => {
  const named = title.match(/\bby\s+(.+?)\)?(?:\s+(?:at|on)\s.*|\s+\d.*)?$/i)?.[1];
  return named && isClinician(named.trim()) ? named.trim() : null;
};

/** The clinician's name that is all of a note's last line. */
const lastLineOf = (text: string): string | null => {
  const last = text.slice(text.lastIndexOf('\n') + 1).trim();
  return isClinician(last) ? last : null;
};

/** "SOAP (by Ann Roe, MD)": who wrote it is no part of its name. */
const WRITER_BEHIND = /\s*\(by\s+\p{Lu}[^()]*\)\s*$/u;

/** The line right above a field, where it is a label alone. */
function labelAbove(field: Leaf): string | null {
  const { items } = field.title;
  const above = items[items.indexOf(field) - 1];
  const said = above && isLeaf(above) && above.kind === 'line' ? piecesOf(above.nodes).join(' ') : '';
  return said.match(/^([^:]{3,40}):$/)?.[1]?.trim() ?? null;
}

const asidesOf = (title: Title, kind: Leaf['aside']): string[] =>
  title.items.filter((item): item is Leaf => isLeaf(item) && item.aside === kind).flatMap((item) => piecesOf(item.nodes));

/**
 * What of a note's parts is said of it and no part of it: labels of its author and day above the text, and a first or last line
 * that only says when it was written and by whom, or by whom alone.
 */
function saidOfNote({ items }: NoteRange): Leaf[] {
  const [first] = items;
  const last = items.at(-1);
  if (items.length < 2) return [];
  const byline = [last, first].find(
    (item): item is Leaf => item !== undefined && (signsNote(item) || namesWriter(item) || (item === first && isHead(item))),
  );
  const text = items.findIndex((item) => !isLeaf(item) || item.kind === 'line');
  const labels = items.slice(0, Math.max(0, text)).filter(isLeaf);
  const particulars = isParticulars(labels.flatMap((item) => piecesOf(item.nodes))) ? labels : [];
  const said = particulars.length > 0 ? particulars : headerOf(items);
  return byline ? [byline, ...said] : said;
}

/** Whether a line is the head of a note: its name, its writer and its day, each an element of its own with no sign between. */
const isHead = (item: Leaf | Title): boolean =>
  isLeaf(item) &&
  item.kind === 'line' &&
  item.nodes.every((node) => node.kind === 'box' || node.text.trim() === '') &&
  isHeadLine(piecesOf(item.nodes));

/** The lines of a header of its own in which a note begins, where they only give its author, day and kind, label by label. */
function headerOf(all: NoteRange['items']): Leaf[] {
  const items = all.filter((item) => !isLeaf(item) || !item.aside);
  const [first] = items;
  const header = first && isLeaf(first) && first.kind === 'line' ? boxesAround(first.box).find(({ tag }) => tag === 'header') : undefined;
  if (!header) return [];
  const end = items.findIndex((item) => !isLeaf(item) || item.kind !== 'line' || !boxesAround(item.box).includes(header));
  const lines = items.slice(0, Math.max(0, end)).filter(isLeaf);
  return isParticulars(lines.flatMap((line) => piecesOf(line.nodes))) ? lines : [];
}

/** What the heading's own bar says, and what the note is signed with, comes before what stands around. */
function withBar({ title, said = [] }: NoteRange, beside: Particulars, signed: readonly string[]): Particulars {
  const bar = [...asidesOf(title, 'bar'), ...signed];
  return { ...beside, cells: [...said, ...cellsOf(bar), ...beside.cells], text: [...bar, beside.text].join(' | ') };
}

/** A page's title names the note, perhaps beside the application: "Clinical note | Acme". */
function pageNamed(title: string): string {
  const parts = title.split(/\s+[|–—·-]\s+/);
  const named = parts.find((part) => meaningOf(part).note);
  // Behind the name of the view stands that of the application.
  const [view, , more] = parts;
  return named ?? (parts.length === 2 && !more && view && !isPersons(view) ? view.trim() : title.trim() || 'Note');
}

/** Whether a heading is a person's name, as banners and tabs have it. */
const isPersons = (text: string): boolean => looksLikeName(text.replace(/\s*(?:[([|]|\d).*$/, ''));

/** Editors name their frame after themselves. */
const EDITOR = /^rich text (?:editor|area)\b.*/i;

const HOLDS_REPORTS = /^(?:imaging|radiology|pathology|documents?|notes?|reports?|results?)$/i;

/** The heading over a note; above a section's heading, its parent's. */
function titleOf(range: NoteRange, beside: string | null, text: string): string | null {
  // A panel that holds reports is no name of one: its first words are, where they are set as such.
  const [lead] = range.items;
  const named = lead && isLeaf(lead) && lead.kind === 'line' && lead.box.bold ? piecesOf(lead.nodes).join(' ') : '';
  if (HOLDS_REPORTS.test(range.title.text) && named.length > 3 && named.length < 70 && !/[:.]/.test(named)) return named;
  // The note's own heading names it, unless it only says that it is one.
  if (range.items === range.title.items && range.title.box && range.title.meaning.note && !/^notes?$/i.test(range.title.text))
    return range.title.text;
  if (range.items === range.title.items && isBySomebody(range.title)) return range.title.text;
  // The heading of the visit's particulars beside a note names those.
  const own = beside !== null && !isPersons(beside) && !/\b(?:details|information)$/i.test(beside) ? beside : null;
  if (own && meaningOf(own).note) return own;
  for (let title: Title | null = range.title; title && title.box; title = title.parent) {
    if (title.meaning.note) return title.text;
    if (!isNarrative(title.meaning.section) && !title.meaning.list && narrativeCount(title) > 0 && !isPersons(title.text))
      return title.text;
  }
  const first = text.split('\n', 1)[0]?.trim() ?? '';
  if (first.length > 3 && first.length < 70 && meaningOf(first).note) return first;
  return own ?? ((!isPersons(range.title.text) && range.title.text) || null);
}

/** Whether part of a note is kept back: it ends in an ellipsis, or asks to show more. */
function isPartial(boxes: Box[], text: string): boolean {
  if (/(?:…|\.\.\.)\s*(?:\(?(?:more|read more|show more)\)?)?$/i.test(text.slice(-40))) return true;
  const [first] = boxes;
  const holder = first?.parent;
  return [...(holder ? Element.prototype.querySelectorAll.call(holder.element, 'button, a') : [])].some((control) =>
    /^(?:show|read|see|view|load) (?:more|full|all|whole|entire)(?: note| text)?\b/i.test(control.textContent?.trim() ?? ''),
  );
}
