/** Whether what a note says of a condition is a basis for coding it, and by which guideline. */
import type { SectionKind } from '../chart/chart';
import type { Finding } from '../findings/finding';
import type { Setting } from './coded-encounter';
import type { Frame } from './frames';
import type { Texts } from './quotes';
import { CODE_TABLE } from './tables/all';

/** A heading or a short line: the name of a problem rather than talk about it. */
export function isTitle({ finding }: Pick<Frame['mentions'][number], 'finding'>): boolean {
  const { start, end } = finding.sentence;
  return end - start <= 80 || finding.evidence.start - start <= 24;
}

const TOLD = /\b(?:was|were|had|has|have|did|does|presented|complained|developed|noted)\b/i;

const COMPLAINS =
  /\b(?:presents?|presented|presenting|complain(?:s|ed|ing)?|here (?:for|with|today)|(?:continues?|still continues) to (?:have|experience|note|report|complain)|came in|comes in|seen for|referred for|return(?:s|ed|ing)?(?: today| to (?:the )?(?:clinic|office))? for|evaluat)/i;

const NAMED_ALONE = 60;

/** The sentence by which a conclusion sums the patient up: `The patient is a 40-year-old woman with abdominal pain.` */
const SUMS_UP =
  /^\W*(?:the patient|this|mr|mrs|ms|he|she)\b[^.;]{0,90}\b(?:year|month|week|day)s?[- ]old\b[^.;]{0,90}\b(?:with|presents?|presenting|complain\w*)\b[^.;]*$/i;
const SUMS: ReadonlySet<SectionKind | null> = new Set<SectionKind>(['assessment', 'assessment-plan', 'impression']);

/** True where the story says that this is what the patient came for, or is no more than its name: `History: back pain.` */
function isComplaint({ evidence, sentence }: Finding, texts: Texts): boolean {
  const text = texts.get(evidence.document) ?? '';
  if (SUMS.has(evidence.section) && SUMS_UP.test(text.slice(sentence.start, evidence.start))) return true;
  if (evidence.section !== 'hpi') return false;
  if (COMPLAINS.test(text.slice(sentence.start, evidence.start))) return true;
  const isAlone = sentence.end - sentence.start <= NAMED_ALONE && !TOLD.test(text.slice(sentence.start, sentence.end));
  return isAlone && /\b(?:history|indication|reason)[^\n:]*:\s*$/i.test(text.slice(Math.max(0, sentence.start - 40), sentence.start));
}

/** The reason of a study or an operation by its name, no sentence of the story under the same heading. */
const isReason = ({ evidence, sentence }: Finding, texts: Texts): boolean =>
  !TOLD.test(texts.get(evidence.document)?.slice(sentence.start, sentence.end) ?? '');

/** What is looked into or treated for itself: `further evaluation of the murmur`. */
const WORKED_UP =
  /\b(?:(?:re-?)?evaluat\w+|(?:re-?)?assess|recheck|work-?up|investigat\w+|ordered|referr\w+|treat\w*|start\w*|prescrib\w+|management|discuss\w*)\b(?:[^.;]{0,30}\b(?:of|for|regarding|about)\b[^.;,]{0,30}|\s+(?:his|her|the|their|this)\s+(?:\w+\s+)?)$/i;

/** What a sentence of a plan is about: `Regarding his weight loss, …`. */
const ABOUT =
  /^\W*(?:regarding|concerning|as (?:for|to)|(?:with|in) (?:regards?|respect|reference) to|in terms of)\s+(?:(?:his|her|their|the|this|these)\s+)?(?:[\w-]+\s+)?$/i;

/** True where the plan does something about the symptom itself, or speaks of it. */
function isWorkedUp({ evidence, sentence }: Finding, texts: Texts): boolean {
  const before = texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '';
  return WORKED_UP.test(before) || ABOUT.test(before);
}

