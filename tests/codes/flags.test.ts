// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openFeeIndicators, openHcc, openMce, openPlaceOfService, openPoaExempt } from '../../lib/codes/edits/flag-list';
import feeIndicators from '../../lib/codes/import/fee-indicators';
import hcc from '../../lib/codes/import/hcc';
import type { Importer, Produced } from '../../lib/codes/import/importer';
import mce from '../../lib/codes/import/mce';
import placeOfService from '../../lib/codes/import/place-of-service';
import poaExempt from '../../lib/codes/import/poa-exempt';
import { type Content, dataOf, headOf, made, refusal } from './feed';
import { hasOfficial, member, OFFICIAL, official, sheet } from './official';

const text = (lines: string[]): string => `${lines.join('\r\n')}\r\n`;
const rows = (lines: string[]): string[][] => lines.map((line) => line.split('\t'));
const only = async (importer: Importer, names: string | string[], content: Content): Promise<Produced> => {
  const [produced, second] = await made(importer, names, content);
  if (!produced || second) throw new Error('expected one holding');
  return produced;
};

const whole = (lines: string[]) => [poaExempt.recognises(headOf(text(lines))), poaExempt.recognises(headOf(rows(lines)))];

describe('POA-exempt list', () => {
  const LIST = [
    'Order26\tPOAexemptCode\tDescription',
    '00001\tB90.0\tInvented sequela',
    '00002\tS00.01XD\t"Invented, later"',
    '00003\tZ99.8\tLast',
  ];

  it('is told by its headings, and its year by them too', async () => {
    const produced = await only(poaExempt, 'list.txt', text(LIST));
    expect(produced.holding).toMatchObject({
      release: 'FY2026',
      from: '2025-10-01',
      to: '2026-09-30',
      rows: 3,
      system: 'ICD-10-CM',
      faulty: 0,
    });
    const exempt = openPoaExempt(produced.holding, dataOf(produced));
    expect([exempt.of('B90.0'), exempt.of('s0001xd'), exempt.of('B90.1')]).toEqual([true, true, null]);
    expect(dataOf(await only(poaExempt, 'list.xlsx', rows(LIST)))).toEqual(dataOf(produced));
  });
  it('lists of additions, deletions and revisions are not the list', () => {
    expect(whole(LIST)).toEqual([true, true]);
    expect(whole(['Order26\tPOAexemptCode\tDescription', '30389\tQ87.87\tAdded'])).toEqual([false, false]);
    expect(whole(['POAexemptCode\tDescription', 'B89.8\tDeleted'])).toEqual([false, false]);
    expect(whole(['Order26\tAction\tPOAexemptCode\tDescription', '30219\tRevise from:\tB90.0\tOld'])).toEqual([false, false]);
  });
  it('a list cut short is refused, a row out of layout is listed', async () => {
    expect(await refusal(poaExempt, 'x.txt', text(LIST.slice(0, 3)))).toContain('cut short');
    const produced = await only(poaExempt, 'x.txt', text([...LIST.slice(0, 2), '00009\tB9\tx', ...LIST.slice(2)]));
    expect(produced.holding.faults).toEqual([{ line: 3, column: 2, sentence: 'expected an ICD-10-CM code, found "B9"' }]);
  });
});

