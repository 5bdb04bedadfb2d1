import type { FrameReport, Provenance } from '../../lib/chart/chart';
import { LIST_NAMES } from '../../lib/chart/facts';

/** One fact as a line: the list it is of, its words, and where it was found. */
export interface FactLine {
  list: string;
  words: string;
  provenance: Provenance | null;
}

/** What says nothing to a person who looks for a fact in the page. */
const SILENT = new Set(['provenance', 'sections', 'id', 'text']);

/** A field's name as words: `birthDate` is told as "birth date". */
const named = (field: string): string => field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

const said = (fact: object): string =>
  Object.entries(fact)
    .filter(([field, value]) => !SILENT.has(field) && value !== null && value !== '' && typeof value !== 'object')
    .map(([field, value]) => `${named(field)} ${String(value)}`)
    .join(' · ');

/** Every fact of a frame's report, in the order of the chart. */
export function factsOfFrame(report: FrameReport): FactLine[] {
  const lines: FactLine[] = [];
  const { patient, encounter } = report;
  if (patient) lines.push({ list: 'patient', words: `${patient.name.text} · ${said(patient)}`, provenance: null });
  if (encounter) lines.push({ list: 'encounter', words: said(encounter), provenance: null });
  for (const document of report.documents)
    lines.push({ list: 'documents', words: `${said(document)} · ${document.text.length} characters`, provenance: document.provenance });
  for (const list of LIST_NAMES) for (const fact of report[list]) lines.push({ list, words: wordsOf(fact), provenance: fact.provenance });
  for (const part of report.unread) lines.push({ list: 'unread', words: `${part.what}: ${part.why}`, provenance: null });
  return lines;
}

const wordsOf = (fact: object): string => ('text' in fact ? `${String(fact.text)} · ${said(fact)}` : said(fact)).replace(/ · $/, '');
