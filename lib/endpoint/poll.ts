/** Asks what became of an accepted claim: `GET [base]/ClaimResponse?request=Claim/{id}`. */
import type { Bundle, ClaimResponse, ClaimResponseItemAdjudication } from '@medplum/fhirtypes';
import type { AnswerEvent, Reasons } from '../queue/advance';
import { type HttpTools, request } from './send';

/** `answer`: the ClaimResponse that was judged, under an id of resource and version; null when there is none yet. */
export interface Polled {
  event: AnswerEvent;
  answer: { id: string; resource: unknown } | null;
}

const PENDED: Polled = { event: { kind: 'unanswered' }, answer: null };

/** No answer, an unreadable one or one about another claim counts as none yet: it is asked for again. */
export async function pollClaim(base: string, claimId: string, tools: HttpTools): Promise<Polled> {
  const answer = await request(
    `${base}/ClaimResponse?request=Claim/${claimId}&_sort=-_lastUpdated`,
    { method: 'GET', headers: { Accept: 'application/fhir+json' } },
    tools,
  );
  if (answer?.status !== 200) return PENDED;
  try {
    const response = latest(JSON.parse(answer.body) as Bundle, claimId);
    if (!response) return PENDED;
    const id = `${response.id ?? claimId}/${response.meta?.versionId ?? response.created ?? ''}`;
    return { event: judge(response), answer: { id, resource: response } };
  } catch {
    return PENDED; // Not FHIR: a sign-in page, a proxy's words.
  }
}

const when = (response: ClaimResponse): string => response.meta?.lastUpdated ?? response.created ?? '';

function latest(bundle: Bundle, claimId: string): ClaimResponse | null {
  const about = (bundle.entry ?? [])
    .map((entry) => entry.resource)
    .filter((resource): resource is ClaimResponse => resource?.resourceType === 'ClaimResponse')
    .filter((response) => response.request?.reference?.endsWith(`Claim/${claimId}`) && response.status === 'active');
  return about.sort((a, b) => when(b).localeCompare(when(a)))[0] ?? null;
}

/**
 * FHIR `ClaimResponse.outcome` alone does not say denied: `error` was never adjudicated (rejected); `complete` and
 * `partial` are paid, partial or denied by what the lines were allowed. Lines without a word about money leave it open.
 */
export function judge(response: ClaimResponse): AnswerEvent {
  const payerControlNumber = controlNumberOf(response);
  if (response.outcome === 'queued') return { kind: 'unanswered' };
  if (response.outcome === 'error')
    return { kind: 'answered', state: 'rejected', payerControlNumber, reasons: errorsOf(response), lines: [] };
  const lines = (response.item ?? []).map((item) => verdictOf(item.adjudication)).filter((verdict) => verdict !== null);
  const header = response.payment?.amount?.value;
  const verdicts = lines.length > 0 || header === undefined ? lines : [header > 0 ? 'paid' : 'denied'];
  if (verdicts.length === 0) return { kind: 'unanswered' };
  const denied = verdicts.filter((verdict) => verdict === 'denied').length;
  const state = denied === 0 ? 'paid' : denied === verdicts.length ? 'denied' : 'partial';
  return { kind: 'answered', state, payerControlNumber, reasons: lineReasons(response), lines: [] };
}

/**
 * The payer's claim control number (X12 CLP07, sent back in REF*F8): the identifier typed `uc` (CARIN Blue Button
 * C4BBIdentifierType, unique claim id), else the first identifier. `preAuthRef` is an authorisation (REF*G1), never this.
 */
function controlNumberOf({ identifier }: ClaimResponse): string | null {
  const unique = identifier?.find((each) => each.type?.coding?.some((coding) => coding.code === 'uc'));
  return (unique ?? identifier?.[0])?.value ?? null;
}

const categoryOf = ({ category }: ClaimResponseItemAdjudication): string => category.coding?.[0]?.code ?? category.text ?? '';

/** The patient's share was found owing: the line was allowed although the payer pays nothing of it. */
const PATIENT_SHARE = ['eligible', 'deductible', 'copay'];

/** What the line was allowed (HL7 adjudication codes: `benefit` is the payer's part); null when it says nothing of it. */
function verdictOf(adjudication: ClaimResponseItemAdjudication[] | undefined): 'paid' | 'denied' | null {
  const amounts = new Map(adjudication?.map((each) => [categoryOf(each), each.amount?.value] as const));
  const benefit = amounts.get('benefit');
  if (benefit !== undefined && benefit > 0) return 'paid';
  if (amounts.has('denialreason')) return 'denied';
  if (PATIENT_SHARE.some((category) => (amounts.get(category) ?? 0) > 0)) return 'paid';
  return benefit === undefined ? null : 'denied';
}

const errorsOf = ({ error, disposition }: ClaimResponse): Reasons =>
  (error ?? []).map((each) => ({
    code: each.code.coding?.[0]?.code ?? 'error',
    text: each.code.text ?? each.code.coding?.[0]?.display ?? disposition ?? '',
    line: each.itemSequence ?? null,
  }));

/** CARC and RARC per line, in the payer's words. */
const lineReasons = ({ item, disposition }: ClaimResponse): Reasons =>
  (item ?? []).flatMap((line) =>
    (line.adjudication ?? []).flatMap((each) =>
      (each.reason?.coding ?? []).map((coding) => ({
        code: coding.code ?? '',
        text: each.reason?.text ?? coding.display ?? disposition ?? '',
        line: line.itemSequence,
      })),
    ),
  );
