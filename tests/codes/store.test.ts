import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CodesetsDb, listSets, loadSet, removeSet, saveSets } from '../../lib/codes/store';
import { openCodesets } from '../../lib/db';
import { aRow, aSet } from './rows';

const many = (count: number, display: string) =>
  aSet(
    'ICD-10-CM',
    Array.from({ length: count }, (_, at) => aRow(`A${String(at).padStart(5, '0')}`, `${display} ${at}`, { release: 'FY2026' })),
    { kind: 'official', release: 'FY2026' },
  );

describe('stored sets', () => {
  let db: CodesetsDb;
  beforeEach(async () => {
    db = await openCodesets();
  });
  afterEach(async () => {
    for (const { id } of await listSets(db)) await removeSet(db, id);
    db.close();
  });

  it('come back as they were, in order, over several chunks', async () => {
    const whole = many(25_001, 'title');
    const row = whole.rows[12_345];
    if (row) Object.assign(row, { words: ['one', 'two words'], to: '2026-09-30', billable: false });
    await saveSets(db, [whole]);
    expect((await loadSet(db, whole.set.id))?.rows).toEqual(whole.rows);
  });
  it('a new import replaces the old one whole, no row of it stays', async () => {
    await saveSets(db, [many(25_000, 'old')]);
    await saveSets(db, [many(3, 'new')]);
    const loaded = await loadSet(db, many(0, '').set.id);
    expect(loaded?.rows.map(({ display }) => display)).toEqual(['new 0', 'new 1', 'new 2']);
    expect(await db.count('rows')).toBe(1);
  });
  it('a write that fails leaves the old set as it was', async () => {
    await saveSets(db, [many(3, 'old')]);
    const bad = many(3, 'new');
    const unclonable = Object.assign(() => undefined, {}) as unknown as string;
    await expect(saveSets(db, [{ ...bad, set: { ...bad.set, file: unclonable } }])).rejects.toThrow();
    expect((await loadSet(db, bad.set.id))?.rows[0]?.display).toBe('old 0');
  });
  it('a charge and an open end survive', async () => {
    const fees = aSet('CPT', [aRow('99213', 'Visit', { system: 'CPT', chargeCents: 14_800 })], { kind: 'site', to: '2026-12-31' });
    await saveSets(db, [fees]);
    expect((await loadSet(db, fees.set.id))?.rows[0]).toMatchObject({ chargeCents: 14_800, to: null });
  });
  it('what is not there is null, and removing it is no error', async () => {
    expect(await loadSet(db, 'nothing')).toBeNull();
    await removeSet(db, 'nothing');
  });
});
