import * as z from 'zod/mini';

const text = z.nullable(z.string());

/** The site's own parties in the shape of `Parties`, as they are kept with a claim. */
export const PartiesSchema = z.object({
  billingProvider: z.object({
    name: z.string(),
    npi: text,
    taxId: text,
    taxonomy: text,
    address: z.object({ line: z.string(), city: z.string(), state: z.string(), zip: z.string() }),
  }),
  renderingNpi: text,
  hospital: z.optional(z.boolean()),
});
