/** 835, claim payment and advice (TR3 005010X221A1): what was paid of each claim and line, and why not the rest. */
import { componentsOf, type Delimiters, type ReadSegment, type ReadSet } from '../../claim/x12-read';
import type { LineAnswer } from '../../queue/entry';
import { groupOf, ofLines, patientCents, type Reason, verdictOf } from '../adjudication';
import { type Answered, at, cents, type FileAnswer, lineOf, loops, type SetAnswers, wordsOf } from './file-answer';

/** Processed as primary, secondary, tertiary; denied; the same, and sent on to another payer (CLP02). */
const ADJUDICATED = new Set(['1', '2', '3', '4', '19', '20', '21']);
const REVERSAL = '22';
const FORWARDED = '23';
const PREDETERMINATION = '25';

/** `apart`: the payer's adjustments that belong to no claim (PLB), in cents, positive where they lessen the payment. */
export interface Remittance extends SetAnswers {
  apart: number[];
}

export function remittance835(set: ReadSet, delimiters: Delimiters): Remittance {
  const out: Remittance = { answers: [], problems: [], notes: [], apart: [] };
  let claim: ReadSegment[] | null = null;
  const finish = (): void => {
    if (claim) claimOf(claim, delimiters, out);
    claim = null;
  };
  for (const segment of set.segments) {
    if (['CLP', 'LX', 'PLB', 'SE'].includes(segment.id)) finish();
    if (segment.id === 'CLP') claim = [segment];
    else if (segment.id === 'PLB') out.apart.push(...providerAdjustments(segment, out));
    else claim?.push(segment);
  }
  return out;
}

/** PLB04, 06, 08 …: the amount after each adjustment's reason. */
function providerAdjustments(plb: ReadSegment, out: Remittance): number[] {
  const amounts: number[] = [];
  for (let element = 4; element < plb.elements.length; element += 2) amounts.push(amount(plb, element, out));
  return amounts;
}

/** An amount that the guide requires to be one; what is none is a problem, and counts as nothing. */
function amount(segment: ReadSegment, element: number, out: Remittance): number {
  const value = segment.elements[element] ?? '';
  const read = value === '' ? 0 : cents(value);
  if (read === null) out.problems.push(at(segment, `${segment.id}${String(element).padStart(2, '0')} is not an amount.`));
  return read ?? 0;
}

function claimOf(segments: ReadSegment[], delimiters: Delimiters, out: Remittance): void {
  const clp = segments[0] as ReadSegment;
  const firstLine = segments.findIndex(({ id }) => id === 'SVC');
  const own = firstLine < 0 ? segments : segments.slice(0, firstLine);
  const pcn = clp.elements[1]?.trim() ?? '';
  const status = clp.elements[2]?.trim() ?? '';
  const charged = amount(clp, 3, out);
  const paid = amount(clp, 4, out);
  const payerControlNumber = clp.elements[7]?.trim() || null;
  const about = { by: 'pcn', pcn, payerControlNumber, frequency: clp.elements[9]?.trim() || null, reversal: status === REVERSAL } as const;

  const claimReasons = [...adjustments(own, null, out), ...claimRemarks(own)];
  const services = loops(segments, 'SVC').map((service, position) => lineAnswer(service, pcn, position + 1, delimiters, out));
  const all = [...claimReasons, ...services.flatMap(({ reasons }) => reasons)];
  const taken = all.reduce((sum, each) => sum + (each.cents ?? 0), 0);
  if (charged - taken !== paid)
    out.notes.push(at(clp, 'The claim does not balance: its charge less its adjustments is not what was paid. It was taken as it stands.'));

  const event = eventOf(status, { paid, charged, payerControlNumber, claimReasons, services, all });
  if (event === null && status !== PREDETERMINATION)
    out.notes.push(at(clp, 'CLP02 is no claim status of an 835. This claim was left out.'));
  out.answers.push({ about, event, words: wordsOf(segments) } satisfies FileAnswer);
}

interface Figures {
  paid: number;
  charged: number;
  payerControlNumber: string | null;
  claimReasons: Reason[];
  services: Service[];
  all: Reason[];
}

