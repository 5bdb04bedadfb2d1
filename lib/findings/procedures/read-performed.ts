import type { Chart, ChartDocument } from '../../chart/chart';
import type { Finding } from '../finding';
import { conceptOf } from '../lexicon/concepts';
import { type Span, sentencesOf } from '../sentences';
import { levelsIn, valuesIn } from './counts';
import { type DeedMention, deedsIn } from './deeds';
import { approachesOf, bodyPartOf, devicesOf, onlySideOf, type Story, type Stretch, sideOf, storyOf } from './details';
import { isDone } from './done';
import { clauseOf, type Mentioned, restOfItem } from './lines';
import type { Told } from './performed';
import { evidenceOf, type Place, quoteOf, type Report, reportOf } from './report';

/** Tried, and then done otherwise. */
const TRIED = /\b(?:attempted|failed)\s+(?:\w+\s+){0,2}$/i;
const CONVERTED = /\bconver(?:ted|sion)\b[^.]{0,30}\b(?:open|laparotomy|thoracotomy)\b/i;
const stretch = (place: Place, span: Span = place): Stretch => ({ place, span });

/** The items of titles, those before a place backward from it, then those behind it. */
function around(titles: Place[], at: number): Stretch[] {
  const items = titles.flatMap((title) =>
    sentencesOf(title.document.text, title.start, title.end).map((sentence) => stretch({ ...title, ...sentence })),
  );
  const before = items.filter(({ span }) => span.start <= at).toReversed();
  return [...before, ...items.filter(({ span }) => span.start > at)];
}

/** The lexicon's own name; for what it keeps as a status only, the words of the note. */
function nameOf({ concept, evidence }: Finding): string {
  const known = conceptOf(concept);
  return known?.kind === 'procedure' && known.names.length > 1 ? (known.names[0] ?? concept) : evidence.quote.toLowerCase();
}

/** Lines nearest first, each stretch once. */
function linesOf(group: Mentioned[], titles: Place[], all: Finding[]): Stretch[] {
  const spans = group.flatMap((mentioned): Stretch[] => {
    const { finding, place, clause } = mentioned;
    const rest = restOfItem(mentioned, titles, all);
    return [finding.evidence, clause, ...(rest ? [rest] : []), finding.sentence].map((span) => stretch(place, span));
  });
  return spans.filter(({ span }, at) => spans.findIndex(({ span: other }) => other.start === span.start && other.end === span.end) === at);
}

function toldOf(group: [Mentioned, ...Mentioned[]], report: Report, all: Finding[], story: Story): Told {
  const { document, titles, narrative, diagnoses } = report;
  const [{ finding, place }] = group;
  const isTitled = ({ finding: { evidence } }: Mentioned): boolean =>
    titles.some(({ start, end }) => evidence.start >= start && evidence.end <= end);
  const titled = group.filter(isTitled);
  const lines = linesOf(titled.length > 0 ? titled : group, titles, all);
  const heads = [...titles, ...diagnoses].map((one) => stretch(one));
  const approaches = approachesOf([...lines, ...around(titles, finding.evidence.start)], story);
  const own = group.map(({ finding: { attributes } }) => attributes.laterality).find((side) => side !== undefined);
  const values = lines.flatMap(({ place: at, span }) => valuesIn(at, span));
  const leveled = [...lines, ...heads].map(({ place: at, span }) => levelsIn(at, span)).find((levels) => levels.length > 0);
  return {
    id: `${document.id}:${finding.evidence.start}:${finding.concept}`,
    concept: finding.concept,
    name: nameOf(finding),
    evidence: finding.evidence,
    sentence: finding.sentence,
    laterality: own ?? lines.map(sideOf).find((side) => side !== null) ?? null,
    approach: approaches[0] ?? null,
    bodyPart: lines.map(bodyPartOf).find((part) => part !== null) ?? null,
    devices: devicesOf(lines, story),
    values: values.filter(
      ({ evidence }, at) => values.findIndex((one) => one.evidence.start < evidence.end && evidence.start < one.evidence.end) === at,
    ),
    converted: [...narrative, ...titles, place.section].some(({ start, end }) => CONVERTED.test(document.text.slice(start, end))),
    titled: titled.length > 0,
    lines: lines.map(({ place: at, span }) => evidenceOf(at, span.start, span.end)),
    heads: [...titles, ...diagnoses].map(quoteOf),
    narrative: narrative.map(quoteOf),
    reportSide: onlySideOf(heads),
    approaches,
    levels: leveled ?? [],
  };
}

