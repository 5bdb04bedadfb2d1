/** Linden Care: a single-page app. The server makes the shell, the parts and the views; the client puts them in place. */
import { ageOn, type DemoEncounter, type DemoNote, firstLast, usDate } from './encounter';
import { html, page } from './html';
import { json, type Records, type Shape, shown, signature } from './records';
import { cls, PARTS, part } from './spa-summary';

const shortDate = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}/${day.slice(0, 4)}`;

/** The banner; the compact twin is what a narrow window shows instead. `mrn` false leaves the number out of the page. */
const strip = ({ patient, date }: DemoEncounter, mrn: boolean) =>
  ['', ' PatientStrip--compact'].map(
    (twin) => html`<header class="${cls('PatientStrip')}${twin}" aria-label="Patient">
<span class="${cls('PatientStrip_avatar')}">${patient.given[0] ?? ''}${patient.family[0] ?? ''}</span>
<div class="${cls('PatientStrip_who')}"><div class="${cls('PatientStrip_name')}">${firstLast(patient)}</div>
<div class="${cls('PatientStrip_facts')}"><span class="${cls('PatientStrip_dob')}">${patient.birthDate} (${String(ageOn(patient.birthDate, date)).padStart(3, '0')}Y)</span>
<span class="${cls('PatientStrip_sex')}">${patient.sex}</span>${mrn && html` <span class="${cls('PatientStrip_mrn')}">MRN ${patient.mrn}</span>`}</div></div></header>`,
  );

const summary = () =>
  PARTS.map(
    ([
      name,
      title,
    ]) => html`<section class="${cls('SummaryItem')}" data-part="${name}" ${name === 'insurance' ? null : html`aria-busy="true"`}>
<h3 class="${cls('SummaryItem_title')}">${title}</h3><div class="${cls('SummaryItem_body')}"><div class="Skeleton"></div><div class="Skeleton short"></div></div></section>`,
  );

/** The note as one text: headings on lines of their own. */
const noteText = (note: DemoNote): string => note.sections.map((section) => `${section.heading}:\n${section.text}`).join('\n\n');

const visitHead = (
  visit: DemoEncounter,
) => html`<div class="${cls('Visit_head')}"><div><h1 class="${cls('Visit_title')}">${visit.reason}</h1>
<p class="${cls('Visit_meta')}">${shortDate(visit.date)}${visit.endDate && ` – ${shortDate(visit.endDate)}`} · ${visit.provider} · ${visit.class}</p></div>
<span class="${cls('Visit_status')} ${visit.notes.every((note) => note.signed) ? 'ready' : ''}">${visit.notes.every((note) => note.signed) ? 'Ready to bill' : 'In progress'}</span></div>
<div class="${cls('Segmented')}" role="radiogroup" aria-label="Visit view"><label><input type="radio" name="visit-tab" value="note" checked><span>Note</span></label><label><input type="radio" name="visit-tab" value="billing"><span>Details &amp; Billing</span></label></div>`;

const billing = (visit: DemoEncounter) => html`<div class="${cls('Billing')}"><section><h2>Visit details</h2><dl>
<dt>Place of service</dt><dd>${visit.place.code} ${visit.place.name}</dd><dt>Provider</dt><dd>${visit.provider}</dd><dt>Check-in</dt><dd>${shortDate(visit.date)} 9:52 AM</dd><dt>Check-out</dt><dd>${shortDate(visit.endDate ?? visit.date)} 10:58 AM</dd></dl></section>
<section><h2>Diagnoses</h2><ul>${visit.charges.filter((row) => row.system === 'ICD10').map((row) => html`<li>${row.text}</li>`)}</ul><button type="button">Add diagnosis</button></section>
<section><h2>Charges</h2><ul>${visit.charges.filter((row) => row.system !== 'ICD10').map((row) => html`<li>${row.text}</li>`)}</ul><button type="button">Add charge</button></section></div>`;

/** What the client needs to show one visit; the note's text goes into the text box by script. */
const view = (visit: DemoEncounter, mrn: boolean) => ({
  pid: visit.patient.pid,
  encounter: visit.id,
  strip: strip(visit, mrn)
    .map((one) => one.text)
    .join(''),
  head: visitHead(visit).text,
  billing: billing(visit).text,
  notes: visit.notes.map((note) => ({
    id: note.id,
    title: note.title,
    text: noteText(note),
    meta: `${note.author} · ${shortDate(note.when.slice(0, 10))} ${note.when.slice(11)}`,
    status: signature(note),
    signed: note.signed !== null,
  })),
});

const NAV = ['Schedule', 'Patients', 'Tasks', 'Messages', 'Fax', 'Reports'];

function shell(visit: DemoEncounter | null, mrn: boolean): string {
  return page(
    'Linden Care',
    'spa.css',
    html`<body><div id="root"><div class="${cls('AppShell')}">
