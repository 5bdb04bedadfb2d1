/** Opens zip and gzip archives in memory, with bounds on how large they may grow. */
import { gunzipSync, unzipSync } from 'fflate';
import { refuse } from './outcome';
import { recognise } from './recognise';

/** The largest file of any release is 15 MB unpacked. */
const MAX_UNPACKED_BYTES = 200_000_000;
const MAX_DEPTH = 3;

/** A file found in an archive; `names` from its own name outward. */
export interface Unpacked {
  names: string[];
  bytes: Uint8Array<ArrayBuffer>;
}
export type Opened = { ok: true; files: Unpacked[] } | { ok: false; error: string };

const baseName = (path: string): string => path.split('/').at(-1) ?? path;

/**
 * Everything a file holds, archives in archives opened. A workbook (xlsx) stays whole. A plain file gives itself.
 * Refuses damaged archives and those that would grow beyond the bound.
 */
export function openArchive(file: Unpacked, depth = 0): Opened {
  const kind = recognise(file.bytes);
  const [name = ''] = file.names;
  const tooBig = refuse(`${name} unpacks to more than ${MAX_UNPACKED_BYTES / 1e6} MB: it is no code release. Drop the release's own zip.`);
  if (kind !== 'zip' && kind !== 'gzip') return { ok: true, files: [file] };
  if (depth === MAX_DEPTH)
    return refuse(`${name} holds archives within archives, more than ${MAX_DEPTH} deep. Unpack it and drop the files.`);
  try {
    if (kind === 'gzip') {
      const size = new DataView(file.bytes.buffer, file.bytes.byteOffset + file.bytes.byteLength - 4).getUint32(0, true);
      if (size > MAX_UNPACKED_BYTES) return tooBig;
      return openArchive({ names: [name.replace(/\.gz$/i, ''), ...file.names.slice(1)], bytes: gunzipSync(file.bytes) }, depth + 1);
    }
    let total = 0;
    let workbook = false;
    const entries = unzipSync(file.bytes, {
      filter: (entry) => {
        workbook ||= entry.name === 'xl/workbook.xml';
        total += entry.originalSize;
        return total <= MAX_UNPACKED_BYTES && /\.(?:txt|csv|xlsx|zip|gz)$/i.test(entry.name) && !entry.name.startsWith('__MACOSX/');
      },
    });
    if (workbook) return { ok: true, files: [file] };
    if (total > MAX_UNPACKED_BYTES) return tooBig;
    const files: Unpacked[] = [];
    for (const [path, bytes] of Object.entries(entries)) {
      const inner = openArchive({ names: [baseName(path), ...file.names], bytes: bytes as Uint8Array<ArrayBuffer> }, depth + 1);
      if (!inner.ok) return inner;
      files.push(...inner.files);
    }
    return { ok: true, files };
  } catch {
    return refuse(
      `${name} is damaged or was cut short: the archive cannot be opened. Nothing was imported; download it again and drop the new copy.`,
    );
  }
}
