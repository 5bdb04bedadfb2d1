// C5: another patient between reading and submitting, at every moment: no claim mixes two people.

import { seeded } from '../../endpoint/faults';
import { expect, test } from '../fixtures';
import { openChart } from '../open';
import { serve } from '../serve';
import { siteFor } from '../site';

const SWAPS = Number(process.env.SWAPS ?? 40);
const SEED = Number(process.env.SEED ?? 20_261_130);

/** Two people take turns, each visit with a number of its own; only A has gout, only B has asthma. */
const PAGE = `<!doctype html><title>Chart</title><body><header class="patient-banner" id="banner"></header><p>Encounter: <b id="visit"></b></p><p>Date of service: 11/09/2026</p>
  <p>Provider: A. Grant MD</p><h2>Insurance</h2><table><tr><th>Payer</th><th>Member ID</th></tr><tr><td>Seacoast Health Plan</td><td id="member"></td></tr></table>
  <article><h2>Progress note</h2><h3>Assessment</h3><p id="note"></p></article>
  <script>
    globalThis.show = (n) => {
      const a = n % 2 === 0;
      banner.innerHTML = a ? '<b>Marlowe, Ada</b> <span>MRN: 0066' + (10000 + n) + '</span> <span>DOB: 03/09/1957</span>' : '<b>Okonjo, Ben</b> <span>MRN: 0077' + (10000 + n) + '</span> <span>DOB: 11/21/1983</span>';
      visit.textContent = 'V-' + n;
      member.textContent = (a ? 'A' : 'B') + '000' + n;
      note.textContent = a ? 'Gout of the left foot, treated.' : 'Mild intermittent asthma, uncomplicated.';
    };
    show(0);
  </script></body>`;

test(`C5: the patient is swapped ${SWAPS} times around the press of Submit: no claim of one patient has a word of the other`, async ({
  chartside,
  endpoint,
}) => {
  test.setTimeout(60_000 + SWAPS * 6_000);
  const site = await serve({ '/': PAGE });
  await chartside.worker.evaluate(
    (settings) => (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings }),
    siteFor(endpoint.url) as Record<string, unknown>,
  );
  const { page, panel } = await openChart(chartside, site.url);
  await panel.see(/0066/, 20_000);
  const random = seeded(SEED);
  const press = (name: string): Promise<boolean> =>
    panel.target.evaluate<boolean>(
      `(() => { const found = [...document.querySelectorAll('button')].find((each) => new RegExp(${JSON.stringify(name)}).test((each.getAttribute('aria-label') ?? '') + ' ' + each.textContent)); found?.click(); return found !== undefined; })()`,
    );
  const text = (): Promise<string> => panel.target.evaluate<string>('document.body.innerText');
  for (let n = 0; n < SWAPS; n += 1) {
    await page.evaluate((at) => (globalThis as unknown as { show(n: number): void }).show(at), n);
    const own = n % 2 === 0 ? /M10\.|M1A|Gout/ : /J45/;
    await expect
      .poll(async () => (await text()).includes(`${n % 2 === 0 ? '0066' : '0077'}${10_000 + n}`) && own.test(await text()), {
        timeout: 15_000,
      })
      .toBe(true);
    await expect.poll(() => press('^Add (?:M10|J45)|^\\s*Add\\b'), { timeout: 10_000 }).toBe(true);
    await panel.fill('combobox', 'Search codes', '99213');
    await panel.find('option', /^99213\b/);
    await panel.press('Enter');
    await panel.see(/Added (?:line )?99213/);
    const swap = (): Promise<void> => page.evaluate((at) => (globalThis as unknown as { show(n: number): void }).show(at), n + 1);
    // A third of them just before the press, the others up to 150 ms after it.
    const early = random() < 0.34;
    if (early) await swap();
    const pressed = press('^\\s*Submit$');
    await page.waitForTimeout(random() * 150);
    if (!early) await swap();
    await pressed;
    await page.waitForTimeout(300);
  }
  await page.waitForTimeout(1_500);
  console.log(`      ${SWAPS} swaps: ${endpoint.claims().length} claims, the rest refused; seed ${SEED}`);
  const mixed = endpoint.claims().filter((claim) => {
    const words = JSON.stringify(claim);
    const a = /Marlowe|0066\d{5}|A000\d|M10|M1A/.test(words);
    const b = /Okonjo|0077\d{5}|B000\d|J45/.test(words);
    return a === b;
  });
  expect(mixed).toEqual([]);
  // Some went out and some did not: both halves of the race were met.
  expect(endpoint.claims().length).toBeGreaterThan(0);
  expect(endpoint.claims().length).toBeLessThan(SWAPS);
  await site.close();
});
