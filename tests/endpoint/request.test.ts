// @vitest-environment node
// A request stays private, short and small, whatever the other end does.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { read, request } from '../../lib/endpoint/request';

let server: Server | null = null;
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
afterEach(() => {
  vi.restoreAllMocks();
  server?.closeAllConnections();
  server?.close();
});
const tools = { fetch, now: Date.now };

describe('a request', () => {
  it('takes nothing of the browser’s along and follows nowhere', async () => {
    let asked: RequestInit | undefined;
    await read('https://billing.example/fhir/metadata', {
      fetch: async (_, init) => {
        asked = init;
        return new Response('{}');
      },
      now: () => 0,
    });
    expect(asked).toMatchObject({ redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  });

  it('is not led to another address', async () => {
    let led = 0;
    const url = await serve((asked, answer) => {
      if (asked.url === '/elsewhere') led += 1;
      answer.writeHead(307, { Location: '/elsewhere' }).end();
    });
    expect(await read(url, tools)).toBeNull();
    expect(led).toBe(0);
  });

  it('reads a whole answer, in whatever pieces it comes', async () => {
    const text = `{"word":"${'é'.repeat(5_000)}"}`;
    const url = await serve((_, answer) => {
      const bytes = Buffer.from(text);
      answer.writeHead(200, { 'Content-Type': 'application/fhir+json', ETag: 'W/"3"' });
      for (let at = 0; at < bytes.length; at += 777) answer.write(bytes.subarray(at, at + 777));
      answer.end();
    });
    expect(await read(url, tools)).toMatchObject({ status: 200, body: text, headers: { etag: 'W/"3"' } });
  });

  it('leaves a small body that swells to gigabytes', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, 32));
    expect(bomb.length).toBeLessThan(300_000);
    const url = await serve((_, answer) => void answer.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb));
    let unpacked = 0;
    const counting: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      const count = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, out) {
          unpacked += chunk.byteLength;
          out.enqueue(chunk);
        },
      });
      return new Response(answer.body?.pipeThrough(count), { status: answer.status });
    };
    expect(await read(url, { fetch: counting, now: Date.now })).toBeNull();
    expect(unpacked).toBeGreaterThan(8_000_000);
    expect(unpacked).toBeLessThan(9_000_000);
  });

  it('leaves a body that never ends, byte by byte, when its time is over', async () => {
    let dripping = 0;
    const url = await serve((_, answer) => {
      answer.writeHead(200);
      const drip = setInterval(() => answer.write(' '), 10);
      answer.on('close', () => {
        clearInterval(drip);
        dripping += 1;
      });
    });
    const patience = AbortSignal.timeout.bind(AbortSignal);
    const asked: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      asked.push(ms);
      return patience(ms / 100);
    });
    expect(await request(url, { method: 'GET' }, tools)).toBeNull();
    expect(asked).toEqual([20_000]);
    await vi.waitFor(() => expect(dripping).toBe(1));
  });
});
