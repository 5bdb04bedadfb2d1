/**
 * Linden Care: one document, the address changes by pushState, the note is one text field. Read-only.
 * Pages this reads: tests/pages/linden-spa/*.html.
 */
import { defineAdapter } from '../adapter';
import type { Patient } from '../chart';
import { findDays } from '../dates';
import { classIn, NO_ENCOUNTER } from '../encounter';
import { parseName } from '../person-name';
import { first, lineOf } from '../safe-dom';

const ADDRESS = /\/Patient\/([\w-]+)\/Encounter\/([\w-]+)/;

export default defineAdapter({
  id: 'linden-spa',
  title: 'Linden Care',
  tried: 'On the demo EHR of this project.',
  matches: (_, page) => first(page, 'header.PatientStrip') !== null,

  read(page, env, { facts }) {
    const born = lineOf(first(page, '.PatientStrip_dob'));
    const sex = lineOf(first(page, '.PatientStrip_sex')).toLowerCase();
    const patient: Patient = {
      name: parseName(lineOf(first(page, '.PatientStrip_name'))),
      mrn: lineOf(first(page, '.PatientStrip_mrn')).replace(/^MRN\s*/i, '') || null,
      birthDate: findDays(born)[0]?.day ?? null,
      sex: sex === 'female' || sex === 'male' || sex === 'other' || sex === 'unknown' ? sex : null,
      age: Number(born.match(/\(0*(\d+)Y\)/)?.[1] ?? Number.NaN) || null,
    };
    if (!first(page, '.Visit_meta')) return { patient, encounter: facts.encounter };
    const meta = lineOf(first(page, '.Visit_meta')).split(/\s*·\s*/);
    const days = findDays(meta[0] ?? '');
    return {
      patient,
      encounter: {
        ...NO_ENCOUNTER,
        ...facts.encounter,
        ref: env.url.pathname.match(ADDRESS)?.[2] ?? null,
        date: days[0]?.day ?? null,
        endDate: days[1]?.day ?? null,
        provider: meta[1] ?? null,
        class: classIn(meta[2] ?? ''),
        reason: lineOf(first(page, '.Visit_title')) || null,
      },
    };
  },

  selfCheck: (_, { facts }) => (facts.patient?.name.family && facts.patient.birthDate ? null : 'The patient strip names no one.'),
});
