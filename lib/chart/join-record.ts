/**
 * Joins what the EHR's own record holds to the chart of the page. The page leads: it says whose chart and which encounter
 * is open, its copy of a fact stays, and the record only completes it. A record of anybody else is left out whole.
 */
import type { Chart, ChartDocument, FrameReport } from './chart';
import { LIST_NAMES } from './facts';
import { samePatient } from './identity';
import { sameIn, vitalKind } from './same-fact';
import { foldTitle, meaningOf } from './section-names';
import { allOf } from './shown-of';

export const isRecord = ({ frame }: FrameReport): boolean => frame.visibility === 'record';

/** The chart with the records of its patient; `chart` itself stays as it is. */
export function joinRecords(chart: Chart, records: FrameReport[]): Chart {
  let joined = chart;
  for (const record of records) {
    const why = exclusion(joined, record);
    const { source } = joined;
    joined =
      why === null
        ? joinRecord(joined, record)
        : { ...joined, source: { ...source, ignoredFrames: [...source.ignoredFrames, { key: record.frame.key, why }] } };
  }
  return joined;
}

function exclusion({ patient, encounter, source }: Chart, record: FrameReport): string | null {
  if (patient === null) return 'It is the EHR’s record, and no banner on screen says whose chart is open.';
  if (source.identity === 'conflict') return 'It is the EHR’s record, and the frames on screen disagree about the patient.';
  if (record.patient === null || !samePatient(record.patient, patient))
    return 'It is the EHR’s record of a patient who is not surely the one on screen.';
  // The page went on to another encounter, and the record has not been asked about that one yet.
  return isApart(encounter, record.encounter) ? 'It is the EHR’s record beside another encounter.' : null;
}

/** Whether the page's encounter is not named as the record's, and its day lies outside that one; a day is left for zones. */
function isApart(shown: Chart['encounter'], recorded: Chart['encounter']): boolean {
  if (shown?.ref && recorded?.ref && shown.ref === recorded.ref) return false;
  if (!shown?.date || !recorded?.date) return false;
  const at = Date.parse(shown.date);
  return at < Date.parse(recorded.date) - DAY_MS || at > Date.parse(recorded.endDate ?? recorded.date) + DAY_MS;
}
const DAY_MS = 86_400_000;

function joinRecord(chart: Chart, record: FrameReport): Chart {
  const joined: Chart = {
    ...chart,
    source: {
      ...chart.source,
      adapters: [...new Set([...chart.source.adapters, record.adapter])],
      frames: [...chart.source.frames, record.frame],
    },
    // Name, number and birth date are who the patient is: those are the page's alone.
    patient: chart.patient && { ...chart.patient, sex: chart.patient.sex ?? record.patient?.sex ?? null },
    encounter: completed(chart.encounter, record.encounter),
    documents: joinDocuments(chart.documents, record.documents),
  };
  for (const list of LIST_NAMES) (joined[list] as unknown[]) = joinList(list, chart[list], record[list]);
  const given = chart.unread.filter((part) => isGiven(part, joined, record));
  joined.unread = [...chart.unread.filter((part) => !given.includes(part)), ...record.unread];
  const names = [...(chart.source.fromRecord ?? []), ...given.map(({ what }) => what)];
  if (names.length > 0) joined.source.fromRecord = names;
  return joined;
}

/**
 * The page's encounter with what it lacks, if the record's is the same. What drafts are kept under (reference, day, class)
 * is left as the page has it, so that a record that arrives late moves nobody's work.
 */
function completed(shown: Chart['encounter'], recorded: Chart['encounter']): Chart['encounter'] {
  if (!shown || !recorded) return shown;
  const last = recorded.endDate ?? recorded.date;
  const runs = shown.date !== null && recorded.date !== null && last !== null && recorded.date <= shown.date && shown.date <= last;
  if (!runs && (shown.ref === null || shown.ref !== recorded.ref)) return shown;
  const known = shown.ref === null ? {} : { date: shown.date ?? recorded.date, class: shown.class ?? recorded.class };
  return {
    ...shown,
    ...known,
    endDate: shown.endDate ?? recorded.endDate,
    provider: shown.provider ?? recorded.provider,
    reason: shown.reason ?? recorded.reason,
    placeOfService: shown.placeOfService ?? recorded.placeOfService,
  };
}

