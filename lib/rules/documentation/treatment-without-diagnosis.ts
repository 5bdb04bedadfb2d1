import type { SectionKind } from '../../chart/chart';
import { gapAt, REPORTS } from '../documented';
import { hasSection, isNamed, type Passage, passagesOf, quoteFrom } from '../passages';
import { defineRule, pass, type RuleContext } from '../rule';
import { TREATMENTS } from '../treatments/all';
import type { Treatment } from '../treatments/treatment';

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
/** Other people's conditions, what is reacted to, and how the parts of the body look: none is what a drug is given for. */
const NO_REASON: ReadonlySet<SectionKind | null> = new Set(['family-history', 'exam', 'allergies'] satisfies SectionKind[]);
const NOT_TAKEN =
  /\b(?:allerg\w*|intoleran\w*|denies|not (?:on|taking|to take)|no longer|stopp?ed|discontinu\w*|held|hold|avoid|in the past|used to|previously|if (?:he|she|they|symptoms|needed)|consider\w*|may (?:take|use|try)|could|option\w*|father|mother|brother|sister|screening|level)\b/i;
/** What the sentence itself gives as the reason. */
const REASON =
  /\b(?:for (?:his|her|their|the|a|an|possible|presumed|chronic|acute|mild|pain|\w+(?:itis|osis|emia|ension|ease))\b|due to|because of|secondary to|to (?:treat|prevent|help)|prophyla\w+)/i;
/** A list of drugs is read drug by drug; in a shorter sentence its other words belong to the drug as well. */
const LIST_LENGTH = 160;
const PARTS = /[,;\n]|\band\b/;
/** More questions of one kind than this are not read. */
const MOST = 3;

interface Untold {
  treatment: Treatment;
  drug: Passage;
}

/** The words of a sentence that belong to a drug in it. */
function partOf(quote: string, at: number): string {
  if (quote.length <= LIST_LENGTH) return quote;
  const before = quote.slice(0, at).split(PARTS).at(-1) ?? '';
  return before + (quote.slice(at).split(PARTS)[0] ?? '');
}

/** The drug's own words within a sentence that tells that it is given and not for what. */
function drugIn(passage: Passage, { drugs }: Treatment): Passage[] {
  const found = drugs.exec(passage.quote);
  if (!found) return [];
  const part = partOf(passage.quote, found.index);
  if (NOT_TAKEN.test(part) || REASON.test(part)) return [];
  const start = passage.start + found.index;
  return [{ ...passage, start, end: start + found[0].length, quote: found[0] }];
}

/** Treatments of the chart, one for each kind, with the first place that names them. */
function treatmentsIn({ chart }: RuleContext): Untold[] {
  if (!hasSection(chart, NAMING)) return [];
  const given = passagesOf(chart).filter(({ kind, section }) => !REPORTS.has(kind) && GIVEN.has(section));
  return TREATMENTS.flatMap((treatment): Untold[] => {
    for (const passage of given) {
      const [drug] = drugIn(passage, treatment);
      if (drug) return [{ treatment, drug }];
    }
    return [];
  });
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
      .filter(({ treatment }) => !isNamed(context.chart, treatment.reasons, NO_REASON))
      .slice(0, MOST),
  subject: ({ drug }) => ({ kind: 'finding', id: `${drug.document}:${drug.start}:treatment`, label: drug.quote }),
  check: ({ treatment, drug }, { chart }) =>
    chart.problems.some(({ text }) => treatment.reasons.test(text))
      ? pass()
      : gapAt(quoteFrom(drug), chart, `${drug.quote}: the condition it treats is not documented.`),
});
