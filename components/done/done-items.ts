import type { Chart, ChartDocument, DocumentKind, Evidence } from '../../lib/chart/chart';
import type { Code } from '../../lib/codes/code';
import type { ProcedureSuggestion } from '../../lib/coding/procedures/suggest-procedures';
import { type Fact, factsOf, sentenceOf } from './fact';

/**
 * A procedure that the notes say was done, told once or in several notes. `mention`: how the note names it. `quotes`: its sentences, that of the note which tells most
 * first. `codes`: ICD-10-PCS; without any, `missing` names the details that no note gives, and `apart` those that only different
 * notes give. `day`: of its own report; null where no report tells it.
 */
export interface DoneItem {
  id: string;
  name: string;
  mention: string;
  quotes: [Evidence, ...Evidence[]];
  facts: Fact[];
  codes: Code[];
  missing: string[];
  apart: string[];
  path: string[];
  day: string | null;
}

interface Told {
  suggestion: ProcedureSuggestion;
  document: ChartDocument;
  /** The day of the report that it stands in. */
  day: string | null;
}

const REPORTS: ReadonlySet<DocumentKind> = new Set(['operative-note', 'procedure-note']);

/** Whether both tell of one procedure: no other side, and no report of another day. */
function isSame(a: Told, b: Told): boolean {
  const [one, other] = [a.suggestion.performed, b.suggestion.performed];
  const sides = one.laterality === other.laterality || one.laterality === null || other.laterality === null;
  return one.concept === other.concept && sides && (a.day === null || b.day === null || a.day === b.day);
}

/** The one with codes, else the one that lacks least. */
const fullest = (group: [Told, ...Told[]]): Told =>
  group.find(({ suggestion }) => suggestion.codes.length > 0) ??
  group.reduce((best, told) => (told.suggestion.missing.length < best.suggestion.missing.length ? told : best));

function itemOf(group: [Told, ...Told[]]): DoneItem {
  const first = fullest(group);
  const { performed, codes, path, missing } = first.suggestion;
  const ordered = [first, ...group.filter((told) => told !== first)];
  const facts = ordered.flatMap(({ suggestion, document }) => factsOf(suggestion.performed, document));
  const lacking = codes.length > 0 ? [] : missing.filter((detail) => group.every(({ suggestion }) => suggestion.missing.includes(detail)));
  return {
    id: performed.id,
    name: performed.name,
    mention: performed.evidence.quote,
    quotes: [
      sentenceOf(performed, first.document),
      ...ordered.slice(1).map(({ suggestion, document }) => sentenceOf(suggestion.performed, document)),
    ],
    facts: facts.filter(({ label, text }, at) => facts.findIndex((other) => other.label === label && other.text === text) === at),
    codes,
    missing: lacking,
    apart: codes.length > 0 || lacking.length > 0 ? [] : missing,
    path,
    day: ordered.find(({ day }) => day !== null)?.day ?? null,
  };
}

/** What the notes say was done, each procedure once, in the order of the notes; a report's telling gathers the others'. */
export function doneItems(procedures: ProcedureSuggestion[], { documents }: Chart): DoneItem[] {
  const told = procedures.flatMap((suggestion): Told[] => {
    const document = documents.find(({ id }) => id === suggestion.performed.evidence.document);
    return document ? [{ suggestion, document, day: REPORTS.has(document.kind) ? document.date : null }] : [];
  });
  const groups: [Told, ...Told[]][] = [];
  // What is told most exactly gathers first: a mention without side or day then finds its place.
  const exactness = ({ suggestion, day }: Told): number => Number(day !== null) + Number(suggestion.performed.laterality !== null);
  for (const one of told.toSorted((a, b) => exactness(b) - exactness(a))) {
    const group = groups.find((others) => others.every((other) => isSame(one, other)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const place = (group: Told[]): number => Math.min(...group.map((one) => told.indexOf(one)));
  return groups.sort((a, b) => place(a) - place(b)).map(itemOf);
}
