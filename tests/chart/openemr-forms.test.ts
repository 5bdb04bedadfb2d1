// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { formsOf } from '../../lib/chart/openemr/forms';
import { dayOfForms, patientOfForms } from '../../lib/chart/openemr/forms-heading';
import { anEnv, parse, readHtml } from './page';

const forms = (log: string) =>
  `<div id="encounter_forms"><table><tr id="soap~7"><td><a id="aid_1"><h5>SOAP</h5> by Ann Prior</a></td></tr>
  <tr><td><div id="divid_1"><p>Knee no longer swollen, walks without a brace.</p><div class="esign-signature-log-container">${log}</div></div></td></tr></table></div>`;
const bar = '<nav><span class="navbar-brand">2026-10-06 Encounter for Noemi Ibarra</span><ul><li>Clinical</li></ul></nav>';
const signed = (log: string) => formsOf(parse(`<body>${bar}${forms(log)}</body>`)).map((form) => form.signed);
const cell = (name: string, value: string) => `<td><input name="${name}" value="${value}"></td>`;
const allergyLine = (tip: string, name: string) => `<div class="list-group-item" title="${tip}">${name}</div>`;

it('day and patient of an encounter are in its heading, wherever the version sets it', () => {
  for (const page of [
    `<body>${bar}${forms('')}</body>`,
    `<body><div id="encounter_forms"><div><span class="title">2026-10-06 Encounter</span> for Noemi Ibarra</div></div>${forms('')}</body>`,
  ].map(parse)) {
    expect(dayOfForms(page)).toBe('2026-10-06');
    expect(patientOfForms(page)?.name.text).toBe('Noemi Ibarra');
  }
  // A bar of another page speaks of no forms.
  expect(dayOfForms(parse(`<body>${bar}</body>`))).toBeNull();
});

it('where the visit took place is read, whatever stands behind it', async () => {
  const visit = `<table><tr id="newpatient~3"><td><a id="aid_2"><h5>Visit Summary</h5> by Ann Prior</a></td></tr>
    <tr><td><div id="divid_2"><h3>Office Visit - Sore knee</h3><h5 class="text-muted">Ann Prior, MD (Cedar Clinic)</h5>POS Code - 11<div>eSign Log</div></div></td></tr></table>`;
  const url = new URL('https://ehr.example/interface/patient_file/encounter/forms.php');
  const reading = await readHtml(`<body>${bar}<div id="encounter_forms">${visit}</div></body>`, adapters, anEnv({ url }));
  expect(reading?.report.encounter).toMatchObject({
    placeOfService: '11',
    reason: 'Sore knee',
    provider: 'Ann Prior, MD',
    class: 'ambulatory',
  });
});

it('a form that was signed and locked is signed', () => {
  expect(signed('<div class="row signature-lock">Ann Prior</div>')).toEqual([true]);
  expect(signed('<div class="row signature">Ann Prior</div>')).toEqual([true]);
  expect(signed('<div class="row">No signatures on file</div>')).toEqual([false]);
});

it('an allergy whose tip gives no reaction has none', async () => {
  const page = `<body><h2>Ibarra, Noemi</h2><p>DOB 02/27/1974 MRN 440912</p><section class="card"><div class="card-body"><h6 class="card-title"><a>Allergies</a></h6>
    <div id="allergy_ps_expand">${allergyLine('Latex Reaction:  - ', 'Latex')}${allergyLine('Iodine Reaction: Hives - Mild', 'Iodine')}</div></div></section></body>`;
  const url = new URL('https://ehr.example/interface/patient_file/summary/demographics.php?set_pid=4');
  const reading = await readHtml(page, adapters, anEnv({ url }));
  expect(reading?.report.allergies.map(({ substance, reaction }) => [substance, reaction])).toEqual([
    ['Latex', null],
    ['Iodine', 'Hives'],
  ]);
});

const ordered = (code: string, name: string, test: string, value: string) =>
  `<tr class="detail"><td>${code}: ${name}: ICD10:E78.5</td><td>2026-08-05</td><td>2026-08-04</td><td>S-1</td><td>Final</td><td>&nbsp;</td>
    <td>1-8</td><td>${test}</td><td>No</td><td>${value}</td><td>10-40</td><td>U/L</td><td>1</td></tr>`;

