import type { Evidence } from '../../chart/chart';
import { AXES } from '../details';
import { CONCLUDING, type Condition, conditionsOf, gapAt, isDisease, quoted, toldOf } from '../documented';
import { namedBy, passagesOf, quoteFrom } from '../passages';
import { defineRule, type RuleContext } from '../rule';

const IDS = Object.keys(AXES);
/** A list of final diagnoses that opens with what was done, or with what an operation left. */
const DEED =
  /^(?:diagnos\w+:?\s*)?(?:\d[.)]\s*)?(?:(?:status|state) post|s\/p|post-?op\w*|following)\b|^(?:\d[.)]\s*)?(?:\w+ ){0,5}(?:\w*(?:ectomy|otomy|plasty|ostomy|scopy|rraphy)|repair|replacement|revision|exchange|procedure|fixation|fusion|removal|bypass)\.?$/i;
const FINAL = new Set(['discharge-diagnosis', 'postoperative-diagnosis']);
const LONGEST_LINE = 120;
const HEADING = /^[^:\n]{0,60}:\s*/;

interface Vague {
  evidence: Evidence;
  label: string;
  missing: string;
}

function vague(context: RuleContext): Vague[] {
  return IDS.flatMap((concept) => conditionsOf(context, new Set([concept]), new RegExp(concept.replaceAll('-', '.'), 'i')))
    .filter(({ lead }) => CONCLUDING.has(lead.evidence.section))
    .filter((condition) => !answered(condition, context))
    .map(({ lead }) => ({ evidence: quoted(lead, context.chart), label: lead.evidence.quote, missing: AXES[lead.concept]?.[0] ?? '' }));
}

/** Details read beside a mention answer only where they are what is asked. */
const ASKED: ['site' | 'acuity' | 'stage', RegExp][] = [
  ['site', /\b(?:site|vein|where|region|sinus|defect)\b/],
  ['acuity', /\bacuity\b|\(acute\b/],
  ['stage', /\b(?:stage|grade|degree|level|severity)\b/],
];

const answered = (condition: Condition, { chart }: RuleContext): boolean =>
  condition.mentions.some(
    ({ attributes }) =>
      attributes.type ??
      attributes.cause ??
      ASKED.some(([detail, words]) => attributes[detail] && words.test(AXES[condition.lead.concept]?.[0] ?? '')),
  ) || new RegExp(`\\b(?:${AXES[condition.lead.concept]?.[1]})\\b`, 'i').test(toldOf(condition, chart));

/** The first final diagnosis, where it is only a deed and no disease stands beside it. */
function deeds({ chart, findings }: RuleContext): Vague[] {
  const lines = passagesOf(chart).filter(({ section }) => FINAL.has(section ?? 'other'));
  const first = lines.find(({ quote }) => quote.replace(HEADING, '').trim() !== '');
  const named = findings.some((finding) => FINAL.has(finding.evidence.section ?? 'other') && isDisease(finding));
  if (!first || named || !DEED.test(first.quote.replace(HEADING, '').trim())) return [];
  return [{ evidence: quoteFrom(first), label: namedBy(first.quote), missing: 'the condition that was treated' }];
}

/** The author calls it unspecified; names of the classification that end so are none. */
const UNSPECIFIED = /\b(?:unspecified|not otherwise specified|NOS|(?:type|cause|etiology|kind) (?:unknown|undetermined))\b/i;

/** Lines of a conclusion that say themselves that the kind is not known. */
const called = ({ chart }: RuleContext): Vague[] =>
  passagesOf(chart)
    .filter(({ section, quote }) => CONCLUDING.has(section) && quote.length < LONGEST_LINE && UNSPECIFIED.test(quote))
    .map((passage) => ({
      evidence: quoteFrom(passage),
      label: namedBy(passage.quote),
      missing: 'which kind it is',
    }));

/**
 * A conclusion names a condition without the detail by which the classification divides it, where no rule of its own asks, or only
 * the operation where a diagnosis belongs.
 */
export default defineRule({
  id: 'diagnosis-specificity-unspecified',
  family: 'documentation',
  catalogue: 'G145',
  title: 'The diagnosis is as exact as its classification',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.2, I.B.18, II, III', edition: 'FY 2027' },

  select: (context) => [...deeds(context), ...vague(context), ...called(context)].slice(0, 3),
  subject: ({ evidence, label }) => ({ kind: 'finding', id: `${evidence.document}:${evidence.start}:detail`, label }),
  check: ({ evidence, label, missing }, { chart }) => gapAt(evidence, chart, `${label}: not documented is ${missing}.`, label),
});
