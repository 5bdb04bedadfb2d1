// @vitest-environment happy-dom
// Parts that applications of their own making draw: grids of boxes over tables, items that are buttons, cards of notes, repeated labels.
import { describe, expect, it } from 'vitest';
import { anEnv, lookAtStyles, parse, readHtml } from './page';

const BANNER = '<header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header>';
const read = async (html: string, banner = BANNER, url = 'https://ehr.example/') => {
  const page = `<body>${banner}<main>${html}</main></body>`;
  return (await readHtml(page, [], anEnv({ lookAt: lookAtStyles(parse(page)), url: new URL(url) })))?.report;
};

const column = (name: string) => `<div class="gcol"><div class="gcol-in"><span class="gcol-text">${name}</span></div></div>`;
/** A grid whose columns are named by boxes, above a table that says it is for looks only. */
const grid = (title: string, names: string[], ...rows: string[][]) =>
  `<div class="panel"><div class="panel-header"><span class="header-text">${title}</span></div>
  <div class="g-header-ct"><div>${names.map(column).join('')}</div></div>
  <div class="g-body"><div class="g-view"><table role="presentation"><tbody>${rows
    .map((cells) => `<tr role="row" class="g-row">${cells.map((cell) => `<td role="gridcell"><div>${cell}</div></td>`).join('')}</tr>`)
    .join('')}</tbody></table></div></div></div>`;
const item = (name: string, more: string, chip: string) =>
  `<button class="item" role="button"><div class="text"><span class="primary">${name}</span><p>${more}</p></div><div class="chip"><span>${chip}</span></div></button>`;
const said = (label: string, text: string) => `<p><span class="lbl">${label}:</span> ${text}</p>`;
const alone = (...cells: string[]) =>
  `<table><tbody>${cells.map((cell) => `<tr><td><div>${cell}</div></td></tr>`).join('')}</tbody></table>`;
const card = (from: string, subject: string, text: string, end: string) =>
  `<div class="entry"><div class="entry-top"><div><p><strong>From: </strong>${from}</p></div><div><label>Subject:</label><p>${subject}</p></div></div>
  <div class="entry-body"><p>${text}</p><p>${end}</p></div></div>`;

