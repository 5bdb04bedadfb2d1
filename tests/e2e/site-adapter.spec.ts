// A page that no reader can know is read wrongly until the site says where its parts are: in the form, by hand, then through the panel.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Chart } from '../../lib/chart/chart';
import { expect, test } from './fixtures';
import { openChart } from './open';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The referring doctor stands where patients stand, the patient's number has no label, and the problems have neither heading nor code. */
const PAGE = `<!doctype html><title>Work list</title>
  <header class="patient-banner"><b>Abernathy, Ruth</b> DOB: 02/02/1961 MRN: 55</header>
  <main><div id="who"><span class="n">Nakagawa, Tomas</span> <span class="k">KW-33-102</span> <span class="b">1948-03-11</span></div>
  <div class="zz"><div class="z">Gout</div><div class="z">Chronic kidney disease</div></div></main>`;

async function serve(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((_, reply) => reply.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/list/7`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

test('a site says in the form where the parts of its pages are, and the panel reads them', async ({ chartside }) => {
  const site = await serve();
  const { page, panel } = await openChart(chartside, site.url);
  const chart = () => panel.target.evaluate<Chart | null>('globalThis.chartsideChart?.() ?? null');
  await expect.poll(async () => (await chart())?.patient?.name.family).toBe('Abernathy');

  const options = await chartside.context.newPage();
  await options.goto(chartside.url('options'));
  // By keyboard alone from the first button on.
  await options.getByRole('button', { name: 'Add an adapter' }).press('Enter');
  const values: [string, string][] = [
    ['Name of the EHR', 'Work List 3'],
    ['Address pattern', 'http://127.0.0.1/list/*'],
    ['Patient’s name', '#who .n'],
    ['MRN', '#who .k'],
    ['Birth date', '#who .c'],
  ];
  for (const [name, value] of values) {
    await options.getByRole('textbox', { name, exact: true }).focus();
    await options.keyboard.type(value);
  }
  await options.getByRole('button', { name: 'Add a part' }).press('Enter');
  await options.getByRole('textbox', { name: 'Selector of part 1' }).fill('.zz .z');

  await options.getByRole('button', { name: 'Try it on the open page' }).press('Enter');
  await expect(options.getByText('✓ Finds 1: “Nakagawa, Tomas”')).toBeVisible();
  await expect(options.getByText('✓ Finds 2: “Gout”')).toBeVisible();
  await expect(options.getByText('○ Finds nothing on the open page.')).toBeVisible();
  await expect(options.getByText('Tried on “Work list”: 1 of 4 selectors finds nothing.')).toBeVisible();
  await options.getByRole('textbox', { name: 'Birth date', exact: true }).fill('#who .b');

  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    // Buttons change color over a moment.
    await options.waitForTimeout(300);
    await options.evaluate(`${AXE};'loaded'`);
    const found = await options.evaluate<{ id: string }[]>("axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)");
    expect(found.map(({ id }) => id)).toEqual([]);
  }

  await options.getByRole('textbox', { name: 'Birth date', exact: true }).press('Enter');
  await expect(options.getByText('Saved Work List 3.')).toBeVisible();
  await page.bringToFront();
  await expect
    .poll(async () => {
      const read = await chart();
      return read && { by: read.source.adapters, who: read.patient, problems: read.problems.map(({ text }) => text) };
    })
    .toEqual({
      by: ['work-list-3'],
      who: {
        name: { family: 'Nakagawa', given: 'Tomas', text: 'Nakagawa, Tomas' },
        mrn: 'KW-33-102',
        birthDate: '1948-03-11',
        sex: null,
        age: null,
      },
      problems: ['Gout', 'Chronic kidney disease'],
    });
  await site.close();
});
