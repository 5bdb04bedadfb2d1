// An EHR on this machine: a page with a banner and one problem, its record over FHIR, and the sign-in that opens it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Resource } from '@medplum/fhirtypes';
import { type AuthorizationServer, authorizationServer } from './authorization';
import { record } from './record';
import { inventedServer } from './server';

const page = `<!doctype html><html><head><title>Chart</title></head><body>
<header class="patient-banner"><h1>Brandvold, Odalys</h1><p>MRN: 00512870 · DOB: 08/30/1962 · Female</p></header>
<p>Date of service: 11/03/2026</p>
<section><h2>Problem list</h2><ul><li>Hypertension</li></ul></section>
<section><h2>Allergies</h2><ul><li>Penicillin</li></ul></section></body></html>`;

export interface SmartEhr {
  url: string;
  fhir: string;
  authorization: AuthorizationServer;
  /** Paths of the record that were asked for, and what came along. */
  asked: { path: string; cookie: string; authorization: string }[];
  close(): Promise<void>;
}

export async function startSmartEhr(): Promise<SmartEhr> {
  const asked: SmartEhr['asked'] = [];
  let origin = '';
  let authorization: AuthorizationServer;
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', origin);
      let body = '';
      for await (const chunk of request) body += String(chunk);
      let answer: Response;
      if (url.pathname === '/chart')
        answer = new Response(page, { headers: { 'content-type': 'text/html', 'set-cookie': 'session=of-the-page; Path=/' } });
      else if (url.pathname === '/authorize')
        answer = new Response(null, { status: 302, headers: { location: authorization.visit(url.href) } });
      else if (!url.pathname.startsWith('/fhir/') || url.pathname.includes('.well-known'))
        answer = await authorization.fetch(url, { body });
      else {
        const { cookie = '', authorization: bearer = '' } = request.headers;
        asked.push({ path: url.pathname, cookie, authorization: bearer });
        const good = authorization.isGood(bearer.replace(/^Bearer /, ''));
        const resources = record.map(
          (one): Resource => (one.resourceType === 'Patient' ? { ...one, identifier: [{ value: '00512870' }] } : one),
        );
        answer = good ? await inventedServer({ resources, base: `${origin}/fhir` }).fetch(url) : new Response(null, { status: 401 });
      }
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  authorization = authorizationServer({ base: `${origin}/fhir` });
  return {
    url: `${origin}/chart`,
    fhir: `${origin}/fhir`,
    authorization,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