/** A reversal alone takes the payment back and leaves nothing; with its correction in the same file, the correction counts. */
function eventOf(status: string, { paid, charged, payerControlNumber, claimReasons, services, all }: Figures): Answered | null {
  const base = { kind: 'answered', payerControlNumber } as const;
  if (status === REVERSAL) {
    const back: Reason = { code: 'reversal', text: 'The payer took back what it had paid before.', line: null };
    return { ...base, state: 'denied', reasons: [back], lines: [] };
  }
  if (status === FORWARDED) {
    const on: Reason = { code: 'forwarded', text: 'The payer says the claim is for another payer, and has sent it on.', line: null };
    return { ...base, state: 'pended', reasons: [on, ...all], lines: [] };
  }
  if (!ADJUDICATED.has(status)) return null;
  const lines = services.map(({ answer }) => answer);
  const ofClaim = verdictOf(paid, charged, claimReasons);
  // Adjusted as a whole (a stay paid by its DRG), the lines may carry no money at all.
  const byLines =
    lines.length > 0 && (claimReasons.every(({ group }) => group === undefined) || lines.some((line) => (line.paidCents ?? 0) > 0));
  const state = status === '4' && paid <= 0 ? 'denied' : byLines ? ofLines(lines) : ofClaim;
  return { ...base, state, reasons: all, lines };
}

interface Service {
  answer: LineAnswer;
  reasons: Reason[];
}

function lineAnswer(segments: ReadSegment[], pcn: string, position: number, delimiters: Delimiters, out: Remittance): Service {
  const svc = segments[0] as ReadSegment;
  if (componentsOf(svc.elements[1], delimiters).length < 2) out.notes.push(at(svc, 'SVC01 names no procedure.'));
  const control = segments.find(({ id, elements }) => id === 'REF' && elements[1] === '6R')?.elements[2];
  const line = lineOf(control, pcn) ?? position;
  const chargedCents = amount(svc, 2, out);
  const paidCents = amount(svc, 3, out);
  const taken = adjustments(segments, line, out);
  if (chargedCents - taken.reduce((sum, each) => sum + (each.cents ?? 0), 0) !== paidCents)
    out.notes.push(at(svc, 'The line does not balance: its charge less its adjustments is not what was paid. It was taken as it stands.'));
  const reasons = [...taken, ...lineRemarks(segments, line)];
  const state = verdictOf(paidCents, chargedCents, reasons);
  return { answer: { line, state, chargedCents, paidCents, patientCents: patientCents(taken) }, reasons };
}

/** CAS: one group, then up to six of reason, amount and quantity. */
function adjustments(segments: ReadSegment[], line: number | null, out: Remittance): Reason[] {
  return segments.flatMap((segment) => {
    if (segment.id !== 'CAS') return [];
    const group = groupOf(segment.elements[1] ?? '');
    if (!group) {
      out.notes.push(at(segment, 'CAS01 is no adjustment group. Its adjustments were left out.'));
      return [];
    }
    const found: Reason[] = [];
    for (let element = 2; element < segment.elements.length && element <= 17; element += 3) {
      const code = segment.elements[element]?.trim();
      if (code) found.push({ code, text: '', line, group, cents: amount(segment, element + 1, out) });
    }
    return found;
  });
}

const remark = (code: string | undefined, line: number | null): Reason[] => (code?.trim() ? [{ code: code.trim(), text: '', line }] : []);

/** Remarks on a claim: MOA03 to MOA07 (outpatient), MIA05 and MIA20 to MIA23 (inpatient). */
const claimRemarks = (segments: ReadSegment[]): Reason[] =>
  segments.flatMap(({ id, elements }) => {
    if (id === 'MOA') return elements.slice(3, 8).flatMap((code) => remark(code, null));
    if (id === 'MIA') return [elements[5], ...elements.slice(20, 24)].flatMap((code) => remark(code, null));
    return [];
  });

/** Remarks on a line: LQ*HE. */
const lineRemarks = (segments: ReadSegment[], line: number): Reason[] =>
  segments.flatMap(({ id, elements }) => (id === 'LQ' && elements[1] === 'HE' ? remark(elements[2], line) : []));
