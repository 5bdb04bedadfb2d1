/** Asks what became of one claim: `GET [base]/ClaimResponse?request=Claim/{id}`. */
import type { Bundle, ClaimResponse } from '@medplum/fhirtypes';
import type { AnswerEvent } from '../queue/advance';
import { judge } from './claim-response';
import { type HttpTools, read, resourceIn } from './request';

/** `answer`: the ClaimResponse that was judged, under an id of resource and version; null when there is none yet. */
export interface Polled {
  event: AnswerEvent;
  answer: { id: string; resource: unknown } | null;
}

export const UNANSWERED: Polled = { event: { kind: 'unanswered' }, answer: null };
const UNHEARD: Polled = { event: { kind: 'unheard' }, answer: null };

/**
 * `remoteId`: the claim's id at the endpoint. No answer, an unreadable one or one about another claim counts as none yet: it is
 * asked for again.
 */
export async function pollClaim(base: string, remoteId: string, tools: HttpTools): Promise<Polled> {
  const answer = await read(`${base}/ClaimResponse?request=Claim/${encodeURIComponent(remoteId)}&_sort=-_lastUpdated`, tools);
  if (answer?.status === 401) return { event: { kind: 'signed-out', reasons: [] }, answer: null };
  if (answer === null || answer.status >= 500 || answer.status === 429) return UNHEARD;
  const bundle = resourceIn(answer.body);
  if (answer.status === 200 && bundle === null) return UNHEARD; // Not FHIR: a sign-in page, a proxy's words.
  if (answer.status !== 200 || bundle?.resourceType !== 'Bundle') return UNANSWERED;
  return polledOf(responsesIn(bundle as Bundle).filter((response) => claimOf(response) === remoteId));
}

/** What the latest of one claim's responses says; one that stands goes before one that was withdrawn. Not shaped as R4 says, it says nothing. */
export function polledOf(responses: ClaimResponse[]): Polled {
  try {
    const [latest] = responses.toSorted((a, b) => Number(stands(b)) - Number(stands(a)) || when(b).localeCompare(when(a)));
    return latest ? { event: judge(latest), answer: { id: versionOf(latest), resource: latest } } : UNANSWERED;
  } catch {
    return UNANSWERED;
  }
}

/** The ClaimResponses of a bundle that answer a claim; answers to a request for authorisation and drafts are none. */
export const responsesIn = ({ entry }: Bundle): ClaimResponse[] =>
  (Array.isArray(entry) ? entry : [])
    .map((each) => each?.resource)
    .filter((resource): resource is ClaimResponse => resource?.resourceType === 'ClaimResponse')
    .filter(({ use, status }) => (use === undefined || use === 'claim') && status !== 'draft');

/** The id of the claim that a response answers; null when it names none. */
export const claimOf = ({ request }: ClaimResponse): string | null =>
  /(?:^|\/)Claim\/([^/]+)/.exec(String(request?.reference ?? ''))?.[1] ?? null;

const stands = ({ status }: ClaimResponse): boolean => status === 'active';
const when = ({ meta, created }: ClaimResponse): string => meta?.lastUpdated ?? created ?? '';

/** R4 `id` and `Meta.versionId`; what is none of the two could be a word, and is not used as a key. */
const ID = /^[A-Za-z0-9.-]{1,64}$/;
const idOr = (text: string | undefined, other: string): string => (text !== undefined && ID.test(text) ? text : other);

function versionOf(response: ClaimResponse): string {
  const at = (when(response).match(/[0-9T]/g) ?? []).join('');
  return `${idOr(response.id, `of-${idOr(claimOf(response) ?? undefined, 'claim')}`)}/${idOr(response.meta?.versionId, at)}`;
}
