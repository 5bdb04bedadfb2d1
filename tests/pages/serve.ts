/** Serves one saved page with its frames at the addresses they have in the EHR, on this machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageCase } from './case';

/** `url` opens the top document. What is not part of the case answers 404. */
export async function serveCase({ top, documents }: PageCase): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const found = documents.get(request.url ?? '/');
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin + top.url.pathname + top.url.search + top.url.hash,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
