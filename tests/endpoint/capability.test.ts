// @vitest-environment node
// What an endpoint says it can do, and what is no endpoint at all.
import { describe, expect, it } from 'vitest';
import { readCapability } from '../../lib/endpoint/capability';

const answering = (status: number, body: unknown) => ({
  fetch: async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  now: () => 0,
});
const statement = (resource: object[], interaction: object[] = []) => ({
  resourceType: 'CapabilityStatement',
  rest: [{ mode: 'client' }, { mode: 'server', resource, interaction }],
});
const UNTOLD = { updateCreate: true, transaction: false, auditEvents: false, answers: true };
const outcome = { resourceType: 'OperationOutcome', issue: [] };

describe('GET metadata', () => {
  it.each([
    [
      'everything',
      200,
      statement(
        [
          { type: 'Claim', updateCreate: true },
          { type: 'ClaimResponse', interaction: [{ code: 'search-type' }] },
          { type: 'AuditEvent', interaction: [{ code: 'create' }] },
        ],
        [{ code: 'transaction' }],
      ),
      { updateCreate: true, transaction: true, auditEvents: true, answers: true },
    ],
    [
      'its own ids',
      200,
      statement([{ type: 'Claim', updateCreate: false }]),
      { updateCreate: false, transaction: false, auditEvents: false, answers: false },
    ],
    ['no claims', 200, statement([]), { updateCreate: false, transaction: false, auditEvents: false, answers: false }],
    ['tells nothing of itself', 404, outcome, UNTOLD],
    ['tells nothing without a sign-in', 401, '', UNTOLD],
    ['a sign-in page of the network', 200, '<html>Welcome</html>', null],
    ['another resource', 200, { resourceType: 'Patient' }, null],
    ['a gateway’s error', 502, '<html>', null],
    ['an error of the server', 500, outcome, null],
    ['a network that wants an account', 511, '<html>', null],
    ['a list in JSON', 200, [1, 2], null],
    ['cut in the middle', 200, '{"resourceType":"Capabil', null],
  ])('%s', async (_, status, body, capability) => {
    expect(await readCapability('https://billing.example/fhir', answering(status as number, body))).toEqual(capability);
  });

  it('nobody there', async () => {
    const tools = { fetch: () => Promise.reject(new TypeError('Failed to fetch')), now: () => 0 };
    expect(await readCapability('https://billing.example/fhir', tools)).toBeNull();
  });
});
