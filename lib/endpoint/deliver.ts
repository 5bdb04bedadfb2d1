/** The way to one endpoint: how a claim goes there and how its answer is asked for, by what the endpoint can do. */
import * as z from 'zod/mini';
import type { SendEvent } from '../queue/advance';
import { type Capability, CapabilitySchema, readCapability } from './capability';
import { type Creatable, createClaim, findClaim } from './create';
import type { Outcome } from './outcome';
import type { HttpTools } from './request';
import { sendClaim } from './send';

/**
 * What is remembered of an endpoint. `readAt`: when its capability was read, ms since epoch. `created`: claims may have gone
 * there by a create, so that they stand under ids we do not know. `answersSince`: up to where its answers were read, ISO 8601 by
 * its clock; `sweeps` false: it ignores being asked so.
 */
export const RememberedSchema = z.object({
  base: z.string(),
  capability: z.nullable(CapabilitySchema),
  readAt: z.number(),
  created: z.boolean(),
  answersSince: z.nullable(z.string()),
  sweeps: z.boolean(),
});
export type Remembered = z.infer<typeof RememberedSchema>;

/** What is remembered of the endpoint in use. `note` is done at once, whoever else notes something. */
export interface Memory {
  known(): Promise<Remembered>;
  note(change: Partial<Remembered>): Promise<void>;
}

const DAY_MS = 24 * 60 * 60_000;
/** After a refusal that another capability would explain, it is read anew, but not for every claim. */
const HINT_MS = 60_000;

export const nothingKnown = (base: string): Remembered => ({
  base,
  capability: null,
  readAt: 0,
  created: false,
  answersSince: null,
  sweeps: true,
});

/**
 * One attempt by the best way that the endpoint offers. A claim that may have been created there is searched for first, by
 * whichever way it would go now.
 */
export async function deliver(base: string, claim: Creatable, memory: Memory, tools: HttpTools): Promise<Outcome> {
  const known = await capabilityOf(base, memory, tools, DAY_MS);
  if (known === null) return offline();
  if (!known.updateCreate) return create(base, claim, memory, tools);
  if (claim.again && (await memory.known()).created) {
    const found = await findClaim(base, claim, tools);
    if (found !== 'none') return found;
  }
  const outcome = await sendClaim(base, claim, tools);
  if (!hints(outcome)) return outcome;
  const anew = await capabilityOf(base, memory, tools, HINT_MS);
  return anew !== null && !anew.updateCreate ? create(base, claim, memory, tools) : outcome;
}

/** Remembered before it is done: the mark must stand if the worker dies while the request is out. */
async function create(base: string, claim: Creatable, memory: Memory, tools: HttpTools): Promise<Outcome> {
  await memory.note({ created: true });
  return createClaim(base, claim, tools);
}

/** How an endpoint without update-as-create refuses a PUT under a new id. */
const hints = (outcome: Outcome): boolean =>
  outcome.kind === 'held' &&
  outcome.reasons.some(({ code }) =>
    ['http-404', 'http-405', 'http-400', 'http-422', 'not-found', 'not-supported', 'business-rule', 'invalid', 'value'].includes(code),
  );

/** Remembered for `ms`; an endpoint that does not answer now is what it was. Null: never known, and not reached. */
async function capabilityOf(base: string, memory: Memory, tools: HttpTools, ms: number): Promise<Capability | null> {
  const remembered = await memory.known();
  const age = tools.now() - remembered.readAt;
  if (remembered.capability && age >= 0 && age < ms) return remembered.capability;
  const capability = await readCapability(base, tools);
  if (capability) await memory.note({ capability, readAt: tools.now() });
  return capability ?? remembered.capability;
}

const offline = (): SendEvent => ({
  kind: 'wait',
  retryAfterMs: null,
  counted: false,
  reasons: [{ code: 'no-answer', text: 'The endpoint did not answer as a FHIR server.', line: null }],
});
