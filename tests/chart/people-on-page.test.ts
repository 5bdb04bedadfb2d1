// @vitest-environment happy-dom
// Pages that show several people: whose chart is open, and what of the others is left alone.
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { anEnv, readHtml } from './page';

const reportOf = async (html: string) => (await readHtml(`<body>${html}</body>`))?.report ?? null;

const bed = (number: string, name: string, mrn: string, age: number, more = ''): string =>
  `<div class="bed"><div class="patient-card"><div class="bed-no">${number}</div><div class="patient-name">${name}</div>
  <span class="patient-identifier">${mrn}</span><div>${age} yrs</div>${more}<button>${name}</button></div></div>`;
const board = `<div class="board">${bed('C1', 'Olaf Quist', 'W-2204', 71, '<h4>Allergies</h4><ul><li>Latex</li></ul>')}${bed('C2', 'Noemi Ibarra', 'W-2209', 52)}${bed('C3', 'Tove Haugland', 'W-2210', 34)}</div>`;
const open = `<aside><div class="patient-banner"><div class="bed-no">C2</div><div class="patient-name">Noemi Ibarra</div>
  <span class="patient-identifier">W-2209</span><div>52 yrs</div></div><h3>Problems</h3><ul><li>Gout</li></ul></aside>`;

const dated = (name: string, born: string, more: string): string =>
  `<article><h4>${name}</h4><p>DOB ${born}</p><h5>Allergies</h5><p>${more}</p></article>`;

describe('a board of several people', () => {
  it('gives way to the one whose workspace is open beside it', async () => {
    const report = await reportOf(board + open);
    expect(report?.patient).toMatchObject({ name: { family: 'Ibarra', given: 'Noemi' }, mrn: 'W-2209', age: 52 });
    expect(report?.problems.map(({ text }) => text)).toEqual(['Gout']);
    expect(report?.allergies).toEqual([]);
  });

  it('names nobody alone, also where each card has a number and a birth date', async () => {
    expect((await reportOf(board))?.patient ?? null).toBeNull();
    const cards = ['Olaf Quist', 'Noemi Ibarra'].map(
      (name, i) => `<div class="tile"><b>${name}</b><span>MRN: 44091${i}</span><span>DOB: 02/27/197${i}</span></div>`,
    );
    expect((await reportOf(`<div>${cards.join('')}</div>`))?.patient ?? null).toBeNull();
  });

  it('lends nothing to the patient beside it, and names nobody where nothing marks its cards as alike', async () => {
    const cards =
      dated('Quist, Olaf', '02/03/1955', 'Latex') +
      dated('Haugland, Tove', '09/30/1992', 'Peanut') +
      dated('Acen, Ruth', '05/06/1961', 'Sulfa');
    const report = await reportOf(`<div>${cards}</div><section><h2>Noemi Ibarra</h2><p>MRN W2209 · 52 yrs · Female</p></section>`);
    expect(report?.patient).toMatchObject({ name: { family: 'Ibarra' }, mrn: 'W2209', birthDate: null, age: 52 });
    expect(report?.allergies).toEqual([]);
    // Nor to whoever another frame names.
    expect(await reportOf(`<div>${cards}</div>`)).toBeNull();
  });

  it('is none where panels of one kind name the patient and a doctor', async () => {
    const report =
      await reportOf(`<section class="card"><h6>Demographics</h6><table><tr><td>Name:</td><td>Noemi Ibarra</td><td>DOB:</td><td>02/27/1974</td></tr>
      <tr><td>External ID:</td><td>440912</td></tr></table></section><section class="card"><h6>Recall</h6><p>Ruth Acen</p><p>seen for 9 years</p></section>`);
    expect(report?.patient).toMatchObject({ name: { family: 'Ibarra' }, birthDate: '1974-02-27' });
  });
});

const banner = (relative: string): string =>
  `<header class="patient-banner"><div><span class="patient-name">Noemi Ibarra</span> <span>8 mths, 2 days</span> <span>27-Feb-2026</span> <span>MRN: 440912</span></div>
  <div><p>Relationships</p>${relative}</div></header><h3>Immunizations</h3><table><tr><th>Vaccine</th><th>Dose</th><th>Date</th></tr><tr><td>BCG</td><td>At birth</td><td>28-Feb-2026</td></tr></table>`;

