import { conditionsOf, gap, isStated, isWritten, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['uti']);
const ROWS = /\burinary tract infect|\bUTI\b/i;
const SITE_OR_ORGANISM =
  /\b(?:e\.?\s?coli|escherichia|klebsiella|enterococc\w+|proteus|pseudomonas|staph\w+|strep\w+|candida\w*|organism|cystitis|urethritis|pyelonephritis|bladder infection|culture (?:grew|positive|pending)|cultures? (?:is|are|was|were) (?:pending|positive|sent))\b/i;
/** Talk of infections to come or to be prevented asks for no organism. */
const RECURRENT = /\b(?:recurrent|recurring|frequent|prophyla\w+|history of)\b/i;
/** Concepts that answer it themselves. */
const STATED = new Set(['pyelonephritis', 'cystitis']);

/** A urinary tract infection without its site and without an organism anywhere in the chart. */
export default defineRule({
  id: 'uti-organism-site-unspecified',
  family: 'documentation',
  catalogue: 'G24',
  title: 'Site or organism of the urinary infection is documented',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.C.1.b; Tabular List N39.0',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.cause) ||
    isWritten(context.chart, SITE_OR_ORGANISM) ||
    RECURRENT.test(condition.words) ||
    isStated(context, STATED)
      ? pass()
      : gap(condition, context.chart, 'Urinary tract infection: the site (bladder, kidney, urethra) and the organism are not documented.'),
});
