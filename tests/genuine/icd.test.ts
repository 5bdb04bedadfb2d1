/** The official ICD-10 files themselves, where `../shared/codesets` holds them: the counts that their publishers give. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { openAddenda } from '../../lib/codes/books/addenda';
import type { Book } from '../../lib/codes/books/book-node';
import { instructionsOf } from '../../lib/codes/books/instructions-of';
import { openBook } from '../../lib/codes/books/packed-book';
import { openPcsTables } from '../../lib/codes/books/pcs';
import { notesInTabular } from '../../lib/codes/books/tabular-notes';
import type { CodeRow } from '../../lib/codes/code';
import { openConversions } from '../../lib/codes/conversions';
import addenda from '../../lib/codes/import/icd-addenda';
import codes from '../../lib/codes/import/icd-codes';
import conversion from '../../lib/codes/import/icd-conversion';
import icdIndex from '../../lib/codes/import/icd-index';
import order from '../../lib/codes/import/icd-order';
import icdTable from '../../lib/codes/import/icd-table';
import tabular from '../../lib/codes/import/icd-tabular';
import type { Importer } from '../../lib/codes/import/importer';
import pcsDefinitions from '../../lib/codes/import/pcs-definitions';
import pcsTables from '../../lib/codes/import/pcs-tables';
import { headOf, latin, produced, readRows, readText, stored } from '../codes/icd-reading';

const SHARED = resolve(import.meta.dirname, '../../../shared/codesets');
const IMPORTERS = [order, addenda, tabular, icdIndex, icdTable, pcsTables, pcsDefinitions, codes];
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(resolve(SHARED, path)));

/** The text of a file, or of the one in a zip whose name the pattern fits; XML as UTF-8, the rest as Latin-1. */
function textOf(path: string, within: RegExp): string {
  const file = bytes(path);
  const members = path.endsWith('.zip') ? unzipSync(file, { filter: ({ name }) => within.test(name) }) : {};
  const content = path.endsWith('.gz') ? gunzipSync(file) : path.endsWith('.zip') ? Object.values(members)[0] : file;
  if (!content) throw new Error(`${path}: nothing in it fits ${within}`);
  return /xml/.test(`${within.source}${path}`) ? new TextDecoder().decode(content) : latin(content);
}

/** Reads with whichever importer knows the file; there must be exactly one. */
async function read(path: string, within = /./) {
  const text = textOf(path, within);
  const known = IMPORTERS.filter((importer) => importer.recognises(headOf(text)));
  expect(known, path).toHaveLength(1);
  const name = within.source === '.' ? path : `${within.source.replaceAll('\\', '')}`;
  return readText(known[0] as Importer, text, name, path);
}
const holdingOf = async (path: string, within?: RegExp) => produced(await read(path, within))[0]?.holding;
async function rowsOf(path: string, within: RegExp, at: number): Promise<CodeRow[]> {
  const made = produced(await read(path, within))[at];
  return made && 'rows' in made ? made.rows : [];
}
async function bookOf(path: string, within?: RegExp): Promise<Book> {
  const { holding, data } = stored(await read(path, within));
  return openBook(holding, data);
}
async function conversionsOf(path: string) {
  const [sheet] = await readWorkbook(bytes(path).buffer as ArrayBuffer);
  const rows = (sheet?.data ?? []).map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))),
  );
  return stored(await readRows(conversion, rows, path));
}
const keyed = (rows: CodeRow[]): string[] => rows.map(({ code, billable }) => `${code} ${billable}`).sort();

const counts = async (path: string, within: RegExp) => {
  const holding = await holdingOf(path, within);
  return [holding?.release, holding?.rows, holding?.billable, holding?.faulty];
};

const XML_2017 = 'icd10cm/FY2017/ICD10CM_FY2017_Full_XML.zip';
const DX_2017 = 'icd10cm/FY2017/cms_2017_dx.zip';
const DX_2023 = 'icd10cm/FY2023/icd10-Order-CodeFiles2023.zip';
const DX_2025 = 'icd10cm/FY2025/ICD10-CM Code Descriptions 2025.zip';
const DX_2026 = 'icd10cm/FY2026/icd10cm-Code Descriptions-2026.zip';
const PR_2026 = 'icd10pcs/FY2026/cms_2026_pr.zip';

