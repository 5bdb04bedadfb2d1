// A small extension of somebody else, to stand in the same browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Worker } from '@playwright/test';

/** Its folder, and what removes it. */
export function anotherExtension(): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'another-'));
  const manifest = { manifest_version: 3, name: 'Another', version: '1', background: { service_worker: 'another.js' } };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'another.js'), 'chrome.runtime.onMessage.addListener(() => undefined);');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const isIt = (worker: Worker): boolean => worker.url().endsWith('/another.js');

/** Its background worker, once it runs. */
export async function workerOfAnother(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().find(isIt) ?? context.waitForEvent('serviceworker', { predicate: isIt, timeout: 15_000 });
}
