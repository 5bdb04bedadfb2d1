// Small invented pages on this machine.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  port: number;
  url: string;
  close(): Promise<void>;
}

/** Serves pages by path; what is not there answers 404, and what is null never answers. */
export async function serve(pages: Record<string, string | null>): Promise<Site> {
  const server = createServer((request, response) => {
    const html = pages[(request.url ?? '/').replace(/\?.*$/, '')];
    if (html === null) return;
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
