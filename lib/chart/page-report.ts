/** The report that a site may send when a page is read wrongly: what was read and the page's bones, all text scrambled. */
import type { Diagnosis } from './diagnosis';
import { type Scrambler, scramblerOf } from './scramble';
import type { SkeletonNode } from './skeleton';

/** What the file says of itself. */
const HEAD = [
  'A report of how Chartside read a page. It holds the page’s elements without scripts, styles and pictures, and what was read from them.',
  'Every word was replaced by another of the same length and case, every number by another, every date by another date; the same word is replaced alike throughout.',
  'Left as they are: tags, names of attributes, ids and classes as far as no word of the page’s text is in them (their digits are replaced), and words that the reader itself looks for (names of sections, lists, fields, vitals, states and units), unless the patient or an author is called so.',
];

/** One frame of a report. */
export interface ReportedFrame extends Omit<Diagnosis, 'skeleton' | 'report'> {
  report: unknown;
  title: string;
  root: SkeletonNode | null;
  truncated: boolean;
}
export interface PageReport {
  about: string[];
  format: 1;
  frames: ReportedFrame[];
}

/** Attributes by which scripts and readers find elements; all others may hold text. */
const NAMES =
  /^(?:id|class|name|role|type|for|headers|scope|lang|dir|hidden|open|checked|selected|disabled|readonly|multiple|contenteditable|aria-(?:controls|labelledby|describedby|owns|expanded|selected|hidden|busy|pressed|haspopup|modal|current|checked|level|live|sort)|data-(?:test-?id|test|element|extension-id|extension-slot-name|bind|qa|cy|frame|toggle|bs-toggle|target|bs-target|parent|bs-parent|state|collapsed)|ng-(?:bind|repeat|model|if|show))$/;
const NUMBERS = /^(?:colspan|rowspan|tabindex|size|rows|cols)$/;
const ADDRESS = /^(?:href|src)$/;
const FACT_NAMES = /^(?:frame|key|path|url|selector|id|document|origin)$/;
/** Fields of facts that hold one of our own words. */
const OURS = /^(?:adapter|visibility|kind|completeness|class|tried|why)$/;

function* within(node: SkeletonNode): Generator<string> {
  for (const [name, value] of Object.entries(node.attributes)) if (!isKeptName(name) && name !== 'style') yield value;
  for (const child of node.nodes) {
    if (typeof child === 'string') yield child;
    else yield* within(child);
  }
}

/** Everything that the frames say, and who is named in them. */
function* textsOf(diagnoses: readonly Diagnosis[]): Generator<string> {
  for (const { skeleton, frame, report } of diagnoses) {
    yield frame.title;
    if (skeleton) yield skeleton.title;
    if (skeleton?.root) yield* within(skeleton.root);
    for (const text of stringsOf(report)) yield text;
  }
}
const isKeptName = (name: string): boolean => NAMES.test(name) || NUMBERS.test(name) || ADDRESS.test(name);

function* stringsOf(value: unknown, field = ''): Generator<string> {
  if (typeof value === 'string') {
    if (!OURS.test(field) && !FACT_NAMES.test(field)) yield value;
  } else if (Array.isArray(value)) for (const each of value) yield* stringsOf(each, field);
  else if (typeof value === 'object' && value !== null) for (const [name, each] of Object.entries(value)) yield* stringsOf(each, name);
}

function* peopleIn(diagnoses: readonly Diagnosis[]): Generator<string> {
  for (const { report } of diagnoses) {
    const { name } = report?.patient ?? {};
    if (name) yield [name.family, name.given, name.text].join(' ');
    if (report?.encounter?.provider) yield report.encounter.provider.replace(/,.*$/, '');
    for (const { author } of report?.documents ?? []) if (author) yield author.replace(/,.*$/, '');
  }
}

function scrambledNode(node: SkeletonNode, scrambler: Scrambler): SkeletonNode {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes)) {
    if (/^(?:width|height)$/.test(name)) attributes[name] = Number.parseInt(value, 10) >= 400 ? '4e2' : '16';
    else if (name === 'href') attributes[name] = value.startsWith('#') ? scrambler.name(value) : '#';
    else if (name === 'src' && node.tag === 'img') continue;
    else
      attributes[name] = NUMBERS.test(name) || name === 'style' ? value : isKeptName(name) ? scrambler.name(value) : scrambler.text(value);
  }
  return {
    tag: node.tag,
    attributes,
    nodes: node.nodes.map((child) => (typeof child === 'string' ? scrambler.text(child) : scrambledNode(child, scrambler))),
  };
}

/** Places among siblings are counted by us, not written by the page. */
const scrambledSelector = (selector: string, scrambler: Scrambler): string =>
  selector
    .split(/(:nth-of-type\(\d+\))/)
    .map((part, i) => (i % 2 === 1 ? part : scrambler.name(part)))
    .join('');

function scrambledFact(value: unknown, scrambler: Scrambler, field = ''): unknown {
  if (typeof value === 'string') {
    if (OURS.test(field)) return value;
    if (field === 'selector') return scrambledSelector(value, scrambler);
    return FACT_NAMES.test(field) ? scrambler.name(value) : scrambler.text(value);
  }
  if (typeof value === 'number') return field === 'age' || field === 'units' ? Number(scrambler.text(String(value))) : value;
  if (Array.isArray(value)) return value.map((each) => scrambledFact(each, scrambler, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, scrambledFact(each, scrambler, name)]));
}

/** Scrambles the diagnoses of a window's frames into one report. `random`: 0 up to 1, unforeseeable. */
export function pageReport(diagnoses: readonly Diagnosis[], random: () => number): PageReport {
  const patients = diagnoses.flatMap(({ report }) => report?.patient ?? []);
  const scrambler = scramblerOf(
    textsOf(diagnoses),
    {
      people: peopleIn(diagnoses),
      births: patients.flatMap(({ birthDate }) => birthDate ?? []),
      ages: patients.flatMap(({ age }) => age ?? []),
    },
    random,
  );
  return {
    about: HEAD,
    format: 1,
    frames: diagnoses.map(({ skeleton, report, frame, ...how }) => ({
      ...how,
      frame: scrambledFact(frame, scrambler) as Diagnosis['frame'],
      report: scrambledFact(report, scrambler),
      title: scrambler.text(skeleton?.title ?? ''),
      root: skeleton?.root ? scrambledNode(skeleton.root, scrambler) : null,
      truncated: skeleton?.truncated ?? false,
    })),
  };
}
