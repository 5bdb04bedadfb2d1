import { beforeAll, describe, expect, it } from 'vitest';
import type { CodeRow, CodeSystem, SearchContext, SearchRequest } from '../../lib/codes/code';
import { openCodes, packCodes } from '../../lib/codes/packed/code-table';
import { buildSearchIndex, openSearchIndex, type PackedIndex } from '../../lib/codes/packed/search-index';
import type { Phrase } from '../../lib/codes/phrase';
import { createSearch, type Search } from '../../lib/codes/search/search';
import { loadStarter } from '../../scripts/headless/folder-store';
import queries from './queries.json';
import { aBook, aRow, aSet, CONDITIONS } from './rows';

const DAY = '2026-01-15';
const clock = (): number => performance.now();
const pause = async (): Promise<void> => {};

async function packedIndex(system: CodeSystem, rows: CodeRow[], phrases: Phrase[] = []): Promise<PackedIndex> {
  const { set } = aSet(system, rows, { kind: 'official' });
  const table = openCodes(set, packCodes(set, rows));
  return openSearchIndex(await buildSearchIndex(table, phrases, pause), table);
}
async function packedSearch(...sets: [CodeSystem, CodeRow[], Phrase[]?][]): Promise<Search> {
  const packed = await Promise.all(sets.map((set) => packedIndex(...set)));
  return createSearch({ book: aBook(...packed.map(({ table }) => table)), packed, small: [] }, clock);
}
function smallSearch(...sets: [CodeSystem, CodeRow[]][]): Search {
  const small = sets.map(([system, rows]) => aSet(system, rows));
  return createSearch({ book: aBook(...small), packed: [], small }, clock);
}
const ASKERS: [string, (rows: CodeRow[]) => Promise<Search>][] = [
  ['a packed index', (rows) => packedSearch(['ICD-10-CM', rows])],
  ['a small list', async (rows) => smallSearch(['ICD-10-CM', rows])],
];

