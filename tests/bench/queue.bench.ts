// A long queue in the real browser: taking claims in, opening the list, draining, memory; beside the least the browser itself needs.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { Measurement } from '../../scripts/bench';
import { Chartside } from '../../scripts/browser/launch';
import { Target } from '../../scripts/browser/target';
import { aSubmission, Driver } from '../e2e/driver';
import { siteFor } from '../e2e/site';

const CLAIMS = Number(process.env.CLAIMS ?? 10_000);
/** So many are timed, one after the other, on top of those that were there before. */
const TIMED = Math.min(1_000, CLAIMS);
/** Those before come in so many at once, since only their being there matters. */
const FILLING = 8;
const CLAIM_CHARS = 8_000;
/** Every so many claims carry a whole note as evidence. */
const NOTED = 100;
const NOTE_CHARS = 1_000_000;
const ANSWER_MS = 50;
const DRAIN_MS = 30_000;
const LANES = 4;

const percentile = (times: number[], share: number): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const said = (name: string, value: number, unit: string): void => console.log(`${name}: ${value.toFixed(1)} ${unit}`);

const CAPABILITY = JSON.stringify({
  resourceType: 'CapabilityStatement',
  rest: [{ mode: 'server', resource: [{ type: 'Claim', updateCreate: true }] }],
});
const NO_ANSWERS = '{"resourceType":"Bundle","type":"searchset"}';

/** An endpoint that takes every claim after 50 ms, has no answers yet, and counts. */
async function patientEndpoint() {
  const at: number[] = [];
  const cors = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, PUT, OPTIONS',
    'Access-Control-Allow-Headers': '*, Accept, Content-Type, Idempotency-Key, Prefer',
    'Access-Control-Max-Age': '600',
  };
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      setTimeout(() => {
        const url = request.url ?? '';
        if (request.method === 'PUT' && url.startsWith('/Claim/')) at.push(performance.now());
        const told = url === '/metadata' ? CAPABILITY : NO_ANSWERS;
        const body = request.method === 'PUT' ? Buffer.concat(chunks) : told;
        response.writeHead(200, { ...cors, 'Content-Type': 'application/fhir+json' }).end(body);
      }, ANSWER_MS);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, at, close };
}

/** Submits the claims from one number up to another from the page, `lanes` at a time; answers how long each took, in ms, in their order. */
const enqueue = (page: Page, model: unknown, from: number, to: number, lanes: number): Promise<number[]> =>
  page.evaluate(
    async ([given, first, end, many, chars, noted, noteChars]) => {
      type Made = { coded: { diagnoses: { evidence: unknown[] }[] }; encounter: object; patient: object; readAt: number };
      const times: number[] = [];
      let next = first;
      const busy = Array.from({ length: many }, async () => {
        while (next < end) {
          const n = next++;
          const submission = structuredClone(given) as Made;
          Object.assign(submission.encounter, { ref: `visit-${n}` });
          Object.assign(submission.coded, { encounter: { ...(submission.coded as { encounter?: object }).encounter, ref: `visit-${n}` } });
          Object.assign(submission.patient, { mrn: `T${n}` });
          const long = n % noted === 0 ? noteChars : chars - JSON.stringify(submission).length * 2;
          const quote = 'hypertension, '.repeat(Math.ceil(long / 14)).slice(0, Math.max(1, long));
          submission.coded.diagnoses[0]?.evidence.push({ document: 'd1', start: 0, end: quote.length, quote, section: null, hash: null });
          submission.readAt = Date.now();
          const started = performance.now();
          const answer = (await chrome.runtime.sendMessage({ to: 'worker', name: 'submitClaim', request: submission })) as {
            ok: boolean;
            error?: string;
          };
          times[n - first] = performance.now() - started;
          if (!answer.ok) throw new Error(`claim ${n}: ${answer.error}`);
        }
      });
      await Promise.all(busy);
      return times;
    },
    [model, from, to, lanes, CLAIM_CHARS, NOTED, NOTE_CHARS] as const,
  );

/** The least a claim on disk twice can cost: one value in the extension's storage, one strict commit of the same size. */
const twoCopies = (page: Page): Promise<number[]> =>
  page.evaluate(async (chars) => {
    const opened = indexedDB.open('bench', 1);
    opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('rows', { autoIncrement: true }));
    const db = await new Promise<IDBDatabase>((done) => opened.addEventListener('success', () => done(opened.result)));
    const times: number[] = [];
    const text = 'x'.repeat(chars);
    for (let n = 0; n < 300; n += 1) {
      const started = performance.now();
      await chrome.storage.local.set({ [`bench-${n}`]: text });
      const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
      tx.objectStore('rows').add(text);
      await new Promise((done) => tx.addEventListener('complete', done));
      times.push(performance.now() - started);
      await chrome.storage.local.remove(`bench-${n}`);
    }
    db.close();
    indexedDB.deleteDatabase('bench');
    return times;
  }, CLAIM_CHARS);