/** A symptom that the sentence of a conclusion explains with a doubt: `the toe pain may have been gout`. What is in doubt is not coded, the symptom is (IV.H). */
const IN_DOUBT =
  /^[^.;:]{0,50}?\b(?:(?:may|might|could)(?: also| well| possibly| simply)? (?:be|have been|represent|reflect|come|have come)|(?:is|are|was|were|seems|appears)(?: to be)?(?: most| very)? (?:likely|probably|possibly|presumably|suspected)|(?:likely|probably|possibly|presumably) (?:due|secondary|related|from|represents?|reflects?))\b/i;

const isDoubtfullyExplained = ({ evidence, sentence }: Finding, texts: Texts): boolean =>
  IN_DOUBT.test(texts.get(evidence.document)?.slice(evidence.end, sentence.end) ?? '');

/** What an earlier study was for, in which something else was come upon: `found incidentally on imaging for flank pain`. */
const STUDIED_FOR =
  /\b(?:incidental\w*|discovered|found|detected|seen|noted|picked up)\b[^.;]{0,50}\b(?:imaging|CT|MRI|scans?|ultrasound|x-?rays?|echocardiogram|labs?|work-?up|evaluation)\b[^.;]{0,20}\bfor\s+(?:[\w-]+\s+){0,2}$/i;

const isStudiedFor = ({ evidence, sentence }: Finding, texts: Texts): boolean =>
  STUDIED_FOR.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '');

/** An injury of these days: the external cause is told for its first care (I.C.20.a.2). */
const JUST_NOW =
  /\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week)|last (?:night|evening|week)|earlier|just|hours? (?:ago|prior)|(?:\d{1,2}|a|one|two|three|four|five|six|few|several) (?:minutes?|hours?|days?) (?:ago|prior)|(?:a|one) week ago|presents? (?:after|following|status post|with)|presented (?:after|following)|brought (?:in|by)|sustained|at the scene|EMS)\b/i;
const NEAR = 240;

/** True where an external cause belongs to this encounter: in an emergency or a stay, beside the injury in the conclusion, or where the story says that it has just happened. */
function isFresh(mentions: Frame['mentions'], setting: Setting, texts: Texts): boolean {
  if (setting !== 'outpatient' || mentions.some(({ finding }) => finding.evidence.section === 'postoperative-diagnosis')) return true;
  return mentions.some(({ finding: { evidence, sentence } }) =>
    JUST_NOW.test(texts.get(evidence.document)?.slice(Math.max(0, sentence.start - NEAR), sentence.end + NEAR) ?? ''),
  );
}