describe('lists', () => {
  it('a table of rows is one though it says that it is for looks, under the names that stand in boxes above it', async () => {
    const report = await read(
      grid('Allergies', ['Type', 'Name', 'Severity'], ['Drug', 'Codeine', 'Moderate'], ['Environment', 'Grass pollen', 'Mild']) +
        grid('Active Problems', ['Problem', 'Begin Date', 'End Date'], ['Gout', '2014-10-02', ''], ['Asthma', '2009-03-04', '']),
    );
    expect(report?.allergies.map(({ substance }) => substance)).toEqual(['Codeine', 'Grass pollen']);
    expect(report?.problems.map(({ text, onset }) => `${text} ${onset}`)).toEqual(['Gout 2014-10-02', 'Asthma 2009-03-04']);
  });

  it('buttons in a list are its items; when a row was recorded is no onset', async () => {
    const report = await read(
      `<div class="panel"><div class="panel-header"><span class="title">Recent Problems</span></div><ul>${item('Gout', 'Recorded Oct 2, 2026', 'active')}${item('Asthma with frequent attacks at night', 'Recorded Mar 4, 2020', 'resolved')}</ul></div>`,
    );
    expect(report?.problems.map(({ text, status, onset }) => `${text} ${status} ${onset}`)).toEqual([
      'Gout active null',
      'Asthma with frequent attacks at night resolved null',
    ]);
  });

  it('columns that are tables of their own, side by side, are one table', async () => {
    const report = await read(
      `<h3>Vitals</h3><table><tbody><tr><td>${alone('Date & Time', 'Pulse', 'Respiration', 'Oxygen saturation%')}</td><td>${alone('2026-10-02 09:10:00', '88', '-', '97')}</td><td>${alone('2026-10-02 11:40:00', '76', '16', '-')}</td></tr></tbody></table>`,
    );
    expect(report?.vitals.map(({ name, value, unit, date }) => `${name} ${value} ${unit} ${date}`)).toEqual([
      'Pulse 88 null 2026-10-02',
      'Pulse 76 null 2026-10-02',
      'Respiration 16 null 2026-10-02',
      'Oxygen saturation 97 % 2026-10-02',
    ]);
  });

  it('a label that is repeated before each names the rows of a list; once alone it does not', async () => {
    const report = await read(
      `<div>${said('Diagnosis', 'Gout')}${said('Diagnosis', 'Anemia')}${said('Dispensed Medication', '12 Amoxil (capsule) <i>amoxicillin 500 mg</i>')}${said('Dispensed Medication', '20 Panadol (tablet) <i>paracetamol 500 mg</i>')}</div>`,
    );
    expect(report?.problems.map(({ text }) => text)).toEqual(['Gout', 'Anemia']);
    expect(report?.medications.map(({ name, dose }) => `${name} ${dose}`)).toEqual(['Amoxil 500 mg', 'Panadol 500 mg']);
    expect((await read(`<div>${said('Drug', 'denies')}</div>`))?.medications).toEqual([]);
  });

  it('names that bear the unit of a concentration are tests, whatever the part is called', async () => {
    const report = await read(
      `<div class="k">CARE ITEMS</div><div>${[
        ['FSH (IU/L)', '6.1'],
        ['TSH (mIU/L)', '2.2'],
        ['Prolactin (ng/mL)', '14.0'],
        ['Packs (per day)', '2'],
      ]
        .map(([name, value]) => `<p><label>${name}:</label> ${value}</p>`)
        .join('')}</div>`,
    );
    expect(report?.results.map(({ name, value, unit }) => `${name} ${value} ${unit}`)).toEqual([
      'FSH 6.1 IU/L',
      'TSH 2.2 mIU/L',
      'Prolactin 14.0 ng/mL',
    ]);
  });

  it('numbers, dashes and arrows around what a row names are no part of it; an invitation is no row', async () => {
    const report = await read(
      `<div class="panel"><h3>Diagnosis</h3><div><div class="s">1.Gout =&gt; 2026-10-02</div><div class="s">2.Asthma =&gt; 2026-10-02</div></div></div>
      <div class="panel"><h3>Allergens</h3><div><div class="s">1.Latex</div><div class="s">2.Codeine</div></div></div>
      <div class="panel"><h3>Medications</h3><ul><li>- Enalapril 5 mg</li><li>- Prescription_2026.pdf</li></ul></div>
      <div class="panel"><h3>Immunizations</h3><div>Open immunizations pop-up</div></div><div class="panel"><h3>Other Medications</h3><p>Click to enter</p></div>`,
    );
    expect(report?.problems.map(({ text, onset }) => `${text} ${onset}`)).toEqual(['Gout null', 'Asthma null']);
    expect(report?.allergies.map(({ substance }) => substance)).toEqual(['Latex', 'Codeine']);
    expect(report?.medications.map(({ name, text }) => `${name}: ${text}`)).toEqual(['Enalapril: Enalapril 5 mg']);
    expect(report?.immunizations).toEqual([]);
  });

  it('tests below advice are ordered', async () => {
    const report = await read('<section><h4>Advice</h4><div><h5>Test</h5><ul><li>HbA1c</li><li>Urine albumin</li></ul></div></section>');
    expect(report?.orders.map(({ text }) => text)).toEqual(['HbA1c', 'Urine albumin']);
  });

  it('diagnoses beside charges that only rank are billed; the system of a code is no part of its name', async () => {
    const report = await read(
      `<div class="panel"><div class="hd">Diagnoses (ICD-10)</div><table><thead><tr><th>ICD-10 Code</th><th>Description</th><th>Type</th></tr></thead><tbody><tr><td>M10.9</td><td>Gout, unspecified</td><td>Primary</td></tr></tbody></table></div>
      <div class="panel"><div class="hd">Billing</div><table><thead><tr><th>Procedure</th><th>Diagnosis</th><th>Units</th><th>Charge</th></tr></thead><tbody><tr><td><b>20610</b> <span class="tag">CPT</span> Drain a joint</td><td>M10.9</td><td>1</td><td>$90.00</td></tr></tbody></table></div>`,
    );
    expect(report?.problems).toEqual([]);
    expect(report?.codes.map(({ code, display }) => `${code} ${display}`)).toEqual(['M10.9 Gout, unspecified', '20610 Drain a joint']);
  });

  it('a part folded by a component of a library is folded', async () => {
    const report = await read(
      '<div class="UiCollapse-root" style="display: none"><h6>Insurance</h6><div><p>Harbor Health</p><p>Member ID: HH20417</p></div></div>',
    );
    expect(report?.coverages.map(({ payer, provenance }) => `${payer} ${provenance.visibility}`)).toEqual(['Harbor Health collapsed']);
  });
});

