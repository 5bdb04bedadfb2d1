/** What the invented engine knows: one note, a few codes, and the verdicts that follow from what is coded. */
import type { Chart, Evidence } from '../../lib/chart/chart';
import type { CodeRow, CodeSet, Hit, SearchResponse } from '../../lib/codes/code';
import type { Suggestion } from '../../lib/coding/suggestion';
import type { CheckRequest, CheckResponse, Reading } from '../../lib/engine';
import type { QueueItem } from '../../lib/queue/entry';
import type { QueueStanding } from '../../lib/queue/standing';
import { aChart, aDocument, aFinding, icd } from '../../lib/rules/examples';
import type { Issue } from '../../lib/rules/rule';

export const NOTE = [
  'Assessment:',
  'Type 2 diabetes with peripheral neuropathy, on metformin.',
  'Essential hypertension, stable on lisinopril.',
  'Chronic systolic heart failure is followed by cardiology.',
  'Heart failure, follow up in three months.',
].join('\n');

const frames = [
  { key: 'top', path: ['top'], url: 'https://ehr.example/main', title: 'Chart', visibility: 'visible' as const },
  { key: 'enc', path: ['top', 'enc'], url: 'https://ehr.example/enc', title: 'Encounter', visibility: 'visible' as const },
];

export const aNotedChart = (more: Partial<Chart> = {}): Chart => ({
  ...aChart({
    documents: [aDocument({ text: NOTE })],
    problems: [
      {
        text: 'Type 2 diabetes mellitus',
        code: 'E11.9',
        status: 'active',
        onset: null,
        provenance: { frame: 'enc', visibility: 'collapsed' },
      },
    ],
    coverages: [{ payer: 'Example Health', memberId: 'M-100', provenance: { frame: 'top', visibility: 'visible' } }],
    unread: [{ kind: 'list', what: 'Medications, page 2', why: 'the list is paginated', frame: 'enc' }],
  }),
  source: {
    adapters: ['example'],
    fellBack: [],
    frames,
    ignoredFrames: [{ key: 'cal', why: 'a calendar' }],
    readAt: 1,
    identity: 'verified',
    disagreeing: [],
  },
  ...more,
});

export const row = (system: CodeRow['system'], code: string, display: string, more: Partial<CodeRow> = {}): CodeRow => ({
  system,
  code,
  display,
  billable: true,
  from: '2025-10-01',
  to: null,
  words: [],
  release: 'example',
  ...more,
});

export const ROWS: CodeRow[] = [
  row('ICD-10-CM', 'I10', 'Essential (primary) hypertension', { words: ['high blood pressure', 'htn'] }),
  row('ICD-10-CM', 'I50', 'Heart failure', { billable: false, words: ['chf'] }),
  row('ICD-10-CM', 'I50.9', 'Heart failure, unspecified', { words: ['chf'] }),
  row('ICD-10-CM', 'I50.22', 'Chronic systolic (congestive) heart failure'),
  row('ICD-10-CM', 'E11.42', 'Type 2 diabetes mellitus with diabetic polyneuropathy'),
  row('ICD-10-CM', 'E11.40', 'Type 2 diabetes mellitus with diabetic neuropathy, unspecified'),
  row('ICD-10-CM', 'H00.1', 'Chalazion', { to: '2026-09-30' }),
  row('HCPCS', 'G0439', 'Annual wellness visit, subsequent'),
  row('HCPCS', '25', 'Separately identifiable service'),
  row('CPT', '99214', 'Office visit, established', { chargeCents: 14_800 }),
];

export const rowOf = (code: string): CodeRow | null => ROWS.find((known) => known.code === code) ?? null;
export const childrenOf = (code: string): CodeRow[] =>
  ROWS.filter(
    (known) =>
      known.code.startsWith(`${code}.`) || (code.includes('.') && known.code.length === code.length + 1 && known.code.startsWith(code)),
  );

export function hitsOf(query: string): Hit[] {
  const wanted = query.toLowerCase();
  return ROWS.flatMap((known): Hit[] => {
    const found = [known.display, ...known.words].find((phrase) => phrase.toLowerCase().includes(wanted));
    const byCode = known.code.toLowerCase().startsWith(wanted);
    if (found === undefined && !byCode) return [];
    const source = byCode ? 'code' : found === known.display ? 'title' : 'synonym';
    return [
      {
        ...known,
        phrase: found ?? known.display,
        source,
        matched: [byCode ? query.toUpperCase() : wanted],
        children: childrenOf(known.code).length,
        lifts: [],
        drops: [],
      },
    ];
  });
}

/** An answer of the invented search: every word is met, ICD-10-PCS is not loaded. */
export const answerOf = (query: string): SearchResponse => ({
  query,
  hits: hitsOf(query),
  notLoaded: ['ICD-10-PCS'],
  exact: true,
  lookedUnder: [],
  ms: 0.4,
});

export const sets: CodeSet[] = [
  {
    id: 'cm',
    system: 'ICD-10-CM',
    release: 'FY2027',
    kind: 'official',
    complete: true,
    from: '2026-10-01',
    to: null,
    rows: ROWS.length,
    billable: ROWS.length - 1,
    file: 'codes.txt',
    sha256: null,
    importedAt: 1,
  },
];

const LEXICON: { words: string; concept: string; code: string; problem: string; alternatives?: string[] }[] = [
  {
    words: 'Type 2 diabetes with peripheral neuropathy',
    concept: 'diabetes-type-2',
    code: 'E11.42',
    problem: 'diabetes',
    alternatives: ['E11.40'],
  },
  { words: 'Essential hypertension', concept: 'hypertension', code: 'I10', problem: 'hypertension' },
  { words: 'Chronic systolic heart failure', concept: 'heart-failure', code: 'I50.22', problem: 'heart failure' },
];

