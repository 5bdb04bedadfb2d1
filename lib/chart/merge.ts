/** Joins the frames' reports into one chart, under the identity lock: facts of another patient never come in. */
import type { Chart, ChartDocument, Encounter, Frame, FrameReport, Patient, Vital } from './chart';
import { settleDays } from './day-order';
import { NO_ENCOUNTER } from './encounter';
import { LIST_NAMES } from './facts';
import { comparePatients, samePatient } from './identity';
import { isRecord, joinRecords } from './join-record';
import { looksLikeName } from './person-name';
import { foldText, sameDocument } from './same-document';
import { sameIn } from './same-fact';
import { meaningOf } from './section-names';
import { kindByName } from './unread';

export type Lists = Pick<Chart, (typeof LIST_NAMES)[number]>;

const onScreen = (report: FrameReport): boolean => report.frame.visibility === 'visible';
const holds = (outer: Frame, inner: Frame): boolean => outer.key !== inner.key && inner.path.includes(outer.key);

/** How firmly a report names its patient: 2 with a number or birth date, 1 by name alone, 0 not at all. */
const weight = (report: FrameReport): number => (report.patient === null ? 0 : report.patient.mrn || report.patient.birthDate ? 2 : 1);

/**
 * The chart of all frames of a tab. The banner is that of the topmost frame on screen that names a patient firmly. A
 * frame counts if it agrees, or names nobody and is on screen or folded inside a frame on screen that agrees; any other
 * hidden frame only if it agrees by number, birth date, the EHR's own number of the patient or reference of the open encounter, or
 * lies in a hidden one that does.
 * What is left out without naming another patient is in `unread`.
 * Reports of the EHR's own record are joined to what the frames say, and never decide whose chart it is. `now`: milliseconds since 1970.
 */
export function mergeFrames(reports: FrameReport[], now: number): Chart {
  const { reports: settled, assumed } = settleDays(reports, now);
  const chart = joinRecords(
    mergePage(
      settled.filter((report) => !isRecord(report)),
      now,
    ),
    settled.filter(isRecord),
  );
  return assumed ? { ...chart, source: { ...chart.source, daysAssumed: true } } : chart;
}

function mergePage(reports: FrameReport[], now: number): Chart {
  const order = [...reports].sort((a, b) => a.frame.path.length - b.frame.path.length);
  const shown = order.filter(onScreen);
  const banner = shown.find((report) => weight(report) === 2) ?? shown.find((report) => weight(report) === 1) ?? null;
  const patient = banner?.patient ?? null;
  const ignoredFrames: Chart['source']['ignoredFrames'] = [];
  const disagreeing: string[] = [];
  const counted: FrameReport[] = [];
  const out: Chart['unread'] = [];
  for (const report of order) {
    const why = exclusion(report, order, banner);
    if (why === null) counted.push(report);
    else if (why === 'conflict') disagreeing.push(report.frame.key);
    else {
      ignoredFrames.push({ key: report.frame.key, why });
      if (!namesAnother(report, order, patient)) out.push(...leftOut(report));
    }
  }
  // The more visible copy of a fact wins, so frames on screen come first.
  const ranked = [...counted.filter(onScreen), ...counted.filter((report) => !onScreen(report))];
  return {
    source: {
      adapters: [...new Set(counted.map((report) => report.adapter))],
      fellBack: fellBackOf(counted),
      frames: counted.map((report) => report.frame),
      ignoredFrames,
      readAt: now,
      identity: disagreeing.length > 0 ? 'conflict' : patient && (patient.mrn || patient.birthDate) ? 'verified' : 'unverified',
      disagreeing,
    },
    patient: patient && fill(patient, counted),
    // The banner's frame says which encounter is open; an address elsewhere may be older.
    encounter: mergeEncounters(banner ? [banner, ...ranked.filter((report) => report !== banner)] : ranked),
    documents: mergeDocuments(ranked),
    ...mergeLists(ranked),
    unread: unreadOf(counted, out, reports),
  };
}

/** Each failed adapter with each reason, once. */
const fellBackOf = (reports: FrameReport[]): Chart['source']['fellBack'] => {
  const failed = reports.flatMap(({ fellBack }) => fellBack ?? []);
  return failed.filter((one, i) => failed.findIndex((other) => other.adapter === one.adapter && other.why === one.why) === i);
};

/** What was not read, each once. An embedded page that a parent could not look into is read if it answered itself. */
function unreadOf(counted: FrameReport[], out: Chart['unread'], reports: FrameReport[]): Chart['unread'] {
  const named = counted.flatMap((report) =>
    report.unread.filter((part) => part.frame === report.frame.key || !answered(part, report, reports)),
  );
  // A frame left out is loaded: that is the truth about it, whatever the control that leads to it makes one think.
  const parts = [...out, ...named.filter((part) => !out.some((other) => other.what === part.what))];
  return parts.filter((part, i) => parts.findIndex((other) => other.what === part.what && other.why === part.why) === i);
}

