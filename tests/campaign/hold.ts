/** Holds the running worker at a call of the browser's, so that it can be killed exactly there. The product has no part in it. */
import type { Worker } from '@playwright/test';
import { within } from './mouth';
import { pause } from './pause';
import type { Stand } from './stand';

const HELD_MS = 15_000;

/** Puts `hold()` there, which is entered and never left. */
const HOLD = `globalThis.hold = () => new Promise(() => { globalThis.held = true; });
globalThis.kept = chrome.storage.local.set.bind(chrome.storage.local);
globalThis.sent = globalThis.fetch.bind(globalThis);
globalThis.isClaim = (url, init) => init?.method === 'PUT' && String(url).includes('/Claim/');
globalThis.isCopy = (items) => Object.keys(items).some((key) => key.startsWith('j:'));`;

/** Where the worker can be held. Each is lost with the worker's life. */
export const PLACES = {
  'before the second copy': 'chrome.storage.local.set = (items) => (isCopy(items) ? hold() : kept(items));',
  'after the second copy': 'chrome.storage.local.set = (items) => (isCopy(items) ? kept(items).then(hold) : kept(items));',
  // The commit is done, and nobody hears of it.
  'after the commit': `const [begin, add] = [IDBDatabase.prototype.transaction, IDBObjectStore.prototype.add];
    IDBDatabase.prototype.transaction = function (...of) {
      const tx = begin.apply(this, of);
      tx.addEventListener('complete', (event) => {
        if (!tx.takesIn) return;
        event.stopImmediatePropagation();
        void hold();
      });
      return tx;
    };
    IDBObjectStore.prototype.add = function (...of) {
      if (this.name === 'outbox') this.transaction.takesIn = true;
      return add.apply(this, of);
    };`,
  'while it is opened': 'SubtleCrypto.prototype.decrypt = hold;',
  'before the request': 'globalThis.fetch = (url, init) => (isClaim(url, init) ? hold() : sent(url, init));',
  'after the answer': 'globalThis.fetch = (url, init) => (isClaim(url, init) ? sent(url, init).then(hold) : sent(url, init));',
  'before the copy is dropped': "chrome.storage.local.remove = (key) => (String(key).startsWith('j:') ? hold() : Promise.resolve());",
  'at the answer’s record': `const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...of) {
      if (this.name !== 'inbox') return put.apply(this, of);
      this.transaction.abort();
      void hold();
      return put.apply(this, of);
    };`,
} as const;

/** Writing that fails for want of room. */
export const FULL = {
  'the second copy':
    "chrome.storage.local.set = (items) => (isCopy(items) ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : kept(items));",
  'the database': `const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...of) {
      if (this.name === 'payload') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, of);
    };`,
} as const;

/** The worker that lives now, woken if it slept. */
export async function livingWorker(stand: Stand): Promise<Worker> {
  for (let tries = 0; tries < 100; tries += 1) {
    await stand.standing();
    for (const worker of stand.chartside.context.serviceWorkers().toReversed()) {
      const alive = await within(worker.evaluate('1'), 1_000).catch(() => null);
      if (alive === 1) return worker;
    }
    await pause(50);
  }
  throw new Error('no worker lives');
}

/** Runs a script of {@link PLACES} or {@link FULL} in the living worker. */
export async function arm(stand: Stand, script: string): Promise<{ held(): Promise<void> }> {
  const worker = await livingWorker(stand);
  await worker.evaluate(`${HOLD}\n${script}`);
  return {
    /** Resolves when the worker has come to that place. */
    async held() {
      const until = performance.now() + HELD_MS;
      while ((await worker.evaluate('globalThis.held === true')) !== true) {
        if (performance.now() > until) throw new Error('the worker never came to the place where it was to be held');
        await pause(10);
      }
    },
  };
}
