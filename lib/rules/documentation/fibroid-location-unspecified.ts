import { conditionsOf, gap, isWritten, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['fibroids']);
const ROWS = /\b(?:fibroid|leiomyoma|myoma)/i;
const LOCATION = /\b(?:submuc\w+|intramural|subseros\w+|pedunculated)\b/i;

/** Uterine fibroids without their location in the wall anywhere in the chart. */
export default defineRule({
  id: 'fibroid-location-unspecified',
  family: 'documentation',
  catalogue: 'G122',
  title: 'Location of uterine fibroids is documented',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List D25',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type) || isWritten(context.chart, LOCATION)
      ? pass()
      : gap(condition, context.chart, 'Uterine fibroids: the location (submucous, intramural, subserosal) is not documented.'),
});
