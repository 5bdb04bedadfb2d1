/** Reads any EHR's page: by what its headings, labels and tables say, and by nothing that only one EHR has. */
import { readBanner } from './banner';
import { bareBanner } from './bare-banner';
import { around, boxesAround } from './boxes';
import type { ReadEnv } from './chart-env';
import { composeNote, type ReadDocument } from './compose-note';
import { withoutEmptyEnd } from './empty-parts';
import { readEncounter } from './encounter';
import { type Facts, LIST_NAMES, noFacts, type PageReading } from './facts';
import { addDiagnoses, addLists } from './fill-lists';
import { addCells } from './labelled-cells';
import { placeIn } from './lists/row-words';
import { looseNotesIn } from './loose-notes';
import { byByline, isWritten, joinFields } from './note-ends';
import { byEntry } from './note-entries';
import { boxesOfNote, type NoteRange } from './note-range';
import { notesIn } from './notes';
import { withOpenVisit } from './open-visit';
import { leaveOutOthers } from './other-people';
import { outlineOf } from './outline';
import { pageCells } from './page-cells';
import { withoutAddress } from './printed-note';
import { foldTitle, meaningOf } from './section-names';
import { shorterThanSaid } from './see-all';
import { inSlices, type Work } from './slices';
import { type Box, type Snapshot, takeSnapshot } from './snapshot';
import { type Survey, surveyOf } from './survey';
import { isLeaf, type Leaf, leavesOf, type Title, titlesOf } from './title';
import { addUnnamedLists } from './unnamed-lists';
import { unreadIn } from './unread';

/** What a frame shows, or null where the page is empty. Never rejects for what a page holds. */
export async function readGenerically(page: Document, env: ReadEnv): Promise<PageReading | null> {
  const survey = await inSlices(surveyOf(page, env), env);
  const snapshot = await takeSnapshot(page, env, survey);
  return snapshot && inSlices(readSnapshot(snapshot, survey, page, env), env);
}

/** The same of one part of a page that was read; null where the part is not in what was looked at. */
export async function readPart(part: Element, { snapshot }: PageReading, page: Document, env: ReadEnv): Promise<PageReading | null> {
  const root = snapshot.boxOf.get(part);
  const survey = await inSlices(surveyOf(page, env), env);
  return root ? inSlices(readSnapshot({ ...snapshot, root }, survey, page, env), env) : null;
}

function* readSnapshot(snapshot: Snapshot, survey: Survey, page: Document, env: ReadEnv): Work<PageReading> {
  const place = placeIn(env);
  const banner = (yield* readBanner(snapshot)) ?? (yield* bareBanner(snapshot.root));
  const ofOthers = yield* leaveOutOthers(snapshot, banner?.patient ?? null);
  const outline = yield* outlineOf(snapshot.root);
  const titles = titlesOf(outline);
  yield;
  const ranges = joinFields(notesIn(outline)).map(withoutEmptyEnd).map(withoutAddress).flatMap(byByline).flatMap(byEntry).filter(isWritten);
  yield;
  const inNote = new Set<Leaf | Title>();
  const cover = (item: Leaf | Title): void => {
    if (isLeaf(item) && item.aside === 'bar') return;
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
    title.box && title.meaning.list && !inNote.has(title) && title.meaning.list !== 'encounter'
      ? [title.box, ...leavesOf(title).map(({ box }) => box)]
      : [],
  );
  const documents = yield* documentsOf(ranges, heads, env);
  const facts = noFacts();
  yield* addLists(facts, titles, inNote, ranges, place);
  yield* addDiagnoses(facts, titles, inNote, place);
  yield* addUnnamedLists(facts, outline, titles, inNote, place);
  facts.patient = banner?.patient ?? null;
  const { cells, headers, rows } = yield* pageCells(outline, inNote, ranges.length === 1, env.url);
  facts.encounter = yield* withOpenVisit(readEncounter(cells, headers, env.url), outline);
  // An account may be the patient's or the visit's: where it is the patient's number, it is none of the visit.
  const { ref } = facts.encounter ?? { ref: null };
  const isAccount = ref !== null && cells.some(({ label, text }) => /^account\b/i.test(label ?? '') && text.trim() === ref);
  if (facts.encounter && isAccount && ref === facts.patient?.mrn) facts.encounter = { ...facts.encounter, ref: null };
  yield* addCells(facts, rows, place);
  yield;
  facts.unread = (yield* unreadIn(survey, page, env)).filter((part) => !(NOT_LOADED.test(part.why) && isLoaded(part.what, titles, facts)));
  for (const part of shorterThanSaid(survey.wholes, titles, facts, env.frame.key))
    if (!facts.unread.some(({ what }) => what === part.what)) facts.unread.push(part);
  if (ofOthers > 0)
    facts.unread.push({
      kind: 'document',
      what: ofOthers === 1 ? 'A part of this page' : `${ofOthers} parts of this page`,
      why: 'Not on screen, and names another patient.',
      frame: env.frame.key,
    });
  const truncated = snapshot.truncated ?? env.cut;
  if (truncated)
    facts.unread.push({
      kind: 'document',
      what: 'The rest of this page',
      why: `The page is very large; ${truncated}.`,
      frame: env.frame.key,
    });
  return { facts, documents, snapshot, banner: banner?.box.element ?? null };
}

/** What a control says of the part it opens, when nothing ties the two together. */
const NOT_LOADED = /^(?:It is folded and not loaded|Its tab is not open)/;
const isHidden = (title: Title): boolean => leavesOf(title).some(({ box }) => box.visibility !== 'visible');
/** Whether the part that a fold or tab is named after is in the page after all: hidden, below a heading of that name or as rows of its list. */
function isLoaded(what: string, titles: Title[], facts: Facts): boolean {
  const name = foldTitle(what);
  if (titles.some((title) => title.text.length > 3 && name.startsWith(foldTitle(title.text)) && isHidden(title))) return true;
  const { list } = meaningOf(what);
  return LIST_NAMES.some((each) => each === list && facts[each].some(({ provenance }) => provenance.visibility !== 'visible'));
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
    if (note) documents.push(env.selectorOf ? named(note, range, env.selectorOf) : note);
    yield;
  }
  return documents;
}

/** The note with the name of the part of the page that it fills. */
function named(note: ReadDocument, range: NoteRange, selectorOf: (element: Element) => string): ReadDocument {
  const box = around(boxesOfNote(range));
  const { provenance } = note.document;
  return box ? { ...note, document: { ...note.document, provenance: { ...provenance, selector: selectorOf(box.element) } } } : note;
}
