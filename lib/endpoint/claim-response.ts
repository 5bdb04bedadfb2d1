/** What a FHIR R4 ClaimResponse says of a claim, as a whole and line by line. */
import type { ClaimResponse, ClaimResponseItemAdjudication, CodeableConcept } from '@medplum/fhirtypes';
import type { AnswerEvent } from '../queue/advance';
import type { LineAnswer } from '../queue/entry';
import { groupOf, ofLines, patientCents, type Reason, type Verdict, verdictOf } from './adjudication';

type Answered = Extract<AnswerEvent, { kind: 'answered' }>;

/**
 * `outcome` alone does not say denied: `error` was never adjudicated (rejected); `complete` and `partial` are paid, partial or
 * denied by what the lines were allowed; without a word about money they leave it open. `queued` is pended, unless its words
 * say no more than that it was received. A decision that was withdrawn is a payment taken back: nothing of it is left.
 */
export function judge(response: ClaimResponse): AnswerEvent {
  const { status } = response;
  if (status !== 'cancelled' && status !== 'entered-in-error') return judgeStanding(response);
  const withdrawn = judgeStanding(response);
  if (withdrawn.kind !== 'answered' || !DECIDED.has(withdrawn.state)) return { kind: 'unanswered' };
  return { ...withdrawn, state: 'denied', reasons: [{ code: 'withdrawn', text: 'The payer withdrew its answer.', line: null }], lines: [] };
}

const DECIDED: ReadonlySet<Answered['state']> = new Set(['paid', 'partial', 'denied']);

function judgeStanding(response: ClaimResponse): AnswerEvent {
  const answered = (state: Answered['state'], reasons: Reason[], lines: LineAnswer[]): Answered => ({
    kind: 'answered',
    state,
    payerControlNumber: controlNumberOf(response),
    reasons,
    lines,
  });
  const { outcome } = response;
  if (outcome === 'error') return answered('rejected', errorsOf(response), errorLines(response));
  const services = servicesOf(response);
  if (outcome === 'queued' || (services.length > 0 && services.every(({ pended }) => pended)))
    return answered(onlyReceived(response) ? 'acknowledged' : 'pended', [], services.filter(({ pended }) => pended).map(pendedLine));
  const judged = services.flatMap((service) => (service.verdict === null ? [] : [{ ...service, verdict: service.verdict }]));
  const header = amountOf(response.payment?.amount?.value) ?? totalOf(response);
  if (judged.length === 0 && header === null) return outcome === 'partial' ? answered('pended', [], []) : { kind: 'unanswered' };
  const reasons = [...headerReasons(response), ...services.flatMap((service) => service.reasons)];
  const lines = judged.map(({ line, verdict, chargedCents, paidCents, owedCents }) => ({
    line,
    state: verdict,
    chargedCents,
    paidCents,
    patientCents: owedCents,
  }));
  return answered(judged.length > 0 ? ofLines(lines) : verdictOf(header ?? 0, null, reasons), reasons, lines);
}

/**
 * The payer's claim control number (X12 CLP07, sent back in REF*F8): the identifier typed `uc` (CARIN Blue Button
 * C4BBIdentifierType, unique claim id), else the first identifier. `preAuthRef` is an authorisation (REF*G1), never this.
 */
function controlNumberOf({ identifier }: ClaimResponse): string | null {
  const unique = identifier?.find((each) => each.type?.coding?.some((coding) => coding.code === 'uc'));
  return (unique ?? identifier?.[0])?.value ?? null;
}

const amountOf = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 100));

/** A total of the payer's part, where no payment is told. */
const totalOf = ({ total }: ClaimResponse): number | null =>
  amountOf(total?.find(({ category }) => PAID.includes(codeOf(category)))?.amount.value);

/** What stands in the words that a payer puts beside a queued claim. */
const RECEIVED = /\b(?:received|acknowledged|accepted for processing)\b/i;
const WORKED_ON = /\b(?:pend(?:ed|ing)?|suspended|in review|under review|in process|additional information)\b/i;

function onlyReceived({ disposition, processNote }: ClaimResponse): boolean {
  const words = [disposition, ...(processNote ?? []).map(({ text }) => text)].join(' ');
  return RECEIVED.test(words) && !WORKED_ON.test(words);
}

const codeOf = ({ coding, text }: CodeableConcept): string => coding?.[0]?.code ?? text ?? '';

/** The payer's part: base R4 `benefit`, CARIN Blue Button `paidtoprovider`. */
const PAID = ['benefit', 'paidtoprovider'];
/** What was found owing by the patient. `eligible` says only that something of the line was allowed. */
const OWED = ['deductible', 'copay', 'coinsurance', 'memberliability'];

interface Service {
  line: number;
  verdict: Verdict | null;
  pended: boolean;
  chargedCents: number | null;
  paidCents: number | null;
  owedCents: number | null;
  reasons: Reason[];
}

