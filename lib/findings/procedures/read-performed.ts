import type { Chart, ChartDocument, Evidence, Section, SectionKind } from '../../chart/chart';
import type { Finding } from '../finding';
import { conceptOf } from '../lexicon/concepts';
import { PhraseBook } from '../phrases';
import { sectionsOf } from '../sections';
import { tokensOf } from '../tokens';
import { valuesOf } from '../values/read-values';
import type { Value } from '../values/value';
import type { Detail, Performed } from './performed';
import { APPROACHES, BODY_PARTS, DEVICES } from './words';

/** Headings under which a report names what was done, rather than tells how. */
const TITLE =
  /^(?:(?:operative |surgical |principal |reported )?(?:procedures?|operations?)(?: \w+)?(?: performed| done)?|title of (?:procedure|operation)|name of (?:procedure|operation)|surgery(?: performed)?|procedures? performed)\W*$/i;
/** Headings of what is told around the operation, where other procedures are only spoken of. */
const AROUND =
  /anesthe|complication|blood loss|specimen|drain|surgeon|assistant|condition|count|position|fluid|indication|consent|tourniquet/i;
const DONE =
  /\b(?:was|were|is|has been|had been) (?:then |also |successfully |subsequently )?(?:performed|done|carried out|completed|accomplished|placed|inserted|removed|excised|repaired|undertaken)|\bunder(?:went|going)\b|\btaken to the (?:operating room|OR)\b|\bperformed (?:today|in (?:the )?(?:office|clinic|ED|emergency))|\bs\/p\b|\bstatus post\b|\b(?:we|I) (?:performed|did|placed|injected|excised|removed)\b/i;
const DONE_SECTIONS: ReadonlySet<SectionKind> = new Set([
  'procedure',
  'hospital-course',
  'findings',
  'impression',
  'plan',
  'assessment-plan',
  'assessment',
  'hpi',
]);
const CONVERTED = /\bconver(?:ted|sion)\b[^.]{0,30}\bopen\b/i;

