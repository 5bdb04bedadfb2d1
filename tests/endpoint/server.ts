/**
 * The billing endpoint of demo and tests: a FHIR R4 server on loopback that answers each claim, can be told to misbehave,
 * and keeps a ledger of every body it applied, so that a test can count.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { HttpMethod } from '@medplum/fhir-router';
import type { AuditEvent, Claim, Resource } from '@medplum/fhirtypes';
import { adjudicate, type PayerRule, servicesOf } from './adjudicate';
import { FAULTS, type FaultPlan, Faults } from './faults';
import { FhirStore, outcomeOfIssue } from './fhir';

/** One applied body. `version`: how often this id had been applied, from 1. `at`: ms since epoch. */
export interface Applied {
  id: string;
  sha256: string;
  at: number;
  version: number;
}

/**
 * `dataDir`: keeps the applied bodies in `applied.jsonl` and the audit events in `audit-events.jsonl` there and takes them
 * up again; `auditEvents` false: has no place for them; `answerAfterMs`: how long a claim waits for its answer.
 */
export interface EndpointOptions {
  port?: number;
  dataDir?: string;
  rules?: PayerRule[];
  answerAfterMs?: number;
  auditEvents?: boolean;
}

export interface Endpoint {
  /** The FHIR base, to be set as the extension's endpoint. */
  url: string;
  close(): Promise<void>;
  journal(): Applied[];
  claims(): Claim[];
  auditEvents(): AuditEvent[];
  misbehave(plan: FaultPlan): void;
  behave(): void;
}

const MAX_BODY = 5_000_000;
/** What a server says so that the extension may ask it. */
export const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Authorization, Content-Type, Idempotency-Key, Prefer',
  'Access-Control-Allow-Private-Network': 'true',
  'Access-Control-Expose-Headers': 'Date, ETag, Retry-After',
  'Access-Control-Max-Age': '600',
};

export const DEFAULT_RULES = JSON.parse(readFileSync(path.join(import.meta.dirname, 'rules.json'), 'utf8')) as PayerRule[];

