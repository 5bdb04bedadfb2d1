/**
 * Harborview Practice, tabs layout: a banner in the top document, every work area a frame that stays loaded. Read-only.
 * Pages this reads: tests/pages/harborview-tabs/*.html.
 */
import { defineAdapter } from '../adapter';
import type { Encounter, Frame } from '../chart';
import { findDays } from '../dates';
import { classIn, NO_ENCOUNTER } from '../encounter';
import { parseName } from '../person-name';
import { all, attr, first, lineOf, parentOf } from '../safe-dom';

const FRAMES = /^\/tabs(?:\/|$)/;

/** Calendar, inbox and patient list hold many people and no chart. */
const NO_CHART = /\/frame\/(?:calendar|messages|finder)$/;

export default defineAdapter({
  id: 'harborview-tabs',
  title: 'Harborview Practice (tabs)',
  tried: 'On the demo EHR of this project.',
  matches: (url, page) => FRAMES.test(url.pathname) && first(page, '#patientBar', 'body.hv-frame') !== null,

  read(page, env, { facts, documents }) {
    if (NO_CHART.test(env.url.pathname)) {
      return {
        patient: null,
        encounter: null,
        problems: [],
        medications: [],
        allergies: [],
        results: [],
        vitals: [],
        orders: [],
        procedures: [],
        immunizations: [],
        codes: [],
        coverages: [],
        documents: [],
      };
    }
    const bar = first(page, '#patientBar');
    if (bar) {
      if (attr(bar, 'class').split(/\s+/).includes('is-empty')) return { patient: null, encounter: null };
      const born = lineOf(first(page, '#ptDob'));
      const open = lineOf(first(page, '#ptEncounter'));
      const patient = {
        name: parseName(lineOf(first(page, '#ptName'))),
        mrn: lineOf(first(page, '#ptMrn')).replace(/[()[\]\s]/g, '') || null,
        birthDate: findDays(born)[0]?.day ?? null,
        sex: null,
        age: Number(born.match(/Age:\s*(\d+)/)?.[1] ?? Number.NaN) || null,
      };
      const encounter: Encounter | null = open
        ? { ...NO_ENCOUNTER, date: findDays(open)[0]?.day ?? null, ref: open.match(/\(([^)]+)\)/)?.[1] ?? null }
        : null;
      return { patient, encounter };
    }
    if (first(page, '.enc-head')) {
      const text = (selector: string): string | null => lineOf(first(page, selector)) || null;
      return {
        patient: null,
        encounter: {
          ...NO_ENCOUNTER,
          ...facts.encounter,
          ref: null,
          date: findDays(text('.enc-date') ?? '')[0]?.day ?? null,
          class: classIn(text('.enc-class') ?? ''),
          provider: text('.enc-provider')?.replace(/^provider:\s*/i, '') ?? null,
          reason: text('.enc-reason')?.replace(/^reason:\s*/i, '') ?? null,
        },
      };
    }
    // The dashboard's dates are of past visits; only the encounter's own frame says which one is open.
    return { encounter: null, orders: [...facts.orders, ...ticked(page, env.frame)], documents };
  },

  selfCheck(page, { facts }) {
    const bar = first(page, '#patientBar');
    if (!bar || attr(bar, 'class').includes('is-empty')) return null;
    return facts.patient?.mrn && facts.patient.birthDate && facts.patient.name.family ? null : 'The banner does not name the patient.';
  },
});

/** The orders form: only ticked boxes are orders, and the laboratory's own numbers are no part of their names. */
const ticked = (page: Document, frame: Frame) =>
  all(page, 'input[type=checkbox][name=order]')
    .filter((box) => (box as HTMLInputElement).checked)
    .map((box) => ({
      text: lineOf(parentOf(box) as Element | null).replace(/\s*LOINC\s+[\d-]+\s*$/, ''),
      date: null,
      provenance: { frame: frame.key, visibility: frame.visibility },
    }));
