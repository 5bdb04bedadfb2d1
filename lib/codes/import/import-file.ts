/** One dropped file, from its bytes to holdings: archives opened, each file in them recognised by content and read on its own. */
import type { CodeSet } from '../code';
import { type Holding, holdingId } from '../holding';
import { packCodes } from '../packed/code-table';
import type { Stored } from '../store';
import { type Budget, type Flow, isRefusal } from './flow';
import type { ColumnMapping, Importer, Outcome, Pause, Produced } from './importer';
import { type Packed, unpack, whole } from './inflate';
import { byteMember, type Found, sheetMember } from './member';
import { byteKind } from './recognise';
import { isLesser } from './settle';
import { openWorkbook } from './sheet';
import { bytesSource, type Source } from './source';
import { packedEntry, type ZipEntry, zipEntries } from './zip';

/** `sha256` in hex, of the bytes as dropped. `now` in ms since epoch. */
export interface DroppedFile {
  source: Source;
  sha256: string;
  now: number;
  mapping: ColumnMapping | null;
}

/**
 * What became of a dropped file. `lesser`: forms of a release of which `stored` has the one that tells more; counted, not kept. `error`: the sentences about what was recognised and could not be read, or why nothing was;
 * null when all went well. `passedOver`: files of an archive that are none of ours, by name.
 */
export interface ImportReport {
  stored: Stored[];
  lesser: Holding[];
  error: string | null;
  passedOver: string[];
}

/** Bytes of the dropped file gone through, rows read so far. Awaited between pieces: throws when the person cancelled. */
export type Progress = (bytes: number, rows: number) => Promise<void>;

/** Larger than any release packed (the largest of NCCI is 30 MB). */
const MAX_FILE_BYTES = 300_000_000;
/** What all the members of one file may unpack to; a whole quarter of PTP edits takes 165 MB as text, its workbook twice that. */
const MAX_UNPACKED_BYTES = 1_200_000_000;
const MAX_DEPTH = 3;
const MAX_SHEETS = 10;
/** What systems put into archives beside the files. */
const HOUSEKEEPING = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|~\$)/;
const WORKBOOK = 'xl/workbook.xml';

const baseName = (path: string): string => path.split('/').at(-1) ?? path;
const stem = (path: string): string => path.replace(/\.[^./]*$/, '').toLowerCase();

/** One run over a dropped file. */
interface Run {
  dropped: DroppedFile;
  importers: readonly Importer[];
  budget: Budget;
  progress: Progress;
  bytes: number;
  rows: number;
  stored: Stored[];
  lesser: Holding[];
  refused: string[];
  unknown: { name: string; why: string }[];
}

/**
 * Reads a dropped file; writes nothing. What is not recognised in an archive is left alone and named. A file that is refused
 * does not spoil the others of its archive. Throws only when `progress` does (cancelled).
 */
export async function importFile(dropped: DroppedFile, importers: readonly Importer[], progress: Progress): Promise<ImportReport> {
  const { name, size } = dropped.source;
  const run: Run = {
    dropped,
    importers,
    budget: { left: MAX_UNPACKED_BYTES },
    progress,
    bytes: 0,
    rows: 0,
    stored: [],
    lesser: [],
    refused: [],
    unknown: [],
  };
  if (size > MAX_FILE_BYTES)
    run.refused.push(`${name} is larger than ${MAX_FILE_BYTES / 1e6} MB: it is no code release. Drop the release's own file.`);
  else await open(run, dropped.source, [name], true);
  await progress(size, run.rows);
  return { stored: run.stored, lesser: run.lesser, error: errorOf(run), passedOver: run.unknown.map((file) => file.name) };
}

function errorOf({ dropped, stored, refused, unknown }: Run): string | null {
  const { name } = dropped.source;
  if (refused.length) {
    const others = stored.length ? ` The rest of ${name} was read: ${stored.map(({ holding }) => holding.id).join(', ')}.` : '';
    return `${refused.slice(0, 3).join(' ')}${refused.length > 3 ? ` ${refused.length - 3} more files in it could not be read.` : ''}${others}`;
  }
  if (stored.length) return null;
  const [only] = unknown;
  if (only && unknown.length === 1) return only.why;
  if (!only) return `${name} holds no files. Download it again and drop the new copy.`;
  const held = unknown.slice(0, 5).map((file) => baseName(file.name));
  const more = unknown.length > held.length ? ` and ${unknown.length - held.length} more` : '';
  return `${name} holds no file of a code release that we know; it holds ${held.join(', ')}${more}. Drop the release's own zip or the file inside it.`;
}

/** How sentences call a file: its own name, and in brackets what it was found in. */
const shown = (names: readonly string[]): string => `${names[0]}${names.length > 1 ? ` (in ${names.slice(1).join(', in ')})` : ''}`;

/** `outer`: the source is the dropped file itself, whose bytes are counted. */
async function open(run: Run, bare: Source, names: string[], outer: boolean): Promise<void> {
  const source = { ...bare, name: shown(names) };
  const kind = byteKind(await source.slice(0, 512));
  if (kind === 'zip') {
    const entries = await zipEntries(source);
    if (isRefusal(entries)) run.refused.push(entries.error);
    else if (entries.some(({ path }) => path === WORKBOOK)) await readWorkbook(run, source, entries, names, outer);
    else if (names.length > MAX_DEPTH) run.refused.push(tooDeep(names));
    else await readArchive(run, source, entries, names, outer);
    return;
  }
  if (kind === 'gzip' && names.length > MAX_DEPTH) {
    run.refused.push(tooDeep(names));
    return;
  }
  const own = kind === 'gzip' ? [names[0]?.replace(/\.gz$/i, '') ?? '', ...(outer ? [] : names.slice(1))] : names;
  await readMember(run, source, await whole(source, kind === 'gzip'), own, outer);
}

