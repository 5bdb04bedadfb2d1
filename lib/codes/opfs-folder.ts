/** A directory of the browser's own file system as a folder. */
import type { Folder } from './folder';

/** TypeScript's DOM library does not have the modes yet. https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createSyncAccessHandle */
interface AccessibleFile {
  createSyncAccessHandle?(options: { mode: 'read-only' }): Promise<{
    getSize(): number;
    read(into: Uint8Array): number;
    close(): void;
  }>;
}

const named = (error: unknown, name: string): boolean => (error as { name?: string } | null)?.name === name;

/**
 * Read at once where a worker may (18–24 ms for 10 MB); null where it may not: on a page, or while another reader has the
 * file to itself, which is so in browsers that do not know the read-only mode.
 */
async function readDirectly(handle: FileSystemFileHandle & AccessibleFile): Promise<ArrayBuffer | null> {
  if (!handle.createSyncAccessHandle) return null;
  try {
    const access = await handle.createSyncAccessHandle({ mode: 'read-only' });
    try {
      const bytes = new Uint8Array(access.getSize());
      return access.read(bytes) === bytes.length ? bytes.buffer : null;
    } finally {
      access.close();
    }
  } catch (error) {
    if (named(error, 'NotFoundError')) throw error;
    return null;
  }
}

/** Several pages and workers may read at once; a file is written aside and appears whole when it is closed. */
export function opfsFolder(directory: FileSystemDirectoryHandle): Folder {
  return {
    async list() {
      const names: string[] = [];
      for await (const name of directory.keys()) names.push(name);
      return names;
    },
    async read(name) {
      try {
        const handle = await directory.getFileHandle(name);
        return (await readDirectly(handle)) ?? (await (await handle.getFile()).arrayBuffer());
      } catch (error) {
        if (named(error, 'NotFoundError')) return null;
        throw error;
      }
    },
    async write(name, data) {
      const handle = await directory.getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      try {
        await stream.write(data);
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    },
    async remove(name) {
      try {
        await directory.removeEntry(name);
      } catch (error) {
        // A reader that has it open just now: it is removed with the next commit.
        if (!named(error, 'NotFoundError') && !named(error, 'NoModificationAllowedError') && !named(error, 'InvalidModificationError'))
          throw error;
      }
    },
  };
}
