/** Reads the HCPCS Level II quarterly update as CMS publishes it: one sheet, 48 columns, one row a code or modifier. */
import readWorkbook from 'read-excel-file/universal';
import type { CodeRow } from '../code';
import { type Parsed, type Pause, refuse } from './outcome';
import { hcpcsRelease, type Release } from './release';

/** The columns that are read, by their heading (HCPCS Level II Record Layout names the same fields). */
const COLUMNS = ['HCPC', 'RECID', 'LONG DESCRIPTION', 'ADD DT', 'ACT EFF DT', 'TERM DT'] as const;
type Column = (typeof COLUMNS)[number];
const SLICE = 2_000;

/** `20251001` as `2025-10-01`; null when blank. */
const day = (cell: unknown): string | null =>
  /^(\d{4})(\d{2})(\d{2})$/
    .exec(String(cell ?? '').trim())
    ?.slice(1)
    .join('-') ?? null;

/** The rows and the release they tell by their dates. Refuses other workbooks, naming what is missing. */
export async function parseHcpcsWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  pause: Pause,
): Promise<(Parsed & { ok: false }) | (Parsed & { ok: true; release: Release })> {
  let sheets: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    sheets = await readWorkbook(new Blob([bytes]));
  } catch {
    return refuse(
      `${file} looks like a workbook but cannot be opened: it is damaged or was cut short. Download it again and drop the new copy.`,
    );
  }
  const table = sheets[0]?.data ?? [];
  const headings = (table[0] ?? []).map((cell) =>
    String(cell ?? '')
      .trim()
      .toUpperCase(),
  );
  const missing = COLUMNS.filter((column) => !headings.includes(column));
  if (missing.length) {
    return refuse(
      `${file}, line 1: expected the columns of the HCPCS Level II file; missing: ${missing.join(', ')}. Drop the "ANWEB" xlsx of the HCPCS quarterly update.`,
    );
  }
  const at = Object.fromEntries(COLUMNS.map((column) => [column, headings.indexOf(column)])) as Record<Column, number>;
  const rows: CodeRow[] = [];
  let latest: string | null = null;
  for (const [index, cells] of table.entries()) {
    if (index === 0) continue;
    const cell = (column: Column): string => String(cells[at[column]] ?? '').trim();
    const code = cell('HCPC');
    if (code === '' && cell('LONG DESCRIPTION') === '') continue;
    const here = `${file}, line ${index + 1}`;
    if (!/^(?:[A-Z]\d{4}|[0-9A-Z]{2})$/.test(code))
      return refuse(`${here}, column HCPC: "${code}" is neither a HCPCS code nor a modifier. Download the file again.`);
    const from = day(cell('ADD DT'));
    if (!from) return refuse(`${here}, column ADD DT: expected a day as YYYYMMDD, found "${cell('ADD DT')}". Download the file again.`);
    const display = cell('LONG DESCRIPTION').replace(/\s+/g, ' ');
    for (const changed of [from, day(cell('ACT EFF DT'))]) if (changed && (latest === null || changed > latest)) latest = changed;
    rows.push({ system: 'HCPCS', code, display, billable: true, from, to: day(cell('TERM DT')), words: [], release: '' });
    if (rows.length % SLICE === 0) await pause(rows.length);
  }
  const release = hcpcsRelease(file, latest);
  if (!release.ok) return release;
  for (const row of rows) row.release = release.release;
  return { ok: true, release, rows };
}
