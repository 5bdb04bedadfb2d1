import { describe, expect, it } from 'vitest';
import type { CodeRow } from '../../lib/codes/code';
import { keepBest } from '../../lib/codes/packed/best';
import { openCodes, type PackedTable, packCodes } from '../../lib/codes/packed/code-table';
import { distance } from '../../lib/codes/packed/distance';
import { entriesOf, packPostings } from '../../lib/codes/packed/postings';
import { buildSearchIndex, openSearchIndex } from '../../lib/codes/packed/search-index';
import { openSections, packSections } from '../../lib/codes/packed/sections';
import { openStrings, packStrings } from '../../lib/codes/packed/strings';
import { openTexts, textPacker } from '../../lib/codes/packed/texts';
import { openVocabulary, packSignatures } from '../../lib/codes/packed/vocabulary';
import type { Phrase } from '../../lib/codes/phrase';
import { aRow, aSet, CONDITIONS } from './rows';

const pause = async (): Promise<void> => {};
const packed = (rows: CodeRow[]): PackedTable => {
  const { set } = aSet('ICD-10-CM', rows, { kind: 'official' });
  return openCodes(set, packCodes(set, rows));
};
const byCode = (a: CodeRow, b: CodeRow): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.from < b.from ? -1 : 1);

const ODD_TITLES = [
  '',
  'a',
  ' begins and  ends with blanks ',
  'Non-ST elevation (NSTEMI) myocardial infarction',
  "Crohn's disease, 0.5 mg/mL; 'quoted'",
  'Ménière’s disease – left ear',
  'Salmonella/Shigella (A/B), [type 1-2] – 100%',
  '☤ ☤☤ -- ...',
  'ﬁ ß Å n\u0303o',
];

describe('texts', () => {
  it.each(ODD_TITLES)('"%s" comes back as it was', (title) => {
    const packer = textPacker('t');
    packer.add(title);
    packer.add(title);
    const texts = openTexts(openSections(packSections(packer.sections(), null)), 't');
    expect([texts.at(0), texts.at(1)]).toEqual([title, title]);
  });
  it('strings come back as they were', () => {
    const list = ['', 'é', 'two words', ''];
    const strings = openStrings(packStrings(list));
    expect(list.map((_, at) => strings.at(at))).toEqual(list);
  });
});

describe('a packed code table', () => {
  const rows = [
    ...CONDITIONS,
    aRow('R99', 'Old wording', { to: '2026-09-30' }),
    aRow('R99', 'New wording', { from: '2026-10-01', to: '2027-09-30' }),
    aRow('W0.1X', 'With a charge', { chargeCents: 0 }),
    ...ODD_TITLES.map((title, at) => aRow(`X${10 + at}`, title, { chargeCents: at * 1_000_000 })),
  ];
  const sorted = rows.toSorted(byCode);
  const table = packed(rows);

  it('gives every row back, in code order', () => {
    expect(table.size).toBe(rows.length);
    expect(sorted.map((_, at) => table.row(at))).toEqual(sorted);
  });
  it('finds the place of every code, and where one would stand', () => {
    for (const { code } of rows) expect(table.position(code)).toBe(sorted.findIndex((row) => row.code === code));
    expect(table.position('A00')).toBe(0);
    expect(table.position('ZZZ')).toBe(rows.length);
    expect(table.position('E11.651234567')).toBe(sorted.findIndex(({ code }) => code > 'E11.651234567'));
  });
  it('knows what begins with a code', () => {
    const [first, end] = table.range('S72.00');
    expect(sorted.slice(first, end).map(({ code }) => code)).toEqual(['S72.00', 'S72.001A', 'S72.001D', 'S72.001S', 'S72.002A']);
    expect(table.range('Q')).toEqual([table.position('Q'), table.position('Q')]);
  });
  it('knows on which days a row holds', () => {
    const at = table.position('R99');
    expect([table.holds(at, '2026-09-30'), table.holds(at, '2026-10-01')]).toEqual([true, false]);
    expect([table.holds(at + 1, '2026-09-30'), table.holds(at + 1, '2026-10-01')]).toEqual([false, true]);
    expect([table.hasEnded('2026-09-30'), table.hasEnded('2026-10-01')]).toEqual([false, true]);
  });
  it('holds codes longer than any official one', () => {
    const long = packed([aRow('LONG-SITE-CODE-1', 'One'), aRow('LONG-SITE-CODE-2', 'Two')]);
    expect(long.row(long.position('LONG-SITE-CODE-2')).display).toBe('Two');
  });
  it('an empty set is a table of no rows', () => expect(packed([]).size).toBe(0));
});

