// A billing endpoint that wants to be signed in to: stands before the other one and writes down everything it was asked.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CORS, type Endpoint } from './server';

export interface Guarded {
  url: string;
  /** `url`: path and query. `status`: what it was answered. */
  asked: { url: string; headers: IncomingHttpHeaders; status: number }[];
  /** Called before it is looked at who brings the n-th claim, from 1. */
  beforeClaim: (n: number) => void;
  close(): Promise<void>;
}

/** `isGood`: whether an access token opens it now; whoever shows none is told to sign in (401). */
export async function startGuarded(endpoint: Endpoint, isGood: (access: string) => boolean): Promise<Guarded> {
  let claims = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method = 'GET', url = '/', headers } = request;
      if (method === 'OPTIONS') {
        response.writeHead(204, CORS).end();
        return;
      }
      if (method === 'PUT' && url.startsWith('/Claim/')) self.beforeClaim(++claims);
      if (!isGood((headers.authorization ?? '').replace('Bearer ', ''))) {
        self.asked.push({ url, headers, status: 401 });
        response.writeHead(401, { ...CORS, 'content-type': 'application/fhir+json' }).end('{"resourceType":"OperationOutcome","issue":[]}');
        return;
      }
      const { host: _, connection: __, 'content-length': ___, ...rest } = headers;
      const body = Buffer.concat(chunks);
      const got = await fetch(`${endpoint.url}${url}`, {
        method,
        headers: rest as Record<string, string>,
        ...(body.length > 0 && { body }),
      });
      self.asked.push({ url, headers, status: got.status });
      response.writeHead(got.status, { ...Object.fromEntries(got.headers), 'content-encoding': 'identity' }).end(await got.text());
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: Guarded = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    beforeClaim: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}
