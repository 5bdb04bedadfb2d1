// C3: a page that shouts in our words.
import { protocol } from '../../../lib/messages';
import { chartOf } from '../charts';
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { openChart } from '../open';
import { serve } from '../serve';
import { siteFor } from '../site';

const FORGED = 1_000;
const CHART = `<!doctype html><title>Chart</title><body><header class="patient-banner"><b>Hale, Joan</b> MRN: 00551201 DOB: 05/02/1949</header>
  <h2>Problems</h2><ul><li>Gout</li></ul><article><h2>Progress note</h2><h3>Assessment</h3><p>Essential hypertension, well controlled.</p></article></body>`;

test('C3: a page fires 1,000 forged messages and events in our words: nobody hears them', async ({ chartside, endpoint }) => {
  const site = await serve({ '/': CHART });
  const { page, panel } = await openChart(chartside, site.url);
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null });
  await page.bringToFront();
  await panel.see(/00551201/, 20_000);
  await expect.poll(async () => (await chartOf(panel))?.problems.length).toBe(1);
  const before = JSON.stringify({ ...(await chartOf(panel)), source: null });
  // What our own worker says of its queue has no tab; what our own pages in tabs ask it for has our own origin. Neither is the page's.
  await panel.target.evaluate(
    `globalThis.heard = []; chrome.runtime.onMessage.addListener((message, sender) => { if (sender.tab && sender.origin !== location.origin) heard.push(message?.name); }); addEventListener('message', (event) => heard.push('window: ' + JSON.stringify(event.data))); undefined`,
  );
  const messages = Object.entries(protocol).map(([name, { to }]) => ({
    to,
    name,
    request: name === 'submitClaim' ? aSubmission(1) : null,
  }));
  const fired = await page.evaluate(
    async ([said, times]) => {
      const channel = new BroadcastChannel('chartside');
      for (let n = 0; n < times; n += 1) {
        const message = said[n % said.length] ?? null;
        const name = String(message?.name);
        switch (n % 5) {
          case 0:
            window.postMessage(message, '*');
            break;
          case 1:
            window.dispatchEvent(new CustomEvent(n % 2 ? name : `chartside:${name}`, { detail: message, bubbles: true }));
            break;
          case 2:
            document.dispatchEvent(new MessageEvent('message', { data: message, source: window, origin: location.origin }));
            break;
          case 3:
            channel.dispatchEvent(new MessageEvent('message', { data: message }));
            new MessageChannel().port1.postMessage(message, []);
            break;
          default:
            window.postMessage(message, '*', [new MessageChannel().port1]);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      channel.close();
      return times;
    },
    [messages, FORGED] as const,
  );
  expect(fired).toBe(FORGED);
  await page.waitForTimeout(800);
  expect(await panel.target.evaluate('globalThis.heard')).toEqual([]);
  expect(JSON.stringify({ ...(await chartOf(panel)), source: null })).toBe(before);
  expect(await driver.queue()).toEqual([]);
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null, role: 'supervisor' });
  const records = await driver.ask<{ event: string }[]>('readAudit', { after: 0, limit: 100 });
  expect(records.filter(({ event }) => event.startsWith('refused'))).toEqual([]);

  await test.step('clicks and selections that no person made point at nothing and search for nothing', async () => {
    await page.evaluate(() => {
      const place = document.querySelector('article p') as HTMLElement;
      for (let n = 0; n < 50; n += 1) place.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 5, clientY: 5 }));
    });
    await page.waitForTimeout(400);
    expect(await panel.target.evaluate('globalThis.heard')).not.toContain('placePointed');
    // A person's click is heard: it is not deafness that kept the others out.
    await page.click('article p');
    await expect.poll(() => panel.target.evaluate('globalThis.heard')).toContain('placePointed');
  });
  await site.close();
});
