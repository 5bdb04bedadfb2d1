/** Harborview's patient dashboard: cards, half of which arrive after the page. */
import { ageOn, chartVitals, type DemoEncounter, lastFirst, medicationLine, usDate } from './encounter';
import { type Html, html, page } from './html';
import type { Records } from './records';

const issue = (title: string, code: string | null, note: string | null, begin: string | null) =>
  html`<li class="issue"><span class="issue-title">${title}</span>${code && html` <span class="issue-code">ICD10:${code}</span>`}${
    note && html` <span class="issue-note">${note}</span>`
  }${begin && html` <span class="issue-begin">${begin}</span>`}</li>`;

const issues = (rows: Html[]): Html =>
  rows.length === 0 ? html`<p class="none">Nothing recorded</p>` : html`<ul class="issues">${rows}</ul>`;

const pairs = (rows: [string, string][]): Html =>
  html`<dl class="pairs">${rows.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;

const RANGES = html`<dl class="ranges" hidden><dt>Blood pressure</dt><dd>90-140 / 60-90</dd><dt>Pulse</dt><dd>60-100</dd><dt>Temp</dt><dd>97.0-99.5</dd><dt>BMI</dt><dd>18.5-24.9</dd></dl>`;

const labs = (visit: DemoEncounter): Html =>
  html`<table class="labs"><thead><tr><th>Test</th><th>Value</th><th>Units</th><th>Range</th><th>Flag</th><th>Date</th></tr></thead><tbody>${visit.panels.flatMap(
    (panel) =>
      panel.rows.map(
        (row) =>
          html`<tr class="${row.flag ? 'flagged' : ''}"><td>${row.name}</td><td class="value">${row.value}</td><td>${row.unit}</td><td>${row.range}</td><td class="flag">${row.flag}</td><td>${panel.collected}</td></tr>`,
      ),
  )}</tbody></table>`;

const medications = (visit: DemoEncounter): Html =>
  issues(visit.medications.map((medication) => issue(medicationLine(medication), null, null, null)));

const late: Record<string, (visit: DemoEncounter) => Html> = {
  problems: (visit) =>
    issues(visit.problems.map((row) => issue(row.text, row.code, row.status === 'Active' ? null : row.status, row.onset))),
  medications,
  prescriptions: medications,
  allergies: (visit) => issues(visit.allergies.map((row) => issue(row.substance, null, row.reaction, null))),
  vitals: (visit) =>
    Object.keys(visit.vitals).length === 0
      ? html`<p class="none">Nothing recorded</p>`
      : html`<p class="taken">${visit.date}</p>${pairs(chartVitals(visit.vitals).map((row) => [row.name, row.value]))}${RANGES}`,
  labs: (visit) => (visit.panels.length === 0 ? html`<p class="none">Nothing recorded</p>` : labs(visit)),
};

/** The inside of a late card, as its own small reply; null for a card that does not come late. */
export const card = (kind: string, visit: DemoEncounter): string | null =>
  Object.hasOwn(late, kind) ? (late[kind]?.(visit).text ?? null) : null;

function section(kind: string, title: string, open: boolean, body: Html | null): Html {
  return html`<section class="card" id="card-${kind}" ${body === null ? html`data-late="${kind}" aria-busy="true"` : null}>
<h2 class="card-head"><button type="button" aria-expanded="${open ? 'true' : 'false'}" aria-controls="card-${kind}-body">${title}</button></h2>
<div class="card-body" id="card-${kind}-body" ${open ? null : html`hidden`}>${body ?? html`<p class="loading">Loading</p>`}</div></section>`;
}

/** The whole dashboard page of the patient of `visit`. */
export function dashboard(visit: DemoEncounter, records: Records): string {
  const { patient, coverage } = visit;
  const own = records.encounters.filter((one) => one.patient.pid === patient.pid);
  const visits = [...own, ...visit.earlier].sort((a, b) => b.date.localeCompare(a.date));
  return page(
    'Patient dashboard',
    'tabs-dashboard.css',
    html`<body class="hv-frame dash" data-pid="${patient.pid}">
<div class="frame-head"><h1 class="dash-name">${lastFirst(patient)}</h1>
<span class="dash-sub">${patient.sex} · MRN ${patient.mrn} · DOB ${usDate(patient.birthDate)} (${ageOn(patient.birthDate, visit.date)} yr) · Patient since ${usDate(patient.since)}</span></div>
<nav class="dash-nav"><a>Dashboard</a><a>History</a><a>Documents</a><a>Transactions</a><a>Ledger</a><a>External data</a></nav>
<div class="cards">
<div class="col">${section('problems', 'Medical problems', true, null)}${section('allergies', 'Allergies', true, null)}${section(
      'medications',
      'Medications',
      true,
      null,
    )}${section('prescriptions', 'Prescriptions', false, null)}</div>
<div class="col wide">${section('labs', 'Lab data', true, null)}${section(
      'visits',
      'Past encounters',
      true,
      html`<table class="list"><thead><tr><th>Date</th><th>Reason</th><th>Provider</th></tr></thead><tbody>${visits.map(
        (row) => html`<tr><td>${row.date}</td><td>${row.reason}</td><td>${row.provider}</td></tr>`,
      )}</tbody></table>`,
    )}</div>
<div class="col">${section('vitals', 'Vitals', true, null)}${section(
      'insurance',
      'Insurance',
      true,
      pairs([
        ['Payer', coverage.payer],
        ['Plan', coverage.plan],
        ['Member ID', coverage.memberId],
        ['Group', coverage.group],
      ]),
    )}${section(
      'demographics',
      'Demographics',
      false,
      pairs([
        ['Name', lastFirst(patient)],
        ['Birth date', usDate(patient.birthDate)],
        ['Sex', patient.sex],
        ['Phone', patient.phone],
        ['Address', patient.address],
      ]),
    )}${section(
      'reminders',
      'Clinical reminders',
      true,
      html`<ul class="issues reminders"><li class="issue">Blood pressure target below 130/80</li><li class="issue">Hemoglobin A1c every 3 months</li><li class="issue">Annual eye exam: due 12/01/2026</li><li class="issue">Influenza vaccine: completed 10/12/2026</li></ul>`,
    )}</div></div>
<script type="module" src="/assets/tabs-frame.client.mjs"></script></body>`,
  );
}
