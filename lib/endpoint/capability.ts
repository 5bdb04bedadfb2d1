/** What the endpoint says it can do: `GET [base]/metadata`, a FHIR R4 CapabilityStatement. */
import * as z from 'zod/mini';
import { type HttpTools, read, resourceIn } from './request';

const ResourceSchema = z.object({
  type: z.string(),
  updateCreate: z.optional(z.boolean()),
  conditionalCreate: z.optional(z.boolean()),
  interaction: z.optional(z.array(z.object({ code: z.string() }))),
});
const StatementSchema = z.object({
  resourceType: z.literal('CapabilityStatement'),
  rest: z.optional(
    z.array(
      z.object({
        mode: z.string(),
        resource: z.optional(z.array(ResourceSchema)),
        interaction: z.optional(z.array(z.object({ code: z.string() }))),
      }),
    ),
  ),
});

/**
 * `updateCreate`: a claim may be PUT under an id that we give it, the way in which repeating changes nothing. `transaction`: a
 * bundle may be posted. `auditEvents`: it takes AuditEvents. `answers`: it can be searched for ClaimResponses.
 */
export const CapabilitySchema = z.object({
  updateCreate: z.boolean(),
  transaction: z.boolean(),
  auditEvents: z.boolean(),
  answers: z.boolean(),
});
export type Capability = z.infer<typeof CapabilitySchema>;

/** An endpoint that tells nothing of itself is taken to be what `docs/endpoint.md` asks for first. */
const UNTOLD: Capability = { updateCreate: true, transaction: false, auditEvents: false, answers: true };

/** Null: it cannot be reached now. A sign-in page of the network in its place, a gateway's error: no FHIR, so not reached. */
export async function readCapability(base: string, tools: HttpTools): Promise<Capability | null> {
  const answer = await read(`${base}/metadata`, tools);
  if (answer === null || answer.status >= 500 || answer.status === 429) return null;
  if (answer.status !== 200) return resourceIn(answer.body) || [401, 403, 404, 405].includes(answer.status) ? UNTOLD : null;
  const statement = StatementSchema.safeParse(resourceIn(answer.body));
  return statement.success ? capabilityOf(statement.data) : null;
}

function capabilityOf({ rest }: z.infer<typeof StatementSchema>): Capability {
  const server = rest?.find(({ mode }) => mode === 'server');
  const about = (type: string) => server?.resource?.find((resource) => resource.type === type);
  const can = (type: string, code: string): boolean => about(type)?.interaction?.some((interaction) => interaction.code === code) ?? false;
  return {
    updateCreate: about('Claim')?.updateCreate === true,
    transaction: server?.interaction?.some(({ code }) => code === 'transaction') ?? false,
    auditEvents: can('AuditEvent', 'create') || can('AuditEvent', 'update'),
    answers: can('ClaimResponse', 'search-type'),
  };
}
