/** Whether the place of a mention says that the procedure was done in this encounter. */
import type { DocumentKind, SectionKind } from '../../chart/chart';
import type { Finding } from '../finding';
import { isAround, type Place, type Report } from './report';

const HELPED = String.raw`(?:(?:then|also|successfully|subsequently|emergently|urgently|initially|uneventfully|easily|carefully|next) )*`;
/** Words before a mention that say it was done. */
const BEFORE = new RegExp(
  String.raw`\b(?:under(?:went|going)|(?:was|were) ${HELPED}(?:taken|brought|returned) (?:back )?(?:to|into) [^.;]{3,40} (?:for|where)|(?:performed|did|placed|injected|excised|removed|inserted|repaired|accomplished|completed)(?: (?:a|an|the|his|her))?|successful(?:ly)?|received|given|transfused|treated with|had|proceeded (?:with|to)|carried out|elected to perform|by means of|managed with)\b[^.;]{0,70}$`,
  'i',
);
/** Words behind it. */
const BEHIND = new RegExp(
  String.raw`^(?:[^.;,]{0,60}|[^.;,]{0,30}, which )\b(?:(?:was|were|has been|had been|have been) ${HELPED}(?:performed|done|carried out|completed|accomplished|placed|inserted|removed|excised|repaired|undertaken|obtained|achieved|created|used|tolerated|started|initiated)|performed (?:today|on|by|at|in|under|without|with)|done (?:today|on|at|in))`,
  'i',
);
/** In the course of a stay what a procedure showed was done, and so is a line that only names it and its day. */
const SHOWED =
  /^[^.;,]{0,40}\b(?:showed|revealed|demonstrated|confirmed|was (?:normal|unremarkable|negative|positive|remarkable|significant|notable|consistent|successful|complicated|uneventful))\b/i;
const DAY =
  /\b(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2})\b/i;
/** Only these, not `had` or `received`, where a note may also tell what was long ago. */
const PLAIN_PAST = /^(?:had|received|given|transfused|managed|treated)$/i;
/** Words that put a deed before this encounter. */
const EARLIER =
  /\b(?:ago|previous(?:ly)?|prior(?! to)|in the past|(?:last|past) (?:year|month|week|fall|winter|summer|spring)|(?:in|since|from|circa) (?:[A-Z][a-z]+,? (?:of )?)?(?:19|20)\d\d|remote(?:ly)?|as a child|history of|h\/o|at age|(?:outside|other|another) hospital|(?:had|has|have|having) (?:previously |already |recently )?(?:undergone|had)\b|at (?:an|another) (?:outside|outlying)|before (?:this )?admission)\b/i;