describe.each(ASKERS)('search over %s', (_, over) => {
  let search: Search;
  beforeAll(async () => {
    search = await over(CONDITIONS);
  });
  const codes = (query: string, more: Partial<SearchRequest> = {}): string[] =>
    search({ query, date: DAY, ...more }).hits.map(({ code }) => code);

  it.each(queries)('"$query" finds $first first', ({ query, first }) => expect(codes(query)[0]).toBe(first));

  it('the last word may be unfinished, and any other from its second letter', () => {
    expect(codes('pneu')[0]).toBe('J18.9');
    expect(codes('heart f')[0]).toBe('I50.9');
    expect(codes('he fail')[0]).toBe('I50.9');
  });
  it('words may come in any order', () => expect(codes('femur right neck fracture')[0]).toBe('S72.001A'));
  it('a small word asks for nothing, even half typed', () => {
    expect(codes('calculus of the gallbladder')[0]).toBe('K80.20');
    expect(codes('calculus o')[0]).toBe('K80.20');
    expect(codes('anemia wi')[0]).toBe('D64.9');
  });
  it('says which words it met, in the phrase that won', () => {
    const [hit] = search({ query: 'high blood', date: DAY }).hits;
    expect(hit).toMatchObject({ phrase: 'high blood pressure', source: 'synonym' });
    expect(search({ query: 'gallbladder calculus', date: DAY }).hits[0]?.matched).toEqual(['calculus', 'gallbladder']);
  });
  it('every code comes first as soon as it is whole, in any case, with or without its dot', () => {
    for (const { code } of CONDITIONS) {
      for (const typed of [code, code.toLowerCase(), code.replace('.', ''), ` ${code.replace('.', '').toLowerCase()} `]) {
        expect(search({ query: typed, date: DAY }).hits[0], typed).toMatchObject({ code, source: 'code' });
      }
    }
  });
  it('a code half typed gives what begins so, the shorter first', () =>
    expect(codes('s72')).toEqual(['S72', 'S72.00', 'S72.001A', 'S72.001D', 'S72.001S', 'S72.002A']));
  it('a code among words comes first', () => expect(codes('I50.9 pneumonia')[0]).toBe('I50.9'));
  it('a range gives its codes, and with words only such as say them', () => {
    expect(codes('E10-E11')).toEqual(['E11', 'E10.9', 'E11.9', 'E11.65']);
    expect(codes('i00 - i48.91')).toEqual(['I10', 'I48.91']);
    expect(codes('E10-E11 hyperglycemia')).toEqual(['E11.65']);
  });
  it('a hyphen that is no range is a hyphen', () => expect(codes('chronic-kidney 4-5')[0]).toBe('N18.4'));
  it('leaves out what is said to be left out', () => {
    expect(codes('fracture femur -left -sequela')).not.toContain('S72.002A');
    expect(codes('fracture femur -left -sequela')).not.toContain('S72.001S');
    expect(codes('diabetes -"without complications"')).toEqual(expect.not.arrayContaining(['E11.9', 'E10.9']));
    expect(codes('fracture femur -lef')[0]).toBe('S72.001A');
  });
  it('keeps to chapters, and to billable codes', () => {
    expect(codes('unspecified', { chapters: ['I00-I99'] }).toSorted()).toEqual(['I48.91', 'I50.9']);
    expect(codes('diabetes', { chapters: ['E10'] })).toEqual(['E10.9']);
    expect(codes('fracture femur')).toContain('S72');
    for (const query of ['fracture femur', 's72', 'f', 'S72-S73']) expect(codes(query, { billableOnly: true })).not.toContain('S72');
  });
  it('headers are reachable behind billable codes, and count their children', () => {
    const { hits } = search({ query: 'fracture of femur', date: DAY });
    expect(hits[0]?.billable).toBe(true);
    expect(hits.find(({ code }) => code === 'S72')).toMatchObject({ billable: false, children: 1 });
    expect(hits.find(({ code }) => code === 'S72.00')).toMatchObject({ billable: false, children: 4 });
  });
  it('the initial encounter comes before subsequent and sequela', () => {
    const all = codes('fracture neck right femur');
    expect(all.indexOf('S72.001A')).toBeLessThan(all.indexOf('S72.001D'));
    expect(all.indexOf('S72.001A')).toBeLessThan(all.indexOf('S72.001S'));
  });
  it('a misspelt word finds what it may have meant, and says that it is not what was typed', () => {
    const found = search({ query: 'hypertnsion', date: DAY });
    expect(found.hits[0]?.code).toBe('I10');
    expect(found.exact).toBe(false);
    expect(codes('atrial fibrilation')[0]).toBe('I48.91');
    expect(codes('pnuemon')[0]).toBe('J18.9');
  });
  it('a known word is not respelt', () => expect(codes('anemia')).toEqual(['D64.9']));
  it('some of the words are enough where nothing has them all, and that is said', () => {
    const found = search({ query: 'severe hypertension lumberjack', date: DAY });
    expect(found.hits.map(({ code }) => code)).toContain('I10');
    expect(found.exact).toBe(false);
    expect(search({ query: 'hypertension', date: DAY }).exact).toBe(true);
  });
  it('nothing typed, nothing found', () => {
    for (const query of ['', '   ', '.', '?!', '/', '-', '-left', '""']) expect(codes(query)).toEqual([]);
  });
  it('keeps to the limit', () => {
    expect(codes('diabetes', { limit: 2 })).toHaveLength(2);
    expect(codes('s72', { limit: 3 })).toHaveLength(3);
    expect(codes('f', { limit: 1 })).toHaveLength(1);
    expect(codes('f', { limit: 0 })).toEqual([]);
  });
  it('any text is answered without a throw', () => {
    for (const query of [
      'constructor',
      '__proto__',
      'a'.repeat(500),
      '((',
      'é'.repeat(20),
      '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17',
      '-"',
      'A-Z',
      '0-0',
    ]) {
      expect(Array.isArray(codes(query))).toBe(true);
    }
  });
});

