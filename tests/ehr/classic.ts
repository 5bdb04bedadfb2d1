/** MedStation Classic: a frameset of title, navigation, chart summary and printed reports. */
import { ageOn, chartVitals, type DemoEncounter, type DemoNote, dayMonthYear, lastFirst } from './encounter';
import { type Html, html, lines, page } from './html';
import { type Records, type Shape, shown } from './records';

/** The day this copy of the chart was printed: no date of service. */
const PRINTED = '2026-11-20';
const WRAP_AT = 78;

const frameset = (visit: DemoEncounter): string =>
  page(
    'MedStation Classic',
    'classic.css',
    html`<script type="module" src="/assets/classic.client.mjs"></script>
<frameset rows="74,*" border="0" frameborder="0" framespacing="0">
<frame name="title" src="/classic/title?encounter=${visit.id}" scrolling="no" noresize>
<frameset cols="168,*">
<frame name="nav" src="/classic/nav?encounter=${visit.id}" noresize>
<frameset rows="43%,*" border="5" frameborder="1">
<frame name="work" src="/classic/summary?encounter=${visit.id}">
<frame name="notes" src="/classic/notes?encounter=${visit.id}">
</frameset>
</frameset>
</frameset>`,
  );

const upperName = ({ patient }: DemoEncounter): string =>
  `${patient.family}, ${patient.given}${patient.middle ? ` ${patient.middle}` : ''}`.toUpperCase();

const title = (visit: DemoEncounter): string =>
  page(
    'Title',
    'classic.css',
    html`<body class="title"><table class="banner"><tr><td class="logo" rowspan="2">Med<b>Station</b><small>Classic 6.2</small></td>
<td class="person"><b id="ptname">${upperName(visit)}</b></td><td>MRN: <span id="ptmrn">${visit.patient.mrn}</span></td><td>DOB: <span id="ptdob">${dayMonthYear(visit.patient.birthDate)}</span></td>
<td>Age: <span id="ptage">${ageOn(visit.patient.birthDate, visit.date)}</span></td><td>Sex: <span id="ptsex">${visit.patient.sex[0] ?? ''}</span></td><td class="end"><span id="payer">${visit.coverage.payer}</span> <span id="member">${visit.coverage.memberId}</span></td></tr>
<tr class="second"><td><span id="visit">Enc# ${visit.number}</span></td><td colspan="2">Service: <span id="visitdate">${dayMonthYear(visit.date)}${visit.endDate && ` to ${dayMonthYear(visit.endDate)}`}</span></td><td colspan="2"><span id="visitclass">${visit.class}</span></td>
<td class="end">Attending: <span id="attending">${visit.provider}</span> | <span id="printed">Printed: ${dayMonthYear(PRINTED)}</span></td></tr></table></body>`,
  );

const nav = (visit: DemoEncounter, records: Records): string =>
  page(
    'Menu',
    'classic.css',
    html`<body class="nav"><h3>Chart</h3><ul>
<li><a href="/classic/summary?encounter=${visit.id}" target="work">Chart summary</a></li>
<li><a href="/classic/encounter?encounter=${visit.id}" target="work">Encounter record</a></li>
<li><a href="/classic/notes?encounter=${visit.id}" target="notes">Notes and reports</a></li></ul>
<h3>Patients</h3><ul class="census">${records
      .patients()
      .map(
        (one) =>
          html`<li><a href="#" class="${one.patient.pid === visit.patient.pid ? 'here' : ''}" data-patient="${one.patient.pid}">${lastFirst(one.patient)}</a></li>`,
      )}</ul><h3>System</h3><ul><li><a>Order entry</a></li><li><a>Results review</a></li><li><a>Change password</a></li><li><a>Log off</a></li></ul>
<script type="module" src="/assets/classic.client.mjs"></script></body>`,
  );

function grid(id: string, caption: string, headings: string[], rows: (string | null)[][]): Html {
  return html`<table class="grid" id="${id}"><caption>${caption}</caption><tr>${headings.map((heading) => html`<th>${heading}</th>`)}</tr>${
    rows.length === 0
      ? html`<tr><td colspan="${headings.length}" class="nothing">None on file</td></tr>`
      : rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)
  }</table>`;
}