describe.skipIf(!existsSync(SHARED))(
  'official ICD-10 files (skipped where ../shared/codesets is absent)',
  () => {
    it('have the rows and billable codes that their publishers count', async () => {
      expect(await counts(DX_2026, /icd10cm-order-2026\.txt/)).toEqual(['FY2026', 98_186, 74_719, 0]);
      expect(await counts(DX_2026, /icd10cm-codes-2026\.txt/)).toEqual(['FY2026', 74_719, 74_719, 0]);
      expect(await counts(DX_2025, /icd10cm-order-2025\.txt/)).toEqual(['FY2025', 97_584, 74_260, 0]);
      expect(await counts('icd10cm/FY2025/Code-desciptions-April-2025.zip', /icd10cm-order-April-2025\.txt/)).toEqual([
        'FY2025 April',
        97_584,
        74_260,
        0,
      ]);
      expect(await counts(PR_2026, /icd10pcs_order_2026\.txt/)).toEqual(['FY2026', 80_029, 79_115, 0]);
      expect(await counts('icd10pcs/FY2025/cms_2025_pr.zip', /icd10pcs_order_2025\.txt/)).toEqual(['FY2025', 79_856, 78_948, 0]);
    });

    it('say in their addenda which of the deleted codes only became headers', async () => {
      expect(await holdingOf(DX_2026, /icd10cm-order-addenda-2026\.txt/)).toMatchObject({
        release: 'FY2026',
        extra: { deleted: 12, becameHeader: 16 },
      });
      expect(await holdingOf(DX_2026, /icd10cm-codes-addenda-2026\.txt/)).toMatchObject({
        variant: 'list',
        extra: { added: 487, deleted: 28, revised: 38 },
      });
      expect(await holdingOf(PR_2026, /order_addenda_2026\.txt/)).toMatchObject({
        system: 'ICD-10-PCS',
        extra: { added: 160, deleted: 27 },
      });
      expect(await holdingOf('icd10cm/FY2026/icd10cm_order_addenda_2026-April.txt')).toMatchObject({ release: 'FY2026 April', rows: 0 });
      expect(await holdingOf(DX_2017, /icd10cm_order_addenda_2017\.txt/)).toMatchObject({
        extra: { becameHeader: 128, becameBillable: 1 },
      });
    });

    it('agree, the FY2026 addenda with what differs between the order files of FY2025 and FY2026', async () => {
      const before = new Map((await rowsOf(DX_2025, /icd10cm-order-2025\.txt/, 0)).map((row) => [row.code, row]));
      const after = new Map((await rowsOf(DX_2026, /icd10cm-order-2026\.txt/, 0)).map((row) => [row.code, row]));
      const differing: string[] = [];
      for (const [code, row] of after) {
        const old = before.get(code);
        if (!old) differing.push(`added ${code}`);
        else if (old.billable !== row.billable) differing.push(`${row.billable ? 'became-billable' : 'became-header'} ${code}`);
        else if (old.display !== row.display) differing.push(`revised ${code}`);
      }
      for (const code of before.keys()) if (!after.has(code)) differing.push(`deleted ${code}`);
      const { holding, data } = stored(await read(DX_2026, /icd10cm-order-addenda-2026\.txt/));
      const told = openAddenda(holding, data).changes();
      expect(told.map(({ kind, code }) => `${kind} ${code}`).sort()).toEqual(differing.sort());
    });

    it('expand the FY2017 tabular to exactly the codes of its order file', async () => {
      const expanded = await rowsOf(XML_2017, /icd10cm_tabular_2017\.xml/, 1);
      expect(expanded.filter(({ billable }) => billable)).toHaveLength(71_486);
      expect(keyed(expanded)).toEqual(keyed(await rowsOf(DX_2017, /icd10cm_order_2017\.txt/, 0)));
    });

    it('expand the FY2023 tabular to its order file and 76 codes of S06 beside it', async () => {
      const made = await read('icd10cm/FY2023/icd10cm_tabular_2023.xml.gz');
      const expanded = produced(made)[1];
      const keys = new Set(keyed(expanded && 'rows' in expanded ? expanded.rows : []));
      const official = keyed(await rowsOf(DX_2023, /icd10cm-order-2023\.txt/, 0));
      expect(official.filter((key) => !keys.has(key))).toEqual([]);
      const known = new Set(official);
      const beside = [...keys].filter((key) => !known.has(key));
      expect(beside).toHaveLength(76);
      expect(beside.every((key) => /^S06.*[DS] true$/.test(key))).toBe(true);
      expect(expanded?.holding.billable).toBe(73_639 + 76);

      const { holding, data } = stored(made);
      expect(data.byteLength).toBeLessThan(4e6);
      const book = openBook(holding, data);
      expect(
        notesInTabular(book, 'E11.40')
          ?.filter(({ kind }) => kind === 'excludes1')
          .map(({ of }) => of),
      ).toContain('4');
      const { excludes1, seventhCharacters, manifestations } = await instructionsOf(book, async () => undefined);
      const keptApart = (a: string, b: string): boolean =>
        excludes1.some(({ code, excludes }) => a.startsWith(code) && excludes.some((prefix) => b.startsWith(prefix)));
      expect([keptApart('E1140', 'E1040'), keptApart('E1040', 'E1140'), keptApart('E1140', 'P702'), keptApart('E1140', 'I10')]).toEqual([
        true,
        true,
        true,
        false,
      ]);
      expect(seventhCharacters.find(({ code }) => code === 'S72')?.characters).toBe('ABCDEFGHJKMNPQRS');
      expect(manifestations.find(({ code }) => code === 'D631')?.first).toEqual(['N18']);
    });

    it('pack the indexes and tables small, with every code they print', async () => {
      const { holding, data } = stored(await read(XML_2017, /icd10cm_index_2017\.xml/));
      expect(holding).toMatchObject({ content: 'index', rows: 77_199, faulty: 0, extra: { mainTerms: 7_973, codes: 59_412 } });
      expect(data.byteLength).toBeLessThan(4e6);
      const rebuilt = await bookOf('icd10cm/FY2025/icd10cm-index-2025-rebuilt.xml.gz');
      expect(rebuilt.holding).toMatchObject({ content: 'index', release: 'FY2025', extra: { codes: 62_721 } });
      expect(rebuilt.find('diabetes type 2 neuropathy', 1).map(({ code }) => code)).toEqual(['E11.40']);
      expect(await holdingOf(XML_2017, /icd10cm_eindex_2017\.xml/)).toMatchObject({ content: 'external-cause-index', rows: 7_572 });
      expect(await holdingOf(XML_2017, /icd10cm_neoplasm_2017\.xml/)).toMatchObject({ content: 'neoplasm-table', rows: 1_930, faulty: 0 });
      expect(await holdingOf(XML_2017, /icd10cm_drug_2017\.xml/)).toMatchObject({ content: 'drug-table', rows: 7_416, faulty: 0 });
    });

    it('make of the ICD-10-PCS tables exactly the codes of the order file', async () => {
      const tables = stored(await read('icd10pcs/FY2026/icd10pcs_tables_2026.xml.gz'));
      const definitions = stored(await read('icd10pcs/FY2026/icd10pcs_definitions_2026.xml.gz'));
      expect([tables.holding.rows, tables.holding.faulty, definitions.holding.rows]).toEqual([79_115, 0, 954]);
      const pcs = openPcsTables(tables, definitions);
      const official = (await rowsOf(PR_2026, /icd10pcs_order_2026\.txt/, 0)).filter(({ billable }) => billable);
      expect(official.filter(({ code }) => !pcs.isValid(code))).toEqual([]);
      expect(pcs.next('')?.values.reduce((sum, { codes: left }) => sum + left, 0)).toBe(79_115);
      expect(pcs.next('0SR')?.values.find(({ character }) => character === '9')?.label).toBe('Hip Joint, Right');
      expect(pcs.next('0SR9')?.values[0]?.definition).toMatch(/^Cutting through the skin/);
    });

    it('tell predecessors and successors by both conversion tables', async () => {
      const later = await conversionsOf('icd10cm/FY2026/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx');
      const earlier = await conversionsOf('icd10cm/FY2025/icd-10-cm-conversion-table-FY2025.xlsx');
      expect([later, earlier].map(({ holding }) => [holding.release, holding.rows, holding.faulty])).toEqual([
        ['FY2026', 5_892, 0],
        ['FY2025', 5_405, 0],
      ]);
      const table = openConversions(later.holding, later.data);
      expect(table.after('B88.0').map(({ code, day }) => `${code} ${day}`)).toEqual(['B88.01 2025-10-01', 'B88.09 2025-10-01']);
      expect(table.before('W45.3XXA').map(({ code }) => code)).toEqual(['W45.8XXA']);
    });
  },
  60_000,
);