describe('HCC mappings', () => {
  it("the model software's text tells its model by its categories and its year by its name", async () => {
    const lines = ['E119\t38\t', 'E083219\t298\tD', 'E083219\t37\t', 'Z940\t463\t'];
    const produced = await only(hcc, 'F2824T1N.TXT', text(lines));
    expect(produced.holding).toMatchObject({
      variant: 'V28',
      release: 'PY2025',
      from: '2024-01-01',
      to: '2024-12-31',
      rows: 4,
      extra: { codes: 3 },
    });
    const list = openHcc(produced.holding, dataOf(produced));
    expect([list.of('E08.3219'), list.of('e119'), list.of('E11.8')]).toEqual([['37', '298'], ['38'], null]);
    expect((await only(hcc, 'F2422P1M.TXT', text(['E119\t19', 'E118\t18', 'A021\t2']))).holding).toMatchObject({
      variant: 'V24',
      release: 'PY2023',
    });
  });
  it('a table of several models gives a list for each', async () => {
    const lines = [
      'diagnosis_code,cc,model_name',
      'E119,38,CMS-HCC Model V28',
      'E119,19,CMS-HCC ESRD Model V24',
      'E119,31,RxHCC Model V08',
    ];
    const lists = await made(hcc, 'ra_dx_to_cc_2026.csv', text(lines));
    expect(lists.map(({ holding }) => [holding.variant, holding.release, holding.rows])).toEqual([
      ['V28', 'PY2026', 1],
      ['ESRD-V24', 'PY2026', 1],
      ['RxHCC-V08', 'PY2026', 1],
    ]);
  });
  it("CMS's mappings have a column for each model, and one that says whether it counts", async () => {
    const head = [
      'Diagnosis Code',
      'Description',
      'CMS-HCC ESRD\nModel Category\nV24',
      'CMS-HCC Model Category V28',
      'CMS-HCC Model Category V28 for 2027 Payment Year',
    ];
    const sheetRows = [
      ['2027 Initial ICD-10-CM Mappings'],
      head,
      ['E119', 'Invented', '19', '38', 'Yes'],
      ['I10', 'Invented', '', '', ''],
      ['I119', 'Invented', '85', '226', 'No'],
      ['Note: a note'],
    ];
    const lists = await made(hcc, 'mappings.xlsx', sheetRows);
    expect(lists.map(({ holding }) => [holding.variant, holding.release, holding.rows, holding.faulty])).toEqual([
      ['ESRD-V24', 'PY2027', 2, 0],
      ['V28', 'PY2027', 1, 0],
    ]);
  });
  it('what else comes with the software is not a mapping', () => {
    const others = [
      'cc_parent,cc_child,model_domain\n8,9,CMS-HCC\n8,10,CMS-HCC\n8,11,CMS-HCC',
      'cpt_hcpcs_code\n21423\n21461\n22905\n',
      ' %MACRO V28115H1;\n %*****\n 1  MACRO NAME\n',
    ];
    expect(others.map((content) => hcc.recognises(headOf(content)))).toEqual([false, false, false]);
  });
  it('a text that tells neither model nor year is refused', async () =>
    expect(await refusal(hcc, 'codes.txt', text(['E119\t19', 'E118\t18', 'A021\t2']))).toContain('original name'));
});

describe('MCE lists', () => {
  const HEAD = 'MCE_Version\tICD_Version\tMCE_Section\tMCE_Subsection\tMCE_Edit_Type\tICD_Code_Type\tICD_Code\tICD_Desc';
  it('edits of diagnoses and procedures, with the version that they tell', async () => {
    const edits = [
      '4\tC\tMaternity_Only\tD\tO000',
      '5\tA\tFemale_Only\tD\tO000',
      '6\t_\tPrincipal_Manifestation\tD\tE0839',
      '11\tA\tNoncovered_Always\tP\t0016070',
      '20\t_\tUnspecified_Code\tD\tH6690',
    ];
    const produced = await only(mce, 'edits.txt', text([HEAD, ...edits.map((edit) => `43\t10\t${edit}\tInvented`)]));
    expect(produced.holding).toMatchObject({
      release: 'v43',
      from: '2025-10-01',
      to: '2026-09-30',
      variant: '',
      rows: 5,
      extra: { procedures: 1 },
    });
    const list = openMce(produced.holding, dataOf(produced));
    expect(list.of('O00.0')).toEqual([
      { kind: 'age', name: 'maternity', from: 9, to: 64 },
      { kind: 'sex', sex: 'F' },
    ]);
    expect([list.of('E08.39'), list.of('0016070'), list.of('H66.90'), list.of('A00')]).toEqual([
      [{ kind: 'manifestation', words: 'Principal Manifestation' }],
      [{ kind: 'non-covered', words: 'Noncovered Always' }],
      [{ kind: 'other', words: 'Unspecified Code' }],
      null,
    ]);
  });
  it('age and sex tables give the ages that they print', async () => {
    const ages = await only(
      mce,
      'H0519F3_ICD10_MCE_AGE.TXT',
      text(['O000\t2 maternity (age 12-55)', 'P000\t0 newborn (age 0)', 'C9150\t3 adult (age 14+)', 'C9330\t1 pediatric (age 0 -17)']),
    );
    expect(ages.holding).toMatchObject({ release: '2019', variant: 'age', rows: 4, faulty: 0 });
    const list = openMce(ages.holding, dataOf(ages));
    const range = (code: string) => list.of(code)?.map((flag) => flag.kind === 'age' && [flag.from, flag.to])[0];
    expect(['O00.0', 'P00.0', 'C91.50', 'C93.30'].map(range)).toEqual([
      [12, 55],
      [0, 0],
      [14, 124],
      [0, 17],
    ]);
    const sexes = await only(mce, 'H0519F3_ICD10_MCE_SEX.TXT', text(['O000\t2 female', 'N40\t1 male', 'N41\t1 male']));
    expect(sexes.holding.variant).toBe('sex');
    expect(openMce(sexes.holding, dataOf(sexes)).of('N40')).toEqual([{ kind: 'sex', sex: 'M' }]);
  });
});