describe('search and the encounter', () => {
  const NOBODY: SearchContext = { sex: null, age: null, setting: null, side: null, seventh: null, supported: [] };
  const rows = [
    ...CONDITIONS,
    aRow('C50.911', 'Malignant neoplasm of unspecified site of right female breast'),
    aRow('C50.921', 'Malignant neoplasm of unspecified site of right male breast'),
    aRow('J20.9', 'Acute bronchitis, unspecified'),
    aRow('J12.1', 'Respiratory syncytial virus pneumonia'),
    aRow('P23.9', 'Congenital pneumonia, unspecified'),
    aRow('O99.511', 'Diseases of the respiratory system complicating pregnancy, first trimester'),
  ];
  let search: Search;
  beforeAll(async () => {
    search = await packedSearch(
      ['ICD-10-CM', rows],
      ['ICD-10-PCS', [aRow('0QR60J9', 'Replacement of Right Upper Femur', { system: 'ICD-10-PCS' })]],
    );
  });
  const hits = (query: string, context: Partial<SearchContext>) => search({ query, date: DAY, context: { ...NOBODY, ...context } }).hits;

  it.each([
    ['fracture femur', { side: 'left' }, 'S72.002A', ['side']],
    ['fracture femur', { seventh: 'D' }, 'S72.001D', ['encounter']],
    ['breast neoplasm', { sex: 'M' }, 'C50.921', ['sex']],
    ['pneumonia', { age: 0 }, 'P23.9', ['age']],
    ['pneumonia', { supported: ['J12'] }, 'J12.1', ['supported by the chart']],
    ['replacement femur', { setting: 'inpatient' }, '0QR60J9', ['setting']],
  ] as const)('"%s" with %o shows %s first, and says why', (query, context, code, lifts) => {
    const [first] = hits(query, context as Partial<SearchContext>);
    expect(first).toMatchObject({ code, lifts });
  });
  it('what goes against the encounter stands lower, and says why', () => {
    const dropped = hits('breast neoplasm', { sex: 'M' }).find(({ code }) => code === 'C50.911');
    expect(dropped?.drops).toEqual(['sex']);
    expect(hits('pneumonia', { age: 40 }).find(({ code }) => code === 'P23.9')?.drops).toEqual(['age']);
    expect(hits('respiratory', { age: 80 }).find(({ code }) => code === 'O99.511')?.drops).toEqual(['age']);
  });
  it('nothing known lifts and drops nothing', () => {
    for (const hit of hits('fracture femur', {})) expect([hit.lifts, hit.drops]).toEqual([[], []]);
  });
  it('a whole code typed stays first, whatever speaks against it', () =>
    expect(hits('c50911', { sex: 'M' })[0]).toMatchObject({ code: 'C50.911', drops: ['sex'] }));
  it('favourites and recent codes come before their like', () => {
    const habits = { favourites: [{ system: 'ICD-10-CM', code: 'S72.002A' }], recent: [{ system: 'ICD-10-CM', code: 'J20.9' }] } as const;
    const first = (query: string) =>
      search({ query, date: DAY, habits: { favourites: [...habits.favourites], recent: [...habits.recent] } }).hits[0];
    expect(first('fracture femur')).toMatchObject({ code: 'S72.002A', lifts: ['favourite'] });
    expect(first('acute')).toMatchObject({ code: 'J20.9', lifts: ['recent'] });
  });
});

