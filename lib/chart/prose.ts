/** Which lines are written text, and which only look like it: labels, notices, legal words. */
import { factsIn } from './patient-facts';
import { piecesOf } from './pieces';
import type { Leaf } from './title';

/** The end of a sentence, and no shortened word. */
const SENTENCE = /(?<!\b(?:no|nr|dr|mr|mrs|ms|vs|st|jr|sr|apt|ext|tel|dept|approx|incl|misc))(?<=[a-z]{2})[.;!?](?:\s|$)/i;

/** "DOS: …", "PCP: …" inside a line. */
const LABELS = /(?:^|\s)\p{Lu}[\p{L}# ]{1,22}:\s/gu;

/** A line that gives somebody's number or birth date is of a banner. */
export const namesPerson = (text: string): boolean => {
  const { mrn, birthDate } = factsIn(text);
  return mrn !== null || birthDate !== null;
};

/** Sentences of the program and not of the chart: help, legal words, invitations to click. */
export const NOT_PROSE =
  /^(?:(?:coding |schedule )?help:|example:|legend:|key:|reference:|printed|generated|exported|downloaded|refreshed|updated|page \d+ of|session (?:expires|ends|will)|you (?:are|have|can|may|must)\b|please\b|version \d|powered by|(?:this|the) (?:encounter|visit|note|chart|form|document|record) (?:is|has been) (?:now )?(?:locked|signed and (?:locked|closed)|closed|read[- ]only)\b|data as of|for (?:help|support)|need help|tip:|note: this\b|(?:we(?:'|’)re |we are )?(?:sorry|oops)\b|note to|this (?:page|document|report|chart|section|view|system|application|information|record) (?:is|was|shows|contains|may)\b)|©|\(c\)\s*(?:19|20)\d\d|copyright|all rights reserved|cookies?\b|privacy policy|terms of use|\bclick here\b|^(?:select|click|press|tap|drag|choose) (?:an?|the|on|one|your|any)\b/i;

/** What a part says that has nothing to show. */
export const NOTICE =
  /^(?:there (?:are|is) (?:currently )?no\b|no .{1,60}\b(?:recorded|documented|on file|found|available|selected)\b|no active .{1,40}\.$)|\bclick here\b/i;

/** Whether a line is written text: a sentence of eight words, no label, no legal notice. */
export const isProse = (item: Leaf): boolean => {
  if (item.kind !== 'line' || item.aside) return false;
  const text = piecesOf(item.nodes).join(' ');
  return (
    text.split(/\s+/).length >= 8 &&
    SENTENCE.test(text) &&
    !(text.length < 300 && (namesPerson(text) || (text.match(LABELS)?.length ?? 0) > 2)) &&
    !NOT_PROSE.test(text) &&
    !NOTICE.test(text) &&
    !ANSWERED.test(text) &&
    !(CODE_LED.test(text) && !SENTENCE.test(text.replaceAll(';', ','))) &&
    !NO_NOTES.test(LABEL.exec(text)?.[0] ?? '')
  );
};

/** One question of a form and the few words that answer it. */
const ANSWERED = /^[^.!?]{8,160}\?\s*(?:\S+\s+){0,5}[^\s.!?]*[^\s?]?$/;

/** A code and what it stands for: a semicolon there ends no sentence. */
const CODE_LED = /^\(?(?:\d{5}|[A-Z]\d[\dA-Z]{1,2}(?:\.[\dA-Z]{1,4})?|[A-Z]\d{4})\)?(?:\s|:)/;

/** The words a line begins with, as a label. */
export const LABEL = /^[^:]{2,30}:/;

/** Parts whose sentences are about work or other people. */
export const NO_NOTES =
  /not found|message|^communications?$|^(?:chats?|sms|e-?mails?)$|inbox|remind|alert|appointment|schedul|calendar|task|notification|recent|search|finder|patient list|range|pharmac|education|waiting|tip of|my patients|worklist|chat|news|announce|library|protocol|legend|\bscale reference|coding help|about this page/i;