export async function startEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const store = new FhirStore();
  const faults = new Faults();
  const applied: Applied[] = [];
  const claims = new Map<string, { claim: Claim; sha256: string }>();
  const auditEvents = new Map<string, AuditEvent>();
  const timers = new Set<NodeJS.Timeout>();
  const file = options.dataDir ? path.join(options.dataDir, 'applied.jsonl') : null;
  if (options.dataDir) mkdirSync(options.dataDir, { recursive: true });

  const answer = async (claim: Claim): Promise<void> => {
    const replaced = claim.related?.map((related) => related.claim?.reference?.replace('Claim/', ''));
    const billed = [...claims.values()].filter((other) => other.claim.id !== claim.id && !replaced?.includes(other.claim.id));
    const response = adjudicate(
      claim,
      options.rules ?? DEFAULT_RULES,
      new Set(billed.flatMap((other) => servicesOf(other.claim))),
      new Date().toISOString(),
    );
    await store.put(response);
  };

  const apply = async (url: string, text: string): Promise<{ status: number; body: Resource }> => {
    let claim: Claim;
    try {
      claim = JSON.parse(text) as Claim;
    } catch {
      return { status: 400, body: outcomeOfIssue('structure', 'The body is not JSON.') };
    }
    const result = await store.handle('PUT', url, claim);
    if (result.status >= 300 || claim.resourceType !== 'Claim' || !claim.id) return result;
    const sha256 = createHash('sha256').update(text).digest('hex');
    const entry = { id: claim.id, sha256, at: Date.now(), version: applied.filter((each) => each.id === claim.id).length + 1 };
    applied.push(entry);
    if (file) appendFileSync(file, `${JSON.stringify({ ...entry, body: text })}\n`);
    const known = claims.get(claim.id)?.sha256 === sha256;
    claims.set(claim.id, { claim, sha256 });
    if (!known) later(() => answer(claim), options.answerAfterMs ?? 0);
    return result;
  };

  const later = (work: () => Promise<void>, ms: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void work().catch((error: unknown) => console.error('billing endpoint:', error));
    }, ms);
    timers.add(timer);
  };

  if (file && existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { body, ...entry } = JSON.parse(line) as Applied & { body: string };
      applied.push(entry);
      const claim = JSON.parse(body) as Claim;
      await store.put(claim);
      claims.set(entry.id, { claim, sha256: entry.sha256 });
      later(() => answer(claim), 0);
    }
  }

  const eventFile = options.dataDir ? path.join(options.dataDir, 'audit-events.jsonl') : null;
  if (eventFile && existsSync(eventFile)) {
    for (const line of readFileSync(eventFile, 'utf8').split('\n').filter(Boolean)) {
      const event = JSON.parse(line) as AuditEvent;
      await store.put(event);
      auditEvents.set(event.id ?? '', event);
    }
  }

  const putAuditEvent = async (request: IncomingMessage, response: ServerResponse, url: string): Promise<void> => {
    if (options.auditEvents === false) return reply(response, 404, outcomeOfIssue('not-supported', 'No AuditEvents here.'));
    const event = JSON.parse(await read(request)) as AuditEvent;
    const result = await store.handle('PUT', url, event);
    if (result.status < 300 && event.id) {
      if (eventFile && !auditEvents.has(event.id)) appendFileSync(eventFile, `${JSON.stringify(event)}\n`);
      auditEvents.set(event.id, event);
    }
    reply(response, result.status, result.body);
  };

  const putClaim = async (request: IncomingMessage, response: ServerResponse, url: string): Promise<void> => {
    const fault = faults.next();
    if (fault?.kind === 'refuse') return void request.socket.destroy();
    if (fault?.kind === 'reset-before-read') return void request.socket.resetAndDestroy();
    if (fault?.kind === '429')
      return reply(response, 429, outcomeOfIssue('throttled', 'Slow down.'), { 'Retry-After': `${fault.retryAfter ?? 1}` });
    if (fault?.kind === '401') return reply(response, 401, outcomeOfIssue('login', 'Sign in first.'));
    const text = await read(request);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === '500-before') return reply(response, 500, outcomeOfIssue('exception', 'Out of order.'));
    if (fault?.kind === 'slow') await new Promise((done) => later(async () => done(null), fault.delayMs ?? 1_000));
    const result = await apply(url, text);
    if (fault?.kind === 'hang-after-apply') return;
    if (fault?.kind === '500-after-apply') return reply(response, 500, outcomeOfIssue('exception', 'Out of order.'));
    if (fault?.kind === 'reset-after-apply') return void request.socket.resetAndDestroy();
    if (fault?.kind === 'wrong-id') return reply(response, 200, { ...(result.body as Claim), id: 'somebody-elses' });
    if (fault?.kind === 'html-200') return html(response);
    reply(response, result.status, result.body);
  };

  const control = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET') return json(response, 200, ledger());
    const plan = JSON.parse((await read(request)) || '{}') as Partial<FaultPlan>;
    if (plan.kind === undefined) faults.clear();
    else if (FAULTS.includes(plan.kind)) faults.add(plan as FaultPlan);
    else return json(response, 400, { error: `unknown kind; one of ${FAULTS.join(', ')}` });
    json(response, 200, { ok: true });
  };

  const ledger = (): Record<string, Applied[]> => {
    const byId: Record<string, Applied[]> = {};
    for (const entry of applied) (byId[entry.id] ??= []).push(entry);
    return byId;
  };

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const method = request.method as HttpMethod | 'OPTIONS';
    const work = async (): Promise<void> => {
      if (method === 'OPTIONS') return void response.writeHead(204, CORS).end();
      if (url.startsWith('/control')) return control(request, response);
      if (url === '/metadata') return reply(response, 200, CAPABILITIES);
      if (method === 'PUT' && /^\/Claim\/[^/?]+$/.test(url)) return putClaim(request, response, url);
      if (method === 'PUT' && /^\/AuditEvent\/[^/?]+$/.test(url)) return putAuditEvent(request, response, url);
      const text = await read(request);
      const result = await store.handle(method, url, text ? JSON.parse(text) : undefined);
      reply(response, result.status, result.body);
    };
    work().catch((error: unknown) => {
      if (!response.headersSent && !response.destroyed) reply(response, 500, outcomeOfIssue('exception', String(error)));
    });
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(options.port ?? 0, '127.0.0.1', ready));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => closed());
        server.closeAllConnections();
      }),
    journal: () => [...applied],
    claims: () => [...claims.values()].map(({ claim }) => claim),
    auditEvents: () => [...auditEvents.values()],
    misbehave: (plan) => faults.add(plan),
    behave: () => faults.clear(),
  };
}

const CAPABILITIES: Resource = {
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: '2026-11-01',
  kind: 'instance',
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  implementation: { description: 'Billing endpoint for demonstration and tests' },
  rest: [
    {
      mode: 'server',
      resource: [
        { type: 'Claim', interaction: [{ code: 'read' }, { code: 'update' }], updateCreate: true },
        { type: 'ClaimResponse', interaction: [{ code: 'read' }, { code: 'search-type' }] },
        { type: 'AuditEvent', interaction: [{ code: 'read' }, { code: 'update' }, { code: 'search-type' }], updateCreate: true },
      ],
    },
  ],
};

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const reply = (response: ServerResponse, status: number, body: Resource, headers: Record<string, string> = {}): void =>
  void response.writeHead(status, { ...CORS, 'Content-Type': 'application/fhir+json', ...headers }).end(JSON.stringify(body));

const json = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { ...CORS, 'Content-Type': 'application/json' }).end(JSON.stringify(body));

const html = (response: ServerResponse): void =>
  void response.writeHead(200, { ...CORS, 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in</title><h1>Sign in</h1>');
