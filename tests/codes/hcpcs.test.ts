// @vitest-environment node
import { describe, expect, it } from 'vitest';
import hcpcsFixedWidth from '../../lib/codes/import/hcpcs-fixed-width';
import hcpcsWorkbook from '../../lib/codes/import/hcpcs-workbook';
import type { Produced } from '../../lib/codes/import/importer';
import { type Content, headOf, made, refusal } from './feed';
import { hasOfficial, member, OFFICIAL, official, sheet } from './official';

const rowsOf = (produced: Produced[]) => (produced[0] && 'rows' in produced[0] ? produced[0].rows : []);

const HEAD = ['HCPC', 'SEQNUM', 'RECID', 'LONG DESCRIPTION', 'SHORT DESCRIPTION', 'ADD DT', 'ACT EFF DT', 'TERM DT', 'ACTION CD'];
const row = (code: string, title: string, added: string, changed = added, ended = '', type = '3'): string[] => [
  code,
  '0010',
  type,
  title,
  '',
  added,
  changed,
  ended,
  'N',
];
const WORKBOOK = [
  ['***Disclaimers'],
  HEAD,
  row('   A1', 'Invented modifier', '20020701', '20020701', '', '7'),
  row('A0001', 'Invented ambulance', '20100101', '20100101', '20141231'),
  row('A0001', 'Invented ambulance, again', '20200101'),
  row('J0001', 'Injection, invention,', '20251001'),
  ['J0001', '0020', '4', 'per 1 mg'],
  row('V0001', 'Invented lens', '19900101'),
];

/** One record of the fixed layout. */
function record(code: string, sequence: number, type: string, title: string, added = '', changed = '', ended = ''): string {
  const line = [...' '.repeat(320)];
  const put = (text: string, column: number): void => void line.splice(column - 1, text.length, ...text);
  put(code.padStart(5), 1);
  put(String(sequence).padStart(5, '0'), 6);
  put(type, 11);
  put(title, 12);
  put(added, 269);
  put(changed, 277);
  put(ended, 285);
  return line.join('');
}
const FIXED = [
  '***Disclaimers',
  '',
  record('A1', 100, '7', 'Invented modifier that is worn on both', '20020701', '20020701'),
  record('A1', 200, '8', 'sides'),
  record('A0001', 100, '3', 'Invented ambulance', '20100101', '20190101', '20191231'),
  record('V0001', 100, '3', 'Invented lens,', '19900101', '19900101'),
  record('V0001', 200, '4', 'for the nearer').trimEnd(),
  record('V0001', 300, '4', 'eye'),
];
const text = (lines: string[]): string => `${lines.join('\r\n')}\r\n`;

const release = async (name: string) => (await made(hcpcsWorkbook, name, WORKBOOK))[0]?.holding.release;

describe('HCPCS workbook', () => {
  it('gives codes, modifiers and stretches, joins long descriptions, and tells the quarter by its latest day', async () => {
    const produced = await made(hcpcsWorkbook, 'any.xlsx', WORKBOOK);
    expect(produced[0]?.holding).toMatchObject({
      content: 'codes',
      system: 'HCPCS',
      release: '2025-10',
      from: '2025-01-01',
      to: '2025-12-31',
      rows: 4,
      extra: { modifiers: 1 },
      faulty: 0,
      complete: true,
    });
    expect(rowsOf(produced).map(({ code, display, from, to }) => [code, display, from, to])).toEqual([
      ['A0001', 'Invented ambulance', '2010-01-01', '2014-12-31'],
      ['A0001', 'Invented ambulance, again', '2020-01-01', null],
      ['A1', 'Invented modifier', '2002-07-01', null],
      ['J0001', 'Injection, invention, per 1 mg', '2025-10-01', null],
      ['V0001', 'Invented lens', '1990-01-01', null],
    ]);
  });
  it('a name may say a later quarter than the rows, and not an earlier one', async () => {
    expect(await release('HCPC2026_JAN_ANWEB.xlsx')).toBe('2026-01');
    expect(await release('HCPC2025_JUL_ANWEB.xlsx')).toBe('2025-10');
  });
  it('a row out of layout is left out and named; the rest is imported', async () => {
    const [set] = await made(hcpcsWorkbook, 'x.xlsx', [...WORKBOOK, row('V0002', 'Lens', 'soon'), row('V0001', 'Twice', '19950101')]);
    expect(set?.holding.complete).toBe(false);
    expect(set?.holding.faults).toEqual([
      { line: 9, column: 6, sentence: 'expected a day as YYYYMMDD, found "soon"' },
      { line: 10, column: 1, sentence: expect.stringContaining('stands already in row 8') },
    ]);
  });
  it.each<[string, Content, string]>([
    ['cut short', WORKBOOK.slice(0, 6), 'cut short'],
    ['without a code', [HEAD], 'no HCPCS rows'],
    [
      'of which most rows are out of layout',
      [HEAD, row('V0001', 'Lens', '19900101'), row('?', 'x', '1'), row('?', 'x', '1')],
      '2 of 3 rows',
    ],
  ])('a file %s is refused', async (_, content, sentence) => expect(await refusal(hcpcsWorkbook, 'x.xlsx', content)).toContain(sentence));
});

