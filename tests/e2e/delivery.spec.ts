// Exactly once, whatever breaks: twenty random moments for each kind of break, in the real browser (`npm run campaign` has thousands).
// Three ledgers must agree: what the worker answered "queued" for, the queue, and what the endpoint applied.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Chartside } from '../../scripts/browser/launch';
import { type FaultPlan, seeded } from '../endpoint/faults';
import type { Endpoint } from '../endpoint/server';
import { aSubmission, Driver } from './driver';
import { expect, test } from './fixtures';
import { siteFor } from './site';

const TRIALS = Number(process.env.TRIALS ?? 20);
const SEED = Number(process.env.SEED ?? 20_261_121);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Keeps the request in flight, before or after the claim was applied, so that the break comes in the middle of it. */
const stall = (random: () => number): FaultPlan =>
  random() < 0.5 ? { kind: 'slow', times: 1, delayMs: 500 + Math.round(random() * 500) } : { kind: 'hang-after-apply', times: 1 };

/** Every promised claim is on the endpoint once, with one content; nothing else is. */
function expectExactlyOnce(endpoint: Endpoint, promised: string[]): void {
  const applied = new Map<string, Set<string>>();
  for (const { id, sha256 } of endpoint.journal()) applied.set(id, (applied.get(id) ?? new Set()).add(sha256));
  const lost = promised.filter((id) => !applied.has(id));
  const doubled = [...applied].filter(([, contents]) => contents.size > 1).map(([id]) => id);
  const unexplained = [...applied.keys()].filter((id) => !promised.includes(id));
  console.log(
    `      lost ${lost.length} doubled ${doubled.length} unexplained ${unexplained.length} trials ${promised.length} (requests applied ${endpoint.journal().length}, seed ${SEED})`,
  );
  expect({ lost, doubled, unexplained }).toEqual({ lost: [], doubled: [], unexplained: [] });
  expect(endpoint.claims()).toHaveLength(promised.length);
}

test('the worker is stopped in the middle of sending', async ({ chartside, endpoint }) => {
  test.setTimeout(300_000);
  const random = seeded(SEED);
  const driver = await Driver.open(chartside);
  await driver.setUp(siteFor(endpoint.url));
  const promised: string[] = [];
  for (let trial = 0; trial < TRIALS; trial += 1) {
    endpoint.misbehave(stall(random));
    promised.push((await driver.submit(aSubmission(trial))).claimId);
    await pause(random() * 300);
    await chartside.stopWorker();
  }
  endpoint.behave();
  for (const { claimId, state } of await driver.settled(90_000)) if (state === 'quarantined') await driver.ask('releaseHeld', { claimId });
  await driver.settled(90_000);
  expectExactlyOnce(endpoint, promised);
});

test('the browser is killed with SIGKILL', async ({ endpoint }) => {
  test.setTimeout(600_000);
  const random = seeded(SEED + 1);
  const profile = mkdtempSync(path.join(tmpdir(), 'chartside-kill-'));
  const promised: string[] = [];
  let chartside = await Chartside.launch({ headless: true, profile });
  let driver = await Driver.open(chartside);
  await driver.setUp(siteFor(endpoint.url));
  // A setting is not a claim: it is allowed a moment to reach the disk.
  await pause(500);
  for (let trial = 0; trial < TRIALS; trial += 1) {
    endpoint.misbehave(stall(random));
    promised.push((await driver.submit(aSubmission(trial))).claimId);
    await pause(random() * 300);
    await chartside.kill();
    chartside = await Chartside.launch({ headless: true, profile });
    driver = await Driver.open(chartside);
  }
  endpoint.behave();
  // Killed twice in the moment in which the same claim was prepared, it is set aside and a person has it tried once more.
  for (const { claimId, state } of await driver.settled(90_000)) if (state === 'quarantined') await driver.ask('releaseHeld', { claimId });
  await driver.settled(90_000);
  expectExactlyOnce(endpoint, promised);
  await chartside.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('the endpoint applies a claim and then fails', async ({ chartside, endpoint }) => {
  test.setTimeout(300_000);
  const random = seeded(SEED + 2);
  const driver = await Driver.open(chartside);
  await driver.setUp(siteFor(endpoint.url));
  const promised: string[] = [];
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const kind = random() < 0.5 ? '500-after-apply' : 'reset-after-apply';
    endpoint.misbehave({ kind, times: 1 + Math.floor(random() * 3) });
    promised.push((await driver.submit(aSubmission(trial))).claimId);
    await pause(random() * 200);
  }
  endpoint.behave();
  await driver.settled(120_000);
  expectExactlyOnce(endpoint, promised);
});
