/** Builders for the example files beside the rules. Test data only: nothing that ships imports this. */
import type { Chart, ChartDocument, Evidence, SectionKind } from '../chart/chart';
import type { Code, CodeBook, CodeRow, CodeSet, CodeSystem, Instructions } from '../codes/code';
import type { CodedEncounter, Diagnosis, Procedure, ServiceLine } from '../coding/coded-encounter';
import type { Assertion, Attributes, Finding } from '../findings/finding';
import { contextOf, type QueuedService, type RuleContext, type Site, type Verdict } from './rule';
import type { SiteRule } from './site-rule';

/** One case of a rule: what it looks at, and the verdicts it must give, in order (`[]`: the rule does not apply). */
export interface Example {
  name: string;
  chart?: Chart;
  findings?: Finding[];
  coded?: CodedEncounter;
  book?: CodeBook;
  site?: Site;
  queued?: QueuedService[];
  patientKey?: string | null;
  replaces?: string | null;
  payer?: string | null;
  charges?: number[];
  siteRules?: SiteRule[];
  expect: Verdict[];
}

const frame = 'frame-1';

/** A whole, signed progress note dated on the day of {@link aCodedEncounter}. */
export const aDocument = (more: Partial<ChartDocument> = {}): ChartDocument => ({
  id: 'note-1',
  kind: 'progress-note',
  title: 'Progress note',
  author: 'Author One, MD',
  date: '2026-11-02',
  signed: true,
  completeness: 'whole',
  amends: null,
  text: '',
  sections: [],
  provenance: { frame, visibility: 'visible' },
  ...more,
});

/** A verified chart of an invented patient, with nothing in its lists. */
export const aChart = (more: Partial<Chart> = {}): Chart => ({
  source: { adapters: ['example'], fellBack: [], frames: [], ignoredFrames: [], readAt: 0, identity: 'verified', disagreeing: [] },
  patient: {
    name: { family: 'Example', given: 'Pat', text: 'Pat Example' },
    mrn: 'patient-1',
    birthDate: '1960-05-05',
    sex: 'female',
    age: 66,
  },
  encounter: {
    ref: 'encounter-1',
    date: '2026-11-02',
    endDate: null,
    class: 'ambulatory',
    provider: null,
    reason: null,
    placeOfService: '11',
  },
  documents: [],
  problems: [],
  medications: [],
  allergies: [],
  results: [],
  vitals: [],
  orders: [],
  procedures: [],
  immunizations: [],
  codes: [],
  coverages: [],
  unread: [],
  ...more,
});

export const aProblem = (text: string, code: string | null = null) => ({
  text,
  code,
  status: 'active',
  onset: null,
  provenance: { frame, visibility: 'visible' as const },
});

/** A mention to be found in a note's text: its own words, and how the reader took it. */
export interface Mention {
  concept: string;
  quote: string;
  assertion?: Assertion;
  attributes?: Attributes;
  section?: SectionKind;
}

/** The finding that reading `text` gives for a mention; `after` skips earlier occurrences of its words. */
export function aFinding(mention: Mention, text: string, document: string, after: number): Finding {
  const start = text.indexOf(mention.quote, after);
  if (start < 0) throw new Error(`"${mention.quote}" does not stand in the example's text`);
  const end = start + mention.quote.length;
  const left = Math.max(text.lastIndexOf('.', start), text.lastIndexOf('\n', start)) + 1;
  const stop = /[.\n]/.exec(text.slice(end));
  return {
    id: `${document}:${mention.concept}:${start}`,
    concept: mention.concept,
    assertion: mention.assertion ?? 'present',
    attributes: mention.attributes ?? {},
    evidence: { document, start, end, quote: mention.quote, section: mention.section ?? null },
    sentence: { start: left, end: stop ? end + stop.index + 1 : text.length },
    cues: [],
  };
}

/** A chart with one note, and the findings read from it, mentions in the order of the text. */
export function aReading(text: string, ...mentions: Mention[]): { chart: Chart; findings: Finding[] } {
  let after = 0;
  const findings = mentions.map((mention) => {
    const finding = aFinding(mention, text, 'note-1', after);
    after = finding.evidence.end;
    return finding;
  });
  return { chart: aChart({ documents: [aDocument({ text })] }), findings };
}

/** The same reading, when part of its note was not in the page. */
export const partly = ({ chart, findings }: { chart: Chart; findings: Finding[] }) => ({
  chart: { ...chart, documents: chart.documents.map((document) => ({ ...document, completeness: 'partial' as const })) },
  findings,
});

