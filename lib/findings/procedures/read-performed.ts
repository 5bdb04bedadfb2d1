import type { Chart, ChartDocument } from '../../chart/chart';
import type { Finding } from '../finding';
import { conceptOf } from '../lexicon/concepts';
import type { Span } from '../sentences';
import { valuesOf } from '../values/read-values';
import type { Value } from '../values/value';
import { countsIn, levelsIn } from './counts';
import { approachesOf, bodyPartOf, devicesOf, onlySideOf, type Stretch, sideOf } from './details';
import { isDone } from './done';
import { clauseOf, type Mentioned, restOfItem } from './lines';
import type { Told } from './performed';
import { evidenceOf, type Place, quoteOf, type Report, reportOf } from './report';

const CONVERTED = /\bconver(?:ted|sion)\b[^.]{0,30}\b(?:open|laparotomy|thoracotomy)\b/i;
const stretch = (place: Place, span: Span = place): Stretch => ({ place, span });

/** Lines nearest first, each stretch once. */
function linesOf(group: Mentioned[], titles: Place[], all: Finding[]): Stretch[] {
  const spans = group.flatMap((mentioned): Stretch[] => {
    const { finding, place, clause } = mentioned;
    const rest = restOfItem(mentioned, titles, all);
    return [finding.evidence, clause, ...(rest ? [rest] : []), finding.sentence].map((span) => stretch(place, span));
  });
  return spans.filter(({ span }, at) => spans.findIndex(({ span: other }) => other.start === span.start && other.end === span.end) === at);
}

function toldOf(group: [Mentioned, ...Mentioned[]], report: Report, all: Finding[], values: Value[]): Told {
  const { document, titles, narrative, diagnoses } = report;
  const [{ finding, place }] = group;
  const lines = linesOf(group, titles, all);
  const heads = [...titles, ...diagnoses].map((one) => stretch(one));
  const story = narrative.map((one) => stretch(one));
  const approaches = approachesOf([...lines, ...titles.map((one) => stretch(one))], story);
  const own = group.map(({ finding: { attributes } }) => attributes.laterality).find((side) => side !== undefined);
  const within = lines.map(({ span }) => span);
  const counted = [...values, ...within.flatMap((span) => countsIn(place, span))].filter(({ evidence }) =>
    within.some(({ start, end }) => evidence.start >= start && evidence.end <= end),
  );
  const leveled = [...lines, ...heads].map(({ place: at, span }) => levelsIn(at, span)).find((levels) => levels.length > 0);
  return {
    id: `${document.id}:${finding.evidence.start}:${finding.concept}`,
    concept: finding.concept,
    name: conceptOf(finding.concept)?.names[0] ?? finding.concept,
    evidence: finding.evidence,
    sentence: finding.sentence,
    laterality: own ?? lines.map(sideOf).find((side) => side !== null) ?? onlySideOf(heads),
    approach: approaches[0] ?? null,
    bodyPart: lines.map(bodyPartOf).find((part) => part !== null) ?? null,
    devices: devicesOf(lines, story),
    values: counted.filter(
      ({ evidence }, at) => counted.findIndex((one) => one.evidence.start < evidence.end && evidence.start < one.evidence.end) === at,
    ),
    converted: [...narrative, ...titles, place.section].some(({ start, end }) => CONVERTED.test(document.text.slice(start, end))),
    lines: lines.map(({ place: at, span }) => evidenceOf(at, span.start, span.end)),
    heads: [...titles, ...diagnoses].map(quoteOf),
    narrative: narrative.map(quoteOf),
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
  if (!isListed(a) || !isListed(b) || a.sentence.start === b.sentence.start) return true;
  const [part, other] = [first, mentioned].map(({ place, clause }) => bodyPartOf(stretch(place, clause))?.value);
  return part === other || part === undefined || other === undefined;
}

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
  for (const group of groups) group.sort((a, b) => titled(b) - titled(a) || a.finding.evidence.start - b.finding.evidence.start);
  return groups.sort((a, b) => a[0].finding.evidence.start - b[0].finding.evidence.start);
}

function inDocument(document: ChartDocument, own: Finding[]): Told[] {
  const report = reportOf(document);
  const done = own.flatMap((finding): Mentioned[] => {
    const section = report.sections.find(({ start, end }) => finding.evidence.start >= start && finding.evidence.start < end);
    if (!section) return [];
    const place = { document, section, start: section.start, end: section.end };
    return isDone(finding, place, report) ? [{ finding, place, clause: clauseOf(document.text, finding, own) }] : [];
  });
  if (done.length === 0) return [];
  const values = valuesOf(document);
  return grouped(done, report).map((group) => toldOf(group, report, own, values));
}

/**
 * The procedures that the documents say were done in this encounter, each with the words that tell of it; each kind, side and
 * listed part once a document. What was done earlier, is planned, denied or only explained is none.
 */
export function performedIn(chart: Chart, findings: Finding[]): Told[] {
  const procedures = findings.filter(({ concept }) => conceptOf(concept)?.kind === 'procedure');
  return chart.documents.flatMap((document) => {
    const own = procedures.filter(({ evidence }) => evidence.document === document.id);
    return own.length === 0 ? [] : inDocument(document, own);
  });
}
