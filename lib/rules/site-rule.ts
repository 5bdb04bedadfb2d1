/** A rule that a site wrote for itself, mostly after a denial: values to compare, nothing that is run. */
import * as z from 'zod/mini';

const DaySchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const lines = (from: number, to: number) => z.string().check(z.minLength(from), z.maxLength(to), z.regex(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u));

/** `missing`: none of the codes is there; `present`: any of them is. */
const condition = (code: RegExp) =>
  z.strictObject({
    are: z.enum(['missing', 'present']),
    codes: z.array(z.string().check(z.regex(code))).check(z.minLength(1), z.maxLength(12)),
  });

/**
 * Warns of service lines with `procedure` (CPT or HCPCS, five characters) for which every condition given holds; null: does not
 * matter. `modifiers` are those of the line; `diagnoses` ICD-10-CM categories or codes, compared by their beginning without dot, of
 * the diagnoses the line points to. `payer` as claims name it, whatever its capitals. `carc`: the Claim Adjustment Reason Code it
 * was made from. `message`: what to do, in the site's words. `from` and `to`: first and last day of service, `to` null for open.
 */
export const SiteRuleSchema = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  procedure: z.string().check(z.regex(/^[A-Z0-9]\d{3}[A-Z0-9]$/)),
  modifiers: z.nullable(condition(/^[A-Z0-9]{2}$/)),
  diagnoses: z.nullable(condition(/^[A-Z]\d[A-Z0-9](?:\.[A-Z0-9]{1,4})?$/)),
  payer: z.nullable(lines(1, 100)),
  carc: z.nullable(z.string().check(z.regex(/^[A-Z]?\d{1,3}$/))),
  message: lines(10, 300),
  from: DaySchema,
  to: z.nullable(DaySchema),
});
export type SiteRule = z.infer<typeof SiteRuleSchema>;

/** How many a site may keep: they are judged at every keystroke. */
export const MAX_SITE_RULES = 500;
