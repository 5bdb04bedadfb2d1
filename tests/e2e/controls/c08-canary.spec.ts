// C8: where a patient's words go when a claim is submitted: into the endpoint's request body, and nowhere else.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Chartside } from '../../../scripts/browser/launch';
import { chartOf } from '../charts';
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { openChart } from '../open';
import { filesBelow, filesWith } from '../profile-bytes';
import { siteFor } from '../site';

/** Words of an invented patient that occur nowhere else. */
const CANARIES = ['Quillfeather', 'Ottoline', '99417703', 'XJ55012207', 'brackenwort'];
const CHART = `<!doctype html><title>Chart</title><body><header class="patient-banner"><b>Quillfeather, Ottoline</b> <span>MRN: 99417703</span> <span>DOB: 02/03/1960</span></header>
  <h2>Problems</h2><ul><li>Gout after brackenwort</li></ul>
  <article><h2>Progress note</h2><h3>Assessment</h3><p>Essential hypertension, well controlled; allergic to brackenwort.</p></article></body>`;

interface Asked {
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Whether a text holds one of the canaries, plain or as an address or base64 would carry it. */
const holds = (text: string): string[] =>
  CANARIES.filter(
    (word) => text.toLowerCase().includes(word.toLowerCase()) || text.includes(Buffer.from(word).toString('base64').slice(1, -3)),
  );

test('C8: the words of a submitted patient stand in the body of the claim and in no console, address, header, cache or file', async ({
  endpoint,
}) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'chartside-canary-'));
  // The page must not be what the cache is found to hold: it forbids it, as an EHR does.
  const ehr = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(CHART),
  );
  await new Promise<void>((resolve) => ehr.listen(0, '127.0.0.1', resolve));
  // Everything between the extension and the endpoint passes here, so that the test sees what is really sent.
  const asked: Asked[] = [];
  const between = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString();
      asked.push({ url: request.url ?? '', headers: request.headers, body });
      const { host: _, 'content-length': __, connection: ___, ...headers } = request.headers;
      const got = await fetch(`${endpoint.url}${request.url}`, {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...(body !== '' && { body }),
      });
      response.writeHead(got.status, {
        ...Object.fromEntries(got.headers),
        'content-encoding': 'identity',
        'cache-control': 'max-age=3600',
      });
      response.end(await got.text());
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;

  const chartside = await Chartside.launch({ headless: true, profile });
  const said: string[] = [];
  const listenTo = (target: { on(event: 'console', hear: (message: { text(): string }) => void): unknown }): void =>
    void target.on('console', (message) => said.push(message.text()));
  listenTo(chartside.context as never);
  listenTo(chartside.worker as never);
  const addresses: string[] = [];
  chartside.context.on('request', (request) => addresses.push(request.url()));
  const { page, panel } = await openChart(chartside, `http://127.0.0.1:${(ehr.address() as AddressInfo).port}/`);
  const consoles: string[] = [];
  await panel.target.evaluate(
    `for (const name of ['log', 'info', 'warn', 'error', 'debug']) { const real = console[name]; console[name] = (...all) => { (globalThis.saidHere ??= []).push(all.map(String).join(' ')); real(...all); }; } undefined`,
  );
  await expect.poll(async () => (await chartOf(panel))?.patient?.mrn, { timeout: 20_000 }).toBe('99417703');
  const driver = await Driver.open(chartside);
  await driver.setUp(siteFor(base));
  const submission = aSubmission(1);
  submission.patient = {
    ...submission.patient,
    name: { family: 'Quillfeather', given: 'Ottoline', text: 'Ottoline Quillfeather' },
    mrn: '99417703',
  };
  submission.coverage = { payer: 'Seacoast Health Plan', memberId: 'XJ55012207' };
  submission.encounter.reason = 'brackenwort';
  await driver.submit(submission);
  await driver.settled(30_000);
  await expect(driver.submit(submission)).rejects.toThrow(/^(?!.*(?:Quillfeather|99417703))/);
  await page.bringToFront();
  await panel.click('tab', /^Queue/);
  await page.waitForTimeout(300);

  const bodies = asked.filter(({ body }) => holds(body).length > 0);
  await test.step('what was sent: the claim, in one body', async () => {
    expect(bodies.length).toBeGreaterThan(0);
    for (const { url } of bodies) expect(url).toMatch(/^\/Claim\/[0-9a-f-]{36}$/);
    for (const each of asked) {
      expect(holds(each.url)).toEqual([]);
      expect(holds(JSON.stringify(each.headers))).toEqual([]);
      expect(each.headers['referer']).toBeUndefined();
      expect(each.headers['cookie']).toBeUndefined();
    }
  });
  await test.step('consoles, addresses, errors, button, alarms', async () => {
    consoles.push(...(await panel.target.evaluate<string[]>('globalThis.saidHere ?? []')));
    expect(holds([...said, ...consoles].join('\n'))).toEqual([]);
    expect(holds(addresses.join('\n'))).toEqual([]);
    const shown = await chartside.worker.evaluate(async () => {
      const { action, alarms, storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return JSON.stringify([
        await action.getTitle({}),
        await action.getBadgeText({}),
        await alarms.getAll(),
        await storage.local.get(null),
        await storage.session.get(null),
      ]);
    });
    expect(holds(shown)).toEqual([]);
    const names = await (chartside.context.pages().at(-1) as typeof page).evaluate(async () =>
      JSON.stringify([await caches.keys(), Object.keys(localStorage), document.title, location.href]),
    );
    expect(holds(names)).toEqual([]);
  });
  await chartside.close();
  await test.step('the profile after the browser was closed, byte for byte', async () => {
    expect(filesBelow(profile).length).toBeGreaterThan(50);
    expect(filesWith(profile, CANARIES)).toEqual([]);
  });
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  ehr.close();
  between.close();
  between.closeAllConnections();
});