describe('places of service', () => {
  it('codes keep their leading zero; unassigned ones are counted and not given', async () => {
    const lines = [
      'pos_code,pos_type,pos_name,pos_description',
      '1,Non-Facility,Invented shop,"A shop, invented"',
      '21,Facility,Invented ward,A ward',
      '29,Unassigned,Unassigned,N/A',
    ];
    const produced = await only(placeOfService, 'pos_codes_2024-06.csv', text(lines));
    expect(produced.holding).toMatchObject({ release: '2024-06', from: '2024-06-01', to: null, rows: 3, extra: { unassigned: 1 } });
    const list = openPlaceOfService(produced.holding, dataOf(produced));
    expect(list.of('01')).toEqual({ code: '01', name: 'Invented shop', description: 'A shop, invented', facility: false });
    expect([list.of('21')?.facility, list.of('29')]).toEqual([true, null]);
  });
  it("CMS's own table has other headings, and stretches of codes in one row", async () => {
    const lines = [
      'Place of Service Code(s)\tPlace of Service Name\tPlace of Service Description',
      '11\tInvented office\tAn office',
      '27-30\tUnassigned\tN/A',
    ];
    const produced = await only(placeOfService, 'places.xlsx', rows(lines));
    expect(produced.holding).toMatchObject({ release: 'undated', rows: 5, extra: { unassigned: 4 } });
    expect(openPlaceOfService(produced.holding, dataOf(produced)).of('11')?.facility).toBeNull();
  });
});

describe('fee-schedule indicators', () => {
  it('a table of indicators, with lines of their own for components', async () => {
    const lines = [
      'hcpcs_code,mod,status,pctc,glob,mult_proc,bilat_surg,asst_surg',
      'X0001,,A,1,090,2,1,0',
      'X0001,26,A,1,XXX,0,0,0',
      '?,,A,1,000,0,0,0',
    ];
    const produced = await only(feeIndicators, 'pfs_rvu_indicators_2024.csv', text(lines));
    expect(produced.holding).toMatchObject({ release: '2024', from: '2024-01-01', to: '2024-12-31', rows: 2, faulty: 1 });
    const list = openFeeIndicators(produced.holding, dataOf(produced));
    expect(list.of('x0001')).toEqual({ status: 'A', pctc: '1', glob: '090', mult: '2', bilat: '1', asst: '0' });
    expect([list.ofModifier('X0001', '26')?.glob, list.ofModifier('X0001', 'TC'), list.of('X0002')]).toEqual(['XXX', null, null]);
  });
  it("CMS's relative value file has its headings in rows one below the other, and keeps its descriptions to itself", async () => {
    const lines = [
      ',,2026 National Physician Fee Schedule Relative Value File April Release,,,,,,,,,',
      ',,,,NOT USED,,,,,,,',
      ',,,STATUS,MEDICARE,WORK,PCTC,GLOB,PRE,MULT,BILAT,CO-',
      'HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,IND,DAYS,OP,PROC,SURG,SURG',
      'X0001,,Secret words,A,,1.00,0,010,0.10,2,1,0',
    ];
    const produced = await only(feeIndicators, 'anything.csv', text(lines));
    expect(produced.holding).toMatchObject({ release: '2026Q2', from: '2026-04-01', to: '2026-06-30', rows: 1 });
    const list = openFeeIndicators(produced.holding, dataOf(produced));
    expect(list.of('X0001')).toEqual({ status: 'A', pctc: '0', glob: '010', pre: '0.10', mult: '2', bilat: '1', co: '0' });
    expect(new TextDecoder().decode(dataOf(produced))).not.toContain('Secret');
  });
});