it('a report gives the results of orders with what was ordered, and no remark of the laboratory as a note', async () => {
  const page = `<body><hr><div class="demographics" id="DEM"><h4>Patient Data:</h4><table><tr><td>Name:</td><td>Noemi Ibarra</td><td>External ID:</td><td>440912</td></tr>
    <tr><td>DOB:</td><td>1974-02-27</td></tr></table></div>
    <hr><div class="billing"><h4>Billing Information:</h4><table><tr><td><b>Code</b></td><td><b>Fee</b></td></tr><tr><td>CPT4: 99213&nbsp; Office visit</td><td>80.00</td></tr></table></div>
    <hr><h4>Issues</h4><div class="issue_type"><h5>Surgeries:</h5></div><div class="issue"><span class="issue_title">Appendectomy:</span></div>
    <hr><div class="documents"><h4>Procedure Order:</h4><div class="labres"><table><tr><td>Order ID</td><td>51</td><td>Ordered By</td><td>Prior, Ann</td></tr><tr><td>Order Date</td><td>2026-08-04</td></tr></table>
    <table><tr class="head"><td rowspan="2">Ordered Procedure</td><td colspan="5">Report</td><td colspan="7">Results</td></tr>
      <tr class="head"><td>Reported</td><td>Collected</td><td>Specimen</td><td>Status</td><td>Note</td><td>Code</td><td>Name</td><td>Abn</td><td>Value</td><td>Range</td><td>Units</td><td>Note</td></tr>
      ${ordered('84450', 'Transaminases', 'AST', '31')}</table>
    <table><tr><td><table><tr><th colspan="2">Notes</th></tr><tr><td>1</td><td><pre>Sample was stored for two days before the run.</pre></td></tr></table></td></tr></table></div></div></body>`;
  const url = new URL('https://ehr.example/interface/patient_file/report/custom_report.php');
  const report = (await readHtml(page, adapters, anEnv({ url })))?.report;
  expect(report?.results.map(({ panel, name, value, date }) => [panel, name, value, date])).toEqual([
    ['Transaminases', 'AST', '31', '2026-08-04'],
  ]);
  expect(report?.orders.map(({ text, date }) => [text, date])).toEqual([['Transaminases', '2026-08-04']]);
  expect(report?.procedures.map(({ text }) => text)).toEqual(['Appendectomy']);
  expect(report?.codes.map(({ code, display }) => [code, display])).toEqual([['99213', 'Office visit']]);
  expect(report?.documents).toEqual([]);
});

it('a bar of menus that was never closed does not take the forms below it with it', async () => {
  const page = `<body><nav>${bar}${forms('')}</body>`;
  const url = new URL('https://ehr.example/interface/patient_file/encounter/forms.php');
  const report = (await readHtml(page, adapters, anEnv({ url })))?.report;
  expect(report?.documents.map(({ title, text }) => [title, text])).toEqual([['SOAP', 'Knee no longer swollen, walks without a brace.']]);
  // A menu at the end of the page is one, with a menu in it or not.
  const menu = `<body><h2>Allergies</h2><ul><li>Latex</li></ul><nav><nav><ul><li>Codeine</li></ul></nav></nav><footer>2026</footer></body>`;
  expect((await readHtml(menu))?.report.allergies.map(({ substance }) => substance)).toEqual(['Latex']);
});

it('how bad an allergy was is not what it did, however the list of choices writes it', async () => {
  const page = `<body><h2>Ibarra, Noemi</h2><p>DOB 02/27/1974 MRN 440912</p><section class="card"><div class="card-body"><h6 class="card-title"><a>Allergies</a></h6>
    <div id="allergy_ps_expand" class="list-group">${allergyLine('Iodine Reaction: Shock - life_threatening_severity', 'Iodine (<span>life_threatening_severity</span>)')}
    ${allergyLine('Latex', 'Latex (<span>mild_to_moderate</span>)')}</div></div></section></body>`;
  const url = new URL('https://ehr.example/interface/patient_file/summary/demographics.php?set_pid=4');
  const reading = await readHtml(page, adapters, anEnv({ url }));
  expect(reading?.report.allergies.map(({ substance, reaction }) => [substance, reaction])).toEqual([
    ['Iodine', 'Shock'],
    ['Latex', null],
  ]);
});

