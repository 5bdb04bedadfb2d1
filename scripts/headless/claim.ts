/**
 * `claim --format fhir|837p|837i`: a line of standard input is one claim request (JSON), a line of output the claim.
 *
 *   { "submission": Submission, "parties": Parties,              lib/claim/submission.ts, billing.ts, lacks.ts
 *     "claimId": UUID, "pcn": "20 characters",
 *     "frequency": "1" | "7" | "8", "payerControlNumber": text | null, "priorClaimId": UUID | null,
 *     "created": ISO 8601 instant,
 *     "x12": { submitter, receiver, payerId, interchange } }     lib/claim/x12-loops.ts, x12.ts
 *
 * Left out: `frequency` is "1", numbers and dates are minted, and `x12` is made of the parties with test identifiers.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { buildClaim } from '../../lib/claim/claim';
import { mintPcn } from '../../lib/claim/pcn';
import { SubmissionSchema } from '../../lib/claim/submission';
import { file837 } from '../../lib/claim/x12-file';

const FORMATS = ['fhir', '837p', '837i'] as const;
const text = z.nullable(z.string());
const address = z.object({ line: z.string(), city: z.string(), state: z.string(), zip: z.string() });
const party = z.object({ qualifier: z.string(), id: z.string() });

const RequestSchema = z.object({
  submission: SubmissionSchema,
  parties: z.object({
    billingProvider: z.object({ name: z.string(), npi: text, taxId: text, taxonomy: text, address }),
    renderingNpi: text,
    hospital: z.optional(z.boolean()),
  }),
  claimId: z.optional(z.string()),
  pcn: z.optional(z.string()),
  frequency: z.optional(z.enum(['1', '7', '8'])),
  payerControlNumber: z.optional(text),
  priorClaimId: z.optional(text),
  created: z.optional(z.string()),
  x12: z.optional(
    z.object({
      submitter: z.object({ name: z.string(), id: z.string(), contact: z.string(), phone: z.string() }),
      receiver: z.object({ name: z.string(), id: z.string() }),
      payerId: z.string(),
      interchange: z.object({
        sender: party,
        receiver: party,
        control: z.object({ isa: z.number(), group: z.number(), set: z.number() }),
        date: z.string(),
        time: z.string(),
        test: z.boolean(),
      }),
    }),
  ),
});
type Request = z.infer<typeof RequestSchema>;

/** A claim as one line of text, or the sentences that say what it lacks. */
function claimOf(
  request: Request,
  format: (typeof FORMATS)[number],
  now: Date,
): { ok: true; text: string } | { ok: false; lacks: string[] } {
  const { submission, parties, frequency = '1', payerControlNumber = null, priorClaimId = null } = request;
  const pcn = request.pcn ?? mintPcn(randomBytes(20));
  if (format === 'fhir') {
    const prior = priorClaimId && payerControlNumber ? { claimId: priorClaimId, payerControlNumber } : null;
    const claimId = request.claimId ?? randomUUID();
    const built = buildClaim({ submission, parties, claimId, pcn, frequency, prior, created: request.created ?? now.toISOString() });
    return built.ok ? { ok: true, text: JSON.stringify(built.claim) } : built;
  }
  const { interchange, payerId, ...office } = request.x12 ?? testEnvelope(request, now);
  const form = format === '837p' ? 'professional' : 'institutional';
  const built = file837(form, [{ submission, parties, pcn, frequency, payerControlNumber, payerId }], office, interchange);
  return built.ok ? built : { ok: false, lacks: built.lacks.flat() };
}

/** Identifiers that name nobody, marked as a test interchange (ISA15 `T`). */
function testEnvelope({ parties, submission }: Request, now: Date): NonNullable<Request['x12']> {
  const { name } = parties.billingProvider;
  const [date = '', time = ''] = now.toISOString().split('T');
  return {
    submitter: { name, id: parties.billingProvider.taxId ?? '', contact: name, phone: '5555550100' },
    receiver: { name: submission.coverage.payer, id: 'RECEIVER' },
    payerId: 'PAYER',
    interchange: {
      sender: { qualifier: 'ZZ', id: 'SUBMITTER' },
      receiver: { qualifier: 'ZZ', id: 'RECEIVER' },
      control: { isa: 1, group: 1, set: 1 },
      date: date.replaceAll('-', ''),
      time: time.slice(0, 5).replace(':', ''),
      test: true,
    },
  };
}

/** Reads requests line by line; a line that gives no claim is answered with `{"error": [sentences]}` and ends in exit code 1. */
export async function run(args: string[], lines: AsyncIterable<string>, out: (line: string) => void): Promise<number> {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'fhir' } } });
  const format = FORMATS.find((each) => each === values.format);
  if (!format) {
    console.error(`claim: no format ${values.format}. Formats: ${FORMATS.join(', ')}.`);
    return 2;
  }
  let failed = false;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const result = read(line, format);
    out(result.ok ? result.text : JSON.stringify({ error: result.lacks }));
    failed ||= !result.ok;
  }
  return failed ? 1 : 0;
}

function read(line: string, format: (typeof FORMATS)[number]): { ok: true; text: string } | { ok: false; lacks: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, lacks: ['The line is not JSON.'] };
  }
  const parsed = RequestSchema.safeParse(value);
  if (parsed.success) return claimOf(parsed.data, format, new Date());
  return { ok: false, lacks: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`) };
}
