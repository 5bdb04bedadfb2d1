/** Whether an injury is seen again after its active treatment (I.C.19.a): the seventh character D. */
import type { Chart } from '../chart/chart';
import type { Finding } from '../findings/finding';
import type { Setting } from './coded-encounter';
import type { Texts } from './quotes';

const NUMBER = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten|twelve|several)`;
const SEEN_AGAIN = new RegExp(
  [
    String.raw`\bfollow(?:ing)?[- ]?up (?:of|for|visit|appointment|exam\w*|evaluation|check)\b|\b(?:here|presents?|seen|returns?)(?: \w+){0,2} follow[- ]?up\b|\brecheck`,
    String.raw`\b${NUMBER}[- ]?(?:weeks?|wks?|months?|mos?)[- ]?(?:out\b|post|s\/p|status post|check|visit|follow)`,
    String.raw`\b${NUMBER}[- ]?(?:weeks?|wks?|months?|mos?) (?:after|since|following) (?:\w+ ){0,2}(?:ORIF|surgery|fixation|casting|reduction|injury|fracture)`,
    String.raw`\b(?:sprain|strain|fracture|fx|laceration|contusion|injury|tear|dislocation)\b[^.]{0,40}\b(?:follow[- ]?up(?!\s+(?:if|in|with|as|prn|at|on))|improving|improved|resolving)\b`,
    String.raw`\b(?:healing|healed|callus|routine healing|consolidat\w+|union)\b`,
    String.raw`\bcast (?:was |is |were )?(?:off|removed|removal|change|changed|check)|\b(?:change|removal|removed) (?:of )?(?:the |his |her )?cast\b`,
    String.raw`^\W*(?:\d\W+)?(?:status post|s\/p) (?:(?!old\b)[\w-]+ ){0,6}(?:fracture|dislocation)s?\b`,
    String.raw`\bs\/p (?:ORIF|open reduction|closed reduction|fixation|pinning|casting)|\bpost-?op(?:erative)?(?:ly)? (?:visit|check|week|day)`,
  ].join('|'),
  'i',
);
/** Treatment that is still under way, or care that did not go well, is not routine aftercare. */
const ACTIVE =
  /\b(?:non-?union|malunion|delayed union|scheduled for|will undergo|going to surgery|to the OR|plan(?:ned)? (?:for )?(?:ORIF|surgery|open reduction|fixation))\b/i;
const INJURY = /fracture|\bfx\b|injury|sprain|laceration|cast|wound|suture/i;

const sentenceOf = ({ evidence, sentence }: Finding, texts: Texts): string =>
  texts.get(evidence.document)?.slice(sentence.start, sentence.end) ?? '';

/** True when the words at the injury, the visit's reason or the note's title say that it is seen again. Never in an emergency department or a hospital stay. */
export function isSeenAgain(mentions: Finding[], chart: Chart, texts: Texts, setting: Setting): boolean {
  if (setting !== 'outpatient') return false;
  const words = mentions.map((mention) => sentenceOf(mention, texts));
  if (words.some((sentence) => ACTIVE.test(sentence))) return false;
  const titles = [chart.encounter?.reason ?? '', ...chart.documents.map(({ title }) => title)];
  return (
    words.some((sentence) => SEEN_AGAIN.test(sentence)) ||
    titles.some((title) => INJURY.test(title) && /follow|check|recheck|week|cast|f\/u/i.test(title))
  );
}
