import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch, type Search } from '../../lib/codes/search';
import { loadStarter } from '../../scripts/headless/folder-store';
import queries from './queries.json';
import { aBook, aRow, aSet, CONDITIONS } from './rows';

const breathe = async () => {};
const clock = () => performance.now();
const DAY = '2026-01-15';

describe('search over a few rows', () => {
  let search: Search;
  beforeAll(async () => {
    search = await createSearch(aBook(aSet('ICD-10-CM', CONDITIONS)), breathe, clock);
  });
  const codes = (query: string) => search({ query, date: DAY }).hits.map(({ code }) => code);

  it.each(queries)('"$query" finds $first first', ({ query, first }) => expect(codes(query)[0]).toBe(first));

  it('the last word may be unfinished', () => {
    expect(codes('pneu')[0]).toBe('J18.9');
    expect(codes('heart f')[0]).toBe('I50.9');
  });
  it('says which words it met, in the phrase that won', () => {
    const [hit] = search({ query: 'high bp', date: DAY }).hits;
    expect(hit).toMatchObject({ phrase: 'high blood pressure', source: 'synonym' });
    expect(search({ query: 'gallbladder calculus', date: DAY }).hits[0]?.matched).toEqual(['calculus', 'gallbladder']);
  });
  it('a code typed is found as code', () =>
    expect(search({ query: 'e119', date: DAY }).hits[0]).toMatchObject({ code: 'E11.9', source: 'code' }));
  it('headers are reachable and count their children', () => {
    const header = search({ query: 'fracture of femur', date: DAY }).hits.find(({ code }) => code === 'S72');
    expect(header).toMatchObject({ billable: false, children: 1 });
  });
  it('the initial encounter comes before subsequent and sequela', () => {
    const all = codes('fracture neck right femur');
    expect(all.indexOf('S72.001A')).toBeLessThan(all.indexOf('S72.001D'));
    expect(all.indexOf('S72.001A')).toBeLessThan(all.indexOf('S72.001S'));
  });
  it('some of the words are enough where nothing has them all', () => expect(codes('severe hypertension lumberjack')).toContain('I10'));
  it('a known word is never respelt', () => expect(codes('anemia')).not.toContain('K50.90'));
  it('nothing typed, nothing found', () => {
    for (const query of ['', '   ', '.', '?!', '/']) expect(search({ query, date: DAY }).hits).toEqual([]);
  });
  it('keeps to the limit', () => expect(search({ query: 'diabetes', date: DAY, limit: 2 }).hits).toHaveLength(2));
  it('any text is answered without a throw', () => {
    for (const query of ['constructor', '__proto__', 'a'.repeat(500), '((', 'é'.repeat(20), '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17']) {
      expect(Array.isArray(search({ query, date: DAY }).hits)).toBe(true);
    }
  });
});

describe('search and the day', () => {
  it('offers only what holds on the day, under the title of that day', async () => {
    const rows = [
      aRow('Q87.9', 'Marvel syndrome', { to: '2026-09-30' }),
      aRow('Q87.91', 'Marvel syndrome, first kind', { from: '2026-10-01' }),
      aRow('R99', 'Old wording of the code', { to: '2026-09-30' }),
      aRow('R99', 'New wording of the code', { from: '2026-10-01' }),
    ];
    const search = await createSearch(aBook(aSet('ICD-10-CM', rows)), breathe, clock);
    const on = (query: string, date: string) => search({ query, date }).hits.map(({ code, phrase }) => `${code} ${phrase}`);
    expect(on('marvel', '2026-09-30')).toEqual(['Q87.9 Marvel syndrome']);
    expect(on('marvel', '2026-10-01')).toEqual(['Q87.91 Marvel syndrome, first kind']);
    expect(on('wording', '2026-10-01')).toEqual(['R99 New wording of the code']);
    expect(on('q879', '2026-10-01')).toEqual(['Q87.91 Marvel syndrome, first kind']);
  });
  it("the starter's synonyms find the official row", async () => {
    const official = aSet('ICD-10-CM', [aRow('I10', 'Official hypertension title')], { kind: 'official' });
    const starter = aSet('ICD-10-CM', [aRow('I10', 'Starter title', { words: ['pressure trouble'] })]);
    const search = await createSearch(aBook(official, starter), breathe, clock);
    expect(search({ query: 'pressure trouble', date: DAY }).hits[0]).toMatchObject({ code: 'I10', display: 'Official hypertension title' });
  });
  it('names the systems that nothing loaded covers', async () => {
    const search = await createSearch(aBook(aSet('ICD-10-CM', CONDITIONS)), breathe, clock);
    expect(search({ query: 'x', date: DAY, systems: ['ICD-10-CM', 'HCPCS'] }).notLoaded).toEqual(['HCPCS']);
    expect(search({ query: 'x', date: '2020-01-01', systems: ['ICD-10-CM'] }).notLoaded).toEqual(['ICD-10-CM']);
  });
});

describe('search over the starter sets', () => {
  let search: Search;
  beforeAll(async () => {
    search = await createSearch(aBook(...loadStarter()), breathe, clock);
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
  it('a keystroke over the starter sets costs little', () => {
    const times: number[] = [];
    for (const query of ['type 2 diabetes with neuropathy', 'acute on chronic heart failure', 'fx hip r init']) {
      for (let end = 1; end <= query.length; end += 1) times.push(search({ query: query.slice(0, end), date: '2026-11-09' }).ms);
    }
    times.sort((a, b) => a - b);
    expect(times[times.length >> 1]).toBeLessThan(30);
  });
});
