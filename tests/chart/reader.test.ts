// @vitest-environment happy-dom
// What the reader must not take for a fact, and what no page may make it do.
import { describe, expect, it } from 'vitest';
import { defineAdapter } from '../../lib/chart/adapter';
import { adapters } from '../../lib/chart/adapters';
import { reanchor } from '../../lib/chart/anchoring';
import { partsOf } from '../../lib/chart/dom-text';
import { livePartsOf } from '../../lib/chart/page-part';
import { readFrame } from '../../lib/chart/read-frame';
import { anEnv, copied, parse, readHtml } from './page';

const banner = '<header class="patient-banner"><b>Okafor, Grace</b> MRN 731946 DOB 06/22/1951</header>';
const read = async (html: string) => (await readHtml(`<body>${banner}${html}</body>`))?.report;
const kinds = async (html: string) => (await read(html))?.unread.map(({ kind, what }) => `${kind}: ${what}`);

/** A folded part that names a person and lists a problem. */
const hidden = (who: string) => `<div class="x-panel" style="display:none"><p>Name: ${who}</p>
  <h3>Problem list</h3><ul><li>Osteoarthritis of the left hip</li></ul></div>`;
/** A row of a grid that is a table of its own. */
const row = (...cells: string[]) => `<table><tbody><tr>${cells.map((cell) => `<td><div>${cell}</div></td>`).join('')}</tr></tbody></table>`;
const bar = (title: string, day: string) =>
  `<div role="button" aria-expanded="true"><div><h6>${title}</h6><p>Collected ${day} 4:40 PM</p><div><span>Final</span></div></div></div>`;
const table = (name: string, value: string) =>
  `<div><div role="region"><table><tr><th>Component</th><th>Result</th><th>Units</th></tr><tr><td>${name}</td><td>${value}</td><td></td></tr></table></div></div>`;
const line = (at: string, value: string) => `<div><span>${at}</span><span>${value}</span></div>`;
const overTime = (name: string, ...values: string[]) =>
  `<div class="tl"><div class="start"><p>${name}</p><span><span>135 – 145</span> <span>mmol/L</span></span></div>${values.map((value) => `<div class="cell"><p>${value}</p></div>`).join('')}</div>`;
/** A cell with a box of one list. */
const box = (title: string, item: string) =>
  `<td><div class="topBox"><div class="cppHead"><h3>${title}</h3></div><ul><li>${item}</li></ul></div></td>`;
const posted = (who: string, kind: string, said: string) =>
  `<div class="item"><div class="top"><p><a>${who}</a></p><p><a>3/2/2026, 4:12:00 PM</a> <span>·</span> <a>${kind}</a></p></div><div class="said"><p>${said}</p></div></div>`;

/** A row and the row of one cell that it opened. */
const opened = (day: string, form: string, pairs: string) =>
  `<tr><td>${day}</td><td>${form}</td><td>Ann Prior</td></tr><tr><td colspan="3"><div><div>${pairs}</div><button>Edit</button></div></td></tr>`;

/** A form of an encounter's summary. */
const form = (name: string, by: string, said: string) =>
  `<div class="form"><div class="form_header"><a href="#"><h5>${name}</h5> by ${by}</a></div><div class="body"><table><tr><td>${said}</td></tr></table></div></div>`;

/** A text that somebody writes in a visit, with the state of the task behind it. */
const written = (title: string, text: string) =>
  `<div class="card"><h1>${title}</h1><textarea>${text}</textarea><p>Task Status:</p><div class="badge">In Progress</div></div>`;

/** The patient of a page, above a list. */
const patientOf = async (html: string) => (await readHtml(`<body>${html}<h3>Problems</h3><ul><li>Gout</li></ul></body>`))?.report.patient;
const cardOf = (who: string) => `<div><h4>${who}</h4><h6>DOB: June 22nd, 1951</h6></div>`;
const inHeader = (html: string) => patientOf(`<div class="patient-header">${html}</div>`);
const refAt = async (path: string) => {
  const page = parse(`<body>${banner}<p>Visit date: 11/03/2026</p></body>`);
  return (await readFrame(page, anEnv({ url: new URL(`https://ehr.example${path}`) }), []))?.report.encounter?.ref;
};
/** A part of a form of a note. */
const part = (name: string, text: string, hidden = false) =>
  `<div${hidden ? ' style="display:none"' : ''}><h3>${name}</h3><div>${text}</div></div>`;

