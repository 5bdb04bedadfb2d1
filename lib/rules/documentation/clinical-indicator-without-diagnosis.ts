import type { Chart } from '../../chart/chart';
import type { Value } from '../../findings/values/value';
import { isWritten } from '../documented';
import { measuredIn, type Passage, passagesOf } from '../passages';
import { raisedAs, raisedRule } from '../raised';
import type { RuleContext } from '../rule';

/** What is seen or given, and the words of the diagnoses it usually belongs to: any of them answers. */
interface Indicator {
  sign: RegExp;
  named: RegExp;
}

const INDICATORS: readonly Indicator[] = [
  {
    sign: /\b(?:midline shift|effacement of (?:the )?(?:\w+ ){0,2}(?:ventricles?|sulci|cisterns?)|effaced (?:sulci|ventricle\w*|cisterns?)|mass effect)\b/i,
    named:
      /\b(?:herniation|cerebral edema|brain edema|vasogenic|(?:brain|cerebral|cord) compression|hydrocephalus|tumor|neoplasm|glio\w+|metasta\w+|spinal)\b/i,
  },
  {
    sign: /\b(?:renal|kidney) function (?:is |was |has )?(?:improv\w+|worsen\w*|declin\w+|deteriorat\w+|recover\w+)|\bcreatinine (?:is |was |has |had )?(?:been )?(?:ris(?:es|ing|en)|rose|bumped|climb\w*|doubl\w+|worsen\w*)/i,
    named:
      /\b(?:(?:renal|kidney) (?:failure|injury|disease|insufficiency|impairment)|AKI|ARF|CKD|ATN|ESRD|azotemia|nephro(?:pathy|toxic\w*))\b/i,
  },
  {
    sign: /\b(?:started|placed|put|maintained|required?|requiring|weaned) (?:on|off|from|of)? ?(?:a )?(?:dopamine|norepinephrine|levophed|vasopressin|phenylephrine|neo-?synephrine|pressors?|vasopressors?)\b/i,
    named: /\b(?:shock|hypotens\w+|sepsis|septic|cardiac arrest|anesthe\w+)\b/i,
  },
  {
    sign: /\b(?:tube feed\w*|TPN|total parenteral nutrition)\b/i,
    named:
      /\b(?:malnutrition|malnourish\w*|dysphagia|aspirat\w+|failure to thrive|obstruct\w+|ileus|fistula|intubat\w+|vent\w*|coma\w*|pancreatitis|stroke|prematur\w+|resection)\b/i,
  },
  {
    sign: /\b(?:unable|inability|not (?:being )?able|could(?:n't| not)|cannot|can't|couldn't) (?:to )?(?:urinate|void|pass urine|empty (?:his|her|the) bladder)\b/i,
    named:
      /\b(?:(?:urinary|urine|acute|clot|post-?operative) retention|retention of urine|bladder outlet|(?:urinary|urethral|ureteral) obstruct\w+|BPH|neurogenic bladder|anuri\w+|urethral stricture)\b/i,
  },
  {
    sign: /\btransfus\w+ (?:\w+ ){0,3}units?\b|\bunits? of (?:packed|red|PRBC|blood)|\btransfused\b/i,
    named:
      /\b(?:an(?:a)?emi\w+|blood[- ]loss|hemorrhag\w*|bleed\w*|thrombocytopeni\w+|pancytopeni\w+|sickle|coagulopathy|leukemia|bypass)\b/i,
  },
  {
    sign: /\b(?:fluid|saline|IV|LR) bolus(?:es)?\b|\b(?:bolus(?:ed)?|liters?) of (?:normal saline|saline|IV fluids?|fluids?|lactated|crystalloid)\b/i,
    named:
      /\b(?:dehydrat\w+|hypovol\w+|hypotens\w+|sepsis|septic|shock|vomit\w*|diarrhea|gastroenteritis|ketoacidosis|DKA|bleed\w*|hemorrhag\w*|rhabdo\w*|hyponatr\w+|pancreatitis|volume deplet\w+|(?:kidney|renal) (?:injury|failure)|AKI|trauma|anesthe\w+|hyperglyc\w+|orthosta\w+|tachycard\w+)\b/i,
  },
];
const NOT_SEEN =
  /\b(?:no|without|not(?! (?:being )?able to (?:urinate|void|pass|empty))|negative|absence|denies|if|may|risk|should|never)\b(?! (?:longer|only|urinate|void))/i;
const REPORT = new Set(['radiology-report', 'pathology-report', 'procedure-note', 'operative-note']);

/** Signs of a systemic response to infection (Bone et al., Chest 1992): two of temperature, heart rate, breathing, white cells. */
const RESPONSES: Record<string, (value: number) => boolean> = {
  temperature: (value) => (value > 50 ? value >= 101 : value > 38.3 && value < 43),
  'heart-rate': (value) => value > 110,
  'respiratory-rate': (value) => value > 22,
  'white-cell-count': (value) => (value >= 1000 ? value / 1000 : value) > 14,
};
const INFECTION =
  /\b(?:cellulitis|pneumonia|UTI|urinary tract infection|pyelonephritis|abscess|cholangitis|peritonitis|bacteremia|wound infection|osteomyelitis|endocarditis|meningitis)\b/i;
const SEPSIS = /\b(?:sepsis|septic\w*|SIRS|urosepsis)\b/i;
const YOUNG = /\b(?:newborn|neonat\w*|infant|\d+[- ](?:day|week|month)s?[- ]old)\b/i;

function responses(chart: Chart): Value[] {
  if (!isWritten(chart, INFECTION) || isWritten(chart, SEPSIS) || isWritten(chart, YOUNG)) return [];
  const found = measuredIn(chart).filter(
    ({ measure, values, evidence }) => RESPONSES[measure]?.(values[0] ?? 0) && evidence.section !== 'procedure',
  );
  const kinds = new Set(found.map(({ measure }) => measure));
  return kinds.size >= 2 ? found.slice(0, 1) : [];
}

function indicated({ chart }: RuleContext): Passage[] {
  const passages = passagesOf(chart).filter(({ kind, quote }) => !REPORT.has(kind) && !NOT_SEEN.test(quote));
  return INDICATORS.filter(({ named }) => !isWritten(chart, named)).flatMap(
    ({ sign }) => passages.find(({ quote }) => sign.test(quote)) ?? [],
  );
}

/** A sign or a treatment of some weight, in a chart that names none of the diagnoses it usually belongs to. Signs are never coded as the diagnosis. */
export default raisedRule({
  id: 'clinical-indicator-without-diagnosis',
  catalogue: 'G86',
  title: 'Clinical indicators have their diagnosis',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.A.19, I.C.1.d, III.B',
    edition: 'FY 2027',
  },

  select: (context) =>
    raisedAs(
      [...indicated(context), ...responses(context.chart).map(({ evidence }) => evidence)].slice(0, 2),
      'Indicator: the diagnosis it belongs to, if any, is not documented.',
    ),
});
