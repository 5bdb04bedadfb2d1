/**
 * Practice Fusion (Ember): parts are named by `data-element`; ribbon and visit header are there once for each screen width. Read-only.
 * Pages this reads: tests/pages/practice-fusion/*.html.
 */
import { defineAdapter } from '../adapter';
import { findDays } from '../dates';
import { classOfKind, NO_ENCOUNTER } from '../encounter';
import { parseName } from '../person-name';
import { first, lineOf } from '../safe-dom';

const RIBBON = '[data-element="patient-ribbon-patient-name"]';
const element = (page: Document, name: string): string => lineOf(first(page, `[data-element="${name}"]`));

export default defineAdapter({
  id: 'practice-fusion',
  title: 'Practice Fusion',
  tried: 'On invented pages built from public facts; never on a live system.',
  // Its other frames, advertisements and the print preview among them, have no ribbon: they are read as any page is.
  matches: (_, page) => first(page, RIBBON) !== null,

  read(page, env, { facts, documents }) {
    const [age, letter] =
      element(page, 'patient-ribbon-age-gender')
        .match(/(\d+)\s*\S*\s+([MFU])\b/)
        ?.slice(1) ?? [];
    const patient = {
      name: parseName(lineOf(first(page, RIBBON))),
      mrn: element(page, 'patient-ribbon-prn') || null,
      birthDate: findDays(element(page, 'patient-ribbon-dob'))[0]?.day ?? null,
      sex: letter === 'F' ? ('female' as const) : letter === 'M' ? ('male' as const) : letter === 'U' ? ('unknown' as const) : null,
      age: age ? Number(age) : null,
    };
    const known = { patient };
    // An unsigned encounter has its day in a field, a signed one in words.
    const field = first(page, '[data-element="date-of-service-picker-input"]') as HTMLInputElement | null;
    const date = findDays(field?.value ?? '')[0]?.day ?? findDays(element(page, 'date-of-service'))[0]?.day;
    if (!date) return { ...known, encounter: null };
    const provider = element(page, 'seen-by') || null;
    return {
      ...known,
      // The encounter's own note is by whom the patient was seen.
      documents: documents.map((each) =>
        each.document.kind === 'progress-note' && each.document.author === null
          ? { ...each, document: { ...each.document, author: provider } }
          : each,
      ),
      encounter: {
        ...NO_ENCOUNTER,
        ...facts.encounter,
        ref: env.url.hash.match(/\/encounter\/([\w-]+)/)?.[1] ?? null,
        date,
        provider,
        class: classOfKind(element(page, 'encounter-type-name') || element(page, 'encounter-type')),
      },
    };
  },

  selfCheck: (_, { facts }) =>
    facts.patient?.name.family && facts.patient.birthDate ? null : 'The patient ribbon names no one, or no birth date.',
});