describe('false facts', () => {
  it('options of a select, unticked boxes, menus and tips are offers', async () => {
    const report = await read(`<h3>Billing</h3><select><option>99213 Office visit</option></select>
      <label><input type="checkbox"> 85025 CBC</label><ul role="menu"><li>99214</li></ul><div role="tooltip">I10</div>`);
    expect(report?.codes).toEqual([]);
  });

  it('a hidden reference range and a reminder are no values', async () => {
    const report = await read(`<h3>Vitals</h3><dl class="ranges" hidden><dt>BP</dt><dd>90–140 / 60–90</dd></dl>
      <h3>Lab results</h3><table><tr><th>Test</th><th>Value</th></tr><tr><td>Sodium</td><td>135 - 145</td></tr></table>
      <h3>Clinical reminders</h3><ul><li>A1c 7.0 %</li></ul>`);
    expect([...(report?.vitals ?? []), ...(report?.results ?? [])]).toEqual([]);
  });

  it('a hidden part of the same page that names another patient is left out, and said to be', async () => {
    const other = await read(hidden('Kline, Arthur</p><p>Acct #: 0088164</p><p>DOB: 02/17/1949'));
    expect(other?.problems).toEqual([]);
    expect(other?.unread.map(({ why }) => why)).toContain('Not on screen, and names another patient.');
    expect(other?.patient).toMatchObject({ mrn: '731946' });
    const own = await read(hidden('Okafor, Grace</p><p>MRN: 731946</p><p>DOB: 06/22/1951'));
    expect(own?.problems.map(({ text }) => text)).toEqual(['Osteoarthritis of the left hip']);
  });

  it('a table with a column for the patient lists people: nothing in it is a fact of this one', async () => {
    const report =
      await read(`<section><h3>Infusion board</h3><table><thead><tr><th>Chair</th><th>Patient</th><th>Regimen</th><th>Weight</th></tr></thead>
      <tbody><tr><td>2</td><td>Delacroix, Yvonne</td><td>Carboplatin</td><td>61 kg</td></tr><tr><td>3</td><td>Brandvold, Kari</td><td>Cisplatin</td><td>70 kg</td></tr></tbody></table></section>`);
    expect([report?.vitals, report?.medications]).toEqual([[], []]);
  });

  it('a heading of higher rank, or of the same behind a line across the page, ends the list above it', async () => {
    const report = await read(`<main><h3>Background</h3><h4>Surgeries</h4><div>Appendectomy</div>
      <div class="sheet"><h3>Transfer sheet</h3><table><tr><td>Taken by</td><td>Van 4</td></tr></table></div>
      <h4>Surgical history</h4><div>Hernia repair</div><hr><div class="sheet"><h4>Valuables</h4><table><tr><td>Watch</td><td>Safe 12</td></tr></table></div></main>`);
    expect(report?.procedures.map(({ text }) => text)).toEqual(['Appendectomy', 'Hernia repair']);
  });

  it('what a row opened as names and values in turn is of the day of that row, and of the list that the row names', async () => {
    const report = await read(`<h1>Contacts</h1><table><thead><tr><th>When</th><th>Form</th><th>By</th></tr></thead><tbody>
      ${opened('11/02/2026 8:05 AM', 'Vital signs', '<span>Temp (C)</span><span>38.1</span><span>Pulse</span><span>96</span>')}
      ${opened('11/01/2026 4:10 PM', 'Lab results', '<span>Urine</span><span></span><span>Urine protein</span><span>Negative</span><span>Urine glucose</span><span>12.0</span>')}
      ${opened('10/30/2026 9:00 AM', 'Ward round', '<span>Seen by</span><span></span><span>Told</span><span>Mother was told to come back if the fever does not go down.</span><span>Weight (kg)</span><span>14.2</span>')}</tbody></table>`);
    expect(report?.vitals.map(({ name, value, unit, date }) => [name, value, unit, date])).toEqual([
      ['Temp', '38.1', 'C', '2026-11-02'],
      ['Pulse', '96', null, '2026-11-02'],
    ]);
    expect(report?.results.map(({ panel, name, value, date }) => [panel, name, value, date])).toEqual([
      ['Urine', 'Urine protein', 'Negative', '2026-11-01'],
      ['Urine', 'Urine glucose', '12.0', '2026-11-01'],
    ]);
    expect(report?.documents).toEqual([]);
  });

  it('a report without a heading is named by the bold line above its days; what a wide cell says below a result is none', async () => {
    const sheet = `<table><thead><tr><th>Test</th><th>Value</th><th>Reference range</th><th>Flag</th></tr></thead><tbody>
      <tr><td rowspan="2">Urine albumin</td><td>&lt;0.3 mg/dL</td><td>&lt; 2 mg/dL</td><td></td></tr><tr><td colspan="3"><div>Sample was cloudy.</div></td></tr>
      <tr><td>Urine sodium</td><td>41 mmol/L</td><td>20 - 110 mmol/L</td><td></td></tr></tbody></table>`;
    for (const name of ['Kidney stone risk', 'Urine panel']) {
      const report = await read(`<main><p><a>Ordered 9/2/2026 by Ann Prior MD</a></p>
        <div><div><p style="font-weight: 700">${name}</p><p>Completed 9/4/2026 • Ordered 9/2/2026</p></div></div><div>${sheet}</div></main>`);
      expect(report?.results.map(({ panel, name: test, value, unit, date }) => [panel, test, value, unit, date])).toEqual([
        [name, 'Urine albumin', '<0.3', 'mg/dL', '2026-09-04'],
        [name, 'Urine sodium', '41', 'mmol/L', '2026-09-04'],
      ]);
      expect(report?.encounter?.date ?? null).toBeNull();
    }
  });

  it('how long a test lasts is no result, and how bad a reaction was is none', async () => {
    const report =
      await read(`<h3>Labs</h3><ul><li><p>Fasting test, 2 hours</p><div><span class="badge">active</span> <span>9/2/2026</span></div></li></ul>
      <h3>Allergies</h3><ul><li>Hazelnut (<b>Life threatening severity</b>)</li></ul>
      <h3>Medications</h3><ul><li><p>Senna Oral Tablet</p><div><span class="badge">active</span></div></li></ul>`);
    expect(report?.results).toEqual([]);
    expect(report?.allergies.map(({ substance, reaction }) => [substance, reaction])).toEqual([['Hazelnut', null]]);
    expect(report?.medications.map(({ name, route }) => [name, route])).toEqual([['Senna', 'Oral']]);
  });

  it('each text written in a visit is of its day and clinician; the state of a task is no signature', async () => {
    const page = `<body><div class="PatientSummary_panel"><p>Noemi Ibarra</p><p>1974-02-27 (052Y)</p></div>
      <main><p>Knee visit</p><p>10/6/2026 · Ann Prior MD</p>${written('Fill chart note', 'Knee no longer swollen, walks without a brace.')}
      ${written('Intake note', 'Came by bus. Sleeps through the night again.')}</main></body>`;
    const url = new URL('https://ehr.example/Patient/d7/Encounter/en-7');
    const report = (await readHtml(page, adapters, anEnv({ url })))?.report;
    expect(report?.documents.map(({ title, author, date, signed }) => [title, author, date, signed])).toEqual([
      ['Fill chart note', 'Ann Prior MD', '2026-10-06', null],
      ['Intake note', 'Ann Prior MD', '2026-10-06', null],
    ]);
  });

  it('labels in a header of its own are said of the note and no part of it', async () => {
    const report =
      await read(`<h3>Clinical notes</h3><article><header><div><div>Date</div><time>11/02/2026</time></div><div><div>Type</div><div>Consultation note</div></div>
      <div><div>Category</div><div>Knees</div></div><div><div>Author</div><div>Ann Prior</div></div><div><div>Code</div><div>LOINC:11488-4</div></div></header>
      <section>Seen for the swollen left knee, which gave way on the stairs.<br>No fever. Walks with a cane.</section></article>`);
    expect(report?.documents.map(({ title, author, date, text }) => [title, author, date, text])).toEqual([
      [
        'Consultation note',
        'Ann Prior',
        '2026-11-02',
        'Seen for the swollen left knee, which gave way on the stairs.\nNo fever. Walks with a cane.',
      ],
    ]);
  });

  it('histories that are lists in boxes of their own are no note, and their rows are problems with what is said beside each', async () => {
    const report = await read(
      `<table><tr>${box('Social history', 'Retired electrician.')}${box('Medical history', '<a href="#">Pneumonia</a> <i>Onset: 2018-04-02</i> <i>Status: resolved</i>')}</tr></table>`,
    );
    expect(report?.documents).toEqual([]);
    expect(report?.problems.map(({ text, status, onset }) => [text, status, onset])).toEqual([['Pneumonia', 'resolved', '2018-04-02']]);
  });

  it('what people write to each other in a timeline is no note, and what else stands there is one', async () => {
    const report = await read(
      `<main>${posted('Ann Prior', 'Communication', 'The brace was sent to the wrong address and is on its way back to us.')}
      ${posted('Ann Prior', 'Progress note', 'Knee no longer swollen, walks without the brace and sleeps through the night.')}
      ${posted('Front office', 'Secure message', 'Asked to come at two instead of three on the day of the next visit.')}</main>`,
    );
    expect(report?.documents.map(({ text }) => text)).toEqual([
      'Knee no longer swollen, walks without the brace and sleeps through the night.',
    ]);
  });

  it('a code with what it stands for is no note, whatever signs it has', async () => {
    const report = await read(
      `<h1>Radiology</h1><table><thead><tr><th>Study</th><th>Ordered</th></tr></thead><tbody><tr><td>73660 — Radiologic examination of the toes; minimum of 2 views of each</td><td>03/09/2026</td></tr></tbody></table>`,
    );
    expect(report?.documents).toEqual([]);
  });

  it('parts of a note in cells of one table, each begun by its name, are one note', async () => {
    const long = 'Fell on the stairs on Sunday and landed on the left knee, which has been swollen since, more so in the evening. '
      .repeat(3)
      .trim();
    const parts = [
      `Subjective: ${long}`,
      'Objective: Small effusion.',
      'Assessment: Bruise of the left knee.',
      'Plan: Ice and rest, and a brace for work until the next visit.',
    ];
    const report = await read(
      `<div><table>${parts.map((part) => `<tr><td><span>${part.replace(': ', ': </span><span>')}</span></td></tr>`).join('')}</table></div>`,
    );
    expect(report?.documents.map(({ text }) => text)).toEqual([parts.join('\n')]);
  });

  it('items of a timeline are known through what wraps them', async () => {
    const items = [
      posted('Ann Prior', 'Communication', 'The brace was sent to the wrong address and is on its way back to us.'),
      posted('Ann Prior', 'Progress note', 'Knee no longer swollen, walks without the brace and sleeps through the night.'),
    ];
    const report = await read(`<main>${items.map((each) => `<div>${each}</div>`).join('')}</main>`);
    expect(report?.documents.map(({ text }) => text)).toEqual([
      'Knee no longer swollen, walks without the brace and sleeps through the night.',
    ]);
  });

  it('a way to ask an insurer is no insurer', async () => {
    const report = await read('<h3>Insurance</h3><ul><li>Blue Harbor PPO</li><li>Eligibility</li></ul>');
    expect(report?.coverages.map(({ payer }) => payer)).toEqual(['Blue Harbor PPO']);
  });

  it('a blood pressure alone in its row is not taken for how much of a list is drawn', async () => {
    const report = await read('<h3>Vitals</h3><table><tr><th>BP</th><th>Pulse</th></tr><tr><td>128/76</td><td></td></tr></table>');
    expect(report?.vitals.map(({ name, value }) => [name, value])).toEqual([['BP', '128/76']]);
  });

  it('how much of a list is drawn is no row of it', async () => {
    const report = await read(
      '<h3>Allergies</h3><ul><li>Latex</li></ul><div>Displaying 1 - 1 of 1</div><h3>Problem list</h3><ul><li>Gout</li></ul><p>1 / 1 items</p>',
    );
    expect([report?.allergies.map(({ substance }) => substance), report?.problems.map(({ text }) => text)]).toEqual([['Latex'], ['Gout']]);
  });

  it('the diagnoses of a superbill are billed codes, and no further problems', async () => {
    const report = await read(`<section><h2>Superbill</h2><h3>Diagnoses</h3><table><tr><th>Ptr</th><th>ICD-10</th><th>Description</th></tr>
      <tr><td>A</td><td>L40.0</td><td>Plaque psoriasis</td></tr></table></section>`);
    expect([report?.problems, report?.codes.map(({ system, code }) => [system, code])]).toEqual([[], [['ICD-10-CM', 'L40.0']]]);
  });

  it('print, update and birth dates are no encounter dates', async () => {
    const report = await read('<div class="visit-info">Printed: 11/20/2026 | Last modified: 11/19/2026 | Patient since: 01/02/2009</div>');
    expect(report?.encounter?.date ?? null).toBeNull();
  });

  it('a member id is no record number', async () => {
    const report = (
      await readHtml(
        '<body><div><p>Okafor, Grace</p><p>1951-06-22 (075Y)</p></div><h3>Insurance</h3><p>Blue River</p><p>Member ID: XJH11223</p></body>',
      )
    )?.report;
    expect(report?.patient).toMatchObject({ mrn: null, birthDate: '1951-06-22' });
  });

  it('notes under one heading are apart by their bylines, which are no part of them', async () => {
    const report = await read(
      `<section><h3>Notes</h3><div class="n"><p>Knee pain after a fall, walks with a limp today.</p><p class="m">11/20/2026, 9:10 AM · Ann Prior · Clinician</p></div>
      <div class="n"><p>Dressing changed, wound is clean and dry.</p><p class="m">9:40 AM · Sam Otto · Nurse</p></div></section>`,
    );
    expect(report?.documents.map(({ text, author }) => [text, author])).toEqual([
      ['Knee pain after a fall, walks with a limp today.', 'Ann Prior'],
      ['Dressing changed, wound is clean and dry.', 'Sam Otto'],
    ]);
  });

  it('labels of author and day above a note are said of it', async () => {
    const report = await read(`<section class="viewer"><div class="sp-header"><span class="sp-title">Office Visit Note</span></div>
      <div><dl><dt>Author:</dt><dd>Prior, Ann MD</dd></dl><dl><dt>Date of Service:</dt><dd>18-AUG-2026</dd></dl></div>
      <div><div><b><u>Subjective</u></b></div><div>Knee pain after a fall, walks with a limp.</div><div><b><u>Plan</u></b></div><div>Ice and rest, back in two weeks.</div></div></section>`);
    const [note] = report?.documents ?? [];
    expect([note?.author, note?.date, note?.text.split('\n')[0]]).toEqual(['Prior, Ann MD', '2026-08-18', 'Subjective']);
  });

  it('a name below the particulars is not the patient, nor is an offer of the page', async () => {
    const rows = ['1951-06-22 (075Y)', 'Female', 'Add Race & Ethnicity', 'Add Language', 'Harriet Lund'];
    const card = `<div><p>Grace Okafor</p><p>Patient since 11/29/2019</p></div><div><div>${rows.map((row) => `<div><p>${row}</p></div>`).join('')}</div></div>`;
    expect((await readHtml(`<body>${card}</body>`))?.report.patient).toMatchObject({
      name: { text: 'Grace Okafor' },
      birthDate: '1951-06-22',
      sex: 'female',
    });
  });

  it('a name is read from parts that are called by what stands behind them, and not from the labels of a form', async () => {
    const bar = `<div><h1><span><span>Grace</span> <em>Given</em></span><span><span>Okafor</span><em>Family Name</em></span> <span>Female 75 year(s) (22.Jun.1951)</span></h1><div><em>Patient ID</em> <span>100KTR</span></div></div>`;
    expect((await readHtml(`<body>${bar}</body>`))?.report.patient).toMatchObject({
      name: { text: 'Grace Okafor' },
      mrn: '100KTR',
      birthDate: '1951-06-22',
      sex: 'female',
    });
    const form = `<div><b>Demographics</b><p>First name</p><p>Grace</p><p>Last name</p><p>Okafor</p><p>DOB: 06/22/1951</p></div>`;
    expect((await readHtml(`<body>${form}</body>`))?.report.patient?.name.text).not.toBe('Demographics Grace');
  });

  it('a small page that is called after the patient names nobody by a word of its lists', async () => {
    const page = `<body class="patient-demographics"><h3>Problem list</h3><ul><li>Mixed Hyperlipidemia</li><li>Plantar Fasciitis</li></ul></body>`;
    expect((await readHtml(page))?.report.patient).toBeNull();
  });

  it('a page names the patient it has selected by name and number, with what somebody is called in brackets', async () => {
    const others = '<ul style="display:none"><li>Vance, Harold #10021</li><li>Nadia Petrov #10022</li></ul>';
    const said = (who: string) =>
      `<div><a href="/calendar">Calendar</a><div>Selected Patient: <a href="/p/7"><b>${who}</b> #731946</a></div>${others}</div>`;
    expect(await patientOf(said('Grace Okafor'))).toMatchObject({ name: { text: 'Grace Okafor' }, mrn: '731946' });
    expect(await patientOf(said('Grace Okafor') + said('Harold Vance'))).toBeNull();
    expect(await patientOf(cardOf('Grace Okafor (Gigi)'))).toMatchObject({
      name: { text: 'Grace Okafor (Gigi)', family: 'Okafor', given: 'Grace' },
    });
    expect(await patientOf(cardOf('Grace Okafor (Female)'))).toMatchObject({ name: { text: 'Grace Okafor' } });
  });

  it('a number set in groups is read whole, a code may be the number, and capitals tell the family', async () => {
    expect(await inHeader('<div>OKAFOR Grace</div><div>NHS number: 943 476 5919</div>')).toMatchObject({
      name: { family: 'OKAFOR', given: 'Grace' },
      mrn: '943 476 5919',
    });
    expect(await inHeader('<h3>Grace Okafor</h3><div><b>Patient Code</b><h6>P-00042</h6></div>')).toMatchObject({ mrn: 'P-00042' });
  });

  it('the number of the visit may stand behind what is done with it in the address', async () => {
    expect(await refAt('/main/encounter/edit/5512')).toBe('5512');
    expect(await refAt('/encounter_view/5512')).toBe('5512');
    expect(await refAt('/encounter/edit')).toBeNull();
  });

  it('parts of a form that say that nothing is there end no note, and what drops a menu down is no text', async () => {
    const tools = '<div class="tools"><button data-toggle="dropdown" aria-expanded="false">Patient facts</button></div>';
    const report =
      await read(`<div><h2>Visit note</h2>${part('Subjective', `${tools}<p>Knee pain after a fall, walks with a limp today.</p>`)}
      ${part('Screenings', '<p>No screenings</p>', true)}${part('Plan', '<p>Ice and rest, back in two weeks.</p>')}${part('Referral', '<p>No referral recorded</p>')}${part('Attached files', '<p>No files attached</p>')}</div>`);
    expect(report?.documents.map(({ text }) => text)).toEqual([
      'Subjective\nKnee pain after a fall, walks with a limp today.\nPlan\nIce and rest, back in two weeks.',
    ]);
  });

  it('a list of many patients names nobody', async () => {
    const rows = ['Okafor, Grace', 'Vance, Harold', 'Petrov, Nadia'].map(
      (name, i) => `<tr><td>${name}</td><td>MRN 10020${i}</td><td>DOB 06/2${i}/1951</td></tr>`,
    );
    expect((await readHtml(`<body><h1>Patients</h1><table>${rows.join('')}</table></body>`))?.report.patient ?? null).toBeNull();
  });

  it('"No known allergies" was said; an empty list was not', async () => {
    expect((await read('<h3>Allergies</h3><p>No known drug allergies</p>'))?.allergies).toHaveLength(1);
    expect((await read('<h3>Allergies</h3><p>None recorded</p>'))?.allergies).toEqual([]);
  });
});

