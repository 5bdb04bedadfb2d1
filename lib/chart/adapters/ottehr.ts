/**
 * Ottehr: one document drawn with Material UI, whose class names are hashed; its parts carry `data-testid`. Read-only.
 * Pages this reads: tests/pages/ottehr/*.html.
 */
import { defineAdapter } from '../adapter';
import type { BilledCode, Problem } from '../chart';
import { findDays } from '../dates';
import { classIn, NO_ENCOUNTER } from '../encounter';
import { diagnosisCodeIn } from '../lists/row-words';
import { noteLists } from '../ottehr/note-sections';
import { parseName } from '../person-name';
import { all, attr, contains, elementAbove, first, lineOf } from '../safe-dom';

const VISIT = /\/(in-person|telemed\/appointments)\/([\w-]+)/;
const CODED = /^(.+?)\s+\(?([A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)\)?$/;

const testId = (page: Document, name: string): string => lineOf(first(page, `[data-testid="${name}"]`));

/** The parts in which the application offers diagnoses of its own finding: below a heading such as "Oystehr AI". */
const OFFERS = /\bAI$/;
const offersOf = (page: Document): Element[] =>
  all(page, 'h6').flatMap((heading) => {
    const bar = OFFERS.test(lineOf(heading)) ? elementAbove(heading) : null;
    const part = bar && elementAbove(bar);
    return part ? [part] : [];
  });

/** The problems without those that are only offered, and with no heading of offers for a name. */
function withoutOffers(problems: Problem[], offers: Element[], entered: Problem[]): Problem[] {
  const offered = new Set(
    offers.flatMap((part) => [...Element.prototype.querySelectorAll.call(part, 'p')].map((line) => lineOf(line).match(CODED)?.[2])),
  );
  return problems.filter(
    ({ text, code }) => !OFFERS.test(text) && !(offered.has(code ?? '') && !entered.some((each) => each.code === code)),
  );
}

/** What is chosen in the lists of diagnoses, by the part that shows it. */
const diagnosesOf = (page: Document, frame: string, offers: Element[]): Problem[] =>
  all(page, '[data-testid^="diagnosis-container"] p, p[data-testid^="diagnosis-container"]').flatMap((element) => {
    if (offers.some((part) => contains(part, element))) return [];
    const [, text, code] = lineOf(element).match(CODED) ?? [];
    return text && code && diagnosisCodeIn(code)
      ? [{ text, code, status: null, onset: null, provenance: { frame, visibility: 'visible' as const } }]
      : [];
  });

/** What a test done in house was done for stands above its result, the code first. */
const testedFor = (page: Document, frame: string): Problem[] =>
  all(page, '[data-testid="in-house-final-result-diagnose"]').flatMap((element) => {
    const [, code = '', text] = lineOf(element).match(/^(\S+)\s+(\p{L}[^,;]+)$/u) ?? [];
    return text && diagnosisCodeIn(code)
      ? [{ text, code, status: null, onset: null, provenance: { frame, visibility: 'visible' as const } }]
      : [];
  });

/** What the staff confirmed the visit to be for. */
function reasonIn(page: Document): string | null {
  const heading = all(page, 'h6').find((each) => /^reason for visit\b/i.test(lineOf(each)));
  const said = lineOf(heading?.nextElementSibling ?? null);
  return said === '' || /^no reason\b/i.test(said) ? null : said;
}

/** What the header says the visit is for: it stands between the patient's language and how the visit is paid, without a name. */
function reasonInHeader(page: Document): string | null {
  const said: string[] = [];
  let at = first(page, '[data-testid="header-payment"]')?.previousElementSibling ?? null;
  for (; at && !SEX.test(lineOf(at)); at = at.previousElementSibling) if (!attr(at, 'data-testid')) said.push(lineOf(at));
  return at && said.length === 2 ? (said[0] ?? null) : null;
}
const SEX = /^(?:male|female|intersex|other|unknown|decline to specify)$/i;

function emCodeOf(page: Document, frame: string): BilledCode[] {
  const field = first(page, '[data-testid="em-code-dropdown"] input') as HTMLInputElement | null;
  const [, code, display] = field?.value.match(/^(\d{5})\b\s*(.*)$/) ?? [];
  return code
    ? [
        {
          system: 'CPT',
          code,
          display: display || null,
          modifiers: [],
          units: null,
          pointers: [],
          provenance: { frame, visibility: 'visible' },
        },
      ]
    : [];
}

export default defineAdapter({
  id: 'ottehr',
  title: 'Ottehr',
  tried: 'On invented pages after its public sources; not on an installation.',
  matches: (_, page) => first(page, '[data-testid="header-patient-name"]') !== null,

  async read(page, env, generic) {
    const { facts } = generic;
    const listed = await noteLists(page, env, generic);
    const sex = testId(page, 'header-patient-birth-sex').toLowerCase();
    const [, kind, ref] = env.url.pathname.match(VISIT) ?? [];
    const frame = env.frame.key;
    const offers = offersOf(page);
    const chosen = [...diagnosesOf(page, frame, offers), ...testedFor(page, frame)];
    return {
      patient: {
        name: parseName(testId(page, 'header-patient-name')),
        mrn: testId(page, 'header-patient-id').replace(/^PID:\s*/i, '') || (facts.patient?.mrn ?? null),
        // The later header does not name its birth date and sex.
        birthDate: findDays(testId(page, 'header-patient-birthday'))[0]?.day ?? facts.patient?.birthDate ?? null,
        sex: sex === 'female' || sex === 'male' || sex === 'other' || sex === 'unknown' ? sex : (facts.patient?.sex ?? null),
        age: facts.patient?.age ?? null,
      },
      encounter: {
        ...NO_ENCOUNTER,
        ...facts.encounter,
        ref: ref ?? null,
        class: facts.encounter?.class ?? (kind === undefined ? null : kind === 'in-person' ? 'ambulatory' : classIn('telemedicine')),
        reason: reasonIn(page) ?? facts.encounter?.reason ?? reasonInHeader(page),
      },
      problems: [...withoutOffers(facts.problems, offers, [...chosen, ...listed.problems]), ...chosen, ...listed.problems],
      codes: [...facts.codes, ...emCodeOf(page, frame)],
      medications: [...facts.medications, ...listed.medications],
      allergies: [...facts.allergies, ...listed.allergies],
      results: [...facts.results, ...listed.results],
      // The note tells of a procedure on lines of its own, label by label.
      procedures: listed.procedures.length > 0 ? listed.procedures : facts.procedures,
      immunizations: [...facts.immunizations, ...listed.immunizations],
    };
  },

  selfCheck: (_, { facts }) => (facts.patient?.name.family && facts.patient.birthDate ? null : 'The header names no one.'),
});