describe('search and the day', () => {
  const rows = [
    aRow('Q87.9', 'Marvel syndrome', { to: '2026-09-30' }),
    aRow('Q87.91', 'Marvel syndrome, first kind', { from: '2026-10-01' }),
    aRow('R99', 'Old wording of the code', { to: '2026-09-30' }),
    aRow('R99', 'New wording of the code', { from: '2026-10-01' }),
  ];
  it.each(ASKERS)('over %s, what holds comes first under the title of the day, and what has ended behind it', async (_, over) => {
    const search = await over(rows);
    const on = (query: string, date: string) => search({ query, date }).hits.map(({ code, display }) => `${code} ${display}`);
    expect(on('marvel', '2026-09-30')).toEqual(['Q87.9 Marvel syndrome']);
    expect(on('marvel', '2026-10-01')).toEqual(['Q87.91 Marvel syndrome, first kind', 'Q87.9 Marvel syndrome']);
    expect(on('marvel', '2025-01-01')).toEqual([]);
    expect(on('wording', '2026-10-01')).toEqual(['R99 New wording of the code']);
    expect(on('r99', '2026-10-01')[0]).toBe('R99 New wording of the code');
    expect(search({ query: 'q879', date: '2026-10-01' }).hits[0]).toMatchObject({ code: 'Q87.9', to: '2026-09-30' });
  });
  it("a small list's synonyms find the official row", async () => {
    const official = await packedIndex('ICD-10-CM', [aRow('I10', 'Official hypertension title')]);
    const starter = aSet('ICD-10-CM', [aRow('I10', 'Starter title', { words: ['pressure trouble'] })]);
    const search = createSearch({ book: aBook(official.table, starter), packed: [official], small: [starter] }, clock);
    expect(search({ query: 'pressure trouble', date: DAY }).hits).toMatchObject([{ code: 'I10', display: 'Official hypertension title' }]);
  });
  it('names the systems that nothing loaded covers', () => {
    const search = smallSearch(['ICD-10-CM', CONDITIONS]);
    expect(search({ query: 'x', date: DAY, systems: ['ICD-10-CM', 'HCPCS'] }).notLoaded).toEqual(['HCPCS']);
    expect(search({ query: 'x', date: '2020-01-01', systems: ['ICD-10-CM'] }).notLoaded).toEqual(['ICD-10-CM']);
  });
});

const hcpcs = (code: string, display: string): CodeRow => aRow(code, display, { system: 'HCPCS' });

describe('search over several systems', () => {
  const searched = packedSearch(
    ['ICD-10-CM', CONDITIONS],
    ['ICD-10-PCS', [aRow('0SRB0J9', 'Replacement of Left Hip Joint, Open Approach', { system: 'ICD-10-PCS' })]],
    [
      'HCPCS',
      [
        hcpcs('E0100', 'Cane, includes canes of all materials'),
        hcpcs('LT', 'Left side'),
        hcpcs('E1', 'Upper left, eyelid'),
        hcpcs('J1100', 'Injection, dexamethasone'),
      ],
    ],
  );
  const codes = async (query: string, more: Partial<SearchRequest> = {}) =>
    (await searched)({ query, date: DAY, ...more }).hits.map(({ code }) => code);

  it('merges what they find', async () => expect((await codes('left')).toSorted()).toEqual(['0SRB0J9', 'E1', 'LT', 'S72.002A']));
  it('keeps to the systems asked for', async () => expect(await codes('left', { systems: ['ICD-10-PCS'] })).toEqual(['0SRB0J9']));
  it('chapters leave other systems out unless they are asked for', async () => {
    expect(await codes('left', { chapters: ['S00-T88'] })).toEqual(['S72.002A']);
    expect((await codes('left', { chapters: ['S00-T88'], systems: ['ICD-10-CM', 'HCPCS'] })).toSorted()).toEqual(['E1', 'LT', 'S72.002A']);
  });
  it('a modifier is found by its characters', async () => {
    expect((await codes('e1'))[0]).toBe('E1');
    expect(await codes('lt')).toContain('LT');
  });
  it('the same code is asked of every system', async () => expect((await codes('e11'))[0]).toBe('E11'));
});

describe('search over the starter sets', () => {
  let search: Search;
  beforeAll(() => {
    const small = loadStarter();
    search = createSearch({ book: aBook(...small), packed: [], small }, clock);
  });
  const top = (query: string, most = 5) =>
    search({ query, date: '2026-11-09' })
      .hits.slice(0, most)
      .map(({ code }) => code);

  it.each([
    ['htn', 'I10'],
    ['t2dm', 'E11.9'],
    ['hld', 'E78.5'],
    ['gerd', 'K21.9'],
    ['copd', 'J44.9'],
    ['afib', 'I48.91'],
    ['uti', 'N39.0'],
    ['hypertention', 'I10'],
  ])('"%s" shows %s among the first five', (query, code) => expect(top(query)).toContain(code));
  it('a CPT code of the demonstration schedule carries its charge', () =>
    expect(search({ query: '99213', date: '2026-11-09' }).hits[0]).toMatchObject({ system: 'CPT', chargeCents: expect.any(Number) }));
});
