// The chart as three kinds of EHR show it, read by the built extension in a real browser with the real side panel.
import type { Page } from '@playwright/test';
import type { Panel } from '../../scripts/browser/panel';
import { expect, test } from './fixtures';
import { openChart } from './open';
import { siteFor } from './site';

/** Somebody else than Grace Okafor of `hf-followup`. */
const OTHER_PATIENT = 1042;

interface Open {
  chartside: import('../../scripts/browser/launch').Chartside;
  url: string;
  endpoint?: string;
}

/** Opens a chart, with a site set up to bill where there is an endpoint, and waits until the patient is verified. */
async function open({ chartside, url, endpoint }: Open): Promise<{ page: Page; panel: Panel }> {
  if (endpoint) {
    await chartside.worker.evaluate(
      (settings) => (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings }),
      siteFor(endpoint),
    );
  }
  const { page, panel } = await openChart(chartside, url);
  await panel.see(/● verified/, 20_000);
  return { page, panel };
}

/** What is lit in any frame: the text under the highlight, or the selection of a text field. */
async function litText(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    found.push(
      ...(await frame
        .evaluate(() => {
          const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
          const lit = [...registry.values()].flatMap((highlight) => [...highlight].map((range) => range.toString()));
          const field = document.activeElement;
          if (field instanceof HTMLTextAreaElement && field.selectionEnd > field.selectionStart) {
            lit.push(field.value.slice(field.selectionStart, field.selectionEnd));
          }
          return lit;
        })
        .catch(() => [])),
    );
  }
  return found;
}

const SHAPES = [
  { shape: 'tabs with nested frames', path: '/tabs/?encounter=hf-followup', name: /Grace/, frame: /forms?|note/i },
  { shape: 'a single-page app', path: '/spa/Patient/1041/Encounter/hf-followup', name: /Grace/, frame: /spa/ },
  { shape: 'a frameset', path: '/classic/?encounter=hf-followup', name: /OKAFOR|Grace/i, frame: /classic/ },
];

for (const { shape, path, name } of SHAPES) {
  test(`${shape}: the chart is read, and the evidence is lit in the page where it stands`, async ({ chartside, ehr }) => {
    const { page, panel } = await open({ chartside, url: ehr.url + path });
    expect(await panel.text()).toMatch(name);
    const before = await page.evaluate(() => document.documentElement.outerHTML.length);
    const offer = await panel.find('button', /^Add I13\.0|^Add I50/, 20_000);
    await panel.focus('button', offer.name);
    await expect.poll(() => litText(page), { timeout: 10_000 }).not.toHaveLength(0);
    const [lit = ''] = await litText(page);
    expect(lit).toMatch(/CHF|heart failure|HTN|hypertension|CKD/i);
    // Nothing was written into the page.
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('chartside'))).toBe(false);
  });
}

test('text selected in the page is offered as a search', async ({ chartside, ehr }) => {
  const { page, panel } = await open({ chartside, url: `${ehr.url}/tabs/?encounter=hf-followup` });
  const frame = page.frames().find((each) => each.url().includes('note')) ?? page.mainFrame();
  await frame.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('peripheral neuropathy') ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + 'peripheral neuropathy'.length);
      return;
    }
    throw new Error('the words are not in this frame');
  });
  await panel.click('button', /^Search “peripheral neuropathy”/);
  await panel.find('option', /neuropathy/i);
});

test('another patient in the page between reading and submitting: nothing is sent', async ({ chartside, ehr, endpoint }) => {
  const { page, panel } = await open({ chartside, url: `${ehr.url}/tabs/?encounter=hf-followup`, endpoint: endpoint.url });
  await panel.click('button', /^Add I50/, 20_000);
  await panel.fill('combobox', 'Search codes', '99214');
  await panel.find('option', /^99214/);
  await panel.press('Enter');
  await panel.see(/Added line 99214/);

  // The key is pressed the moment the page shows another patient: the panel has had no time to notice.
  await page.evaluate(
    (pid) =>
      new Promise<void>((resolve) => {
        const name = document.querySelector('#ptName')?.textContent;
        const watch = new MutationObserver(() => {
          if (document.querySelector('#ptName')?.textContent !== name) resolve();
        });
        watch.observe(document, { subtree: true, childList: true, characterData: true });
        (globalThis as unknown as { openPatient(pid: number): void }).openPatient(pid);
      }),
    OTHER_PATIENT,
  );
  await panel.press('Control+Enter');
  await page.waitForTimeout(3_000);
  expect(endpoint.journal()).toHaveLength(0);
  expect(await panel.text()).not.toMatch(/Queued/);

  // The first patient's work is kept and comes back with the patient.
  await page.goto(`${ehr.url}/tabs/?encounter=hf-followup`);
  await panel.see(/I50\.\d/, 15_000);
  await panel.find('button', /^Remove (line )?99214/, 15_000);
});

test('a draft typed a moment before the browser is killed comes back', async ({ ehr }) => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { Chartside } = await import('../../scripts/browser/launch');
  const profile = mkdtempSync(`${tmpdir()}/chartside-draft-`);
  const url = `${ehr.url}/tabs/?encounter=hf-followup`;
  const first = await Chartside.launch({ headless: true, profile });
  const { panel } = await open({ chartside: first, url });
  await panel.fill('combobox', 'Search codes', '99214');
  await panel.find('option', /^99214/);
  await panel.press('Enter');
  await panel.find('button', /^Remove (line )?99214/);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await first.kill();

  const second = await Chartside.launch({ headless: true, profile });
  const { panel: again } = await open({ chartside: second, url });
  await again.find('button', /^Remove (line )?99214/, 20_000);
  await second.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});
