// C1: a page is built again in the panel from its copy: nothing of its markup runs there, and nothing is fetched for it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures';
import { openChart } from '../open';
import { HARMED } from './payloads';

const RUN = 'globalThis.harmed=1';
/** Everything that a browser fetches by itself or runs, as markup and not as text. The page lets nothing of it run for itself either. */
const MARKUP = `<img src="/a.png" onerror="${RUN}" onload="${RUN}" srcset="/b.png 2x"><picture><source srcset="/c.png"><img src="/d.png"></picture>
  <script src="/e.js"></script><script>${RUN}</script><link rel="stylesheet" href="/f.css"><style>@import "/g.css";</style>
  <iframe src="/h.html" onload="${RUN}"></iframe><iframe srcdoc="<script>parent.${RUN}</script>"></iframe><object data="/i.html"></object><embed src="/j.html">
  <video src="/k.mp4" poster="/l.png" autoplay></video><audio src="/m.mp3" autoplay></audio><svg onload="${RUN}"><image href="/n.png"></image><use href="/o.svg#x"></use></svg>
  <input type="image" src="/p.png" autofocus onfocus="${RUN}"><table background="/q.png"><tr><td onclick="${RUN}" style="background:url(/r.png)">x</td></tr></table>
  <details open ontoggle="${RUN}"><summary>y</summary></details><a href="javascript:${RUN}" onclick="${RUN}">press</a><x-y style="animation-name:z" onanimationstart="${RUN}">w</x-y>`;
const PAGE = `<!doctype html><html><head><title>Chart</title></head><body><header class="patient-banner"><b>Hale, Joan</b> MRN: 00551201 DOB: 05/02/1949</header>
  <h2>Problems</h2><ul id="list"><li>Gout</li></ul>${MARKUP}</body></html>`;

test('C1: markup that fetches and runs does neither in the panel, however often it is read', async ({ chartside }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/') asked.push(path);
    response.writeHead(path === '/' ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "script-src 'none'",
    });
    response.end(path === '/' ? PAGE : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { page, panel } = await openChart(chartside, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await panel.target.evaluate(
      `globalThis.violations = []; document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective)); undefined`,
    );
    await panel.see(/00551201/, 20_000);
    await page.waitForTimeout(1_500);
    // The page itself asked for what it shows: the panel may not add to it.
    expect(asked.length).toBeGreaterThan(5);
    asked.length = 0;
    for (let n = 0; n < 3; n += 1) {
      const problems = await panel.target.evaluate<string[]>(`chartsideReread().then((chart) => chart.problems.map(({ text }) => text))`);
      expect(problems).toEqual(['Gout']);
    }
    await page.waitForTimeout(1_500);
    expect(asked).toEqual([]);
    expect(await panel.target.evaluate('globalThis.violations')).toEqual([]);
    expect(await panel.target.evaluate(HARMED)).toEqual([]);
    expect(
      await panel.target.evaluate<number>(`performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('http')).length`),
    ).toBe(0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
