/** The notes in the summary of an OpenEMR encounter: each form's are its own, with its name, author and signature. */
import { contains } from '../boxes';
import type { ReadEnv } from '../chart-env';
import { composeNote, type ReadDocument } from '../compose-note';
import type { PageReading } from '../facts';
import { outlineOf } from '../outline';
import { all, closest, elementAbove, first, lineOf } from '../safe-dom';
import { meaningOf } from '../section-names';
import type { Work } from '../slices';
import type { Box } from '../snapshot';
import { isLeaf, type Title } from '../title';
import { notesOfRows, placed } from './clinical-notes';
import { type Form, formsOf } from './forms';
import { dayOfForms } from './forms-heading';

/** Forms of rows and values, and the visit's own: nothing in them is read as a note that was not one already. */
const ROWS = /^(?:newpatient|newGroupEncounter|vitals|procedure_order|requisition|care_plan|track_anything)$/;
/** The form of which every row is a note. */
const ROWS_OF_NOTES = 'clinical_notes';
/** Forms of which every row is a fact or a goal, and none a note. */
const NO_NOTES = /^(?:care_plan|track_anything)$/;
/** Forms about the claim. */
const OF_CLAIM = /^(?:misc_billing_options|prior_auth|fee_sheet)$/;

/** What is shorter says nothing. */
const SHORT = 25;

/** The notes of every form. What was read across several forms, or not as a note, is read again form by form. */
export function* notesOfForms(page: Document, env: ReadEnv, generic: PageReading): Work<ReadDocument[]> {
  const forms = formsOf(page);
  const pageTitle = lineOf(first(page, 'title'));
  const date = dayOfForms(page);
  const written = generic.documents.filter(isWritten);
  const placed = written.map((note) => ({ note, inside: forms.filter((form) => touches(note, form)) }));
  const notes = placed.filter(({ inside }) => inside.length === 0).map(({ note }) => note);
  for (const form of forms.filter(({ kind }) => !OF_CLAIM.test(kind ?? ''))) {
    yield;
    const here = placed.filter(({ inside }) => inside.includes(form));
    const own = here.filter(({ inside }) => inside.length === 1).map(({ note }) => note);
    const again = yield* readAgain(form, here.length, own, env, generic);
    for (const note of again ?? (NO_NOTES.test(form.kind ?? '') ? [] : own)) {
      const { document } = note;
      const unnamed =
        document.title === pageTitle ||
        document.title === form.line ||
        /:\s*$/.test(document.title) ||
        (form.kind !== ROWS_OF_NOTES && meaningOf(document.title).note === null);
      const { section } = meaningOf(form.name ?? '');
      notes.push({
        ...note,
        document: {
          ...document,
          title: form.name && unnamed ? form.name : document.title,
          author: document.author ?? form.author,
          signed: document.signed ?? form.signed,
          // A form that is called as a section is that section.
          sections:
            section && document.sections.length === 0
              ? [{ kind: section, heading: null, start: 0, end: document.text.length }]
              : document.sections,
        },
      });
    }
  }
  return notes.map((note) => ({ ...note, document: { ...note.document, date: note.document.date ?? date } }));
}

/** A form whose notes depend on no other part of the page: each row of one, or the whole of it. Null where what was read of it stays. */
function* readAgain(form: Form, touching: number, own: ReadDocument[], env: ReadEnv, generic: PageReading): Work<ReadDocument[] | null> {
  const kind = form.kind ?? '';
  const rows = kind === ROWS_OF_NOTES ? yield* notesOfRows(form, env, generic) : null;
  if (rows) return rows;
  if (ROWS.test(kind) || own.length > (kind === ROWS_OF_NOTES ? 0 : 1) || (touching === 0 && form.kind === null)) return null;
  const whole = yield* noteOf(form, env, generic);
  const [before] = own;
  // Read alike among the others, it stays of the kind that it was there, if it was of any.
  if (whole && before?.document.text === whole.document.text && before.document.kind !== 'other')
    whole.document.kind = before.document.kind;
  return whole && [whole];
}

/** Remarks of a laboratory below its table are no note. */
export function isWritten({ source }: ReadDocument): boolean {
  const above = source.segments[0] && elementAbove(source.segments[0].node);
  return !above || closest(above, '.labres') === null;
}

const touches = ({ source }: ReadDocument, { body }: Form): boolean =>
  source.segments.some(({ node }) => Node.prototype.contains.call(body, node));

/** The whole of a form's body as one note. */
function* noteOf(form: Form, env: ReadEnv, { snapshot }: PageReading): Work<ReadDocument | null> {
  const box = snapshot.boxOf.get(form.body);
  if (!box) return null;
  const text = form.name ?? '';
  const title: Title = { ...(yield* outlineOf(box)), text, meaning: meaningOf(text) };
  const beyond = (other: Box): boolean => other !== box && contains(other, box);
  const note = yield* composeNote({ title, items: bare(title) }, beyond, env.frame.key, 'Form');
  if (!note || note.document.text.length < SHORT) return null;
  // A day in one of its fields is not the form's.
  const { document } = note;
  const kind = document.kind === 'other' && !FOR_PATIENT.test(text) && isProse(document.text) ? 'progress-note' : document.kind;
  return {
    ...note,
    document: { ...document, kind, title: text || document.title, date: null, provenance: placed(document, form.body, env) },
  };
}

/** Forms that are written for the patient to take along. */
const FOR_PATIENT = /\b(?:instructions?|education|letters?|consent|handout|agreement)\b/i;

/** Sentences and no labels: somebody wrote about the visit, whatever the form is called. */
const isProse = (text: string): boolean => !/[\t:]/.test(text) && (text.match(/[a-z]{2}[.!?](?=\s|$)/g) ?? []).length > 1;

/** What stands in a form. Where one heading is over all of it, "Instructions" in those, it only says the form's name again. */
function bare({ items }: Title): Title['items'] {
  const [only, ...more] = items.filter((item) => !isLeaf(item) || item.aside === null);
  return only && more.length === 0 && !isLeaf(only) && !only.inline ? bare(only) : items;
}

/** Files filed under the encounter: their content is not on the page. */
export const filesOfEncounter = (page: Document): string[] =>
  all(page, '.enc_docs a')
    .map(lineOf)
    .filter((what) => what !== '');