/** Whether a further mention tells of the procedure that `first` tells of: no other side, and in a list of what was done no other part. */
function isSame(first: Mentioned, mentioned: Mentioned, { titles }: Report): boolean {
  const [a, b] = [first.finding, mentioned.finding];
  if (a.concept !== b.concept) return false;
  const sides = [a, b].map(({ attributes }) => attributes.laterality);
  if (sides[0] !== undefined && sides[1] !== undefined && sides[0] !== sides[1]) return false;
  const isListed = (one: Finding): boolean => titles.some(({ start, end }) => one.evidence.start >= start && one.evidence.end <= end);
  if (!isListed(a) || !isListed(b)) return true;
  // In a list, other words are another deed, but for an abbreviation in brackets.
  const [name, otherName] = [a, b].map(({ evidence }) => evidence.quote.toLowerCase());
  const between = first.place.document.text.slice(Math.min(a.evidence.end, b.evidence.end), Math.max(a.evidence.start, b.evidence.start));
  if (name !== otherName && !/^\s*\($/.test(between)) return false;
  const [part, other] = [first, mentioned].map(({ place, clause }) => bodyPartOf(stretch(place, clause))?.value);
  return part === other || part === undefined || other === undefined;
}

const tried = ({ finding: { evidence, sentence }, place }: Mentioned): number =>
  Number(TRIED.test(place.document.text.slice(sentence.start, evidence.start)));
const hasSide = ({ finding }: Mentioned): number => Number(finding.attributes.laterality !== undefined);

/** Mentions of one procedure; what tells a side gathers first. */
function grouped(told: Mentioned[], report: Report): [Mentioned, ...Mentioned[]][] {
  const groups: [Mentioned, ...Mentioned[]][] = [];
  for (const one of told.toSorted((a, b) => hasSide(b) - hasSide(a))) {
    const group = groups.find(([first]) => isSame(first, one, report));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const titled = ({ finding: { evidence } }: Mentioned): number =>
    Number(report.titles.some(({ start, end }) => evidence.start >= start && evidence.end <= end));
  for (const group of groups)
    group.sort((a, b) => titled(b) - titled(a) || tried(a) - tried(b) || a.finding.evidence.start - b.finding.evidence.start);
  return groups.sort((a, b) => a[0].finding.evidence.start - b[0].finding.evidence.start);
}

function inDocument(document: ChartDocument, deeds: DeedMention[]): Told[] {
  const report = reportOf(document);
  const own = deeds.map(({ finding }) => finding);
  const done = deeds.flatMap(({ finding, plain }): Mentioned[] => {
    const section = report.sections.find(({ start, end }) => finding.evidence.start >= start && finding.evidence.start < end);
    if (!section) return [];
    const place = { document, section, start: section.start, end: section.end };
    return isDone(finding, place, report, plain) ? [{ finding, place, clause: clauseOf(document.text, finding, own) }] : [];
  });
  if (done.length === 0) return [];
  const story = storyOf(report.narrative.map((one) => stretch(one)));
  return grouped(done, report).map((group) => toldOf(group, report, own, story));
}

/**
 * The procedures that the documents say were done in this encounter, each with the words that tell of it; each kind, side and
 * listed part once a document. What was done earlier, is planned, denied or only explained is none.
 */
export function performedIn(chart: Chart, findings: Finding[]): Told[] {
  return chart.documents.flatMap((document) => {
    const own = findings.filter(({ evidence }) => evidence.document === document.id);
    const deeds = deedsIn(own, document.text);
    return deeds.length === 0 ? [] : inDocument(document, deeds);
  });
}
