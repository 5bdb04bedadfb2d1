// @vitest-environment node
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportReport, importFile } from '../../lib/codes/import/import-file';
import { importersFor } from '../../lib/codes/import/importers';
import { previewFile } from '../../lib/codes/import/preview';
import { bytesSource } from '../../lib/codes/import/source';
import { openCodes } from '../../lib/codes/packed/code-table';
import { bytesOf, cmOrderFile, pcsOrderFile, workbookOf, zipOf } from './files';

type Content = string | Uint8Array;
const sourceOf = (name: string, content: Content) => bytesSource(name, typeof content === 'string' ? bytesOf(content) : content);
const drop = (name: string, content: Content): Promise<ImportReport> =>
  importFile({ source: sourceOf(name, content), sha256: 'f00', now: 7, mapping: null }, importersFor(null), async () => {});
const idsOf = ({ stored }: ImportReport): string[] => stored.map(({ holding }) => holding.id);
const CM = 'codes/ICD-10-CM/FY2026';
const ORDER = 'icd10cm-order-2026.txt';
const gzip = (text: string): Uint8Array => gzipSync(bytesOf(text));
const FEES = 'CPT code,Description,Charge\n99213,"Invented visit, short",$148.00\n99214,Invented visit,210.50\n';

describe('a dropped file', () => {
  it('becomes a holding with its release, its hash and its day of import', async () => {
    const [stored] = (await drop(ORDER, cmOrderFile())).stored;
    expect(stored?.holding).toMatchObject({ id: CM, rows: 4, billable: 3, sha256: 'f00', importedAt: 7, file: ORDER, complete: true });
    expect(stored?.holding.bytes).toBe(stored?.data.byteLength);
    const table = stored && openCodes(stored.holding, stored.data);
    expect(table?.row(1)).toMatchObject({ code: 'A00.0', display: 'Invented fever of the first kind', from: '2025-10-01' });
  });

  it.each<[string, Content]>([
    ['a zip', zipOf({ [ORDER]: cmOrderFile() })],
    ['folders of a zip', zipOf({ 'a/b/icd10cm-order-2026.txt': cmOrderFile() })],
    ['a zip in a zip', zipOf({ 'inner.zip': zipOf({ [ORDER]: cmOrderFile() }) })],
    ['gzip', gzip(cmOrderFile())],
    ['gzip in a zip', zipOf({ [`${ORDER}.gz`]: gzip(cmOrderFile()) })],
    ['a zip that stores without packing', zipSync({ [ORDER]: strToU8(cmOrderFile()) }, { level: 0 })],
    ['a path that climbs out of its folder', zipOf({ '../../../etc/icd10cm-order-2026.txt': cmOrderFile() })],
    ['a path in the manner of Windows', zipOf({ 'C:\\temp\\icd10cm-order-2026.txt': cmOrderFile() })],
  ])('is found in %s', async (_, content) => {
    const report = await drop('icd10cm 2026.zip', content);
    expect(report.error).toBeNull();
    expect(idsOf(report)).toEqual([CM]);
  });

  it.each<[string, (text: string) => Content]>([
    ['CRLF', (text) => text],
    ['LF', (text) => text.replaceAll('\r\n', '\n')],
    ['CR', (text) => text.replaceAll('\r\n', '\r')],
    ['a UTF-8 byte order mark', (text) => `\uFEFF${text}`],
    ['UTF-16, little end first', (text) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer)],
    ['the mark of DOS at its end', (text) => `${text}\u001a`],
  ])('is read with %s', async (_, encode) => expect((await drop(ORDER, encode(cmOrderFile()))).stored[0]?.holding.rows).toBe(4));

  it.each<[string, Uint8Array]>([
    ['Windows-1252', Uint8Array.of(0xe9, 0x92)],
    ['UTF-8', bytesOf('é’')],
  ])('keeps the letters of %s', async (_, letters) => {
    const [before = '', after = ''] = cmOrderFile().split('rash\r');
    const bytes = new Uint8Array([...bytesOf(before), ...letters, ...bytesOf(`\r${after}`)]);
    const [stored] = (await drop(ORDER, bytes)).stored;
    expect(stored && openCodes(stored.holding, stored.data).row(2).display).toContain('é’');
  });

  it('that is not recognised in an archive is left alone and named', async () => {
    const report = await drop(
      '2026.zip',
      zipOf({ [ORDER]: cmOrderFile(), 'layout.pdf': '%PDF', 'notes.txt': 'dear all\r\nhello', '__MACOSX/x': 'x' }),
    );
    expect(idsOf(report)).toEqual([CM]);
    expect(report.error).toBeNull();
    expect(report.passedOver).toEqual(['layout.pdf', 'notes.txt']);
  });

  it('that is bad does not spoil the others of its archive, and is named with them', async () => {
    const bad = pcsOrderFile().slice(0, -40);
    const report = await drop('2026.zip', zipOf({ 'icd10pcs_order_2026.txt': `${bad}\r\n00003 XY0`, [ORDER]: cmOrderFile() }));
    expect(idsOf(report)).toEqual([CM]);
    expect(report.error).toMatch(/icd10pcs_order_2026\.txt.*line \d.*The rest of 2026\.zip was read: codes\/ICD-10-CM\/FY2026/s);
  });

  it('as text is read once where a workbook of the same name repeats it', async () => {
    const report = await drop('2026.zip', zipOf({ 'icd10cm-order-2026.xlsx': workbookOf([['x']]), [ORDER]: cmOrderFile() }));
    expect(idsOf(report)).toEqual([CM]);
    expect(report.passedOver).toEqual(['icd10cm-order-2026.xlsx']);
  });

  it('tells its progress in bytes to the last, and stops where the progress throws', async () => {
    const told: number[] = [];
    const source = sourceOf('x.zip', zipOf({ [ORDER]: cmOrderFile(), 'notes.txt': 'dear all' }));
    const file = { source, sha256: '', now: 0, mapping: null };
    await importFile(file, importersFor(null), async (bytes) => void told.push(bytes));
    expect(told.at(-1)).toBe(source.size);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    const cancelled = importFile(file, importersFor(null), () => Promise.reject(new Error('cancelled')));
    await expect(cancelled).rejects.toThrow('cancelled');
  });
});

