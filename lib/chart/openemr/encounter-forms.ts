/** The summary of an OpenEMR encounter (`forms.php`): one form below the other, all of the day in the heading. */
import type { Known } from '../adapter';
import type { Encounter, Order, Provenance, Unread } from '../chart';
import type { ReadEnv } from '../chart-env';
import type { ReadDocument } from '../compose-note';
import { findDays } from '../dates';
import { classOfKind, NO_ENCOUNTER } from '../encounter';
import type { PageReading } from '../facts';
import { all, attr, closest, elementAbove, first, lineOf } from '../safe-dom';
import { dayOfForms, numberOfForms, patientOfForms } from './forms-heading';

const lineIn = (element: Element | null, selector: string): string =>
  element ? lineOf(Element.prototype.querySelector.call(element, selector)) : '';

/** Completes what was read: whose forms and of which day, who saw the patient and why, orders with results, files that are not open. */
export function readEncounterForms(page: Document, env: ReadEnv, { facts, documents }: PageReading): Known {
  const date = dayOfForms(page);
  const [visit, shown] = [visitOf(page) ?? NO_ENCOUNTER, facts.encounter ?? NO_ENCOUNTER];
  return {
    patient: patientOfForms(page),
    encounter: {
      ...shown,
      class: visit.class ?? shown.class,
      provider: visit.provider ?? shown.provider,
      reason: visit.reason ?? shown.reason,
      placeOfService: visit.placeOfService ?? shown.placeOfService,
      ref: numberOfForms(page),
      date,
    },
    vitals: facts.vitals.map((vital) => ({ ...vital, date: vital.date ?? date })),
    documents: documents.filter(isWritten).map((note) => {
      const { document } = note;
      const form = formOf(page, note);
      return {
        ...note,
        document: {
          ...document,
          date: document.date ?? date,
          title:
            form.name && (document.title === lineOf(first(page, 'title')) || document.title === form.line) ? form.name : document.title,
          author: document.author ?? form.author,
          signed: document.signed ?? form.signed,
        },
      };
    }),
    orders: [...facts.orders, ...ordersOf(page, env)],
    unread: [...facts.unread, ...filesOf(page, env.frame.key)],
  };
}

/** Remarks of a laboratory below its table are no note. */
export function isWritten({ source }: ReadDocument): boolean {
  const above = source.segments[0] && elementAbove(source.segments[0].node);
  return !above || closest(above, '.labres') === null;
}

const AUTHOR = /\bby\s+(\S.*?)\s*(?:\(|$)/;

/** What is said of the form that a note is of. `line`: its whole heading, "SOAP by Ada Lund". */
interface Form {
  line: string;
  name: string | null;
  author: string | null;
  signed: boolean | null;
}

/** Who filled in the form that a note is of, and whether it is signed: by a log of its own, else by that of the encounter. */
function formOf(page: Document, { source }: ReadDocument): Form {
  const above = source.segments[0] && elementAbove(source.segments[0].node);
  const body = above ? closest(above, '[id^="divid_"]') : null;
  if (!body) return { line: '', name: null, author: null, signed: null };
  const line = lineOf(first(page, `#aid_${attr(body, 'id').replace(/\D/g, '')}`));
  const logs = [Element.prototype.querySelector.call(body, LOG), first(page, `.encounter-summary-container ${LOG}`)] as (Element | null)[];
  const log = logs.find((each) => each !== null) ?? null;
  const [name = ''] = line.split(/\s+by\s/);
  return {
    line,
    name: name || null,
    author: line.match(AUTHOR)?.[1] ?? null,
    signed: log && Element.prototype.querySelector.call(log, '.signature') !== null,
  };
}
const LOG = '.esign-signature-log-container';

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
  const line = lineIn(head, '[id^="aid_"]') || lineIn(head.nextElementSibling, '[id^="aid_"]');
  return {
    ...NO_ENCOUNTER,
    class: classOfKind(category || (labelled('Category') ?? '')),
    // 7.x: "Robin Castellanos, MD (Ridge Clinic)".
    provider: lineIn(body, 'h5.text-muted, h6.text-body-secondary').replace(/\s*\([^()]*\)$/, '') || (line.match(AUTHOR)?.[1] ?? null),
    reason: reason.join(' - ') || labelled('Reason') || reasonIn(body),
    placeOfService: text.match(/\bPOS Code - (\d{2})\b/)?.[1] ?? null,
  };
}

/** 8.x: "Reason For Visit - Palpitations" stands between the category and the provider's heading. */
function reasonIn(body: Element | null): string | null {
  const label = body
    ? [...Element.prototype.querySelectorAll.call(body, 'span')].find((each) => /^Reason For Visit$/i.test(lineOf(each)))
    : undefined;
  return lineOf(label?.nextElementSibling ?? null).replace(/^[-–—]\s*/, '') || null;
}

/** The row below a form's heading in which the form stands; headings may be closed by a row of their own. */
function rowOfForm(head: Element): Element | null {
  let row = head.nextElementSibling;
  for (let n = 0; row && n < 3 && attr(row, 'id') === ''; n++, row = row.nextElementSibling)
    if (Element.prototype.querySelector.call(row, '[id^="divid_"], h3, .formrow')) return row;
  return head.nextElementSibling;
}

/** Orders whose results are reported: each procedure once, with the day it was ordered. */
export function ordersOf(page: Document, env: ReadEnv): Order[] {
  return all(page, '.labres').flatMap((report) => {
    const cells = [...Element.prototype.querySelectorAll.call(report, 'td')] as Element[];
    const ordered = cells.findIndex((cell) => lineOf(cell) === 'Order Date');
    const date = findDays(lineOf(cells[ordered + 1] ?? null))[0]?.day ?? null;
    return proceduresIn(report)
      .map((cell) =>
        lineOf(cell)
          .replace(/^[\w.-]+:\s+/, '')
          .replace(/\s*:\s*(?:[A-Z][\w-]*:[\w.;:-]+)?$/, ''),
      )
      .filter((text) => text !== '')
      .map((text) => ({ text, date, provenance: placeOf(report, env) }));
  });
}

/** The cells that name a procedure: one may span the rows of all its results, and is blank where they repeat it. */
function proceduresIn(report: Element): Element[] {
  const named: Element[] = [];
  let spanned = 0;
  for (const row of Element.prototype.querySelectorAll.call(report, 'tr.detail') as NodeListOf<Element>) {
    const cell = Element.prototype.querySelector.call(row, 'td');
    if (spanned > 0) spanned -= 1;
    else if (cell) {
      named.push(cell);
      spanned = (Number.parseInt(attr(cell, 'rowspan'), 10) || 1) - 1;
    }
  }
  return named;
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