describe('what is out of sight', () => {
  it('a list shown in part, a fee sheet behind its tab and a schedule elsewhere are lists', async () => {
    expect(
      await kinds(`<section><h3>Medications</h3><ul><li>Metformin</li></ul><span>1 of 6</span></section>
        <div role="tablist"><button role="tab" aria-selected="false">Fee sheet</button></div>`),
    ).toEqual(['list: Medications', 'list: Fee sheet']);
  });

  it('a note behind its tab, and one in whose place another is open, are documents; a nurse states no diagnosis', async () => {
    expect(
      await kinds(`<div role="tablist"><button role="tab" aria-selected="false">Progress note</button></div>
        <div><button aria-pressed="true">SOAP Note</button><button aria-pressed="false">Cardiology consult note</button>
        <button aria-pressed="false">Nursing intake</button></div>`),
    ).toEqual(['document: Progress note', 'document: Cardiology consult note', 'list: Nursing intake']);
  });

  it('a scan and a file are pictures, a logo is nothing', async () => {
    expect(
      await kinds('<img alt="Scanned letter" width="600"><embed title="Outside records" src="x.pdf"><img alt="Clinic logo" width="600">'),
    ).toEqual(['picture: Scanned letter', 'picture: Outside records']);
  });
});

describe('live fields', () => {
  it('parts of a note in several fields are one note with sections', async () => {
    const report = await read(`<form><textarea aria-label="Subjective">Cough for a week, no fever.</textarea>
      <textarea aria-label="Plan">Rest and fluids. Return if worse.</textarea></form>`);
    expect(report?.documents).toHaveLength(1);
    const [note] = report?.documents ?? [];
    expect(note?.sections.map(({ kind, start, end }) => [kind, note.text.slice(start, end)])).toEqual([
      ['hpi', 'Subjective:\nCough for a week, no fever.\n'],
      ['plan', 'Plan:\nRest and fluids. Return if worse.'],
    ]);
  });

  it('forms that each say who filled them in are documents of their own, and one about the claim is none', async () => {
    const report = await read(
      `<h3>Encounter</h3>${form('Physical Exam', 'Ana Ruiz', 'Abnormal: left knee swollen, warm')}${form('Billing Options', 'Bo Lind', 'Employment related: yes, since May')}${form('Review of Systems', 'Bo Lind', 'Fever: no, cough: yes, wheeze: no')}`,
    );
    expect(report?.documents.map(({ title, author }) => [title, author])).toEqual([
      ['Physical Exam', 'Ana Ruiz'],
      ['Review of Systems', 'Bo Lind'],
    ]);
  });
});

