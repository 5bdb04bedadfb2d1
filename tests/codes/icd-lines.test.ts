import { describe, expect, it } from 'vitest';
import { openAddenda } from '../../lib/codes/books/addenda';
import { openConversions } from '../../lib/codes/conversions';
import addenda from '../../lib/codes/import/icd-addenda';
import codes from '../../lib/codes/import/icd-codes';
import conversion from '../../lib/codes/import/icd-conversion';
import order from '../../lib/codes/import/icd-order';
import type { Importer } from '../../lib/codes/import/importer';
import { cmOrderFile, orderLine, pcsOrderFile } from './files';
import { errorOf, headOf, produced, readRows, readText, stored } from './icd-reading';

const NAME = 'icd10cm-order-2026.txt';
const CODES = ['A000    Fever of the first kind', 'A001    Fever of the second kind', 'Q8781   Invention', 'Z998    Dependence'].join(
  '\r\n',
);
const ADDENDA = [
  'Delete:      1 B880    Old invention                                                Old invention, long',
  'Add:         0 B880    Old invention                                                Old invention, long',
  'Add:         1 B8801   New invention                                                New invention, long',
  'Delete:      1 B889    Gone                                                         Gone for good',
  'Revise from: 1 A000    Fevr                                                         Fevr',
  'Revise to:   1 A000    Fever                                                        Fever',
  '',
  'Headers',
  '  10 headers in icd10cm_order_2025.txt',
  '  11 headers in icd10cm_order_2026.txt',
  '      1 additions',
  '      0 deletions',
  '      0 revisions',
  '',
  'Codes',
  '  20 codes in icd10cm_order_2025.txt',
  '  19 codes in icd10cm_order_2026.txt',
  '      1 additions',
  '      2 deletions',
  '      1 revisions',
].join('\r\n');
const summary = (file: string, headers: string) =>
  `\n${headers}Codes\n  1 codes in ${file}\n  2 codes in ${file}\n  1 additions\n  0 deletions\n  0 revisions`;
const ALL: [string, Importer][] = [
  ['order', order],
  ['codes', codes],
  ['addenda', addenda],
];

describe('text files of ICD-10', () => {
  it('knows each by its content', () => {
    const files = { order: cmOrderFile(), codes: CODES, addenda: ADDENDA };
    for (const [name, text] of Object.entries(files))
      expect(ALL.filter(([, importer]) => importer.recognises(headOf(text))).map(([id]) => id)).toEqual([name]);
    for (const other of ['00100\tAnesthesia', 'A0021   Ambulance service\nA0080   Transport', 'code,title\nA00,Fever', ''])
      expect(ALL.filter(([, importer]) => importer.recognises(headOf(other)))).toEqual([]);
  });

  it('reads headers and billable codes of an order file, with their fiscal year', async () => {
    const [made] = produced(await readText(order, cmOrderFile(), NAME));
    expect(made?.holding).toMatchObject({
      content: 'codes',
      variant: '',
      release: 'FY2026',
      from: '2025-10-01',
      rows: 4,
      billable: 3,
      complete: true,
    });
    expect(made && 'rows' in made && made.rows[1]).toMatchObject({
      code: 'A00.0',
      display: 'Invented fever of the first kind',
      billable: true,
      to: '2026-09-30',
    });
  });

  it('reads an ICD-10-PCS order file, whose codes have no dot', async () => {
    const [made] = produced(await readText(order, pcsOrderFile(), 'icd10pcs_order_2026.txt'));
    expect(made?.holding).toMatchObject({ system: 'ICD-10-PCS', rows: 3, billable: 2 });
    expect(made && 'rows' in made && made.rows[1]?.code).toBe('0016070');
  });

  it('takes an April release from its archive', async () => {
    const [made] = produced(await readText(order, cmOrderFile(), 'order.txt', 'Code-desciptions-April-2025.zip'));
    expect(made?.holding).toMatchObject({ release: 'FY2025 April', from: '2025-04-01', to: '2025-09-30' });
  });

  it.each([
    [
      'a missing line',
      [orderLine(1, 'A00', '0', 'x'), orderLine(3, 'Z998', '1', 'y')],
      /line 2, column 1: expected order number 2, found 3/,
    ],
    ['a line out of the columns', [orderLine(1, 'A00', '0', 'x'), '00002 Z998 1 y'], /line 2, columns 1 to 77/],
    ['an end before the last codes', [orderLine(1, 'A00', '0', 'x'), orderLine(2, 'B99', '1', 'y')], /ends at line 2 with B99/],
    ['another beginning', [orderLine(1, 'B99', '0', 'x'), orderLine(2, 'Z998', '1', 'y')], /found B99/],
  ])('refuses an order file with %s, naming the place', async (_, lines, message) => {
    expect(errorOf(await readText(order, lines.join('\r\n'), NAME))).toMatch(message);
  });

  it('lists a row that is wrong by itself, leaves it out, and no longer calls the set complete', async () => {
    const good = Array.from({ length: 8 }, (_, at) => orderLine(at + 2, `A0${at}`, '1', 'Fever'));
    const lines = [orderLine(1, 'A00', '0', 'x'), ...good.slice(1), orderLine(9, 'a1!', '1', 'Odd'), orderLine(10, 'Z998', '1', 'y')];
    const renumbered = lines.map((line, at) => `${String(at + 1).padStart(5, '0')}${line.slice(5)}`);
    const [made] = produced(await readText(order, renumbered.join('\n'), NAME));
    expect(made?.holding).toMatchObject({ complete: false, faulty: 1, faults: [{ line: 9, column: 7 }] });
    expect(made && 'rows' in made && made.rows).toHaveLength(9);
  });

  it('reads a codes file as a list that is not complete', async () => {
    const [made] = produced(await readText(codes, CODES, 'icd10cm-codes-2026.txt'));
    expect(made?.holding).toMatchObject({ variant: 'list', complete: false, rows: 4, billable: 4, release: 'FY2026' });
    expect(made && 'rows' in made && made.rows[2]).toMatchObject({ code: 'Q87.81', billable: true });
  });

  it('tells a code that became a header from one that was deleted', async () => {
    const { holding, data } = stored(await readText(addenda, ADDENDA, 'addenda.txt'));
    expect(holding).toMatchObject({
      content: 'addenda',
      release: 'FY2026',
      rows: 4,
      extra: { added: 1, deleted: 1, becameHeader: 1, becameBillable: 0, revised: 1 },
    });
    expect(openAddenda(holding, data).changes()).toContainEqual({
      kind: 'became-header',
      code: 'B88.0',
      titleBefore: 'Old invention, long',
      titleAfter: 'Old invention, long',
    });
    expect(openAddenda(holding, data).changes()).toContainEqual({
      kind: 'revised',
      code: 'A00.0',
      titleBefore: 'Fevr',
      titleAfter: 'Fever',
    });
  });

  it('reads the codes form of an addenda, and the flagless order form of ICD-10-PCS', async () => {
    const list = stored(await readText(addenda, `Add:         A0001   New fever${summary('icd10cm_order_2026.txt', '')}`, 'a.txt'));
    expect(list.holding).toMatchObject({ variant: 'list', system: 'ICD-10-CM', rows: 1 });
    const headers =
      'Headers\n  1 headers in icd10pcs_order_2026.txt\n  2 headers in icd10pcs_order_2026.txt\n  1 additions\n  0 deletions\n  0 revisions\n';
    const pcs = `Add:         09X     ${'Transfer'.padEnd(60)} Transfer of ear\nAdd:         09X0000 ${'Transf ear'.padEnd(60)} Transfer of ear, open`;
    const made = stored(await readText(addenda, `${pcs}${summary('icd10pcs_order_2026.txt', headers)}`, 'order_addenda_2026.txt'));
    expect(made.holding).toMatchObject({ variant: '', system: 'ICD-10-PCS', rows: 2 });
    expect(openAddenda(made.holding, made.data).changes()[1]).toMatchObject({ code: '09X0000', titleAfter: 'Transfer of ear, open' });
  });

  it('refuses an addenda file whose lines are fewer than its summary says, or that has no summary', async () => {
    const short = ADDENDA.replace(/^Delete: +1 B889.*\r\n/m, '');
    expect(errorOf(await readText(addenda, short, 'addenda.txt'))).toMatch(
      /addenda\.txt, line 18: .*2 deletions of codes, the lines above it hold 1/,
    );
    expect(errorOf(await readText(addenda, ADDENDA.split('\r\n').slice(0, 4).join('\n'), 'addenda.txt'))).toMatch(/cut short/);
  });
});

