/** Invented books and lists: a few places of each kind, a card for every row, and one small ICD-10-PCS table. */
import type { PcsStep } from '../../components/effects';
import type { BookNode } from '../../lib/codes/books/book-node';
import type { CardRequest, CodeCard, Known } from '../../lib/codes/card';
import type { CodeRow } from '../../lib/codes/code';
import type { Content, Holding } from '../../lib/codes/holding';
import { childrenOf, ROWS, row, rowOf } from './invented-facts';

const holding = (content: Content, release: string, more: Partial<Holding> = {}): Holding => ({
  id: `${content}/ICD-10-CM/${release}`,
  system: 'ICD-10-CM',
  release,
  kind: 'official',
  complete: true,
  from: '2026-10-01',
  to: '2027-09-30',
  rows: 10,
  billable: 0,
  file: `${content}.xml`,
  sha256: null,
  importedAt: 1,
  content,
  variant: '',
  bytes: 1000,
  faults: [],
  faulty: 0,
  extra: {},
  ...more,
});

export const SHELF: Holding[] = [
  holding('tabular', 'FY2027'),
  holding('index', 'FY2026', { from: '2025-10-01', to: '2026-09-30' }),
  holding('neoplasm-table', 'FY2027'),
  holding('drug-table', 'FY2027'),
];

const node = (at: number, parent: number | null, title: string, more: Partial<BookNode> = {}): BookNode => ({
  at,
  parent,
  kind: 'term',
  title,
  nonessential: '',
  code: null,
  manifestation: null,
  see: [],
  seeAlso: [],
  cells: [],
  notes: [],
  seventh: [],
  children: 0,
  ...more,
});

const BOOKS: Partial<Record<Content, BookNode[]>> = {
  tabular: [
    node(0, null, 'Diseases of the circulatory system (I00-I99)', {
      kind: 'chapter',
      code: '9',
      notes: [{ kind: 'excludes2', text: 'invented conditions of another chapter (E00-E89)' }],
    }),
    node(1, 0, 'Other forms of heart disease', { kind: 'section', code: 'I30-I5A' }),
    node(2, 1, 'Heart failure', {
      kind: 'code',
      code: 'I50',
      notes: [{ kind: 'code-first', text: 'heart failure due to hypertension (I11.0)' }],
    }),
    node(3, 2, 'Heart failure, unspecified', {
      kind: 'code',
      code: 'I50.9',
      notes: [{ kind: 'inclusion-term', text: 'Failing heart, invented term' }],
    }),
  ],
  index: [
    node(0, null, 'F', { kind: 'letter' }),
    node(1, 0, 'Failure, failed', {}),
    node(2, 1, 'heart', { nonessential: '(acute) (senile)', code: 'I50.9' }),
    node(3, 2, 'congestive', { see: ['Pump, weak'] }),
    node(4, 2, 'with invented palsy', { code: 'E11.4-', manifestation: 'I10' }),
    node(5, null, 'P', { kind: 'letter' }),
    node(6, 5, 'Pump, weak', { seeAlso: ['Nowhere', 'Neoplasm, invented organ, left lobe, malignant'], code: 'I50.22' }),
  ],
  'neoplasm-table': [
    node(0, null, 'N', { kind: 'letter' }),
    node(1, 0, 'Neoplasm, invented organ', { cells: ['C76.8', 'C79.89', 'D09.8', 'D36.7', 'D48.7', 'D49.89'] }),
    node(2, 1, 'left lobe of it', { cells: ['C76.1', null, null, 'D36.7', 'D48.7', null] }),
  ],
  'drug-table': [node(0, null, 'Inventol', { cells: ['T50.901', 'T50.902', null, 'T50.904', 'T50.905', null] })],
};

const nodesOf = (book: string): BookNode[] => {
  const all = BOOKS[book.split('/')[0] as Content] ?? [];
  return all.map((one) => ({ ...one, children: all.filter(({ parent }) => parent === one.at).length }));
};
export const bookChildrenOf = (book: string, at: number | null): BookNode[] => nodesOf(book).filter(({ parent }) => parent === at);
export function bookPathOf(book: string, at: number): BookNode[] {
  const one = nodesOf(book).find((other) => other.at === at);
  if (one === undefined) return [];
  return one.parent === null ? [one] : [...bookPathOf(book, one.parent), one];
}
export function bookFindOf(book: string, query: string, limit: number): BookNode[] {
  const words = query.toLowerCase().match(/[a-z]+/g) ?? [];
  const text = (at: number): string =>
    bookPathOf(book, at)
      .map(({ title }) => title.toLowerCase())
      .join(' ');
  return nodesOf(book)
    .filter(({ at, kind }) => kind !== 'letter' && words.every((word) => text(at).includes(word)))
    .slice(0, limit);
}

const known = <T>(value: T): Known<T> => ({ known: true, value, edition: 'FY2027', stale: false });
const unknown = (needs: string): { known: false; needs: string } => ({ known: false, needs });

const FRACTURES: CodeRow[] = [
  row('ICD-10-CM', 'S99.001', 'Invented break of right toe', { billable: false }),
  row('ICD-10-CM', 'S99.002', 'Invented break of left toe', { billable: false }),
];
const WHOLE = row('ICD-10-CM', 'S99.01XA', 'Invented break of toe, initial encounter for closed fracture');

