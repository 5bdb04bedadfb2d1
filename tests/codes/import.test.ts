// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportOutcome, importFile } from '../../lib/codes/import/import-file';
import { bytesOf, cmOrderFile, orderLine, pcsOrderFile, workbookOf, zipOf } from './files';

const drop = (name: string, content: string | Uint8Array<ArrayBuffer>): Promise<ImportOutcome> =>
  importFile({ name, bytes: typeof content === 'string' ? bytesOf(content) : content, sha256: 'f00', now: 7 }, async () => {});
const setOf = (outcome: ImportOutcome) => (outcome.ok ? outcome.sets[0] : undefined);
const errorOf = (outcome: ImportOutcome) => (outcome.ok ? 'imported' : outcome.error);
const broken = (change: (lines: string[]) => void): string => {
  const lines = cmOrderFile().trimEnd().split('\r\n');
  change(lines);
  return lines.join('\r\n');
};

describe('order files', () => {
  it('an ICD-10-CM order file becomes a complete set of its fiscal year', async () => {
    const loaded = setOf(await drop('icd10cm-order-2026.txt', cmOrderFile()));
    expect(loaded?.set).toMatchObject({
      id: 'official/ICD-10-CM/FY2026',
      complete: true,
      from: '2025-10-01',
      to: '2026-09-30',
      rows: 4,
      billable: 3,
      sha256: 'f00',
      importedAt: 7,
    });
    expect(loaded?.rows[1]).toMatchObject({ code: 'A00.0', display: 'Invented fever of the first kind', billable: true, to: '2026-09-30' });
  });
  it('ICD-10-PCS is told by its first line', async () =>
    expect(setOf(await drop('icd10pcs_order_2026.txt', pcsOrderFile()))?.set).toMatchObject({ system: 'ICD-10-PCS', billable: 2 }));
  it('an April release begins on 1 April', async () =>
    expect(setOf(await drop('icd10cm-order-April-2025.txt', cmOrderFile()))?.set).toMatchObject({
      release: 'FY2025 April',
      from: '2025-04-01',
      to: '2025-09-30',
    }));
  it('is found in folders of a zip, in a zip in a zip, and in gzip', async () => {
    const nested = zipOf({ 'a/b/icd10cm-order-2026.txt': cmOrderFile(), 'a/readme.pdf': '%PDF' });
    expect(setOf(await drop('release.zip', nested))?.set.release).toBe('FY2026');
    expect(setOf(await drop('outer.zip', zipOf({ 'inner.zip': nested })))?.set.release).toBe('FY2026');
    const packed = gzipSync(bytesOf(cmOrderFile())) as Uint8Array<ArrayBuffer>;
    expect(setOf(await drop('icd10cm-order-2026.txt.gz', packed))?.set.release).toBe('FY2026');
  });
  it('a name without a year is refused, asking for the original name', async () =>
    expect(errorOf(await drop('codes.txt', cmOrderFile()))).toContain('original name'));
});

describe('files that are refused in a sentence', () => {
  it.each([
    ['an empty file', 'x.zip', '', 'is empty'],
    ['a web page', 'x.zip', '<!DOCTYPE html><html><body>Sign in</body></html>', 'is a web page'],
    ['a PDF', 'x.pdf', '%PDF-1.7 x', 'is a PDF'],
    ['a wrong text', 'x.txt', 'dear all\r\nplease find attached\r\n', 'is not a file we know'],
    ['an addenda file', 'x.txt', 'Add:         1 A000    Some title\r\nDelete:      1 A001    Other\r\n', 'addenda file'],
    ['a codes file', 'x.txt', 'A000    Invented fever\r\nA001    Invented rash\r\n', 'order file of the same release'],
    ['an XML file', 'x.xml', '<?xml version="1.0"?><ICD10CM.tabular/>', 'XML file'],
  ])('%s', async (_, name, content, sentence) => expect(errorOf(await drop(name, content))).toContain(sentence));

  it.each([
    ['a flag that is neither 0 nor 1', (lines: string[]) => lines.splice(2, 1, orderLine(3, 'B99', '7', 'Rash')), 'line 3, column 15'],
    ['a missing line', (lines: string[]) => lines.splice(1, 1), 'line 2, column 1: expected order number 2, found 3'],
    ['a code out of shape', (lines: string[]) => lines.splice(2, 1, orderLine(3, '9AB', '1', 'Rash')), 'line 3, column 7'],
    ['a line without a title', (lines: string[]) => lines.splice(2, 1, '00003 B99     1 short'), 'line 3, column 78'],
    ['an end that is missing', (lines: string[]) => lines.splice(3, 1), 'cut short'],
    [
      'a beginning that is missing',
      (lines: string[]) => lines.splice(0, 1, orderLine(1, 'A01', '0', 'Other')),
      'expected the first code A00',
    ],
  ])('%s is named with its line', async (_, change, sentence) => {
    const outcome = await drop('icd10cm-order-2026.txt', broken(change));
    expect(errorOf(outcome)).toContain(sentence);
    expect(errorOf(outcome)).toContain('icd10cm-order-2026.txt');
  });
  it('a zip cut short', async () => {
    const whole = zipOf({ 'icd10cm-order-2026.txt': cmOrderFile() });
    expect(errorOf(await drop('x.zip', whole.slice(0, whole.length - 40)))).toContain('damaged or was cut short');
  });
  it('a zip that holds nothing we know says what it holds', async () =>
    expect(errorOf(await drop('x.zip', zipOf({ 'notes.txt': 'hello\r\nworld' })))).toContain('notes.txt'));
  it('a cancelled import throws what the pause throws', async () => {
    const bytes = bytesOf(cmOrderFile());
    await expect(
      importFile({ name: 'icd10cm-order-2026.txt', bytes, sha256: '', now: 0 }, () => Promise.reject(new Error('cancelled'))),
    ).rejects.toThrow('cancelled');
  });
});