/** A frame of another site cannot see the names that its holders give it: it is known by the site and its depth. */
const answered = (part: Chart['unread'][number], holder: FrameReport, reports: FrameReport[]): boolean =>
  reports.some(
    ({ frame }) =>
      frame.key === part.frame ||
      (part.origin !== undefined && frame.path.length === holder.frame.path.length + 1 && frame.url.startsWith(`${part.origin}/`)),
  );

/** What a hidden frame that names nobody would have given, for the coder to open. Empty where it holds nothing of a chart. */
function leftOut(report: FrameReport): Chart['unread'] {
  const { frame, documents } = report;
  if (documents.length === 0 && LIST_NAMES.every((list) => report[list].length === 0)) return [];
  const folded = frame.visibility === 'collapsed';
  // A title may carry the name of whoever the frame is about, and nobody has vouched for that.
  const named = frame.title
    .split(/[-–—|·:()[\]]/)
    .some((piece) => looksLikeName(piece.trim()) && !meaningOf(piece).list && !meaningOf(piece).note);
  const what = frame.title !== '' && !named ? frame.title : folded ? 'A folded form' : 'A tab that is not open';
  const names = report.patient ? 'its patient without a number or birth date' : 'no patient';
  const why = folded ? 'Folded form: open it to read it.' : `It is not on screen and names ${names}: open it to read it.`;
  return [{ kind: kindByName(what, documents.length > 0 ? 'document' : 'list'), what, why, frame: frame.key }];
}

/** Whether the frame, or one around it, names somebody who is not this chart's patient. */
const namesAnother = (report: FrameReport, all: FrameReport[], patient: Patient | null): boolean =>
  all
    .filter((other) => other === report || holds(other.frame, report.frame))
    .some((other) => other.patient !== null && (patient === null || comparePatients(other.patient, patient) === 'different'));

/** Whether a frame, by itself or by one below the outermost that holds it, is of the encounter on screen: by the EHR's own reference, and of no other day. */
function isOfOpen(report: FrameReport, above: FrameReport[], banner: FrameReport | null): boolean {
  const open = banner?.encounter ?? null;
  const named = [report, ...above.filter((other) => other !== banner && other.frame.path.length > 1)].flatMap(
    ({ encounter }) => encounter ?? [],
  );
  const apart = named.some(({ date }) => date !== null && open?.date != null && date !== open.date);
  return open?.ref != null && !apart && named.find(({ ref }) => ref !== null)?.ref === open.ref;
}

/** Whether a frame that names the patient without number or birth date carries the same number of the EHR's own as one on screen: namesakes do not. */
const isOfSameRecord = ({ frame, patientRef }: FrameReport, all: FrameReport[], patient: Patient): boolean =>
  patientRef !== undefined &&
  all.some(
    (other) =>
      other.frame.key !== frame.key &&
      onScreen(other) &&
      other.patientRef === patientRef &&
      new URL(other.frame.url).origin === new URL(frame.url).origin &&
      !namesAnother(other, all, patient),
  );

/** Why a frame does not count: a sentence; `'conflict'` when it is on screen and names somebody else; null when it counts. */
function exclusion(report: FrameReport, all: FrameReport[], banner: FrameReport | null): string | null {
  const visible = onScreen(report);
  const patient = banner?.patient ?? null;
  const above = all.filter((other) => holds(other.frame, report.frame));
  if (report.patient) {
    if (!patient) return visible ? null : 'It is not on screen, and no banner on screen says whose chart is open.';
    const agreement = comparePatients(report.patient, patient);
    if (agreement === 'different') return visible ? 'conflict' : 'It is not on screen and names another patient.';
    if (visible || agreement === 'same' || isOfOpen(report, above, banner) || isOfSameRecord(report, all, patient)) return null;
    return 'It is not on screen and names its patient without a number or birth date.';
  }
  // A frame inside another patient's frame is that patient's, wherever it is drawn.
  if (patient && above.some((other) => other.patient && comparePatients(other.patient, patient) === 'different'))
    return 'It lies in a frame that names another patient.';
  if (visible) return null;
  // A hidden tab belongs to whoever a hidden frame around it names; a fold of what is on screen, to whoever a frame around it names.
  const folded = report.frame.visibility === 'collapsed';
  const vouched =
    patient !== null && above.some((other) => (folded || !onScreen(other)) && other.patient && samePatient(other.patient, patient));
  return vouched ? null : `It is ${folded ? 'folded' : 'not on screen'} and names no patient.`;
}

/** What the banner lacks, from the frames that agree. */
function fill(patient: Patient, reports: FrameReport[]): Patient {
  const filled = { ...patient };
  for (const { patient: other } of reports) {
    if (!other || comparePatients(other, patient) !== 'same') continue;
    filled.mrn ??= other.mrn;
    filled.birthDate ??= other.birthDate;
    filled.sex ??= other.sex;
    filled.age ??= other.age;
  }
  return filled;
}

