/** Which mention of a condition is quoted first: the one an auditor would point to. */
import type { SectionKind } from '../chart/chart';
import type { Attributes, Finding } from '../findings/finding';
import { isExamined, type Mentioned } from './frames';
import type { Pick } from './pick';
import type { Texts } from './quotes';
import { CODE_TABLE } from './tables/all';
import { isHeadline } from './told';

/** The sentence that a mention stands in. */
const placeOf = ({ evidence, sentence }: Finding): string => `${evidence.document}:${sentence.start}`;

/** What stands in the sentences of a chart: how many conditions, and those that are put in doubt. */
export interface Company {
  crowd: ReadonlyMap<string, number>;
  doubts: ReadonlyMap<string, Finding[]>;
}

export function companyOf(findings: Finding[]): Company {
  const crowd = new Map<string, number>();
  const doubts = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = placeOf(finding);
    crowd.set(place, (crowd.get(place) ?? 0) + 1);
    if (finding.assertion === 'uncertain') doubts.set(place, [...(doubts.get(place) ?? []), finding]);
  }
  return { crowd, doubts };
}

const FITS = /^(?:consistent|compatible|c\/?w|in keeping)/i;

/** True where the sentence doubts the condition itself too, or opens with a doubt that a list goes on from: `possible colitis, ileus, anemia`. */
function isDoubted(finding: Finding, isInList: boolean, { doubts }: Company): boolean {
  return (doubts.get(placeOf(finding)) ?? []).some(
    ({ concept, evidence, cues }) =>
      (concept === finding.concept || (isInList && evidence.start < finding.evidence.start)) && !cues.some((cue) => FITS.test(cue)),
  );
}

/** More conditions than this in one sentence are a list, that says of none how it goes with another. */
const LIST = 2;
/** What a sentence loses that puts the condition in doubt as well: another that only states it is the better proof. */
const DOUBT = 2.5;
const STEM = 6;
const MAX_LEAD = 80;

const stemsOf = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM));

/** True where the words of a mention name by themselves what the code joins: `diabetic neuropathy`, `gallstone pancreatitis`. */
function namesBoth({ evidence }: Finding, { also }: Pick): boolean {
  const own = new Set(stemsOf(evidence.quote));
  return also.some(({ concept }) => stemsOf(concept.names[0] ?? '').some((stem) => own.has(stem)));
}

const isJoinedAt = (finding: Finding, { also }: Pick): boolean =>
  also.some(({ mentions }) => mentions.some(({ finding: other }) => placeOf(other) === placeOf(finding)));

const PAST_WORDS = /\b(?:history|hx|h\/o)\b/i;

/** How talk about a problem opens: it says more than a list in which the problem stands. */
const ABOUT =
  /^\W*(?:regarding|concerning|in (?:terms of|regards? to)|with (?:regards?|respect) to|as (?:for|to)|for)\s+(?:(?:treatment|management) of\s+)?(?:his|her|their|the|this)\s+(?:[\w-]+\s+){0,2}$/i;
/** Words behind which no name of a problem stands, however short the sentence. */
const LEADS_IN = /\b(?:regarding|concerning|for|to|(?<!history )of|as|she|he|they|patient|his|her|their|there|is|are|was|has|had|have)\b/i;
const PLANNED: ReadonlySet<SectionKind | null> = new Set<SectionKind>(['plan', 'assessment-plan']);

/** What a line is worth that is the name of the problem, most where the plan lists its problems by name, or that opens with the problem. */
function named({ finding, tier }: Mentioned, isStatus: boolean, texts: Texts): number {
  const { evidence, sentence } = finding;
  const before = texts.get(evidence.document)?.slice(sentence.start, Math.min(evidence.start, sentence.start + MAX_LEAD)) ?? '';
  if (ABOUT.test(before)) return 0.4;
  if (!isHeadline(finding)) return 0;
  if (LEADS_IN.test(before)) return 0.2;
  if (tier === 2 && PLANNED.has(evidence.section)) return 1.5;
  return tier === 3 && !isStatus ? 0.2 : 1;
}

/** What the place of a mention is worth: a conclusion most, what a patient answers when asked about systems least. */
function standing({ finding, tier }: Mentioned): number {
  if (tier === 1) return 3;
  if (isExamined(finding)) return 1.5;
  if (tier === 2) return 1;
  return finding.evidence.section === 'ros' ? 0.5 : 0.75;
}

