// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openWork, StorageClosed } from '../../lib/db';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The stores as version 1 had them, with one claim in each. */
const versionOne = () =>
  openDB('work', 1, {
    upgrade(db) {
      const outbox = db.createObjectStore('outbox', { keyPath: 'claimId' });
      outbox.createIndex('state', ['state', 'nextAt']);
      outbox.createIndex('lock', 'lock');
      outbox.createIndex('lineage', 'lineage');
      for (const store of ['payload', 'summary']) db.createObjectStore(store, { keyPath: 'claimId' });
      db.createObjectStore('events', { autoIncrement: true });
      db.createObjectStore('inbox', { keyPath: 'id' });
      db.createObjectStore('meta');
      db.createObjectStore('drafts', { keyPath: 'key' });
      db.createObjectStore('keys');
    },
  });

describe('opening the work', () => {
  it('takes over what version 1 kept: rows stay, the endpoint’s words go, what may have been sent is known as such', async () => {
    const old = await versionOne();
    const row = { claimId: 'c1', state: 'denied', nextAt: 1, sequence: 4, attempts: 1, lock: 'l', lineage: 'c1' };
    await old.put('outbox', { ...row, reasons: [{ code: '4', text: 'Petra Canaryfield', line: 1 }] });
    await old.put('outbox', { ...row, claimId: 'c2', lineage: 'c2', sequence: 5, attempts: 0, state: 'queued', reasons: [] });
    await old.put('payload', { claimId: 'c1', data: 'sealed' });
    await old.put('meta', 5, 'sequence');
    old.close();
    const db = await openWork();
    expect(await db.getAllFromIndex('outbox', 'order')).toEqual([
      { ...row, reasons: [{ code: '4', text: '', line: 1 }], leaseBy: null, mayBeThere: true, patient: '' },
      expect.objectContaining({ claimId: 'c2', mayBeThere: false }),
    ]);
    expect([await db.count('payload'), await db.count('words'), await db.get('meta', 'sequence')]).toEqual([1, 0, 5]);
    db.close();
  });

  it('that an older window holds up ends in words, and does not hang', async () => {
    const old = await versionOne();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const opening = openWork().then(
        () => 'open',
        (error: unknown) => error,
      );
      for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
      vi.advanceTimersByTime(3_000);
      const error = await opening;
      expect(error).toBeInstanceOf(StorageClosed);
      expect((error as Error).message).toMatch(/Another window of Chartside.*Close every Chartside panel.*kept/);
    } finally {
      vi.useRealTimers();
      old.close();
    }
    const db = await openWork();
    expect(db.version).toBe(3);
    db.close();
  });

  it('that the browser never answers ends in words as well', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
    const opening = openWork();
    const failed = expect(opening).rejects.toThrow(/does not open the storage.*kept/);
    await vi.advanceTimersByTimeAsync(20_000);
    await failed;
    vi.useRealTimers();
  });

  it('that fails says by which error', async () => {
    await (await openDB('work', 99)).close();
    await expect(openWork()).rejects.toThrow(/cannot open the storage “work” \(VersionError\)/);
  });

  it('makes way for a newer version of ourselves, and says that it did', async () => {
    const closed = vi.fn();
    await openWork(closed);
    const newer = await openDB('work', 4);
    expect(closed).toHaveBeenCalledOnce();
    newer.close();
  });
});
