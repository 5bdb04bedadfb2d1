import type { Evidence, SectionKind } from '../../chart/chart';
import { REPORTS } from '../documented';
import { BY_THE_WAY, type Limit, unexplainedValues, withoutMeaning } from '../measured';
import { isNamed, passagesOf, quoteFrom } from '../passages';
import { raisedRule } from '../raised';
import type { RuleContext } from '../rule';

const PASSING: ReadonlySet<SectionKind | null> = new Set<SectionKind>(BY_THE_WAY);
const INFECTION = String.raw`infect|itis\b|pneumon|\bUTI\b|cellulitis|abscess|sepsis|septic|leukocytosis|steroid|prednis|leukemia|lymphoma`;
const LIPIDS = /\b(?:hyper|dys)lipid|hypercholesterol|triglyceridemia|(?:high|elevated) (?:cholesterol|triglycerides)/i;
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
  {
    measure: 'hemoglobin',
    below: 10,
    words: /anemi|blood[- ]loss|hemorrhag|bleeding|transfus|packed (?:red )?cells|PRBC|\bEBL\b|sickle|thalass|myelo/i,
  },
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
/** The same told in words, by the name of the measure. */
const TOLD: [name: string, words: RegExp][] = [
  ['cholesterol(?: levels?)?|lipid panel|LDL', LIPIDS],
  ['white (?:blood )?(?:cell )?count|WBCs?', new RegExp(INFECTION, 'i')],
  ['creatinine|BUN', /kidney|renal|\bAKI\b|\bCKD\b|nephro|\bESRD\b|dialysis|azotemia|uremi/i],
  [
    'liver (?:enzymes|function tests?)|LFTs?|transaminases|AST|ALT',
    /hepat|liver (?:disease|failure|injury)|cirrhosis|transaminitis|steatosis|gallstone|chol(?:angitis|edoch|ecyst)|pancrea/i,
  ],
  ['potassium', /hypokal|hyperkal|(?:low|high) potassium/i],
  ['sodium', /hyponatr|hypernatr|SIADH/i],
  ['TSH', /hypothyroid|hyperthyroid|thyroiditis|graves|thyroid (?:disease|nodule|cancer)/i],
  ['calcium', /hypercalc|hypocalc|parathyroid/i],
];
const OFF = 'elevat(?:ed|ion)|abnormal(?:ly)?|low|high|decreased|increased|raised';
const NOT_OFF =
  /\b(?:no|not|without|normal|negative|denies|never|if|previous\w*|history|screen\w*|check\w*|monitor\w*|recheck\w*|repeat\w*|resolved|improv\w*|risk\w*|diet\w*)\b/i;

const told = ({ chart }: RuleContext): Evidence[] =>
  TOLD.filter(([, words]) => !isNamed(chart, words)).flatMap(([name, words]) => {
    const said = new RegExp(
      `\\b(?:${OFF}) (?:of |\\w+ )?(?:the |his |her )?(?:${name})\\b|\\b(?:${name})\\b(?: \\w+){0,3} (?:${OFF})\\b`,
      'i',
    );
    const found = passagesOf(chart).find(
      ({ kind, section, quote }) =>
        !REPORTS.has(kind) && !PASSING.has(section) && section !== 'ros' && said.test(quote) && !NOT_OFF.test(quote) && !words.test(quote),
    );
    return found ? [quoteFrom(found)] : [];
  });

/** Hemoglobin and hematocrit written as a pair, by the hemoglobin. */
const PAIR = /\bH ?(?:&|and) ?H\b(?: (?:was|of|is|at|now|stable|down to))*[: ]+(\d{1,2}(?:\.\d+)?)\b/i;
const LOW_BLOOD_G_DL = 10;
const ANEMIA = /anemi|blood[- ]loss|hemorrhag|transfus|sickle|thalass|myelo/i;

const lowBlood = ({ chart }: RuleContext): Evidence[] =>
  isNamed(chart, ANEMIA)
    ? []
    : passagesOf(chart)
        .filter(({ kind, quote }) => !REPORTS.has(kind) && Number(PAIR.exec(quote)?.[1] ?? LOW_BLOOD_G_DL) < LOW_BLOOD_G_DL)
        .slice(0, 1)
        .map(quoteFrom);

const MOST = 2;
/** Values of one sentence are one question. */
const NEAR = 200;

/** A laboratory value far outside its range, in a chart without a word of what it means. Values are never coded. */
export default raisedRule({
  id: 'abnormal-lab-without-diagnosis',
  catalogue: 'G27',
  title: 'An abnormal laboratory value has its meaning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'III.B', edition: 'FY 2027' },

  select: (context) =>
    [...told(context), ...lowBlood(context), ...unexplainedValues(context, LIMITS, PASSING)]
      .filter(
        ({ document, start }, at, all) =>
          at === all.findIndex((other) => other.document === document && Math.abs(other.start - start) < NEAR),
      )
      .slice(0, MOST)
      .map(withoutMeaning),
});
