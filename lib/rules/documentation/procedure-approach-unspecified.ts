import type { SectionKind } from '../../chart/chart';
import { isWritten } from '../documented';
import { passagesOf } from '../passages';
import { ASIDE, raisedRule, wordsIn } from '../raised';

/** Operations that are done through a scope as well as by incision. */
const DONE =
  /\b(?:cholecystectomy|appendectomy|hysterectomy|(?:hemi|sigmoid )?colectomy|nephrectomy|splenectomy|adrenalectomy|fundoplication|(?:hiatal|inguinal|ventral|incisional|umbilical|paraesophageal) hernia repair|repair of (?:\w+ ){0,2}(?:hiatal|inguinal|ventral|incisional|paraesophageal) hernia|oophorectomy|salpingectomy|prostatectomy|gastric bypass|lobectomy|pyeloplasty|small bowel resection|bowel resection)\b/i;
const APPROACH =
  /\b(?:laparoscop\w*|robot\w*|da vinci|thoracoscop\w*|VATS|endoscop\w*|open|laparotomy|(?:skin|midline|transverse) incision|incision (?:was|is) (?:made|carried)|incised|thoracotomy|sternotomy|abdominal (?:hysterectomy|approach)|TAH|LAVH|TVH|vaginal(?:ly)?|perineal|retropubic|transperitoneal|hand[- ]assist\w*|minimally invasive|mini-?lap\w*|trocars?|ports?|mesh plug|lichtenstein|pfannenstiel|midline|flank|subcostal|percutaneous\w*|transanal|converted|roux)\b/i;
/** Where this stay's operations stand. */
const THIS_STAY: ReadonlySet<SectionKind | null> = new Set(['procedure', 'hospital-course'] satisfies SectionKind[]);
const THEN =
  /\b(?:history|status post|s\/p|previous\w*|prior|past|ago|(?:19|20)\d\d|planned|plan|schedul\w*|consider\w*|candidate|option\w*|recommend\w*|discuss\w*|refer\w*|if|possible|risks?|need\w*|would|may|will)\b/i;

/** An operation of this stay, by name alone: the approach stands nowhere in the chart. */
export default raisedRule({
  id: 'procedure-approach-unspecified',
  catalogue: 'G212',
  title: 'The approach of an operation is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-PCS Official Guidelines for Coding and Reporting', section: 'A10, B5', edition: 'FY 2027' },

  select: ({ chart }) =>
    isWritten(chart, APPROACH)
      ? []
      : passagesOf(chart)
          .filter(({ kind, section, quote }) => {
            const here = section !== null && THIS_STAY.has(section);
            const report = kind === 'discharge-summary' || /\bunderwent\b|\bprocedures? (?:done|performed)\b/i.test(quote);
            return !ASIDE.has(section) && here && report && DONE.test(quote) && !THEN.test(quote);
          })
          .slice(0, 1)
          .map((passage) => ({ passage: wordsIn(passage, DONE), message: 'The approach (open, by scope, other) is not documented.' })),
});