describe('adapters', () => {
  it('one whose check fails hands the page to the generic reader, which says so', async () => {
    const broken = defineAdapter({
      id: 'broken',
      title: 'Broken',
      tried: 'In this test.',
      matches: () => true,
      read: () => ({ patient: null }),
      selfCheck: () => 'Nobody named.',
    });
    const report = (await readHtml(`<body>${banner}</body>`, [broken]))?.report;
    expect(report).toMatchObject({ adapter: 'generic', fellBack: { adapter: 'broken' }, patient: { mrn: '731946' } });
  });

  it('one that throws harms nothing', async () => {
    const throwing = defineAdapter({
      id: 'throwing',
      title: 'Throwing',
      tried: 'In this test.',
      matches: () => true,
      read: () => {
        throw new Error('no');
      },
      selfCheck: () => null,
    });
    expect((await readHtml(`<body>${banner}</body>`, [throwing]))?.report).toMatchObject({
      fellBack: { adapter: 'throwing', why: 'It could not read this page.' },
      patient: { mrn: '731946' },
    });
  });
});

describe('what is printed beside names', () => {
  it('the number of a group is no member, and the rank of a coverage no payer', async () => {
    const table = `<h2>Payers</h2><table><tr><th>Payer Name</th><th>Group ID</th><th>Member ID</th></tr>
      <tr><td>Cedar Health</td><td>GRP-20</td><td>CH558120</td></tr></table>`;
    expect((await read(table))?.coverages).toMatchObject([{ payer: 'Cedar Health', memberId: 'CH558120' }]);
    const ranks = '<h2>Insurance</h2><ul><li>Primary</li><li>Secondary</li><li>Tertiary</li></ul><p>Cedar Health</p>';
    expect((await read(ranks))?.coverages.map(({ payer }) => payer)).not.toContain('Tertiary');
  });

  it('a notice that nothing was chosen is no note', async () => {
    const notice = '<div style="display:none"><h1>Nothing here</h1><p>No clinical parts were selected for this summary of care.</p></div>';
    expect((await read(notice))?.documents).toEqual([]);
  });
});