const issue = (title: string, coding: string, status: string) =>
  `<tr class="detail"><td><input type="checkbox"></td><td>${title}</td><td>2024-05-02 00:00&nbsp;</td><td>&nbsp;</td><td>${coding}</td><td>${status}&nbsp;</td></tr>`;
const issuesOf = (id: string, title: string, ...rows: string[]) =>
  `<div class="mb-3"><span class="title">${title}</span> <a href="#">Add</a> <button>Delete</button></div><div class="table-responsive"><table id="${id}"><thead><tr>
    <th><input type="checkbox"></th><th>Title</th><th>Begin</th><th>End</th><th>Coding (click for education)</th><th>Status</th></tr></thead>${rows.join('')}</table>`;

it('each table of issues says what it lists, whatever stands above it and however deep', async () => {
  const page = `<body><h2>Medical Issues - Noemi Ibarra</h2><div id="patient_stats">
    ${issuesOf('medical_problem', 'Problemas', issue('Gout', 'ICD10:M10.9 (Gout, unspecified)', 'Active'))}
    ${issuesOf('allergy', 'Allergies', issue('Latex', '', 'Active'))}${issuesOf('medical_device', 'Medical Devices', issue('Hearing aid', '', 'Active'))}
    ${issuesOf('surgery', 'Surgeries', issue('Appendectomy', 'CPT4:44950 (Appendectomy)', 'Completed'))}</div></div></div></div></div></body>`;
  const url = new URL('https://ehr.example/interface/patient_file/summary/stats_full.php?active=all');
  const report = (await readHtml(page, adapters, anEnv({ url })))?.report;
  expect(report?.problems.map(({ text, code, status, onset }) => [text, code, status, onset])).toEqual([
    ['Gout', 'M10.9', 'Active', '2024-05-02'],
  ]);
  expect(report?.allergies.map(({ substance }) => substance)).toEqual(['Latex']);
  expect(report?.medications).toEqual([]);
  expect(report?.procedures.map(({ text, code, date }) => [text, code, date])).toEqual([['Appendectomy', '44950', '2024-05-02']]);
});

const formWith = (kind: string, name: string, body: string, n: number) =>
  `<tr id="${kind}~${n}"><td><a id="aid_${n}"><h5>${name}</h5> by Ann Prior</a></td></tr><tr><td><div id="divid_${n}">${body}
    <div class="esign-signature-log-container"><div class="header">eSign Log</div></div></div></td></tr>`;

it('each form is read by itself: rows of notes, one heading over all of it, days in its fields, goals', async () => {
  const rows = `<table><thead><tr><th>Date</th><th>Note Type</th><th>Narrative</th><th>Author</th><th>Note Category</th></tr></thead>
    <tr><td>2026-10-06</td><td>Progress Note</td><td>Walks without a brace.</td><td>Ann Prior</td><td>Orthopedics</td></tr>
    <tr><td>2026-10-05</td><td>Procedure Note</td><td>20 ml drawn off, clear.</td><td>Bo Lund</td><td></td></tr></table>`;
  const advice =
    '<table><tr><td><span class="bold">Instructions</span></td></tr><tr><td>Keep the leg raised and ice it twice a day.</td></tr></table>';
  const fields =
    '<table><tr><td><span class="bold">Date Of Illness: </span><span>2026-09-15</span></td><td><span class="bold">Course: </span><span>Swollen since a fall in the garden.</span></td></tr></table>';
  const goals =
    '<table><thead><tr><th>Type</th><th>Code</th><th>Description</th><th>Date</th></tr></thead><tr><td>Goal</td><td></td><td>Walk a mile without the brace</td><td>2026-10-06</td></tr></table>';
  const page = `<body>${bar}<div id="encounter_forms"><table>${formWith('clinical_notes', 'Clinical Notes Form', rows, 1)}
    ${formWith('clinical_instructions', 'Clinical Instructions', advice, 2)}${formWith('knee', 'Knee Form', fields, 3)}${formWith('care_plan', 'Care Plan Form', goals, 4)}</table></div></body>`;
  const url = new URL('https://ehr.example/interface/patient_file/encounter/forms.php');
  const report = (await readHtml(page, adapters, anEnv({ url })))?.report;
  expect(report?.documents.map(({ kind, title, author, date, text }) => [kind, title, author, date, text])).toEqual([
    ['progress-note', 'Progress Note', 'Ann Prior', '2026-10-06', 'Walks without a brace.'],
    ['procedure-note', 'Procedure Note', 'Bo Lund', '2026-10-05', '20 ml drawn off, clear.'],
    ['other', 'Clinical Instructions', 'Ann Prior', '2026-10-06', 'Keep the leg raised and ice it twice a day.'],
    ['other', 'Knee Form', 'Ann Prior', '2026-10-06', 'Date Of Illness: 2026-09-15\tCourse: Swollen since a fall in the garden.'],
  ]);
});

