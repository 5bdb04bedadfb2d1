/**
 * An endpoint that gives each claim a fault of its own at first sight, so that many faults are on their way at once. The FHIR store
 * behind it is `tests/endpoint`'s. It keeps a ledger of every body that it applied.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { HttpMethod } from '@medplum/fhir-router';
import type { Resource } from '@medplum/fhirtypes';
import { FhirStore } from '../../endpoint/fhir';
import { Door } from './door';
import { type Answer, type Exchange, outcome, type WireFault } from './fault';
import { Tokens } from './tokens';

/** `tokens`: its sign-in. `elsewhere`: requests that followed a redirect. `sent`: claims that came in, in order, by id. `applied`: hashes of the bodies applied, by id. */
export interface Wire {
  url: string;
  door: Door;
  tokens: Tokens;
  sent: string[];
  elsewhere: number;
  applied: Map<string, string[]>;
  /** Addresses and headers of all requests so far. */
  asked(): string[];
  /** The fault that the claim met; null: none was left for it; undefined: it was never seen. */
  faultOf(claimId: string): WireFault | null | undefined;
  /** From now on nothing happens to the claim any more. */
  mend(claimId: string): void;
  /** Puts something into the store behind. */
  put(resource: Resource): Promise<Resource>;
  close(): Promise<void>;
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Authorization, Content-Type, Idempotency-Key, Prefer',
  'Access-Control-Allow-Private-Network': 'true',
  'Access-Control-Expose-Headers': 'Date, Retry-After',
};
const CLAIM = /^\/Claim\/([^/?]+)$/;
const MOMENT_MS = 20;

const CAPABILITY = JSON.stringify({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: '2026-11-01',
  kind: 'instance',
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  rest: [
    {
      mode: 'server',
      resource: [
        { type: 'Claim', interaction: [{ code: 'read' }, { code: 'update' }], updateCreate: true },
        { type: 'ClaimResponse', interaction: [{ code: 'search-type' }] },
      ],
    },
  ],
});

/** `faults`: one for each new claim, in this order; claims beyond them meet none. `dataDir`: keeps every applied body in `applied.jsonl`. */
export async function startWire(faults: readonly WireFault[], dataDir?: string): Promise<Wire> {
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true });
  const store = new FhirStore();
  const applied = new Map<string, string[]>();
  const drawn = new Map<string, WireFault | null>();
  const mended = new Set<string>();
  const late = new Map<string, (() => Promise<unknown>)[]>();
  const left = [...faults];
  const sent: string[] = [];
  const asked: string[] = [];
  const tokens = new Tokens();

  const faultFor = (claimId: string): WireFault | null => {
    const fault = drawn.get(claimId) ?? left.shift() ?? null;
    if (!drawn.has(claimId)) drawn.set(claimId, fault);
    return mended.has(claimId) ? null : fault;
  };

  const apply = async (claimId: string, text: string): Promise<Answer> => {
    const result = await store.handle('PUT', `/Claim/${claimId}`, JSON.parse(text));
    if (result.status < 300) {
      const hash = createHash('sha256').update(text).digest('hex');
      applied.set(claimId, [...(applied.get(claimId) ?? []), hash]);
      if (dataDir !== undefined)
        appendFileSync(path.join(dataDir, 'applied.jsonl'), `${JSON.stringify({ id: claimId, sha256: hash, body: text })}\n`);
    }
    return { status: result.status, text: JSON.stringify(result.body) };
  };

  const put = async (exchange: Exchange): Promise<void> => {
    sent.push(exchange.claimId);
    const fault = faultFor(exchange.claimId);
    if (fault) return fault.act(exchange);
    const { status, text } = await exchange.apply();
    exchange.reply(status, text);
    const work = late.get(exchange.claimId) ?? [];
    late.delete(exchange.claimId);
    for (const each of work) setTimeout(() => void each(), MOMENT_MS);
  };

  const exchangeOf = (claimId: string, request: IncomingMessage, response: ServerResponse): Exchange => {
    let read: Promise<string> | null = null;
    const body = (): Promise<string> => (read ??= textOf(request));
    return {
      claimId,
      request,
      response,
      socket: request.socket,
      body,
      apply: async () => apply(claimId, await body()),
      reply: (status, text, headers) => reply(response, status, text, headers),
      afterMend: (work) => void late.set(claimId, [...(late.get(claimId) ?? []), work]),
    };
  };

  const wire = { sent, applied, elsewhere: 0 };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const claimId = CLAIM.exec(url)?.[1];
    asked.push(`${request.method} ${url} ${JSON.stringify(request.headers)}`);
    const work = async (): Promise<void> => {
      if (url === '/elsewhere') wire.elsewhere += 1;
      if (request.method === 'OPTIONS') {
        const preflight = claimId === undefined ? undefined : faultFor(claimId)?.preflight;
        if (preflight) return preflight(exchangeOf(claimId ?? '', request, response));
        return reply(response, 204, '');
      }
      if (url === '/token') {
        const { status, body } = tokens.answer();
        return reply(response, status, body, { 'Content-Type': 'application/json' });
      }
      if (url === '/metadata') return reply(response, 200, CAPABILITY);
      if (!tokens.passes(request.headers.authorization)) return reply(response, 401, outcome('login', 'Sign in first.'));
      if (request.method === 'PUT' && claimId !== undefined) return put(exchangeOf(claimId, request, response));
      const text = await textOf(request);
      const result = await store.handle(request.method as HttpMethod, url, text ? JSON.parse(text) : undefined);
      reply(response, result.status, JSON.stringify(result.body));
    };
    work().catch(() => {
      if (!response.headersSent && !response.destroyed) reply(response, 500, outcome('exception', 'The faulting endpoint itself failed.'));
    });
  });
  const door = await Door.open(server);
  return Object.assign(wire, {
    url: door.url,
    door,
    tokens,
    asked: () => asked,
    faultOf: (claimId: string) => drawn.get(claimId),
    mend: (claimId: string) => void mended.add(claimId),
    put: (resource: Resource) => store.put(resource),
    close: () => door.close(),
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const reply = (response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void =>
  void response.writeHead(status, { ...CORS, 'Content-Type': 'application/fhir+json', Connection: 'close', ...headers }).end(text);
