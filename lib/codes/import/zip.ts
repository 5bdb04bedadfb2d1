/** Reads the central directory of a zip, so that its entries can be unpacked one by one (PKWARE APPNOTE 6.3, sections 4.3–4.5). */
import { type Refusal, refuse } from './importer';
import { damaged, type Packed } from './inflate';
import type { Source } from './source';

/** `path` is as the archive writes it, for showing only: nothing is ever written to it. */
export interface ZipEntry {
  path: string;
  packedSize: number;
  size: number;
  crc: number;
  method: number;
  encrypted: boolean;
  /** Where its local header begins. */
  at: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** A field that is too small for its value says so, and the value stands in the extra field 1. */
const ELSEWHERE = 0xffffffff;
/** More than any release has; an archive made to exhaust has more. */
const MAX_ENTRIES = 5_000;
const MAX_DIRECTORY_BYTES = 4_000_000;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

interface Directory {
  at: number;
  size: number;
  entries: number;
}

async function findDirectory(source: Source): Promise<Directory | null> {
  const from = Math.max(0, source.size - END_SIZE - MAX_COMMENT);
  const tail = viewOf(await source.slice(from, source.size));
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    const found = { entries: tail.getUint16(at + 10, true), size: tail.getUint32(at + 12, true), at: tail.getUint32(at + 16, true) };
    const locator = at - LOCATOR_64_SIZE;
    if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR_64) return found;
    const end = viewOf(await source.slice(Number(tail.getBigUint64(locator + 8, true)), source.size));
    if (end.byteLength < 56 || end.getUint32(0, true) !== END_64) return null;
    const number = (offset: number): number => Number(end.getBigUint64(offset, true));
    return { entries: number(32), size: number(40), at: number(48) };
  }
  return null;
}

/** The 64-bit values of an entry stand in the order size, packed size, offset, only those that did not fit. */
function read64(extra: DataView, entry: ZipEntry): void {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const field of ['size', 'packedSize', 'at'] as const) {
      if (entry[field] !== ELSEWHERE || value + 8 > extra.byteLength) continue;
      entry[field] = Number(extra.getBigUint64(value, true));
      value += 8;
    }
  }
}

/** Shown and compared only: no control characters, one kind of slash, not endless. */
const readable = (path: string): string =>
  [...path]
    .filter((character) => character >= ' ' && character !== '\u007f')
    .join('')
    .replace(/\\/g, '/')
    .slice(-200);

/** The entries of a zip, folders left out, in the order of its directory. */
export async function zipEntries(source: Source): Promise<ZipEntry[] | Refusal> {
  const directory = await findDirectory(source);
  if (!directory || directory.at + directory.size > source.size) return damaged(source.name);
  if (directory.entries > MAX_ENTRIES || directory.size > MAX_DIRECTORY_BYTES)
    return refuse(`${source.name} holds ${directory.entries} files: it is no code release. Unpack it and drop the files you need.`);
  const bytes = await source.slice(directory.at, directory.at + directory.size);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let count = 0; count < directory.entries; count += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) return damaged(source.name);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const names = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
    const extra = bytes.subarray(at + ENTRY_SIZE + nameLength, at + ENTRY_SIZE + nameLength + extraLength);
    const entry: ZipEntry = {
      path: readable(new TextDecoder().decode(names)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    read64(viewOf(extra), entry);
    if (!entry.path.endsWith('/')) entries.push(entry);
    at += ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How to unpack an entry; `name` is what sentences call it. */
export async function packedEntry(source: Source, entry: ZipEntry, name: string): Promise<Packed | Refusal> {
  if (entry.encrypted) return refuse(`${name} is protected by a password. Unpack it and drop the files.`);
  if (entry.method !== 0 && entry.method !== 8)
    return refuse(`${name} is packed by a method (${entry.method}) that cannot be read here. Unpack it and drop the files.`);
  const local = viewOf(await source.slice(entry.at, entry.at + LOCAL_SIZE));
  if (local.byteLength < LOCAL_SIZE || local.getUint32(0, true) !== LOCAL) return damaged(name);
  const start = entry.at + LOCAL_SIZE + local.getUint16(26, true) + local.getUint16(28, true);
  const end = start + entry.packedSize;
  if (end > source.size) return damaged(name);
  return { name, method: entry.method === 8 ? 'deflate' : 'stored', start, end, crc: entry.crc, size: entry.size };
}
