// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../lib/codes/import/flow';
import { openWorkbook } from '../../lib/codes/import/sheet';
import { bytesSource } from '../../lib/codes/import/source';
import { zipEntries } from '../../lib/codes/import/zip';
import { workbookOf, zipOf } from './files';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** A workbook of one sheet, its rows as XML. Style 1 is a day, 2 a day and time, 3 an amount, 4 a time. */
const aWorkbook = (rows: string, more: { date1904?: boolean; prefix?: string } = {}): Uint8Array => {
  const p = more.prefix ? `${more.prefix}:` : '';
  const ns = more.prefix ? `xmlns:${more.prefix}="${MAIN}"` : `xmlns="${MAIN}"`;
  return zipOf({
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${more.date1904 ? 1 : 0}"/><sheets><sheet name="one" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships><Relationship Id="rId7" Target="/xl/worksheets/first.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}"><si><t>whole</t></si><si><r><t>in </t></r><r><t>runs</t></r><rPh><t>aside</t></rPh></si></sst>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="[$-409]m/d/yy\\ h:mm AM/PM;@"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    'xl/worksheets/first.xml': `${XML}<${p}worksheet ${ns}><${p}sheetData>${rows.replaceAll(/<(\/?)(?=[a-z])/g, `<$1${p}`)}</${p}sheetData></${p}worksheet>`,
  });
};

async function rowsOf(bytes: Uint8Array): Promise<[number, string[]][] | string> {
  const source = bytesSource('x.xlsx', bytes);
  const entries = await zipEntries(source);
  if (isRefusal(entries)) return entries.error;
  const book = await openWorkbook(source, entries, { left: 1e8 }, async () => {});
  if (isRefusal(book)) return book.error;
  const rows: [number, string[]][] = [];
  const flow = await book.read(0, {
    row(cells, number) {
      rows.push([number, cells]);
      return null;
    },
    end: () => null,
  });
  return isRefusal(flow) ? flow.error : rows;
}

describe('cells of a workbook', () => {
  it.each<[string, string, string]>([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'whole'],
    ['a text in runs, without its reading aid', '<c r="A1" t="s"><v>1</v></c>', 'in runs'],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>  own </t></is></c>', 'own'],
    ['a formula’s text', '<c r="A1" t="str"><f>1+1</f><v>two</v></c>', 'two'],
    ['a whole number', '<c r="A1"><v>20251001</v></c>', '20251001'],
    ['a number that floats', '<c r="A1" s="3"><v>0.28999999999999998</v></c>', '0.29'],
    ['a number in powers', '<c r="A1"><v>2.0251001E7</v></c>', '20251001'],
    ['a day', '<c r="A1" s="1"><v>45931</v></c>', '2025-10-01'],
    ['a day and time', '<c r="A1" s="2"><v>45931.75</v></c>', '2025-10-01'],
    ['a time', '<c r="A1" s="4"><v>0.75</v></c>', '0.75'],
    ['a number whose format only says day', '<c r="A1" s="3"><v>45931</v></c>', '45931'],
    ['a text that was marked as day', '<c r="A1" s="1" t="s"><v>0</v></c>', 'whole'],
  ])('%s', async (_, cell, text) => expect(await rowsOf(aWorkbook(`<row r="1">${cell}</row>`))).toEqual([[1, [text]]]));

  it('stand in their columns and rows, with what is blank between them', async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row r="4"><c r="A4"/></row><row><c><v>3</v></c><c><v>4</v></c></row>';
    expect(await rowsOf(aWorkbook(rows))).toEqual([
      [3, ['', '1', ...Array.from({ length: 24 }, () => ''), '2']],
      [5, ['3', '4']],
    ]);
  });

  it('count days from 1904 where the workbook does', async () =>
    expect(await rowsOf(aWorkbook('<row r="1"><c r="A1" s="1"><v>44469</v></c></row>', { date1904: true }))).toEqual([
      [1, ['2025-10-01']],
    ]));

  it('are read where the program writes its elements with a prefix', async () =>
    expect(await rowsOf(aWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>', { prefix: 'x' }))).toEqual([[1, ['1']]]));

  it('a workbook of inline texts needs no other parts', async () =>
    expect(await rowsOf(workbookOf([['a', 'b']]))).toEqual([[1, ['a', 'b']]]));

  it('a workbook that lacks a part says which', async () =>
    expect(await rowsOf(zipOf({ 'xl/workbook.xml': '<workbook/>' }))).toContain('xl/_rels/workbook.xml.rels'));
});