describe('a relative in the banner', () => {
  it('lends the patient neither age nor birth date, and the day of a vaccine given at birth is no birth date', async () => {
    for (const relative of [
      '<ul><li><div>Petra Ibarra</div><div>Mother</div><div>33 yrs</div></li></ul>',
      '<div><span>Mother:</span> <span>Petra Ibarra</span> <span>33 yrs</span></div>',
    ])
      expect((await reportOf(banner(relative)))?.patient).toMatchObject({ birthDate: '2026-02-27', age: null, mrn: '440912' });
  });
});

describe('the Medplum provider app', () => {
  const url = new URL('https://ehr.example/Task/7c2e');
  const panel = `<div class="PatientSummary_panel"><div><div class="mantine-Avatar-root"><span class="mantine-Avatar-placeholder" title="Noemi Ibarra">NI</span></div><p>Noemi Ibarra</p></div>
    <p>1974-02-27 (052Y)</p><p>Female</p><div class="CollapsibleSection_root"><p class="CollapsibleSection_title">Problems</p><div><div><p>Gout</p><span>active</span></div></div></div></div>`;
  const inbox = `<div class="mantine-AppShell-root"><div><p>Refill</p><p>For: Olaf Quist</p><h3>Medications</h3><ul><li>Colchicine 0.6 mg daily</li></ul></div>
    <div><p>Notes</p><p>Ask whether the toe still hurts and how much water she drinks in a day.</p></div>`;

  it('tells of the summary beside a task, and of nothing else there', async () => {
    const report = (await readHtml(`<body>${inbox}${panel}</div></body>`, adapters, anEnv({ url })))?.report;
    expect(report?.adapter).toBe('medplum-provider');
    expect(report?.patient).toMatchObject({ name: { family: 'Ibarra' }, birthDate: '1974-02-27', sex: 'female' });
    expect(report?.problems.map(({ text }) => text)).toEqual(['Gout']);
    expect([report?.medications, report?.documents]).toEqual([[], []]);
    expect((await readHtml(`<body>${inbox}</div></body>`, adapters, anEnv({ url })))?.report.patient ?? null).toBeNull();
  });
});

const its = (file: string, name: string): string => `class="-esm-ward__${file}__${name}___x"`;
const tile = (tags: string[], text: string): string =>
  `<div ${its('styles', 'noteTile')}><div><span ${its('styles', 'noteProviderRole')}>Note</span> <span>Monday, 16 Nov 2026, 08:10</span></div>
  ${tags.map((tag) => `<div class="cds--tag cds--tag--red"><span>${tag}</span></div>`).join('')}<div ${its('styles', 'noteBody')}>${text}</div><div ${its('styles', 'noteProviderName')}>Ruth Acen</div></div>`;

describe('the ward of OpenMRS 3', () => {
  it('has the diagnoses of a note in tags above its text and its author below', async () => {
    const url = new URL('https://ehr.example/openmrs/spa/home/ward/5b0e');
    const text = 'The toe is less red today. She slept well and ate her breakfast.';
    const report = (
      await readHtml(
        `<body><div ${its('patient-banner', 'patientBanner')}><div ${its('card', 'wardPatientName')}>Noemi Ibarra</div><span ${its('card', 'primaryIdentifier')}><span ${its('card', 'value')}>100K4T</span></span><div>52 yrs</div></div>
        <div><div>History</div>${tile(['Gout'], text)}${tile([], 'Came in with a red and swollen toe. It began on the night before.')}</div></body>`,
        adapters,
        anEnv({ url }),
      )
    )?.report;
    expect(report).toMatchObject({ adapter: 'openmrs-o3', patient: { mrn: '100K4T', age: 52 } });
    expect(report?.problems.map((problem) => problem.text)).toEqual(['Gout']);
    expect(report?.documents.map((note) => [note.text, note.author, note.date])).toEqual([
      [text, 'Ruth Acen', '2026-11-16'],
      ['Came in with a red and swollen toe. It began on the night before.', 'Ruth Acen', '2026-11-16'],
    ]);
  });
});
