/**
 * What was read on pages of the open encounter that are no longer on screen: kept for that patient and encounter, joined to
 * the chart of the page that is, and gone with the patient or the encounter. State in, state out; nothing is stored here.
 */
import type { Chart, ChartDocument, Encounter, FrameReport, Patient, Unread } from './chart';
import { settleDays } from './day-order';
import { joinEarlier } from './earlier-pages';
import { LIST_NAMES } from './facts';
import { comparePatients, fillPatient, identityText } from './identity';
import { isRecord, joinRecords } from './join-record';
import { type KeptDocument, type KeptRow, type ListName, listNamed, placesOf, type SeenList } from './kept';
import { mergeFrames, ROW_KEYS } from './merge';
import { foldText, sameDocument } from './same-document';
import { compareEncounters, fillEncounter } from './same-encounter';

/**
 * `tab`: where the encounter was open last. `carried`: what stood on the page before the patient or encounter changed and
 * has not left it since; it may still be the other's and is not kept. `present`: what stands on the page now. `forgotten`:
 * notes too many to be kept.
 */
export interface Memory {
  tab: number;
  patient: Patient;
  encounter: Encounter | null;
  documents: KeptDocument[];
  rows: KeptRow[];
  lists: SeenList[];
  unread: { part: Unread; place: string }[];
  forgotten: Unread[];
  present: ReadonlySet<string>;
  carried: ReadonlySet<string>;
}

/** Characters of notes that are kept; of more, the oldest go. */
const MAX_CHARS = 8_000_000;
/** Lists that only ever grow: a row that is not shown any more was not taken back. */
const GROWING: ReadonlySet<ListName> = new Set(['results', 'vitals', 'orders', 'procedures', 'immunizations']);

/** The chart of the whole encounter: the frames now, what earlier pages showed, then what the EHR's record adds to both. */
export function wholeChart(
  memory: Memory | null,
  reports: FrameReport[],
  tab: number,
  now: number,
): { memory: Memory | null; chart: Chart } {
  const settled = settleDays(reports, now).reports;
  const shown = settled.filter((report) => !isRecord(report));
  const seen = remember(memory, mergeFrames(shown, now), tab);
  return { memory: seen.memory, chart: joinRecords(seen.chart, settled.filter(isRecord)) };
}

/**
 * Keeps what the page's chart holds and answers with the chart of the whole encounter. A page that names no encounter is of
 * the one open before only in the same tab; one that names nobody for certain is neither kept nor completed.
 */
export function remember(memory: Memory | null, page: Chart, tab: number): { memory: Memory | null; chart: Chart } {
  const { patient } = page;
  if (patient === null || page.source.identity === 'conflict') return { memory, chart: page };
  const who = memory === null ? 'different' : comparePatients(memory.patient, patient);
  if (memory !== null && who === 'compatible') return { memory, chart: page };
  const which = compareEncounters(memory?.encounter ?? null, page.encounter);
  if (memory !== null && who === 'same' && which === 'unnamed' && memory.tab !== tab && !isNamed(page)) return { memory, chart: page };
  const belongs = memory !== null && who === 'same' && (which === 'same' || (which === 'unnamed' && memory.tab === tab));
  const before = belongs ? memory : anew(memory, patient, tab);
  if (identityText(patient) === null) return { memory: before, chart: page };
  const now = learn({ ...before, tab, patient: fillPatient(patient, before.patient) }, page);
  return { memory: now, chart: belongs ? joinEarlier(now, page) : page };
}

const isNamed = ({ encounter }: Chart): boolean => encounter !== null && (encounter.ref !== null || encounter.date !== null);

const anew = (left: Memory | null, patient: Patient, tab: number): Memory => ({
  tab,
  patient,
  encounter: null,
  documents: [],
  rows: [],
  lists: [],
  unread: [],
  forgotten: [],
  present: new Set(),
  carried: left?.present ?? new Set(),
});

const onPage = ({ visibility }: ChartDocument['provenance']): boolean => visibility !== 'earlier-page' && visibility !== 'record';

const keyOf = (kept: KeptDocument | KeptRow): string =>
  'document' in kept ? `${kept.place} ${foldText(kept.document.text)}` : `${kept.place} ${kept.key}`;