describe('the patient', () => {
  const particulars = '<span>Age:</span><span>52 years</span><span>DOB:</span><span>1974-02-27</span>';
  it('is called by the heading where the name stands, and not by the tag beside it', async () => {
    const report = await read(
      '',
      `<div><div class="patient-name"><h3>Noemi Ibarra</h3><i class="label">Selected</i></div><div class="row"><div>${particulars}</div><div>MRN:</div><div>440912</div></div></div>`,
    );
    expect(report?.patient?.name.text).toBe('Noemi Ibarra');
  });

  it('has the number in brackets of a line that holds the name alone, apart from the particulars', async () => {
    const report = await read(
      '<div><p>First Name: Noemi</p><p>Last Name: Ibarra</p><p>Birthday: February 27, 1974</p><p>Age: 52 YO</p></div>',
      '<p>Noemi Ibarra (214)</p>',
    );
    expect(report?.patient?.mrn).toBe('214');
    expect((await read('', '<div><p>Noemi Ibarra (52)</p><p>DOB: 1974-02-27, 52 years</p></div>'))?.patient?.mrn).toBeNull();
  });
});

describe('the encounter', () => {
  it('has no number of which only the end is told, and nobody who is logged in for a provider', async () => {
    const report = await read(
      `<div><span>Clinician</span><span>Logged in as Ruth Acen</span></div><h4>Visit details</h4><ul>${[
        ['Visit ID', '*****8BC2'],
        ['Visit created', '02 Oct, 2026'],
        ['Provided by', 'Asha Naik'],
      ]
        .map(([name, value]) => `<li><label>${name}</label><div>${value}</div></li>`)
        .join('')}</ul>`,
      BANNER,
    );
    expect(report?.encounter).toMatchObject({ ref: null, date: '2026-10-02', provider: 'Asha Naik' });
  });

  it('is the current visit, by its kind and the day since when', async () => {
    const report = await read(
      '<div><span class="tip">Current visit</span> <span class="tag">Outpatient since <b>02-Oct-2026</b></span></div>',
    );
    expect(report?.encounter).toMatchObject({ date: '2026-10-02', class: 'ambulatory' });
  });
});

describe('notes', () => {
  it('are called by what they say they are about, and who they are from wrote them', async () => {
    const report = await read(
      card(
        'Dr. Ann Prior 2026-10-02 10:42 AM',
        'Knee visit',
        'The knee is less swollen and she walks without a brace again.',
        'Created by Dr. Ann Prior on 2026-10-02 10:42:18 AM',
      ) +
        card(
          'Nurse Ruth Acen 2026-09-01 11:20 AM',
          'Phone intake',
          'She called to ask for a date and will bring her pictures along.',
          'Created by Nurse Ruth Acen on 2026-09-01 11:20:33 AM',
        ),
    );
    expect(report?.documents.map(({ title, author, date, text }) => [title, author, date, text])).toEqual([
      ['Knee visit', 'Dr. Ann Prior', '2026-10-02', 'The knee is less swollen and she walks without a brace again.'],
      ['Phone intake', 'Nurse Ruth Acen', '2026-09-01', 'She called to ask for a date and will bring her pictures along.'],
    ]);
    expect(report?.encounter).toBeNull();
  });

  it('have parts that only a colon names', async () => {
    const report = await read(
      `<div class="part"><div class="title">SOAP</div><p><span>Subjective:</span> The knee hurts less and she sleeps through the night.</p><p><span>Plan:</span> Ice and rest for a week, then come back to have it looked at.</p></div>`,
    );
    expect(report?.documents.flatMap(({ sections }) => sections.map(({ kind }) => kind))).toEqual(['hpi', 'plan']);
  });

  it('that the page is locked is none; the items of one note are one', async () => {
    const report = await read(
      '<div><div>This encounter is locked</div><div>This encounter has been signed and locked. All fields are read-only and cannot be edited.</div></div>',
    );
    expect(report?.documents).toEqual([]);
    const note = await read(
      '<section><h4>Note</h4><ul><li><span>The knee is less swollen and she walks without a brace again.</span></li><li><span>Her daughter will bring the pictures along next week.</span></li></ul></section>',
    );
    expect(note?.documents.length).toBe(1);
  });
});
