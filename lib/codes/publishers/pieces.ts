/** The part of a download that has come, kept so that a later try goes on from it. */
import type { Folder } from '../folder';

/** What is kept. `validator`: the server's mark of the version the bytes are of (a strong ETag, else its Last-Modified). */
export interface Kept {
  url: string;
  validator: string;
  total: number | null;
  bytes: number;
}

/** One download's pieces. `begin` forgets what was kept; a piece is kept once `add` has resolved. */
export interface Pieces {
  kept(): Promise<Kept | null>;
  begin(source: Omit<Kept, 'bytes'>): Promise<void>;
  add(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  whole(): Promise<ArrayBuffer>;
  clear(): Promise<void>;
}

/** Pieces of the download `id` in a folder that others may share. */
export function openPieces(folder: Folder, id: string): Pieces {
  const key = id.replace(/[^A-Za-z0-9]+/g, '_');
  const source = `${key}.source`;
  const pieceName = (at: number): string => `${key}.${String(at).padStart(5, '0')}`;
  let count = 0;

  async function pieces(): Promise<ArrayBuffer[]> {
    const found: ArrayBuffer[] = [];
    for (let piece = await folder.read(pieceName(0)); piece; piece = await folder.read(pieceName(found.length))) found.push(piece);
    return found;
  }
  async function clear(): Promise<void> {
    const names = await folder.list();
    // Pieces before what names them: pieces alone would be taken for the beginning of the next download.
    const own = names.filter((name) => name.startsWith(`${key}.`)).toSorted((a, b) => Number(a === source) - Number(b === source));
    for (const name of own) await folder.remove(name);
    count = 0;
  }

  return {
    async kept() {
      const about = await folder.read(source);
      if (!about) return null;
      const found = await pieces();
      count = found.length;
      const known = JSON.parse(new TextDecoder().decode(about)) as Omit<Kept, 'bytes'>;
      return { ...known, bytes: found.reduce((sum, piece) => sum + piece.byteLength, 0) };
    },
    async begin(about) {
      await clear();
      await folder.write(source, new TextEncoder().encode(JSON.stringify(about)).buffer);
    },
    async add(piece) {
      await folder.write(pieceName(count), piece.slice().buffer);
      count += 1;
    },
    async whole() {
      const found = await pieces();
      const all = new Uint8Array(found.reduce((sum, piece) => sum + piece.byteLength, 0));
      let at = 0;
      for (const piece of found) {
        all.set(new Uint8Array(piece), at);
        at += piece.byteLength;
      }
      return all.buffer;
    },
    clear,
  };
}
