/** Puts the audit chain's head on the endpoint, and remembers how far the endpoint has confirmed it. */
import * as z from 'zod/mini';
import { type AnchoredHead, auditEventOf } from './audit-event';
import { retryAfter } from './outcome';
import { type HttpTools, request } from './request';

/**
 * `base`: the endpoint that is spoken of; another one knows nothing of this chain. `anchor`: the last head it confirmed,
 * and when (ms since epoch). `trouble`: since when it takes no more, in words, and when it is asked again.
 */
const AnchorStandingSchema = z.object({
  base: z.string(),
  anchor: z.nullable(z.object({ chain: z.string(), seq: z.number(), hash: z.string(), utc: z.string(), at: z.number() })),
  trouble: z.nullable(z.object({ why: z.string(), since: z.number(), tries: z.number(), nextAt: z.number() })),
});
export type AnchorStanding = z.infer<typeof AnchorStandingSchema>;

/** Where it is remembered: the extension's storage, apart from the chain itself. */
interface Memory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

const KEY = 'audit-anchor';
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;
/** A server that has no place for AuditEvents will hardly have one within the hour. */
const REFUSED_WAIT_MS = 24 * 60 * 60_000;
/** Not the event's fault: nobody signed in, too early, too much. */
const PASSING = new Set([401, 408, 425, 429]);

/** What is remembered; null when nothing is, or it cannot be read. */
export async function readAnchor(memory: Pick<Memory, 'get'>): Promise<AnchorStanding | null> {
  const read = AnchorStandingSchema.safeParse(await memory.get(KEY).catch(() => null));
  return read.success ? read.data : null;
}

/**
 * Sends the head unless this endpoint has confirmed it already or asked for patience; answers how it stands then. The
 * id follows from the head, so that a repetition stores nothing twice. Rejects only when the memory cannot be written.
 */
export async function anchorHead(
  base: string,
  head: AnchoredHead,
  by: { user: string; role: string; device: string },
  memory: Memory,
  http: HttpTools,
): Promise<AnchorStanding> {
  const remembered = await readAnchor(memory);
  const before: AnchorStanding = remembered?.base === base ? remembered : { base, anchor: null, trouble: null };
  const { anchor, trouble } = before;
  if (anchor && anchor.hash === head.hash) return before;
  if (trouble && trouble.nextAt > http.now()) return before;
  const event = auditEventOf(head, by);
  const headers = { 'Content-Type': 'application/fhir+json', Accept: 'application/fhir+json', Prefer: 'return=minimal' };
  const init = { method: 'PUT', headers, body: JSON.stringify(event) };
  const answer = await request(`${base}/AuditEvent/${event.id}`, init, http);
  const now = http.now();
  const after: AnchorStanding =
    answer?.status === 200 || answer?.status === 201 || answer?.status === 204
      ? { base, anchor: { ...head, at: now }, trouble: null }
      : { base, anchor, trouble: troubleOf(answer, trouble, now) };
  await memory.set(KEY, after);
  return after;
}

function troubleOf(
  answer: { status: number; headers: Record<string, string> } | null,
  before: AnchorStanding['trouble'],
  now: number,
): NonNullable<AnchorStanding['trouble']> {
  const tries = (before?.tries ?? 0) + 1;
  const since = before?.since ?? now;
  if (answer && answer.status >= 400 && answer.status < 500 && !PASSING.has(answer.status)) {
    const why = `The endpoint takes no audit events (it answered ${answer.status}). It is asked again once a day.`;
    return { why, since, tries, nextAt: now + REFUSED_WAIT_MS };
  }
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(tries - 1, 20));
  const asked = answer ? (retryAfter(answer.headers, now) ?? 0) : 0;
  const why = answer ? `The endpoint answered ${answer.status}.` : 'The endpoint did not answer.';
  return { why, since, tries, nextAt: now + Math.min(REFUSED_WAIT_MS, Math.max(wait, asked)) };
}
