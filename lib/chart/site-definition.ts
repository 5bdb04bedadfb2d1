/** What a site says of its own EHR, without code: which pages, and by which CSS selectors the parts of the chart are found. */
import type * as z from 'zod/mini';
import { readPattern } from './address-pattern';
import type { SiteDefinitionSchema, SiteSectionSchema } from './site-definition-schema';

export type SiteSection = z.infer<typeof SiteSectionSchema>;
export type SiteDefinition = z.infer<typeof SiteDefinitionSchema>;

export const BANNER_FIELDS = ['name', 'mrn', 'birthDate', 'sex'] as const;
export const ENCOUNTER_FIELDS = ['ref', 'date', 'endDate', 'class', 'provider', 'reason'] as const;

/** What people call the fields, in sentences. */
export const FIELD_WORDS: Record<`banner.${(typeof BANNER_FIELDS)[number]}` | `encounter.${(typeof ENCOUNTER_FIELDS)[number]}`, string> = {
  'banner.name': 'the patient’s name',
  'banner.mrn': 'the MRN',
  'banner.birthDate': 'the birth date',
  'banner.sex': 'the sex',
  'encounter.ref': 'the encounter number',
  'encounter.date': 'the date of service',
  'encounter.endDate': 'the discharge date',
  'encounter.class': 'the visit type',
  'encounter.provider': 'the provider',
  'encounter.reason': 'the reason for the visit',
};

/** One field that cannot stay as it is. `field`: its path, as in `banner.mrn` or `sections.2.selector`; `why` says what is wrong and what to do. */
export interface FieldProblem {
  field: string;
  why: string;
}

/** Everything wrong with a definition beside `others` of the same site; empty when it can be used. `page`: any document, to try the selectors on. */
export function problemsOf(definition: SiteDefinition, others: readonly SiteDefinition[], page: Document): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (field: string, why: string | null): void => {
    if (why !== null) problems.push({ field, why });
  };
  const { id, title, pattern, banner, encounter, sections } = definition;
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(id))
    add('id', 'Use 2 to 41 lower-case letters, digits and dashes, a letter first, like valley-clinic.');
  else if (others.some((other) => other.id === id)) add('id', `Another adapter is called ${id}. Choose another id.`);
  if (title.trim() === '') add('title', 'It is empty. Name the EHR as coders know it.');
  const read = readPattern(pattern);
  add('pattern', typeof read === 'string' ? read : null);
  for (const field of BANNER_FIELDS) add(`banner.${field}`, whyNoSelector(banner[field] ?? '', page));
  for (const field of ENCOUNTER_FIELDS) add(`encounter.${field}`, whyNoSelector(encounter[field] ?? '', page));
  for (const [i, section] of sections.entries()) {
    const empty = section.selector.trim() === '';
    add(`sections.${i}.selector`, empty ? 'It is empty. Write a selector, or remove this part.' : whyNoSelector(section.selector, page));
  }
  const selectors = [...Object.values(banner), ...Object.values(encounter), ...sections.map((section) => section.selector)];
  if (selectors.every((text) => (text ?? '').trim() === ''))
    add('banner.name', 'No selector is given. Give at least one, or the adapter reads nothing.');
  return problems;
}

/** A selector and the attribute behind `@`, null for the element's own text. */
export function readSelector(text: string): { css: string; attribute: string | null } {
  const match = text.trim().match(/^(.*[^\s@])\s*@([a-z][\w-]*)$/is);
  return match ? { css: match[1] ?? '', attribute: match[2] ?? null } : { css: text.trim(), attribute: null };
}

/** Why a text is no CSS selector, with what to do; null for one, and for none at all. */
function whyNoSelector(text: string, page: Document): string | null {
  if (text.trim() === '') return null;
  const open = (text.match(/[[(]/g) ?? []).length;
  const closed = (text.match(/[\])]/g) ?? []).length;
  if (open !== closed) return `“${text}” is no CSS selector: a bracket is not closed. Close it, like [data-field="mrn"].`;
  try {
    Document.prototype.createDocumentFragment.call(page).querySelector(readSelector(text).css);
  } catch {
    const like = /^\d|[#.]\d/.test(text) ? ' An id or class that begins with a digit is written [id="7a"].' : '';
    return `“${text}” is no CSS selector.${like} In the page, choose Inspect on the value and copy the selector of its element.`;
  }
  return null;
}