/** The rows of the page completed, then those that only the record has. */
function joinList<L extends (typeof LIST_NAMES)[number]>(list: L, shown: Chart[L], recorded: Chart[L]): Chart[L] {
  type Row = Chart[L][number];
  const same = sameIn(list) as (shown: Row, recorded: Row) => boolean;
  const rows = shown.map((row) => ({ ...row }));
  for (const row of recorded) {
    const known = rows.find((other) => same(other, row));
    if (known) complete(known, row);
    else if (list !== 'vitals' || !hasBothHalves(rows as Chart['vitals'], row as Chart['vitals'][number], same as never))
      rows.push({ ...row });
  }
  return rows as Chart[L];
}

function complete(row: object, from: object): void {
  const target = row as Record<string, unknown>;
  for (const [field, value] of Object.entries(from)) {
    const own = target[field];
    if (own === null || (Array.isArray(own) && own.length === 0)) target[field] = value;
  }
}

/** A page may show the two halves of a pressure apart. */
function hasBothHalves(rows: Chart['vitals'], pressure: Chart['vitals'][number], same: ReturnType<typeof sameIn<'vitals'>>): boolean {
  const [upper, lower] = pressure.value.split('/');
  if (vitalKind(pressure.name) !== 'pressure' || !upper || !lower) return false;
  const half = (name: string, value: string): boolean => rows.some((row) => same(row, { ...pressure, name, value }));
  return half('systolic', upper) && half('diastolic', lower);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Each note once: the page's copy stays, since its words can be lit up there, unless it was read in part and the record has
 * the whole. Addenda follow the note they amend to the copy that stayed.
 */
function joinDocuments(shown: ChartDocument[], recorded: ChartDocument[]): ChartDocument[] {
  const documents = [...shown];
  const moved = new Map<string, string>();
  const texts = documents.map(({ text }) => letters(text));
  for (const document of recorded) {
    const text = letters(document.text);
    const at = texts.findIndex((other) => other === text || (text.length > MIN_TEXT && other.includes(text)));
    const part = texts.findIndex(
      (other, i) => documents[i]?.completeness === 'partial' && other.length > MIN_TEXT && text.includes(trimmed(other)),
    );
    if (at >= 0) {
      const known = { ...(documents[at] as ChartDocument) };
      complete(known, { author: document.author, date: document.date, signed: document.signed, amends: document.amends });
      documents[at] = known;
      moved.set(document.id, known.id);
    } else if (part >= 0) {
      moved.set(documents[part]?.id ?? '', document.id);
      documents[part] = document;
      texts[part] = text;
    } else {
      documents.push(document);
      texts.push(text);
    }
  }
  return documents.map((document) =>
    document.amends === null ? document : { ...document, amends: moved.get(document.amends) ?? document.amends },
  );
}

/** Shorter texts are found in others by chance. */
const MIN_TEXT = 40;
/** Without the words "read more" or "show more" that a shortened note ends in. */
const trimmed = (text: string): string => text.replace(/(?:readmore|showmore|seemore|viewmore|more)$/, '');

/** Lists that the record holds whole, whatever the encounter. */
const WHOLE: ReadonlySet<string> = new Set(['problems', 'medications', 'allergies', 'immunizations', 'procedures', 'coverages']);

/** Whether the record gave what the page did not: as many rows as there are, a list read to its end, or the very note. */
function isGiven({ kind, what, why }: Chart['unread'][number], joined: Chart, { covers = [], documents }: FrameReport): boolean {
  if (kind === 'document') {
    const title = foldTitle(what);
    return (
      covers.includes('documents') &&
      title.includes(' ') &&
      !title.endsWith('s') &&
      documents.some((one) => foldTitle(one.title) === title && one.completeness === 'whole')
    );
  }
  const list = LIST_NAMES.find((name) => name === meaningOf(what).list);
  if (kind !== 'list' || list === undefined || !covers.includes(list)) return false;
  const all = allOf(why);
  return all === null ? WHOLE.has(list) : joined[list].length >= all;
}
