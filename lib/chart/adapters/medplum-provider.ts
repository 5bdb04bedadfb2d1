/**
 * Medplum provider app: one document, the address changes by pushState, class names of its parts stay while Mantine's are
 * hashed. Read-only. Pages this reads: tests/pages/medplum-provider/*.html.
 */

import { defineAdapter, type Known } from '../adapter';
import type { Encounter, Order, Patient } from '../chart';
import type { ReadEnv } from '../chart-env';
import type { ReadDocument } from '../compose-note';
import { findDays } from '../dates';
import { NO_ENCOUNTER } from '../encounter';
import { noFacts, type PageReading } from '../facts';
import { readPart } from '../generic-reader';
import { withDirections } from '../medplum/medication-list';
import { underReport } from '../medplum/report-head';
import { parseName } from '../person-name';
import { all, attr, elementAbove, elementsIn, first, lineOf } from '../safe-dom';

const PATIENT = /\/Patient\/[\w-]+/;
/** Pages of the app that speak of many people, or of nobody. */
const OF_MANY = /^\/(?:(?:Communication|Task|Calendar|Schedule|Spaces|Fax)\b|Patient\/?$)/;
const ENCOUNTER = /\/Encounter\/([\w-]+)/;
const WORK = /\/(?:Task|Communication)\b/;
const ORDER = /\/ServiceRequest\/[\w-]+$/;
/** The line below a visit's name: its day, a middle dot, the practitioner. */
const VISIT_LINE = /^\d{1,2}\/\d{1,2}\/\d{4} · \S/;

/** The element right before another among the elements beside it. */
function before(element: Element): Element | null {
  const around = elementAbove(element);
  const beside = around ? elementsIn(around) : [];
  return beside[beside.indexOf(element) - 1] ?? null;
}

/** Whether the page has the tabs of a visit. */
const isVisit = (page: Document): boolean =>
  all(page, '[class*="SegmentedControl-innerLabel"]').some((each) => lineOf(each) === 'Details & Billing');

/** The visit whose page is open; null elsewhere: what else shows days and people are lists and the timeline of the record. An address that is not the app's leaves it to the visit's own line. */
function encounterOf(page: Document, { pathname }: URL, generic: Encounter | null): Encounter | null {
  const ref = pathname.match(ENCOUNTER)?.[1] ?? null;
  const line = all(page, 'p').find((element) => VISIT_LINE.test(lineOf(element)));
  if (ref === null && (PATIENT.test(pathname) || !isVisit(page))) return null;
  const named = line ? before(line) : null;
  return {
    ...NO_ENCOUNTER,
    ...generic,
    ref,
    date: line ? (findDays(lineOf(line))[0]?.day ?? null) : (generic?.date ?? null),
    provider: line ? lineOf(line).split(' · ')[1] || null : (generic?.provider ?? null),
    reason: (named && lineOf(named)) || null,
  };
}

/** The order that its own page describes by terms and their values. */
function orderOf(page: Document, frame: string): Order[] {
  const said = (term: string): string => {
    const label = all(page, 'dt').find((element) => lineOf(element) === term);
    const value = label && all(page, 'dd').find((element) => before(element) === label);
    return value ? lineOf(value) : '';
  };
  const text = said('Code');
  return text === '' ? [] : [{ text, date: findDays(said('Authored On'))[0]?.day ?? null, provenance: { frame, visibility: 'visible' } }];
}

const NOTE = /^fill chart note$/i;
const SIGNED = /^Signed(?: and Locked)? by (.+)$/;
const ADDENDUM = /^Addendum by (.+)$/;

/** The element right after another among the elements beside it. */
function after(element: Element): Element | null {
  const around = elementAbove(element);
  const beside = around ? elementsIn(around) : [];
  return beside[beside.indexOf(element) + 1] ?? null;
}

/** What is written in a visit is of its day and of who sees the patient, unless it says otherwise. */
const ofVisit = (note: ReadDocument, encounter: Encounter | null): ReadDocument =>
  encounter?.ref && note.document.author === null && note.document.date === null
    ? { ...note, document: { ...note.document, author: encounter.provider, date: encounter.date } }
    : note;

