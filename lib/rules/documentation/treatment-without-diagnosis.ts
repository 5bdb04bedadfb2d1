import type { SectionKind } from '../../chart/chart';
import { gapAt, REPORTS } from '../documented';
import { hasSection, isNamed, type Passage, passagesOf, quoteFrom } from '../passages';
import { defineRule, pass, type RuleContext } from '../rule';
import { TREATMENTS, type Treatment } from '../treatments';

/** Sections that tell what the patient takes or is given. */
const GIVEN: ReadonlySet<SectionKind | null> = new Set([
  'medications',
  'hpi',
  'past-history',
  'plan',
  'assessment-plan',
  'hospital-course',
  'instructions',
  'other',
] satisfies SectionKind[]);
/** A chart without any of these names no diagnosis that a drug could belong to. */
const NAMING: ReadonlySet<SectionKind | null> = new Set([
  'assessment',
  'assessment-plan',
  'impression',
  'discharge-diagnosis',
  'past-history',
] satisfies SectionKind[]);
const NOT_TAKEN =
  /\b(?:allerg\w*|intoleran\w*|denies|not (?:on|taking)|no longer|stopp?ed|discontinu\w*|held|hold|avoid|in the past|used to|previously|if (?:he|she|they|symptoms|needed)|consider\w*|may (?:take|use|try)|could|option\w*|father|mother|brother|sister|screening|level)\b/i;
/** What the sentence itself gives as the reason. */
const REASON =
  /\b(?:for (?:his|her|their|the|a|an|possible|presumed|chronic|acute|mild|pain|\w+(?:itis|osis|emia|ension|ease))\b|due to|because of|secondary to|to (?:treat|prevent|help)|prophyla\w+)/i;
/** More questions of one kind than this are not read. */
const MOST = 3;

interface Untold {
  treatment: Treatment;
  passage: Passage;
}

/** Treatments of the chart, one for each kind and sentence, with the first sentence that names them. */
function treatmentsIn({ chart }: RuleContext): Untold[] {
  if (!hasSection(chart, NAMING)) return [];
  const given = passagesOf(chart).filter(
    ({ kind, section, quote }) => !REPORTS.has(kind) && GIVEN.has(section) && !NOT_TAKEN.test(quote) && !REASON.test(quote),
  );
  return TREATMENTS.flatMap((treatment): Untold[] => {
    const passage = given.find(({ quote }) => treatment.drugs.test(quote));
    return passage ? [{ treatment, passage }] : [];
  });
}

/** The drug's own words within its sentence. */
function drugIn({ treatment, passage }: Untold): Passage {
  const found = treatment.drugs.exec(passage.quote);
  const start = passage.start + (found?.index ?? 0);
  const quote = found?.[0] ?? passage.quote;
  return { ...passage, start, end: start + quote.length, quote };
}

/**
 * A drug of one usual purpose, in a chart that nowhere names a condition it is given for; what is
 * only denied, or a relative's, does not count.
 */
export default defineRule({
  id: 'treatment-without-diagnosis',
  family: 'documentation',
  catalogue: 'G28',
  title: 'Every treatment has its diagnosis',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'III, IV.J',
    edition: 'FY 2027',
  },

  select: (context) =>
    treatmentsIn(context)
      .filter(({ treatment }) => !isNamed(context.chart, treatment.reasons))
      .filter((one, at, all) => at === all.findIndex(({ passage }) => passage.start === one.passage.start))
      .slice(0, MOST),
  subject: (one) => ({ kind: 'finding', id: `${one.passage.document}:${one.passage.start}:treatment`, label: drugIn(one).quote }),
  check(one, { chart }) {
    const drug = drugIn(one);
    return chart.problems.some(({ text }) => one.treatment.reasons.test(text))
      ? pass()
      : gapAt(quoteFrom(drug), chart, `${drug.quote}: the condition it treats is not documented.`);
  },
});
