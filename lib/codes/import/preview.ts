/** Looks at the first rows of a site's table, so that a person can say which column means what before it is imported. */
import { type Columns, previewColumns } from './columns';
import { headRows } from './headings';
import { importFile } from './import-file';
import { type CellsReader, type Importer, refuse } from './importer';
import { OFFICIAL_IMPORTERS } from './importers';
import { isJson } from './recognise';
import type { Source } from './source';

const ROWS = 40;

/** The columns of the first table in a file that is no official one; null where it holds none, or needs no such question. */
export async function previewFile(source: Source): Promise<Columns | null> {
  const rows: string[][] = [];
  let official = false;
  const enough = refuse('');
  const stop: CellsReader = { reads: 'cells', row: () => enough, end: async () => enough };
  const look: CellsReader = {
    reads: 'cells',
    row(cells) {
      rows.push([...cells]);
      return rows.length < ROWS ? null : enough;
    },
    end: async () => enough,
  };
  const known = OFFICIAL_IMPORTERS.map(
    (importer): Importer => ({
      ...importer,
      open() {
        official = true;
        return stop;
      },
    }),
  );
  const table: Importer = {
    id: 'table',
    title: 'table',
    recognises: (head) =>
      rows.length === 0 &&
      !(head.kind === 'text' && isJson(head.lines[0] ?? '')) &&
      headRows(head).filter((row) => row.length > 1).length > 1,
    open: () => look,
  };
  await importFile({ source, sha256: '', now: 0, mapping: null }, [...known, table], async () => {});
  return official || rows.length === 0 ? null : previewColumns(rows);
}
