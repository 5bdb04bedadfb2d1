// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readCents } from '../../lib/codes/import/amount';
import { previewColumns } from '../../lib/codes/import/columns';
import { readDay, shiftDay } from '../../lib/codes/import/dates';
import feeSchedule from '../../lib/codes/import/fee-schedule';
import type { ColumnMapping, Produced } from '../../lib/codes/import/importer';
import { headOf, made, refusal } from './feed';

const rowsOf = (produced: Produced[]) => produced.flatMap((each) => ('rows' in each ? each.rows : []));
const cells = (csv: string): string[][] => csv.split('\n').map((line) => line.split(','));
const mapping = (columns: Partial<ColumnMapping>): ColumnMapping => ({
  code: 0,
  description: null,
  charge: null,
  modifier: null,
  from: null,
  to: null,
  ...columns,
});

describe('days and amounts as printed', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['2026-01-31 00:00:00', '2026-01-31'],
    ['1/31/2026', '2026-01-31'],
    ['01-31-26', '2026-01-31'],
    ['20260131', '2026-01-31'],
    ['2026031', '2026-01-31'],
    ['2024366', '2024-12-31'],
    ['46053', '2026-01-31'],
    ['2/30/2026', null],
    ['2025366', null],
    ['20261301', null],
    ['148', null],
    ['soon', null],
    ['', null],
  ])('%j is the day %j', (printed, day) => expect(readDay(printed)).toBe(day));
  it('days are shifted over months and leap years', () =>
    expect([shiftDay('2024-02-28', 1), shiftDay('2026-01-01', -1)]).toEqual(['2024-02-29', '2025-12-31']));
  it.each([
    ['148', 14_800],
    ['$1,250.5', 125_050],
    ['$ 12.00', 1_200],
    ['.5', 50],
    ['USD 7', 700],
    ['(12.50)', -1_250],
    ['($1,000)', -100_000],
    ['-3', -300],
    ['3-', -300],
    ['148.00000000000003', 14_800],
    ['0', 0],
    ['12.345', null],
    ['1,25', null],
    ['free', null],
    ['', null],
    ['$', null],
  ])('%j is %j cents', (printed, cents) => expect(readCents(printed)).toBe(cents));
});

describe('which column means what', () => {
  it.each<[string, string, Partial<ColumnMapping>]>([
    ['plain headings', 'CPT Code,Description,Charge\n99001,Visit,148.00', { description: 1, charge: 2 }],
    ['other words for them', 'Procedure,Procedure Name,Amount\n99001,Visit,148', { description: 1, charge: 2 }],
    ['no headings at all', '99001,Invented visit,148.00\n99002,Invented visit,150.00', { description: 1, charge: 2 }],
    [
      'title rows before the headings',
      'Acme fee schedule 2026,,\n,,\nHCPCS/CPT,Desc,Fee\n99001,Visit,148.00',
      { description: 1, charge: 2 },
    ],
    [
      'the longer of two descriptions',
      'Code,Short Description,Long Description,Price\n99001,Visit,Visit of some length,1',
      { description: 2, charge: 3 },
    ],
    [
      'what the site charges among what others pay',
      'Code,Name,Medicare Fee,Standard Charge\n99001,Visit,80.00,148.00',
      { description: 1, charge: 3 },
    ],
    [
      'modifier and days',
      'Code,Mod,Desc,Eff Date,Term Date,Charge\n99001,26,Visit,1/1/2026,,148.00\n99002,,Visit,1/1/2026,12/31/2026,9',
      { modifier: 1, description: 2, from: 3, to: 4, charge: 5 },
    ],
    [
      'a revenue code beside the procedure',
      'Rev Code,CPT Code,Description,Charge\n0450,99001,Visit,148.00',
      { code: 1, description: 2, charge: 3 },
    ],
    ['no charge', 'CPT,Description\n99001,Visit', { description: 1 }],
  ])('%s', (_, csv, columns) => expect(previewColumns(cells(csv))).toMatchObject({ guess: mapping(columns), unclear: [] }));

  it('where two columns could be the charge it does not choose, and says which two', () => {
    const preview = previewColumns(cells('Code,Description,Facility Fee,Nonfacility Fee\n99001,Visit,80.00,148.00'));
    expect([preview.guess?.charge, preview.unclear]).toEqual([
      null,
      ['which of "Facility Fee", "Nonfacility Fee" is what the site charges'],
    ]);
  });
  it('without procedure codes there is no guess', () => {
    const preview = previewColumns(cells('Code,Description\nE11.9,Invented'));
    expect([preview.guess, preview.headings, preview.rows]).toEqual([null, ['Code', 'Description'], [['E11.9', 'Invented']]]);
  });
});