const read = async (html: string, path: string) =>
  (await readHtml(html, adapters, anEnv({ url: new URL(`https://ehr.example/interface/patient_file/${path}`) })))?.report;

it('what a report may hold, and how somebody lives, is no list and no note', async () => {
  const choices = `<body><h2>Reports - Noemi Ibarra</h2><h5>Issues:</h5><table><tr><td><b>Medical Problems</b></td></tr><tr><td><input type="checkbox">Gout</td></tr><tr><td><b>Allergies</b></td></tr>
    <tr><td><input type="checkbox">Latex</td></tr></table><h4>Procedures</h4><table><tr><td><b>Order Date</b></td><td><b>Order Descriptions</b></td></tr><tr><td><input type="checkbox"> 2026-10-06</td><td>84450: Transaminases</td></tr></table></body>`;
  expect(await read(choices, 'report/patient_report.php')).toBeUndefined();
  const lifestyle = `<body><h2>History and Lifestyle</h2><table><tr><td>Tobacco:</td><td>Quit 2019-05-01</td></tr></table><table><tr><td>Additional History:</td><td>Worked with asbestos in a shipyard for ten years.</td></tr></table></body>`;
  expect((await read(lifestyle, 'history/history.php'))?.documents ?? []).toEqual([]);
});

it('a remark below a prescribed drug is no part of its name', async () => {
  const page = `<body id="prescription_list"><h3>List</h3><table><thead><tr><th>Drug</th><th>RxNorm</th><th>Dosage</th><th>Unit</th></tr></thead>
    <tr class="onescript"><td><b>Enalapril</b>&nbsp;<br />max two a day</td><td>3827</td><td>1 in tablet Per Oris b.i.d.</td><td>10 mg</td></tr>
    <tr class="onescript"><td>Folic acid&nbsp;<br /></td><td></td><td>1 in tablet Per Oris daily</td><td>1 mg</td></tr></table></body>`;
  const reading = await readHtml(page, adapters, anEnv({ url: new URL('https://ehr.example/controller.php?prescription&list&id=5') }));
  expect(reading?.report.medications.map(({ name, dose, frequency }) => [name, dose, frequency])).toEqual([
    ['Enalapril', '10 mg', 'b.i.d.'],
    ['Folic acid', '1 mg', 'daily'],
  ]);
});

it('prose is a note of the visit whatever its form is called, and the ways to its letters are no part of it', async () => {
  const text = 'Removed the splint. Skin below it is intact.';
  const page = `<body>${bar}<div id="encounter_forms"><table><tr id="Orthotics~7"><td><a id="aid_1"><h5>Splint-clinic</h5> by Ann Prior</a></td></tr>
    <tr><td><div id="divid_1"><div><a href="a.php">Letter</a> | <a href="b.php">Letter that the patient signs</a></div><pre>${text}</pre></div></td></tr>
    <tr id="LBFgrip~8"><td><a id="aid_2"><h5>Grip strength</h5> by Ann Prior</a></td></tr>
    <tr><td><div id="divid_2"><table><tr><td>Left hand:</td><td>Weak. Tires soon.</td><td>Right hand:</td><td>Full. No pain.</td></tr></table></div></td></tr></table></div></body>`;
  const url = new URL('https://ehr.example/interface/patient_file/encounter/forms.php');
  const report = (await readHtml(page, adapters, anEnv({ url })))?.report;
  expect(report?.documents.map(({ title, kind, text }) => [title, kind, text])).toEqual([
    ['Splint-clinic', 'progress-note', text],
    ['Grip strength', 'other', 'Left hand:\tWeak. Tires soon.\tRight hand:\tFull. No pain.'],
  ]);
});

