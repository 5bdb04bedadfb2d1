import type { SectionKind } from '../../chart/chart';
import { isWritten } from '../documented';
import { passagesOf } from '../passages';
import { type Raised, raisedRule } from '../raised';
import type { RuleContext } from '../rule';

/** A procedure, the words that give what its code needs, and what that is. */
interface Needing {
  done: RegExp;
  given: RegExp;
  needs: string;
}

const PROCEDURES: readonly Needing[] = [
  {
    done: /\b(?:wounds?|ulcers?|necro\w+|eschar|slough|dead tissue|devitali[sz]ed)\b[^.]{0,80}\bdebrid|\bdebrid\w+\b[^.]{0,80}\b(?:wounds?|ulcers?|necro\w+|eschar|slough|dead tissue|devitali[sz]ed)\b/i,
    given:
      /\b(?:excisional|non-?excisional|(?:down to|to the level of) (?:\w+ ){0,2}(?:skin|dermis|subcutaneous|fat|fascia|muscle|bone|tendon|tissue)|(?:skin|subcutaneous|fascia|muscle|bone|tendon)\b.{0,60}\bdebrid|debrid\w+.{0,80}\b(?:skin|subcutaneous|fascia|muscle|bone|tendon|dermis|sq ?cm|square)|arthroscop\w+)\b/i,
    needs: 'the deepest tissue removed, and the area',
  },
  {
    done: /\b(?:hemi-?arthroplasty|total hip (?:arthroplasty|replacement))\b/i,
    given: /\b(?:un-?cement\w*|cement\w*|press[- ]?fit|porous|ingrowth|non-?cement\w*|ceramic|metal|polyethylene)\b/i,
    needs: 'the fixation (cemented, uncemented) and the bearing surface',
  },
  {
    done: /\bevacuation of (?:the |this |a |an )?(?:\w+ ){0,3}hematoma\b/i,
    given:
      /\b(?:burr?[- ]?holes?|craniotomy|craniectomy|twist[- ]?drill|trephin\w+|incision|drain\w*|aspirat\w+|needle|hematoma of the)\b/i,
    needs: 'the approach',
  },
  {
    done: /\b(?:joint injection|(?:knee|shoulder|hip|trochanteric|subacromial|joint) (?:was|were) injected|injected (?:the|his|her) (?:\w+ )?(?:knee|shoulder|hip|joint|bursa))\b/i,
    given: /\b\d+(?:\.\d+)? ?(?:mg|cc|ml|mL)\b/i,
    needs: 'the drug and the dose',
  },
  {
    done: /\blaceration (?:was )?(?:repair(?:ed)?|closed|sutured)\b|\brepair of (?:the )?(?:\w+ )?lacerations?\b/i,
    given: /\b\d+(?:\.\d+)?[ -]?(?:cm|mm|inch\w*|centimeter\w*)\b|\bdegree\b|perine/i,
    needs: 'the length and the layers',
  },
  {
    done: /\b(?:skin lesions?|lesions?|mole|nevus|cyst) (?:was|were) (?:excised|removed)\b|\bexcision of (?:the )?(?:skin |\w+ )?lesions?\b/i,
    given: /\b\d+(?:\.\d+)?[ -]?(?:x|by|cm|mm|inch\w*|centimeter\w*)\b/i,
    needs: 'the size with its margins',
  },
  {
    done: /\bstents? (?:was|were) (?:placed|deployed|implanted)\b|\bPCI\b.{0,20}\bperformed\b/i,
    given:
      /\b(?:LAD|RCA|circumflex|LCX|left main|diagonal|marginal|ureter\w*|iliac|femoral|carotid|biliary|bile duct|renal|esophag\w+|popliteal|subclavian|graft|duct|anterior descending|right coronary|double[- ]J|urethra\w*|kidney|\d)\b/i,
    needs: 'the vessel, and the number of stents',
  },
  {
    done: /\bpoly(?:ethylene)? exchange\b/i,
    given: /\b(?:tibial|acetabular) (?:insert|liner)|\bliner\b|\binsert (?:was|only|exchange)/i,
    needs: 'the components that were exchanged',
  },
];
const ELSEWHERE: ReadonlySet<SectionKind | null> = new Set([
  'past-history',
  'surgical-history',
  'family-history',
  'social-history',
  'allergies',
  'medications',
  'ros',
  'chief-complaint',
  'instructions',
  'consent',
] satisfies SectionKind[]);
const NOT_DONE =
  /\b(?:no|not|denies|without|may|might|could|would|if|consider\w*|discuss\w*|option\w*|declin\w*|refus\w*|previous\w*|prior|history|ago|years?|status post|s\/p|(?:19|20)\d\d|future|schedul\w*|risks?)\b/i;
const MOST = 2;

const lacking = ({ chart }: RuleContext): Raised[] =>
  PROCEDURES.filter(({ given }) => !isWritten(chart, given)).flatMap(({ done, needs }) => {
    const passage = passagesOf(chart).find(({ section, quote }) => !ELSEWHERE.has(section) && done.test(quote) && !NOT_DONE.test(quote));
    return passage ? [{ passage, message: `Procedure: not documented is ${needs}.` }] : [];
  });

/** A procedure of this encounter without what its code needs: depth, approach, device, dose, size. */
export default raisedRule({
  id: 'procedure-detail-missing',
  catalogue: 'G99',
  title: 'A procedure has the details of its code',
  authority: { source: 'ICD-10-PCS Official Guidelines for Coding and Reporting', section: 'A10, A11, B3, B6', edition: 'FY 2027' },

  select: (context) => lacking(context).slice(0, MOST),
});
