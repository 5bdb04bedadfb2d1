/** The common form of a gap: a condition is named, and the axis by which the classification divides it is not. */
import type { Attributes } from '../findings/finding';
import { type Condition, conditionsOf, gap, isStated, isWritten, ofCondition, toldOf } from './documented';
import { defineRule, pass, type Rule, type RuleContext, type Severity } from './rule';

/**
 * `section`: where guideline and Tabular List divide the condition. `concepts`: lexicon ids that name it, parted by a space; `rows`:
 * how a problem list names it. Any of these answers: an attribute of `attributes` read beside a mention; `answer` in its
 * sentences or below its title; `elsewhere` in any document; a concept of `stated`. `only`: when the question arises at all.
 */
interface Axis {
  id: string;
  catalogue: string;
  title: string;
  severity?: Severity;
  section: string;
  concepts: string;
  rows: RegExp;
  attributes?: (keyof Attributes)[];
  answer: RegExp;
  elsewhere?: RegExp;
  stated?: string;
  only?: (condition: Condition, context: RuleContext) => boolean;
  message: string;
}

const idsOf = (list = ''): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

/** A rule that asks for the axis where nothing in the chart answers. Values, drugs and scores are no answer. */
export function specificity(axis: Axis): Rule<Condition> {
  const { id, catalogue, title, severity = 'warning', section, rows, attributes = [], answer, elsewhere, only, message } = axis;
  const concepts = idsOf(axis.concepts);
  const stated = idsOf(axis.stated);
  return defineRule({
    id,
    family: 'documentation',
    catalogue,
    title,
    severity,
    authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section, edition: 'FY 2027' },

    select: (context) => conditionsOf(context, concepts, rows).filter((condition) => only === undefined || only(condition, context)),
    subject: ofCondition,
    check: (condition, context) =>
      condition.mentions.some((mention) => attributes.some((attribute) => mention.attributes[attribute])) ||
      answer.test(toldOf(condition, context.chart)) ||
      (elsewhere && isWritten(context.chart, elsewhere)) ||
      isStated(context, stated)
        ? pass()
        : gap(condition, context.chart, message),
  });
}
