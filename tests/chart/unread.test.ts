// @vitest-environment happy-dom
// What is not in the page is named: rows that a list draws only when they are scrolled to, pages drawn as pictures.
import { describe, expect, it } from 'vitest';
import { anEnv, readHtml } from './page';

const BANNER = '<header class="patient-banner"><b>Okoro, Daniel</b> MRN 552019 DOB 03/09/1968</header>';
const unreadOf = async (html: string, change: Parameters<typeof anEnv>[0] = {}): Promise<string[]> =>
  ((await readHtml(`${BANNER}${html}`, [], anEnv(change)))?.report.unread ?? []).map(({ kind, what, why }) => `${kind}: ${what}: ${why}`);
const shown = (n: number, of: number): string =>
  `The page shows ${n} of ${of}; the others are not loaded. Open the full list to read them.`;
const many = (n: number, part: (i: number) => string): string => Array.from({ length: n }, (_, i) => part(i)).join('');

const head = '<div role="row" aria-rowindex="1"><span role="columnheader">Test</span><span role="columnheader">Value</span></div>';
const row = (i: number): string =>
  `<div role="row" aria-rowindex="${i + 2}"><span role="gridcell">Sodium</span><span role="gridcell">${130 + i}</span></div>`;

const tab = (name: string, more = ''): string => `<div class="tab ${more}" role="button" tabindex="0">${name}</div>`;
const tabs = (chosen: string): string => `<div role="tablist">${tab('Notes', chosen)}${tab('Vitals')}${tab('Tasks')}</div>`;

const bar = (...names: string[]): string =>
  `<div role="tablist">${names.map((name, i) => `<button role="tab" aria-selected="${i === 0}">${name}</button>`).join('')}</div>`;

const views = (...names: string[]): string =>
  `<div>${names.map((name, i) => `<button class="view${i === 0 ? ' active' : ''}">${name}</button>`).join('')}</div>`;

describe('tabs', () => {
  it('may be buttons in a row of tabs of which one is marked as chosen', async () => {
    expect(await unreadOf(tabs('selected'))).toEqual(['list: Vitals: Its tab is not open, and what it holds is not loaded.']);
    expect(await unreadOf(tabs(''))).toEqual([]);
  });

  it('may be plain buttons of which one is marked as chosen, most of them called after parts of a chart', async () => {
    expect(await unreadOf(`${views('Summary', 'Labs', 'Medications', 'Notes')}<div><h3>Problems</h3><ul><li>Gout</li></ul></div>`)).toEqual(
      [
        'list: Labs: Its tab is not open, and what it holds is not loaded.',
        'list: Medications: Its tab is not open, and what it holds is not loaded.',
        'document: Notes: Its tab is not open, and what it holds is not loaded.',
      ],
    );
    expect(await unreadOf(views('Day', 'Week', 'Month'))).toEqual([]);
    const panes = '<div><div>Gout</div><div hidden>Glucose 92 mg/dL</div><div hidden>Allopurinol 100 mg daily</div></div>';
    expect(await unreadOf(`${views('Problems', 'Labs', 'Medications')}${panes}`)).toEqual([]);
  });

  it('of a record that can be edited hold no history of the patient', async () => {
    expect(await unreadOf(bar('Details', 'Edit', 'History'))).toEqual([]);
    expect(await unreadOf(bar('Details', 'Medications', 'History'))).toHaveLength(2);
  });
});

describe('a list that says how long it is', () => {
  it('is named with what it shows and what there is, its heads not counted', async () => {
    const grid = `<h3>Results</h3><div role="grid" aria-rowcount="413">${head}${many(37, row)}</div>`;
    expect(await unreadOf(grid)).toEqual([`list: Results: ${shown(37, 412)}`]);
  });

  it('is counted once where each row is drawn in two parts', async () => {
    const grid = `<h3>Results</h3><div role="grid" aria-rowcount="31">${head}<div>${many(10, row)}</div><div>${many(10, row)}</div></div>`;
    expect(await unreadOf(grid)).toEqual([`list: Results: ${shown(10, 30)}`]);
  });

  it('is named where its items say it', async () => {
    const items = many(6, (i) => `<li aria-setsize="90" aria-posinset="${i + 1}">Lisinopril ${i + 1} mg</li>`);
    expect(await unreadOf(`<h3>Medications</h3><ul>${items}</ul>`)).toEqual([`list: Medications: ${shown(6, 90)}`]);
  });

  it.each([
    ['is whole', `<h3>Results</h3><div role="grid" aria-rowcount="6">${head}${many(5, row)}</div>`],
    ['does not know its length', `<h3>Results</h3><div role="grid" aria-rowcount="-1">${head}${many(5, row)}</div>`],
    ['is empty', `<h3>Results</h3><div role="grid" aria-rowcount="1">${head}</div>`],
    ['is of choices', `<h3>Results</h3><div>${many(3, (i) => `<div role="option" aria-setsize="40">Choice ${i}</div>`)}</div>`],
  ])('is not named where it %s', async (_, html) => {
    expect(await unreadOf(html)).toEqual([]);
  });
});

