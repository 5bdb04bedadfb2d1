/** `read URL [--steps FILE] [--headed]`: what the panel reads of a page, as one JSON document. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Chart } from '../../lib/chart/chart';
import { Chartside } from '../browser/launch';

const USAGE = 'read: usage: headless read URL [--steps FILE] [--headed]   (FILE exports steps(page), a Playwright page: log in, navigate)';
/** The chart has settled when two readings this far apart are alike (ms); a page gets this long to settle. */
const SETTLED_MS = 700;
const PATIENCE_MS = 20_000;

/** Opens the page with the extension, gives it access as a person would, and prints the panel's Chart. Exit 1: no chart. */
export async function run(args: string[], _input: AsyncIterable<string>, out: (line: string) => void): Promise<number> {
  const { url, steps, headed } = await options(args);
  if (!url) {
    console.error(USAGE);
    return 2;
  }
  const browser = await Chartside.launch({ headless: !headed });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(url);
    if (steps) await steps(page);
    await browser.grantHost(`${new URL(page.url()).protocol}//${new URL(page.url()).hostname}/*`);
    await page.bringToFront();
    const panel = await browser.openPanel(page);
    await panel.click('button', /^Allow/, 3_000).catch(() => undefined);
    const chart = await settled(() => panel.target.evaluate<Chart | null>('globalThis.chartsideChart?.() ?? null'));
    if (!chart) {
      console.error('read: nothing of a chart was found on that page');
      return 1;
    }
    out(JSON.stringify(chart, null, 2));
    return 0;
  } finally {
    await browser.close();
  }
}

interface Options {
  url: string | undefined;
  steps: ((page: Page) => Promise<void>) | null;
  headed: boolean;
}

async function options(args: string[]): Promise<Options> {
  const at = args.indexOf('--steps');
  const file = at < 0 ? undefined : args[at + 1];
  const url = args.find((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  return { url, steps: file ? await loadSteps(file) : null, headed: args.includes('--headed') };
}

async function loadSteps(file: string): Promise<(page: Page) => Promise<void>> {
  const { steps } = (await import(pathToFileURL(path.resolve(file)).href)) as { steps?: (page: Page) => Promise<void> };
  if (!steps) throw new Error(`read: ${file} exports no function named steps`);
  return steps;
}

async function settled(read: () => Promise<Chart | null>): Promise<Chart | null> {
  const until = performance.now() + PATIENCE_MS;
  let last: Chart | null = null;
  while (performance.now() < until) {
    const chart = await read();
    if (chart && last && same(chart, last)) return chart;
    last = chart;
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  }
  return last;
}

const same = (a: Chart, b: Chart): boolean => JSON.stringify({ ...a, source: null }) === JSON.stringify({ ...b, source: null });