const OF_NO_PLACE =
  /(?:^|\b(?:an?|the|his|her|of|with|and|or|for|multiple|several|minor|small|superficial|deep|old|healing|new|other|insect|bug|tick|spider|has|had|have)\s+|[,;:(.]\s*)$/i;

/** A place beside the injury that the lexicon does not know: `penile laceration`, `laceration of the bladder`. A code for no place would be wrong. */
function isElsewhere({ mentions: [{ finding }], attributes }: Frame, texts: Texts): boolean {
  const { evidence, sentence } = finding;
  const text = texts.get(evidence.document) ?? '';
  if (attributes.type) return false;
  return (
    !OF_NO_PLACE.test(text.slice(sentence.start, evidence.start)) ||
    /^\s+(?:of|to|on|over|in)\b/i.test(text.slice(evidence.end, sentence.end))
  );
}

/** Where a visit tells what it does itself: in the story a shot or a check-up was some other day, unless it says today or that it is what the patient came for. */
const OF_THIS_VISIT = new Set(['chief-complaint', 'assessment', 'assessment-plan', 'plan', 'impression', 'procedure']);

const isOfThisVisit = (mentions: Frame['mentions'], texts: Texts): boolean =>
  mentions.some(
    ({ finding }) =>
      OF_THIS_VISIT.has(finding.evidence.section ?? '') ||
      isComplaint(finding, texts) ||
      /\btoday\b/i.test(texts.get(finding.evidence.document)?.slice(finding.sentence.start, finding.sentence.end) ?? ''),
  );

const DIAGNOSIS_SECTIONS = new Set(['impression', 'discharge-diagnosis', 'postoperative-diagnosis', 'assessment']);
const REASON_SECTIONS = new Set(['indication', 'chief-complaint', 'preoperative-diagnosis']);

/** Is this frame something to code at all, and by which rule? Null: not coded. */
export function basis(frame: Frame, setting: Setting, concluded: boolean, texts: Texts): { path: string[]; history: boolean } | null {
  const { concept, assertion, tier, mentions } = frame;
  const sections = new Set(mentions.map(({ finding }) => finding.evidence.section ?? 'other'));
  if (assertion === 'historical') {
    return concept.kind === 'symptom' ? null : { path: ['I.C.21.c.4: history of a condition that is no longer present'], history: true };
  }
  if (assertion === 'uncertain') {
    const final = sections.has('discharge-diagnosis');
    return setting === 'inpatient' && final && concept.kind !== 'symptom'
      ? { path: ['II.H: uncertain diagnosis at discharge, coded as if it existed'], history: false }
      : null;
  }
  if (assertion !== 'present') return null;
  if (concept.kind === 'procedure') return null;
  if (concept.kind === 'symptom') {
    const named = mentions.some(
      (mention) =>
        (mention.tier === 1 &&
          (isTitle(mention) || DIAGNOSIS_SECTIONS.has(mention.finding.evidence.section ?? '')) &&
          !(concluded && isStudiedFor(mention.finding, texts))) ||
        ((mention.tier === 1 || mention.finding.evidence.section === 'plan') && isWorkedUp(mention.finding, texts)) ||
        (mention.tier === 1 && setting !== 'inpatient' && isDoubtfullyExplained(mention.finding, texts)),
    );
    if (named) return { path: ['I.B.4: symptom in the assessment, no related diagnosis established'], history: false };
    // An injury that only its place names is the reason of a study that found nothing; a visit ends with what it found.
    const isPlace = concept.id.endsWith('-injury');
    if (isPlace && concluded) return null;
    if (
      mentions.some(
        ({ finding }) => finding.evidence.section === 'indication' && isTitle({ finding }) && (!concluded || isReason(finding, texts)),
      )
    )
      return { path: ['IV.K: reason for the diagnostic service'], history: false };
    return !concluded &&
      !isPlace &&
      mentions.some(({ finding }) => REASON_SECTIONS.has(finding.evidence.section ?? '') || isComplaint(finding, texts))
      ? { path: ['IV.D: symptom as the reason for the visit'], history: false }
      : null;
  }
  if (CODE_TABLE[concept.id]?.code?.startsWith('T14.8') && isElsewhere(frame, texts)) return null;
  if (concept.kind === 'acute' || concept.kind === 'injury') {
    if (tier === 1) return { path: ['IV.G: diagnosis in the assessment'], history: false };
    if (tier === 2 && (!concluded || (setting !== 'outpatient' && sections.has('hospital-course')))) {
      return { path: ['IV.G: diagnosis in the note'], history: false };
    }
    return null;
  }
  // In the report of an operation the conclusion names the lesion; what the story called it is not a second one.
  if (concept.kind === 'neoplasm' && tier !== 1 && concluded && /^D(?:1|2|3[0-6])/.test(CODE_TABLE[concept.id]?.code ?? '')) return null;
  if (concept.kind === 'neoplasm') return { path: ['I.C.2: malignancy not described as past'], history: false };
  if (/^[V-Y]/.test(CODE_TABLE[concept.id]?.code ?? '') && !isFresh(mentions, setting, texts)) return null;
  if (/^Z(?:23|00)/.test(CODE_TABLE[concept.id]?.code ?? '') && !isOfThisVisit(mentions, texts)) return null;
  if (concept.kind === 'status') return { path: ['I.C.21.c.3: status'], history: false };
  return { path: [tier === 1 ? 'IV.G: diagnosis in the assessment' : 'IV.I: chronic condition on record'], history: false };
}