it('what was given is read from its table, not from the form in which one of the vaccines is changed', async () => {
  const page = `<body><h2>Immunizations</h2><form><div><label>Immunization (CVX Code)</label><input value="115"><div>Tdap</div></div>
    <div><label>Notes</label><textarea>Sat for a while afterwards, no reaction.</textarea></div></form>
    <div id="immunization_list"><table><tr><th>Vaccine</th><th>Date</th><th>Notes</th><th>Completion Status</th></tr>
    <tr><td>Tdap</td><td>2026-10-02 09:15</td><td>Sat for a while afterwards, no reaction.</td><td>Completed</td></tr></table></div></body>`;
  const url = new URL('https://ehr.example/interface/patient_file/summary/immunizations.php?mode=edit&id=7');
  const report = (await readHtml(page, adapters, anEnv({ url })))?.report;
  expect(report?.immunizations.map(({ vaccine, date, status }) => [vaccine, date, status])).toEqual([['Tdap', '2026-10-02', 'Completed']]);
  expect(report?.documents).toEqual([]);
});

const titles = async (page: string, path: string): Promise<string[] | undefined> =>
  (await readHtml(page, adapters, anEnv({ url: new URL(`https://ehr.example/${path}`) })))?.report.documents.map(({ title }) => title);

it('messages in a report are no notes, and a remark in a prescription is none either', async () => {
  const soap =
    '<div class="text encounter_form"><h1>SOAP</h1>(2026-10-05)<table><tr><td><b>Subjective: </b>The toe hurts again since Saturday.</td></tr><tr><td><b>Plan: </b>Rest and ice for the toe.</td></tr></table></div>';
  const report = `<body><div class="text notes"><h1>Patient Notes:</h1><table><tr><td>2026-10-05 10:22 (aprior to front) Please call about the blood test of last week.</td></tr></table></div>
    <hr><div class="text transactions"><h1>Patient Communication sent:</h1>Subject: Reminder<br>Text:<br>Your visit is tomorrow. Please bring your medicines with you.<br></div><hr>${soap}</body>`;
  expect(await titles(report, 'interface/patient_file/report/custom_report.php')).toEqual(['SOAP']);
  const form = `<body><form><div><label>Provider</label><select><option selected>Ann Prior</option></select></div><div><label>Drug</label><input value="Colchicine"></div>
    <div><label>Notes</label><textarea>Stop when the stomach turns.</textarea></div></form></body>`;
  expect((await titles(form, 'controller.php?prescription&edit&id=8')) ?? []).toEqual([]);
});

const factsAt = async (page: string, path: string) =>
  (await readHtml(page, adapters, anEnv({ url: new URL(`https://ehr.example/${path}`) })))?.report;
const issueForm = (id: string, title: string, more: string) =>
  `<body><form name="theform"><input name="issue" type="hidden" value="${id}"><div><label>Title:</label><input name="form_title" value="${title}"></div>
  <div><label>Begin Date:</label><input name="form_begin" value="2018-05-06"></div>${more}
  <div><label>Comments:</label><textarea name="form_comments">Worse after an afternoon of digging in the garden.</textarea></div></form></body>`;
const FORM = 'interface/patient_file/summary/add_edit_issue.php';

