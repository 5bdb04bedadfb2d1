// What the extension's script takes of an encounter page's main thread: a first reading, a repeated one, an idle page.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { Measurement } from '../../scripts/bench';
import { Chartside } from '../../scripts/browser/launch';
import { openChart } from '../e2e/open';
import { BANNER, encounterBody } from './encounter-page';
import { ownTime } from './own-time';

const PAGE = `<!doctype html><title>Chart</title><body>${BANNER}${encounterBody(12)}</body>`;
/** Other programs take the processor from the thread, and a profiler counts it: of so many turns the least is told. */
const ROUNDS = 5;

/** What asking every element once for its style and its place costs the same page: no reader that looks at what is shown can do without. */
const askEach = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const mark = document.createElement('p');
    document.body.append(mark);
    const began = performance.now();
    let shown = 0;
    for (const element of document.body.querySelectorAll('*'))
      if (getComputedStyle(element).display !== 'none' && element.getClientRects().length > 0) shown += element.childNodes.length;
    return shown > 0 ? performance.now() - began : 0;
  });

async function change(page: Page): Promise<void> {
  await page.evaluate(() => {
    const mark = document.createElement('p');
    mark.textContent = `Changed at ${performance.now()}`;
    document.body.append(mark);
  });
  await page.waitForTimeout(1_200);
}

async function reading(chartside: Chartside): Promise<Measurement[]> {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const { page, panel } = await openChart(chartside, url);
    await panel.see(/731946/, 30_000);
    const session = await chartside.context.newCDPSession(page);
    const first: number[] = [];
    const repeated: number[] = [];
    const asked: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      first.push(
        await ownTime(session, async () => {
          await page.goto(url);
          await page.waitForTimeout(1_500);
        }),
      );
      repeated.push(await ownTime(session, () => change(page)));
      asked.push(await askEach(page));
      await page.waitForTimeout(800);
    }
    await page.waitForTimeout(3_000);
    const idle = await ownTime(session, () => page.waitForTimeout(5_000));
    const against = 'asking every element once for its style and its place';
    return [
      {
        name: 'an encounter page is read for the first time',
        unit: 'ms of its thread',
        ours: Math.min(...first),
        baseline: Math.min(...asked),
        against,
      },
      {
        name: 'it is read again after a change',
        unit: 'ms of its thread',
        ours: Math.min(...repeated),
        baseline: Math.min(...asked),
        against,
      },
      { name: 'it is left alone for 5 s', unit: 'ms of its thread', ours: idle, baseline: 0, against: 'nothing at all' },
    ];
  } finally {
    server.close();
  }
}

export async function bench(): Promise<Measurement[]> {
  const chartside = await Chartside.launch({ headless: true });
  try {
    return await reading(chartside);
  } finally {
    await chartside.close();
  }
}