/** True where the words only tell that it was had before. */
const isOfHistory = ({ finding }: Mentioned): boolean =>
  finding.assertion === 'present' && finding.cues.some((cue) => PAST_WORDS.test(cue));

/** What is taken off: in the conclusion most where it only tells of a history, elsewhere where it is one of a list. */
function doubtful({ finding, tier }: Mentioned, isInList: boolean): number {
  const isPast = isOfHistory({ finding, tier });
  if (isPast && tier === 1) return 2;
  if (isInList) return 1;
  return isPast ? 0.25 : 0;
}

/** How many of the details of the pick that its codes ask for a mention gives. */
function detailsOf({ finding }: Mentioned, { frame }: Pick): number {
  const asked = new Set((CODE_TABLE[frame.concept.id]?.choices ?? []).flatMap(({ when }) => Object.keys(when)));
  return Object.entries(finding.attributes).filter(([key, value]) => asked.has(key) && frame.attributes[key as keyof Attributes] === value)
    .length;
}

/** What the place of a tumor is worth, on which its code hangs. */
const PLACE = 2;

/** True where the mention of a tumor names the place that chose its code: `melanoma of the back`. */
const placesTumor = ({ finding }: Mentioned, { frame, code }: Pick): boolean =>
  /^(?:C|D[0-4])/.test(code) &&
  finding.attributes.type !== undefined &&
  finding.attributes.type === frame.attributes.type &&
  (CODE_TABLE[frame.concept.id]?.choices ?? []).some(({ when }) => when.type !== undefined);

/** How much a mention tells of the pick: that it concludes, stands alone, names what the code joins and the details that chose it. */
function tells(mention: Mentioned, pick: Pick, company: Company, texts: Texts): number {
  const { finding, tier } = mention;
  const isInList = (company.crowd.get(placeOf(finding)) ?? 0) > LIST;
  const joins = (isJoinedAt(finding, pick) && !(isInList && tier === 3)) || namesBoth(finding, pick);
  const rests = (pick.rests ?? []).some((key) => finding.attributes[key] !== undefined);
  return (
    (joins || rests ? 4 : 0) +
    standing(mention) +
    named(mention, pick.frame.concept.kind === 'status', texts) +
    Math.min(detailsOf(mention, pick), 2) / 2 +
    (placesTumor(mention, pick) ? PLACE : 0) -
    doubtful(mention, isInList) -
    (isDoubted(finding, isInList, company) ? DOUBT : 0) -
    (finding.copiedFrom === undefined ? 0 : 2)
  );
}

/** What a pick rests on: the mention that tells most, or the conclusion on what it joins; the best of what it joins, then the mentions that gave its details, then the rest. */
export function restsOn(pick: Pick, company: Company, texts: Texts): [Finding, ...Finding[]] {
  const { frame, also } = pick;
  const byTelling = frame.mentions.map((mention) => ({ mention, told: tells(mention, pick, company, texts) }));
  const [first, ...rest] = byTelling.sort((a, b) => b.told - a.told).map(({ mention }) => mention) as [Mentioned, ...Mentioned[]];
  const details = new Set<string>(Object.keys(first.finding.attributes));
  const telling = rest.filter(({ finding }) => {
    const more = Object.keys(finding.attributes).filter((key) => !details.has(key));
    for (const key of more) details.add(key);
    return more.length > 0;
  });
  const others = rest.filter((mention) => !telling.includes(mention));
  const joined = also.map(({ mentions }) => mentions[0]);
  // What only the story names, by itself, or the conclusion only among what was, stands behind the conclusion on what it is joined with.
  const isWeak = first.tier === 2 || (first.tier === 1 && isOfHistory(first) && !isHeadline(first.finding));
  const isApart = isWeak && frame.concept.kind !== 'status' && !isJoinedAt(first.finding, pick) && !namesBoth(first.finding, pick);
  const concluded = isApart ? joined.find(({ tier }) => tier === 1) : undefined;
  const after = [...joined, ...telling, ...others].map(({ finding }) => finding);
  return concluded ? [concluded.finding, first.finding, ...after] : [first.finding, ...after];
}
