// Where genuine releases lie; tests that read them are skipped, saying so, where the folder is absent.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';

export const OFFICIAL = path.resolve(import.meta.dirname, '../../../shared/codesets');
export const hasOfficial = existsSync(OFFICIAL);

const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(OFFICIAL, file)));

/** The bytes of a file, unpacked when it is gzipped. */
export const official = (file: string): Uint8Array => (file.endsWith('.gz') ? gunzipSync(bytes(file)) : bytes(file));

/** The bytes of one member of an archive. */
export function member(file: string, name: string): Uint8Array {
  const found = unzipSync(bytes(file), { filter: (entry) => entry.name === name })[name];
  if (!found) throw new Error(`${file} holds no ${name}`);
  return found;
}

/** The rows of a workbook's first sheet as an import feeds them: text, `YYYY-MM-DD`, digits. */
export async function sheet(content: Uint8Array): Promise<string[][]> {
  const [first] = await readWorkbook(Buffer.from(content));
  return (first?.data ?? []).map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim())),
  );
}
