/** What a faulting endpoint does to one claim, and what must become of the claim: a row for each fault. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { QueueState } from '../../../lib/queue/entry';

/** One request of one claim. `request` and `response` serve whoever answers in HTTP; `socket` whoever does not. */
export interface Exchange {
  claimId: string;
  request: IncomingMessage;
  response: ServerResponse;
  socket: Socket;
  /** The whole body, as often as it is asked for. */
  body(): Promise<string>;
  /** Stores the claim and notes it in the ledger; what the store answers. */
  apply(): Promise<Answer>;
  /** A whole answer, after which the connection is closed: on a kept one the browser would repeat a request by itself. */
  reply(status: number, body: string, headers?: Record<string, string>): void;
  /** Done a moment after this claim was stored by a request that nothing happened to. */
  afterMend(work: () => Promise<unknown>): void;
}

export interface Answer {
  status: number;
  text: string;
}

/** What a person sees of a claim. `says`: in `heldFor` or the reasons. `waitsMs`: from the answer until the next attempt, at least and at most; or the queue's own interval. */
export interface Seen {
  states: readonly QueueState[];
  says?: RegExp;
  mayBeThere?: boolean;
  waitsMs?: readonly [number, number] | 'back-off';
}

/**
 * `act` answers the claim's `PUT`, `preflight` the browser's question before it. `seen`: at once, as long as the fault lasts. `remedy`:
 * the fault ends and the queue goes on by itself (`mended`), a person sends the claim on (`released`), or nothing more happens.
 * `applied`: how many contents of the claim the endpoint has in the end.
 */
export interface WireFault {
  name: string;
  act(exchange: Exchange): void | Promise<void>;
  preflight?(exchange: Exchange): void;
  seen: Seen;
  remedy: 'mended' | 'released' | 'over';
  end: Seen;
  applied: 0 | 1;
}

const ACCEPTED: Seen = { states: ['accepted'], mayBeThere: true };

/** Nobody knows whether it was applied: the same bytes go again until somebody says so. */
export const unclear = (name: string, says: RegExp, act: WireFault['act']): WireFault => ({
  name,
  act,
  seen: { states: ['unknown'], says, mayBeThere: true },
  remedy: 'mended',
  end: ACCEPTED,
  applied: 1,
});

/** Taken at once, however oddly it was said. */
export const taken = (name: string, act: WireFault['act']): WireFault => ({
  name,
  act,
  seen: ACCEPTED,
  remedy: 'over',
  end: ACCEPTED,
  applied: 1,
});

/** Never sent again unchanged: it stays before a person. */
export const refused = (name: string, says: RegExp, act: WireFault['act'], more: { mayBeThere?: boolean; applied?: 1 } = {}): WireFault => {
  const seen: Seen = { states: ['held-human'], says, mayBeThere: more.mayBeThere ?? false };
  return { name, act, seen, remedy: 'over', end: seen, applied: more.applied ?? 0 };
};

/** Before a person, who sends it on once the endpoint was put right. */
export const barred = (name: string, says: RegExp, act: WireFault['act']): WireFault => ({
  name,
  act,
  seen: { states: ['held-human'], says, mayBeThere: false },
  remedy: 'released',
  end: ACCEPTED,
  applied: 1,
});

/** Surely not applied: waits as long as it was asked to. */
export const patient = (name: string, says: RegExp, waitsMs: Seen['waitsMs'], act: WireFault['act']): WireFault => ({
  name,
  act,
  seen: { states: ['retry-wait'], says, mayBeThere: false, ...(waitsMs && { waitsMs }) },
  remedy: 'mended',
  end: ACCEPTED,
  applied: 1,
});

/** An OperationOutcome as text. `code`: FHIR IssueType. */
export const outcome = (code: string, text: string): string =>
  JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, details: { text } }] });
