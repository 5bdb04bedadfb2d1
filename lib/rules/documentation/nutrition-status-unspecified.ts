import { gap, isWritten, ofCondition, stated } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['weight-loss']);
/** A diagnosis, an assessment that finds nothing wrong, or a loss that is wanted or explained. */
const ANSWER =
  /\b(?:malnutrition|malnourish\w*|undernourish\w*|underweight|cachexia|cachectic|anorexia nervosa|failure to thrive|sarcopenia|nutritional(?:ly)? (?:status|deplet\w+|deficien\w+)|nutrition (?:consult\w*|assess\w*)|dietiti?[ac]n\w*|intentional|diet(?:ing)?|exercis\w+|bariatric|gastric (?:bypass|sleeve|band)|lose weight|losing weight|trying to lose|weight loss (?:program|goal|surgery|advice|counsel\w*|discuss\w*)|due to|secondary to|obes\w+|overweight)\b/i;

/** Weight loss that is neither wanted nor explained, in a chart that says nothing of the nutritional state. */
export default defineRule({
  id: 'nutrition-status-unspecified',
  family: 'documentation',
  catalogue: 'G13',
  title: 'The nutritional state behind a weight loss is documented',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'III.B; Tabular List E40-E46, R63.4, R64',
    edition: 'FY 2027',
  },

  select: (context) => stated(context, CONCEPTS),
  subject: ofCondition,
  check: (condition, { chart }) =>
    isWritten(chart, ANSWER) ? pass() : gap(condition, chart, 'Weight loss: the nutritional state or the cause is not documented.'),
});