export const icd = (code: string, display = code): Code => ({ system: 'ICD-10-CM', code, display });
export const cpt = (code: string, display = code): Code => ({ system: 'CPT', code, display });

/** Diagnoses `dx1`, `dx2`, … in claim order. */
export const diagnosesOf = (...codes: (Code | string)[]): Diagnosis[] =>
  codes.map((code, index) => ({
    id: `dx${index + 1}`,
    code: typeof code === 'string' ? icd(code) : code,
    evidence: [],
    role: index === 0 ? 'first-listed' : 'secondary',
    source: 'search',
  }));

/** An office visit line that points to `dx1`, 120.00 dollars. */
export const aLine = (more: Partial<ServiceLine> = {}): ServiceLine => ({
  id: 'line1',
  procedure: cpt('99213', 'Office visit, established patient'),
  modifiers: [],
  units: 1,
  chargeCents: 12_000,
  serviceDate: '2026-11-02',
  placeOfService: '11',
  diagnosisIds: ['dx1'],
  ...more,
});

export const aProcedure = (code: string): Procedure => ({
  id: 'proc1',
  code: { system: 'ICD-10-PCS', code, display: code },
  date: '2026-11-02',
  evidence: [],
});

/** An outpatient visit of 2 November 2026 with nothing coded. */
export const aCodedEncounter = (more: Partial<CodedEncounter> = {}): CodedEncounter => ({
  encounter: { ref: 'encounter-1', date: '2026-11-02', endDate: null },
  setting: 'outpatient',
  diagnoses: [],
  procedures: [],
  lines: [],
  bypasses: [],
  codeSetVersions: {},
  chartHash: null,
  ...more,
});

/** A row of {@link aBook}; billable and valid from 1 October 2025 unless said otherwise. */
export const aRow = (code: string, display: string, more: Partial<CodeRow> = {}): CodeRow => ({
  system: 'ICD-10-CM',
  code,
  display,
  billable: true,
  from: '2025-10-01',
  to: null,
  words: [],
  release: 'example',
  ...more,
});

const bare = (code: string): string => code.replace('.', '').toUpperCase();
const holds = (row: { from: string; to: string | null }, date: string): boolean => row.from <= date && (row.to === null || date <= row.to);

/** A small code book: a set for every system among its rows, complete only where `complete` names the system. */
export function aBook(rows: CodeRow[], more: { complete?: CodeSystem[]; instructions?: Partial<Instructions> } = {}): CodeBook {
  const of = (system: CodeSystem) => rows.filter((row) => row.system === system);
  return {
    lookup: (system, code, date) => of(system).find((row) => bare(row.code) === bare(code) && holds(row, date)) ?? null,
    history: (system, code) => of(system).filter((row) => bare(row.code) === bare(code)),
    children: (system, code, date) =>
      of(system).filter(
        (row) => holds(row, date) && bare(row.code).startsWith(bare(code)) && bare(row.code).length === bare(code).length + 1,
      ),
    setFor(system, date): CodeSet | null {
      if (of(system).length === 0 || date < '2025-10-01') return null;
      const complete = more.complete?.includes(system) ?? false;
      return {
        id: system,
        system,
        release: 'example',
        kind: complete ? 'official' : 'starter',
        complete,
        from: '2025-10-01',
        to: null,
        rows: rows.length,
        billable: rows.length,
        file: 'example',
        sha256: null,
        importedAt: null,
      };
    },
    instructions: {
      edition: 'example',
      excludes1: [],
      excludes1Known: [],
      manifestations: [],
      seventhCharacters: [],
      ...more.instructions,
    },
  };
}

/** Evidence of a finding as a diagnosis keeps it. */
export const kept = (evidence: Evidence) => ({ ...evidence, hash: null });

/** What the rule is run over. */
export const contextOfExample = (example: Example): RuleContext =>
  contextOf({
    chart: example.chart ?? aChart(),
    findings: example.findings ?? [],
    coded: example.coded ?? aCodedEncounter(),
    book: example.book ?? aBook([]),
    site: example.site ?? { billingNpi: '1234567893', renderingNpi: null },
    queued: example.queued ?? [],
    patientKey: example.patientKey === undefined ? 'patient-key-1' : example.patientKey,
    replaces: example.replaces ?? null,
    payer: example.payer === undefined ? 'Example Health' : example.payer,
    charges: example.charges,
    siteRules: example.siteRules ?? [],
  });