/** Every line that the claim had. Lines that the payer added in their stead are read where they name the ones they stand for. */
function servicesOf({ item, addItem, disposition }: ClaimResponse): Service[] {
  const own = (item ?? []).map((line) => {
    const parts = (line.detail ?? []).flatMap((detail) => [
      ...(detail.adjudication ?? []),
      ...(detail.subDetail ?? []).flatMap((sub) => sub.adjudication ?? []),
    ]);
    return serviceOf(line.itemSequence, line.adjudication ?? [], parts, disposition);
  });
  const known = new Set(own.map(({ line }) => line));
  const added = new Map<number, ClaimResponseItemAdjudication[]>();
  for (const line of addItem ?? [])
    for (const sequence of (line.itemSequence ?? []).filter((each) => !known.has(each)))
      added.set(sequence, [...(added.get(sequence) ?? []), ...(line.adjudication ?? [])]);
  return [...own, ...[...added].map(([sequence, adjudication]) => serviceOf(sequence, adjudication, [], disposition))];
}

/** `parts`: adjudication of the line's details, whose reasons hold for the line and whose amounts are in the line's already. */
function serviceOf(
  line: number,
  adjudication: ClaimResponseItemAdjudication[],
  parts: ClaimResponseItemAdjudication[],
  disposition: string | undefined,
): Service {
  const money = adjudication.length > 0 ? adjudication : parts;
  const sum = (codes: string[]): number | null => {
    const found = money.filter(({ category, amount }) => codes.includes(codeOf(category)) && amount?.value !== undefined);
    return found.length === 0 ? null : found.reduce((cents, { amount }) => cents + (amountOf(amount?.value) ?? 0), 0);
  };
  const reasons = [...adjudication, ...parts].flatMap((each) => reasonsOf(each, line, disposition));
  const shared = patientCents(reasons);
  const [charged, paid] = [sum(['submitted']), sum(PAID)];
  const owed = sum(OWED) ?? (shared > 0 ? shared : null);
  const refused = adjudication.some(({ category }) => codeOf(category) === 'denialreason');
  return {
    line,
    verdict: verdictFor(paid, charged, owed, sum(['eligible']), refused, reasons),
    pended: adjudication.some(isPended),
    chargedCents: charged,
    paidCents: paid,
    owedCents: owed,
    reasons,
  };
}

/** Null when the line says nothing of money. A line that was allowed, and all of it the patient's, was not refused. */
function verdictFor(
  paid: number | null,
  charged: number | null,
  owed: number | null,
  eligible: number | null,
  refused: boolean,
  reasons: Reason[],
): Verdict | null {
  if (paid !== null && paid > 0) return verdictOf(paid, charged, reasons);
  if (refused) return 'denied';
  if ((owed ?? 0) > 0 || (eligible ?? 0) > 0) return 'paid';
  return paid === null ? null : verdictOf(paid, charged, reasons);
}

/** Review action A4, pended (X12 306; Da Vinci PAS, extension-reviewActionCode). */
const isPended = ({ category, extension }: ClaimResponseItemAdjudication): boolean =>
  codeOf(category) === 'pended' || /"code":"A4"/.test(JSON.stringify(extension ?? []));

/**
 * CARC and RARC in the payer's words. A group (CO, PR, OA, PI, CR) stands as a coding or the text of the category; the amount is
 * what the reason took off, which only a CARC does.
 */
function reasonsOf(
  { category, reason, amount }: ClaimResponseItemAdjudication,
  line: number | null,
  disposition: string | undefined,
): Reason[] {
  const group = [...(category.coding ?? []).map(({ code }) => code), category.text].map((each) => groupOf(each ?? '')).find(Boolean);
  const cents = amountOf(amount?.value);
  return (reason?.coding ?? []).map((coding) => {
    const isRemark = coding.system?.includes('remittance-advice-remark-code') ?? false;
    return {
      code: coding.code ?? '',
      text: reason?.text ?? coding.display ?? disposition ?? '',
      line,
      ...(group && !isRemark && { group, ...(cents !== null && { cents }) }),
    };
  });
}

const headerReasons = ({ adjudication, disposition }: ClaimResponse): Reason[] =>
  (adjudication ?? []).flatMap((each) => reasonsOf(each, null, disposition));

function errorsOf({ error, disposition }: ClaimResponse): Reason[] {
  const errors = (error ?? []).map((each) => ({
    code: each.code.coding?.[0]?.code ?? 'error',
    text: each.code.text ?? each.code.coding?.[0]?.display ?? disposition ?? '',
    line: each.itemSequence ?? null,
  }));
  return errors.length > 0 || !disposition ? errors : [{ code: 'error', text: disposition, line: null }];
}

const errorLines = ({ error }: ClaimResponse): LineAnswer[] =>
  [...new Set((error ?? []).flatMap(({ itemSequence }) => itemSequence ?? []))].map((line) => ({
    ...NOTHING_TOLD,
    line,
    state: 'rejected',
  }));

const NOTHING_TOLD = { chargedCents: null, paidCents: null, patientCents: null };
const pendedLine = ({ line, chargedCents }: Service): LineAnswer => ({ ...NOTHING_TOLD, line, state: 'pended', chargedCents });