describe('postings', () => {
  it('come back as they were, whatever the distance between entries', () => {
    const held = [[0, 1, 300], [1], [], [0, 70_000, 20_000_000]];
    const starts: number[] = [0];
    const terms: number[] = [];
    for (let entry = 0; entry <= 70_000; entry += 1) {
      held.forEach((entries, term) => {
        if (entries.includes(entry)) terms.push(term);
      });
      starts.push(terms.length);
    }
    const postings = packPostings(4, { starts: Uint32Array.from(starts), terms: Uint32Array.from(terms) });
    const into = new Uint32Array(10);
    const read = (term: number): number[] => [...into.subarray(0, entriesOf(postings, term, into))];
    expect([read(0), read(1), read(2), read(3)]).toEqual([[0, 1, 300], [1], [], [0, 70_000]]);
    expect([...postings.counts]).toEqual([3, 1, 0, 2]);
  });
});

describe('a vocabulary', () => {
  const words = ['asthma', 'asthmatic', 'diabete', 'diabetic', 'fractur', 'fracture', 'zoster'];
  const vocabulary = openVocabulary(packStrings(words), packSignatures(words));

  it('finds whole words only', () => {
    expect(words.map((word) => vocabulary.find(word))).toEqual(words.map((_, at) => at));
    for (const absent of ['', 'asthm', 'asthmatics', 'zz', 'a']) expect(vocabulary.find(absent)).toBe(-1);
  });
  it('gives the words that begin so as a stretch', () => {
    expect(vocabulary.range('diabet')).toEqual([2, 4]);
    expect(vocabulary.range('')).toEqual([0, 7]);
    expect(vocabulary.range('x')).toEqual([6, 6]);
  });
  it.each([
    ['asthmaa', false, ['asthma']],
    ['ashtma', false, ['asthma']],
    ['diabtic', false, ['diabetic']],
    ['fracutre', false, ['fracture', 'fractur']],
    ['frcat', true, ['fractur', 'fracture']],
    ['zst', false, []],
    ['asthma1', false, []],
  ])('"%s" may mean %s', (typed, prefix, near) => expect(vocabulary.near(typed, prefix).map(({ word }) => word)).toEqual(near));
  it('counts a swap of neighbours as one edit, and gives up beyond the bound', () => {
    const bytes = new TextEncoder().encode('abcdef');
    expect(distance('bacdef', bytes, 0, 6, 2, false)).toBe(1);
    expect(distance('abcd', bytes, 0, 6, 1, false)).toBe(2);
    expect(distance('abdc', bytes, 0, 6, 1, true)).toBe(1);
  });
});

describe('the best few', () => {
  it('are those that a sort would give, also where an item is offered again', () => {
    const best = keepBest(5);
    const highest = new Map<number, number>();
    for (let step = 0; step < 400; step += 1) {
      const item = (step * 7919) % 61;
      const score = ((step * 104_729) % 1009) / 1009 + 0.001;
      const before = highest.get(item);
      if (before === undefined || score > before) highest.set(item, score);
      best.offer(item, score, before !== undefined);
    }
    const sorted = [...highest].map(([item, score]) => ({ item, score })).toSorted((a, b) => b.score - a.score);
    expect(best.items()).toEqual(sorted.slice(0, 5));
  });
  it('of none wanted are none', () => {
    const best = keepBest(0);
    best.offer(1, 1, false);
    expect(best.items()).toEqual([]);
  });
});

describe('a packed search index', () => {
  const phrases: Phrase[] = [
    { text: 'Sugar sickness', code: 'E11.9', source: 'synonym', main: false },
    { text: 'Hypertension', code: 'I10', source: 'index', main: true },
    { text: 'HYPERTENSION', code: 'I10', source: 'index', main: true },
    { text: 'Points nowhere', code: 'Q00', source: 'index', main: false },
  ];
  const table = packed(CONDITIONS);
  const opened = buildSearchIndex(table, phrases, pause).then((data) => openSearchIndex(data, table));

  it('is refused for a table that is not the one it was made of', async () => {
    const data = await buildSearchIndex(table, [], pause);
    expect(() => openSearchIndex(data, packed(CONDITIONS.slice(1)))).toThrow('another release');
  });
  it('cannot be made of rows that are not packed', async () => {
    await expect(buildSearchIndex(aSet('ICD-10-CM', CONDITIONS), [], pause)).rejects.toThrow('packed code table');
  });
  it('gives phrases back as printed, each once, with where they stand', async () => {
    const index = await opened;
    const reading = { slots: [{ word: 'sugar', prefix: false, alternatives: [], near: [], required: true }], without: [], sure: 1 };
    const [found] = index.match(reading, { least: 1, most: 5, accepts: () => true });
    expect(found && index.phrase(found.entry)).toEqual({ text: 'Sugar sickness', source: 'synonym' });
    expect(found && table.codeAt(found.row)).toBe('E11.9');
    expect(index.begins('nowher')).toBe(false);
  });
  it('has lists for one and two letters, the likeliest first', async () => {
    const index = await opened;
    const codes = index.beginning('hy').map(({ row }) => table.codeAt(row));
    expect(codes).toEqual(['I10', 'E11.65']);
    expect(index.beginning('hyp')).toEqual([]);
    expect(index.beginning('qq')).toEqual([]);
  });
});
