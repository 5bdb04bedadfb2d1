// C9: configuration that turns claims elsewhere: held until a person confirms it, and hostile values are not used.
import { Chartside } from '../../../scripts/browser/launch';
import { startEndpoint } from '../../endpoint/server';
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { siteFor } from '../site';
import { managedCopy } from './policy';

interface Standing {
  paused: { why: string } | null;
}
const why = async (driver: Driver): Promise<string | null> => (await driver.ask<Standing>('queueStanding', null)).paused?.why ?? null;

test('C9: the endpoint is turned in the middle of the queue: nothing goes to the new one until the address that was shown is confirmed', async ({
  chartside,
  endpoint,
}) => {
  const other = await startEndpoint({});
  const third = await startEndpoint({});
  const driver = await Driver.open(chartside);
  await driver.setUp(siteFor(endpoint.url));
  await driver.submit(aSubmission(0));
  await driver.settled(30_000);
  // Claims that are promised to the first, and cannot get there.
  endpoint.misbehave({ kind: 'refuse', times: 1_000 });
  for (let n = 1; n <= 3; n += 1) await driver.submit(aSubmission(n));
  await driver.setUp(siteFor(other.url));
  await driver.ask('sendNow', null);
  await expect.poll(() => why(driver), { timeout: 15_000 }).toBe('endpoint-changed');
  await driver.ask('sendNow', null);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(other.journal()).toEqual([]);
  expect(await driver.ask('endpointChange', null)).toEqual({ from: endpoint.url, to: other.url });

  // It is turned once more while somebody looks: what was shown is not what would be confirmed.
  await driver.setUp(siteFor(third.url));
  await expect(driver.ask('confirmEndpoint', { endpoint: other.url })).rejects.toThrow(/has changed again/);
  await expect(driver.ask('confirmEndpoint', { endpoint: 'javascript:alert(1)' })).rejects.toThrow(/has changed again/);
  expect([...other.journal(), ...third.journal()]).toEqual([]);
  await driver.ask('confirmEndpoint', { endpoint: third.url });
  await driver.settled(30_000);
  expect(other.journal()).toEqual([]);
  for (const item of await driver.queue()) expect(item.state).toMatch(/accepted|paid|denied|held-human/);
  // What may have reached the first endpoint is looked at by a person, not sent twice.
  const there = new Set([...endpoint.journal(), ...third.journal()].map(({ id }) => id));
  expect([...endpoint.journal(), ...third.journal()].length).toBe(there.size);
  await other.close();
  await third.close();
});

test('C9: hostile values are not used, whoever gave them, and claims wait', async ({ chartside, endpoint }) => {
  const driver = await Driver.open(chartside);
  for (const value of [
    'javascript:alert(1)',
    'http://billing.example/fhir',
    'https://user:secret@billing.example/fhir',
    'https://billing.example/fhir?to=x',
    'http://127.0.0.1.example/fhir',
    'file:///etc/passwd',
    7,
    { href: endpoint.url },
    [endpoint.url],
    `https://billing.example/${'x'.repeat(3_000)}`,
  ]) {
    await driver.setUp({ ...siteFor(endpoint.url), endpoint: value as string });
    expect(await why(driver), JSON.stringify(value).slice(0, 60)).toBe('no-endpoint');
  }
  await driver.submit(aSubmission(1));
  expect((await driver.queue()).map(({ state }) => state)).toEqual(['queued']);
  expect(endpoint.journal()).toEqual([]);
});

test('C9: an administrator’s policy wins over the person, turns in the middle of the queue, and a broken one gives nobody more rights', async ({
  endpoint,
}) => {
  const managed = managedCopy();
  test.skip(managed === null, 'policies can be set by root on Linux only');
  if (managed === null) return;
  const other = await startEndpoint({});
  const { role: _, ...site } = siteFor(endpoint.url) as Record<string, unknown>;
  managed.set({ endpoint: endpoint.url, role: 'coder', billingProvider: site['billingProvider'] });
  let chartside: Chartside | null = null;
  try {
    chartside = await Chartside.launch({ headless: true, extension: managed.extension });
    expect(chartside.id).toBe(managed.id);
    const driver = await Driver.open(chartside);
    await driver.setUp({ ...siteFor(other.url), role: 'supervisor' });
    const { worker } = chartside;
    const inPolicy = () =>
      worker.evaluate(async () =>
        JSON.stringify(await (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.managed.get(null)),
      );
    await expect.poll(inPolicy, { timeout: 15_000 }).toContain(endpoint.url);
    await driver.submit(aSubmission(0));
    await driver.settled(30_000);
    expect([endpoint.journal().length, other.journal().length]).toEqual([1, 0]);

    endpoint.misbehave({ kind: 'refuse', times: 1_000 });
    await driver.submit(aSubmission(1));
    managed.set({ endpoint: other.url, role: 'coder', billingProvider: site['billingProvider'] });
    await expect.poll(() => why(driver), { timeout: 30_000 }).toBe('endpoint-changed');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(other.journal()).toEqual([]);

    managed.set({ endpoint: 'javascript:alert(1)', role: 'administrator' });
    await expect.poll(() => why(driver), { timeout: 30_000 }).toBe('no-endpoint');
    await expect(driver.submit(aSubmission(2))).rejects.toThrow(/A provider may not do this/);
    expect(other.journal()).toEqual([]);
  } finally {
    await chartside?.close();
    managed.remove();
    await other.close();
  }
});