it('the issue whose form is open is of the list that address or form names, and a new one is none yet', async () => {
  const kind =
    '<div><label>Type:</label> Problem<input type="hidden" name="form_type" value="0"></div><input type="hidden" name="form_diagnosis" value="ICD10:M47.816">';
  const problem = await factsAt(issueForm('32', 'Lumbar spondylosis', kind), `${FORM}?issue=32`);
  expect(problem?.problems.map(({ text, code, onset }) => [text, code, onset])).toEqual([['Lumbar spondylosis', 'M47.816', '2018-05-06']]);
  expect(problem?.documents).toEqual([]);
  const reaction = '<select name="form_reaction"><option value=""></option><option value="hives" selected>Hives</option></select>';
  const allergy = await factsAt(issueForm('31', 'Latex', reaction), `${FORM}?issue=31&thistype=allergy`);
  expect(allergy?.allergies.map(({ substance, reaction: of }) => [substance, of])).toEqual([['Latex', 'Hives']]);
  const drug = await factsAt(issueForm('7', 'Folic acid 1 mg tablet', ''), `${FORM}?issue=7&thistype=medication`);
  expect(drug?.medications.map(({ text, name, dose }) => [text, name, dose])).toEqual([['Folic acid 1 mg tablet', 'Folic acid', '1 mg']]);
  expect((await factsAt(issueForm('0', 'Latex', reaction), `${FORM}?issue=0&thistype=allergy`))?.allergies ?? []).toEqual([]);
});

const field = (name: string, value: string) => `<div><label>${name}</label><input name="${name}" value="${value}"></div>`;
const choice = (name: string, value: string) =>
  `<select name="${name}"><option value="0"></option><option value="1" selected>${value}</option></select>`;

it('the prescription whose form is open is read from its fields', async () => {
  const form = `<body id="prescription_edit"><form>${field('drug', 'Naproxen')}${field('size', '250')}${choice('unit', 'mg')}${field('dosage', '1')}${choice('form', 'tablet')}${choice('route', 'Per Oris')}${choice('interval', 'a.m.')}</form></body>`;
  const report = await factsAt(form, 'controller.php?prescription&edit&id=8');
  expect(report?.medications.map(({ name, dose, route, frequency }) => [name, dose, route, frequency])).toEqual([
    ['Naproxen', '250 mg', 'Per Oris', 'a.m.'],
  ]);
  expect((await factsAt(form, 'controller.php?prescription&edit&id='))?.medications ?? []).toEqual([]);
});

it('a sign before a figure of the laboratory data says that it is unusual, and how somebody lives is no list', async () => {
  const labs = `<body><h2>Labs</h2><table><tr><th>Name</th><th>Result</th><th>Range</th><th>Units</th><th>Date</th></tr>
    <tr><td>Ferritin</td><td>&nbsp;- 9&nbsp;</td><td>15-150</td><td>ng/mL</td><td>2026-10-02 08:00:00</td></tr></table></body>`;
  const read = await factsAt(labs, 'interface/patient_file/summary/labdata.php');
  expect(read?.results.map(({ value, flag }) => [value, flag])).toEqual([['9', '-']]);
  const history = '<body><h2>History and Lifestyle</h2><h3>Medications</h3><ul><li>none since school</li></ul></body>';
  expect((await factsAt(history, 'interface/patient_file/history/history_full.php'))?.medications ?? []).toEqual([]);
});

it('messages, and what a patient wants changed in the record, are no part of it', async () => {
  const wish = `<body><h2>List</h2><table><tr><th>Requested Date</th><th>Request Description</th><th>Requested By</th><th>Request Status</th></tr>
    <tr><td>2026-10-01</td><td>The left knee was operated on and not the right one, please correct it.</td><td>Patient</td><td>Accepted</td></tr></table></body>`;
  const read = await factsAt(wish, 'interface/patient_file/summary/list_amendments.php?id=4');
  expect([read?.orders ?? [], read?.documents ?? []]).toEqual([[], []]);
  const message =
    '<body><h3>Messages</h3><table><tr><td>Lab results</td><td>2026-10-05 10:22 (aprior to front) Please call her that iron should be started this week.</td></tr></table></body>';
  expect((await factsAt(message, 'interface/patient_file/summary/pnotes_full.php'))?.documents ?? []).toEqual([]);
});

