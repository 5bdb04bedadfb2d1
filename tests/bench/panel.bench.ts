// What the official releases cost a panel that is opened: time to the first answer, and memory, against a panel without any.

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Measurement } from '../../scripts/bench';
import { Chartside } from '../../scripts/browser/launch';
import { DAY, officialStore } from './official-store';

const ROUNDS = 15;
const QUERY = 'htn ckd 4';
/** Typed after the first answer, so that what a search touches is in memory. */
const MORE = ['fracture of femur left', 'dm2 neuropathy', 'resection appendix', 'wheelchair', 'e11.42', 'pneumonai'];
const GROWN_MS = 1_500;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The panel's page alone: its worker is never made. */
const withoutWorker = (page: Page) =>
  page.addInitScript(() => {
    globalThis.Worker = class extends EventTarget {
      constructor() {
        super();
        Object.assign(globalThis, { answeredAt: performance.now() });
      }
      postMessage(): void {}
      terminate(): void {}
    } as unknown as typeof Worker;
  });

/** Asks the panel's worker as soon as it is made, and keeps when the answer came, in ms since the page was opened. */
const askAtOnce = (page: Page, call: 'search' | 'books', args: unknown[]) =>
  page.addInitScript(
    ([name, given]) => {
      const Real = globalThis.Worker;
      globalThis.Worker = class extends Real {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          this.addEventListener('message', ({ data }: MessageEvent<{ id?: number }>) => {
            if (data.id !== -1 || 'answeredAt' in globalThis) return;
            Object.assign(globalThis, { answeredAt: performance.now(), engine: this, answer: data });
          });
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
          this.postMessage({ id: -1, call: name, args: given });
        }
      };
    },
    [call, args] as const,
  );

/** Anonymous memory of the process that all pages and workers of extensions share, in MB. */
async function memory({ cdp }: Chartside): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const kilobytes = processInfo
    .filter(({ id, type }) => type === 'renderer' && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'))
    .map(({ id }) => Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Puts the packed files where the panel looks for them. */
async function fill(chartside: Chartside, directory: string): Promise<void> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' });
    response.end(readFileSync(path.join(directory, path.basename(name))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await chartside.context.newPage();
  await page.goto(chartside.url('review'));
  await page.evaluate(
    async ([origin, names]) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('codesets', { create: true });
      for (const name of names) {
        const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await writable.write(await (await fetch(`${origin}/${name}`)).arrayBuffer());
        await writable.close();
      }
    },
    [`http://127.0.0.1:${(server.address() as AddressInfo).port}`, readdirSync(directory)] as const,
  );
  await page.close();
  server.close();
}

/** `answered` in ms since the page was opened, `memory` in MB once it was used. */
interface Opened {
  answered: number;
  memory: number;
}

/** Opens a panel anew, lets it be used, and closes it. */
async function openOnce(chartside: Chartside, prepare: (page: Page) => Promise<unknown>, more: string[]): Promise<Opened> {
  const page = await chartside.context.newPage();
  await prepare(page);
  await page.goto(chartside.url('sidepanel'));
  await page.waitForFunction(() => 'answeredAt' in globalThis);
  const answered = await page.evaluate(() => (globalThis as unknown as { answeredAt: number }).answeredAt);
  for (const query of more) {
    await page.evaluate(
      ([typed, date]) =>
        new Promise((resolve) => {
          const { engine } = globalThis as unknown as { engine: Worker };
          engine.addEventListener('message', ({ data }) => data.id === -2 && resolve(null));
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
          engine.postMessage({ id: -2, call: 'search', args: [{ query: typed, date }] });
        }),
      [query, DAY] as const,
    );
  }
  await page.waitForTimeout(GROWN_MS);
  const opened = { answered, memory: await memory(chartside) };
  await page.close();
  return opened;
}

export async function bench(): Promise<Measurement[]> {
  const directory = await officialStore();
  if (directory === null) return [];
  const [empty, filled] = await Promise.all([Chartside.launch({ headless: true }), Chartside.launch({ headless: true })]);
  try {
    await fill(filled, directory);
    const [page, idle, searching]: [Opened[], Opened[], Opened[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      page.push(await openOnce(empty, withoutWorker, []));
      idle.push(await openOnce(empty, (opened) => askAtOnce(opened, 'books', [DAY]), []));
      searching.push(await openOnce(filled, (opened) => askAtOnce(opened, 'search', [{ query: QUERY, date: DAY }]), MORE));
    }
    return [
      {
        name: 'opening a panel to its first answer, 186,678 codes',
        unit: 'ms',
        ours: median(searching.map(({ answered }) => answered)),
        baseline: median(idle.map(({ answered }) => answered)),
        against: 'a panel with nothing imported, to the answer that it has no books',
      },
      {
        name: 'memory of a panel that searches them',
        unit: 'MB',
        ours: median(searching.map((opened) => opened.memory)),
        baseline: median(page.map((opened) => opened.memory)),
        against: 'the panel’s page alone, without its worker',
      },
    ];
  } finally {
    await Promise.all([empty.close(), filled.close()]);
  }
}
