/** Asks once for every answer since a moment, instead of once a claim: `GET [base]/ClaimResponse?_lastUpdated=ge…`. */
import type { Bundle, ClaimResponse } from '@medplum/fhirtypes';
import { claimOf, responsesIn } from './poll';
import { type HttpTools, read, resourceIn } from './request';

/**
 * `byClaim`: the responses by the claim's id at the endpoint, ours or not. `upTo`: the latest of them by the server's clock, ISO
 * 8601; null when there was none. `ignored`: the server gave older ones too, or too many, so that it must be asked claim by claim.
 * `failed`: no whole answer; nothing is known.
 */
export type Swept =
  | { kind: 'swept'; byClaim: Map<string, ClaimResponse[]>; upTo: string | null }
  | { kind: 'ignored' }
  | { kind: 'failed' };

const MOST_PAGES = 50;
const PAGE = 100;

/** `since`: ISO 8601, by the server's clock. Reads page by page, as the server's own links lead, and no further than to itself. */
export async function answersSince(base: string, since: string, tools: HttpTools): Promise<Swept> {
  const byClaim = new Map<string, ClaimResponse[]>();
  let upTo: string | null = null;
  let next: string | null = `${base}/ClaimResponse?_lastUpdated=ge${encodeURIComponent(since)}&_count=${PAGE}`;
  for (let page = 0; next !== null; page += 1) {
    if (!isBelow(base, next)) return { kind: 'failed' };
    if (page >= MOST_PAGES) return { kind: 'ignored' };
    const answer = await read(next, tools);
    if (answer?.status === 400 || answer?.status === 501) return { kind: 'ignored' };
    const bundle = answer?.status === 200 ? resourceIn(answer.body) : null;
    if (bundle?.resourceType !== 'Bundle') return { kind: 'failed' };
    for (const response of responsesIn(bundle as Bundle)) {
      const updated = response.meta?.lastUpdated;
      if (updated === undefined || Date.parse(updated) < Date.parse(since)) return { kind: 'ignored' };
      const claim = claimOf(response);
      if (claim !== null) byClaim.set(claim, [...(byClaim.get(claim) ?? []), response]);
      if (upTo === null || Date.parse(updated) > Date.parse(upTo)) upTo = updated;
    }
    next = (bundle as Bundle).link?.find(({ relation }) => relation === 'next')?.url ?? null;
    if (next !== null) next = URL.parse(next, `${base}/`)?.href ?? '';
  }
  return { kind: 'swept', byClaim, upTo };
}

/** A server's link may lead to the same server only: claims' answers are asked for nowhere else, nor is the sign-in taken along. */
const isBelow = (base: string, address: string): boolean =>
  address === base || address.startsWith(`${base}/`) || address.startsWith(`${base}?`);
