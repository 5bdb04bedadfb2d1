import { isWritten } from '../documented';
import { type Passage, passagesOf } from '../passages';
import { raisedAs, raisedRule, sentencesWith } from '../raised';
import type { RuleContext } from '../rule';

/** What may be a complication and may be unrelated. */
const EVENT =
  /\b(?:ileus|atrial fibrillation|a-?fib|urinary retention|fevers?|febrile|hypotens\w+|pneumonia|cellulitis|cardiac arrest|hematomas?|seromas?|respiratory (?:failure|distress|arrest)|renal failure|kidney injury|DVT|deep vein thrombosis|pulmonary embol\w+|stroke|delirium|confus\w+|bowel obstruction|wound (?:infection|dehiscence)|dehiscence|leak|abscess|pneumothorax|myocardial infarction|perforation|seizures?|anemia|hypoxi\w+|hyponatremia)\b/i;
/** When: after or at the end of an operation, told in the sentence or in the one before. */
const AFTER =
  /\bpost-?\s?operatively\b|\bpost-?\s?op(?:erative)? (?:day|course|period)\b|\bpostop(?:erative)? (?=ileus|fever|anemia|atrial|a-?fib|retention|urinary|hypotens|pneumonia|hematoma|confus|delirium|hypox|respiratory|renal|acute)|\b(?:after|following|since) (?:the |his |her |this )?(?:surgery|operation|procedure|circumcision|delivery|catheterization|\w+(?:ectomy|plasty|otomy|scopy))\b|\bat the (?:end|completion|conclusion) of the (?:procedure|operation|case|surgery)\b/i;
const DEVELOPED = /\b(?:develop\w*|experienc\w*|suffer\w*|went into|complicated|found to have|noted to have|became|spik\w*)\b/i;
/** The relation, or that there is none, or that nothing happened. */
const RELATION =
  /\b(?:complicat\w+ (?:of|from)|expected|unrelated|not related|due to|secondary to|because of|caused by|related to|no|not|without|denies|never|if|may|might|could|risk\w*|prior to|before|prophyla\w+|history of(?! present)|routine|resolved|unlikely|including|call|return|should)\b/i;
const PASSING = new Set(['instructions', 'consent', 'family-history', 'surgical-history', 'ros', 'plan', 'medications', 'results']);
/** Of an operation that was done in this story. */
const OPERATED =
  /\b(?:underwent|was taken to the operating (?:room|theat\w+)|had surgery|tolerated the (?:procedure|operation|surgery)|surgery was)\b/i;

/** A sentence that tells of an event, where it or the one before places it after an operation. */
function events({ chart }: RuleContext): Passage[] {
  const told = passagesOf(chart).filter(({ section }) => !PASSING.has(section ?? 'other'));
  return told
    .filter(({ quote }, at) => {
      const before = told[at - 1]?.quote ?? '';
      const after = AFTER.test(quote) || (DEVELOPED.test(quote) && (AFTER.test(before) || OPERATED.test(before)));
      return EVENT.test(quote) && after && !RELATION.test(quote);
    })
    .slice(0, 1);
}

/** Injuries that no operation sets out to make, unless feared, inadvertent by the surgeon's own word, or what brought the patient here. */
const INJURY =
  /\b(?:dural|serosal|pleural|splenic|bladder|bowel|rectal|ureteral|vena cava|iliac vein) (?:tears?|rents?|injur(?:y|ies)|lacerations?)\b|\b(?:tear|rent|laceration|hole) in(?:to)? the (?:dura|bladder|bowel|serosa|pleura|rectum|ureter|spleen|liver|vein)\b|\b(?:bladder|bowel|dura|pleura|rectum|ureter|spleen) (?:was|were) (?:injured|torn|lacerated|violated|nicked)\b/i;
const SETTLED =
  /\b(?:complicat\w+|due to|secondary to|caused by|related|because|expected|anticipated|inherent|unavoidabl\w+|inadvertent\w*|accidental\w*|incidental\w*|iatrogenic|no|not (?:have|had|develop)|without|denie[sd]|free of|negative|risks?|possib\w+|potential|might|may|could|if|avoid|prevent\w*|prophyla\w*|history|previous|prior|check\w*|inspect\w*|cannot rule|resolved|call|return|follow-?up|instruct\w*|would|minimi[sz]e|includ\w+|ago|years?|months?)\b/i;
const ACCIDENT =
  /\b(?:inadvertent\w*|accidental\w*|iatrogenic) (?:\w+ ){0,4}(?:tear|rent|injur\w*|lacerat\w*|entr?\w*|durotomy|opening|occur\w*)/i;
/** A wound closed once more, without what had opened it. */
const RECLOSED = /\b(?:secondary|delayed|re-?)[- ]?(?:closure|closing) of (?:the |an? )?(?:\w+ ){0,2}(?:wound|incision)\b/i;
const RECLOSED_FOR = /\b(?:dehisc\w+|left open|open abdomen|compartment|fasciotomy|dirty|contaminat\w+|edema|swelling)\b/i;
const PLANNED = /\b(?:no|not|history|previous\w*|risks?|plan\w*|may|will|would|consider\w*)\b/i;
const COMPLICATION =
  /\bcomplications?:?\s*(?!\s*(?:none|no\b|nil|were|was|there were no|\.))[^.\n]*\b(?:tear|rent|injury|laceration|durotomy)/i;

/** Organs that were torn, and wounds that were closed again, one of each. */
function injuries({ chart }: RuleContext): Passage[] {
  const known =
    isWritten(chart, ACCIDENT) ||
    isWritten(chart, COMPLICATION) ||
    passagesOf(chart).some(
      ({ section, quote }) => INJURY.test(quote) && (section === 'preoperative-diagnosis' || section === 'indication'),
    );
  const torn = known ? [] : sentencesWith(chart, INJURY, SETTLED).filter(({ kind }) => kind !== 'radiology-report');
  const reclosed = isWritten(chart, RECLOSED_FOR) ? [] : sentencesWith(chart, RECLOSED, PLANNED);
  return [...torn.slice(0, 1), ...reclosed.slice(0, 1)];
}

/** An event in or after an operation that the chart calls neither a complication of it nor unrelated. */
export default raisedRule({
  id: 'procedure-complication-relationship-unspecified',
  catalogue: 'G95',
  title: 'Relation of an event to the operation is documented',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.16', edition: 'FY 2027' },

  select: (context) =>
    raisedAs(
      [...events(context), ...injuries(context)].slice(0, 2),
      'After the operation: whether this is a complication of it, expected, or unrelated is not documented.',
    ),
});
