/** Small files in the official layouts, made here. */
import { strToU8, zipSync } from 'fflate';

/** One order-file line: order number, code, flag, short title in 60 columns, long title. */
export const orderLine = (order: number, code: string, flag: string, title: string): string =>
  `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`;

const CM: [string, string, string][] = [
  ['A00', '0', 'Invented fever'],
  ['A000', '1', 'Invented fever of the first kind'],
  ['B99', '1', 'Invented rash'],
  ['Z998', '1', 'Dependence on an invention'],
];
export const cmOrderFile = (): string => `${CM.map(([code, flag, title], at) => orderLine(at + 1, code, flag, title)).join('\r\n')}\r\n`;

const PCS: [string, string, string][] = [
  ['001', '0', 'Nervous system, invention'],
  ['0016070', '1', 'Invention of nerve, open approach'],
  ['XY0YX37', '1', 'Introduction of an invention'],
];
export const pcsOrderFile = (): string => PCS.map(([code, flag, title], at) => orderLine(at + 1, code, flag, title)).join('\r\n');

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  ) as Uint8Array<ArrayBuffer>;

const column = (at: number): string => String.fromCharCode(65 + at);

const cells = (row: string[], line: number): string =>
  row.map((text, at) => `<c r="${column(at)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`).join('');

/** A workbook of one sheet with text cells. */
export function workbookOf(rows: string[][]): Uint8Array<ArrayBuffer> {
  const sheet = rows.map((row, at) => `<row r="${at + 1}">${cells(row, at + 1)}</row>`).join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  return zipOf({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="one" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  });
}
