import { CONCLUDING, isStated, isWritten } from '../documented';
import { passagesOf } from '../passages';
import { raisedAs, raisedRule } from '../raised';
import type { RuleContext } from '../rule';

const NAME = /\b(?:metabolic|renal|mineral) (?:and )?bone (?:disease|disorder)\b|\bCKD-?MBD\b/i;
const KIND = /\b(?:hyperparathyroid\w*|osteodystrophy|osteomalacia|osteoporosis|osteopenia|adynamic|rickets|paget\S*|hypophosphat\w+)\b/i;
const STATED = new Set(['hyperparathyroidism', 'osteoporosis']);

const named = ({ chart }: RuleContext) =>
  passagesOf(chart)
    .filter(
      ({ section, quote }) =>
        (CONCLUDING.has(section) || section === 'plan') && NAME.test(quote) && !/\b(?:no|denies|without)\b/i.test(quote),
    )
    .slice(0, 1);

/** Metabolic bone disease that is nowhere named more closely. Parathyroid hormone and calcium name nothing. */
export default raisedRule({
  id: 'metabolic-bone-disease-specificity-unspecified',
  catalogue: 'G148',
  title: 'Kind of metabolic bone disease is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List N25.0, N25.81, M83, M90.8',
    edition: 'FY 2027',
  },

  select: (context) =>
    isWritten(context.chart, KIND) || isStated(context, STATED)
      ? []
      : raisedAs(
          named(context),
          'Metabolic bone disease: the kind (secondary hyperparathyroidism, osteodystrophy, other) is not documented.',
          'metabolic bone disease',
        ),
});