const quoteOf = (text: string, words: string): Evidence => {
  const start = text.indexOf(words);
  return { document: 'note-1', start, end: start + words.length, quote: words, section: 'assessment' };
};

export function readOf(chart: Chart): Reading {
  const text = chart.documents[0]?.text ?? '';
  const known = LEXICON.filter(({ words }) => text.includes(words));
  return {
    findings: known.map(({ concept, words }) => aFinding({ concept, quote: words, section: 'assessment' }, text, 'note-1', 0)),
    suggestions: known.map(
      ({ words, concept, code, problem, alternatives = [] }): Suggestion => ({
        id: `${concept} ${code}`,
        code: icd(code, rowOf(code)?.display),
        reason: 'The note names it as a current problem.',
        path: ['named in the assessment'],
        evidence: [quoteOf(text, words)],
        confidence: 'strong',
        alternatives: alternatives.map((other) => icd(other, rowOf(other)?.display)),
        problem,
        contrary: [],
      }),
    ),
    passedOver: [],
    procedures: [],
    notUnderstood: [],
    ms: 1,
  };
}

const anIssue = (rule: string, more: Partial<Issue>): Issue => ({
  rule,
  family: 'claim',
  catalogue: 'L00',
  title: rule.replaceAll('-', ' '),
  severity: 'error',
  verdict: 'fail',
  subject: { kind: 'claim', id: 'claim', label: 'Claim' },
  message: `${rule} failed.`,
  authority: { source: 'Example manual', section: '1', edition: '2026' },
  evidence: [],
  fixes: [],
  bypassable: false,
  ...more,
});

/** A gap while the note says "Heart failure" alone; a stop on a line without charge; always one thing not checked. */
export function checkOf({ chart, coded }: CheckRequest): CheckResponse {
  const text = chart.documents[0]?.text ?? '';
  const words = 'Heart failure, follow up';
  const gap = anIssue('heart-failure-type-acuity-unspecified', {
    family: 'documentation',
    catalogue: 'G01',
    title: 'Type of heart failure not documented',
    severity: 'warning',
    subject: { kind: 'finding', id: 'f1', label: 'heart failure' },
    message: 'Heart failure is written without its type.',
    evidence: text.includes(words) ? [quoteOf(text, words)] : [],
  });
  const unpriced = coded.lines.filter((line) => line.chargeCents === null);
  const first = coded.diagnoses[0];
  const issues = [
    ...(text.includes(words) ? [gap] : []),
    ...unpriced.map((line) =>
      anIssue('charge-missing', {
        catalogue: 'L08',
        title: 'A line has no charge',
        subject: { kind: 'line', id: line.id, label: line.procedure.code },
        message: `${line.procedure.code}: the charge is missing.`,
      }),
    ),
    ...(first?.code.code === 'I10'
      ? [
          anIssue('hypertension-heart-failure', {
            catalogue: 'D12',
            title: 'Hypertension with heart failure',
            severity: 'warning' as const,
            bypassable: true,
            verdict: coded.bypasses.some(({ rule }) => rule === 'hypertension-heart-failure') ? 'bypassed' : 'fail',
            message: 'I10 and heart failure: a combination code is presumed.',
            fixes: [{ label: 'Remove I10', action: { kind: 'remove-diagnosis' as const, diagnosis: first.id } }],
          }),
        ]
      : []),
    anIssue('bundling-edits', {
      catalogue: 'M01',
      severity: 'warning',
      verdict: 'no-data',
      message: 'Bundling edits are not loaded for this quarter.',
    }),
    ...coded.diagnoses.map((diagnosis) =>
      anIssue('code-valid', {
        title: 'The code holds on the day',
        verdict: 'pass',
        subject: { kind: 'diagnosis', id: diagnosis.id, label: diagnosis.code.code },
      }),
    ),
  ];
  return { issues, clean: false, notChecked: ['Bundling edits are not loaded for this quarter.'] };
}

/** How a queue of these claims stands while nothing is wrong. */
export const aStanding = (items: QueueItem[], more: Partial<QueueStanding> = {}): QueueStanding => ({
  counts: Object.fromEntries(items.map(({ state }) => [state, items.filter((item) => item.state === state).length])),
  oldestUnsentAt: null,
  paused: null,
  lost: 0,
  recovered: 0,
  damaged: 0,
  room: 'ample',
  ephemeral: false,
  vault: 'open',
  anchored: null,
  ...more,
});

export const aQueueItem = (more: Partial<QueueItem> = {}): QueueItem => ({
  claimId: 'claim-1',
  pcn: 'PCN0000000000000001',
  lineage: 'claim-1',
  version: 1,
  frequency: '1',
  replaces: null,
  sequence: 1,
  state: 'queued',
  attempts: 0,
  nextAt: Date.UTC(2026, 10, 9, 17, 5),
  leaseUntil: null,
  heldFor: null,
  payloadHash: 'x',
  payerControlNumber: null,
  reasons: [],
  lines: [],
  createdAt: Date.UTC(2026, 10, 9, 16, 0),
  updatedAt: Date.UTC(2026, 10, 9, 16, 30),
  patient: 'Pat Example',
  serviceDate: '2026-11-02',
  totalCents: 14_800,
  codes: ['I10', '99214'],
  patientKey: 'p',
  services: [],
  renderingNpi: null,
  ...more,
});
