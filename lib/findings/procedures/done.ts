/** Whether the place of a mention says that the procedure was done in this encounter. */
import type { DocumentKind, SectionKind } from '../../chart/chart';
import type { Finding } from '../finding';
import { isAround, type Place, type Report } from './report';

const HELPED = String.raw`(?:(?:then|also|successfully|subsequently|emergently|urgently|initially|uneventfully|easily|carefully|next) )*`;
/** Words before a mention that say it was done. */
const BEFORE = new RegExp(
  String.raw`\b(?:under(?:went|going)|(?:was|were) ${HELPED}(?:taken|brought|returned) (?:back )?(?:to|into) [^.;]{3,40} (?:for|where)|(?:performed|did|placed|injected|excised|removed|inserted|repaired|accomplished|completed)(?: (?:a|an|the|his|her))?|successful(?:ly)?|received|treated with|had|proceeded (?:with|to)|carried out|elected to perform|by means of|managed with)\b[^.;]{0,70}$`,
  'i',
);
/** Words behind it. */
const BEHIND = new RegExp(
  String.raw`^[^.;]{0,60}\b(?:(?:was|were|has been|had been|have been) ${HELPED}(?:performed|done|carried out|completed|accomplished|placed|inserted|removed|excised|repaired|undertaken|obtained|achieved|created|used|tolerated|started|initiated)|performed (?:today|on|by|at|in|under|without|with)|done (?:today|on|at|in)|today\b)`,
  'i',
);
/** Only these, not `had` or `received`, where a note may also tell what was long ago. */
const PLAIN_PAST = /^(?:had|received|managed with|treated with)$/i;
/** Words that put a deed before this encounter. */
const EARLIER =
  /\b(?:ago|previous(?:ly)?|prior(?! to)|in the past|(?:last|past) (?:year|month|week|fall|winter|summer|spring)|(?:in|since|from|circa) (?:19|20)\d\d|remote(?:ly)?|as a child|history of|h\/o|at age|outside hospital|at (?:an|another) (?:outside|outlying)|before (?:this )?admission)\b/i;
/** Words that put a deed of the present illness into this stay. */
const HERE =
  /\b(?:then|subsequently|emergent(?:ly)?|urgent(?:ly)?|today|immediately|on admission|in the (?:emergency|ED|ER)|upon arrival|at that point|that night|this morning|tonight)\b/i;
const POSTOP_DAY = /\b(?:POD|post-?op(?:erative)? day)\s*(?:#|no\.?|number)?\s*(?:\d|one|two|three|four|five)/i;

/** Sections of a note that tell what was done; `story`: also what was done before it. */
const TELLS: Partial<Record<SectionKind, 'now' | 'story'>> = {
  'hospital-course': 'now',
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
  'endotracheal-intubation|mechanical-ventilation|foley-placement|nasogastric-tube|arterial-line|central-line|exploratory-laparotomy|thoracotomy|diagnostic-laparoscopy|adhesiolysis|nerve-block|transesophageal-echocardiogram|echocardiogram|craniotomy|burr-hole|vats|wound-debridement|incision-and-drainage|cystoscopy|flexible-laryngoscopy|direct-laryngoscopy|bronchoscopy|colonoscopy|upper-endoscopy|sigmoidoscopy|arteriogram|tissue-flap|chest-tube|left-heart-catheterization|temporary-pacemaker'.split(
    '|',
  ),
);

const NOT_YET = /^(?:elective|planned|prior to)$/i;

/** In a title only what was left undone, or what is told as past, is none: `elective` is said of what was then done. */
function isNamedDone({ assertion, cues }: Finding): boolean {
  if (assertion === 'present') return true;
  if (assertion === 'planned') return cues.every((cue) => NOT_YET.test(cue));
  return assertion === 'historical' && cues.every((cue) => /^(?:old|remote|reversal of|post)$/i.test(cue));
}

function isToldDone(finding: Finding, { document, section }: Place): boolean {
  const { sentence, evidence, assertion } = finding;
  const words = document.text.slice(sentence.start, sentence.end);
  const mode = TELLS[section.kind];
  if (mode === undefined || EARLIER.test(words)) return false;
  if (assertion === 'historical') return section.kind === 'hospital-course' || POSTOP_DAY.test(words);
  if (assertion !== 'present') return false;
  const before = BEFORE.exec(document.text.slice(sentence.start, evidence.start));
  const behind = BEHIND.exec(document.text.slice(evidence.end, sentence.end));
  if (!before && !behind) return false;
  if (!behind && PLAIN_PAST.test(before?.[0].split(/\s/)[0] ?? '') && section.kind !== 'hospital-course') return false;
  return mode === 'now' || (STAYS.has(document.kind) && HERE.test(words));
}

/** A line of a report without titles that is nothing but a name: `Bilateral myringotomy and tubes.` */
const isNameAlone = (finding: Finding, { document }: Place): boolean => {
  const words = document.text.slice(finding.sentence.start, finding.sentence.end);
  return (
    words.length < 160 && finding.evidence.start - finding.sentence.start < 60 && !/\b(?:is|was|were|are|will|would|has|had)\b/i.test(words)
  );
};

/**
 * True where the procedure was done. A report that names what was done is believed; its story adds only what is no step of an
 * operation. Elsewhere words must say that it was done, and none that it was earlier.
 */
export function isDone(finding: Finding, place: Place, { titles }: Report): boolean {
  const { section } = place;
  if (titles.some(({ start, end }) => finding.evidence.start >= start && finding.evidence.end <= end)) return isNamedDone(finding);
  if (section.kind !== 'procedure') return isToldDone(finding, place);
  if (isAround(section)) return false;
  if (titles.length > 0) return !STEPS.has(finding.concept) && isToldDone(finding, place);
  return isToldDone(finding, place) || (finding.assertion === 'present' && isNameAlone(finding, place));
}