/** The visit's note with who signed it, and each addendum with its author; both stand in a card above the note. */
function notesOf(page: Document, documents: ReadDocument[], encounter: Encounter | null): ReadDocument[] {
  const signed = all(page, 'p').filter((element) => SIGNED.test(lineOf(element)));
  const author = signed.at(-1) ? (lineOf(signed.at(-1) as Element).match(SIGNED)?.[1] ?? null) : null;
  const addenda = all(page, 'p').flatMap((head) => {
    const by = lineOf(head).match(ADDENDUM)?.[1];
    const bar = elementAbove(head);
    const text = by && bar ? lineOf(after(bar)) : '';
    const found = documents.find(({ document }) => text !== '' && document.text.replace(/\s+/g, ' ').trim() === text);
    const date = findDays(lineOf(after(head)))[0]?.day ?? null;
    return by && found
      ? [{ ...found, document: { ...found.document, kind: 'addendum' as const, title: 'Addendum', author: by, date } }]
      : [];
  });
  const taken = new Set(addenda.map(({ source }) => source));
  const others = documents.filter(({ source }) => !taken.has(source));
  const notes = others.map((note) =>
    NOTE.test(note.document.title) && author !== null
      ? { ...note, document: { ...note.document, author, signed: true, date: note.document.date ?? encounter?.date ?? null } }
      : ofVisit(note, encounter),
  );
  return [...notes, ...addenda];
}

const PANEL = '[class*="PatientSummary_panel"]';

/** The patient as the summary names them. A number it never shows. */
function named(page: Document, patient: Patient | null): Patient | null {
  const avatar = first(page, `${PANEL} [class*="Avatar-placeholder"]`, `${PANEL} [class*="Avatar"] [title]`);
  const name = avatar ? attr(avatar, 'title') : '';
  return patient && { ...patient, name: name === '' ? patient.name : parseName(name), mrn: null };
}

/** What the summary alone says, where all else on the page is about anybody. */
async function ofSummary(page: Document, env: ReadEnv, generic: PageReading): Promise<Known> {
  const { unread: _, ...none } = noFacts();
  const [panel, more] = all(page, PANEL);
  const its = panel && !more ? await readPart(panel, generic, page, env) : null;
  if (!its?.facts.patient) return { ...none, documents: [] };
  const { unread: __, ...facts } = its.facts;
  return { ...facts, patient: named(page, facts.patient), encounter: null, documents: [] };
}

export default defineAdapter({
  id: 'medplum-provider',
  title: 'Medplum provider app',
  tried: 'On invented pages, and on parts drawn by its published React components 4.5; not on an installation.',
  matches: (url, page) =>
    first(page, PANEL) !== null ||
    (/^\/(?:Communication|Task|Calendar|Spaces|Fax)\b/.test(url.pathname) && first(page, '.mantine-AppShell-root') !== null),

  async read(page, env, generic) {
    // Messages, tasks and schedules speak of many people, the summary beside the one that is open of its patient.
    if (OF_MANY.test(env.url.pathname)) return ofSummary(page, env, generic);
    const { facts, documents } = generic;
    const patient = named(page, facts.patient);
    const orders =
      ORDER.test(env.url.pathname) || !PATIENT.test(env.url.pathname) ? [...facts.orders, ...orderOf(page, env.frame.key)] : facts.orders;
    const encounter = encounterOf(page, env.url, facts.encounter);
    // What a task asks for and what people write to each other is no note.
    const notes = WORK.test(env.url.pathname) ? [] : notesOf(page, documents, encounter);
    return {
      patient,
      orders,
      encounter,
      documents: notes,
      results: underReport(page, facts.results),
      medications: withDirections(page, generic),
    };
  },

  selfCheck: (_, { facts }, env) =>
    OF_MANY.test(env.url.pathname) || (facts.patient?.name.text && facts.patient.birthDate)
      ? null
      : 'The summary at the side names no one.',
});
