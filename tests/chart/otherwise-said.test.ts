// @vitest-environment happy-dom
// The same facts as other EHRs say them: who wrote a form in brackets, names by their parts, days before the drug, signs under another heading.
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { formsOf } from '../../lib/chart/openemr/forms';
import { anEnv, parse, readHtml } from './page';

const BANNER = '<div class="patient-banner"><b>Prior, Nell</b> MRN: 550912 DOB: 04/02/1961</div>';
const line = (label: string, value: string) => `<div><div>${label}:</div><div>${value}</div></div>`;
const read = async (part: string) => (await readHtml(`<body>${BANNER}${part}</body>`))?.report;

const ottehrHeader = (...said: string[]) =>
  `<body><p data-testid="header-patient-name">Prior, Nell</p><p>DOB: 04/02/1961 (65 yo)</p><div>${['she/her', 'Female', ...said].map((each) => `<p>${each}</p>`).join(' | ')}
  <p data-testid="header-payment">Payment: Self-Pay</p></div><p data-testid="in-house-final-result-diagnose">R05.9 Cough</p></body>`;

describe('said otherwise', () => {
  it("who filled in one of OpenEMR's forms may stand in brackets behind its name", () => {
    const page = `<body><div id="encounter_forms"><table><tr id="soap~7"><td><a id="aid_1"><h5>SOAP <small>(by Ann  Prior, MD)</small></h5></a></td></tr>
      <tr><td><div id="divid_1"><p>Sore throat for three days, no fever.</p></div></td></tr></table></div></body>`;
    expect(formsOf(parse(page))[0]).toMatchObject({ name: 'SOAP', author: 'Ann Prior, MD' });
  });

  it('a name in parts, each behind its label, is the name; the labels and the heading are none', async () => {
    const page = `<body><h6>User info</h6><div class="accordion"><div class="summary"><span>Personal Data</span></div><div class="details">
      ${line('First Name', 'Nell')}${line('Second Name', 'Prior')}${line('Birth Date', '04/02/1961')}${line('Sex', 'F')}${line('Pat.ID', '550912')}</div></div></body>`;
    expect((await readHtml(page))?.report.patient).toMatchObject({ name: { given: 'Nell', family: 'Prior' }, mrn: '550912' });
  });

  it('days, and how many, may stand before the drug', async () => {
    const report = await read(
      '<h3>Antibiotics</h3><ul><li><span>2D 18/11/2026<span>–19/11/2026</span></span> Cefazolin 1g IV TDS</li><li>20/11/2026 Cephalexin 500mg PO QDS</li></ul>',
    );
    expect(report?.medications.map(({ name, dose, route }) => [name, dose, route])).toEqual([
      ['Cefazolin', '1g', 'IV'],
      ['Cephalexin', '500mg', 'PO'],
    ]);
  });

  it('a dose in grams written out is the dose, and not what a vial holds', async () => {
    const report = await read(
      '<h3>Medications</h3><ul><li><p><b>Cefazolin</b> — 1 g — powder for injection</p><p><span>DOSE</span> <span>2 gram</span> — intravenous — once daily</p></li></ul>',
    );
    expect(report?.medications[0]).toMatchObject({ name: 'Cefazolin', dose: '2 gram' });
  });

  it('a table whose columns are vital signs gives vital signs, whatever its heading', async () => {
    const report = await read(
      `<h3>Observations</h3><table><thead><tr><td>Date</td><td>BP</td><td>Pulse</td><td>RR</td><td>Sp02</td></tr></thead>
      <tbody><tr><td>25/11/2026 08:15</td><td>118/58</td><td>88</td><td>16</td><td>97</td></tr><tr><td>24/11/2026 20:40</td><td>122/60</td><td>92</td><td>18</td><td>96</td></tr></tbody></table>`,
    );
    expect(report?.results).toEqual([]);
    expect(report?.vitals.map(({ name, value }) => `${name} ${value}`)).toContain('Sp02 97');
    expect(report?.vitals).toHaveLength(8);
  });

  it("Medplum's report has its name and days above its table, its list of drugs how each is taken", async () => {
    const side = `<div class="PatientSummary_panel"><div class="Avatar-placeholder" title="Nell Prior"></div>${BANNER}<p>Medications</p><div><p>Cephalexin 500 MG Oral Capsule</p><span class="badge">Active</span></div></div>`;
    const url = new URL('https://ehr.example/Patient/7be2f1d4-0c9a-4e57-9b1e-2d5f83a6c410/MedicationRequest');
    const list = `<a href="/Patient/7be2/MedicationRequest/5c10"><div><p>Cephalexin 500 MG Oral Capsule</p><span>Active</span></div><p>11/17/2026 · Ingrid Voss · Take 1 capsule four times daily</p></a>`;
    const drugs = (await readHtml(`<body>${side}<main>${list}</main></body>`, adapters, anEnv({ url })))?.report;
    expect(drugs?.adapter).toBe('medplum-provider');
    expect(drugs?.medications.find(({ name }) => name === 'Cephalexin')?.frequency).toBe('four times daily');
    const table =
      '<div><p>Iron studies</p><p>Issued 11/12/2026 • Collected 11/11/2026</p></div><h1>Diagnostic Report</h1><table><thead><tr><th>Test</th><th>Value</th><th>Reference Range</th></tr></thead><tbody><tr><td>Ferritin</td><td>12 ng/mL</td><td>15 - 150</td></tr><tr><td>Iron</td><td>30 ug/dL</td><td>50 - 170</td></tr></tbody></table>';
    const at = new URL('https://ehr.example/Patient/7be2f1d4-0c9a-4e57-9b1e-2d5f83a6c410/DiagnosticReport/77');
    const report = (await readHtml(`<body>${side}<main>${table}</main></body>`, adapters, anEnv({ url: at })))?.report;
    expect(report?.results.map(({ name, panel, date }) => [name, panel, date])).toEqual([
      ['Ferritin', 'Iron studies', '2026-11-11'],
      ['Iron', 'Iron studies', '2026-11-11'],
    ]);
  });

  it("Ottehr's later header says what the visit is for without a name, and a test done in house what it was done for", async () => {
    const env = anEnv({ url: new URL('https://ehr.example/in-person/7c1d/labs') });
    const told = (await readHtml(ottehrHeader('English', 'Night cough'), adapters, env))?.report;
    expect(told?.encounter?.reason).toBe('Night cough');
    expect(told?.problems.map(({ text, code }) => [text, code])).toEqual([['Cough', 'R05.9']]);
    expect((await readHtml(ottehrHeader('English'), adapters, env))?.report.encounter?.reason).toBeNull();
  });
});
