// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createImportQueue, type ImportQueue, type JobEnd, type JobProgress } from '../../lib/codes/import/import-queue';
import { importersFor } from '../../lib/codes/import/importers';
import { bytesSource } from '../../lib/codes/import/source';
import { openStore, type Store } from '../../lib/codes/store';
import { type MemoryFolder, memoryFolder } from './memory-folder';
import { SEEDS, type Seed } from './seed-files';

const CM = 'codes/ICD-10-CM/FY2026';
const SEARCH = 'search/ICD-10-CM/FY2026';
const seed = (name: string): Seed => SEEDS.find((one) => one.name === name) as Seed;
const ORDER = seed('icd10cm-order-2026.txt');
const CODES = seed('icd10cm-codes-2026.txt');
const TABULAR = seed('icd10cm-tabular-2026.xml');
const PTP = seed('ccipra-2024Q3.txt');

interface Dropped {
  end: Promise<JobEnd>;
  cancel(): void;
  told: JobProgress[];
}
interface Bench {
  folder: MemoryFolder;
  store: Store;
  queue: ImportQueue;
  changes(): number;
  drop(seed: Seed): Dropped;
  ids(): Promise<string[]>;
}

function bench(breathe: () => Promise<void> = async () => {}): Bench {
  const folder = memoryFolder();
  const store = openStore(folder, (work) => work());
  let changes = 0;
  let now = 0;
  const queue = createImportQueue({
    store,
    importersFor,
    digest: async ({ name, size }) => `${name} ${size}`,
    now: () => (now += 1),
    breathe,
    changed: () => {
      changes += 1;
    },
  });
  return {
    folder,
    store,
    queue,
    changes: () => changes,
    ids: async () => (await store.holdings()).map(({ id }) => id).toSorted(),
    drop({ name, bytes }) {
      const told: JobProgress[] = [];
      let cancel: (() => void) | null = null;
      const end = new Promise<JobEnd>((resolve) => {
        cancel = queue.enqueue({
          source: bytesSource(name, bytes),
          mapping: null,
          onProgress: (progress) => told.push(progress),
          onEnd: resolve,
        });
      });
      return { end, cancel: () => cancel?.(), told };
    },
  };
}

const stages = (told: JobProgress[]): string[] => [...new Set(told.map(({ stage }) => stage))];

describe('imports one after the other', () => {
  it('codes are stored together with their search index, edits at once', async () => {
    const { drop, ids, changes } = bench();
    const [codes, edits] = [drop(ORDER), drop(PTP)];
    expect(await edits.end).toMatchObject({ kind: 'done', holdings: [{ id: 'ptp/HCPCS/2024Q3/practitioner' }] });
    expect(await ids()).toEqual(['ptp/HCPCS/2024Q3/practitioner']);
    expect(await codes.end).toMatchObject({ kind: 'done', holdings: [{ id: CM, rows: 63 }] });
    expect(await ids()).toEqual([CM, 'ptp/HCPCS/2024Q3/practitioner', SEARCH]);
    expect(stages(codes.told)).toEqual(['waiting', 'reading', 'storing', 'indexing']);
    expect(changes()).toBe(2);
  });

  it('a book that comes later is searched by, and no longer once it is removed', async () => {
    const { drop, store, queue } = bench();
    await drop(ORDER).end;
    const rows = async () => (await store.holdings()).find(({ id }) => id === SEARCH)?.rows ?? 0;
    const before = await rows();
    await drop({
      ...TABULAR,
      bytes: new TextEncoder().encode(new TextDecoder().decode(TABULAR.bytes).replaceAll('excludes1', 'inclusionTerm')),
    }).end;
    expect(await rows()).toBeGreaterThan(before);
    await queue.remove('tabular/ICD-10-CM/FY2026');
    expect(await rows()).toBe(before);
  });

  it('of one release the form that tells most is kept, in whatever order they come', async () => {
    for (const order of [
      [ORDER, CODES],
      [CODES, ORDER],
    ]) {
      const { drop, ids } = bench();
      const ends = [];
      for (const one of order) ends.push(await drop(one).end);
      expect(ends.map((end) => (end.kind === 'done' ? end.holdings[0]?.rows : end))).toEqual([63, 63]);
      expect(await ids()).toEqual([CM, SEARCH]);
    }
  });

  it('a file imported again replaces itself with its index', async () => {
    const { drop, store } = bench();
    await drop(ORDER).end;
    await drop(ORDER).end;
    const kept = await store.holdings();
    expect(kept.map(({ id, importedAt }) => [id, importedAt])).toEqual([
      [CM, 2],
      [SEARCH, 2],
    ]);
  });

  it('an index that is missing is made on refresh', async () => {
    const { drop, store, ids, queue } = bench();
    await drop(ORDER).end;
    await store.commit({ add: [], remove: [SEARCH] });
    await queue.refresh();
    expect(await ids()).toEqual([CM, SEARCH]);
  });

  it.each<['reading' | 'indexing']>([['reading'], ['indexing']])(
    'cancelled while %s it leaves nothing, and the next is imported',
    async (stage) => {
      const { drop, ids } = bench();
      const first = drop(ORDER);
      const second = drop(PTP);
      const told = first.told.push.bind(first.told);
      first.told.push = (...progress) => {
        if (progress.some((one) => one.stage === stage)) first.cancel();
        return told(...progress);
      };
      expect(await first.end).toEqual({ kind: 'cancelled' });
      expect((await second.end).kind).toBe('done');
      expect(await ids()).toEqual(['ptp/HCPCS/2024Q3/practitioner']);
    },
  );

  it('when there is no room the old codes stay, and the sentence says so', async () => {
    const { drop, ids, folder } = bench();
    await drop(ORDER).end;
    const files = new Map(folder.files);
    folder.failAt = 5;
    const again = await drop(ORDER).end;
    expect(again).toMatchObject({ kind: 'refused', error: expect.stringContaining('icd10cm-order-2026.txt: the disk has no room') });
    expect(folder.files).toEqual(files);
    expect(await ids()).toEqual([CM, SEARCH]);
  });

  it('a refused file says why, and what else it held is stored', async () => {
    const { drop, ids } = bench();
    const cut = { ...ORDER, bytes: ORDER.bytes.slice(0, -300) };
    expect(await drop(cut).end).toMatchObject({ kind: 'refused', error: expect.stringContaining('icd10cm-order-2026.txt') });
    expect(await ids()).toEqual([]);
  });
});
