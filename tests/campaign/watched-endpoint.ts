/** The billing endpoint with a fourth book: every address it was asked for. */
import diagnostics from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Claim } from '@medplum/fhirtypes';
import { type Endpoint, type EndpointOptions, startEndpoint } from '../endpoint/server';
import type { AppliedBody } from './ledgers';
import { contentOfClaim } from './trial-submission';

/** What a stand needs of an endpoint, wherever it runs. */
export interface Served {
  /** The FHIR base. */
  url: string;
  /** Addresses and headers of all requests so far. */
  asked(): string[];
  close(): Promise<void>;
}

export interface WatchedEndpoint extends Endpoint, Served {}

/** Starts it in this process. `dataDir` keeps the third ledger; `asked` hears of every request as it comes. */
export async function startWatched({
  asked: hear,
  ...options
}: EndpointOptions & { dataDir: string; asked?: (line: string) => void }): Promise<WatchedEndpoint> {
  const asked: string[] = [];
  const endpoint = await startEndpoint(options);
  const port = Number(new URL(endpoint.url).port);
  const note = (message: unknown): void => {
    const { request } = message as { request: IncomingMessage };
    if (request.socket.localPort !== port) return;
    const line = `${request.method} ${request.url} ${JSON.stringify(request.headers)}`;
    asked.push(line);
    hear?.(line);
  };
  diagnostics.subscribe('http.server.request.start', note);
  const close = async (): Promise<void> => {
    diagnostics.unsubscribe('http.server.request.start', note);
    await endpoint.close();
  };
  return { ...endpoint, asked: () => asked, close };
}

/** The endpoint's journal as it stands on its disk. A last line cut by a kill was never answered, and is left out. */
export function appliedIn(dataDir: string): AppliedBody[] {
  const file = path.join(dataDir, 'applied.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .filter(Boolean)
    .map((line) => {
      const { id, sha256, body } = JSON.parse(line) as { id: string; sha256: string; body: string };
      return { id, sha256, content: contentOfClaim(JSON.parse(body) as Claim) };
    });
}