/** A zip in which the size of the only file is claimed to be another. */
function lyingZip(claimed: number): Uint8Array {
  const zip = zipOf({ [ORDER]: cmOrderFile() });
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint32(directory + 24, claimed, true);
  return zip;
}

const nestedZip = (depth: number): Uint8Array =>
  depth === 0 ? zipOf({ [ORDER]: cmOrderFile() }) : zipOf({ [`${depth}.zip`]: nestedZip(depth - 1) });
const flipped = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, place) => (place === at ? byte ^ 0x10 : byte));

describe('a refusal says file, place and what to do', () => {
  it.each<[string, Content, RegExp]>([
    ['an empty file', '', /^x is empty \(0 bytes\)\. Download it again/],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', /^x is a web page/],
    ['a PDF', '%PDF-1.7 x', /^x is a PDF/],
    ['JSON', '{"codes": []}', /^x is JSON/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /^x is a workbook or document of an old Office version/],
    ['a 7z archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), /Unpack it and drop the files/],
    ['zeros', new Uint8Array(5000), /is not a text/],
    ['a letter', 'dear all\r\nplease find attached\r\n', /^x, line 1: neither an official layout/],
    ['another XML', '<?xml version="1.0"?><note>hello</note>', /^x, line 1: its root element <note>/],
    ['a table without codes', 'name,room\nA,1\nB,2\n', /^x, line 1: neither an official layout/],
    [
      'another workbook',
      workbookOf([
        ['name', 'room'],
        ['A', '1'],
      ]),
      /^x: row 1 of its first sheet \(name, room\)/,
    ],
    ['a line without end', 'A'.repeat(10_000_000), /^x, line 1, column 20001: the line goes on/],
    ['a zip that was cut short', zipOf({ [ORDER]: cmOrderFile() }).slice(0, -40), /^x is damaged or was cut short/],
    ['a zip of which a byte changed', flipped(zipOf({ [ORDER]: cmOrderFile() }), 80), /^icd10cm-order-2026\.txt \(in x\) is damaged/],
    ['a zip with a wrong sum', flipped(zipSync({ [ORDER]: strToU8(cmOrderFile()) }, { level: 0 }), 200), /is damaged or was cut short/],
    ['a gzip that was cut short', gzip(cmOrderFile()).slice(0, -30), /^x is damaged or was cut short/],
    ['a zip that claims to be small', lyingZip(10), /is damaged/],
    ['archives within archives within archives', nestedZip(5), /more than 3 deep/],
    ['an empty zip', zipOf({}), /^x holds no files/],
    [
      'a zip of other things',
      zipOf({ 'notes.txt': 'hello\r\nworld', 'b.pdf': '%PDF' }),
      /^x holds no file of a code release that we know; it holds notes\.txt, b\.pdf/,
    ],
  ])('%s', async (_, content, sentence) => {
    const report = await drop('x', content);
    expect(report.stored).toEqual([]);
    expect(report.error).toMatch(sentence);
  });

  it.each<[string, string]>([
    ['a long line', `${cmOrderFile().slice(0, -30)}${'A'.repeat(2_000_000)}`],
    ['a row of ten thousand cells', `${FEES}${','.repeat(10_000)}\n`],
    ['a cell like a book', `${FEES}99215,${'a '.repeat(50_000)},1.00\n`],
    ['an endless quotation', `${FEES}99215,"${'a, b\n'.repeat(500_000)}`],
  ])('%s deep in a file is named with its place', async (_, text) =>
    expect((await drop('site.csv', text)).error).toMatch(/^site\.csv, (?:line|row) \d+, column \d+: .*(?:goes on past|more than)/),
  );

  it.each<[string, string, RegExp]>([
    ['cut short', '<chapter>', /line 2, column \d+: the XML is damaged/],
    ['with an entity of its own', '&own;</ICD10CM.tabular>', /line 2, column \d+: the XML is damaged/],
    ['nested without end', '<a>'.repeat(200), /stand more than 100 deep/],
    ['with a text without end', 'a'.repeat(3_000_000), /more than 100,000 characters without a tag/],
  ])('XML %s', async (_, rest, sentence) =>
    expect((await drop('x.xml', `<?xml version="1.0"?>\n<ICD10CM.tabular>${rest}`)).error).toMatch(sentence),
  );

  it('a bomb is met before it is unpacked', async () => {
    const line = '00001 A00     0 Invented                                                     Invented\r\n';
    const bomb = zipOf({ 'bomb.txt': 'A'.repeat(50_000_000), 'icd10cm-order-2026.txt': line.repeat(400_000) });
    const report = await drop('x.zip', bomb);
    expect(report.error).toContain('x.zip');
    expect(report.stored).toEqual([]);
  });
});

describe('columns of a site’s table', () => {
  it('are shown before the import, and an official file needs none', async () => {
    const preview = await previewFile(sourceOf('fees.csv', FEES));
    expect(preview?.headings).toEqual(['CPT code', 'Description', 'Charge']);
    expect(preview?.guess).toMatchObject({ code: 0, description: 1, charge: 2 });
    expect(await previewFile(sourceOf(ORDER, cmOrderFile()))).toBeNull();
    expect(await previewFile(sourceOf('x', 'dear all'))).toBeNull();
    expect(
      await previewFile(sourceOf('x.json', '{\n"codes": {\n"A00": {"code": "A00", "note": ""},\n"A01": {"code": "A01", "note": ""}}}')),
    ).toBeNull();
  });

  it('that a person named are read as named, whatever their headings say', async () => {
    const source = sourceOf('ours.csv', 'a;b;c\nx;99213;148.00\ny;99214;210.50\n');
    const mapping = { code: 1, description: 0, charge: 2, modifier: null, from: null, to: null };
    const { stored, error } = await importFile({ source, sha256: '', now: 0, mapping }, importersFor(mapping), async () => {});
    expect(error).toBeNull();
    const [fees] = stored;
    expect(fees && openCodes(fees.holding, fees.data).row(0)).toMatchObject({ code: '99213', display: 'x', chargeCents: 14_800 });
  });
});