it('how a patient manages is a note of its own, table or not; a remark beside a result that is reviewed is none', async () => {
  const url = new URL('https://ehr.example/interface/patient_file/encounter/forms.php');
  const table = `<table><tr><th>Code</th><th>Code Text</th><th>Description</th><th>Date</th></tr>
    <tr><td>SNOMED-CT:165245003</td><td>Dependent for bathing</td><td>Her son helps with the bath twice a week, she dresses alone.</td><td>2026-10-06</td></tr></table>`;
  const form = `<body>${bar}<div id="encounter_forms"><table><tr id="functional_cognitive_status~5"><td><a id="aid_4"><h5>Functional and Cognitive Status</h5> by Ann Prior</a></td></tr>
    <tr><td><div id="divid_4">${table}</div></td></tr></table></div></body>`;
  const notes = (await readHtml(form, adapters, anEnv({ url })))?.report.documents ?? [];
  expect(notes.map(({ title, author }) => [title, author])).toEqual([['Functional and Cognitive Status', 'Ann Prior']]);
  expect(notes[0]?.text).toContain('Her son helps with the bath twice a week');

  const review = `<body><div class="patient-banner"><b>Noemi Ibarra</b> MRN 100774 DOB 02/27/1974</div><table><tr><th>Test</th><th>Value</th><th>Units</th><th>Comments</th></tr>
    <tr>${cell('t', 'Ferritin')}${cell('v', '12')}${cell('u', 'ng/mL')}<td><textarea name="c">Specimen arrived late but was cooled, repeat if it does not fit.</textarea></td></tr></table></body>`;
  const at = new URL('https://ehr.example/interface/orders/orders_results.php?review=1');
  expect((await readHtml(review, adapters, anEnv({ url: at })))?.report.documents).toEqual([]);
});

it('past visits and the choice of a report name their patient, and give nothing else', async () => {
  const heading = '<h2>Visit History</h2><span class="heading">Noemi Ibarra (IB-440) &nbsp; DOB: 02/27/1974</span>';
  const visits = `<body>${heading}<table><tr><th>Date</th><th>Code</th><th>Insurance</th></tr>
    <tr><td>10/06/2026</td><td>CPT4 - 99213</td><td>Primary: Cedar Health</td></tr></table></body>`;
  for (const at of ['history/encounters.php?billing=1', 'report/patient_report.php']) {
    const read = await factsAt(visits, `interface/patient_file/${at}`);
    expect(read?.patient).toMatchObject({ name: { family: 'Ibarra' }, mrn: 'IB-440', birthDate: '1974-02-27' });
    expect([read?.codes, read?.coverages, read?.documents]).toEqual([[], [], []]);
  }
});

const issues = (
  kind: string,
  title: string,
  ...cells: string[]
) => `<a href="javascript:;" onclick='dopclick(0,"${kind}")'>+</a> <span class="title">${title}</span>
  <table><tr><th>Title</th><th>Begin</th><th>Status</th></tr><tr class="bg1 detail">${cells.map((text) => `<td>${text}</td>`).join('')}</tr></table>`;

it('issues before 7.0 are known by the button above each table, in any language; the page carries its patient by number', async () => {
  const page = `<body><h2 id="header_text">Medical Issues - Noemi Ibarra</h2><a href="/interface/patient_file/deleter.php?patient=44">x</a>
    <div id="patient_stats">${issues('medical_problem', 'Affections', 'Gout', '03/02/2019', 'Active')}${issues('allergy', 'Autres', 'Latex', '', 'Active')}</div></body>`;
  const read = await factsAt(page, 'interface/patient_file/summary/stats_full.php?active=all');
  expect([read?.problems.map(({ text }) => text), read?.allergies.map(({ substance }) => substance)]).toEqual([['Gout'], ['Latex']]);
  expect([read?.patient?.name.text, read?.patientRef]).toEqual(['Noemi Ibarra', '44']);
  // Two numbers are none.
  const two = await factsAt(
    page.replace('</body>', '<input type="hidden" name="pid" value="45"></body>'),
    'interface/patient_file/summary/stats_full.php',
  );
  expect([two?.patient, two?.patientRef]).toEqual([null, undefined]);
});
