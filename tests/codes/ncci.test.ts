// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openAddOns } from '../../lib/codes/edits/add-on-table';
import { openMue } from '../../lib/codes/edits/mue-table';
import { joinPtp, openPtp } from '../../lib/codes/edits/ptp-table';
import addOn from '../../lib/codes/import/add-on';
import mue from '../../lib/codes/import/mue';
import ncciPtp from '../../lib/codes/import/ncci-ptp';
import ncciPtpWorkbook from '../../lib/codes/import/ncci-ptp-workbook';
import { dataOf, headOf, made, refusal } from './feed';
import { hasOfficial, OFFICIAL, official, sheet } from './official';

const PREAMBLE = [
  'CPT only copyright.  All rights reserved.\t\t\t\t\t\t',
  'Column1/Column2 Edits\t\t\t\t\t\t',
  'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
  '\t\tprior to 1996\tDate\tDate\t0=not allowed\t',
  '\t\t\t\t*=no data\t1=allowed\t',
  '\t\t\t\t\t9=not applicable\t',
];
const EDITS = [
  'X0001\tX0002\t*\t19960101\t*\t1\tInvented rationale',
  'X0001\tX0003\t\t20200101\t20221231\t0\tInvented rationale',
  'X0001\tX0003\t\t20230101\t*\t1\tAnother rationale',
  'X0001\tX0004\t\t20240101\t20240101\t9\tWithdrawn',
  'X0005\tX0001\t\t\t20250630\t0\tWithout a first day',
];
const ptpText = (edits: string[]): string => `${[...PREAMBLE, ...edits].join('\r\n')}\r\n`;
const NAME = 'ccipra-v322r0-f1.txt';

async function table(names: string | string[], edits: string[]) {
  const [produced] = await made(ncciPtp, names, ptpText(edits));
  return openPtp({ rows: edits.length }, dataOf(produced));
}

const of = async (names: string | string[], edits = EDITS) => {
  const holding = (await made(ncciPtp, names, ptpText(edits)))[0]?.holding;
  return [holding?.variant, holding?.release, holding?.from, holding?.to, holding?.rows];
};

