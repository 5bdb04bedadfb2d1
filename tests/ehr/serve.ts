/** The demo EHR's server: three invented EHRs on loopback, for demonstrations and end-to-end tests. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { classic } from './classic';
import type { DemoEncounter } from './encounter';
import { ENCOUNTERS } from './encounters';
import { indexPage, SHAPES, urlOf } from './index-page';
import { openRecords, type Records, type Reply } from './records';
import { spa } from './spa';
import { tabs } from './tabs';

/** Every file the pages load, named one by one: no other file of the disk can be asked for. */
const ASSETS: Record<string, URL> = {
  'classic.client.mjs': new URL('./assets/classic.client.mjs', import.meta.url),
  'classic.css': new URL('./assets/classic.css', import.meta.url),
  'index.css': new URL('./assets/index.css', import.meta.url),
  'spa-visit.css': new URL('./assets/spa-visit.css', import.meta.url),
  'spa.client.mjs': new URL('./assets/spa.client.mjs', import.meta.url),
  'spa.css': new URL('./assets/spa.css', import.meta.url),
  'tabs-dashboard.css': new URL('./assets/tabs-dashboard.css', import.meta.url),
  'tabs-forms.css': new URL('./assets/tabs-forms.css', import.meta.url),
  'tabs-frame.client.mjs': new URL('./assets/tabs-frame.client.mjs', import.meta.url),
  'tabs-shell.css': new URL('./assets/tabs-shell.css', import.meta.url),
  'tabs.client.mjs': new URL('./assets/tabs.client.mjs', import.meta.url),
  'tabs.css': new URL('./assets/tabs.css', import.meta.url),
};
const FORM_LIMIT_BYTES = 200_000;

/** Pages may load from this server only: a page that names anything outside is stopped by the browser. */
const HEADERS = {
  'content-security-policy': "default-src 'self' 'unsafe-inline' 'unsafe-eval'; img-src 'self' data:; frame-ancestors 'self'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

function sendReply(response: ServerResponse, reply: Reply | null, instant: boolean): void {
  if (reply === null) send(response, 404, 'text/plain', 'No such page.');
  else if (reply.type === 'redirect') response.writeHead(302, { ...HEADERS, location: reply.body }).end();
  else setTimeout(() => send(response, 200, reply.type, reply.body), instant ? 0 : reply.delayMs);
}

async function sendAsset(response: ServerResponse, name: string): Promise<void> {
  const file = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
  if (file === undefined) return send(response, 404, 'text/plain', 'No such file.');
  return send(response, 200, name.endsWith('.css') ? 'text/css' : 'text/javascript', await readFile(file));
}

async function saveNote(request: IncomingMessage, response: ServerResponse, records: Records): Promise<void> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > FORM_LIMIT_BYTES) return send(response, 413, 'text/plain', 'The note is too long.');
  }
  const form = new URLSearchParams(body);
  const texts = new Map(
    [...form].filter(([name]) => name.startsWith('section.')).map(([name, text]) => [Number(name.slice(8)), text.replace(/\r\n/g, '\n')]),
  );
  const note = records.saveNote(form.get('encounter') ?? '', form.get('note') ?? '', texts, form.has('sign'));
  return note === null
    ? send(response, 404, 'text/plain', 'No such note.')
    : send(response, 200, 'application/json', JSON.stringify({ signed: note.signed }));
}

async function answer(request: IncomingMessage, response: ServerResponse, records: Records, instant: boolean): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST' && url.pathname === '/api/notes') return saveNote(request, response, records);
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Only GET here.');
  if (url.pathname === '/') return send(response, 200, 'text/html', indexPage(records));
  if (url.pathname.startsWith('/assets/')) return sendAsset(response, url.pathname.slice('/assets/'.length));
  for (const shape of [tabs, spa, classic]) {
    const reply = shape(url.pathname, url.searchParams, records);
    if (reply !== null) return sendReply(response, reply, instant);
  }
  return sendReply(response, null, instant);
}

/**
 * Starts the demo EHR on 127.0.0.1. `port` absent or 0 takes a free one; `encounters` absent takes the built-in
 * ones; `instant` brings every card at once instead of late. Rejects when the port is taken. Every server has its own copy of the charts.
 */
export async function startEhr(options: {
  port?: number;
  encounters?: readonly DemoEncounter[];
  instant?: boolean;
}): Promise<{ url: string; close(): Promise<void> }> {
  const records = openRecords(options.encounters ?? ENCOUNTERS);
  const server = createServer((request, response) => {
    answer(request, response, records, options.instant ?? false).catch((error: unknown) => {
      console.error(`The demo EHR failed on ${request.method} request:`, error);
      if (!response.headersSent) send(response, 500, 'text/plain', 'The page could not be made.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const DEFAULT_PORT = 4301;

function portArgument(args: string[]): number {
  const at = args.indexOf('--port');
  return at === -1 ? DEFAULT_PORT : Number(args[at + 1]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = portArgument(process.argv.slice(2));
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error('Give --port a number from 0 to 65535.');
    process.exit(2);
  }
  try {
    const ehr = await startEhr({ port });
    console.log(`Demo EHR: ${ehr.url}/\n`);
    for (const visit of ENCOUNTERS) for (const shape of SHAPES) console.log(`${visit.id.padEnd(22)}${ehr.url}${urlOf(shape, visit)}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void ehr.close().then(() => process.exit(0)));
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(taken ? `Port ${port} is taken. Choose another with --port.` : error);
    process.exit(1);
  }
}
