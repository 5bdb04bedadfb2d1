/** A site adapter while it is written: every field there is, empty where nothing is said. */
import { LIST_NAMES } from '../../lib/chart/facts';
import { BANNER_FIELDS, ENCOUNTER_FIELDS, type SiteDefinition, type SiteSection } from '../../lib/chart/site-definition';

const filled = <Field extends string>(fields: readonly Field[], from: { [F in Field]?: string | undefined }): Record<Field, string> =>
  Object.fromEntries(fields.map((field) => [field, from[field] ?? ''])) as Record<Field, string>;

/** The definition with every field; null begins a new one. */
export function draftOf(definition: SiteDefinition | null): SiteDefinition {
  return {
    id: definition?.id ?? '',
    title: definition?.title ?? '',
    pattern: definition?.pattern ?? '',
    banner: filled(BANNER_FIELDS, definition?.banner ?? {}),
    encounter: filled(ENCOUNTER_FIELDS, definition?.encounter ?? {}),
    sections: definition?.sections ?? [],
  };
}

const said = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields as Record<string, string>)
      .map(([field, text]) => [field, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );

/** What is kept of a draft: fields that say something, without the space around them. */
export const finished = ({ id, title, pattern, banner, encounter, sections }: SiteDefinition): SiteDefinition => ({
  id: id.trim(),
  title: title.trim(),
  pattern: pattern.trim(),
  banner: said(banner),
  encounter: said(encounter),
  sections: sections.map((section) => ({ ...section, selector: section.selector.trim() })),
});

/** An id made of the title, as long as the person has not written one. */
export const idFrom = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 41);

const LIST_WORDS: Partial<Record<(typeof LIST_NAMES)[number], string>> = { codes: 'Billed codes', coverages: 'Insurance' };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ');
/** What the choices of a part are called. */
export const partWords = (kind: string): string => LIST_WORDS[kind as keyof typeof LIST_WORDS] ?? capital(kind);

/** A part's kind as one word of a select, and back; a part that becomes a document keeps its selector. */
export const kindOf = (section: SiteSection): string => ('list' in section ? section.list : section.document);
export function withKind({ selector, ...before }: SiteSection, kind: string): SiteSection {
  const list = LIST_NAMES.find((name) => name === kind);
  if (list) return { selector, list };
  return {
    selector,
    document: kind as Extract<SiteSection, { document: unknown }>['document'],
    title: 'title' in before ? before.title : '',
  };
}