const wordPattern = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})\b`, 'i');
const APPROACH_WORDS = APPROACHES.map(([approach, words]) => ({ approach, words: wordPattern(words) }));
const DEVICE_WORDS = DEVICES.map(([device, words]) => ({ device, words: wordPattern(words) }));

function partsBook(): PhraseBook<string> {
  const book = new PhraseBook<string>(false);
  for (const part of BODY_PARTS) book.add(part, part);
  return book;
}
const PARTS = partsBook();

interface Place {
  document: ChartDocument;
  section: Section;
}

const evidenceAt = ({ document, section }: Place, start: number, end: number): Evidence => ({
  document: document.id,
  start,
  end,
  quote: document.text.slice(start, end),
  section: section.kind,
});

/** The first words of `span` that match, as a detail. */
function wordsIn<T>(place: Place, span: { start: number; end: number }, words: RegExp, value: T): Detail<T> | null {
  const found = words.exec(place.document.text.slice(span.start, span.end));
  if (!found) return null;
  const start = span.start + found.index;
  return { value, evidence: evidenceAt(place, start, start + found[0].length) };
}

/** Spans in which a detail is looked for, nearest first: the mention, its sentence, the titles, the report. */
function approachOf(places: { place: Place; span: { start: number; end: number } }[]): Performed['approach'] {
  for (const { place, span } of places) {
    for (const { approach, words } of APPROACH_WORDS) {
      const found = wordsIn(place, span, words, approach);
      if (found) return found;
    }
  }
  return null;
}

function bodyPartOf(place: Place, span: { start: number; end: number }): Detail | null {
  const tokens = tokensOf(place.document.text, span.start, span.end);
  const [longest] = PARTS.find(tokens).sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  if (!longest) return null;
  return { value: longest.value, evidence: evidenceAt(place, tokens[longest.from]?.start ?? 0, tokens[longest.to]?.end ?? 0) };
}

/** Whether the place of a mention says that the procedure was done in this encounter. */
function isDone(finding: Finding, { document, section }: Place): boolean {
  if (finding.assertion !== 'present' && !(finding.assertion === 'historical' && section.kind === 'hospital-course')) return false;
  if (section.kind === 'procedure') return !AROUND.test(section.heading ?? '');
  if (!DONE_SECTIONS.has(section.kind)) return false;
  return DONE.test(document.text.slice(finding.sentence.start, finding.sentence.end));
}

const isTitle = ({ section }: Place): boolean => TITLE.test(section.heading ?? '');

interface Told {
  finding: Finding;
  place: Place;
}

function performedOf(group: [Told, ...Told[]], sections: Section[], values: Value[]): Performed {
  const [{ finding, place }] = group;
  const report = sections.filter(({ kind, heading }) => kind === 'procedure' && !AROUND.test(heading ?? ''));
  const titles = report.filter(({ heading }) => TITLE.test(heading ?? ''));
  const here = { place, span: finding.sentence };
  const wider = [...titles, ...report].map((section) => ({ place: { document: place.document, section }, span: section }));
  const lines = group.map(({ finding: { sentence } }) => sentence);
  const devices = [...group.map((told) => ({ place: told.place, span: told.finding.sentence })), ...wider];
  const laterality = group.map((told) => told.finding.attributes.laterality).find((side) => side !== undefined) ?? null;
  return {
    id: `${finding.evidence.document}:${finding.evidence.start}:${finding.concept}`,
    concept: finding.concept,
    name: conceptOf(finding.concept)?.names[0] ?? finding.concept,
    evidence: finding.evidence,
    sentence: finding.sentence,
    laterality,
    approach: approachOf([{ place, span: finding.evidence }, here, ...wider]),
    bodyPart: bodyPartOf(place, finding.sentence),
    devices: DEVICE_WORDS.flatMap(({ device, words }) => {
      const found = devices.map(({ place: at, span }) => wordsIn(at, span, words, device)).find((one) => one !== null);
      return found ? [found] : [];
    }),
    values: values.filter(({ evidence }) => lines.some(({ start, end }) => evidence.start >= start && evidence.end <= end)),
    converted: [...report, place.section].some(({ start, end }) => CONVERTED.test(place.document.text.slice(start, end))),
  };
}

/** Mentions of one procedure on one side; those without a side join the first. */
function bySide(told: Told[]): [Told, ...Told[]][] {
  const groups = new Map<string, [Told, ...Told[]]>();
  const sided = told.filter(({ finding }) => finding.attributes.laterality !== undefined);
  for (const one of [...sided, ...told.filter((other) => !sided.includes(other))]) {
    const { concept, attributes } = one.finding;
    const first = [...groups.keys()].find((key) => key.startsWith(`${concept} `));
    const key = attributes.laterality ? `${concept} ${attributes.laterality}` : (first ?? `${concept} `);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].sort((a, b) => a[0].finding.evidence.start - b[0].finding.evidence.start);
}

/**
 * The procedures that the documents say were done in this encounter, titles of reports before what is told elsewhere; each kind
 * and side once a document. What was done earlier, is planned, denied or only explained is none.
 */
export function performedIn(chart: Chart, findings: Finding[]): Performed[] {
  return chart.documents.flatMap((document) => {
    const own = findings.filter(({ concept, evidence }) => evidence.document === document.id && conceptOf(concept)?.kind === 'procedure');
    if (own.length === 0) return [];
    const sections = sectionsOf(document);
    const told = own.flatMap((finding): Told[] => {
      const section = sections.find(({ start, end }) => finding.evidence.start >= start && finding.evidence.start < end);
      const place = section && { document, section };
      return place && isDone(finding, place) ? [{ finding, place }] : [];
    });
    const titled = told.some(({ place }) => isTitle(place));
    // Where a report names its procedures, what its description mentions besides are steps of them.
    const kept = titled ? told.filter(({ place }) => isTitle(place) || place.section.kind !== 'procedure') : told;
    const values = valuesOf(document);
    return bySide(kept).map((group) => performedOf(group, sections, values));
  });
}
