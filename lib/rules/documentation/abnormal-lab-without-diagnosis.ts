import type { SectionKind } from '../../chart/chart';
import { gapAt } from '../documented';
import { type Limit, unexplainedValues } from '../measured';
import { defineRule } from '../rule';

const PASSING: ReadonlySet<SectionKind | null> = new Set([
  'family-history',
  'social-history',
  'instructions',
  'consent',
  'procedure',
] satisfies SectionKind[]);
const INFECTION = String.raw`infect|\w+itis\b|pneumon|\bUTI\b|cellulitis|abscess|sepsis|septic|leukocytosis|steroid|prednis|leukemia|lymphoma`;
const LIPIDS = /lipid|hypercholesterol|triglyceridemia|(?:high|elevated) (?:cholesterol|triglycerides)/i;
const SUGAR = /diabet|\bT?[12]?DM\b|hyperglyc/i;

/**
 * Far outside the adult ranges that laboratories print (MedlinePlus, National Library of Medicine, 2026), so that small deviations are
 * left alone. White cells and platelets in thousands.
 */
const LIMITS: readonly Limit[] = [
  { measure: 'sodium', below: 130, words: /hyponatr|SIADH|low sodium/i },
  { measure: 'sodium', above: 150, words: /hypernatr|dehydrat/i },
  { measure: 'potassium', below: 3.2, words: /hypokal|low potassium|potassium (?:was )?(?:replac|replet|supplement)/i },
  { measure: 'potassium', above: 5.6, words: /hyperkal|high potassium|dialysis|ESRD/i },
  { measure: 'hemoglobin', below: 10, words: /anemi|blood[- ]loss|hemorrhag|transfus|sickle|thalass|myelo/i },
  { measure: 'creatinine', above: 1.8, words: /kidney|renal|\bAKI\b|\bCKD\b|nephro|\bESRD\b|dialysis|azotemia|uremi/i },
  { measure: 'albumin', below: 2.8, words: /malnutri|malnourish|hypoalbumin|cirrhosis|nephrotic|cachexia/i },
  { measure: 'white-cell-count', above: 14, words: new RegExp(INFECTION, 'i') },
  { measure: 'platelets', below: 110, words: /thrombocytop|\bITP\b|low platelet|cirrhosis|pancytop|leukemia|myelo/i },
  { measure: 'ldl', above: 160, words: LIPIDS },
  { measure: 'cholesterol', above: 240, words: LIPIDS },
  { measure: 'triglycerides', above: 300, words: LIPIDS },
  { measure: 'hemoglobin-a1c', above: 6.5, words: SUGAR },
  { measure: 'glucose', above: 200, words: SUGAR },
  { measure: 'tsh', above: 7, words: /thyroid(?:itis|ectomy)|hypothyroid|hashimoto|thyroid (?:disease|cancer|nodule|disorder)/i },
  {
    measure: 'bilirubin',
    above: 2.5,
    words: /jaundice|bilirubin(?:emia)|chol(?:angitis|estasis|edoch|elith|ecyst)|hepat|liver|cirrhosis|gallstone|pancrea|biliary/i,
  },
  {
    measure: 'alt',
    above: 120,
    words: /hepat|liver|cirrhosis|transamin|chol(?:angitis|estasis|edoch|elith|ecyst)|gallstone|pancrea|rhabdo/i,
  },
  { measure: 'calcium', above: 11, words: /hypercalc|parathyroid/i },
  { measure: 'magnesium', below: 1.4, words: /hypomagn|low magnesium/i },
  { measure: 'bnp', above: 500, words: /heart failure|\bCHF\b|cardiomyop|\bHF[rp]EF\b/i },
];
const MOST = 2;

/** A laboratory value far outside its range, in a chart without a word of what it means. Values are never coded. */
export default defineRule({
  id: 'abnormal-lab-without-diagnosis',
  family: 'documentation',
  catalogue: 'G27',
  title: 'An abnormal laboratory value has its meaning',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'III.B', edition: 'FY 2027' },

  select: (context) => unexplainedValues(context, LIMITS, PASSING).slice(0, MOST),
  subject: ({ document, start, quote }) => ({ kind: 'finding', id: `${document}:${start}:value`, label: quote }),
  check: (evidence, { chart }) => gapAt(evidence, chart, `${evidence.quote}: its clinical significance is not documented.`),
});