const summary = (visit: DemoEncounter): string =>
  page(
    'Chart summary',
    'classic.css',
    html`<body class="work"><div class="halves"><div>${grid(
      'problems',
      'Problem list',
      ['Problem', 'Code', 'Onset', 'Status'],
      visit.problems.map((row) => [row.text, row.code, row.onset && dayMonthYear(row.onset), row.status]),
    )}${grid(
      'meds',
      'Medications',
      ['Medication', 'Dose', 'Route', 'Frequency'],
      visit.medications.map((row) => [row.name, row.dose, row.route, row.frequency]),
    )}</div><div>${grid(
      'allergies',
      'Allergies',
      ['Allergen', 'Reaction'],
      visit.allergies.map((row) => [row.substance, row.reaction]),
    )}${grid(
      'vitals',
      'Vital signs',
      ['Measurement', 'Value'],
      chartVitals(visit.vitals).map((row) => [row.name, row.value]),
    )}</div></div>
<table class="grid" id="labs"><caption>Laboratory</caption><tr><th>Test</th><th>Result</th><th>Units</th><th>Reference</th><th>Flag</th><th>Collected</th></tr>${
      visit.panels.length === 0
        ? html`<tr><td colspan="6" class="nothing">None on file</td></tr>`
        : visit.panels.flatMap((panel) =>
            panel.rows.map(
              (row) =>
                html`<tr class="${row.flag ? 'abnormal' : ''}"><td>${row.name}</td><td>${row.value}</td><td>${row.unit}</td><td>${row.range}</td><td>${row.flag}</td><td>${dayMonthYear(panel.collected)}</td></tr>`,
            ),
          )
    }</table></body>`,
  );

/** One line broken at spaces so that none is longer than the old printer's. */
function wrapped(line: string): string {
  const rows = [''];
  for (const word of line.split(' ')) {
    const row = rows.at(-1) ?? '';
    if (row === '') rows[rows.length - 1] = word;
    else if (row.length + 1 + word.length <= WRAP_AT) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows.join('\n');
}

const printedText = (note: DemoNote): string =>
  note.sections.map((section) => `${section.heading.toUpperCase()}:\n${section.text.split('\n').map(wrapped).join('\n')}`).join('\n\n');

const reportBody = (note: DemoNote): Html =>
  note.kind === 'progress' || note.kind === 'emergency'
    ? html`<pre class="printed">${printedText(note)}</pre>`
    : html`<div class="printed">${note.sections.map((section) => html`<p><b>${section.heading.toUpperCase()}</b><br>${lines(section.text)}</p>`)}</div>`;

const report = (visit: DemoEncounter, note: DemoNote): Html => html`<div class="report" id="report-${note.id}">
<table class="reporthead"><tr><th>Document:</th><td>${note.title}</td><th>Author:</th><td>${note.author}</td></tr><tr><th>Date:</th><td>${dayMonthYear(note.when)} ${note.when.slice(11)}</td><th>Status:</th><td class="docstatus">${note.signed ? 'FINAL' : 'PRELIMINARY'}</td></tr></table>
${reportBody(note)}
<div class="signature">${
  note.signed
    ? html`Electronically signed: ${note.author} ${dayMonthYear(note.signed)}`
    : html`*** Not signed *** <button type="button" data-sign="${note.id}" data-encounter="${visit.id}">Sign</button>`
}</div></div>`;

const notes = (visit: DemoEncounter): string =>
  page(
    'Notes and reports',
    'classic.css',
    html`<body class="notes"><div class="index">${visit.notes.map((note) => html`<a href="#report-${note.id}">${note.title}</a> `)}</div>
${visit.notes.map((note) => report(visit, note))}<script type="module" src="/assets/classic.client.mjs"></script></body>`,
  );

const encounterRecord = (visit: DemoEncounter): string =>
  page(
    'Encounter record',
    'classic.css',
    html`<body class="work"><table class="grid" id="encounter"><caption>Encounter record</caption>
<tr><th>Encounter</th><td>${visit.number}</td><th>Service date</th><td>${dayMonthYear(visit.date)}</td></tr><tr><th>Class</th><td>${visit.class}</td><th>Place</th><td>${visit.place.code} ${visit.place.name}</td></tr>
<tr><th>Provider</th><td>${visit.provider}</td><th>Department</th><td>${visit.department}</td></tr><tr><th>Reason</th><td colspan="3">${visit.reason}</td></tr></table>
${grid(
  'entered',
  'Codes entered',
  ['System', 'Code', 'Description', 'Modifiers', 'Units'],
  visit.charges.map((row) => [row.system, row.code, row.text, row.modifiers ?? null, row.units === undefined ? null : String(row.units)]),
)}
${visit.notes.slice(0, 1).map((note) => html`<h3>${note.title}</h3><pre class="printed">${printedText(note)}</pre>`)}</body>`,
  );

const PAGES: Record<string, (visit: DemoEncounter, records: Records) => string> = {
  '/classic/': frameset,
  '/classic/title': title,
  '/classic/nav': nav,
  '/classic/summary': summary,
  '/classic/notes': notes,
  '/classic/encounter': encounterRecord,
};

export const classic: Shape = (path, query, records) => {
  const pid = query.get('pid');
  const fallback =
    path === '/classic/' ? (records.encounters.find((one) => one.home === 'classic') ?? records.encounters[0] ?? null) : null;
  const visit = query.has('encounter') ? records.encounter(query.get('encounter')) : pid === null ? fallback : records.newest(pid);
  const write = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
  return visit && write ? shown(write(visit, records)) : null;
};
