// The identity provider on this machine, for a real browser: its sign-in page says yes, and whoever signed in is handed a key.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IdentityProvider } from './identity-provider';
import { CORS } from './server';

interface Asked {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface IdentityServer {
  issuer: string;
  /** Stands in every code and token that it gives. */
  mark: string;
  provider: IdentityProvider;
  asked: Asked[];
  /** How many sign-ins were begun: each asks first what the provider says of itself. */
  begun(): number;
  /** Changes the address that the sign-in page ends at. */
  ends: (address: string) => string;
  /** How long a person looks at the sign-in page, ms. */
  takesMs: number;
  /** Whether it lets extensions ask it that were not granted its host. */
  allows: boolean;
  /** What `/key` answers to a good token. */
  key: { status: number; body: string };
  close(): Promise<void>;
}

export async function startIdentityServer(): Promise<IdentityServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method = 'GET', url = '/', headers } = request;
      const body = Buffer.concat(chunks).toString();
      self.asked.push({ method, url, headers, body });
      const { pathname } = new URL(url, self.issuer);
      if (self.allows) for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
      if (method === 'OPTIONS') response.writeHead(204).end();
      else if (pathname === '/authorize') {
        await new Promise((resolve) => setTimeout(resolve, self.takesMs));
        response.writeHead(302, { location: self.ends(self.provider.signInPage(`${self.issuer}${url}`)) }).end();
      } else if (pathname === '/key') {
        const good = self.provider.good.has((headers.authorization ?? '').replace('Bearer ', ''));
        const { status, body: said } = good ? self.key : { status: 401, body: '' };
        response.writeHead(status, { 'content-type': said.startsWith('<') ? 'text/html' : 'application/json' }).end(said);
      } else if (pathname === '/token' || pathname.includes('/.well-known/')) {
        const answer = await self.provider.fetch(`${self.issuer}${url}`, { body });
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      } else response.writeHead(404).end();
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const mark = `${randomUUID()}-`;
  const provider = new IdentityProvider(issuer, mark);
  provider.now = Date.now;
  const self: IdentityServer = {
    issuer,
    mark,
    provider,
    asked: [],
    begun: () => self.asked.filter(({ url }) => url.startsWith('/.well-known/')).length,
    ends: (address) => address,
    takesMs: 0,
    allows: false,
    key: { status: 404, body: '' },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}