const HCPCS_HEAD = ['HCPC', 'RECID', 'LONG DESCRIPTION', 'ADD DT', 'ACT EFF DT', 'TERM DT'];

describe('HCPCS workbook', () => {
  it('gives codes and modifiers with their own days, and tells its quarter by its latest day', async () => {
    const bytes = workbookOf([
      HCPCS_HEAD,
      ['A1', '7', 'Invented modifier', '20020701', '20020701', ''],
      ['J0001', '3', 'Injection, invention, 1 mg', '20251001', '20251001', ''],
      ['J0002', '3', 'Injection, older', '20100101', '20100101', '20241231'],
    ]);
    const loaded = setOf(await drop('any.xlsx', bytes));
    expect(loaded?.set).toMatchObject({ system: 'HCPCS', release: '2025-10', from: '2025-01-01', to: '2025-12-31', rows: 3 });
    expect(loaded?.rows.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['A1', '2002-07-01', null],
      ['J0001', '2025-10-01', null],
      ['J0002', '2010-01-01', '2024-12-31'],
    ]);
  });
  it('another workbook is refused with the missing columns', async () =>
    expect(
      errorOf(
        await drop(
          'other.xlsx',
          workbookOf([
            ['Code', 'MUE'],
            ['J0001', '2'],
          ]),
        ),
      ),
    ).toContain('missing: HCPC'));
  it('a bad day is named with its line', async () =>
    expect(errorOf(await drop('x.xlsx', workbookOf([HCPCS_HEAD, ['J0001', '3', 'Injection', 'soon', '', '']])))).toContain(
      'line 2, column ADD DT',
    ));
});

describe('fee schedule', () => {
  it('gives cents, and parts CPT from HCPCS by the shape of the code', async () => {
    const outcome = await drop('fees.csv', 'CPT Code,Description,Charge\n99213,Office visit,"$1,148.50"\nJ1100,"Drug, one",7\n');
    expect(outcome.ok && outcome.sets.map(({ set, rows }) => [set.id, rows[0]?.chargeCents])).toEqual([
      ['site/CPT', 114850],
      ['site/HCPCS', 700],
    ]);
  });
  it.each([
    ['code,description\n99213,Visit\n', 'line 1: expected column headings'],
    ['code,description,charge\n99213,Visit,free\n', 'line 2, column charge'],
    ['code,description,charge\n99213,Visit,1.00\n99213,Visit,2.00\n', 'line 3: 99213 stands already on line 2'],
    ['code,description,charge\nABC,Visit,1.00\n', 'line 2, column code: "ABC"'],
    ['code,description,charge\n', 'no rows'],
  ])('%j is refused', async (text, sentence) => expect(errorOf(await drop('fees.csv', text))).toContain(sentence));
});

const OFFICIAL = path.resolve(import.meta.dirname, '../../../shared/codesets');
const genuine = (file: string): string => path.join(OFFICIAL, file);

describe.skipIf(!existsSync(OFFICIAL))(`genuine releases (skipped where ${OFFICIAL} is absent)`, () => {
  it.each([
    ['icd10cm/FY2026/icd10cm-Code Descriptions-2026.zip', { system: 'ICD-10-CM', release: 'FY2026', rows: 98_186, billable: 74_719 }],
    ['icd10pcs/FY2026/cms_2026_pr.zip', { system: 'ICD-10-PCS', release: 'FY2026', billable: 79_115 }],
    ['hcpcs/2025-oct/HCPC2025_OCT_ANWEB.xlsx', { system: 'HCPCS', release: '2025-10', rows: 8_846 }],
  ])('%s', async (file, expected) => {
    expect(setOf(await drop(path.basename(file), new Uint8Array(readFileSync(genuine(file)))))?.set).toMatchObject(expected);
  });
});
