/**
 * A loopback mirror of the publishers' sites for tests: `https://HOST/PATH` stands at `URL/HOST/PATH`, with ranges and ETags as
 * the real ones have them. Each fault told to it spoils one answer.
 */
import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * `cut`: the connection dies after so many bytes of the answer; what the other side has not read by then may be lost.
 * `page`: a login page with status 200. `slow`: 16 KiB every so many ms, as `cut` may be, too.
 */
export type Fault =
  | { kind: 'cut'; after: number; everyMs?: number }
  | { kind: 'status'; status: number; retryAfter?: number }
  | { kind: 'page' }
  | { kind: 'slow'; everyMs: number };

export interface Mirror {
  url: string;
  /** What was asked, in order: path with its host, the range, and the status given. */
  asked: { path: string; range: string | null; status: number }[];
  /** Puts a file there, or another in its place. */
  put(address: string, bytes: Uint8Array): void;
  misbehave(address: string, ...faults: Fault[]): void;
  close(): Promise<void>;
}

const SLICE = 16 << 10;
const pathOf = (address: string): string => address.replace(/^https:\/\//, '/');
const etagOf = (bytes: Uint8Array): string => `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;

async function send(response: ServerResponse, body: Uint8Array, fault: Fault | undefined): Promise<void> {
  const end = fault?.kind === 'cut' ? Math.min(fault.after, body.length) : body.length;
  for (let at = 0; at < end && !response.destroyed; at += SLICE) {
    if ((fault?.kind === 'slow' || fault?.kind === 'cut') && fault.everyMs) await wait(fault.everyMs);
    const slice = body.subarray(at, Math.min(at + SLICE, end));
    await new Promise<void>((resolve) => response.write(slice, () => resolve()));
  }
  if (fault?.kind === 'cut') response.destroy();
  else response.end();
}

export async function startMirror(files: Record<string, Uint8Array>): Promise<Mirror> {
  const there = new Map(Object.entries(files).map(([address, bytes]) => [pathOf(address), bytes]));
  const faults = new Map<string, Fault[]>();
  const asked: Mirror['asked'] = [];

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const range = request.headers.range ?? null;
    const fault = faults.get(path)?.shift();
    const answer = (status: number, headers: Record<string, string | number>, body: Uint8Array): void => {
      asked.push({ path, range, status });
      response.writeHead(status, headers);
      void send(response, body, fault);
    };
    const text = (status: number, type: string, words: string, more: Record<string, string | number> = {}): void =>
      answer(status, { 'content-type': type, ...more }, new TextEncoder().encode(words));

    const bytes = there.get(path);
    if (fault?.kind === 'status')
      return text(fault.status, 'text/plain', 'not now', fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter });
    if (fault?.kind === 'page')
      return text(200, 'text/html; charset=utf-8', '<!doctype html><title>Sign in</title><p>Sign in to go on.</p>');
    if (!bytes) return text(404, 'text/html', '<!doctype html><title>Not found</title>');

    const etag = etagOf(bytes);
    const common = { 'content-type': 'application/x-zip-compressed', 'accept-ranges': 'bytes', etag };
    const start = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    const condition = request.headers['if-range'];
    if (start === 0 || (condition !== undefined && condition !== etag))
      return answer(200, { ...common, 'content-length': bytes.length }, bytes);
    if (start >= bytes.length) return answer(416, { 'content-range': `bytes */${bytes.length}` }, new Uint8Array());
    const rest = bytes.subarray(start);
    answer(206, { ...common, 'content-length': rest.length, 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` }, rest);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    put: (address, bytes) => void there.set(pathOf(address), bytes),
    misbehave: (address, ...told) => void faults.set(pathOf(address), told),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