/** Claims a second by as many lanes that do nothing but send. */
const bareLanes = (page: Page, url: string): Promise<number> =>
  page.evaluate(
    async ([base, lanes, chars]) => {
      const body = JSON.stringify({ text: 'x'.repeat(chars as number) });
      const headers = { 'Content-Type': 'application/fhir+json' };
      const started = performance.now();
      let sent = 0;
      await Promise.all(
        Array.from({ length: lanes as number }, async (_, at) => {
          for (let n = 0; n < 40; n += 1) {
            await (await fetch(`${base}/Claim/bare-${at}-${n}`, { method: 'PUT', body, headers })).text();
            sent += 1;
          }
        }),
      );
      return sent / ((performance.now() - started) / 1000);
    },
    [url, LANES, CLAIM_CHARS] as const,
  );

/**
 * Milliseconds from opening the panel to the queue's rows, and of one whole read of the rows, the least a list without pages would need.
 * The page itself looks at every frame it draws: the driver's own waiting looks only every half second after a while.
 */
async function listed(chartside: Chartside): Promise<{ panel: number; wholeRead: number }> {
  const page = await chartside.context.newPage();
  const started = performance.now();
  await page.goto(chartside.url('sidepanel'));
  await page.waitForFunction(() => {
    const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) => one.textContent?.includes('Queue'));
    tab?.click();
    return tab !== undefined;
  });
  await page.waitForFunction(() => document.querySelectorAll('[data-testid=claim]').length > 99);
  const panel = performance.now() - started;
  const wholeRead = await page.evaluate(async () => {
    const opened = indexedDB.open('work');
    const db = await new Promise<IDBDatabase>((done) => opened.addEventListener('success', () => done(opened.result)));
    const from = performance.now();
    for (const store of ['outbox', 'summary']) {
      const all = db.transaction(store).objectStore(store).getAll();
      await new Promise((done) => all.addEventListener('success', done));
    }
    db.close();
    return performance.now() - from;
  });
  await page.close();
  return { panel, wholeRead };
}

/** The worker's JavaScript heap in MB, what is garbage collected away. */
async function heap({ cdp, id }: Chartside): Promise<number> {
  const worker = await Target.attach(cdp, 'service_worker', id);
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await worker.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / 1e6;
}

export async function bench(): Promise<Measurement[]> {
  const endpoint = await patientEndpoint();
  const chartside = await Chartside.launch({ headless: true });
  try {
    const driver = await Driver.open(chartside);
    await driver.setUp({ ...siteFor(endpoint.url), endpoint: null });
    const page = await chartside.context.newPage();
    await page.goto(chartside.url('options'));
    const before = await twoCopies(page);
    const empty = await heap(chartside);
    const filling = performance.now();
    await enqueue(page, aSubmission(0), 0, CLAIMS - TIMED, FILLING);
    const filled = CLAIMS - TIMED;
    if (filled > 0) said(`filling the queue, ${FILLING} at once, a claim`, (performance.now() - filling) / filled, 'ms');
    const times = await enqueue(page, aSubmission(0), filled, CLAIMS, 1);
    // Before and after, since a machine that is busy with other things is so for a while.
    const least = [...before, ...(await twoCopies(page))];
    said('the least for two copies on disk, p50', percentile(least, 0.5), 'ms');
    said('  p95', percentile(least, 0.95), 'ms');
    const small = times.filter((_, n) => n % NOTED !== 0);
    said(`taking the last ${TIMED} of ${CLAIMS} claims in, one after the other, p50`, percentile(times, 0.5), 'ms');
    said('  p95', percentile(times, 0.95), 'ms');
    said('  p99', percentile(times, 0.99), 'ms');
    const full = await heap(chartside);
    said('the worker’s heap with all of them queued', full, 'MB');

    const warm = await listed(chartside);
    await chartside.stopWorker();
    const cold = await listed(chartside);
    said('opening the panel to a hundred rows, worker alive', warm.panel, 'ms');
    said('opening the panel to a hundred rows, worker started for it', cold.panel, 'ms');

    const bare = await bareLanes(page, endpoint.url);
    endpoint.at.length = 0;
    await driver.setUp(siteFor(endpoint.url));
    await new Promise((done) => setTimeout(done, DRAIN_MS));
    const arrived = endpoint.at.length;
    const first = endpoint.at[0] ?? 0;
    const rate = (arrived - 1) / (((endpoint.at.at(-1) ?? first) - first) / 1000);
    said(`draining against ${ANSWER_MS} ms, ${arrived} claims`, rate, 'claims/s');
    const draining = await heap(chartside);
    said('the worker’s heap while draining', draining, 'MB');
    return [
      {
        name: `taking one claim in, on disk twice, the last ${TIMED} of ${CLAIMS}, p95`,
        unit: 'ms',
        ours: percentile(small, 0.95),
        baseline: percentile(least, 0.95),
        against: 'one value and one strict commit of that size',
      },
      {
        name: `opening the panel to ${CLAIMS} queued claims`,
        unit: 'ms',
        ours: cold.panel,
        baseline: cold.wholeRead,
        against: 'reading every row and summary once',
      },
      { name: 'one claim drained', unit: 'ms', ours: 1_000 / rate, baseline: 1_000 / bare, against: 'four lanes that only send' },
      { name: 'the worker’s heap while draining', unit: 'MB', ours: draining, baseline: empty, against: 'with an empty queue' },
    ];
  } finally {
    await chartside.close();
    endpoint.close();
  }
}
