/** Makes an adapter of what a site says of its own EHR: its selectors are read over what the generic reader found. */
import { type Adapter, defineAdapter, type Known } from './adapter';
import { fitsPattern, readPattern } from './address-pattern';
import type { Encounter, Patient } from './chart';
import { findDays } from './dates';
import { classOfKind, NO_ENCOUNTER } from './encounter';
import { comparePatients } from './identity';
import { parseName } from './person-name';
import { all, attr, lineOf } from './safe-dom';
import { BANNER_FIELDS, ENCOUNTER_FIELDS, FIELD_WORDS, readSelector, type SiteDefinition } from './site-definition';
import { readSections } from './site-sections';
import { inSlices } from './slices';
import type { Snapshot } from './snapshot';

/** Reads pages as the definition says. Selectors and patterns that mean nothing find nothing: `problemsOf` tells of them beforehand. */
export function defineSiteAdapter(definition: SiteDefinition): Adapter {
  const pattern = readPattern(definition.pattern);
  const { banner, encounter, sections } = definition;
  return defineAdapter({
    id: definition.id,
    title: definition.title,
    tried: 'Set up for this site by its selectors.',
    matches: (url) => typeof pattern !== 'string' && fitsPattern(pattern, url),

    async read(page, env, generic) {
      const { facts, snapshot } = generic;
      const shown = (selector: string | undefined): string | null => valueOf(page, snapshot, selector);
      const named = Object.fromEntries(BANNER_FIELDS.map((field) => [field, shown(banner[field])])) as Shown<
        (typeof BANNER_FIELDS)[number]
      >;
      const visit = Object.fromEntries(ENCOUNTER_FIELDS.map((field) => [field, shown(encounter[field])])) as Shown<
        (typeof ENCOUNTER_FIELDS)[number]
      >;
      const known: Known = {};
      if (Object.values(named).some((text) => text !== null)) known.patient = patientOf(named, facts.patient);
      if (Object.values(visit).some((text) => text !== null)) known.encounter = encounterOf(visit, facts.encounter);
      const parts = await inSlices(readSections(page, env, generic, sections), env);
      // Neither banner nor visit nor any part: a page of the same host that shows no chart, or one that another adapter knows.
      return known.patient || known.encounter || parts ? { ...known, ...parts } : null;
    },

    selfCheck(page, { facts, snapshot }) {
      const found = IDENTITY.map((field) => ({ field, selector: banner[field] ?? '' }))
        .filter(({ selector }) => selector.trim() !== '')
        .map(({ field, selector }) => ({ field, text: valueOf(page, snapshot, selector) }));
      // A frame without the banner shows a part of the chart; a banner without its number was changed by its maker.
      if (found.every(({ text }) => text === null)) return null;
      const missing = found.find(({ text }) => text === null);
      if (missing) return `The selector for ${FIELD_WORDS[`banner.${missing.field}`]} finds nothing on this page.`;
      const unread = found.find(({ field }) => (field === 'name' ? !facts.patient?.name.family : facts.patient?.[field] === null));
      return unread ? `What the selector for ${FIELD_WORDS[`banner.${unread.field}`]} finds cannot be read as one.` : null;
    },
  });
}

type Shown<Field extends string> = Record<Field, string | null>;
/** Without these nobody is known for certain. */
const IDENTITY = ['name', 'mrn', 'birthDate'] as const;

/** What a selector finds: the first on screen that says something, else the first that does; null for nothing. */
export function valueOf(page: Document, snapshot: Pick<Snapshot, 'boxOf' | 'root'>, selector: string | undefined): string | null {
  if (!selector || selector.trim() === '') return null;
  const { css, attribute } = readSelector(selector);
  const said = all(page, css)
    .slice(0, MOST)
    .map((element) => ({ text: attribute === null ? ownText(element) : attr(element, attribute).trim(), box: snapshot.boxOf.get(element) }))
    .filter(({ text }) => text !== '');
  return (said.find(({ box }) => box?.visibility === snapshot.root.visibility) ?? said[0])?.text ?? null;
}
/** A selector for one value that finds more than this is no selector for one value. */
const MOST = 200;

/** An element's words, or what stands in it if it is a field. */
export function ownText(element: Element): string {
  if (element instanceof HTMLSelectElement) return lineOf([...element.options].find((option) => option.selected) ?? null);
  const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return field ? element.value.trim() : lineOf(element);
}

/** A value without the label that some pages print in the same element: "MRN: 00417". */
const unlabelled = (text: string): string => text.replace(/^[A-Za-z][A-Za-z .#/]{0,28}[:#]\s*(?=\S)/, '').trim();

/** The banner as the selectors give it; what no selector is given for, from the generic reader, unless that means somebody else. */
function patientOf(shown: Shown<(typeof BANNER_FIELDS)[number]>, generic: Patient | null): Patient {
  const own: Patient = {
    name: parseName(unlabelled(shown.name ?? '').replace(/\s*[([].*$/, '')),
    mrn: numberIn(shown.mrn ?? ''),
    birthDate: findDays(shown.birthDate ?? '')[0]?.day ?? null,
    sex: sexOf(unlabelled(shown.sex ?? '')),
    age: null,
  };
  const name = generic && shown.name === null ? generic.name : own.name;
  if (!generic || comparePatients({ ...own, name }, generic) === 'different') return own;
  return {
    name,
    mrn: shown.mrn === null ? generic.mrn : own.mrn,
    birthDate: shown.birthDate === null ? generic.birthDate : own.birthDate,
    sex: shown.sex === null ? generic.sex : own.sex,
    age: generic.age,
  };
}

/** The number as printed, without what it is called: "Acc No. 4417", "(PRN: KW-33 102)". */
function numberIn(text: string): string | null {
  const bare = unlabelled(text.replace(/^[\s([]+|[\s)\]]+$/g, '')).replace(/^[A-Z][A-Z .]*\b(?:no|nr|id|mrn|prn|number)\b[\s.:#]*/i, '');
  return /\d/.test(bare) && bare.length <= 30 ? bare : (bare.match(/[A-Z0-9][\w-]*\d[\w-]*|\d+/i)?.[0] ?? null);
}

function sexOf(text: string): Patient['sex'] {
  const word = text.match(/\b(?:female|male|woman|man|other|unknown|[FMUX])\b/i)?.[0].toLowerCase() ?? '';
  if (/^(?:f|female|woman)$/.test(word)) return 'female';
  if (/^(?:m|male|man)$/.test(word)) return 'male';
  if (/^(?:u|unknown)$/.test(word)) return 'unknown';
  return word === '' ? null : 'other';
}

function encounterOf(shown: Shown<(typeof ENCOUNTER_FIELDS)[number]>, generic: Encounter | null): Encounter {
  const known = generic ?? NO_ENCOUNTER;
  const days = findDays(shown.date ?? '');
  return {
    ...known,
    ref: shown.ref === null ? known.ref : (unlabelled(shown.ref).match(/[A-Za-z0-9][\w-]*/)?.[0] ?? null),
    date: shown.date === null ? known.date : (days[0]?.day ?? null),
    endDate: shown.endDate === null ? (days[1]?.day ?? known.endDate) : (findDays(shown.endDate)[0]?.day ?? null),
    class: shown.class === null ? known.class : classOfKind(shown.class),
    provider: shown.provider === null ? known.provider : unlabelled(shown.provider),
    reason: shown.reason === null ? known.reason : unlabelled(shown.reason),
  };
}
