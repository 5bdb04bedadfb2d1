// What reading costs the page: in a real browser, on pages larger than any chart, no task of the page's thread grows long.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openChart } from './open';

const many = (n: number, part: (i: number) => string): string => Array.from({ length: n }, (_, i) => part(i)).join('');
const sentence = (i: number): string =>
  `Line ${i}: seen for follow-up of hypertension and diabetes, with no new complaints since the last visit.`;

const PAGES: Record<string, string> = {
  'a table of 5,000 rows': `<h3>Problems</h3><table><tr><th>Problem</th><th>Code</th><th>Onset</th><th>Status</th></tr>${many(
    5000,
    (i) => `<tr><td>Problem number ${i}</td><td>I1${i % 9}</td><td>2020-01-02</td><td>Active</td></tr>`,
  )}</table>`,
  'a note of 2,000 paragraphs': `<h2>Progress note</h2><div>${many(2000, (i) => `<p>${sentence(i)}</p>`)}</div>`,
  '100,000 nodes': many(1500, (i) => `<div class="row-${i % 7}">${many(33, (j) => `<span>word ${j}</span> `)}</div>`),
  'a text field of 1 MB': `<h2>Progress note</h2><textarea aria-label="Note" style="width:600px;height:300px">${many(10_000, (i) => `${sentence(i)}\n`)}</textarea>`,
  'changes without end': `<h2>Progress note</h2><div>${many(300, (i) => `<p>${sentence(i)}</p>`)}</div><p id="clock">0</p>
    <script>let n = 0; setInterval(() => { document.getElementById('clock').textContent = String(++n); }, 30);</script>`,
};

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

/** The long tasks of the next seconds, after the page has come to rest. */
async function longTasks(page: Page, during: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => void (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0));
  await during();
  return page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
}

/** Changes one word, so that the page is read anew. */
const touch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const mark = document.createElement('p');
    mark.textContent = `Changed at ${performance.now()}`;
    document.body.append(mark);
  });

test('no page, however large, is held for 50 ms by being read', async ({ chartside }) => {
  test.setTimeout(180_000);
  const site = await serve();
  const figures: Record<string, { alone: number[]; read: number[] }> = {};
  try {
    // The pages by themselves first: what they cost without anybody reading them is not ours.
    const bare = chartside.context.pages()[0] ?? (await chartside.context.newPage());
    for (const [i, name] of Object.keys(PAGES).entries()) {
      await bare.goto(`${site.url}/${i}`);
      await bare.waitForTimeout(1000);
      const alone = await longTasks(bare, async () => {
        await touch(bare);
        await bare.waitForTimeout(1500);
      });
      figures[name] = { alone, read: [] };
    }
    const { page, panel } = await openChart(chartside, `${site.url}/0`);
    for (const [i, name] of Object.keys(PAGES).entries()) {
      await page.goto(`${site.url}/${i}`);
      await panel.see(/731946/, 30_000);
      await page.waitForTimeout(1500);
      const read = await longTasks(page, async () => {
        await touch(page);
        await page.waitForTimeout(3000);
      });
      figures[name] = { alone: figures[name]?.alone ?? [], read };
    }
  } finally {
    site.close();
  }
  console.log(
    Object.entries(figures)
      .map(([name, { alone, read }]) => `${name}: alone ${alone.join(' ') || 'none'}, read ${read.join(' ') || 'none'} ms`)
      .join('\n'),
  );
  // A busy machine may stretch any task; ours are a dozen milliseconds long, so that even then none is near 100.
  for (const [name, { alone, read }] of Object.entries(figures))
    expect(
      read.filter((ms) => ms > Math.max(100, ...alone)),
      name,
    ).toEqual([]);
});

test('a page that never rests is read again and again, and no more than every 300 ms', async ({ chartside }) => {
  const site = await serve();
  try {
    const { page, panel } = await openChart(chartside, `${site.url}/${Object.keys(PAGES).length - 1}`);
    await panel.see(/731946/, 20_000);
    await panel.target.evaluate(
      `globalThis.heard = 0; chrome.runtime.onMessage.addListener((message) => { if (message?.name === 'frameChanged') globalThis.heard += 1; });`,
    );
    await page.waitForTimeout(4000);
    const heard = await panel.target.evaluate<number>('globalThis.heard');
    expect(heard).toBeGreaterThanOrEqual(3);
    expect(heard).toBeLessThanOrEqual(15);
  } finally {
    site.close();
  }
});
