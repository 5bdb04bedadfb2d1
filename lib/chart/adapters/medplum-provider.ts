/**
 * Medplum provider app: one document, the address changes by pushState, class names of its parts stay while Mantine's are
 * hashed. Read-only. Pages this reads: tests/pages/medplum-provider/*.html.
 */
import { defineAdapter } from '../adapter';
import type { Encounter, Order, Patient } from '../chart';
import { findDays } from '../dates';
import { NO_ENCOUNTER } from '../encounter';
import { noFacts } from '../facts';
import { parseName } from '../person-name';
import { all, attr, childNodesOf, elementAbove, first, lineOf, nodeTypeOf } from '../safe-dom';

const PATIENT = /\/Patient\/[\w-]+/;
const ENCOUNTER = /\/Encounter\/([\w-]+)/;
const ORDER = /\/ServiceRequest\/[\w-]+$/;
/** The line below a visit's name: its day, a middle dot, the practitioner. */
const VISIT_LINE = /^\d{1,2}\/\d{1,2}\/\d{4} · \S/;

/** The element right before another among the elements beside it. */
function before(element: Element): Element | null {
  const around = elementAbove(element);
  const beside = around ? ([...childNodesOf(around)].filter((node) => nodeTypeOf(node) === 1) as Element[]) : [];
  return beside[beside.indexOf(element) - 1] ?? null;
}

function encounterOf(page: Document, ref: string | null, generic: Encounter | null): Encounter | null {
  if (ref === null) return generic;
  const line = all(page, 'p').find((element) => VISIT_LINE.test(lineOf(element)));
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

export default defineAdapter({
  id: 'medplum-provider',
  title: 'Medplum provider app',
  tried: 'On invented pages, and on parts drawn by its published React components 4.5; not on an installation.',
  matches: (url, page) =>
    first(page, '[class*="PatientSummary_panel"]') !== null ||
    (/^\/(?:Communication|Task|Calendar|Spaces|Fax)\b/.test(url.pathname) && first(page, '.mantine-AppShell-root') !== null),

  read(page, env, { facts }) {
    const { unread: _, ...none } = noFacts();
    // Messages, tasks and schedules speak of many people.
    if (!PATIENT.test(env.url.pathname)) return { ...none, documents: [] };
    const avatar = first(
      page,
      '[class*="PatientSummary_panel"] [class*="Avatar-placeholder"]',
      '[class*="PatientSummary_panel"] [class*="Avatar"] [title]',
    );
    const name = avatar ? attr(avatar, 'title') : '';
    const patient: Patient | null = facts.patient && {
      ...facts.patient,
      name: name === '' ? facts.patient.name : parseName(name),
      mrn: null,
    };
    const orders = ORDER.test(env.url.pathname) ? [...facts.orders, ...orderOf(page, env.frame.key)] : facts.orders;
    return { patient, orders, encounter: encounterOf(page, env.url.pathname.match(ENCOUNTER)?.[1] ?? null, facts.encounter) };
  },

  selfCheck: (_, { facts }, env) =>
    !PATIENT.test(env.url.pathname) || (facts.patient?.name.text && facts.patient.birthDate)
      ? null
      : 'The summary at the side names no one.',
});
