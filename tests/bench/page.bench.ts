// What reading costs: the longest task of the page's thread and of the panel's, on pages larger than any chart, in a real browser.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { Measurement } from '../../scripts/bench';
import { Chartside } from '../../scripts/browser/launch';
import { openChart } from '../e2e/open';

const many = (n: number, part: (i: number) => string): string => Array.from({ length: n }, (_, i) => part(i)).join('');
const sentence = (i: number): string =>
  `Line ${i}: seen for follow-up of hypertension and diabetes, with no new complaints since the last visit.`;

const built = (script: string): string => `<script>${script}</script>`;

const PAGES: Record<string, string> = {
  'a table of 5,000 rows': `<h3>Problems</h3><table><tr><th>Problem</th><th>Code</th><th>Onset</th><th>Status</th></tr>${many(
    5000,
    (i) => `<tr><td>Problem number ${i}</td><td>I1${i % 9}</td><td>2020-01-02</td><td>Active</td></tr>`,
  )}</table>`,
  'a note of 2,000 paragraphs': `<h2>Progress note</h2><div>${many(2000, (i) => `<p>${sentence(i)}</p>`)}</div>`,
  '100,000 nodes': many(1500, (i) => `<div class="row-${i % 7}">${many(33, (j) => `<span>word ${j}</span> `)}</div>`),
  // Built by the page itself: as text they would be larger than any server sends.
  'a table of 10,000 rows': built(`
    document.body.insertAdjacentHTML('beforeend', '<h3>Problems</h3><table><tbody id="rows"><tr><th>Problem</th><th>Code</th><th>Status</th></tr></tbody></table>');
    const rows = [];
    for (let i = 0; i < 10000; i++) rows.push('<tr><td>Problem number ' + i + '</td><td>I1' + (i % 9) + '</td><td>Active</td></tr>');
    document.getElementById('rows').insertAdjacentHTML('beforeend', rows.join(''));`),
  '1,000,000 nodes': built(`
    for (let i = 0; i < 15000; i++) {
      const row = document.createElement('div');
      for (let j = 0; j < 33; j++) row.appendChild(document.createElement('span')).textContent = 'word ' + j;
      document.body.append(row);
    }`),
  // Without boxes of their own: a browser that lays out so many nested boxes ends, with nobody reading the page.
  'elements 10,000 deep': built(`
    let at = document.body;
    for (let i = 0; i < 10000; i++) {
      at = at.appendChild(document.createElement('div'));
      at.style.display = 'contents';
    }
    at.textContent = 'Problems: hypertension';`),
  'a list of 40,000 items': built(`
    document.body.insertAdjacentHTML('beforeend', '<h3>Problems</h3><ul id="items"></ul>');
    const items = [];
    for (let i = 0; i < 40000; i++) items.push('<li>Problem number ' + i + ', stable on treatment</li>');
    document.getElementById('items').insertAdjacentHTML('beforeend', items.join(''));`),
  'a text of 50 MB': built(`
    const line = 'Seen for follow-up of hypertension and diabetes, with no new complaints since the last visit. ';
    for (let i = 0; i < 50; i++) document.body.appendChild(document.createElement('p')).textContent = line.repeat(11000);`),
  'a text field of 1 MB': `<h2>Progress note</h2><textarea aria-label="Note" style="width:600px;height:300px">${many(10_000, (i) => `${sentence(i)}\n`)}</textarea>`,
};

/** The same in the panel, where no key may wait. */
const WATCH_PANEL = `globalThis.longTasks = []; globalThis.taskWatch ??= new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => Math.round(task.duration)))); taskWatch.observe({ type: 'longtask' }); undefined`;

/** Watches for long tasks from before the first byte is laid out. */
const WATCH = `<script>globalThis.longTasks = []; new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => Math.round(task.duration)))).observe({ type: 'longtask' });</script>`;

async function serve(): Promise<{ url: string; close(): void }> {
  const bodies = Object.values(PAGES);
  const server = createServer((request, response) => {
    const body = bodies[Number(request.url?.slice(1))];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><title>Chart</title>${WATCH}<body><header class="patient-banner"><b>Okafor, Grace</b> MRN 731946 DOB 06/22/1951</header>${body ?? ''}</body>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

/** The longest task of the page's thread while something happens, in ms; the browser reports none below 50. */
async function longestTask(page: Page, restMs: number): Promise<number> {
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    (globalThis as unknown as { longTasks: number[] }).longTasks.length = 0;
    const mark = document.createElement('p');
    mark.textContent = `Changed at ${performance.now()}`;
    document.body.append(mark);
  });
  await page.waitForTimeout(restMs);
  return page.evaluate(() => Math.max(50, ...(globalThis as unknown as { longTasks: number[] }).longTasks));
}

export async function bench(): Promise<Measurement[]> {
  const site = await serve();
  const chartside = await Chartside.launch({ headless: true });
  try {
    const names = Object.keys(PAGES);
    const bare = chartside.context.pages()[0] ?? (await chartside.context.newPage());
    const alone: number[] = [];
    for (const at of names.keys()) {
      await bare.goto(`${site.url}/${at}`);
      alone.push(await longestTask(bare, 1_500));
    }
    const { page, panel } = await openChart(chartside, `${site.url}/0`);
    const rows: Measurement[] = [];
    for (const [at, name] of names.entries()) {
      await panel.target.evaluate(WATCH_PANEL);
      await page.goto(`${site.url}/${at}`);
      await panel.see(/731946/, 30_000);
      rows.push({
        name: `longest task while ${name} is read`,
        unit: 'ms (50: none longer)',
        ours: await longestTask(page, 3_000),
        baseline: alone[at] ?? 50,
        against: 'the same page with nobody reading it',
      });
      rows.push({
        name: `longest task of the panel while ${name} is read`,
        unit: 'ms (50: none longer)',
        ours: await panel.target.evaluate<number>('Math.max(50, ...globalThis.longTasks)'),
        baseline: 50,
        against: 'what no key waits for',
      });
    }
    return rows;
  } finally {
    await chartside.close();
    site.close();
  }
}