describe('PTP edits', () => {
  it('a file tells its table, part and quarter', async () => {
    expect(await of(NAME)).toEqual(['practitioner/f1', '2026Q3', '2026-07-01', '2026-09-30', 5]);
    expect(await of(['ptp.txt', 'medicare-ncci-2026q2-hospital-ptp-edits-ccioph-v321r0-f3.zip'])).toEqual(
      expect.arrayContaining(['outpatient/f3', '2026Q2']),
    );
    // Its latest edit begins in 2024Q1: an older name cannot be right.
    expect(await of('practitioner-2023Q3.txt')).toEqual(expect.arrayContaining(['practitioner', '2024Q1']));
    expect(await of('MCD_PTP_Practitioner_2026Q1.txt')).toEqual(expect.arrayContaining(['medicaid-practitioner', '2026Q1']));
  });
  it('a pair is found in both orders, on the days of each of its windows', async () => {
    const ptp = await table(NAME, EDITS);
    expect(ptp.lookup('x0002', 'X0001', '2026-08-01')).toEqual({
      column1: 'X0001',
      column2: 'X0002',
      from: '1996-01-01',
      to: null,
      indicator: 1,
      rationale: 'Invented rationale',
    });
    const indicators = ['2019-12-31', '2020-01-01', '2022-12-31', '2023-01-01'].map((day) => ptp.lookup('X0001', 'X0003', day)?.indicator);
    expect(indicators).toEqual([undefined, 0, 0, 1]);
    expect(ptp.lookup('X0001', 'X0004', '2024-01-01')?.indicator).toBe(9);
    expect(ptp.lookup('X0001', 'X0005', '1999-01-01')?.from).toBeNull();
    expect([
      ptp.lookup('X0001', 'X0005', '2025-07-01'),
      ptp.lookup('X0002', 'X0003', '2023-01-01'),
      ptp.lookup('X1', 'X0001', '2023-01-01'),
    ]).toEqual([null, null, null]);
  });
  it('tells the partners of a code in either column', async () => {
    const ptp = await table(NAME, EDITS);
    const partners = (code: string, day: string, limit = 10) =>
      ptp.partners(code, day, limit).map(({ column1, column2 }) => `${column1} ${column2}`);
    expect(partners('X0001', '2024-01-01')).toEqual(['X0001 X0002', 'X0001 X0003', 'X0005 X0001']);
    expect(partners('X0003', '2024-01-01')).toEqual(['X0001 X0003']);
    expect(partners('X0001', '2024-01-01', 2)).toHaveLength(2);
  });
  it('several files of a release answer as one', async () => {
    const [first, second] = [await table(NAME, EDITS.slice(0, 3)), await table('ccipra-v322r0-f2.txt', EDITS.slice(3))];
    const all = joinPtp([first, second]);
    expect(all.rows).toBe(5);
    expect(all.lookup('X0001', 'X0005', '2020-01-01')?.rationale).toBe('Without a first day');
    expect(all.partners('X0001', '2024-01-01', 3)).toHaveLength(3);
  });
  it('the workbook says the same as the text', async () => {
    const rows = [...PREAMBLE, ...EDITS].map((line) => line.split('\t'));
    expect([ncciPtpWorkbook.recognises(headOf(rows)), ncciPtp.recognises(headOf(rows))]).toEqual([true, false]);
    const [workbook] = await made(ncciPtpWorkbook, 'ccipra-v322r0-f1.xlsx', rows);
    const [written] = await made(ncciPtp, NAME, ptpText(EDITS));
    expect(workbook).toEqual(written);
  });
  it('lines out of layout are listed with their place', async () => {
    const lines = [
      ...EDITS,
      'X0009',
      'X0001\tX0009\t\t2024\t*\t1\tx',
      'X0001\tX0009\t\t\t*\t7\tx',
      ...Array.from({ length: 9 }, (_, at) => `Y000${at}\tX0001\t\t\t*\t1\tx`),
    ];
    const [produced] = await made(ncciPtp, NAME, ptpText(lines));
    expect(produced?.holding.faults).toEqual([
      { line: 12, column: 1, sentence: expect.stringContaining('two codes') },
      { line: 13, column: 13, sentence: expect.stringContaining('found "2024"') },
      { line: 14, column: 13, sentence: expect.stringContaining('found "7"') },
    ]);
  });
  it('a name that does not say whose edits these are is refused, asking for the original', async () =>
    expect(await refusal(ncciPtp, 'edits.txt', ptpText(EDITS))).toContain('original name'));
});

const NOTICE = ['A notice\nof several lines, "quoted"'];
const MUE = [
  NOTICE,
  ['HCPCS/\nCPT Code', 'Outpatient Hospital Services MUE Values', 'MUE Adjudication Indicator', 'MUE Rationale'],
  ['X0001', '0', '3 Date of Service Edit: Clinical', 'Invented'],
  ['X0002', '12', '1 Line Edit', 'Invented'],
  ['X0003', 'many', '1 Line Edit', 'Invented'],
  ...Array.from({ length: 9 }, (_, at) => [`Y000${at}`, '1', '2 Date of Service Edit: Policy', 'Invented']),
];
const csv = (rows: string[][]): string => rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\r\n');