const tooDeep = (names: readonly string[]): string =>
  `${shown(names)} holds archives within archives, more than ${MAX_DEPTH} deep. Unpack it and drop the files.`;

const isWorkbook = ({ path }: ZipEntry): boolean => /\.xls[xm]$/i.test(path);
const readLast = (entry: ZipEntry): number => (isWorkbook(entry) ? 2 : /order/i.test(baseName(entry.path)) ? 0 : 1);

/** Order files first, which tell most; workbooks last: one of the same name as a text holds the same rows again, and costs more to read. */
async function readArchive(run: Run, source: Source, entries: ZipEntry[], names: string[], outer: boolean): Promise<void> {
  const files = entries.filter(({ path }) => !HOUSEKEEPING.test(path));
  const read = new Set<string>();
  for (const entry of files.toSorted((a, b) => readLast(a) - readLast(b))) {
    const before = run.bytes;
    const had = run.stored.length;
    const inner = [baseName(entry.path), ...names];
    if (isWorkbook(entry) && read.has(stem(entry.path))) run.unknown.push({ name: entry.path, why: '' });
    else {
      const packed = await packedEntry(source, entry, shown(inner));
      if (isRefusal(packed)) run.refused.push(packed.error);
      else await readMember(run, source, packed, inner, outer);
      if (run.stored.length > had) read.add(stem(entry.path));
    }
    if (outer) run.bytes = before + entry.packedSize;
  }
}

const counted =
  (run: Run, outer: boolean, rows: () => number) =>
  async (bytes: number): Promise<void> => {
    if (outer) run.bytes = Math.min(run.bytes + bytes, run.dropped.source.size);
    await run.progress(run.bytes, run.rows + rows());
  };

async function readMember(run: Run, source: Source, packed: Packed, names: string[], outer: boolean): Promise<void> {
  const member = byteMember({ importers: run.importers, names, mapping: run.dropped.mapping });
  const flow = await unpack(source, packed, member, run.budget, counted(run, outer, member.rows));
  const found = member.found();
  if (found?.kind === 'archive' && !isRefusal(flow)) await open(run, bytesSource(names[0] ?? '', found.bytes), names, false);
  else await finish(run, names, flow, found, member.rows());
}

async function readWorkbook(run: Run, source: Source, entries: ZipEntry[], names: string[], outer: boolean): Promise<void> {
  let sheetRows: (() => number) | null = null;
  const tick = counted(run, outer, () => sheetRows?.() ?? 0);
  const book = await openWorkbook(source, entries, run.budget, tick);
  if (isRefusal(book)) {
    run.refused.push(book.error);
    return;
  }
  let first: Found | null = null;
  for (let sheet = 0; sheet < Math.min(book.sheets.length, MAX_SHEETS); sheet += 1) {
    const member = sheetMember({ importers: run.importers, names, mapping: run.dropped.mapping });
    sheetRows = member.rows;
    const flow = await book.read(sheet, member);
    const found = member.found();
    first ??= found;
    if (isRefusal(flow) || found?.kind === 'known') {
      await finish(run, names, flow, found, member.rows());
      return;
    }
  }
  await finish(run, names, null, first ?? { kind: 'unknown', why: `${shown(names)} holds no sheet with rows.` }, 0);
}

/** Lets the importer end its work, and keeps what it made or why it made nothing. */
async function finish(run: Run, names: string[], flow: Flow, found: Found | null, rows: number): Promise<void> {
  if (isRefusal(flow)) run.refused.push(inArchive(flow.error, names));
  else if (found?.kind === 'unknown') run.unknown.push({ name: names[0] ?? '', why: inArchive(found.why, names) });
  else if (found?.kind === 'known') {
    const before = run.rows;
    const pause: Pause = (soFar) => run.progress(run.bytes, before + soFar);
    const outcome: Outcome = await found.reader.end(pause);
    run.rows = before + rows;
    if (!outcome.ok) run.refused.push(inArchive(outcome.error, names));
    else for (const produced of outcome.produced) keep(run, names, produced);
  }
}

/** An importer names the file it reads; the archive around it is named here. */
const inArchive = (sentence: string, names: readonly string[]): string =>
  names.length > 1 && !sentence.includes(`(in ${names[1]}`) ? `In ${names.slice(1).join(', in ')}: ${sentence}` : sentence;

/** The same thing twice in one archive is kept once: the first, which is the text where a workbook repeats it. */
function keep(run: Run, names: readonly string[], produced: Produced): void {
  const { sha256, now } = run.dropped;
  const holding: Holding = { ...produced.holding, id: holdingId(produced.holding), file: shown(names), sha256, importedAt: now, bytes: 0 };
  if (run.stored.some((other) => other.holding.id === holding.id)) {
    run.unknown.push({ name: names[0] ?? '', why: '' });
    return;
  }
  if (
    isLesser(
      holding,
      run.stored.map((stored) => stored.holding),
    )
  ) {
    run.lesser.push(holding);
    return;
  }
  const data = 'data' in produced ? produced.data : packCodes(holding satisfies CodeSet, produced.rows);
  run.stored.push({ holding: { ...holding, bytes: data.byteLength }, data });
}
