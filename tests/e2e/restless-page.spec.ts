// A page that never rests: read again and again, but never hammered. And one that changes so that nobody hears of it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Chart } from '../../lib/chart/chart';
import { expect, test } from './fixtures';
import { openChart } from './open';

const PAGE = `<!doctype html><title>Chart</title><body>
  <header class="patient-banner"><b>Okafor, Grace</b> MRN 731946 DOB 06/22/1951</header>
  <h2>Progress note</h2><div>${'<p>Seen for follow-up of hypertension and diabetes, with no new complaints.</p>'.repeat(300)}</div>
  <p id="clock">0</p>
  <script>let n = 0; setInterval(() => { document.getElementById('clock').textContent = String(++n); }, 30);</script></body>`;

test('a page that never rests is read again and again, and no more than every 300 ms', async ({ chartside }) => {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { page, panel } = await openChart(chartside, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await panel.see(/731946/, 20_000);
    await panel.target.evaluate(
      `globalThis.heard = 0; chrome.runtime.onMessage.addListener((message) => { if (message?.name === 'frameChanged') globalThis.heard += 1; });`,
    );
    await page.waitForTimeout(4000);
    const heard = await panel.target.evaluate<number>('globalThis.heard');
    expect(heard).toBeGreaterThanOrEqual(3);
    expect(heard).toBeLessThanOrEqual(15);
  } finally {
    server.close();
  }
});

const SILENT = `<!doctype html><title>Chart</title><body>
  <header class="patient-banner"><b>Okafor, Grace</b> MRN 731946 DOB 06/22/1951</header>
  <h2>Progress note</h2><textarea aria-label="Progress note">Seen for gout of the left foot.</textarea></body>`;

test('what is asked for before a claim is sent is read anew, though nobody heard of a change', async ({ chartside }) => {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(SILENT));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { page, panel } = await openChart(chartside, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await panel.see(/731946/, 20_000);
    const reread = async (): Promise<string[]> => {
      const chart = await panel.target.evaluate<Chart | null>('chartsideReread()');
      return (chart?.documents ?? []).map(({ text }) => text);
    };
    expect((await reread()).join()).toContain('left foot');
    // Set by a script, no longer and no shorter: no observer and no event tells of it.
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = 'Seen for gout of the hand, left.';
    });
    expect((await reread()).join()).toContain('hand, left');
  } finally {
    server.close();
  }
});
