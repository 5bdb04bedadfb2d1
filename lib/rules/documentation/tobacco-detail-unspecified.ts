import { gap, isWritten, ofCondition, stated } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['tobacco-use', 'tobacco-use-stated', 'tobacco-counseling']);
/** Packs are of cigarettes. */
const PRODUCT =
  /\b(?:cigarettes?|packs?|ppd|pack[- ]years?|cigars?|pipes?|chew\w*|snuff|smokeless|vap\w+|e-?cig\w*|nicotine dependen\w*|tobacco dependen\w*|marijuana|cannabis|(?:quit|stopped|former|ex-?|non-?)\s?smok\w*|(?:quit|stopped) (?:smoking|tobacco))\b/i;

/** Tobacco use of which neither the product nor dependence is stated anywhere. Counselling states neither. */
export default defineRule({
  id: 'tobacco-detail-unspecified',
  family: 'documentation',
  catalogue: 'G16',
  title: 'Product and dependence of tobacco use are documented',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.5.b; Tabular List F17, Z72.0',
    edition: 'FY 2027',
  },

  select: (context) => stated(context, CONCEPTS),
  subject: ofCondition,
  check: (condition, { chart }) =>
    isWritten(chart, PRODUCT) || condition.mentions.some(({ attributes }) => attributes.type)
      ? pass()
      : gap(condition, chart, 'Tobacco: the product, and whether it is use or dependence, is not documented.'),
});