describe('conversion table', () => {
  const rows = [
    ['The invented table of FY 2026 (October 1, 2025 Update)'],
    ['Current code assignment', 'Effective', 'Previous Code(s) Assignment'],
    ['B88.01', '2025', 'B88.0'],
    ['B88.09 ', '45017', 'B88.0 and B88.1'],
    ['W453XXA', '2025', 'W45.8XXA'],
    ['C44.9', '2020-04-01', 'C44.0-C44.8; D04.9'],
    ['E11.A', '2024', 'None'],
    ['K59.03', '2016', 'K59.09 and T36-T50'],
    ['Z01.1', '2019', 'Z01.9 and a code from R11-'],
    ['oops', '2020', 'A00'],
    ['A01.1', 'soon', 'A00'],
    ['A01.2', '2020', 'unknown'],
  ];
  it('is known by its headings, wherever they stand', () => {
    expect(conversion.recognises({ kind: 'sheet', rows })).toBe(true);
    expect(conversion.recognises({ kind: 'sheet', rows: [['Code', 'Effective', 'Title']] })).toBe(false);
  });
  it('gives predecessors and successors with their day, ranges and categories too, and lists what it cannot read', async () => {
    const { holding, data } = stored(await readRows(conversion, rows, 'table.xlsx'));
    expect(holding).toMatchObject({ content: 'conversion-table', release: 'FY2026', rows: 7, faulty: 3 });
    expect(holding.faults.map(({ line, column }) => [line, column])).toEqual([
      [10, 1],
      [11, 2],
      [12, 3],
    ]);
    const table = openConversions(holding, data);
    expect(table.after('B88.0').map(({ code, day }) => [code, day])).toEqual([
      ['B88.01', '2025-10-01'],
      ['B88.09', '2023-04-01'],
    ]);
    expect(table.before('B88.09').map(({ code }) => code)).toEqual(['B88.0', 'B88.1']);
    expect(table.before('W45.3XXA').map(({ code }) => code)).toEqual(['W45.8XXA']);
    expect(table.before('C44.9').map(({ code }) => code)).toEqual(['C44.0-C44.8', 'D04.9']);
    expect(table.after('C44.31').map(({ code }) => code)).toEqual(['C44.9']);
    expect(table.after('C44.9')).toEqual([]);
    expect(table.after('R11.10').map(({ code }) => code)).toEqual(['Z01.1']);
    expect(table.before('E11.A')).toEqual([]);
    // The drug's range went beside the old code; no drug code became constipation.
    expect(table.after('T40.2X5A')).toEqual([]);
  });
});
