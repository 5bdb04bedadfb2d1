/**
 * 277: what a payer's front end did with each claim (277CA, TR3 005010X214), and how far a claim has come (277 response to an
 * inquiry, TR3 005010X212). Categories: X12 claim status category codes.
 */
import { componentsOf, type Delimiters, type ReadSegment, type ReadSet } from '../../claim/x12-read';
import type { LineAnswer } from '../../queue/entry';
import type { Reason } from '../adjudication';
import { type Answered, at, cents, type FileAnswer, lineOf, loops, type SetAnswers, wordsOf } from './file-answer';

type StatusState = Answered['state'];

/** A0 forwarded, A1 received, A2 accepted, A5 split: taken. A3, A4, A6, A7, A8: turned away. P, R: worked on. F1, F2: decided. */
const STATES: Record<string, StatusState> = {
  A0: 'acknowledged',
  A1: 'acknowledged',
  A2: 'acknowledged',
  A5: 'acknowledged',
  A3: 'rejected',
  A4: 'rejected',
  A6: 'rejected',
  A7: 'rejected',
  A8: 'rejected',
  P0: 'pended',
  P1: 'pended',
  P2: 'pended',
  P3: 'pended',
  P4: 'pended',
  P5: 'pended',
  F1: 'paid',
  F2: 'denied',
};
/** Where one claim has several statuses of a day, the first of these counts. */
const WORST: StatusState[] = ['rejected', 'denied', 'pended', 'paid', 'acknowledged'];

const stateOf = (category: string): StatusState | null => STATES[category] ?? (/^R\d/.test(category) ? 'pended' : null);

interface Status {
  state: StatusState | null;
  date: string;
  reasons: Reason[];
}

/** HL03 under which claims stand: patient (X214), subscriber and dependent (X212). */
const CLAIM_LEVELS = new Set(['PT', '22', '23']);

export function status277(set: ReadSet, delimiters: Delimiters): SetAnswers {
  const out: SetAnswers = { answers: [], problems: [], notes: [] };
  let level = '';
  let claim: ReadSegment[] | null = null;
  const finish = (): void => {
    const answer = claim && answerOf(claim, delimiters);
    if (answer) out.answers.push(answer);
    claim = null;
  };
  for (const segment of set.segments) {
    const { id, elements } = segment;
    if (id === 'HL' || id === 'SE') finish();
    if (id === 'HL') level = elements[3] ?? '';
    else if (id === 'TRN' && CLAIM_LEVELS.has(level)) {
      finish();
      claim = [segment];
    } else if (claim && id !== 'SE') claim.push(segment);
    else if (id === 'STC' && statusOf(segment, null, delimiters).state === 'rejected')
      out.notes.push(
        at(segment, `The ${level === '19' ? "provider's" : "submitter's"} whole batch was turned away; its claims are named only below.`),
      );
  }
  return out;
}

function answerOf(segments: ReadSegment[], delimiters: Delimiters): FileAnswer | null {
  const firstLine = segments.findIndex(({ id }) => id === 'SVC');
  const own = firstLine < 0 ? segments : segments.slice(0, firstLine);
  const reference = (qualifier: string, among = own): string | null =>
    among.find(({ id, elements }) => id === 'REF' && elements[1] === qualifier)?.elements[2]?.trim() || null;
  // X214 echoes CLM01 in TRN02; X212 echoes the inquiry's trace there and gives the patient control number apart.
  const pcn = reference('EJ') ?? segments[0]?.elements[2]?.trim() ?? '';
  const about = { by: 'pcn', pcn, payerControlNumber: reference('1K'), frequency: null, reversal: false } as const;
  const words = wordsOf(segments);

  const lines: LineAnswer[] = [];
  const reasons: Reason[] = [];
  for (const [position, service] of loops(segments, 'SVC').entries()) {
    const line = lineOf(reference('FJ', service) ?? undefined, pcn) ?? position + 1;
    const status = decisive(service.filter(({ id }) => id === 'STC').map((stc) => statusOf(stc, line, delimiters)));
    if (!status) continue;
    reasons.push(...status.reasons);
    if (status.state === null || status.state === 'acknowledged') continue;
    lines.push({ line, state: status.state, chargedCents: cents(service[0]?.elements[2]), paidCents: null, patientCents: null });
  }
  const statuses = own.filter(({ id }) => id === 'STC').map((stc) => statusOf(stc, null, delimiters));
  const { state, reasons: said } = decisive(statuses) ?? { state: null, reasons: [] };
  if (state === null) return { about, event: null, words };
  // What was taken has nothing to be explained.
  const why = state === 'acknowledged' ? [] : [...said, ...reasons];
  return { about, event: { kind: 'answered', state, payerControlNumber: about.payerControlNumber, reasons: why, lines }, words };
}

const MAX_WORDS = 300;

/** STC01, STC10 and STC11 each name a category, a status and an entity; STC02 is the day, STC12 free words. */
function statusOf({ elements }: ReadSegment, line: number | null, delimiters: Delimiters): Status {
  const codes = [elements[1], elements[10], elements[11]].filter(Boolean).map((code) => componentsOf(code, delimiters));
  const state = worst(codes.map(([category]) => stateOf(category ?? '')));
  const text = (elements[12] ?? '').slice(0, MAX_WORDS);
  return { state, date: elements[2] ?? '', reasons: codes.map((code) => ({ code: code.filter(Boolean).join(':'), text, line })) };
}

const worst = (states: (StatusState | null)[]): StatusState | null => WORST.find((state) => states.includes(state)) ?? null;

/** Of several statuses those of the last day count, and of these the worst. */
function decisive(statuses: Status[]): Status | null {
  const last = statuses
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const current = statuses.filter(({ date }) => date === last);
  if (current.length === 0) return null;
  return { state: worst(current.map(({ state }) => state)), date: last ?? '', reasons: current.flatMap(({ reasons }) => reasons) };
}