describe('fee schedule', () => {
  const FEES =
    'CPT Code,Mod,Description,Charge,From,To\n99001,,"Visit, invented","$1,148.50",2026-01-01,\n99001,,Visit,$900,1/1/2025,12/31/2025\n99001,26,Visit,70,,\nJ0001,,Drug,7,,\n';

  it('gives cents and stretches, and parts CPT from HCPCS by the shape of the code', async () => {
    const produced = await made(feeSchedule, 'fees.csv', FEES);
    expect(
      produced.map(({ holding }) => [holding.system, holding.release, holding.kind, holding.complete, holding.rows, holding.extra]),
    ).toEqual([
      ['CPT', 'fees', 'site', false, 2, { 'with a modifier': 1 }],
      ['HCPCS', 'fees', 'site', false, 1, { 'with a modifier': 1 }],
    ]);
    expect(rowsOf(produced).map(({ code, chargeCents, from, to }) => [code, chargeCents, from, to])).toEqual([
      ['99001', 90_000, '2025-01-01', '2025-12-31'],
      ['99001', 114_850, '2026-01-01', null],
      ['J0001', 700, '2000-01-01', null],
    ]);
  });
  it('a code listed only with a modifier is known, its charge is not', async () => {
    const [row] = rowsOf(await made(feeSchedule, 'fees.csv', 'Code,Description,Charge\n99001-26,Visit,70\n'));
    expect([row?.code, row?.chargeCents]).toEqual(['99001', undefined]);
  });
  it('rows that cannot be read are left out and named; rows without a code are counted', async () => {
    const csv =
      'Code,Description,Charge\n99001,Visit,1.00\n99002,Visit,free\n99001,Again,2.00\n99003,Visit,(5.00)\n,Bandage,3.00\nABC,Visit,1\n123,Visit,1\n';
    const [produced] = await made(feeSchedule, 'fees.csv', csv);
    expect(produced?.holding).toMatchObject({ rows: 1, faulty: 5, extra: { 'without a code': 1 } });
    expect(produced?.holding.faults.map(({ line, column, sentence }) => [line, column, sentence])).toEqual([
      [3, 3, 'expected an amount in dollars like 148.00, found "free"'],
      [4, 1, '99001 stands already in row 2, for the same days'],
      [5, 3, 'expected a charge, found the negative amount "(5.00)"'],
      [7, 1, '"ABC" is neither a CPT nor a HCPCS code'],
      [8, 1, '"123" is neither a CPT nor a HCPCS code (were leading zeros lost?)'],
    ]);
  });
  it('a mapping that the person gave goes before any guess', async () => {
    const csv = 'Code,Description,Facility Fee,Nonfacility Fee\n99001,Visit,80.00,148.00\n';
    expect(await refusal(feeSchedule, 'fees.csv', csv)).toContain('which of "Facility Fee", "Nonfacility Fee"');
    const produced = await made(feeSchedule, 'fees.csv', csv, mapping({ description: 1, charge: 3 }));
    expect(rowsOf(produced).map(({ chargeCents, display }) => [chargeCents, display])).toEqual([[14_800, 'Visit']]);
  });
  it('headings without rows are refused', async () =>
    expect(await refusal(feeSchedule, 'fees.csv', 'Code,Description,Charge\n')).toContain('which column holds CPT or HCPCS codes'));
  it('a file none of whose rows can be read is refused with the first of them', async () =>
    expect(await refusal(feeSchedule, 'fees.csv', 'Code,Description,Charge\n99001,Visit,-1.00\n99002,Visit,-2.00\n')).toContain(
      'row 2, column 3: expected a charge',
    ));
  it.each([
    ['a site with charges', 'Code,Description,Charge\n99001,Visit,1.00\n', true],
    ['a list of CPT codes with words', 'CPT,Description\n99001,Visit\n', true],
    ['a list of HCPCS changes', 'CODE,ACTION,SHORT DESC,PRICE\nA0001,ADD CODE,Invented,39.00\n', false],
    ['a list of HCPCS codes without charges', 'HCPCS,LONG DESCRIPTION,ADD DATE\nA0001,Invented,20200101\n', false],
    ['numbered diagnoses', 'Order26\tPOAexemptCode\tDescription\n30389\tQ87.87\tInvented\n', false],
    ['localities with their contractors', 'Contractor,State,Locality,GPCI\n10112,AL,00,1.00\n02102,AK,01,1.50\n', false],
    ['diagnoses', 'code,description\nE11.9,Invented\n', false],
    ['prose', 'dear all,\nplease find attached\n', false],
  ])('%s: taken %s', (_, content, taken) => expect(feeSchedule.recognises(headOf(content))).toBe(taken));
});
