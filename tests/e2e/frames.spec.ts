// Frames of every kind, in small invented pages: what is in them is read, and what cannot be read is named.

import type { Page } from '@playwright/test';
import type { Chartside } from '../../scripts/browser/launch';
import type { Panel } from '../../scripts/browser/panel';
import { chartOf } from './charts';
import { expect, test } from './fixtures';
import { openChart } from './open';
import { type Site, serve } from './serve';

const html = (body: string, title = 'Chart'): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const IDA = '<header class="patient-banner"><b>Castellan, Ida</b> <span>MRN: 00771342</span> <span>DOB: 05/17/1949</span></header>';
const ROY = '<header class="patient-banner"><b>Haverstock, Roy</b> <span>MRN: 00779988</span> <span>DOB: 01/02/1971</span></header>';
const problems = (...names: string[]): string =>
  `<h2>Problems</h2><table><tr><th>Problem</th><th>Status</th></tr>${names.map((name) => `<tr><td>${name}</td><td>Active</td></tr>`).join('')}</table>`;
const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const frame = (src: string, rest = ''): string => `<iframe width="600" height="160" src="${src}" ${rest}></iframe>`;

const SIXTY = Array.from({ length: 60 }, (_, n) => `Invented ${'abcdefgh'[n % 8]}-${'stuvwxyz'[n >> 3]} condition`);

const PAGES: Record<string, string | null> = {
  '/': html(IDA),
  '/gout': html(problems('Gout')),
  '/asthma': html(problems('Asthma')),
  '/roy': html(ROY + problems('Haverstock fracture of wrist'), 'Haverstock, Roy'),
  '/roy-notes': html(problems('Cluster headache')),
  '/never': null,
  '/one': html(frame('/two', 'name="two"')),
  '/two': html(frame('/three', 'name="three"')),
  '/three': html(problems('Sarcoidosis')),
  '/set': `<!doctype html><html><head><title>Old EHR</title></head><frameset rows="90,*"><frame name="who" src="/"><frameset cols="50%,*"><frame name="left" src="/gout"><frame name="right" src="/asthma"></frameset></frameset></html>`,
  '/kinds': html(`${IDA}<iframe name="blank" width="600" height="160"></iframe>
    <iframe name="doc" width="600" height="160" srcdoc="${quoted(html(problems('Vitiligo')))}"></iframe>
    <iframe name="blob" width="600" height="160"></iframe>
    <iframe title="Imaging results" width="600" height="160" sandbox srcdoc="${quoted(html(problems('Sandboxed condition')))}"></iframe>
    ${frame('/one', 'name="one"')}
    <script>
      const blank = document.querySelector('[name=blank]').contentDocument;
      blank.open(); blank.write(${JSON.stringify(html(problems('Hypothyroidism')))}); blank.close();
      document.querySelector('[name=blob]').src = URL.createObjectURL(new Blob([${JSON.stringify(html(problems('Glaucoma')))}], { type: 'text/html' }));
    </script>`),
  '/other-patient': html(`${IDA}${problems('Osteopenia')}
    <div style="display:none">${frame('/roy', 'name="tab2" title="Haverstock, Roy"')}</div>
    <div style="display:none">${frame('/roy-around', 'name="tab3" title="Visit of Roy Haverstock"')}</div>`),
  '/roy-around': html(ROY + frame('/roy-notes', 'name="notes"')),
  '/sixty': html(`${IDA}${SIXTY.map((_, n) => `<iframe width="300" height="80" src="/sixty/${n}"></iframe>`).join('')}`),
  ...Object.fromEntries(SIXTY.map((name, n) => [`/sixty/${n}`, html(problems(name))])),
  '/unanswered': html(`${IDA}${problems('Rosacea')}${frame('/never', 'title="Outside records"')}`),
};

/** What stands on the page now; what earlier pages of the encounter showed stays in the chart, marked as such. */
const problemsOf = async (panel: Panel): Promise<string[]> =>
  ((await chartOf(panel))?.problems ?? [])
    .filter(({ provenance }) => provenance.visibility === 'visible')
    .map(({ text }) => text)
    .toSorted();
const nowHas = (panel: Panel, names: string[], timeout = 10_000): Promise<void> =>
  expect.poll(() => problemsOf(panel), { timeout }).toEqual(names.toSorted());

/** Opens the first page and goes on to another. */
async function at(chartside: Chartside, path: string): Promise<{ site: Site; page: Page; panel: Panel }> {
  const site = await serve(PAGES);
  const { page, panel } = await openChart(chartside, `${site.url}/`);
  await panel.see(/00771342/, 15_000);
  if (path !== '/') await page.goto(site.url + path, { waitUntil: 'commit' });
  return { site, page, panel };
}

test('added late, navigated, removed', async ({ chartside }) => {
  const { site, page, panel } = await at(chartside, '/');
  await nowHas(panel, []);
  await page.evaluate(() => {
    const late = Object.assign(document.createElement('iframe'), { src: '/gout', width: '600', height: '160' });
    document.body.append(late);
  });
  await nowHas(panel, ['Gout']);
  await page.evaluate(() => window[0]?.location.replace('/asthma'));
  await nowHas(panel, ['Asthma']);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await nowHas(panel, []);
  await site.close();
});

test('written by script, srcdoc, blob, sandboxed, three levels down', async ({ chartside }) => {
  const { site, panel } = await at(chartside, '/kinds');
  await nowHas(panel, ['Glaucoma', 'Hypothyroidism', 'Sandboxed condition', 'Sarcoidosis', 'Vitiligo']);
  await site.close();
});

test('a frameset', async ({ chartside }) => {
  const { site, panel } = await at(chartside, '/set');
  await nowHas(panel, ['Asthma', 'Gout']);
  await expect.poll(async () => (await chartOf(panel))?.patient?.mrn).toBe('00771342');
  await site.close();
});

test('sixty at once', async ({ chartside }) => {
  const { site, panel } = await at(chartside, '/sixty');
  await nowHas(panel, SIXTY, 20_000);
  await site.close();
});

test('one that never answers: the others are shown within seconds', async ({ chartside }) => {
  const { site, panel } = await at(chartside, '/unanswered');
  const began = Date.now();
  await nowHas(panel, ['Rosacea']);
  expect(Date.now() - began).toBeLessThan(12_000);
  await site.close();
});

test('another patient in tabs that are not open: not a word of them', async ({ chartside }) => {
  const { site, page, panel } = await at(chartside, '/other-patient');
  await nowHas(panel, ['Osteopenia']);
  await page.waitForTimeout(1_000);
  const chart = await chartOf(panel);
  const told = JSON.stringify({ ...chart, source: { ...chart?.source, ignoredFrames: [] } });
  for (const word of ['Haverstock', 'Roy', '00779988', '1971', 'wrist', 'Cluster']) expect(told).not.toContain(word);
  expect(chart?.source.ignoredFrames.length).toBe(3);
  expect(JSON.stringify(chart?.source.ignoredFrames)).not.toMatch(/Haverstock|Roy\b|00779988/);
  await site.close();
});

test('a page that comes back is read again', async ({ chartside }) => {
  const { site, page, panel } = await at(chartside, '/other-patient');
  await nowHas(panel, ['Osteopenia']);
  await page.goto(`${site.url}/gout`, { waitUntil: 'commit' });
  await page.goBack({ waitUntil: 'commit' });
  await nowHas(panel, ['Osteopenia']);
  await expect.poll(async () => (await chartOf(panel))?.patient?.mrn).toBe('00771342');
  await site.close();
});
