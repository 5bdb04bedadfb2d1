/** The side of a condition that the note names only beside the same part of the body (I.B.13: any clinician's note may give the side). */
import type { Chart, Evidence, SectionKind } from '../chart/chart';
import type { Attributes, Finding } from '../findings/finding';
import { sectionsOf } from '../findings/sections';
import type { Frame } from './frames';
import { PARTS } from './tables/parts-with-sides';

const SIDE = String.raw`\b(?:(right|rt|R)|(left|lt|L)|(bilateral|both|b\/l))[ -](?:\w+ )?(?:sided )?`;
/** Speech of the other, sound or replaced side. */
const OTHER_SIDE =
  /replac|arthroplast|\bTK[AR]\b|\bTH[AR]\b|prosthe|implant|healed|normal|unremarkable|non-?tender|contralateral|unaffected|opposite|asymptomatic|without pain|no pain|\bfine\b|comparison|denies/i;
/** Sections that tell of others, of other times, or of what may come: no detail of today's condition is read there. */
export const OF_OTHERS: ReadonlySet<SectionKind> = new Set([
  'family-history',
  'instructions',
  'consent',
  'surgical-history',
  'past-history',
]);

const PARTS_READ = PARTS.map(([belongs, called]) => ({ belongs, words: new RegExp(`${SIDE}(?:${called})\\b`, 'gi') }));

/** Where the side was read. */
export interface Borrowed {
  laterality: NonNullable<Attributes['laterality']>;
  evidence: Evidence;
}

/** The sentence or line around an offset, near enough for a quote: no abbreviation ends it within a line. */
export const sentenceAround = (text: string, at: number): { start: number; end: number } => {
  const before = text.slice(Math.max(0, at - 300), at);
  const after = text.slice(at, at + 300);
  const stopped = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '));
  const cut = Math.max(before.lastIndexOf('\n'), stopped < 0 ? -1 : stopped + 1);
  const stop = /\n|[.;](?=\s)/.exec(after);
  let start = at - before.length + cut + 1;
  let end = at + (stop ? stop.index + (stop[0] === '\n' ? 0 : 1) : after.length);
  while (start < at && /\s/.test(text[start] ?? '')) start++;
  while (end > at && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
};

const TITLE = 300;
const VISIT: ReadonlySet<SectionKind> = new Set(['ros', 'exam', 'past-history', 'social-history', 'medications']);

/** The side that the report of a study or an operation is of: its title names it, and no other side is named in all of it. */
function sideOfReport({ documents }: Chart): Borrowed | null {
  const [document, other] = documents;
  if (!document || other) return null;
  const sections = sectionsOf(document);
  if (!sections.some(({ kind }) => kind === 'procedure') || sections.some(({ kind }) => VISIT.has(kind))) return null;
  const sides = [...document.text.matchAll(/\b(?:left|right|bilateral(?:ly)?|both)\b/gi)];
  const [first] = sides;
  if (!first || first.index > TITLE || new Set(sides.map(([word]) => word.toLowerCase())).size > 1) return null;
  const laterality = /^left$/i.test(first[0]) ? 'left' : 'right';
  if (!/^(?:left|right)$/i.test(first[0])) return null;
  const sentence = sentenceAround(document.text, first.index);
  const section = sections.find(({ start, end }) => first.index >= start && first.index < end)?.kind ?? null;
  const evidence = { document: document.id, ...sentence, quote: document.text.slice(sentence.start, sentence.end), section };
  return { laterality, evidence };
}

/** The part of the body that a condition belongs to, as the pattern of its names; null for none of these. */
export const partOf = (concept: string, type = ''): RegExp | null =>
  PARTS.find(([belongs]) => belongs.test(`${concept} ${type}-`))?.[0] ?? null;

/** Reads the documents once; the answer is the one side they name for the part of the body of `concept`, else the one a report is of; null when none or when they name two. */
export function sideReader(chart: Chart): (concept: string, type: string | undefined) => Borrowed | null {
  const known = new Map<RegExp, Borrowed | null>();
  const sidesOf = (words: RegExp): Borrowed | null => {
    const found: Borrowed[] = [];
    for (const document of chart.documents) {
      for (const section of sectionsOf(document)) {
        if (OF_OTHERS.has(section.kind)) continue;
        for (const match of document.text.slice(section.start, section.end).matchAll(words)) {
          const sentence = sentenceAround(document.text, section.start + match.index);
          if (OTHER_SIDE.test(document.text.slice(sentence.start, sentence.end))) continue;
          const laterality = match[1] ? 'right' : match[2] ? 'left' : 'bilateral';
          found.push({
            laterality,
            evidence: {
              document: document.id,
              ...sentence,
              quote: document.text.slice(sentence.start, sentence.end),
              section: section.kind,
            },
          });
        }
      }
    }
    const [first, ...rest] = found;
    return first && rest.every(({ laterality }) => laterality === first.laterality) ? first : null;
  };
  const whole = sideOfReport(chart);
  return (concept, type) => {
    const words = PARTS_READ.find(({ belongs }) => belongs.test(`${concept} ${type ?? ''}-`))?.words;
    if (!words) return whole;
    const before = known.get(words);
    if (before !== undefined) return before;
    const side = sidesOf(words) ?? whole;
    known.set(words, side);
    return side;
  };
}

/** Where a study or an examination tells what it saw. */
const SEEN: ReadonlySet<SectionKind | null> = new Set<SectionKind>(['results', 'findings', 'exam', 'plan', 'hpi', 'chief-complaint']);

/** The one side on which the note sees this same condition, as sure or as likely, where its conclusion names none. */
export function sideSeen({ concept }: Frame, findings: Finding[]): Finding | null {
  const seen = findings.filter(
    (finding) =>
      finding.concept === concept.id &&
      (finding.assertion === 'present' || finding.assertion === 'uncertain') &&
      SEEN.has(finding.evidence.section) &&
      finding.attributes.laterality !== undefined &&
      finding.attributes.laterality !== 'bilateral',
  );
  const [first] = seen;
  return first && seen.every(({ attributes }) => attributes.laterality === first.attributes.laterality) ? first : null;
}