it('a count that an item of an examination gave says nothing of a list', async () => {
  const exam = '<h3>Feet</h3><table><tr><td>Filament, right:</td><td>8 of 10 sites felt</td></tr></table>';
  expect(await unreadOf(exam)).toEqual([]);
  const list = '<h3>Orders</h3><div><span>Medications:</span> <span>5 of 6 shown</span></div>';
  expect(await unreadOf(list)).toEqual([`list: Orders: ${shown(5, 6)}`]);
});

const closedTab = (name: string) => `<button role="tab" aria-selected="false" aria-controls="p-${name}">${name}</button>`;

it('a picture is named once, also where its file is named below it; a tab for the visit itself is no list', async () => {
  expect(
    await unreadOf('<section><img alt="left-knee-scan.jpg" width="500" height="300" src="data:,"><p>left-knee-scan.jpg</p></section>'),
  ).toEqual(['picture: left-knee-scan.jpg: It is a picture; its text cannot be read.']);
  expect(await unreadOf(`<div role="tablist">${['Encounter', 'Labs'].map(closedTab).join('')}</div>`)).toEqual([
    'list: Labs: Its tab is not open, and what it holds is not loaded.',
  ]);
});

const linked = (link: string) => `<nav role="tablist"><a role="tab" aria-selected="false" href="${link}">Labs</a></nav>`;

it('a tab that is a link away from the patient whose page is open hides nothing of the chart', async () => {
  const at = (link: string) => unreadOf(linked(link), { url: new URL('https://ehr.example/patients/40712/summary') });
  expect(await at('/worklists/labs')).toEqual([]);
  const closed = ['list: Labs: Its tab is not open, and what it holds is not loaded.'];
  expect(await at('/patients/40712/labs')).toEqual(closed);
  expect(await at('#labs')).toEqual(closed);
  expect(await unreadOf(linked('/worklists/labs'))).toEqual(closed);
});

describe('a canvas', () => {
  const page = '<div class="page"><canvas width="918" height="1188"></canvas></div>';

  it('as large as a page is named, once for all its pages', async () => {
    expect(await unreadOf(`<section><h3>Outside records</h3>${page}${page}</section>`)).toEqual([
      'picture: Outside records: It is a picture; its text cannot be read.',
    ]);
  });

  it.each([
    ['small', '<section><h3>Signature</h3><canvas width="420" height="120"></canvas></section>'],
    [
      'covered by its own words',
      `<div class="page"><div><canvas width="918" height="1188"></canvas></div><div class="words">${many(12, () => 'The knee was stable in all planes. ')}</div></div>`,
    ],
    ['hidden', '<section style="display:none"><h3>Scans</h3><canvas width="918" height="1188"></canvas></section>'],
  ])('that is %s is not', async (_, html) => {
    expect(await unreadOf(html)).toEqual([]);
  });
});

it('a note folded behind a control without words is named by what stands beside it', async () => {
  const names = ['Progress Notes by Ann Prior, MD at 11/1/2026', 'Consults by Sam Otto, MD at 10/31/2026'];
  const items = names.map((name) => `<div><div><a href="#" aria-expanded="false"><i></i></a><span>${name}</span></div></div>`);
  expect(await unreadOf(`<section><h3>Notes</h3>${items.join('')}</section>`)).toEqual(
    names.map((name) => `document: ${name}: It is folded and not loaded. Open it to read it.`),
  );
});

describe('a part that says it is loading', () => {
  it('is named where it is a part of the chart', async () => {
    expect(await unreadOf('<div><h4>Allergies</h4><div>Loading…</div></div>')).toEqual(['list: Allergies: It is still loading.']);
    expect(await unreadOf('<div><h4>Weather</h4><div>Loading…</div></div>')).toEqual([]);
    expect(await unreadOf('<div><h4>Allergies</h4><div style="display:none">Loading…</div><ul><li>Latex</li></ul></div>')).toEqual([]);
  });
});