<nav class="${cls('AppNav')}"><span class="${cls('AppNav_logo')}">Linden<b>Care</b></span>${NAV.map(
      (name) =>
        html`<a class="${cls('AppNav_link')}" href="${name === 'Patients' ? '/spa/Patient' : '#'}" data-nav="${name}"><i class="icon ${name.toLowerCase()}"></i>${name}</a>`,
    )}<span class="${cls('AppNav_user')}">Lena Kovar<small>Coding</small></span></nav>
<div class="${cls('Page')}" data-pid="${visit?.patient.pid ?? ''}" data-encounter="${visit?.id ?? ''}">
<div class="${cls('PageTop')}">${visit && strip(visit, mrn)}</div>
<div class="${cls('PageBody')}"><aside class="${cls('PatientSummary')}" aria-label="Patient summary">${visit && summary()}</aside>
<main class="${cls('Visit')}"><div class="Skeleton"></div></main></div></div></div></div>
<template id="summary-template">${summary()}</template>
<script type="module" src="/assets/spa.client.mjs"></script></body>`,
  );
}

const patientList = (records: Records): string =>
  html`<h1 class="${cls('List_title')}">Patients</h1><table class="${cls('List')}"><thead><tr><th>Name</th><th>Date of birth</th><th>Sex</th><th>Last visit</th><th>Reason</th></tr></thead><tbody>${records
    .patients()
    .map(
      (visit) =>
        html`<tr><td><a href="/spa/Patient/${visit.patient.pid}" data-patient="${visit.patient.pid}">${firstLast(visit.patient)}</a></td><td>${usDate(visit.patient.birthDate)}</td><td>${visit.patient.sex}</td><td>${shortDate(visit.date)}</td><td>${visit.reason}</td></tr>`,
    )}</tbody></table>`.text;

/** Parts of the summary come back after this many milliseconds. */
const LATE: Record<string, number> = { insurance: 60, problems: 220, medications: 420, allergies: 300, vitals: 520, labs: 760 };

export const spa: Shape = (path, query, records) => {
  const mrn = query.get('mrn') !== 'hide';
  if (path === '/spa/' || path === '/spa') {
    const first = records.encounter('hf-followup') ?? records.encounters[0];
    return first ? { body: `/spa/Patient/${first.patient.pid}/Encounter/${first.id}`, type: 'redirect', delayMs: 0 } : null;
  }
  if (path === '/spa/Patient') return shown(shell(null, mrn));
  if (path === '/spa/api/patients') return json({ list: patientList(records) }, 0);

  const patient = records.newest(query.get('pid'));
  if (path === '/spa/api/part') {
    const name = query.get('part') ?? '';
    const body = patient && part(name, patient, query.has('all'));
    return body === null ? null : { ...shown(body), delayMs: LATE[name] ?? 0 };
  }
  if (path === '/spa/api/view') {
    const visit = records.encounter(query.get('encounter')) ?? patient;
    return visit && json(view(visit, mrn), 80);
  }

  const address = /^\/spa\/Patient\/([\w-]+)(?:\/Encounter\/([\w-]+))?$/.exec(path);
  if (address === null) return null;
  const visit = address[2] === undefined ? records.newest(address[1] ?? null) : records.encounter(address[2]);
  return visit?.patient.pid === address[1] ? shown(shell(visit, mrn)) : null;
};
