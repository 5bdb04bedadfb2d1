/** Splits a note into its sections: the page's own where it gives them, else by headers. */
import type { ChartDocument, DocumentKind, Section, SectionKind } from '../chart/chart';
import { byKernel, HEADINGS, HEADINGS_BY_DOCUMENT, type Heading } from './headings';

interface Header {
  kind: SectionKind;
  heading: string;
  start: number;
}

const LINE = /[^\n]+/g;
const LEAD = String.raw`^[ \t]*(?:#{1,6}[ \t]*|={2,}[ \t]*|\*{3,}[ \t]*|\[(?![ xX]?\])[ \t]*|-{2,}[ \t]*|~+[ \t]*)?(?:[-*•]{1,3}[ \t]*)?(?:\*\*|__)?(?:(?:[IVX]{1,4}|\d{1,2}|[A-Z])[.)][ \t]+)?(?:\*\*|__)?`;
/** A header at the beginning of a line: list mark, number or bold around it, then a colon, a dash or the end of the line. */
const AT_LINE = new RegExp(
  String.raw`${LEAD}([A-Za-z][A-Za-z0-9 ,&/()'’.\-]{0,70}?(?:[ ]?\([^()\n]{1,40}\))?)(?:\*\*|__|[ \t]*={2,}|[ \t]*\*{3,}|\]|[ \t]*~+)?[ \t]*(:+(?:\*\*|__)?|[ \t][-–—](?:[ \t]|$)|$)`,
);
/** A header in capitals in running text, as flattened notes have it, or a known one in title case behind the end of a sentence. */
const IN_LINE =
  /(?:[.;:,]\s+|\s{2,}|\t|[a-z)] )([A-Z][A-Z &/,'-]{1,50}):|[.;!?]\s+([A-Z][a-z]+(?: (?:of|and|the|[A-Z][a-z]+)){0,5}|[A-Z]{2,3} [A-Z][a-z]+):/g;

/** In running text a list's first number is mark enough behind a header in capitals: `POSTOPERATIVE DIAGNOSES 1. …`. */
const BEFORE_LIST = /(?:^|[.;:)]\s+|\s{2,}|\t)([A-Z][A-Z &/,'-]{6,50}?)\s+(?=1[.)]\s+[A-Z])/g;

/** `EXAM: MRI LEFT KNEE CLINICAL: Pain …`: behind the name of a study, all in capitals, the next header needs no mark before it. */
const IN_TITLE =
  /^\s*(?:EXAM|EXAMINATION|STUDY|PROCEDURE)\s*:[A-Z0-9 ,/&()-]{3,80}? (CLINICAL(?: [A-Z]+)?|INDICATIONS?|HISTORY|TECHNIQUE|FINDINGS|REASON FOR [A-Z]+)\s*:/d;

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/g, ' ')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const isCapitals = (heading: string): boolean => heading === heading.toUpperCase() && /[A-Z]{3}/.test(heading);
const isTitled = (heading: string): boolean => /^[A-Z]/.test(heading) && heading.split(' ').length <= 6 && !heading.endsWith('.');

/** Sections inside which a heading that names a body system or a condition goes on with the section. */
const HOLDS_SUBHEADINGS = new Set<SectionKind>([
  'ros',
  'exam',
  'assessment',
  'plan',
  'assessment-plan',
  'hospital-course',
  'hpi',
  'past-history',
  'results',
  'findings',
  'social-history',
]);
const KEEPS_UNKNOWN = new Set<SectionKind>([
  'assessment',
  'plan',
  'assessment-plan',
  'hospital-course',
  'discharge-diagnosis',
  'exam',
  'ros',
  'impression',
  'findings',
]);

const LONG_NAMES = [...HEADINGS.keys()].filter((name) => name.length >= 8);

/** True when one letter was left out, put in or changed, or two neighbours changed places. */
function isMisspelt(written: string, name: string): boolean {
  if (Math.abs(written.length - name.length) > 1) return false;
  let head = 0;
  while (head < name.length && written[head] === name[head]) head++;
  const [a, b] = [written.slice(head), name.slice(head)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

function misspelt(heading: string): Heading | null {
  const written = plain(heading);
  if (written.length < 7) return null;
  const name = LONG_NAMES.find((candidate) => isMisspelt(written, candidate));
  return name === undefined ? null : (HEADINGS.get(name) ?? null);
}

const BEFORE = /^(?:the|patients?|brief|interval|detailed|current|updated|other|todays) /;
const BEHIND =
  / (?:at|on|upon|by|prior to|before|after|from|since|today|as of|per|to be (?:achieved|completed|met|reached|accomplished))\b.*$/;

function known(heading: string, kind: DocumentKind): Heading | null {
  const name = plain(heading);
  return (
    HEADINGS_BY_DOCUMENT[kind]?.get(name) ??
    HEADINGS.get(name) ??
    HEADINGS.get(name.replace(BEFORE, '')) ??
    HEADINGS.get(name.replace(BEHIND, '')) ??
    null
  );
}

/** In running text several words in capitals before a colon head a section where their kernel is known: `POSTOP DIAGNOSES: …`. */
const ofKernel = (heading: string): Heading | null => {
  const words = heading.trim().split(' ').length;
  return words >= 2 && words <= 7 ? byKernel(plain(heading)) : null;
};

/** Two letters that head an examination in one note and name a disease in the plan of another. */
const AMBIGUOUS = /^(?:pe|ms|cc|sh|all|ho|time|contact|o|s|a|p)$/;
const CONCLUDING = new Set<SectionKind>(['assessment', 'plan', 'assessment-plan', 'impression']);

function headersOf(text: string, start: number, end: number, document: DocumentKind): Header[] {
  const headers: Header[] = [];
  let current: SectionKind = 'other';
  const open = (kind: SectionKind, heading: string, at: number): void => {
    current = kind;
    headers.push({ kind, heading, start: at });
  };
  const consider = (heading: string, at: number, marked: boolean): void => {
    const strong = marked || isCapitals(heading);
    const found =
      known(heading, document) ??
      (isCapitals(heading) || (marked && isTitled(heading)) ? misspelt(heading) : null) ??
      (strong && heading.split(' ').length <= 7 ? byKernel(plain(heading)) : null);
    const shown = isCapitals(heading) || isTitled(heading);
    if (found && (marked || shown)) {
      if (found.sub && HOLDS_SUBHEADINGS.has(current)) return;
      if (found.kind === current && found.sub) return;
      if (CONCLUDING.has(current) && AMBIGUOUS.test(plain(heading)) && !CONCLUDING.has(found.kind)) return;
      open(found.kind, heading, at);
      return;
    }
    const closes = marked && isCapitals(heading) && heading.length > 3 && /[ A-Z]{4}/.test(heading);
    if (!found && closes && !KEEPS_UNKNOWN.has(current)) open('other', heading, at);
  };
  LINE.lastIndex = start;
  for (let line = LINE.exec(text); line !== null && line.index < end; line = LINE.exec(text)) {
    const words = line[0].slice(0, end - line.index);
    const head = AT_LINE.exec(words);
    if (head?.[1]) consider(head[1].trim(), line.index, (head[2] ?? '') !== '');
    const within: [heading: string, at: number][] = [];
    for (const before of words.matchAll(BEFORE_LIST)) {
      const heading = before[1] ?? '';
      if (known(heading, document)?.sub === false) within.push([heading, before.index + before[0].indexOf(heading)]);
    }
    if (words.includes(':')) {
      const [at] = IN_TITLE.exec(words)?.indices?.[1] ?? [];
      if (at !== undefined) within.push([words.slice(at, words.indexOf(':', at)).trim(), at]);
      for (const inner of words.matchAll(IN_LINE)) {
        const heading = inner[1] ?? inner[2] ?? '';
        const found = known(heading, document) ?? (inner[1] ? ofKernel(heading) : null);
        if (found && !found.sub) within.push([heading, inner.index + inner[0].indexOf(heading)]);
      }
    }
    for (const [heading, at] of within.sort(([, a], [, b]) => a - b)) consider(heading, line.index + at, true);
  }
  return headers;
}

/** How the story of an operation begins, whatever stands above it. */
const OPERATED =
  /\b(?:prepped|draped|operating (?:room|suite|table|theat\w+)|supine|prone|lithotomy|decubitus|(?:general|spinal|local) (?:\w+ )?an[ae]?esthe\w+|intubated)\b/i;
const MAY_TELL_IT: ReadonlySet<SectionKind> = new Set(['impression', 'other', 'surgical-history']);
const OPENING = 400;

/** In the report of an operation `SUMMARY` or `OPERATIONS` may head its story. */
function isOperation({ kind, heading, start, end }: Section, text: string, document: DocumentKind): boolean {
  if (!MAY_TELL_IT.has(kind) || heading === null || end - start < OPENING) return false;
  if (document === 'discharge-summary' || document === 'radiology-report') return false;
  const opening = text.slice(start, start + OPENING);
  return OPERATED.test(opening) && /\b(?:was|were)\b/i.test(opening);
}

const STUDIED =
  /^\W*(?:MR[IA]?|CTA?|PET|DEXA|US|x-?rays?|radiographs?|ultrasound|sonogra\w+|doppler|echocardiogram|mammogra\w+|bone scan|\w+ views)\b/i;

/** `EXAM: MRI LEFT FOOT` names a study; nobody was examined there. */
const isStudy = ({ kind, heading, start, end }: Section, text: string): boolean =>
  kind === 'exam' && /^exam(?:ination)?$/i.test(heading ?? '') && STUDIED.test(text.slice(start + (heading ?? '').length, end));

const CONCLUSIONS: ReadonlySet<SectionKind> = new Set(['assessment', 'assessment-plan', 'impression', 'discharge-diagnosis']);
const EXAMINED: ReadonlySet<SectionKind> = new Set(['exam', 'results', 'vitals']);

/** `Problem list` behind the examination of a note without any conclusion is the conclusion. */
function concluded(sections: Section[]): Section[] {
  if (sections.some(({ kind }) => CONCLUSIONS.has(kind))) return sections;
  const examined = sections.findIndex(({ kind }) => EXAMINED.has(kind));
  return sections.map((section, at) =>
    examined >= 0 && at > examined && /^(?:active |current )?problems?(?: list)?$/i.test(section.heading ?? '')
      ? { ...section, kind: 'assessment' as const }
      : section,
  );
}

function split(text: string, start: number, end: number, fallback: SectionKind, document: DocumentKind): Section[] {
  const headers = headersOf(text, start, end, document);
  const sections: Section[] = [];
  const first = headers[0]?.start ?? end;
  if (first > start) sections.push({ kind: fallback, heading: null, start, end: first });
  headers.forEach((header, at) => {
    const section = { kind: header.kind, heading: header.heading, start: header.start, end: headers[at + 1]?.start ?? end };
    sections.push(isOperation(section, text, document) || isStudy(section, text) ? { ...section, kind: 'procedure' } : section);
  });
  return concluded(sections);
}

/** What a document without any header is. */
function wholeKind(document: ChartDocument): SectionKind {
  if (document.kind === 'radiology-report' || document.kind === 'pathology-report') return 'findings';
  return document.kind === 'operative-note' || document.kind === 'procedure-note' ? 'procedure' : 'hpi';
}

/**
 * The sections of a document in order, covering it whole. Sections the page gives are kept; those of kind `other`, and the
 * text between them, are split by their own headers. A document without headers is one section of its document's kind.
 */
export function sectionsOf(document: ChartDocument): Section[] {
  const { text } = document;
  const given = document.sections
    .filter((section) => section.end > section.start && section.start >= 0 && section.end <= text.length)
    .sort((a, b) => a.start - b.start);
  if (given.length === 0) {
    const sections = split(text, 0, text.length, 'other', document.kind);
    return sections.length === 1 && sections[0]?.heading === null ? [{ ...sections[0], kind: wholeKind(document) }] : sections;
  }
  const sections: Section[] = [];
  let at = 0;
  for (const section of given) {
    if (section.start < at) continue;
    if (section.start > at) sections.push(...split(text, at, section.start, 'other', document.kind));
    if (section.kind === 'other')
      sections.push(
        ...split(text, section.start, section.end, known(section.heading ?? '', document.kind)?.kind ?? 'other', document.kind),
      );
    else sections.push(section);
    at = section.end;
  }
  if (at < text.length) sections.push(...split(text, at, text.length, 'other', document.kind));
  return sections;
}
