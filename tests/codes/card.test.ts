/** The card over invented books and lists, packed as an import would leave them. */
import { describe, expect, it } from 'vitest';
import type { NewNode } from '../../lib/codes/books/book-record';
import { packBook } from '../../lib/codes/books/packed-book';
import type { CodeCard } from '../../lib/codes/card';
import type { CodeSystem } from '../../lib/codes/code';
import { codeCard } from '../../lib/codes/code-card';
import { openContents } from '../../lib/codes/contents';
import { packConversions } from '../../lib/codes/conversions';
import { packAddOns } from '../../lib/codes/edits/add-on-table';
import { codeNumber } from '../../lib/codes/edits/code-number';
import { NO_END, NO_START } from '../../lib/codes/edits/day-number';
import { packFlags } from '../../lib/codes/edits/flag-pack';
import { ptpBuilder } from '../../lib/codes/edits/ptp-build';
import type { Holding } from '../../lib/codes/holding';
import { openReference } from '../../lib/codes/reference';
import type { Stored } from '../../lib/codes/store';
import { A_NODE } from './book-nodes';
import { aStored } from './holdings';
import { aBook, aRow, aSet } from './rows';
import { aStore } from './stored';

const DAY = '2026-01-01';
const holds = (holding: Partial<Holding>, data: ArrayBuffer): Stored => ({ ...aStored(holding, []), data });

const TABULAR: NewNode[] = [
  {
    ...A_NODE,
    kind: 'chapter',
    code: '19',
    title: 'Invented injuries',
    notes: [{ kind: 'use-additional', text: 'code for cause (W90-W99)' }],
  },
  {
    ...A_NODE,
    parent: 0,
    kind: 'section',
    code: 'S90-S99',
    title: 'Invented injuries of shin',
    notes: [{ kind: 'excludes2', text: 'frostbite (T33-T34)' }],
  },
  {
    ...A_NODE,
    parent: 1,
    code: 'S90',
    title: 'Invented break of shin',
    notes: [{ kind: 'excludes1', text: 'old break (S90.0-)' }],
    seventh: [
      { character: 'A', meaning: 'first visit' },
      { character: 'K', meaning: 'later visit with nonunion' },
    ],
  },
  {
    ...A_NODE,
    parent: 2,
    code: 'S90.0',
    title: 'Invented break of upper shin',
    notes: [{ kind: 'inclusion-term', text: 'Broken shin top' }],
  },
];
const term = (parent: number | null, title: string, code: string | null = null): NewNode => ({
  ...A_NODE,
  kind: 'term',
  parent,
  title,
  code,
});
const INDEX: NewNode[] = [
  { ...A_NODE, kind: 'letter', title: 'B' },
  term(0, 'Break, invented'),
  term(1, 'shin', 'S90.-'),
  term(2, 'upper', 'S90.0-'),
];
const row = (code: string, display: string, billable = true) => aRow(code, display, { billable });
const ROWS = [
  row('S90', 'Invented break of shin', false),
  row('S90.0', 'Invented break of upper shin', false),
  row('S90.0XXA', 'Invented break of upper shin, first visit'),
  row('S90.0XXD', 'Invented break of upper shin, later visit'),
  row('S91.9', 'Invented bruise of shin'),
];
const service = (code: string, display: string, system: CodeSystem) => aRow(code, display, { system });
const SETS = [
  aSet('ICD-10-CM', ROWS, { kind: 'official', release: 'FY2026' }),
  aSet('CPT', [service('90001', 'House visit', 'CPT')], { kind: 'site' }),
];

const kind = { from: NO_START, to: NO_END, indicator: 1, rationale: 'invented' };
async function pairs(...codes: [string, string][]): Promise<ArrayBuffer> {
  const builder = ptpBuilder();
  for (const [a, b] of codes) builder.add(codeNumber(a, 0), codeNumber(b, 0), builder.kind(kind));
  return builder.pack(async () => {});
}
const QUARTER = { system: 'HCPCS', release: '2026Q1', from: '2026-01-01', to: '2026-03-31' } as const;
const exempt = (release: string, from: string, to: string, code: string): Stored =>
  holds({ content: 'poa-exempt', release, from, to }, packFlags(new Map([[code, true]])));
const LISTS = [
  holds({ content: 'tabular', release: 'FY2025', from: '2024-10-01', to: '2025-09-30' }, packBook(TABULAR)),
  holds({ content: 'index' }, packBook(INDEX)),
  holds({ content: 'poa-exempt' }, packFlags(new Map([['S90.0XXA', true]]))),
  holds({ content: 'mce', variant: 'age' }, packFlags(new Map([['S90.0XXA', [{ kind: 'age', name: 'adult', from: 15, to: 124 }]]]))),
  holds({ content: 'mce', variant: 'sex' }, packFlags(new Map([['S90.0XXA', [{ kind: 'sex', sex: 'F' }]]]))),
  holds({ content: 'conversion-table' }, packConversions([{ code: 'S90.0XXA', day: '2025-10-01', previous: ['S91.9'] }])),
  holds({ ...QUARTER, content: 'ptp', variant: 'practitioner/f1' }, await pairs(['90001', '90002'])),
  holds({ ...QUARTER, content: 'ptp', variant: 'practitioner/f2' }, await pairs(['90003', '90001'])),
  holds({ ...QUARTER, content: 'ptp', variant: 'outpatient' }, await pairs(['90001', '90009'])),
  holds(
    { ...QUARTER, content: 'mue', variant: 'practitioner' },
    packFlags(new Map([['90001', { units: 2, indicator: 3, rationale: 'invented' }]])),
  ),
  holds({ ...QUARTER, content: 'add-on' }, packAddOns([{ addOn: '90005', type: 1, primary: '90001', from: null, to: null }])),
];

