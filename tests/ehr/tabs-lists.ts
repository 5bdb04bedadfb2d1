/** Harborview's pages about many patients: calendar, messages and patient list. They stay loaded behind every chart. */
import { lastFirst, usDate } from './encounter';
import { html, page } from './html';
import type { Records } from './records';

const HOURS = ['8:00', '8:40', '9:20', '10:00', '10:40', '11:20', '13:00', '13:40', '14:20', '15:00', '15:40', '16:20'];
const DAYS = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'];
const OTHERS =
  'Abbasi, Omar|Lund, Kirsten|Pereira, Joana|Whitlock, Abel|Sato, Emi|Brannigan, Cora|Oduya, Femi|Haas, Dieter|Castellanos, Luz|Prewitt, Gail|Ivanova, Darya|Mbeki, Thandi|Rourke, Declan|Nguyen, Linh|Stavros, Eleni|Quist, Henrik|Farrow, Delia|Akhtar, Samina|Bellweather, Ian|Cho, Daniel|Dragomir, Ana|Ellingsen, Tor|Fontaine, Colette'.split(
    '|',
  );
const REASONS = [
  'Blood pressure',
  'New patient',
  'Diabetes check',
  'Back pain',
  'Annual physical',
  'Post-op visit',
  'Rash',
  'Headache',
  'Nurse visit: flu shot',
  'Results',
  'Cough',
];

/** Whom the calendar shows at this hour: the charts' own visits first, otherwise people without a chart here. */
function booked(day: string, row: number, column: number, records: Records): { name: string; reason: string } | null {
  const own = records.encounters.filter((visit) => visit.date === day && visit.class === 'Office visit');
  const visit = own[row - 3];
  if (visit) return { name: lastFirst(visit.patient), reason: visit.reason };
  const at = row * DAYS.length + column;
  const name = OTHERS[(at * 7) % OTHERS.length];
  const reason = REASONS[(at * 3) % REASONS.length];
  return (row + column * 2) % 4 === 1 || name === undefined || reason === undefined ? null : { name, reason };
}

export function calendar(records: Records): string {
  return page(
    'Calendar',
    'tabs.css',
    html`<body class="hv-frame"><div class="frame-head"><h1>Week of November 9, 2026</h1><span class="muted">All providers · 3 rooms</span></div>
<table class="week"><thead><tr><th></th>${DAYS.map((day, i) => html`<th>${['Mon', 'Tue', 'Wed', 'Thu', 'Fri'][i] ?? ''} <b>${Number(day.slice(8))}</b></th>`)}</tr></thead>
<tbody>${HOURS.map(
      (hour, row) =>
        html`<tr><th>${hour}</th>${DAYS.map((day, column) => {
          const slot = booked(day, row, column, records);
          return slot === null
            ? html`<td></td>`
            : html`<td><div class="slot s${(row + column) % 3}"><b>${slot.name}</b>${slot.reason}</div></td>`;
        })}</tr>`,
    )}</tbody></table></body>`,
  );
}

export function messages(records: Records): string {
  const about = records.patients();
  const texts = [
    ['Nora Blum RN', 'Refill request', 'Asks for 90-day supply of atorvastatin 40 mg. Last lipid panel 06/2026.'],
    ['Lab interface', 'Result: potassium 5.9', 'Critical value called 11/06/2026 08:12, read back by Dana W.'],
    ['Front desk', 'Insurance card updated', 'New member card scanned, effective 10/01/2026.'],
    ['Tobias Lind NP', 'Question on diabetes plan', 'Is A1c 11.2 from the outside lab ours to act on? Type 1 diabetes per mother.'],
    ['Radiology', 'Addendum available', 'Addendum to chest film: no pneumothorax.'],
    ['Pharmacy', 'Prior authorization needed', 'Apixaban 5 mg twice daily needs a diagnosis on the form.'],
  ];
  return page(
    'Messages',
    'tabs.css',
    html`<body class="hv-frame"><div class="frame-head"><h1>Messages</h1><span class="muted">${texts.length} open</span></div>
<table class="list"><thead><tr><th>From</th><th>Patient</th><th>Subject</th><th>Message</th></tr></thead><tbody>${texts.map(
      ([from, subject, text], i) => {
        const visit = about[(i * 2) % about.length];
        return html`<tr><td>${from ?? ''}</td><td>${visit ? lastFirst(visit.patient) : ''}</td><td><b>${subject ?? ''}</b></td><td>${text ?? ''}</td></tr>`;
      },
    )}</tbody></table></body>`,
  );
}

export function finder(records: Records): string {
  return page(
    'Patient finder',
    'tabs.css',
    html`<body class="hv-frame"><div class="frame-head"><h1>Patients</h1><span class="muted">${records.patients().length} with recent visits</span></div>
<table class="list finder"><thead><tr><th>Name</th><th>MRN</th><th>Birth date</th><th>Sex</th><th>Phone</th><th>Last visit</th><th>Reason</th></tr></thead>
<tbody>${records.patients().map(
      (
        visit,
      ) => html`<tr><td><a href="#" data-patient="${visit.patient.pid}">${lastFirst(visit.patient)}</a></td><td>${visit.patient.mrn}</td><td>${usDate(visit.patient.birthDate)}</td>
<td>${visit.patient.sex}</td><td>${visit.patient.phone}</td><td>${usDate(visit.date)}</td><td>${visit.reason}</td></tr>`,
    )}</tbody></table>
<script type="module" src="/assets/tabs-frame.client.mjs"></script></body>`,
  );
}