/** Behind a mention: what is to be done is not done. */
const TO_BE = /^[^.;,]{0,40}\b(?:should|will|to|may|might|must|can|could|would|can't|cannot) (?:not )?(?:be|have)\b/i;
/** Words of what is still to come, or only asked for. */
const TO_COME =
  /\b(?:will|would|should|could|may|might|going to|orders?|ordered|plan(?:s|ned|ning)?|recommend\w*|schedul\w*|try to|consider\w*|overdue|due for|needs?|if (?:he|she|the patient))\b/i;
/** Words that put a deed of the present illness into this stay. */
const HERE =
  /\b(?:then|subsequently|emergent(?:ly)?|urgent(?:ly)?|today|immediately|on admission|in the (?:emergency|ED|ER)|upon arrival|at that point|that night|this morning|tonight)\b/i;
/** A status is told with these of what was long ago. */
const AFTER = /\b(?:s\/p|status[ -]post)\b/i;
const POSTOP_DAY = /\b(?:POD|post-?op(?:erative)? day)\s*(?:#|no\.?|number)?\s*(?:\d|one|two|three|four|five)/i;

/** Sections of a note that tell what was done; `story`: also what was done before it. */
const TELLS: Partial<Record<SectionKind, 'now' | 'story'>> = {
  'hospital-course': 'now',
  'discharge-diagnosis': 'now',
  findings: 'now',
  impression: 'now',
  plan: 'now',
  assessment: 'now',
  'assessment-plan': 'now',
  procedure: 'now',
  other: 'story',
  hpi: 'story',
};
const STAYS: ReadonlySet<DocumentKind> = new Set([
  'discharge-summary',
  'history-and-physical',
  'emergency-note',
  'operative-note',
  'procedure-note',
]);

/** What an operation needs to be done at all, or is done with every one: told in its story it is no procedure of its own (B3.1b). */
const STEPS = new Set(
  'endotracheal-intubation|mechanical-ventilation|foley-placement|nasogastric-tube|arterial-line|central-line|exploratory-laparotomy|thoracotomy|diagnostic-laparoscopy|adhesiolysis|nerve-block|transesophageal-echocardiogram|echocardiogram|craniotomy|burr-hole|vats|wound-debridement|incision-and-drainage|cystoscopy|flexible-laryngoscopy|direct-laryngoscopy|bronchoscopy|colonoscopy|upper-endoscopy|sigmoidoscopy|arteriogram|tissue-flap|chest-tube|left-heart-catheterization|temporary-pacemaker|knee-debridement|osteotomy|casting-splinting|punch-biopsy|dilation-and-curettage|hip-screw|paracentesis|laceration-repair|tendon-repair-hand|labral-repair|fasciotomy|lumbar-laminectomy|retrograde-pyelogram|hemodialysis|myomectomy|closed-reduction|rhinoplasty|external-fixation|bone-graft|skin-lesion-excision|umbilical-catheterization'.split(
    '|',
  ),
);

/** Done for the anesthesia, whatever the operation. */
const ANESTHESIA = new Set(['endotracheal-intubation', 'mechanical-ventilation', 'arterial-line']);

/** `Slow because of an earlier colectomy`. */
const EARLIER_DEED = /\b(?:due to|because of|after|following|prior|previous|post[a-z]*)\s+(?:\w+\s+){0,2}$/i;
const NOT_YET = /^(?:elective|planned|prior to)$/i;

/** In a title only what was left undone, or what is told as past, is none: `elective` is said of what was then done. */
function isNamedDone({ assertion, cues, evidence, sentence }: Finding, { document }: Place, plain: boolean): boolean {
  if (EARLIER_DEED.test(document.text.slice(sentence.start, evidence.start))) return false;
  if (assertion === 'present' || (!plain && assertion === 'planned')) return true;
  if (assertion === 'planned') return cues.every((cue) => NOT_YET.test(cue));
  return assertion === 'historical' && cues.every((cue) => /^(?:old|remote|reversal of|post)$/i.test(cue));
}

/** A line of a report without titles that is nothing but a name: `Bilateral myringotomy and tubes.` */
const isNameAlone = (finding: Finding, { document }: Pick<Place, 'document'>): boolean => {
  const words = document.text.slice(finding.sentence.start, finding.sentence.end);
  return (
    words.length < 160 && finding.evidence.start - finding.sentence.start < 60 && !/\b(?:is|was|were|are|will|would|has|had)\b/i.test(words)
  );
};

function isToldDone(finding: Finding, { document, section }: Place, plain: boolean): boolean {
  const { sentence, evidence, assertion } = finding;
  const words = document.text.slice(sentence.start, sentence.end);
  const mode = TELLS[section.kind];
  if (mode === undefined || EARLIER.test(words) || (!plain && AFTER.test(words))) return false;
  if (assertion !== 'present' && assertion !== 'historical') return false;
  if (POSTOP_DAY.test(words)) return true;
  if (TO_COME.test(document.text.slice(sentence.start, evidence.start))) return false;
  const before = BEFORE.exec(document.text.slice(sentence.start, evidence.start));
  const after = document.text.slice(evidence.end, sentence.end);
  if (TO_BE.test(after)) return false;
  const inCourse = section.kind === 'hospital-course';
  const named = inCourse && isNameAlone(finding, { document }) && DAY.test(words);
  const behind = BEHIND.test(after) || (inCourse && SHOWED.test(after)) || named;
  if ((!before && !behind) || (assertion === 'historical' && !inCourse)) return false;
  if (!behind && PLAIN_PAST.test(before?.[0].split(/\s/)[0] ?? '') && !inCourse) return false;
  return mode === 'now' || (STAYS.has(document.kind) && HERE.test(words));
}

/**
 * True where the procedure was done. A report that names what was done is believed; its story adds only what is no step of an
 * operation. Elsewhere words must say that it was done, and none that it was earlier. `plain`: the mention is of the deed itself.
 */
export function isDone(finding: Finding, place: Place, { titles }: Report, plain: boolean): boolean {
  const { section } = place;
  if (titles.some(({ start, end }) => finding.evidence.start >= start && finding.evidence.end <= end))
    return isNamedDone(finding, place, plain);
  if (section.kind !== 'procedure') return isToldDone(finding, place, plain);
  if (isAround(section) || ANESTHESIA.has(finding.concept)) return false;
  if (titles.length > 0) return !STEPS.has(finding.concept) && isToldDone(finding, place, plain);
  return isToldDone(finding, place, plain) || (finding.assertion === 'present' && isNameAlone(finding, place));
}
