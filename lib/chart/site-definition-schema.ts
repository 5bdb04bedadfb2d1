/** The shape of a site's own definition, apart from what is done with one. */
import * as z from 'zod/mini';
import { DocumentKindSchema } from './chart';
import { LIST_NAMES } from './facts';

const selector = z.string();

/** The parts of the banner and of the encounter that a selector can be given for; '' for none. */
const BannerSchema = z.strictObject({ name: selector, mrn: selector, birthDate: selector, sex: selector });
const EncounterSelectorsSchema = z.strictObject({
  ref: selector,
  date: selector,
  endDate: selector,
  class: selector,
  provider: selector,
  reason: selector,
});

/** A part of the page: rows of a list of the chart, or one document, which `title` names where the page does not. */
export const SiteSectionSchema = z.union([
  z.strictObject({ selector, list: z.enum(LIST_NAMES) }),
  z.strictObject({ selector, document: DocumentKindSchema, title: z.string() }),
]);

/**
 * `id`: lower case and dashes, unique; `pattern`: see `readPattern`. Of what a selector finds, the first on screen counts;
 * `#visit@title` means the element's attribute `title`.
 */
export const SiteDefinitionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  pattern: z.string(),
  banner: z.prefault(z.partial(BannerSchema), {}),
  encounter: z.prefault(z.partial(EncounterSelectorsSchema), {}),
  sections: z.prefault(z.array(SiteSectionSchema), []),
});
