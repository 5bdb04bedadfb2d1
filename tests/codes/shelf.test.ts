import { describe, expect, it } from 'vitest';
import { packBook } from '../../lib/codes/books/packed-book';
import type { CodeSystem } from '../../lib/codes/code';
import { openShelf, type Shelf } from '../../lib/codes/shelf';
import type { Store, Stored } from '../../lib/codes/store';
import { A_NODE } from './book-nodes';
import { aStored } from './holdings';
import { aRow, aSet, CONDITIONS, NO_INSTRUCTIONS } from './rows';
import { aStore, storedCodes } from './stored';

const IN_2026 = '2026-01-01';
const IN_2027 = '2026-11-01';
const BEFORE = '2025-01-01';

interface Opened {
  shelf: Shelf;
  /** Systems whose starter set was read, and holdings that could not be. */
  asked: CodeSystem[];
  damaged: string[];
}

async function open(store: Store): Promise<Opened> {
  const [asked, damaged]: [CodeSystem[], string[]] = [[], []];
  const own = {
    async starter(system: CodeSystem) {
      asked.push(system);
      return system === 'ICD-10-CM' ? [aSet('ICD-10-CM', [aRow('I10', 'Starter title')])] : [];
    },
    instructions: async () => ({ ...NO_INSTRUCTIONS, edition: 'by hand' }),
  };
  let clock = 0;
  const shelf = await openShelf(
    store,
    own,
    () => (clock += 1),
    ({ id }) => damaged.push(id),
    async () => undefined,
  );
  return { shelf, asked, damaged };
}

const fy2026 = await storedCodes(CONDITIONS);
const fy2025 = await storedCodes([aRow('I10', 'Title of the year before'), aRow('Z99', 'Ended invention')], {
  release: 'FY2025',
  from: '2024-10-01',
  to: '2025-09-30',
});
const title = async ({ shelf }: Opened, date: string): Promise<string | undefined> =>
  (await shelf.on(date)).lookup('ICD-10-CM', 'I10', date)?.display;
const found = async ({ shelf }: Opened, query: string, date: string): Promise<string[]> =>
  (await shelf.search({ query, date })).hits.map(({ code }) => code);

describe('a day', () => {
  it('is answered by the release that speaks for it', async () => {
    const opened = await open((await aStore(...fy2026, ...fy2025)).store);
    expect(await title(opened, IN_2026)).toBe('Essential (primary) hypertension');
    expect(await title(opened, BEFORE)).toBe('Title of the year before');
    expect(await title(opened, IN_2026)).toBe('Essential (primary) hypertension');
  });

  it('is searched in its own release, whatever day was searched before', async () => {
    const opened = await open((await aStore(...fy2026, ...fy2025)).store);
    expect(await found(opened, 'ended invention', BEFORE)).toEqual(['Z99']);
    expect(await found(opened, 'hypertension', IN_2026)).toContain('I10');
    expect(await found(opened, 'ended invention', IN_2026)).not.toContain('Z99');
  });

  it('of no loaded release is answered by the starter set, which is read for such a day only', async () => {
    const opened = await open((await aStore(...fy2026)).store);
    await title(opened, IN_2026);
    expect(opened.asked).not.toContain('ICD-10-CM');
    expect(await title(opened, IN_2027)).toBe('Starter title');
    expect(await found(opened, 'starter title', IN_2027)).toEqual(['I10']);
  });

  it('has the whole history of a code once every release is open', async () => {
    const opened = await open((await aStore(...fy2026, ...fy2025)).store);
    const book = await opened.shelf.whole([IN_2026]);
    expect(book.history('ICD-10-CM', 'I10').map(({ release }) => release)).toEqual(['FY2025', 'FY2026']);
  });
});

/** The store with the content of one holding cut short. */
const cut = (store: Store, cutId: string): Store => ({
  ...store,
  data: async (id) => (await store.data(id))?.slice(0, id === cutId ? 300 : undefined) ?? null,
});

describe('a damaged holding', () => {
  it('counts as not loaded: the starter set answers, and it is told once', async () => {
    const { store } = await aStore(...fy2026, ...fy2025);
    const opened = await open(cut(store, 'codes/ICD-10-CM/FY2026'));
    expect(await title(opened, IN_2026)).toBe('Starter title');
    expect(await title(opened, IN_2026)).toBe('Starter title');
    expect(await title(opened, BEFORE)).toBe('Title of the year before');
    expect(opened.damaged).toEqual(['codes/ICD-10-CM/FY2026']);
    expect((await opened.shelf.sets()).map(({ release }) => release)).not.toContain('FY2026');
    const notLoaded = async (date: string) => (await opened.shelf.search({ query: 'title', date })).notLoaded;
    expect(await notLoaded(IN_2026)).toContain('ICD-10-CM');
    expect(await notLoaded(BEFORE)).not.toContain('ICD-10-CM');
  });

  it('that is only the search index leaves the codes answering, and the search says what it cannot search', async () => {
    const { store } = await aStore(...fy2026);
    const opened = await open(cut(store, 'search/ICD-10-CM/FY2026'));
    expect(await title(opened, IN_2026)).toBe('Essential (primary) hypertension');
    const response = await opened.shelf.search({ query: 'hypertension', date: IN_2026 });
    expect(response.notLoaded).toContain('ICD-10-CM');
  });
});

const term = (parent: number | null, title: string, code: string | null = null) => ({
  ...A_NODE,
  kind: 'term' as const,
  parent,
  title,
  code,
});

describe('words that no code has', () => {
  const index: Stored = {
    ...aStored({ content: 'index', release: 'FY2025', from: '2024-10-01', to: '2025-09-30' }, []),
    data: packBook([term(null, 'Dropsy'), term(0, 'invented', 'I50.9'), term(null, 'Quinsy', 'J36')]),
  };

  it('are looked up in the index, and the words that lead nowhere are left out', async () => {
    const { shelf } = await open((await aStore(...fy2026, index)).store);
    const under = async (query: string) => (await shelf.search({ query, date: IN_2026 })).lookedUnder.map(({ words }) => words);
    expect(await under('quinsy')).toEqual(['Quinsy']);
    expect(await under('zzyzx invented dropsy')).toEqual(['Dropsy, invented']);
    expect(await under('zzyzx')).toEqual([]);
    expect(await under('hypertension')).toEqual([]);
  });
});

describe('instructions', () => {
  it('are those entered by hand where no tabular of the day is loaded', async () => {
    const { shelf } = await open((await aStore(...fy2026)).store);
    expect((await shelf.instructions(IN_2026)).edition).toBe('by hand');
  });
});
