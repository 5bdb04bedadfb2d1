// Evidence in the EHR's own page: what is lit, what is found again, what is not lit, and that nothing is written; and what a swap of patients leaves.
import type { Frame, Page } from '@playwright/test';
import type { Chart } from '../../lib/chart/chart';
import type { Panel } from '../../scripts/browser/panel';
import { chartOf } from './charts';
import { expect, test } from './fixtures';
import { openChart } from './open';

/** Once the note of a form was read: the chart's own, or that of the form as fields. */
async function noteOf(panel: Panel, key: RegExp, words: string): Promise<Chart['documents'][number]> {
  const until = performance.now() + 15_000;
  for (;;) {
    const chart = await chartOf(panel);
    const note = chart?.documents.find(({ provenance, text }) => key.test(provenance.frame) && text.includes(words));
    if (note) return note;
    if (performance.now() > until) throw new Error(`no note of ${String(key)} was read`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** Has the panel light words of a note, as a focused suggestion does. */
const lightOf = (panel: Panel, { id, text }: Chart['documents'][number], quote: string): Promise<string> => {
  const start = text.indexOf(quote);
  return panel.target.evaluate(`chartsideLight(${JSON.stringify({ document: id, start, end: start + quote.length, quote })})`);
};

interface Lit {
  frame: Frame;
  text: string;
  holder: string;
}

/** All that is lit anywhere: the text, and the class of the element whose own node it lies in. */
async function allLit(page: Page): Promise<Lit[]> {
  const lit: Lit[] = [];
  for (const frame of page.frames()) {
    const here = await frame.evaluate(() => {
      const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
      return [...registry.values()].flatMap((highlight) =>
        [...highlight].map((range) => ({
          text: range.toString(),
          holder: range.startContainer === range.endContainer ? (range.startContainer.parentElement?.className ?? '') : 'several nodes',
        })),
      );
    });
    lit.push(...here.map((one) => ({ frame, ...one })));
  }
  return lit;
}

const NOTE = /form-note-soap$/;

async function openNote(chartside: Parameters<typeof openChart>[0], url: string) {
  const { page, panel } = await openChart(chartside, `${url}/tabs/?encounter=hf-followup`);
  await panel.see(/● verified/, 20_000);
  const quote = 'peripheral neuropathy';
  const note = await noteOf(panel, NOTE, quote);
  const frame = page.frames().find((one) => one.url().includes('form=note-soap'));
  if (!frame) throw new Error('the note is not in the page');
  const light = () => lightOf(panel, note, quote);
  return { page, panel, frame, quote, light };
}

test('a quote is lit in the third frame down, on the words themselves, and nothing of the page is changed', async ({ chartside, ehr }) => {
  const { page, panel, frame, quote, light } = await openNote(chartside, ehr.url);
  for (const one of page.frames())
    await one.evaluate(() => {
      const world = globalThis as unknown as { records: number };
      world.records = 0;
      new MutationObserver((records) => (world.records += records.length)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  await panel.target.evaluate('chartsideReread().then(() => null)');
  expect(await light()).toBe('shown');
  expect(await allLit(page)).toEqual([{ frame, text: quote, holder: 'text' }]);
  const records = await Promise.all(page.frames().map((one) => one.evaluate(() => (globalThis as unknown as { records: number }).records)));
  expect(records).toEqual(records.map(() => 0));
});

test('after the note is drawn anew the quote is found again; after its words were changed nothing false is lit', async ({
  chartside,
  ehr,
}) => {
  const { page, frame, quote, light } = await openNote(chartside, ehr.url);
  expect(await light()).toBe('shown');
  await frame.evaluate(() => {
    for (const part of document.querySelectorAll('.sec')) part.replaceWith(part.cloneNode(true));
  });
  expect(await light()).toBe('shown');
  expect(await allLit(page)).toEqual([{ frame, text: quote, holder: 'text' }]);

  await frame.evaluate(() => {
    for (const part of document.querySelectorAll('.sec .text'))
      part.innerHTML = part.innerHTML.replaceAll('peripheral neuropathy', 'nothing of note');
  });
  expect(await light()).toBe('changed');
  expect((await allLit(page)).map(({ text }) => text)).toEqual([]);
});

test('in a text field the selection is the quote', async ({ chartside, ehr }) => {
  const { panel, frame, quote } = await openNote(chartside, ehr.url);
  await frame.evaluate(() => document.getElementById('editNote')?.click());
  await frame.waitForSelector('textarea');
  await panel.target.evaluate('chartsideReread().then(() => null)');
  expect(await lightOf(panel, await noteOf(panel, NOTE, quote), quote)).toBe('shown');
  const selected = await frame.evaluate(() =>
    [...document.querySelectorAll('textarea')].map((field) => field.value.slice(field.selectionStart, field.selectionEnd)).filter(Boolean),
  );
  expect(selected).toEqual([quote]);
});

test('no light reaches the hidden tab of another patient', async ({ chartside, ehr }) => {
  const { page, panel } = await openNote(chartside, ehr.url);
  await expect.poll(async () => (await panel.all('button', /^Add [A-Z]\d\d/)).length, { timeout: 20_000 }).toBeGreaterThan(2);
  const offers = await panel.all('button', /^Add [A-Z]\d\d/);
  for (const { name } of offers.slice(0, 6)) {
    await panel.focus('button', name);
    await page.waitForTimeout(150);
    for (const { frame } of await allLit(page)) expect(frame.name()).not.toMatch(/^(?:oth|pat)$/);
  }
});

const family = (name: string): string => (name.includes(',') ? (name.split(',')[0] ?? '') : (name.trim().split(/\s+/).at(-1) ?? ''));

const SWAPS = [
  { shape: 'tabs', path: '/tabs/?encounter=hf-followup', banner: '#ptName', frame: '' },
  { shape: 'a single page', path: '/spa/Patient/1041/Encounter/hf-followup', banner: '.PatientStrip_name', frame: '' },
  { shape: 'a frameset', path: '/classic/?encounter=hf-followup', banner: '#ptname', frame: 'title' },
];

for (const { shape, path, banner, frame: name } of SWAPS) {
  test(`${shape}: when another patient is opened in place, the panel is never a mix, and the first is gone at once`, async ({
    chartside,
    ehr,
  }) => {
    const { page, panel } = await openChart(chartside, ehr.url + path);
    await panel.see(/● verified/, 20_000);
    await panel.see(/Okafor|OKAFOR/);
    // Everything the panel ever shows from now on, with its hour.
    await panel.target.evaluate(`
      globalThis.seen = [];
      new MutationObserver(() => globalThis.seen.push([Date.now(), document.body.innerText])).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    `);
    const bannerFrame = name === '' ? page.mainFrame() : page.frame({ name });
    const before = (await bannerFrame?.textContent(banner)) ?? '';
    const started = await page.evaluate((pid) => {
      (globalThis as unknown as { openPatient(pid: number): void }).openPatient(pid);
      return Date.now();
    }, 1042);
    await expect
      .poll(() => (name === '' ? page.mainFrame() : page.frame({ name }))?.textContent(banner).catch(() => before) ?? before, {
        intervals: [5],
      })
      .not.toBe(before);
    const swapped = Date.now();
    const after = (await (name === '' ? page.mainFrame() : page.frame({ name }))?.textContent(banner)) ?? '';
    await panel.see(new RegExp(family(after), 'i'), 15_000);
    await page.waitForTimeout(1000);
    const seen = await panel.target.evaluate<[number, string][]>('globalThis.seen');
    const has = (text: string, who: string): boolean => text.toLowerCase().includes(family(who).toLowerCase());
    expect(seen.filter(([, text]) => has(text, before) && has(text, after)).length).toBe(0);
    const gone = seen.find(([, text]) => !has(text, before))?.[0] ?? Number.POSITIVE_INFINITY;
    console.log(
      `${shape}: the first patient was gone ${gone - swapped} ms after the page's banner changed (${gone - started} ms after the click)`,
    );
    expect(gone).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(seen.at(-1)?.[1]).not.toMatch(new RegExp(family(before), 'i'));
  });
}
