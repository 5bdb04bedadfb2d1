import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDB } from 'idb';
import { afterAll, describe, expect, it } from 'vitest';
import type { Folder } from '../../lib/codes/folder';
import { type FolderStores, idbFolder } from '../../lib/codes/idb-folder';
import { openStore, type Store } from '../../lib/codes/store';
import { directoryFolder } from '../../scripts/headless/folder-store';
import { aStored } from './holdings';
import { type MemoryFolder, memoryFolder } from './memory-folder';

const open = (folder: Folder): Store => openStore(folder, (work) => work());
const CM = 'codes/ICD-10-CM/FY2026';
const ids = async (store: Store): Promise<string[]> => (await store.holdings()).map(({ id }) => id);
const bytesOf = async (store: Store, id: string): Promise<number[] | null> => {
  const data = await store.data(id);
  return data && [...new Uint8Array(data)];
};

/** A folder with one holding, written twice. */
async function twice(): Promise<{ folder: MemoryFolder; store: Store }> {
  const folder = memoryFolder();
  const store = open(folder);
  await store.commit({ add: [aStored({}, [1, 2, 3])], remove: [] });
  await store.commit({ add: [aStored({ sha256: 'bb' }, [4, 5])], remove: [] });
  return { folder, store };
}

describe('the store', () => {
  it('gives back what was committed, and the size it takes', async () => {
    const { store } = await twice();
    expect(await bytesOf(store, CM)).toEqual([4, 5]);
    expect((await store.holdings())[0]).toMatchObject({ id: CM, sha256: 'bb', bytes: 2 });
  });

  it('keeps nothing of what was replaced', async () => {
    const { folder } = await twice();
    expect([...folder.files.keys()].toSorted()).toEqual(['catalog-2.json', 'data-2-0.bin']);
  });

  it('removes by id, and that it is not there is no error', async () => {
    const { store } = await twice();
    await store.commit({ add: [], remove: [CM, 'nothing'] });
    expect(await ids(store)).toEqual([]);
    expect(await store.data(CM)).toBeNull();
  });

  it.each([1, 2, 3])('when write %i of a commit finds no room, all is as it was', async (at) => {
    const { folder, store } = await twice();
    const before = new Map(folder.files);
    folder.failAt = 4 + at;
    const add = [aStored({}, [9]), aStored({ release: 'FY2027' }, [9])];
    await expect(store.commit({ add, remove: [] })).rejects.toThrow('no room');
    expect(folder.files).toEqual(before);
    expect(await bytesOf(store, CM)).toEqual([4, 5]);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -9)],
    ['with a character changed', (text: string) => text.replace('FY2026', 'FY2025')],
    ['empty', () => ''],
  ])('a catalogue %s is passed over for the one before', async (_, damage) => {
    const { folder, store } = await twice();
    const whole = new TextDecoder().decode(folder.files.get('catalog-2.json'));
    folder.files.set('catalog-3.json', new TextEncoder().encode(damage(whole)).buffer);
    expect(await bytesOf(store, CM)).toEqual([4, 5]);
    await store.commit({ add: [aStored({ release: 'FY2027' }, [7])], remove: [] });
    expect(await ids(store)).toEqual([CM, 'codes/ICD-10-CM/FY2027']);
    expect([...folder.files.keys()]).not.toContain('catalog-3.json');
  });

  it('a holding whose file is gone or was cut short is absent, the others stay', async () => {
    const { folder, store } = await twice();
    await store.commit({ add: [aStored({ release: 'FY2027' }, [7])], remove: [] });
    folder.files.delete('data-2-0.bin');
    expect(await ids(store)).toEqual(['codes/ICD-10-CM/FY2027']);
    expect(await store.data(CM)).toBeNull();
    folder.files.set('data-3-0.bin', new ArrayBuffer(0));
    expect(await store.data('codes/ICD-10-CM/FY2027')).toBeNull();
  });

  it('a search index answers only for the very codes it was built on', async () => {
    const { store } = await twice();
    const search = aStored({ content: 'search', sha256: 'bb' }, [8]);
    await store.commit({ add: [search], remove: [] });
    expect(await ids(store)).toContain(search.holding.id);
    await store.commit({ add: [aStored({ sha256: 'cc' }, [6])], remove: [] });
    expect(await ids(store)).toEqual([CM]);
  });

  it('a reader that looked just before a commit sees what the commit made', async () => {
    const { folder, store } = await twice();
    const { read } = folder;
    folder.read = async (name) => {
      folder.read = read;
      const answer = await read(name);
      await store.commit({ add: [aStored({}, [6, 6])], remove: [] });
      return answer;
    };
    expect(await bytesOf(store, CM)).toEqual([6, 6]);
  });
});

const stores = () => openDB<FolderStores>('folder', 1, { upgrade: (db) => void db.createObjectStore('files') });

describe('folders', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'holdings-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  it.each<[string, () => Promise<Folder>]>([
    ['a directory', async () => directoryFolder(path.join(directory, 'new'))],
    ['IndexedDB', async () => idbFolder(await stores())],
    ['memory', async () => memoryFolder()],
  ])('%s keeps, replaces, lists and removes', async (_, make) => {
    const folder = await make();
    expect(await folder.list()).toEqual([]);
    expect(await folder.read('a.bin')).toBeNull();
    await folder.write('a.bin', new Uint8Array([1]).buffer);
    await folder.write('a.bin', new Uint8Array([2, 3]).buffer);
    expect([...new Uint8Array((await folder.read('a.bin')) as ArrayBuffer)]).toEqual([2, 3]);
    expect(await folder.list()).toEqual(['a.bin']);
    await folder.remove('a.bin');
    await folder.remove('a.bin');
    expect(await folder.list()).toEqual([]);
  });
});
