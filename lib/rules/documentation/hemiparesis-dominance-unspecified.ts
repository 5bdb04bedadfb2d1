import { gap, isWritten, ofCondition, stated } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['hemiparesis']);
const HANDEDNESS = /\b(?:right|left)[- ]?\s?hand(?:ed|edness)\b|\bambidext|\b(?:non-?)?dominant\b|\bhand dominance\b/i;

/** Hemiplegia or hemiparesis in a chart that nowhere names the dominant side. The classification then takes the right as dominant. */
export default defineRule({
  id: 'hemiparesis-dominance-unspecified',
  family: 'documentation',
  catalogue: 'G77',
  title: 'Dominant side is documented',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.6.a', edition: 'FY 2027' },

  select: (context) => stated(context, CONCEPTS),
  subject: ofCondition,
  check: (condition, context) =>
    isWritten(context.chart, HANDEDNESS)
      ? pass()
      : gap(
          condition,
          context.chart,
          'Hemiparesis: the dominant side is not documented. Without it the classification takes the right side as dominant.',
        ),
});