describe('MUE and add-on edits', () => {
  it('MUE values are read from CSV and workbook alike, 0 units among them', async () => {
    const name = 'MCR_MUE_OutpatientHospitalServices_Eff_07-01-2026.csv';
    const [produced] = await made(mue, name, csv(MUE));
    expect(produced?.holding).toMatchObject({ variant: 'outpatient', release: '2026Q3', to: '2026-09-30', rows: 11, faulty: 1 });
    expect(produced?.holding.faults[0]).toMatchObject({ line: 5, column: 2 });
    const edits = openMue({ rows: 11 }, dataOf(produced));
    expect(edits.lookup('x0001')).toEqual({ code: 'X0001', units: 0, indicator: 3, rationale: 'Invented' });
    expect([edits.lookup('X0003'), edits.lookup('X0002')?.units]).toEqual([null, 12]);
    expect(dataOf((await made(mue, name, MUE))[0])).toEqual(dataOf(produced));
  });
  it('a MUE file without a quarter in its name is refused', async () =>
    expect(await refusal(mue, 'mue.csv', csv(MUE))).toContain('its quarter'));

  it('add-on edits end with the first of edit, add-on code and primary code', async () => {
    const head = [
      'AOC_Edit_Type',
      'Add-On_Code',
      'AOC_DelDT',
      'Primary_Code',
      'Primary_Code_DelDT',
      'AOC_Edit_EffDT',
      'AOC_Edit_DelDT',
      'Special_Instruction_Notes',
    ];
    const rows = [
      ['A notice'],
      head,
      ['1', 'X0001', '', 'X0002', '2023181', '2021001', '2023365'],
      ['1', 'X0001', '', 'X0003', '', '2013091'],
      ['2', 'X0004', '', 'CCCCC', '', '2026001', '', 'Contractor Defined Primary Codes'],
    ];
    const [produced] = await made(addOn, 'AOC_V2026Q2-MCR.xlsx', rows);
    expect(produced?.holding).toMatchObject({ release: '2026Q2', rows: 3, faulty: 0 });
    const edits = openAddOns({ rows: 3 }, dataOf(produced));
    expect(edits.primaries('X0001', '2023-06-30').map(({ primary }) => primary)).toEqual(['X0002', 'X0003']);
    expect(edits.primaries('X0001', '2023-07-01')).toEqual([{ addOn: 'X0001', type: 1, primary: 'X0003', from: '2013-04-01', to: null }]);
    expect(edits.addOns('X0003', '2020-01-01').map((edit) => edit.addOn)).toEqual(['X0001']);
    expect([
      edits.primaries('X0004', '2026-01-01')[0]?.type,
      edits.primaries('X0004', '2025-12-31'),
      edits.primaries('X', '2026-01-01'),
    ]).toEqual([2, [], []]);
  });
});

describe.skipIf(!hasOfficial)(`genuine NCCI files (skipped where ${OFFICIAL} is absent)`, () => {
  it.each([
    ['ptp_practitioner_2024Q3_noeff.txt', 'practitioner', 2_546_017],
    ['ptp_outpatient_hospital_2024Q3_noeff.txt', 'outpatient', 1_775_818],
  ])('%s: every row, in at most 12 MB', async (name, variant, rows) => {
    const [produced] = await made(ncciPtp, name, official(`ncci/reconstructed-2024Q3/${name}.gz`));
    expect(produced?.holding).toMatchObject({ variant, rows, faulty: 0, release: '2024Q3' });
    expect(dataOf(produced).byteLength).toBeLessThanOrEqual(12_000_000);
  });
  it('MUE as CSV and as workbook: 15,095 values', async () => {
    const base = 'ncci/2026Q2/MCR_MUE_PractitionerServices_Eff_04-01-2026';
    const [text] = await made(mue, 'MCR_MUE_PractitionerServices_Eff_04-01-2026.csv', official(`${base}.csv.gz`));
    const [workbook] = await made(mue, 'MCR_MUE_PractitionerServices_Eff_04-01-2026.xlsx', await sheet(official(`${base}.xlsx`)));
    for (const produced of [text, workbook])
      expect(produced?.holding).toMatchObject({ rows: 15_095, variant: 'practitioner', release: '2026Q2', faulty: 0 });
    expect(dataOf(workbook)).toEqual(dataOf(text));
  });
  it('add-on edits: 9,000', async () => {
    const [produced] = await made(addOn, 'AOC_V2026Q2-MCR.xlsx', await sheet(official('ncci/2026Q2/AOC_V2026Q2-MCR.xlsx')));
    expect(produced?.holding).toMatchObject({ rows: 9_000, release: '2026Q2', faulty: 0 });
  });
});
