// Marks on what the notes name, in the EHR's own page: on the words themselves, by kind, and gone with the patient, the toggle and the panel.
import type { Page } from '@playwright/test';
import type { Panel } from '../../scripts/browser/panel';
import { expect, test } from './fixtures';
import { openChart } from './open';

type Chartside = Parameters<typeof openChart>[0];

/** Every mark in every frame: its kind and its words. */
async function allMarks(page: Page): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const frame of page.frames()) {
    const here = await frame
      .evaluate(() => {
        const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
        return [...registry]
          .filter(([name]) => name.startsWith('chartside-'))
          .flatMap(([name, highlight]) => [...highlight].map((range): [string, string] => [name.slice(10), range.toString()]));
      })
      .catch(() => [] as [string, string][]);
    found.push(...here);
  }
  return found;
}

async function openWork(chartside: Chartside, url: string): Promise<{ page: Page; panel: Panel }> {
  const { page, panel } = await openChart(chartside, url);
  await panel.see(/● verified/, 20_000);
  await panel.find('button', /^Add [A-Z]/, 20_000);
  return { page, panel };
}

const marked = (page: Page) => expect.poll(async () => (await allMarks(page)).length, { timeout: 15_000 });

test('m marks what the note names, each kind on its own words, and changes nothing of the page; m again takes them away', async ({
  chartside,
  ehr,
}) => {
  const { page, panel } = await openWork(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
  expect(await allMarks(page)).toEqual([]);
  for (const frame of page.frames())
    await frame.evaluate(() => {
      const world = globalThis as unknown as { records: number };
      world.records = 0;
      new MutationObserver((records) => (world.records += records.length)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  await panel.focus('button', /^Add [A-Z]/);
  await panel.press('m');
  await panel.see(/[1-9]\d* marked/);
  const marks = await allMarks(page);
  const kinds = new Set(marks.map(([kind]) => kind));
  expect(kinds.has('present')).toBe(true);
  expect(kinds.has('absent')).toBe(true);
  expect(marks.some(([kind, words]) => kind === 'present' && /neuropathy/i.test(words))).toBe(true);
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.textContent ?? '')));
  const all = texts.join(' ').replace(/\s+/g, ' ');
  for (const [, words] of marks) expect(all).toContain(words.replace(/\s+/g, ' '));
  const records = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => (globalThis as unknown as { records: number }).records)),
  );
  expect(records).toEqual(records.map(() => 0));

  await panel.press('m');
  await marked(page).toBe(0);
});

test('a lit quote and the marks stand side by side', async ({ chartside, ehr }) => {
  const { page, panel } = await openWork(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
  await panel.focus('button', /^Add [A-Z]/);
  await panel.press('m');
  await marked(page).toBeGreaterThan(3);
  const before = (await allMarks(page)).length;
  await panel.press('ArrowDown');
  await panel.press('e');
  await expect
    .poll(async () =>
      (
        await Promise.all(
          page.frames().map((frame) => frame.evaluate(() => (CSS.highlights as unknown as Map<string, unknown>).has('chartside'))),
        )
      ).some(Boolean),
    )
    .toBe(true);
  expect((await allMarks(page)).length).toBe(before);
});

test('the marks of one patient are gone before the next is read, and set anew for the next', async ({ chartside, ehr }) => {
  const { page, panel } = await openWork(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
  await panel.focus('button', /^Add [A-Z]/);
  await panel.press('m');
  await marked(page).toBeGreaterThan(3);
  const first = (await allMarks(page)).map(([, words]) => words);
  const heard = await page.evaluate(async () => {
    const bear = (view: Window): boolean => {
      const { CSS: css } = view as unknown as { CSS: { highlights: Map<string, Iterable<Range>> } };
      const own = [...css.highlights].some(([name, highlight]) => name.startsWith('chartside-') && [...highlight].length > 0);
      return own || Array.from({ length: view.length }, (_, at) => view[at]).some((inner) => inner !== undefined && bear(inner as Window));
    };
    const banner = document.querySelector('#ptName');
    const before = banner?.textContent;
    (globalThis as unknown as { openPatient(pid: number): void }).openPatient(1042);
    const until = performance.now() + 5000;
    let swapped = 0;
    while (performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 4));
      if (swapped === 0 && banner?.textContent !== before) swapped = performance.now();
      if (swapped > 0 && !bear(window)) return performance.now() - swapped;
    }
    return Number.POSITIVE_INFINITY;
  });
  console.log(`marks were gone ${Math.round(heard)} ms after the banner changed`);
  expect(heard).toBeLessThan(1000);
  await marked(page).toBeGreaterThan(0);
  expect((await allMarks(page)).map(([, words]) => words)).not.toEqual(first);
});

test('a note in text fields bears no marks, and the panel says how many there are', async ({ chartside, ehr }) => {
  const { page, panel } = await openWork(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
  await panel.focus('button', /^Add [A-Z]/);
  await panel.press('m');
  await marked(page).toBeGreaterThan(3);
  const frame = page.frames().find((one) => one.url().includes('form=note-soap'));
  await frame?.evaluate(() => document.getElementById('editNote')?.click());
  await frame?.waitForSelector('textarea');
  await panel.see(/not marked: [1-9]\d* in text fields/, 15_000);
});

test('when the panel goes nothing of it stays in the page', async ({ chartside, ehr }) => {
  const { page, panel } = await openWork(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
  await panel.focus('button', /^Add [A-Z]/);
  await panel.press('m');
  await marked(page).toBeGreaterThan(3);
  await panel.target.evaluate('window.close()').catch(() => undefined);
  await marked(page).toBe(0);
});