describe('HCPCS in fixed columns', () => {
  it('joins continuations, passes over notes, and takes the last day of a code as one on which it holds', async () => {
    const produced = await made(hcpcsFixedWidth, 'HCPC2019.txt', text(FIXED));
    expect(produced[0]?.holding).toMatchObject({ release: '2019-01', to: '2019-03-31', rows: 2, extra: { modifiers: 1 }, faulty: 0 });
    expect(rowsOf(produced).map(({ code, display, to }) => [code, display, to])).toEqual([
      ['A0001', 'Invented ambulance', '2019-12-31'],
      ['A1', 'Invented modifier that is worn on both sides', null],
      ['V0001', 'Invented lens, for the nearer eye', null],
    ]);
  });
  it('a line out of layout and a continuation without its beginning are listed', async () => {
    const lines = [...FIXED.slice(0, 5), 'page 2', record('B0001', 200, '4', 'lost'), ...FIXED.slice(5)];
    const [set] = await made(
      hcpcsFixedWidth,
      'x.txt',
      text([...lines, ...Array.from({ length: 8 }, (_, at) => record(`V001${at}`, 100, '3', 'Lens', '19900101'))]),
    );
    expect(set?.holding.faults.map(({ line, sentence }) => [line, sentence.slice(0, 30)])).toEqual([
      [6, 'expected a code, five digits a'],
      [7, 'B0001 goes on here, but the re'],
    ]);
  });
  it('neither reader takes the lists of changes that come with a release', () => {
    expect(hcpcsWorkbook.recognises(headOf([['HCPCS/MOD', 'TYPE OF CHANGE', 'SHORT DESCRIPTION', 'LONG DESCRIPTION']]))).toBe(false);
    expect(hcpcsFixedWidth.recognises(headOf(' HCPCS/MOD      TYPE OF CHANGE\n   A4563             ADD          Invented\n'))).toBe(false);
  });
});

describe.skipIf(!hasOfficial)(`genuine HCPCS releases (skipped where ${OFFICIAL} is absent)`, () => {
  it('October 2025 has 8,463 codes and 383 modifiers', async () => {
    const [set] = await made(hcpcsWorkbook, 'HCPC2025_OCT_ANWEB.xlsx', await sheet(official('hcpcs/2025-oct/HCPC2025_OCT_ANWEB.xlsx')));
    expect(set?.holding).toMatchObject({ rows: 8_463, extra: { modifiers: 383 }, faulty: 0, release: '2025-10' });
    expect(set && 'rows' in set && set.rows.filter(({ to }) => to !== null)).toHaveLength(1_225);
  });
  it('the 2019 release says the same in fixed columns and in its workbook', async () => {
    const archive = 'hcpcs/2019/HCPC2019_ANWEB.zip';
    const fixed = rowsOf(await made(hcpcsFixedWidth, '2019.txt', member(archive, 'HCPC2019_CONTR_ANWEB.txt')));
    const workbook = rowsOf(await made(hcpcsWorkbook, '2019.xlsx', await sheet(member(archive, 'HCPC2019_CONTR_ANWEB.xlsx'))));
    const differing = fixed.filter((one, at) => JSON.stringify(one) !== JSON.stringify(workbook[at]));
    expect([fixed.length, workbook.length, differing.map(({ code }) => code)]).toEqual([6_800, 6_800, []]);
  });
});
