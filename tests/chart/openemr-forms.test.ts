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
