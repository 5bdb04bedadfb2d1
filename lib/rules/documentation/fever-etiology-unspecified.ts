import type { SectionKind } from '../../chart/chart';
import type { Finding } from '../../findings/finding';
import { CONCLUDING, gap, isDisease, ofFinding, opens, REPORTS, sentenceOf } from '../documented';
import { isNamed } from '../passages';
import { defineRule, type RuleContext } from '../rule';

const FEVER = new Set(['fever', 'postoperative-fever', 'postprocedural-fever']);
const TOLD: ReadonlySet<SectionKind | null> = new Set(['hospital-course', 'hpi', 'procedure', 'other', null] as (SectionKind | null)[]);
const ANTIBIOTIC =
  /\bantibiotics?\b|\b(?:vancomycin|zosyn|rocephin|ceftriaxone|gentamicin|clindamycin|ampicillin|unasyn|levaquin|levofloxacin|cefepime|flagyl|meropenem|cefazolin|ancef)\b/i;
/** Any infection or inflammation that could be the reason. */
const REASON =
  /(?:infect|itis$|itis-|pneumon|sepsis|septic|abscess|cellulit|bacter|viral|influenza|uri$|uti$|flu|malaria|tubercul|empyema|lymphoma|leukemia|neutropen|zoster|herpes|fung|candid|covid|gangrene|lupus|drug-fever|vaccin|transfusion|cholang|phlebitis|myelitis|thrush|croup|strep|mono|lyme|hyperthermia)/;
const CAUSED =
  /\b(?:due to|secondary to|because|from|likely|probabl[ey]|possibl[ey]|suspect\w*|unclear|unknown origin|viral|resolved|without|no|denies|history|if|call|for|low[- ]grade|subjective|ago|years?|prophyla\w+)\b/i;

/** Fever that heads a conclusion or is treated with antibiotics, in a chart that names no infection, not even a suspected one. */
const unexplained = ({ findings, chart }: RuleContext): Finding[] => {
  const explained = findings.some(
    (finding) => isDisease(finding) && ['present', 'uncertain', 'hypothetical'].includes(finding.assertion) && REASON.test(finding.concept),
  );
  if (explained) return [];
  const reports = new Set(chart.documents.filter(({ kind }) => REPORTS.has(kind)).map(({ id }) => id));
  const fevers = findings.filter(
    (finding) =>
      FEVER.has(finding.concept) &&
      finding.assertion === 'present' &&
      !reports.has(finding.evidence.document) &&
      !CAUSED.test(sentenceOf(finding, chart)),
  );
  const titled = fevers.filter((finding) => CONCLUDING.has(finding.evidence.section) && opens(finding, chart));
  const treated = fevers.filter(({ evidence }) => TOLD.has(evidence.section) && isNamed(chart, ANTIBIOTIC));
  return [...titled, ...treated].slice(0, 1);
};

export default defineRule({
  id: 'fever-etiology-unspecified',
  family: 'documentation',
  catalogue: 'G218',
  title: 'The source of a treated fever is documented, if known',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.4, III; Tabular List R50',
    edition: 'FY 2027',
  },

  select: unexplained,
  subject: ofFinding,
  check: (lead, { chart }) => gap({ lead }, chart, 'Fever: its source, or that none was found, is not documented.'),
});
