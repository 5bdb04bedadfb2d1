/** Harborview Practice: patient banner on top, tabs below whose frames stay loaded when hidden. */
import { ageOn, type DemoEncounter, firstLast, lastFirst, usDate } from './encounter';
import { html, page } from './html';
import { json, type Records, type Shape, shown } from './records';
import { card, dashboard } from './tabs-dashboard';
import { encounterShell, feeSheet, form, formsList } from './tabs-forms';

const banner = (visit: DemoEncounter) => ({
  pid: visit.patient.pid,
  encounter: visit.id,
  initials: `${visit.patient.given[0]}${visit.patient.family[0]}`,
  name: firstLast(visit.patient),
  mrn: visit.patient.mrn,
  dob: `DOB: ${visit.patient.birthDate} Age: ${ageOn(visit.patient.birthDate, visit.date)}`,
  open: `${visit.date} (${visit.number})`,
});

const TABS = [
  ['cal', 'Calendar'],
  ['msg', 'Messages'],
  ['fin', 'Patients'],
  ['pat', 'Dashboard'],
  ['enc', 'Encounter'],
  ['oth', ''],
] as const;

function shell(visit: DemoEncounter, records: Records): string {
  const shownNow = banner(visit);
  const everybody = records.patients();
  const before = everybody[(everybody.findIndex((one) => one.patient.pid === visit.patient.pid) + 1) % everybody.length] ?? visit;
  const sources: Record<string, string> = {
    cal: `/tabs/frame/calendar?day=${visit.date}`,
    msg: '/tabs/frame/messages',
    fin: '/tabs/frame/finder',
    pat: `/tabs/frame/dashboard?pid=${before.patient.pid}`,
    enc: '/tabs/frame/wait',
    oth: `/tabs/frame/dashboard?pid=${before.patient.pid}`,
  };
  return page(
    'Harborview Practice',
    'tabs-shell.css',
    html`<body class="hv-shell" data-pid="${shownNow.pid}" data-encounter="${shownNow.encounter}">
<header class="topbar">
  <span class="brand"><i class="anchor"></i>Harborview <b>Practice</b></span>
  <nav class="menu"><a>Schedule</a><a>Patients</a><a>Orders</a><a>Billing</a><a>Reports</a><a>Admin</a></nav>
  <span class="find"><input type="search" placeholder="Search name, MRN or phone" aria-label="Search patients"></span>
  <span class="user"><i>LK</i>Lena Kovar, CPC</span>
</header>
<section id="patientBar" class="patient-bar" aria-label="Open patient">
  <span class="photo" id="ptInitials">${shownNow.initials}</span>
  <div class="pt">
    <div><a class="pt-name" href="#"><span id="ptName">${shownNow.name}</span></a> <small>(<span id="ptMrn">${shownNow.mrn}</span>)</small></div>
    <div id="ptDob" class="pt-dob">${shownNow.dob}</div>
  </div>
  <div class="pt-enc"><small>Open encounter</small><a id="ptEncounter" href="#">${shownNow.open}</a></div>
  <div class="pt-tools"><button type="button">Allergies</button><button type="button">New encounter</button><button type="button">Print chart</button></div>
</section>
<nav class="tabstrip" role="tablist">${TABS.map(
      ([name, title]) =>
        html`<button type="button" role="tab" aria-controls="holder-${name}" aria-selected="${name === 'enc' ? 'true' : 'false'}">${title || lastFirst(before.patient)}</button>`,
    )}</nav>
<main id="work">${TABS.map(
      ([name, title]) => html`
  <div class="frame-holder" id="holder-${name}" style="${name === 'enc' ? '' : 'display:none'}"><iframe name="${name}" title="${title || 'Dashboard'}" src="${sources[name] ?? ''}"></iframe></div>`,
    )}
</main>
<script type="module" src="/assets/tabs.client.mjs"></script>
</body>`,
  );
}

const HOURS = ['8:00', '8:40', '9:20', '10:00', '10:40', '11:20', '13:00', '13:40', '14:20', '15:00', '15:40', '16:20'];
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

function calendar(records: Records): string {
  const visits = records.encounters;
  return page(
    'Calendar',
    'tabs.css',
    html`<body class="hv-frame"><div class="frame-head"><h1>Week of November 9, 2026</h1><span class="muted">All providers · 3 rooms</span></div>
<table class="week"><thead><tr><th></th>${DAYS.map((day, i) => html`<th>${day} <b>${9 + i}</b></th>`)}</tr></thead>
<tbody>${HOURS.map(
      (hour, row) =>
        html`<tr><th>${hour}</th>${DAYS.map((_, column) => {
          const visit = visits[(row * 5 + column * 3) % visits.length];
          const free = (row + column * 2) % 4 === 1 || visit === undefined;
          return free
            ? html`<td></td>`
            : html`<td><div class="slot s${(row + column) % 3}"><b>${lastFirst(visit.patient)}</b>${visit.reason}</div></td>`;
        })}</tr>`,
    )}</tbody></table></body>`,
  );
}

function messages(records: Records): string {
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

function finder(records: Records): string {
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

const waiting = page('Loading', 'tabs.css', html`<body class="hv-frame"><p class="loading">Opening chart</p></body>`);

/** Cards come back after this many milliseconds, each after its own time. */
const LATE: Record<string, number> = { problems: 250, medications: 450, prescriptions: 500, allergies: 350, vitals: 600, labs: 900 };

export const tabs: Shape = (path, query, records) => {
  const visit = records.encounter(query.get('encounter'));
  const patient = records.newest(query.get('pid'));
  switch (path) {
    case '/tabs/': {
      const first = query.has('encounter') ? visit : records.encounter('hf-followup');
      return first && shown(shell(first, records));
    }
    case '/tabs/banner':
      return (visit ?? patient) && json(banner((visit ?? patient) as DemoEncounter), 0);
    case '/tabs/card': {
      const kind = query.get('card') ?? '';
      const body = patient && card(kind, patient);
      return body === null ? null : { ...shown(body), delayMs: LATE[kind] ?? 0 };
    }
    case '/tabs/frame/calendar':
      return shown(calendar(records));
    case '/tabs/frame/messages':
      return shown(messages(records));
    case '/tabs/frame/finder':
      return shown(finder(records));
    case '/tabs/frame/wait':
      return shown(waiting);
    case '/tabs/frame/dashboard':
      return patient && shown(dashboard(patient, records));
    case '/tabs/frame/encounter':
      return visit && shown(encounterShell(visit));
    case '/tabs/frame/forms':
      return visit && shown(formsList(visit));
    case '/tabs/frame/feesheet':
      return visit && shown(feeSheet(visit));
    case '/tabs/frame/form': {
      const body = visit && form(visit, query.get('form') ?? '');
      return body === null ? null : shown(body);
    }
    default:
      return null;
  }
};
