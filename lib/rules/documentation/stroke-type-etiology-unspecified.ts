import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['stroke']);
const ROWS = /\bstroke|\bCVA\b|cerebral infarct/i;
const TYPE =
  /\b(?:embol\w+|thrombo\w+|cardioembol\w+|lacunar|hemorrhag\w+|cryptogenic|MCA|PCA|ACA|middle cerebral|posterior cerebral|anterior cerebral|basilar|vertebral|small[- ]vessel|watershed|intracerebral|subarachnoid|due to|secondary to|old|prior|remote|previous|history|residual|sequela\w*)\b/i;
/** Concepts that answer it themselves. */
const STATED = new Set(['intracerebral-hemorrhage', 'subarachnoid-hemorrhage']);

/** A current stroke without its type, cause or vessel anywhere in the chart. */
export default defineRule({
  id: 'stroke-type-etiology-unspecified',
  family: 'documentation',
  catalogue: 'G75',
  title: 'Type and cause of a stroke are documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.9.d; Tabular List I60-I63',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type || attributes.cause) ||
    TYPE.test(condition.words) ||
    isStated(context, STATED)
      ? pass()
      : gap(condition, context.chart, 'Stroke: the type (ischemic, hemorrhagic), its cause and the vessel are not documented.'),
});
