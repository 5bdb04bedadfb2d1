/** One dropped file, from bytes to whole sets: recognised by content, checked to the last line, or refused in a sentence. */
import type { CodeRow, CodeSet, CodeSystem } from '../code';
import type { LoadedSet } from '../store';
import { openArchive, type Unpacked } from './archive';
import { parseFeeSchedule } from './fee-schedule-csv';
import { parseHcpcsWorkbook } from './hcpcs-xlsx';
import { orderFileSystem, parseOrderFile } from './icd-order-file';
import { type Pause, refuse } from './outcome';
import { recognise, whyNot } from './recognise';
import { billableOf, icdRelease, type Release } from './release';

/** `sha256` in hex, of the bytes as dropped. `now` in ms since epoch. */
export interface DroppedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  now: number;
}
export type ImportOutcome = { ok: true; sets: LoadedSet[] } | { ok: false; error: string };

/** A site's schedule speaks for every day: it says what the site charges, not when a code holds. */
const SITE_FROM = '2000-01-01';

function asSet(file: DroppedFile, system: CodeSystem, kind: 'official' | 'site', release: Release, rows: CodeRow[]): LoadedSet {
  const set: CodeSet = {
    id: kind === 'site' ? `site/${system}` : `official/${system}/${release.release}`,
    system,
    release: release.release,
    kind,
    complete: kind === 'official',
    from: release.from,
    to: release.to,
    rows: rows.length,
    billable: billableOf(rows),
    file: file.name,
    sha256: file.sha256,
    importedAt: file.now,
  };
  return { set, rows };
}

/** Official text files are ASCII or Windows-1252; a site's CSV may be UTF-8. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function importOne(dropped: DroppedFile, { names, bytes }: Unpacked, pause: Pause): Promise<ImportOutcome> {
  const [name = dropped.name] = names;
  const kind = recognise(bytes);
  if (kind === 'zip') {
    const parsed = await parseHcpcsWorkbook(bytes, name, pause);
    return parsed.ok ? { ok: true, sets: [asSet(dropped, 'HCPCS', 'official', parsed.release, parsed.rows)] } : parsed;
  }
  if (kind === 'icd-order') {
    const text = textOf(bytes);
    // The release needs the rows counted, the rows carry the release: it is written into them once it is known.
    const parsed = await parseOrderFile(text, { file: name, release: '', from: '', to: null }, pause);
    if (!parsed.ok) return parsed;
    const system = orderFileSystem(text);
    const release = icdRelease(system, names, billableOf(parsed.rows));
    if (!release.ok) return release;
    const { from, to, release: edition } = release;
    for (const row of parsed.rows) Object.assign(row, { from, to, release: edition });
    return { ok: true, sets: [asSet(dropped, system, 'official', release, parsed.rows)] };
  }
  if (kind === 'fee-schedule') {
    const origin = { file: name, release: name.replace(/\.csv$/i, ''), from: SITE_FROM };
    const parsed = parseFeeSchedule(textOf(bytes), origin);
    if (!parsed.ok) return parsed;
    await pause(parsed.rows.length);
    const release: Release = { release: origin.release, from: SITE_FROM, to: null };
    const systems = [...new Set(parsed.rows.map((row) => row.system))];
    return {
      ok: true,
      sets: systems.map((system) =>
        asSet(
          dropped,
          system,
          'site',
          release,
          parsed.rows.filter((row) => row.system === system),
        ),
      ),
    };
  }
  return refuse(whyNot(kind, name) ?? `${name} cannot be imported.`);
}

/**
 * Reads a dropped file into sets; writes nothing. An archive is searched for the files we know, and everything else in it
 * is left alone; if it holds none, the sentence names what it does hold. Throws only when `pause` does (cancelled).
 */
export async function importFile(dropped: DroppedFile, pause: Pause): Promise<ImportOutcome> {
  await pause(0);
  const opened = openArchive({ names: [dropped.name], bytes: dropped.bytes });
  if (!opened.ok) return opened;
  const plain = opened.files.length === 1 && opened.files[0]?.bytes === dropped.bytes;
  const wanted = plain ? opened.files : opened.files.filter(({ bytes }) => ['zip', 'icd-order', 'fee-schedule'].includes(recognise(bytes)));
  if (!wanted.length) {
    const held = opened.files.map(({ names }) => names[0]).slice(0, 5);
    return refuse(
      `${dropped.name} holds no order file, HCPCS workbook or fee schedule${held.length ? `; it holds ${held.join(', ')}` : ''}. Drop the release's "Code Descriptions" or "order file" zip.`,
    );
  }
  const sets: LoadedSet[] = [];
  for (const file of wanted) {
    const outcome = await importOne(dropped, file, pause);
    if (!outcome.ok) return outcome;
    sets.push(...outcome.sets);
  }
  return { ok: true, sets };
}