async function cardOf(system: CodeSystem, code: string, lists: Stored[] = LISTS, date = DAY): Promise<CodeCard> {
  const { store } = await aStore(...lists);
  const reference = openReference(
    await store.holdings(),
    openContents(store, () => {}),
  );
  return (await codeCard({ system, code, date }, aBook(...SETS), reference)) as CodeCard;
}

describe('the card of a diagnosis', async () => {
  const card = await cardOf('ICD-10-CM', 's900xxa');

  it('has its row and the way down from the chapter', () => {
    expect(card.row.code).toBe('S90.0XXA');
    expect(card.path.map(({ code }) => code)).toEqual(['19', 'S90-S99', 'S90', 'S90.0', 'S90.0XXA']);
    expect(card.siblings.map(({ code }) => code)).toEqual(['S90.0XXA', 'S90.0XXD']);
  });

  it('has the notes of all above it, with where they stand, and says that their release is not the day’s', () => {
    expect(card.notes).toMatchObject({ known: true, edition: 'FY2025', stale: true });
    const notes = card.notes.known ? card.notes.value : [];
    expect(notes.map(({ kind: of, of: at, inherited }) => [of, at, inherited])).toEqual([
      ['inclusion-term', 'S90.0', false],
      ['excludes1', 'S90', true],
      ['excludes2', 'S90-S99', true],
      ['use-additional', '19', true],
    ]);
    const excluded = notes.find(({ kind: of }) => of === 'excludes1');
    expect(excluded?.links).toHaveLength(1);
  });

  it('has the seventh characters of the tabular and those the day’s codes have besides', () =>
    expect(card.seventh.map(({ character, meaning, row: there }) => [character, meaning, there !== null])).toEqual([
      ['A', 'first visit', true],
      ['K', 'later visit with nonunion', false],
      ['D', 'later visit', true],
    ]));

  it('has the index entries that lead to it', () =>
    expect(card.indexed).toEqual([
      { book: 'Alphabetic index FY2026', words: 'Break, invented, shin, upper' },
      { book: 'Alphabetic index FY2026', words: 'Break, invented, shin' },
    ]));

  it('has what the lists say of it, those in several files as one', () => {
    expect(card.poaExempt).toEqual({ known: true, value: true, edition: 'FY2026', stale: false });
    expect(card.mce).toMatchObject({ known: true, value: [{ kind: 'age' }, { kind: 'sex' }] });
    expect(card.hcc).toEqual({ known: false, needs: 'HCC mappings' });
  });

  it('has the code before it, with its title', () =>
    expect(card.before).toMatchObject({ known: true, value: [{ code: 'S91.9', title: 'Invented bruise of shin' }] }));
});

describe('the card of a service', async () => {
  const card = await cardOf('CPT', '90001');

  it('has its partners from every file of the practitioner table and from no other', () =>
    expect(card.ptp.known && card.ptp.value.map(({ column1, column2 }) => `${column1} ${column2}`)).toEqual([
      '90001 90002',
      '90003 90001',
    ]));
  it('has its units and its add-ons', () => {
    expect(card.mue).toMatchObject({ known: true, value: { units: 2 }, edition: '2026Q1 practitioner' });
    expect(card.addOn).toMatchObject({ known: true, value: [{ addOn: '90005' }] });
  });
  it('is asked for no list of diagnoses', () => expect(card.hcc).toEqual({ known: true, value: [], edition: '', stale: false }));
});

describe('the card', () => {
  it('of a code that no loaded set knows is none', async () => expect(await cardOf('ICD-10-CM', 'Q00')).toBeNull());
  it('of a code that does not hold yet on the day shows where it will stand', async () => {
    const card = await cardOf('ICD-10-CM', 'S90.0XXA', [], '2024-01-01');
    expect(card.path.map(({ code }) => code)).toEqual(['S90', 'S90.0', 'S90.0XXA']);
    expect(card.siblings.map(({ code }) => code)).toEqual(['S90.0XXA', 'S90.0XXD']);
  });
  it('without any book says which files would tell', async () => {
    const card = await cardOf('ICD-10-CM', 'S90.0XXA', []);
    expect(card.notes).toEqual({ known: false, needs: 'ICD-10-CM tabular (XML)' });
    expect(card.path.map(({ code }) => code)).toEqual(['S90', 'S90.0', 'S90.0XXA']);
    expect(card.seventh.map(({ character }) => character)).toEqual(['A', 'D']);
  });
  it('takes the next nearest release where the nearest is damaged', async () => {
    const lists = [exempt('FY2025', '2024-10-01', '2025-09-30', 'S90.0XXA'), exempt('FY2026', '2025-10-01', '2026-09-30', 'S91.9')];
    const { store } = await aStore(...lists);
    const cut = { ...store, data: async (id: string) => (id.endsWith('FY2026') ? new ArrayBuffer(40) : store.data(id)) };
    const damaged: string[] = [];
    const contents = openContents(cut, ({ id }) => damaged.push(id));
    const reference = openReference(await store.holdings(), contents);
    const card = await codeCard({ system: 'ICD-10-CM', code: 'S90.0XXA', date: DAY }, aBook(...SETS), reference);
    expect(card?.poaExempt).toEqual({ known: true, value: true, edition: 'FY2025', stale: true });
    expect(damaged).toEqual(['poa-exempt/ICD-10-CM/FY2026']);
  });
});
