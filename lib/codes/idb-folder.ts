/** A folder in IndexedDB, for where there is no file system: Firefox's private windows. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Folder } from './folder';

export interface FolderStores extends DBSchema {
  files: { key: string; value: ArrayBuffer };
}

export function idbFolder(db: IDBPDatabase<FolderStores>): Folder {
  return {
    list: () => db.getAllKeys('files'),
    read: async (name) => (await db.get('files', name)) ?? null,
    async write(name, data) {
      const transaction = db.transaction('files', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(data, name), transaction.done]);
    },
    remove: (name) => db.delete('files', name),
  };
}
