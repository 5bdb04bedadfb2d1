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
