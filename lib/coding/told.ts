/** What the words of one mention say of its place: seen or done, of the patient or of a report, an item of its own. */
import type { SectionKind } from '../chart/chart';
import type { Finding } from '../findings/finding';
import { leftBehind } from '../findings/left-behind';
import { DEEDS } from '../findings/procedures/deed-words';
import type { Texts } from './quotes';

const SEEN =
  /\b(?:found|noted|seen|reveal\w*|show\w*|demonstrat\w*|identified|visuali[sz]\w*|encounter\w*|evidence|consistent|appear\w*|there (?:was|were|is|are)|had|has|have|is|diagnos\w*|known|history|positive|complicated|result\w*|because of|due to|secondary to|deliver\w*|sustained)\b/i;

/** What the story of an operation sees, not what it does: `the hip was dislocated` and `the foreskin was excised` are deeds. */
export const isSeen = ({ evidence, sentence }: Finding, texts: Texts): boolean => {
  const words = texts.get(evidence.document)?.slice(sentence.start, sentence.end) ?? '';
  return SEEN.test(words) || !/\b(?:was|were)\b/.test(words);
};

/** An item of a numbered list that begins with the condition. */
export const isItem = ({ evidence, sentence }: Finding, texts: Texts): boolean =>
  /(?:^|\s)\d{1,2}[.)]\s+(?:[\w-]+\s+){0,3}$/.test(
    texts.get(evidence.document)?.slice(Math.max(0, sentence.start - 5), evidence.start) ?? '',
  );

/** The line that is the name of a problem, before talk about several. */
export const isHeadline = ({ evidence, sentence }: Finding): boolean =>
  sentence.end - sentence.start <= 80 && evidence.start - sentence.start <= 24;

const BESIDE =
  /\b(?:in (?:a|an|this|the) (?:\w+ ){0,3}(?:patient|man|woman|male|female|gentleman|lady)\b.*\bwith|with (?:a )?(?:known )?history of|longstanding|known)\s+(?:\w+\s+){0,2}$/i;

/** What the line before an operation says of the patient and not of its reason: `… in a patient with longstanding diabetes`. */
export const isComorbid = ({ evidence, sentence }: Finding, texts: Texts): boolean =>
  BESIDE.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '');

const EARLIER = /\b(?:prior|previous(?:ly)?|history|status post|s\/p|old|existing|has|had)\b/i;

/** What the procedures of a report leave behind is what was done today, not what the patient came with: `CABG x3` as a title too. */
export const doneHere = ({ concept, assertion, evidence, sentence }: Finding, texts: Texts): string[] => {
  if (assertion !== 'present' || evidence.section !== 'procedure') return [];
  const left = leftBehind(concept);
  if (left) return [left.id];
  return DEEDS[concept] && !EARLIER.test(texts.get(evidence.document)?.slice(sentence.start, sentence.end) ?? '') ? [concept] : [];
};

const LISTED: ReadonlySet<SectionKind | null> = new Set<SectionKind>(['preoperative-diagnosis', 'postoperative-diagnosis']);

/** `Previous cesarean section` as a diagnosis beside today's: what the patient came with. */
export const isFromBefore = ({ evidence, sentence }: Finding, texts: Texts): boolean =>
  LISTED.has(evidence.section) &&
  /\b(?:prior|previous(?:ly)?|history of|h\/o|existing)\b[^.;,\n]{0,40}$/i.test(
    texts.get(evidence.document)?.slice(sentence.start, evidence.end) ?? '',
  );

const OPERATED_BEFORE = /\b(?:status post|s\/p|history of|h\/o|prior|previous(?:ly)?)\b[^.;]*$/i;

/** What became of an operation of another day (`status post bypass converted to open in May`) is not told of this one. */
export const isOfEarlierOperation = ({ concept, evidence, sentence }: Finding, texts: Texts): boolean =>
  concept.startsWith('converted-') && OPERATED_BEFORE.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '');

const REPORTED =
  /^\W*(?:(?:ECG|EKG|CXR|CT|MRI|echo\w*|x-?rays?|ultrasound|US|labs?|UA|urinalysis|telemetry)\b[^.:]{0,25}:|(?:dietitian|nutrition(?:ist)?|RN|nurs(?:e|ing)|PT|OT|SLP|case management|social work)\s*:)/i;
const STORY: ReadonlySet<SectionKind | null> = new Set<SectionKind>(['hpi', 'hospital-course', 'other', 'plan', 'assessment-plan']);
const MAY_BE_OTHERS = /ulcer|^bmi$|^pressure/;

/** A line that gives what a machine or another clinician found: no diagnosis until the provider says so (III.B; I.B.14 names the few exceptions). */
export const isReported = ({ evidence, sentence, concept }: Finding, texts: Texts): boolean =>
  STORY.has(evidence.section) &&
  !MAY_BE_OTHERS.test(concept) &&
  REPORTED.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '');

/** The name of a system and what was answered: `Musculoskeletal: positive for gout and muscle pain`. */
const SYSTEM = /^\W*(?:[A-Z][\w/&,-]*(?: (?:and |& )?[\w/&,-]+){0,3}):\s/i;
const LASTING = /\b(?:history|hx|known|chronic|diagnos\w+|has had|treated)\b/i;

/** An answer on a list of symptoms by system, where a disease is named among complaints: no provider says that the patient has it. */
export const isTicked = ({ evidence, sentence }: Finding, texts: Texts): boolean => {
  const words = texts.get(evidence.document)?.slice(sentence.start, sentence.end) ?? '';
  return SYSTEM.test(words) && !LASTING.test(words);
};
