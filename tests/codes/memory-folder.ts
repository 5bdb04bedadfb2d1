/** A folder in memory. `failAt`: the write, counted from 1, that finds no room. */
import type { Folder } from '../../lib/codes/folder';

export interface MemoryFolder extends Folder {
  files: Map<string, ArrayBuffer>;
  failAt: number | null;
}

export function memoryFolder(): MemoryFolder {
  const files = new Map<string, ArrayBuffer>();
  let writes = 0;
  const folder: MemoryFolder = {
    files,
    failAt: null,
    list: async () => [...files.keys()],
    read: async (name) => files.get(name)?.slice(0) ?? null,
    async write(name, data) {
      writes += 1;
      if (writes === folder.failAt) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
      files.set(name, data.slice(0));
    },
    async remove(name) {
      files.delete(name);
    },
  };
  return folder;
}