/** A card as the book and lists would give it; null for a code that no invented set knows. */
export function cardOf({ code }: CardRequest): CodeCard | null {
  const found = rowOf(code) ?? [...FRACTURES, WHOLE].find((other) => other.code === code) ?? null;
  if (found === null) return null;
  const service = found.system === 'CPT' || found.system === 'HCPCS';
  const fracture = code.startsWith('S99');
  const text = 'invented malaise (R53.81); conditions of P35-P39';
  return {
    row: found,
    history: [{ ...found, from: '2024-10-01', to: '2025-09-30', release: 'FY2025', display: `${found.display}, as it was` }, found],
    path: service
      ? []
      : [
          { kind: 'chapter', code: '9', title: 'Diseases of the circulatory system' },
          { kind: 'section', code: 'I30-I5A', title: 'Other forms of heart disease' },
          { kind: 'code', code: code.slice(0, 3), title: 'Invented category' },
          ...(code.length > 3 ? [{ kind: 'code' as const, code, title: found.display }] : []),
        ],
    siblings: ROWS.filter((other) => other.code.length > 3 && other.code.slice(0, 4) === code.slice(0, 4)),
    children: childrenOf(code),
    notes: known([
      {
        kind: 'excludes1',
        text,
        of: code.slice(0, 3),
        inherited: code.length > 3,
        links: [
          { start: text.indexOf('R53.81'), end: text.indexOf('R53.81') + 6, from: 'R53.81', to: null },
          { start: text.indexOf('P35'), end: text.indexOf('P35') + 7, from: 'P35', to: 'P39' },
        ],
      },
      {
        kind: 'use-additional',
        text: 'code for the pressure (I10)',
        of: '9',
        inherited: true,
        links: [{ start: 23, end: 26, from: 'I10', to: null }],
      },
      { kind: 'inclusion-term', text: 'Failing heart, invented term', of: code, inherited: false, links: [] },
    ]),
    seventh: fracture
      ? [
          { character: 'A', meaning: 'initial encounter for closed fracture', row: { ...WHOLE, code: `${code}A` }, code: `${code}A` },
          { character: 'D', meaning: 'subsequent encounter, routine healing', row: { ...WHOLE, code: `${code}D` }, code: `${code}D` },
          { character: 'Z', meaning: 'invented stage of no release', row: null, code: `${code}Z` },
        ]
      : [],
    sides: fracture
      ? [
          { side: 'right', row: FRACTURES[0] as CodeRow },
          { side: 'left', row: FRACTURES[1] as CodeRow },
        ]
      : [],
    indexed: [{ book: 'Alphabetic index FY2026', words: 'Failure, heart' }],
    poaExempt: known(false),
    hcc: known(['226']),
    mce: known([{ kind: 'age', name: 'adult', from: 15, to: 124 }]),
    ptp: known([
      { column1: code, column2: 'G0439', from: '2026-01-01', to: null, indicator: 1, rationale: 'Invented standard' },
      { column1: '99999', column2: code, from: '2026-01-01', to: null, indicator: 0, rationale: '' },
    ]),
    mue: known({ code, units: 2, indicator: 3, rationale: 'Invented' }),
    addOn: known([]),
    indicators: known({ glob: '010', bilat: '1', novel: 'Q' }),
    before: known([{ code: 'I50.1', day: '2025-10-01', title: 'Invented forerunner' }]),
    after: unknown('the conversion table of the next release'),
  };
}

const PCS: Record<string, { title: string; values: [character: string, label: string, codes: number][] }> = {
  '': {
    title: 'Section',
    values: [
      ['0', 'Medical and Surgical', 2],
      ['B', 'Imaging', 1],
    ],
  },
  '0': { title: 'Body System', values: [['D', 'Gastrointestinal System', 2]] },
  '0D': { title: 'Operation', values: [['T', 'Resection', 2]] },
  '0DT': { title: 'Body Part', values: [['J', 'Appendix', 2]] },
  '0DTJ': {
    title: 'Approach',
    values: [
      ['0', 'Open', 1],
      ['4', 'Percutaneous Endoscopic', 1],
    ],
  },
  '0DTJ4': { title: 'Device', values: [['Z', 'No Device', 1]] },
  '0DTJ4Z': { title: 'Qualifier', values: [['Z', 'No Qualifier', 1]] },
};

export function pcsOf(prefix: string): PcsStep {
  const chosen = [...prefix].map((character, index) => {
    const axis = PCS[prefix.slice(0, index)];
    return { title: axis?.title ?? '', character, label: axis?.values.find(([value]) => value === character)?.[1] ?? '' };
  });
  const axis = PCS[prefix];
  return {
    chosen,
    axis:
      axis === undefined
        ? null
        : {
            position: prefix.length + 1,
            title: axis.title,
            values: axis.values.map(([character, label, codes]) => ({
              character,
              label,
              definition: label === 'Resection' ? 'Cutting out all of a body part' : null,
              includes: [],
              codes,
            })),
          },
    row: prefix.length === 7 ? row('ICD-10-PCS', prefix, 'Resection of appendix, percutaneous endoscopic') : null,
    edition: 'FY2027',
  };
}
