import type { SectionKind } from '../../chart/chart';
import { REPORTS } from '../documented';
import { BY_THE_WAY, type Limit, type Unexplained, unexplainedValues, withoutMeaning } from '../measured';
import { isNamed, passagesOf, quoteFrom } from '../passages';
import { raisedRule } from '../raised';
import type { RuleContext } from '../rule';

const PASSING: ReadonlySet<SectionKind | null> = new Set<SectionKind>(BY_THE_WAY);
const INFECTION = String.raw`infect|itis\b|pneumon|\bUTI\b|cellulitis|abscess|sepsis|septic|leukocytosis|steroid|prednis|leukemia|lymphoma`;
const LIPIDS = /\b(?:hyper|dys)lipid|hypercholesterol|triglyceridemia|(?:high|elevated) (?:cholesterol|triglycerides)/i;
const SUGAR = /diabet|\bT?[12]?DM\b|\bN?IDDM\b|hyperglyc|ketoacid/i;
const KIDNEY =
  /(?:kidney|renal) (?:disease|failure|insuffic|impair|dysfunction|injury|transplant)|\bA(?:KI|RF)\b|\bCKD\b|nephr(?:itis|osis|otic|opath|otox)|glomerul|\bESRD\b|dialysis|azotemia|uremi|tubular necrosis|hepatorenal/i;
const ANEMIA = /anemi|sickle|thalass|myelodys|myelofib|pancytop|blood[- ]loss|hemorrhag|transfus|packed (?:red )?cells|\bPRBC|\bbleed/i;
const LIVER =
  'hepat|liver (?:disease|failure|injury|cancer|mass|metast)|cirrhosis|transamin|chol(?:angi|esta|edoch|elith|ecyst)|gallstone|biliary|pancrea';
const ANTICOAGULATED = /warfarin|coumadin|anticoag|coagulopath|xarelto|rivaroxaban|eliquis|apixaban|liver|cirrhosis/i;

/**
 * Far outside the adult ranges that laboratories print (MedlinePlus, National Library of Medicine, 2026), so that small deviations are
 * left alone; anemia from its moderate degree on (WHO, 2011). White cells and platelets in thousands.
 */