/** Takes in what stands on the page; a copy kept of it gives way. */
function learn(memory: Memory, page: Chart): Memory {
  const placeOf = placesOf(page);
  const closedIn = new Map<string, string[]>();
  for (const { frame, what } of page.unread) closedIn.set(frame, [...(closedIn.get(frame) ?? []), what]);
  const counted = new Set(page.unread.map(({ frame, what }) => `${frame} ${listNamed(what) ?? ''}`));

  const documents = page.documents
    .filter(({ provenance }) => onPage(provenance))
    .map((document): KeptDocument => {
      const { frame } = document.provenance;
      return { document, place: placeOf(frame), closed: closedIn.get(frame) ?? [] };
    });
  const rows = LIST_NAMES.flatMap((list) =>
    page[list]
      .filter(({ provenance }) => onPage(provenance))
      .map((row): KeptRow => {
        const { frame } = row.provenance;
        const key = `${list} ${list === 'codes' ? '' : (ROW_KEYS[list] as (row: unknown) => string)(row)}${codeKey(list, row)}`;
        return { list, row, key, place: placeOf(frame), closed: closedIn.get(frame) ?? [], counted: counted.has(`${frame} ${list}`) };
      }),
  );
  const present = new Set([...documents, ...rows].map(keyOf));
  const carried = new Set([...memory.carried].filter((key) => present.has(key)));
  const own = <K extends KeptDocument | KeptRow>(kept: K): boolean => !carried.has(keyOf(kept));

  const places = new Set(page.source.frames.map(({ key }) => placeOf(key)));
  return {
    ...memory,
    encounter: fillEncounter(page.encounter, memory.encounter),
    ...withinBounds(takeDocuments(memory.documents, documents.filter(own)), memory.forgotten),
    rows: [...memory.rows.filter((kept) => isKept(kept, rows)), ...rows.filter(own)],
    lists: addLists(memory.lists, rows.filter(own)),
    unread: [
      ...memory.unread.filter(({ place }) => !places.has(place)),
      ...page.unread.map((part) => ({ part, place: placeOf(part.frame) })),
    ],
    present,
    carried,
  };
}

const codeKey = (list: ListName, row: unknown): string => {
  if (list !== 'codes') return '';
  const { code, modifiers } = row as Chart['codes'][number];
  return `${code} ${modifiers.join(' ')}`;
};

function addLists(before: SeenList[], rows: readonly KeptRow[]): SeenList[] {
  const now = new Map<string, SeenList & { keys: Set<string> }>();
  for (const { list, place, key, counted } of rows) {
    const at = `${list} ${place}`;
    const seen = now.get(at) ?? { list, place, keys: new Set<string>(), counted };
    seen.keys.add(key);
    now.set(at, seen);
  }
  const grown = [...now.values()].map((seen): SeenList => {
    const known = before.find(({ list, place }) => list === seen.list && place === seen.place);
    // A list shown whole is what it is now; of one shown in part the other rows were seen before.
    return known && (seen.counted || GROWING.has(seen.list)) ? { ...seen, keys: new Set([...known.keys, ...seen.keys]) } : seen;
  });
  return [...before.filter(({ list, place }) => !now.has(`${list} ${place}`)), ...grown];
}

/** Whether a row read earlier still stands, given what is on the page now. */
function isKept(kept: KeptRow, now: readonly KeptRow[]): boolean {
  if (now.some(({ key }) => key === kept.key)) return false;
  const here = now.filter(({ list, place }) => list === kept.list && place === kept.place);
  // The list is shown at its place without this row: it was taken back, unless the page says that it does not show all.
  if (!GROWING.has(kept.list)) return here.length === 0 || here.some(({ counted }) => counted);
  return !here.some(({ row }) => isCorrected(kept.row, row));
}

/** Whether the same measure of the same day stands at its place with another value. */
function isCorrected(before: KeptRow['row'], now: KeptRow['row']): boolean {
  const [a, b] = [before, now] as { name?: string; value?: string; date?: string | null }[];
  return a?.name !== undefined && a.name === b?.name && a.date !== null && a.date === b.date && a.value !== b.value;
}

/** The newest reading of every document; what amends one goes on amending it under its present id. Ids stay apart. */
function takeDocuments(before: KeptDocument[], now: KeptDocument[]): KeptDocument[] {
  const renamed = new Map<string, string>();
  const ids = new Set(now.map(({ document }) => document.id));
  const left = before.filter((kept) => {
    const again = now.find(({ document }) => sameDocument(kept.document, document));
    if (again) renamed.set(kept.document.id, again.document.id);
    return again === undefined;
  });
  const apart = left.map((kept): KeptDocument => {
    const { document } = kept;
    let { id } = document;
    for (let n = 2; ids.has(id); n++) id = `${document.id}~${n}`;
    ids.add(id);
    const amends = document.amends === null ? null : (renamed.get(document.amends) ?? document.amends);
    return id === document.id && amends === document.amends ? kept : { ...kept, document: { ...document, id, amends } };
  });
  return [...apart, ...now];
}

function withinBounds(kept: KeptDocument[], forgotten: Unread[]): Pick<Memory, 'documents' | 'forgotten'> {
  let chars = kept.reduce((sum, { document }) => sum + document.text.length, 0);
  let from = 0;
  while (chars > MAX_CHARS && from < kept.length - 1) chars -= kept[from++]?.document.text.length ?? 0;
  const gone = kept.slice(0, from).map(
    ({ document }): Unread => ({
      kind: 'document',
      what: document.title,
      why: 'It was on a page opened earlier, and there were too many notes to keep it. Open it again to read it.',
      frame: document.provenance.frame,
    }),
  );
  return { documents: kept.slice(from), forgotten: [...forgotten, ...gone] };
}