describe('hostile pages', () => {
  it('a page beyond the budget is read in part and says so', async () => {
    const html = `<body>${banner}${'<p>x</p>'.repeat(20_000)}</body>`;
    const report = (await readHtml(html, adapters, anEnv({ maxNodes: 5000 })))?.report;
    expect(report?.patient?.mrn).toBe('731946');
    expect(report?.unread.map(({ what }) => what)).toContain('The rest of this page');
  });

  it.each([
    ['a text', (text: string) => `<p>${text}</p>`],
    ['a field', (text: string) => `<textarea aria-label="Progress note">${text}</textarea>`],
  ])('%s without end is read as far as the budget goes, and the rest is named', async (_, inside) => {
    const html = `<h2>Progress note</h2>${inside('Seen for gout of the left foot. '.repeat(1000))}`;
    const report = (await readHtml(html, [], anEnv({ maxChars: 5000 })))?.report;
    const length = report?.documents[0]?.text.length ?? 0;
    expect(length).toBeGreaterThan(4000);
    expect(length).toBeLessThanOrEqual(5000);
    expect(report?.unread.map(({ why }) => why).join()).toContain('only its first 5000 characters were read');
  });

  it('of a list longer than any patient has, the first rows are handed on and the rest is named', async () => {
    const html = `<h3>Problems</h3><table><tr><th>Problem</th><th>Status</th></tr>${Array.from({ length: 5200 }, (_, i) => `<tr><td>Problem number ${i}</td><td>Active</td></tr>`).join('')}</table>`;
    const report = (await readHtml(html))?.report;
    expect(report?.problems).toHaveLength(5000);
    expect(report?.problems[0]?.text).toBe('Problem number 0');
    expect(report?.unread.map(({ why }) => why)).toEqual(['The list has 5200 rows; only its first 5000 rows were read.']);
  });

  it('reads 20,000 rows and pauses often', async () => {
    let pauses = 0;
    const rows = Array.from({ length: 5000 }, (_, i) => `<tr><td>Problem number ${'abcdefghij'[i % 10]}${i}</td><td>Active</td></tr>`);
    const env = anEnv({
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    const report = (
      await readHtml(
        `<body>${banner}<h3>Problems</h3><table><tr><th>Problem</th><th>Status</th></tr>${rows.join('')}</table></body>`,
        [],
        env,
      )
    )?.report;
    expect(report?.problems).toHaveLength(5000);
    expect(pauses).toBeGreaterThan(100);
  });

  it('text 3,000 levels deep is still read', async () => {
    const page = new DOMParser().parseFromString(`<body>${banner}</body>`, 'text/html');
    let at: Element = page.body;
    for (let i = 0; i < 3000; i++) at = at.appendChild(page.createElement('div'));
    at.textContent = 'Assessment of a cough that has lasted for a week and does not improve at night.';
    const { readFrame } = await import('../../lib/chart/read-frame');
    expect((await readFrame(page, anEnv(), []))?.report.documents[0]?.text).toContain('cough');
  });

  it('words of the list itself before a part with rows of its own do not send it around in circles', async () => {
    const part = '<section><p>Gout</p><p>Anemia</p><p>Migraine</p><div>Vertigo</div></section>';
    const report = await read(`<h2>Problems</h2><div>Asthma${part}</div>`);
    expect(report?.problems.map(({ text }) => text)).toEqual(expect.arrayContaining(['Asthma', 'Gout', 'Anemia', 'Migraine']));
  });

  it("names that hide the DOM's own do not stop it", async () => {
    const report = await read(
      '<form><input name="childNodes"><input name="parentNode"><input name="getAttribute"><h3>Problems</h3><ul><li>Gout</li></ul></form><img name="body"><img name="querySelector">',
    );
    expect(report?.problems.map(({ text }) => text)).toEqual(['Gout']);
  });
});

describe('grids', () => {
  it('whose names of columns stand in a table of their own are one table', async () => {
    const report =
      await read(`<section><h3>Lab results</h3><div class="grid"><div class="heads"><table><thead><tr><td>Test</td><td>Result</td><td>Units</td><td>Flag</td><td></td></tr></thead></table></div>
      <div class="rows"><div>${row('Calcium', '9.4', 'mg/dL', '')}</div><div>${row('Uric acid', '8.1', 'mg/dL', 'H')}</div></div></div></section>`);
    expect(report?.results.map(({ name, value, unit, flag }) => [name, value, unit, flag])).toEqual([
      ['Calcium', '9.4', 'mg/dL', null],
      ['Uric acid', '8.1', 'mg/dL', 'H'],
    ]);
  });
});

describe('results over time in plain boxes', () => {
  it('the days stand above, each name with its range; a button beside the heading heads nothing', async () => {
    const report = await read(`<div class="w"><div class="card-header"><h4>Test results</h4><button type="button">Timeline</button></div>
      <section><div class="tl head"><div class="panel-name">Kidney and salts</div><div class="slot"><p>24 Nov 2026</p><p>21:10</p></div><div class="slot"><p>26 Nov 2026</p><p>06:30</p></div></div>${overTime('Sodium', '131', '133')}${overTime('Chloride', '', '101')}</section></div>`);
    expect(report?.results.map(({ panel, name, value, unit, range, date }) => [panel, name, value, unit, range, date])).toEqual([
      ['Kidney and salts', 'Sodium', '131', 'mmol/L', '135 – 145', '2026-11-24'],
      ['Kidney and salts', 'Sodium', '133', 'mmol/L', '135 – 145', '2026-11-26'],
      ['Kidney and salts', 'Chloride', '101', 'mmol/L', '135 – 145', '2026-11-26'],
    ]);
  });
});

const facts = async (html: string) =>
  (await read(html))?.results.map(({ panel, name, value, unit, range, flag, date }) => [panel, name, value, unit, range, flag, date]);

describe('tables of results', () => {
  it('days down and tests across, each with its unit and its range under the name', async () => {
    const html = `<section><h2>Results</h2><table><thead><tr><th rowspan="2">Collected</th><th>WBC <small>(10*9/L)</small></th><th>CRP <small>(mg/L)</small></th></tr>
      <tr><td>Ref 4.0-11.0</td><td>Ref 0.0-5.0</td></tr></thead><tbody><tr><th>2026-11-19 17:40</th><td>9.6</td><td>212</td></tr><tr><th>2026-11-21 05:55</th><td>8.1</td><td>146</td></tr></tbody></table></section>`;
    expect(await facts(html)).toEqual([
      [null, 'WBC', '9.6', '10*9/L', '4.0-11.0', null, '2026-11-19'],
      [null, 'CRP', '212', 'mg/L', '0.0-5.0', null, '2026-11-19'],
      [null, 'WBC', '8.1', '10*9/L', '4.0-11.0', null, '2026-11-21'],
      [null, 'CRP', '146', 'mg/L', '0.0-5.0', null, '2026-11-21'],
    ]);
  });

  it('the name of what was ordered is the panel, that of the result its name', async () => {
    const html = `<h3>Labs</h3><table><thead><tr><th>Ordered procedure</th><th colspan="2">Report</th><th colspan="3">Results</th></tr>
      <tr><th>Name</th><th>Collected</th><th>Status</th><th>Name</th><th>Value</th><th>Units</th></tr></thead>
      <tbody><tr><td rowspan="2">Anemia screen</td><td rowspan="2">2026-11-20</td><td rowspan="2">Final</td><td>Ferritin</td><td>18</td><td>ng/mL</td></tr><tr><td>Hemoglobin</td><td>11.1</td><td>g/dL</td></tr></tbody></table>`;
    expect(await facts(html)).toEqual([
      ['Anemia screen', 'Ferritin', '18', 'ng/mL', null, null, '2026-11-20'],
      ['Anemia screen', 'Hemoglobin', '11.1', 'g/dL', null, null, '2026-11-20'],
    ]);
  });

  it('names of columns in two rows, in a table of their own', async () => {
    const html = `<h3>Laboratory trends</h3><div class="box"><div class="top"><table><thead><tr><th rowspan="2">Analyte</th><th rowspan="2">Unit</th><th colspan="2">Collected</th></tr><tr><th>Nov 24, 2026</th><th>Nov 10, 2026</th></tr></thead></table></div>
      <div class="rows"><table><tbody><tr><td>ANC</td><td>K/µL</td><td>1.7</td><td>2.2</td></tr></tbody></table></div></div>`;
    expect((await facts(html))?.map(([, name, value, unit, , , date]) => [name, value, unit, date])).toEqual([
      ['ANC', '1.7', 'K/µL', '2026-11-24'],
      ['ANC', '2.2', 'K/µL', '2026-11-10'],
    ]);
  });
});

describe('folded panels', () => {
  it('the bar of an accordion heads what it unfolds: its words name the panel, its day is the day of the rows', async () => {
    const report = await read(
      `<section><h5>Lab results</h5><div>${bar('Urinalysis', '11/23/2026')}${table('pH', '5.5')}</div><div>${bar('Iron studies', '11/20/2026')}${table('Ferritin', '18')}</div></section>`,
    );
    expect(report?.results.map(({ panel, name, value, date }) => [panel, name, value, date])).toEqual([
      ['Urinalysis', 'pH', '5.5', '2026-11-23'],
      ['Iron studies', 'Ferritin', '18', '2026-11-20'],
    ]);
  });

  it('days and figures in turn under the name of a vital sign are each a measurement', async () => {
    const report = await read(
      `<section><h5>Vitals</h5><div><h6>Temperature</h6><div>${line('11/23/2026 6:05 PM', '99.8 °F')}${line('11/22/2026 4:21 PM', '101.1 °F')}</div></div></section>`,
    );
    expect(report?.vitals.map(({ name, value, unit, date }) => [name, value, unit, date])).toEqual([
      ['Temperature', '99.8', '°F', '2026-11-23'],
      ['Temperature', '101.1', '°F', '2026-11-22'],
    ]);
  });
});

describe('evidence', () => {
  const old = 'HPI: cough for a week. Plan: rest. HPI again: cough for a week. Plan: steroids.';
  const start = old.lastIndexOf('cough');

  it('is found again by its surroundings where the words repeat', () => {
    const now = `Edited. ${old}`;
    expect(reanchor(old, start, start + 16, now)).toEqual({ start: start + 8, end: start + 24, exact: true });
  });

  it('is found nearly, and said to be changed', () => {
    expect(reanchor(old, start, start + 16, old.replaceAll('cough for a week', 'cough for 1 week'))).toMatchObject({ exact: false });
    expect(reanchor(old, start, start + 16, 'Nothing of it.')).toBeNull();
  });

  it("leads back to the page's own nodes, and says when these are gone", async () => {
    const { copy, reading } = await copied(
      parse(
        `<body>${banner}<h2>Progress note</h2><p><b>HPI:</b> cough for a <i>week</i>, worse at night.</p><p><b>Plan:</b> rest.</p></body>`,
      ),
    );
    const [document] = reading?.report.documents ?? [];
    const source = document && reading?.texts.get(document.id);
    if (!document || !source) throw new Error('the note was not read');
    const at = document.text.indexOf('a week');
    const parts = partsOf(source, at, at + 6);
    const there = livePartsOf(copy, parts) ?? [];
    expect(there.map(({ node, from, to }) => ('data' in node ? node.data : node.value).slice(from, to)).join('|')).toBe('a|week');
    const [, second] = there;
    if (second && 'data' in second.node) second.node.data = 'month';
    expect(livePartsOf(copy, parts)).toBeNull();
  });
});
