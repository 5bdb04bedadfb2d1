// A page of Chromium in whose worker a script of this folder answers one message, with the isolation that fine timers want.
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createServer, type Plugin } from 'vite';
import { findChromium } from '../../scripts/browser/find-chromium.mjs';

/** Longest wait for the slowest answer. */
const PATIENCE_MS = 600_000;
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const blank: Plugin = {
  name: 'blank-page',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url === '/') response.setHeader('content-type', 'text/html').end('<!doctype html><title>Bench</title>');
      else next();
    });
  },
};

/** Sends `asked` to the worker `script` (a path from the project's root) and gives its answer. `plugins` serve what the script fetches. */
export async function askWorker<Answer>(
  script: string,
  asked: unknown,
  plugins: Plugin[] = [],
  include: string[] = [],
  exclude: string[] = [],
): Promise<Answer> {
  const root = path.resolve(import.meta.dirname, '../..');
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    cacheDir: path.join(root, 'node_modules/.vite-bench'),
    plugins: [...plugins, blank],
    optimizeDeps: { include, exclude },
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
      ([message, url]) =>
        new Promise<never>((resolve, reject) => {
          const worker = new Worker(url, { type: 'module' });
          worker.addEventListener('message', ({ data }) => resolve(data as never));
          worker.addEventListener('error', ({ message: why }) => reject(new Error(`worker: ${why}`)));
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
          worker.postMessage(message);
        }),
      [asked, script] as const,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
