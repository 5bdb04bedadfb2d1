/**
 * athenaOne: framesets and nested frames, old pages and React ones, under /<practice>/<department>/. Read-only.
 * Pages this reads: tests/pages/athenaone/*.html.
 */
import { defineAdapter } from '../adapter';
import { findDays } from '../dates';
import { NO_ENCOUNTER } from '../encounter';
import { noFacts } from '../facts';
import { all, lineOf } from '../safe-dom';

const HOST = /(?:^|\.)athenahealth\.com$/;
const PATH = /^\/\d+\/\d+\//;
/** Frames that hold work lists and no chart. */
const NO_CHART = /\/(?:globalnav|globalframeset|inbox|clinicalinbox|calendar|scheduling)\b/i;

export default defineAdapter({
  id: 'athenaone',
  title: 'athenaOne',
  tried: 'On invented pages built from public facts; never on a live system.',
  matches: (url) => PATH.test(url.pathname) && (HOST.test(url.hostname) || url.pathname.endsWith('.esp')),

  read(page, env, { facts, documents }) {
    const path = env.url.pathname;
    if (NO_CHART.test(path)) return { ...noFacts(), unread: facts.unread, documents: [] };
    const ref = path.match(/\/encounter\/(\d+)/)?.[1] ?? null;
    const known = { ...NO_ENCOUNTER, ...facts.encounter };
    const date = appointed(page) ?? known.date;
    return {
      encounter: ref || facts.encounter || date ? { ...known, ref: ref ?? known.ref, date } : null,
      // The frame is called after its place in the window, which is no name of a note.
      documents: documents.map((each) =>
        each.document.title === env.frame.title ? { ...each, document: { ...each.document, title: 'Encounter note' } } : each,
      ),
    };
  },

  selfCheck: (_, { facts, documents }) =>
    documents.length > 0 && facts.patient && !facts.patient.mrn && !facts.patient.birthDate
      ? 'The patient’s banner names neither number nor birth date.'
      : null,
});

/** A summary's table has the day of the visit beside "Appt. Date/Time". */
function appointed(page: Document): string | null {
  const label = all(page, 'td, th, dt, label').find((cell) => /^appt\.? date(?:\/time)?:?$/i.test(lineOf(cell)));
  return findDays(lineOf(label?.nextElementSibling ?? null))[0]?.day ?? null;
}