describe.skipIf(!hasOfficial)(`genuine lists (skipped where ${OFFICIAL} is absent)`, () => {
  it('FY2026 has 38,349 POA-exempt codes, as text and as workbook', async () => {
    const archive = 'cms/poa-FY2026/POAexemptCodesFY26.zip';
    const written = await only(poaExempt, 'POAexemptCodesFY26.txt', member(archive, 'POAexemptCodesFY26.txt'));
    const workbook = await only(poaExempt, 'POAexemptCodesFY26.xlsx', await sheet(member(archive, 'POAexemptCodesFY26.xlsx')));
    expect([written, workbook].map(({ holding }) => [holding.rows, holding.release, holding.faulty])).toEqual(
      Array.from({ length: 2 }, () => [38_349, 'FY2026', 0]),
    );
    expect(dataOf(workbook)).toEqual(dataOf(written));
    for (const name of ['Add', 'Delete', 'Revise'])
      expect(poaExempt.recognises(headOf(member(archive, `POAexempt${name}CodesFY26.txt`)))).toBe(false);
  });
  it('V28: one code can have several categories', async () => {
    const produced = await only(hcc, 'F2824T1N.TXT', member('cms/hcc-v28/hcc-v28.zip', 'F2824T1N.TXT'));
    expect(produced.holding).toMatchObject({ rows: 8_090, variant: 'V28', release: 'PY2025', faulty: 0 });
    expect(openHcc(produced.holding, dataOf(produced)).of('E08.3219')).toEqual(['37', '298']);
    const models = await made(hcc, 'ra_dx_to_cc_2026.csv', member('cms/hcc-v28/hcc-v28.zip', 'ra_dx_to_cc_2026.csv'));
    expect(models.map(({ holding }) => holding.rows).reduce((sum, each) => sum + each)).toBe(58_985);
  });
  it.each<[string, Importer, string, string | null, Record<string, unknown>]>([
    [
      'the simple edits of MCE v37',
      mce,
      'cms/mce/mce.zip',
      'MCE_Simple_Code_Edits_v37.txt',
      { rows: 14_153, release: 'v37', from: '2019-10-01' },
    ],
    ['the age table', mce, 'cms/mce/mce.zip', 'H0519F3_ICD10_MCE_AGE.TXT', { rows: 797, variant: 'age' }],
    ['the sex table', mce, 'cms/mce/mce.zip', 'H0519F3_ICD10_MCE_SEX.TXT', { rows: 694, variant: 'sex' }],
    ['places of service', placeOfService, 'cms/pos/pos_codes_2024-06.csv', null, { rows: 99, release: '2024-06' }],
    [
      'fee-schedule indicators',
      feeIndicators,
      'cms/mpfs-2024/pfs_rvu_indicators_2024_nodesc.csv.gz',
      null,
      { rows: 18_664, release: '2024' },
    ],
  ])('%s, every row', async (_, importer, file, inside, expected) => {
    const name = inside ?? file.split('/').at(-1)?.replace('.gz', '') ?? '';
    expect((await only(importer, name, inside ? member(file, inside) : official(file))).holding).toMatchObject({ ...expected, faulty: 0 });
  });
});
