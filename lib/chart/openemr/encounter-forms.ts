/** The summary of an OpenEMR encounter (`forms.php`): one form below the other, all of the day in the heading. */
import type { Known } from '../adapter';
import type { Encounter, Order, Provenance, Unread } from '../chart';
import type { ReadEnv } from '../chart-env';
import type { ReadDocument } from '../compose-note';
import { findDays } from '../dates';
import { classOfKind, NO_ENCOUNTER } from '../encounter';
import type { PageReading } from '../facts';
import { all, attr, closest, elementAbove, first, lineOf } from '../safe-dom';

const lineIn = (element: Element | null, selector: string): string =>
  element ? lineOf(Element.prototype.querySelector.call(element, selector)) : '';

/** The day in the page's heading ("2026-11-20 Encounter for …"); null where there is none. */
export const dayOfForms = (page: Document): string | null => findDays(lineOf(first(page, '#encounter_forms .title')))[0]?.day ?? null;

/** Completes what was read: the day of the forms, who saw the patient and why, orders with results, files that are not open. */
export function readEncounterForms(page: Document, env: ReadEnv, { facts, documents }: PageReading): Known {
  const date = dayOfForms(page);
  const [visit, shown] = [visitOf(page) ?? NO_ENCOUNTER, facts.encounter ?? NO_ENCOUNTER];
  return {
    patient: null,
    encounter: {
      ...shown,
      class: visit.class ?? shown.class,
      provider: visit.provider ?? shown.provider,
      reason: visit.reason ?? shown.reason,
      placeOfService: visit.placeOfService ?? shown.placeOfService,
      ref: null,
      date,
    },
    vitals: facts.vitals.map((vital) => ({ ...vital, date: vital.date ?? date })),
    documents: documents.filter(isWritten).map((note) => ({ ...note, document: { ...note.document, date: note.document.date ?? date } })),
    orders: [...facts.orders, ...ordersOf(page, env)],
    unread: [...facts.unread, ...filesOf(page, env.frame.key)],
  };
}

/** Remarks of a laboratory below its table are no note. */
function isWritten({ source }: ReadDocument): boolean {
  const above = source.segments[0] && elementAbove(source.segments[0].node);
  return !above || closest(above, '.labres') === null;
}

/** The visit's own form: who saw the patient, and why. */
function visitOf(page: Document): Encounter | null {
  const head = first(page, '[id^="newpatient~"]');
  if (!head) return null;
  // 7.x: the form's heading and body lie in one part. 5.x and 6.x: the body is the next row that holds the form.
  const body = head.localName === 'tr' ? rowOfForm(head) : head;
  const text = lineOf(body);
  const [category = '', ...reason] = lineIn(body, 'h3').split(/\s+-\s+/);
  const labelled = (label: string): string | null => {
    const span = body
      ? [...Element.prototype.querySelectorAll.call(body, 'span.bold')].find((each) => lineOf(each) === `${label}:`)
      : undefined;
    return lineOf(span?.nextElementSibling ?? null) || null;
  };
  const by = lineOf(head).match(/\bby\s+(.+?)\s*(?:\(|Edit|eSign|Locked|Collapse|Expand|Delete|$)/)?.[1];
  return {
    ...NO_ENCOUNTER,
    class: classOfKind(category || (labelled('Category') ?? '')),
    // 7.x: "Robin Castellanos, MD (Ridge Clinic)".
    provider: lineIn(body, 'h5.text-muted').replace(/\s*\([^()]*\)$/, '') || by || null,
    reason: reason.join(' - ') || labelled('Reason'),
    placeOfService: text.match(/\bPOS Code - (\d{2})\b/)?.[1] ?? null,
  };
}

/** The row below a form's heading in which the form stands; headings may be closed by a row of their own. */
function rowOfForm(head: Element): Element | null {
  let row = head.nextElementSibling;
  for (let n = 0; row && n < 3 && attr(row, 'id') === ''; n++, row = row.nextElementSibling)
    if (Element.prototype.querySelector.call(row, '[id^="divid_"], h3, .formrow')) return row;
  return head.nextElementSibling;
}

/** Orders whose results are reported: each procedure once, with the day it was ordered. */
function ordersOf(page: Document, env: ReadEnv): Order[] {
  return all(page, '.labres').flatMap((report) => {
    const cells = [...Element.prototype.querySelectorAll.call(report, 'td')] as Element[];
    const ordered = cells.findIndex((cell) => lineOf(cell) === 'Order Date');
    const date = findDays(lineOf(cells[ordered + 1] ?? null))[0]?.day ?? null;
    const rows = [...Element.prototype.querySelectorAll.call(report, 'tr.detail')] as Element[];
    return rows
      .map((row) =>
        lineIn(row, 'td')
          .replace(/^[\w.-]+:\s+/, '')
          .replace(/\s*:\s*(?:[A-Z][\w-]*:[\w.;:-]+)?$/, ''),
      )
      .filter((text) => text !== '')
      .map((text) => ({ text, date, provenance: placeOf(report, env) }));
  });
}

function placeOf(element: Element, env: ReadEnv): Provenance {
  const form = closest(element, '[id^="divid_"]');
  const folded = form !== null && !env.lookAt(form).shown && env.frame.visibility === 'visible';
  return { frame: env.frame.key, visibility: folded ? 'collapsed' : env.frame.visibility };
}

/** Files filed under the encounter: their content is not on the page. */
const filesOf = (page: Document, frame: string): Unread[] =>
  all(page, '.enc_docs a')
    .map(lineOf)
    .filter((what) => what !== '')
    .map((what) => ({ kind: 'document', what, why: 'It is a file of the encounter and not open.', frame }));

/** The form in which procedures are ordered: one line each, in fields. */
export function ordersBeingEntered(page: Document, env: ReadEnv): Order[] {
  const day = first(page, 'input[name="form_date_ordered"]') as HTMLInputElement | null;
  const date = findDays(day?.value ?? '')[0]?.day ?? null;
  return all(page, 'input[name^="form_proc_type_desc["]')
    .map((field) => (field as HTMLInputElement).value.trim() || attr(field, 'value').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, date, provenance: { frame: env.frame.key, visibility: env.frame.visibility } }));
}
