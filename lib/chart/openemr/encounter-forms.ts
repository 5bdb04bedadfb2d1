/** The summary of an OpenEMR encounter (`forms.php`): one form below the other, all of the day in the heading. */
import type { Known } from '../adapter';
import type { Encounter, Unread } from '../chart';
import type { ReadEnv } from '../chart-env';
import { classOfKind, NO_ENCOUNTER } from '../encounter';
import type { PageReading } from '../facts';
import { lineOf } from '../safe-dom';
import { inSlices } from '../slices';
import { filesOfEncounter, notesOfForms } from './form-notes';
import { formsOf } from './forms';
import { dayOfForms, numberOfForms, patientOfForms } from './forms-heading';
import { ordersOf } from './lab-reports';

const lineIn = (element: Element, selector: string): string => lineOf(Element.prototype.querySelector.call(element, selector));

/** Completes what was read: whose forms and of which day, who saw the patient and why, orders with results, files that are not open. */
export async function readEncounterForms(page: Document, env: ReadEnv, generic: PageReading): Promise<Known> {
  const { facts } = generic;
  const date = dayOfForms(page);
  const files = filesOfEncounter(page);
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
    documents: await inSlices(notesOfForms(page, env, generic), env),
    orders: [...facts.orders, ...ordersOf(page, env)],
    unread: [
      ...facts.unread.filter(({ what }) => !files.includes(what)),
      ...files.map(
        (what): Unread => ({ kind: 'document', what, why: 'It is a file of the encounter and not open.', frame: env.frame.key }),
      ),
    ],
  };
}

/** The visit's own form: who saw the patient, and why. */
function visitOf(page: Document): Encounter | null {
  const form = formsOf(page).find(({ kind }) => kind === 'newpatient');
  if (!form) return null;
  const { body } = form;
  const text = lineOf(body);
  const [category = '', ...reason] = lineIn(body, 'h3').split(/\s+-\s+/);
  const labelled = (label: string): string | null => {
    const span = [...Element.prototype.querySelectorAll.call(body, 'span.bold')].find((each) => lineOf(each) === `${label}:`);
    return lineOf(span?.nextElementSibling ?? null) || null;
  };
  return {
    ...NO_ENCOUNTER,
    class: classOfKind(category || (labelled('Category') ?? '')),
    // 7.x: "Robin Castellanos, MD (Ridge Clinic)".
    provider: lineIn(body, 'h5.text-muted, h6.text-body-secondary').replace(/\s*\([^()]*\)$/, '') || form.author,
    reason: reason.join(' - ') || labelled('Reason') || reasonIn(body),
    placeOfService: text.match(/\bPOS Code - (\d{2})(?!\d)/)?.[1] ?? null,
  };
}

/** 8.x: "Reason For Visit - Palpitations" stands between the category and the provider's heading. */
function reasonIn(body: Element): string | null {
  const label = [...Element.prototype.querySelectorAll.call(body, 'span')].find((each) => /^Reason For Visit$/i.test(lineOf(each)));
  return lineOf(label?.nextElementSibling ?? null).replace(/^[-–—]\s*/, '') || null;
}