/** The encounter named first, completed by those that are the same: neither reference nor day against it. */
function mergeEncounters(reports: FrameReport[]): Encounter | null {
  let merged: Encounter | null = null;
  for (const { encounter } of reports) {
    if (!encounter) continue;
    if (!merged) {
      merged = { ...NO_ENCOUNTER, ...encounter };
      continue;
    }
    const apart: boolean = merged.date !== null && encounter.date !== null && merged.date !== encounter.date;
    if (apart) continue;
    for (const field of Object.keys(NO_ENCOUNTER) as (keyof Encounter)[]) (merged[field] as string | null) ??= encounter[field];
  }
  return merged;
}

/** A note that stands in two frames (a preview and its editor) counts once: of one on screen and one that is not, the one on screen. */
function mergeDocuments(reports: FrameReport[]): ChartDocument[] {
  const kept: ChartDocument[] = [];
  for (const document of reports.flatMap((report) => report.documents)) {
    const again = kept.find(
      (other) =>
        foldText(other.text) === foldText(document.text) ||
        (other.provenance.frame !== document.provenance.frame &&
          other.provenance.visibility === 'visible' &&
          document.provenance.visibility !== 'visible' &&
          sameDocument(document, other)),
    );
    if (again) {
      again.author ??= document.author;
      again.date ??= document.date;
    } else kept.push({ ...document });
  }
  return kept;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9.%/]+/g, ' ')
    .trim();

/** Words that tell two measurements of one kind apart. */
const APART = /lying|supine|stand|sit|left|right|\b[LR]\b|repeat|recheck|second|2nd|\d/i;

/** How each list knows a row again. */
export const ROW_KEYS: { [L in keyof Lists]: (row: Lists[L][number]) => string } = {
  problems: (row) => fold(row.text),
  medications: (row) => `${fold(row.name)}|${fold(row.dose ?? '')}`,
  allergies: (row) => fold(row.substance),
  results: (row) => `${fold(row.name)}|${fold(row.value)}|${row.date ?? ''}`,
  vitals: (row) => `${fold(row.name)}|${fold(row.value)}|${row.date ?? ''}`,
  orders: (row) => `${fold(row.text)}|${row.date ?? ''}`,
  procedures: (row) => `${fold(row.text)}|${row.date ?? ''}`,
  immunizations: (row) => `${fold(row.vaccine)}|${row.date ?? ''}`,
  codes: (row) => `${row.code}|${row.modifiers.join(' ')}|${row.provenance.frame}`,
  coverages: (row) => fold(row.payer),
};

/** In one look a drug that was stopped is another row than the same drug that is taken: it may have been begun again. */
const hasEnded = (row: Record<string, unknown>): boolean => typeof row['status'] === 'string' && ENDED.test(row['status']);
const ENDED = /^(?:discontinued|stopped|completed|ended|expired|inactive|ceased|cancell?ed|historical|past|prior|previous|former)\b/i;

const isShown = (row: Record<string, unknown>): boolean => (row['provenance'] as { visibility: string }).visibility === 'visible';

/**
 * Each list with its doubles joined: the copy on screen wins, and what it lacks comes from the other. A vital sign without a day
 * that is given again with one is the same, and so is one that is given twice under two names ("Pulse", "Heart rate").
 */
export function mergeLists(reports: Lists[]): Lists {
  const merged = {} as Record<keyof Lists, unknown[]>;
  for (const list of LIST_NAMES) {
    const rowKey = ROW_KEYS[list] as (row: unknown) => string;
    const keyOf = (row: Record<string, unknown>): string => rowKey(row) + (list === 'medications' && hasEnded(row) ? '|ended' : '');
    const rows = new Map<string, Record<string, unknown>>();
    for (const row of reports.flatMap((report) => report[list] as unknown[])) {
      const fact = row as Record<string, unknown>;
      const before = rows.get(keyOf(fact));
      if (!before) {
        rows.set(keyOf(fact), { ...fact });
        continue;
      }
      const shown = !isShown(before) && isShown(fact);
      for (const [field, value] of Object.entries(fact)) if (before[field] === null || (shown && value !== null)) before[field] = value;
    }
    merged[list] = [...rows.values()];
  }
  const same = sameIn('vitals');
  merged.vitals = (merged.vitals as Vital[]).filter(
    (vital, i, all) =>
      !all.some((other, j) =>
        vital.date === null
          ? other.date !== null && same({ ...vital, date: other.date }, other)
          : j < i &&
            other.date === vital.date &&
            fold(other.name) !== fold(vital.name) &&
            same(vital, other) &&
            !APART.test(`${vital.name} ${other.name}`),
      ),
  );
  return merged as unknown as Lists;
}
