/**
 * A billing endpoint that gives its own ids: no update-as-create, conditional creates that look first and store later, so that two
 * at once store two. It can be told to lose its answers, and keeps everything it ever stored.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bundle, Claim, ClaimResponse, Resource } from '@medplum/fhirtypes';
import { adjudicate } from './adjudicate';

/** `lose`: stores, then breaks the connection. `hang`: stores, then says nothing. `fail`: stores, then answers 500. `refuse`: breaks the connection first. `late`: stores after a while, the asker being gone by then, but before it asks again. */
export type CreateFault = 'lose' | 'hang' | 'fail' | 'refuse' | 'late';

export class OwnIds {
  url = '';
  readonly claims: Claim[] = [];
  /** Faults of the next posts, in order. */
  faults: CreateFault[] = [];
  /** Addresses asked for, without the base. */
  readonly asked: string[] = [];
  answers: ClaimResponse[] = [];
  /** How long a create lies between looking and storing. */
  gapMs = 5;
  lateMs = 115;
  /** It does not know `identifier`, and gives every claim. */
  ignoresIdentifier = false;
  updateCreate = false;
  private serial = 0;
  private readonly server = createServer((request, response) => {
    void this.handle(request, response).catch(() => response.destroy());
  });

  static async start(): Promise<OwnIds> {
    const endpoint = new OwnIds();
    await new Promise<void>((ready) => endpoint.server.listen(0, '127.0.0.1', ready));
    endpoint.url = `http://127.0.0.1:${(endpoint.server.address() as AddressInfo).port}/fhir`;
    return endpoint;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** The payer's answer to everything stored. */
  adjudicateAll(): void {
    this.answers = this.claims.map((claim) => ({
      ...adjudicate(claim, [], new Set(), new Date().toISOString()),
      meta: { versionId: '1', lastUpdated: new Date().toISOString() },
    }));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const path = url.pathname.replace('/fhir', '');
    this.asked.push(`${request.method} ${path}${url.search}`);
    if (path === '/metadata') return reply(response, 200, this.capability());
    if (request.method === 'POST' && path === '') return this.transaction(request, response);
    if (request.method === 'PUT') return reply(response, 405, problem('not-supported'));
    if (path === '/Claim') return reply(response, 200, bundle(this.found(url.searchParams.get('identifier') ?? '')));
    if (path === '/ClaimResponse') {
      const of = url.searchParams.get('request');
      return reply(response, 200, bundle(of ? this.answers.filter((each) => each.request?.reference === of) : this.answers));
    }
    const claim = this.claims.find(({ id }) => path === `/Claim/${id}`);
    return claim ? reply(response, 200, claim) : reply(response, 404, problem('not-found'));
  }

  private found(identifier: string): Claim[] {
    const [, value] = identifier.split('|');
    return this.claims.filter((claim) => this.ignoresIdentifier || claim.identifier?.some((each) => each.value === value));
  }

  private async transaction(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.faults.shift();
    if (fault === 'refuse') return void request.socket.destroy();
    const posted = JSON.parse(await bodyOf(request)) as Bundle;
    const entry = posted.entry?.[0];
    const condition = new URLSearchParams(entry?.request?.ifNoneExist ?? '').get('identifier') ?? '';
    const there = this.found(condition);
    if (there.length > 1) return reply(response, 412, problem('multiple-matches'));
    await new Promise((done) => setTimeout(done, fault === 'late' ? this.lateMs : this.gapMs));
    const stored = there[0] ?? this.store(entry?.resource as Claim);
    if (fault === 'hang' || fault === 'late') return;
    if (fault === 'lose') return void request.socket.resetAndDestroy();
    if (fault === 'fail') return reply(response, 500, problem('exception'));
    const location = `Claim/${stored.id}/_history/1`;
    reply(response, 200, {
      resourceType: 'Bundle',
      type: 'transaction-response',
      entry: [{ response: { status: there[0] ? '200 OK' : '201 Created', location } }],
    });
  }

  private store(claim: Claim): Claim {
    this.serial += 1;
    const stored = { ...claim, id: `srv-${this.serial}` };
    this.claims.push(stored);
    return stored;
  }

  private capability(): Resource {
    return {
      resourceType: 'CapabilityStatement',
      status: 'active',
      date: '2026-11-01',
      kind: 'instance',
      fhirVersion: '4.0.1',
      format: ['json'],
      rest: [
        {
          mode: 'server',
          interaction: [{ code: 'transaction' }],
          resource: [
            {
              type: 'Claim',
              interaction: [{ code: 'read' }, { code: 'create' }],
              updateCreate: this.updateCreate,
              conditionalCreate: true,
            },
            { type: 'ClaimResponse', interaction: [{ code: 'search-type' }] },
          ],
        },
      ],
    };
  }
}

const bundle = (resources: Resource[]): Resource =>
  ({ resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) }) as Bundle;
const problem = (code: string): Resource =>
  ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, details: { text: 'No.' } }] }) as Resource;
const reply = (response: ServerResponse, status: number, body: Resource): void =>
  void response.writeHead(status, { 'Content-Type': 'application/fhir+json' }).end(JSON.stringify(body));

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString('utf8');
  return text;
}
