// C7: polluted prototypes and bombs of JSON, from the endpoint, from files, in messages: nothing is polluted, nothing stands still.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { siteFor } from '../site';

const POLLUTING = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
const deep = (levels: number): string => `${'{"a":['.repeat(levels)}${']}'.repeat(levels)}`;
const CAPABLE = `{${POLLUTING},"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","format":["json"],"rest":[{"mode":"server","resource":[{"type":"Claim","updateCreate":true,"interaction":[{"code":"update"}],${POLLUTING}}]}]}`;
/** What a hostile server says to a claim, in turn. */
const ANSWERS = [
  `{${POLLUTING},"resourceType":"Claim","id":"x"}`,
  `{"resourceType":"Claim","id":{${POLLUTING}},"extension":[{${POLLUTING}}]}`,
  deep(50_000),
  `[${'[],'.repeat(1_000_000)}[]]`,
  `{"resourceType":"OperationOutcome","issue":[{${POLLUTING},"severity":"error","code":"x","diagnostics":"${'x'.repeat(4_000_000)}"}]}`,
  `{"resourceType":"Claim","total":${'9'.repeat(100_000)}}`,
  'x'.repeat(9_000_000),
  '{"resourceType":',
];

test('C7: polluting and exploding JSON as answers, files and messages: no prototype is touched, and the queue goes on', async ({
  chartside,
  endpoint,
}) => {
  test.setTimeout(180_000);
  let said = 0;
  const hostile = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const cors = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*, Authorization',
        'access-control-allow-methods': '*',
      };
      const claim = request.method === 'PUT';
      const status = claim && said % 3 === 2 ? 422 : 200;
      const body =
        request.url === '/metadata'
          ? CAPABLE
          : claim
            ? (ANSWERS[said++ % ANSWERS.length] ?? '')
            : `{${POLLUTING},"resourceType":"Bundle","type":"searchset","entry":[{${POLLUTING}}]}`;
      response
        .writeHead(request.method === 'OPTIONS' ? 204 : status, { ...cors, 'content-type': 'application/fhir+json' })
        .end(request.method === 'OPTIONS' ? '' : body);
    });
  });
  await new Promise<void>((resolve) => hostile.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(hostile.address() as AddressInfo).port}`;
  const driver = await Driver.open(chartside);
  const options = await chartside.context.newPage();
  await options.goto(chartside.url('options'));
  const polluted = '({}).polluted ?? [].polluted ?? (() => undefined).polluted ?? null';
  const clean = async (): Promise<void> => {
    expect(await chartside.worker.evaluate(polluted)).toBeNull();
    expect(await options.evaluate(polluted)).toBeNull();
    expect(await driver.ask('queueStanding', null)).toBeTruthy();
  };

  await test.step('as answers of the endpoint: none is taken for a delivery', async () => {
    await driver.setUp(siteFor(base));
    for (let n = 0; n < ANSWERS.length; n += 1) {
      await driver.submit(aSubmission(n));
      await driver.ask('sendNow', null);
    }
    await expect
      .poll(
        async () => {
          await driver.ask('sendNow', null);
          return said;
        },
        { timeout: 40_000, intervals: [500] },
      )
      .toBeGreaterThanOrEqual(ANSWERS.length);
    for (const { state } of await driver.queue()) expect(state).toMatch(/unknown|sending|retry-wait|queued|held-human/);
    await clean();
  });

  await test.step('as files that are imported', async () => {
    await options.getByLabel(/^Passphrase/).fill('a long passphrase');
    const chain = `{"format":"chartside-queue","version":1,${POLLUTING}}`;
    for (const text of [
      chain,
      deep(100_000),
      `{${POLLUTING}}`,
      '[]',
      'null',
      '"x"',
      `{"format":"chartside-queue","salt":"${'A'.repeat(5_000_000)}"}`,
    ]) {
      await options
        .getByLabel('Import a queue')
        .setInputFiles({ name: 'queue.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(options.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible();
      await clean();
    }
  });

  await test.step('as messages', async () => {
    const values = [`{${POLLUTING}}`, `{"claims":[{${POLLUTING}}]}`, `{"limit":10,${POLLUTING}}`, deep(30)];
    for (const name of [
      'importQueue',
      'listQueue',
      'submitClaim',
      'takeAnswers',
      'readAudit',
      'confirmEndpoint',
      '__proto__',
      'constructor',
    ])
      for (const value of values)
        expect(
          await options.evaluate(
            async ([to, text]) =>
              (
                await chrome.runtime.sendMessage<unknown, { error: string }>({
                  to: 'worker',
                  name: to,
                  request: JSON.parse(text) as unknown,
                })
              ).error,
            [name, value] as const,
          ),
        ).toMatch(/malformed request|unknown message/);
    await clean();
  });

  await test.step('as X12 answers', async () => {
    await driver.setUp({ ...siteFor(endpoint.url), endpoint: null });
    for (const text of ['ISA*'.repeat(1_000_000), `ISA*00*${POLLUTING}~`, '~'.repeat(2_000_000), 'x'.repeat(8_000_000)])
      expect(await driver.ask<{ applied: unknown[] }>('takeAnswers', { name: '__proto__', text })).toMatchObject({ applied: [] });
    await clean();
  });

  await test.step('and the queue delivers what waited, once the endpoint is honest', async () => {
    await driver.submit(aSubmission(99));
    await driver.setUp(siteFor(endpoint.url));
    await driver.ask('confirmEndpoint', { endpoint: endpoint.url }).catch(() => undefined);
    await expect.poll(() => endpoint.journal().length, { timeout: 30_000 }).toBeGreaterThan(0);
  });
  hostile.close();
  hostile.closeAllConnections();
});
