// Runs the comparison in a worker of Chromium, served from here with the isolation that fine timers want.
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createServer, type Plugin } from 'vite';
import { findChromium } from '../../scripts/browser/find-chromium.mjs';
import type { Compared, PackedSystem } from './search-engines';

/** Longest wait for the slowest engine. */
const PATIENCE_MS = 600_000;
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const serving = (systems: readonly PackedSystem[]): Plugin => ({
  name: 'packed-files',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [, name, at] = /^\/packed\/(codes|index)-(\d+)$/.exec(request.url ?? '') ?? [];
      const system = systems[Number(at)];
      if (request.url === '/') response.setHeader('content-type', 'text/html').end('<!doctype html><title>Search</title>');
      else if (system) response.end(new Uint8Array(name === 'codes' ? system.codes : system.index));
      else next();
    });
  },
});

export async function compareInBrowser(systems: readonly PackedSystem[], day: string): Promise<Compared> {
  const root = path.resolve(import.meta.dirname, '../..');
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    cacheDir: path.join(root, 'node_modules/.vite-bench'),
    plugins: [serving(systems)],
    optimizeDeps: { include: ['minisearch', 'flexsearch'], exclude: ['@sqlite.org/sqlite-wasm'] },
    server: { port: 0, host: '127.0.0.1', headers: ISOLATED, watch: null, hmr: false },
  });
  await server.listen();
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    for (const [name, value] of Object.entries(ISOLATED)) await page.setExtraHTTPHeaders({ [name]: value });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    return await page.evaluate(
      ([asked, script]) =>
        new Promise<Compared>((resolve, reject) => {
          const worker = new Worker(script, { type: 'module' });
          worker.addEventListener('message', ({ data }) => resolve(data));
          worker.addEventListener('error', ({ message }) => reject(new Error(`worker: ${message}`)));
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
          worker.postMessage(asked);
        }),
      [{ day, sets: systems.map(({ set }) => set) }, '/tests/bench/search-worker.ts'] as const,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