const LIMITS: readonly Limit[] = [
  { measure: 'sodium', below: 130, words: /hyponatr|SIADH|low sodium/i },
  { measure: 'sodium', above: 150, words: /hypernatr|dehydrat/i },
  { measure: 'potassium', below: 3.2, words: /hypokal|low potassium|potassium (?:was )?(?:replac|replet|supplement)/i },
  { measure: 'potassium', above: 5.6, words: /hyperkal|high potassium|dialysis|ESRD/i },
  { measure: 'hemoglobin', below: 11, words: ANEMIA },
  { measure: 'hematocrit', below: 33, least: 18, words: ANEMIA },
  { measure: 'creatinine', above: 1.6, words: KIDNEY },
  { measure: 'egfr', below: 45, words: KIDNEY },
  { measure: 'albumin', below: 2.8, words: /malnutri|malnourish|hypoalbumin|cirrhosis|nephrotic|cachexia/i },
  { measure: 'prealbumin', below: 12, words: /malnutri|malnourish|cachexia/i },
  { measure: 'white-cell-count', above: 14, words: new RegExp(INFECTION, 'i') },
  {
    measure: 'white-cell-count',
    below: 3,
    words: /leukop|neutrop|pancytop|chemo|leukemia|\bHIV\b|\bAIDS\b|lupus|myelodys|\bCSF\b|cerebrospinal|lumbar puncture/i,
  },
  { measure: 'platelets', below: 120, words: /thrombocytop|\bI?TTP\b|\bITP\b|low platelet|pancytop|leukemia|myelo|\bHELLP\b/i },
  { measure: 'platelets', above: 600, words: /thrombocyto(?:sis|themia)|polycyth|myeloprolif|splenectomy/i },
  { measure: 'ldl', above: 160, words: LIPIDS },
  { measure: 'cholesterol', above: 240, words: LIPIDS },
  { measure: 'triglycerides', above: 300, words: LIPIDS },
  { measure: 'hemoglobin-a1c', above: 6.5, words: SUGAR },
  { measure: 'glucose', above: 200, words: SUGAR },
  {
    measure: 'tsh',
    above: 7,
    words: /thyroid(?:itis|ectomy)|hypothyroid|hashimoto|thyroid (?:disease|cancer|nodule|disorder|dysfunction)|myxedema/i,
  },
  { measure: 'bilirubin', above: 2.5, words: new RegExp(`jaundice|bilirubinemia|hemoly|gilbert|${LIVER}`, 'i') },
  { measure: 'alt', above: 120, words: new RegExp(`rhabdo|shock|${LIVER}`, 'i') },
  { measure: 'ast', above: 120, words: new RegExp(`rhabdo|shock|infarct|${LIVER}`, 'i') },
  { measure: 'alkaline-phosphatase', above: 250, words: new RegExp(`paget|fracture|metasta|pregnan|bone|${LIVER}`, 'i') },
  { measure: 'lipase', above: 300, words: /pancreat/i },
  { measure: 'calcium', above: 11, words: /hypercalc|parathyroid/i },
  { measure: 'calcium', below: 7.5, words: /hypocalc|parathyroid|hypoalbumin/i },
  { measure: 'magnesium', below: 1.4, words: /hypomagn|low magnesium/i },
  { measure: 'phosphorus', below: 2, words: /hypophosph|refeeding/i },
  { measure: 'bicarbonate', below: 16, words: /acidosis|acidemia|ketoacid|\bDKA\b|renal failure|\bESRD\b/i },
  { measure: 'lactate', above: 4, words: /acidosis|sepsis|septic|shock|ischemi|hypoperfus|seizure/i },
  { measure: 'ck', above: 1000, words: /rhabdo|my(?:ositis|opath)|infarct|crush|seizure|neuroleptic|\bNSTEMI\b/i },
  { measure: 'ammonia', above: 80, words: /encephalop|hyperammon|cirrhosis|liver|urea cycle/i },
  { measure: 'bnp', above: 500, words: /heart failure|\bCHF\b|cardiomyop|\bHF[rp]EF\b|cor pulmonale/i },
  { measure: 'inr', above: 1.9, words: ANTICOAGULATED },
  { measure: 'vitamin-d', below: 20, words: /vitamin D (?:defici|insuff)|low vitamin D|osteomal|rickets/i },
  { measure: 'vitamin-b12', below: 200, words: /B-?12 defici|low B-?12|pernicious/i },
  { measure: 'uric-acid', above: 9, words: /gout|hyperuric|tumor lysis/i },
];
/** The same told in words, by the name of the measure. */
const TOLD: [name: string, words: RegExp][] = [
  ['cholesterol(?: levels?)?|lipid panel|LDL', LIPIDS],
  ['white (?:blood )?(?:cell )?count|WBCs?', new RegExp(INFECTION, 'i')],
  ['creatinine|BUN', KIDNEY],
  ['troponins?', /infarct|\bN?STEMI\b|\bMI\b|demand|myocard(?:ial injury|itis)|\bACS\b|acute coronary/i],
  ['platelets?(?: counts?)?', /thrombocytop|\bITP\b|pancytop|thrombocyto/i],
  ['h(?:a?emo)?globin(?! A1c)|hematocrit|blood counts?', ANEMIA],
  ['alkaline phosphatase|alk(?:aline)? phos', new RegExp(`paget|fracture|metasta|bone|${LIVER}`, 'i')],
  ['lipase', /pancreat/i],
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

const told = ({ chart }: RuleContext): Unexplained[] =>
  TOLD.filter(([, words]) => !isNamed(chart, words)).flatMap(([name, words]) => {
    const said = new RegExp(
      `\\b(?:${OFF}) (?:of |\\w+ )?(?:the |his |her )?(?:${name})\\b|\\b(?:${name})\\b(?: \\w+){0,3} (?:${OFF})\\b`,
      'i',
    );
    const found = passagesOf(chart).find(
      ({ kind, section, quote }) =>
        !REPORTS.has(kind) && !PASSING.has(section) && section !== 'ros' && said.test(quote) && !NOT_OFF.test(quote) && !words.test(quote),
    );
    return found ? [{ ...quoteFrom(found), topic: words.source }] : [];
  });

/** Hemoglobin and hematocrit written as a pair, by the hemoglobin. */
const PAIR = /\bH ?(?:&|and) ?H\b(?: (?:was|were|of|is|are|at|now|stable|down to))*[: ]+(\d{1,2}(?:\.\d+)?)\b/i;
const LOW_BLOOD_G_DL = 11;

const lowBlood = ({ chart }: RuleContext): Unexplained[] =>
  isNamed(chart, ANEMIA)
    ? []
    : passagesOf(chart)
        .filter(({ kind, quote }) => !REPORTS.has(kind) && Number(PAIR.exec(quote)?.[1] ?? LOW_BLOOD_G_DL) < LOW_BLOOD_G_DL)
        .slice(0, 1)
        .map((passage) => ({ ...quoteFrom(passage), topic: ANEMIA.source }));

const MOST = 3;

/** A laboratory value far outside its range, in a chart without a word of what it means. Values are never coded. */
export default raisedRule({
  id: 'abnormal-lab-without-diagnosis',
  catalogue: 'G27',
  title: 'An abnormal laboratory value has its meaning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'III.B', edition: 'FY 2027' },

  // What the same diagnosis would explain is one question.
  select: (context) =>
    [...unexplainedValues(context, LIMITS, PASSING), ...told(context), ...lowBlood(context)]
      .filter(({ topic }, at, all) => at === all.findIndex((other) => other.topic === topic))
      .slice(0, MOST)
      .map(withoutMeaning),
});
