// What the panel keeps and asks for as a coder walks through an encounter, in a real browser with the real side panel.
import type { Panel } from '../../scripts/browser/panel';
import { chartOf } from './charts';
import { expect, test } from './fixtures';
import { openChart } from './open';
import { serve } from './serve';

const banner = (name: string, mrn: string, born: string) =>
  `<header class="patient-banner"><b>${name}</b> <span>MRN: ${mrn}</span> <span>DOB: ${born}</span></header>`;
const IDA = banner('Brandt, Ida', '00550123', '02/11/1948');
const THEO = banner('Lindqvist, Theo', '00550999', '07/30/1990');
const page = (who: string, body: string) =>
  `<!doctype html><html><head><title>Chart</title></head><body>${who}<main>${body}</main></body></html>`;
const visit = '<p>Encounter date: 11/09/2026</p>';
const NOTE =
  'Chronic systolic heart failure, stable. Type 2 diabetes with peripheral neuropathy. Essential hypertension, well controlled on lisinopril.';
const LABS =
  '<h2>Lab results</h2><table><thead><tr><th>Test</th><th>Value</th><th>Units</th><th>Reference range</th></tr></thead><tbody><tr><td>Creatinine</td><td>1.4</td><td>mg/dL</td><td>0.6-1.2</td></tr><tr><td>Potassium</td><td>4.1</td><td>mmol/L</td><td>3.5-5.1</td></tr></tbody></table>';
const FEES =
  '<h2>Billing codes</h2><table><thead><tr><th>Type</th><th>Code</th><th>Modifiers</th><th>Units</th></tr></thead><tbody><tr><td>CPT4</td><td>99214</td><td>25</td><td>1</td></tr></tbody></table>';
const note = (title = 'Progress note', text = NOTE) =>
  `<article><h2>${title}</h2><h3>Assessment</h3><p id="assessment">${text}</p></article>`;

const inner = (path: string) => `<iframe name="work" width="700" height="400" src="${path}"></iframe>`;

const documentsOf = async (panel: Panel): Promise<string[]> =>
  ((await chartOf(panel))?.documents ?? []).map(({ title, provenance }) => `${title} ${provenance.visibility}`);

test('labs, then the note, then the fee sheet give one chart; the quote says where it stands; another patient clears it', async ({
  chartside,
}) => {
  const site = await serve({
    '/labs': page(IDA, LABS),
    '/note': page(IDA, visit + note()),
    '/fees': page(IDA, FEES),
    '/other': page(THEO, FEES),
  });
  const url = `http://127.0.0.1:${site.port}`;
  const { page: tab, panel } = await openChart(chartside, `${url}/labs`);
  await expect.poll(async () => (await chartOf(panel))?.results.length, { timeout: 15_000 }).toBe(2);
  await tab.goto(`${url}/note`);
  await expect.poll(() => documentsOf(panel), { timeout: 15_000 }).toEqual(['Progress note visible']);
  await tab.goto(`${url}/fees`);
  await expect.poll(() => documentsOf(panel), { timeout: 15_000 }).toEqual(['Progress note earlier-page']);
  const chart = await chartOf(panel);
  expect(chart?.encounter?.date).toBe('2026-11-09');
  expect(chart?.results.map(({ name, provenance }) => [name, provenance.visibility])).toEqual([
    ['Creatinine', 'earlier-page'],
    ['Potassium', 'earlier-page'],
  ]);
  expect(chart?.codes.map(({ code }) => code)).toEqual(['99214']);
  const offer = await panel.find('button', /^Add I1[01]/, 20_000);
  await panel.focus('button', offer.name);
  // The browser's window has its keyboard in the page: only a key pressed in the panel is heard there.
  await panel.press('e');
  await panel.see(/a page opened earlier; open that page/);

  await tab.goto(`${url}/other`);
  await panel.see(/Lindqvist/, 15_000);
  await expect.poll(() => documentsOf(panel)).toEqual([]);
  await tab.goto(`${url}/fees`);
  await panel.see(/Brandt/, 15_000);
  await tab.waitForTimeout(800);
  expect(await documentsOf(panel)).toEqual([]);
  await site.close();
});

test('a frame of another site is named as unread, asked for in a click, and read', async ({ chartside }) => {
  const labs = await serve({ '/viewer': `<!doctype html><html><body>${LABS}</body></html>` });
  const site = await serve({
    '/chart': page(
      IDA,
      `${visit + note()}<iframe title="Results of the reference lab" width="600" height="300" src="http://localhost:${labs.port}/viewer"></iframe>`,
    ),
  });
  const { panel } = await openChart(chartside, `http://127.0.0.1:${site.port}/chart`);
  await panel.see(/1 part unread/, 15_000);
  expect((await chartOf(panel))?.results).toEqual([]);
  await panel.click('button', /1 part unread/);
  await chartside.grantHost('http://localhost/*');
  await panel.click('button', /^Allow reading localhost/).catch(() => undefined);
  await expect
    .poll(async () => (await chartOf(panel))?.results.map(({ name }) => name), { timeout: 15_000 })
    .toEqual(['Creatinine', 'Potassium']);
  expect((await chartOf(panel))?.unread).toEqual([]);
  await site.close();
  await labs.close();
});

test('three frames down: words clicked in the page mark what rests on them, before and after the frame is drawn anew; a report is saved without them', async ({
  chartside,
}) => {
  const site = await serve({
    '/chart': page(IDA, visit + inner('/one')),
    '/one': page('', inner('/two')),
    '/two': page('', inner('/three')),
    '/three': page('', note()),
  });
  const { page: tab, panel } = await openChart(chartside, `http://127.0.0.1:${site.port}/chart`);
  await panel.find('button', /^Add I1[01]/, 20_000);
  const frame = tab.frames().find((each) => each.url().endsWith('/three'));
  const point = (): Promise<void> | undefined =>
    frame?.evaluate(() => {
      const text = document.querySelector('#assessment')?.firstChild as Text;
      const at = text.data.indexOf('hypertension');
      getSelection()?.setBaseAndExtent(text, at, text, at);
    });
  const marked = () =>
    panel.target.evaluate<string[]>("[...document.querySelectorAll('.offer[data-pointed]')].map((row) => row.dataset.code)");
  await point();
  await expect.poll(async () => (await marked()).some((code) => code.startsWith('I1'))).toBe(true);
  expect((await marked()).some((code) => code.startsWith('E11'))).toBe(false);
  await frame?.evaluate(() => {
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
    document.body.prepend(document.createElement('hr'));
  });
  await tab.waitForTimeout(800);
  await point();
  await expect.poll(async () => (await marked()).some((code) => code.startsWith('I1'))).toBe(true);

  await panel.target.evaluate(
    "document.activeElement?.blur(); document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }))",
  );
  await panel.see(/Facts/, 10_000);
  await panel.see(/top\/work\/work\/work/);
  await site.close();
});
