/** Harborview Practice: patient banner on top, tabs below whose frames stay loaded when hidden. */
import { ageOn, type DemoEncounter, firstLast, lastFirst } from './encounter';
import { html, page } from './html';
import { json, type Records, type Shape, shown } from './records';
import { card, dashboard } from './tabs-dashboard';
import { encounterShell, feeSheet, form, formsList } from './tabs-forms';
import { calendar, finder, messages } from './tabs-lists';

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
