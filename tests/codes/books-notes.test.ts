import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../lib/codes/books/book-node';
import { conditionOf } from '../../lib/codes/books/code-conditions';
import { codeCover } from '../../lib/codes/books/code-cover';
import { codeLinks } from '../../lib/codes/books/code-links';
import { instructionsOf } from '../../lib/codes/books/instructions-of';
import { openBook } from '../../lib/codes/books/packed-book';
import { notesInTabular, placeInTabular, seventhInTabular } from '../../lib/codes/books/tabular-notes';
import type { Instructions } from '../../lib/codes/code';
import tabular from '../../lib/codes/import/icd-tabular';
import { TABULAR } from './icd-books-made';
import { readText, stored } from './icd-reading';

let book: Book;
let instructions: Instructions;
beforeAll(async () => {
  const { holding, data } = stored(await readText(tabular, TABULAR, 'made.xml'));
  book = openBook(holding, data);
  instructions = await instructionsOf(book, async () => undefined);
});

/** Links as `from` or `from..to`, with their condition; anything of a code's shape counts as a code but what is named here. */
const linksOf = (text: string, ...unknown: string[]): string[] =>
  codeLinks(text, (code) => !unknown.includes(code)).map(
    ({ from, to, conditions }) => `${from}${to ? `..${to}` : ''}${conditions && ` ${conditions}`}`,
  );

describe('codes named in notes', () => {
  it.each([
    ['invention (E08.-)', ['E08']],
    ['newborn (P35-P39)', ['P35..P39']],
    ['several (I60-I69, S06.-, C7A.0)', ['I60..I69', 'S06', 'C7A.0']],
    ['to be completed (D24-, O99.81-)', ['D24', 'O99.81']],
    ['to be completed on both ends (O00-O77.-; H05.--H05.9)', ['O00..O77', 'H05..H05.9']],
    ['in words (S00.- to S09.-)', ['S00..S09']],
    ['see categories E43, E44 and E50-E63', ['E43', 'E44', 'E50..E63']],
    ['torticollis Q68.0', ['Q68.0']],
    ['vitamin B12 deficiency, HLA-B27, type R12, O157:H7', []],
    ['poisoning (T36-T65 with fifth or sixth character 1-4 or 6)', ['T36..T65 with fifth or sixth character 1-4 or 6']],
    ['underdosing (T36-T50) with fifth or sixth character 6', ['T36..T50 with fifth or sixth character 6']],
    ['open wound (S01.-) with fracture (S02.-)', ['S01', 'S02']],
    ['acidosis - see categories E08-E10, E11 with ketoacidosis', ['E08..E10 with ketoacidosis', 'E11 with ketoacidosis']],
  ])('%s', (text, expected) => expect(linksOf(text)).toEqual(expected));

  it('are no links where the book does not have them', () => expect(linksOf('fever (A00.-, A99.-)', 'A99')).toEqual(['A00']));

  it('stand at their offsets in the text', () => {
    const text = 'fever (A00-A02), chills (P36.-)';
    expect(codeLinks(text, () => true).map(({ start, end }) => text.slice(start, end))).toEqual(['A00-A02', 'P36.-']);
  });

  it.each([
    ['', 'T360X1', true],
    ['with fifth or sixth character 1-4 or 6', 'T360X1', true],
    ['with fifth or sixth character 1-4 or 6', 'T360X5', false],
    ['with fifth or sixth character 5', 'T4145', true],
    ['with 5th character 9', 'F10921', false],
    ['with 5th character 2', 'F10921', true],
    ['with .17, .27, .97', 'F1327', true],
    ['with .17, .27, .97', 'F1328', false],
    ['with .51-.52', 'E1152', true],
    ['with .51-.52', 'E1153', false],
    ['with .62-', 'E11620', true],
    ['with final characters -23', 'I69023', true],
    ['with final characters -23', 'I69021', false],
  ])('narrowed by "%s" take in %s: %s', (words, code, expected) => expect(conditionOf(words)?.(code)).toBe(expected));

  it('narrowed by words that are not understood are told apart', () => {
    for (const words of ['with ketoacidosis', 'except C44', 'with 7th character B']) expect(conditionOf(words)).toBeNull();
  });
});

const notes = (code: string): string[] =>
  (notesInTabular(book, code) ?? []).map(({ kind, of, inherited, text }) => `${kind} of ${of}${inherited ? ', inherited' : ''}: ${text}`);

describe('what the tabular says of a code', () => {
  it('gives its own notes and those of section and chapter, inclusion terms only its own', () => {
    expect(notes('A00.0')).toEqual([
      'inclusion-term of A00.0: Early fever',
      'code-first of A00.0: underlying dream, if known (Z16.1)',
      'excludes1 of A00, inherited: fever of another kind (A01.-, A4A)',
      'excludes1 of A00, inherited: see categories A01, P36 with chills',
      'excludes2 of A00-A02, inherited: fever with vitamin B12 deficiency (A01.0)',
      'excludes1 of 1, inherited: invention of the newborn (P35-P36)',
      'use-additional of 1, inherited: code for the inventor (Z16.-)',
    ]);
    expect(notesInTabular(book, 'A00.0')?.[4]?.links).toEqual([{ start: 35, end: 40, from: 'A01.0', to: null }]);
  });

  it('gives a code completed by a seventh character the notes of the code it completes', () => {
    expect(notes('S02.0XXA')).toEqual(notes('S02.0'));
    expect(notes('S02.0XXA')).toContain(
      'seventh-character-note of S02, inherited: The appropriate 7th character is to be added to each code from category S02',
    );
  });

  it('gives a code newer than the book what the codes above it say, and none to a stranger', () => {
    expect(notes('A00.7')[0]).toMatch(/of A00, inherited/);
    expect(book.node(placeInTabular(book, 'A00.7') ?? -1).code).toBe('A00');
    expect(notesInTabular(book, 'B99.9')).toBeNull();
  });

  it('gives the nearest definition of seventh characters, with the whole codes they make', () => {
    expect(seventhInTabular(book, 'S02.0')).toEqual({
      of: 'S02',
      characters: [
        { character: 'A', meaning: 'initial encounter for closed fracture', code: 'S02.0XXA' },
        { character: 'B', meaning: 'initial encounter for open fracture', code: 'S02.0XXB' },
      ],
    });
    expect(seventhInTabular(book, 'S02.1X1A')).toMatchObject({ of: 'S02.1', characters: [{ code: 'S02.1X1A' }, { code: 'S02.1X1D' }] });
    for (const code of ['S02.1', 'A00.0', 'B99.9']) expect(seventhInTabular(book, code)).toBeNull();
  });
});

describe('instructions of a tabular', () => {
  it('hold Excludes1 of codes, sections and chapters, ranges as prefixes, without what is not certain', () => {
    expect(instructions.edition).toBe('ICD-10-CM FY2026 Tabular List');
    expect(instructions.excludes1).toEqual([
      { code: 'A', excludes: ['P3'], note: 'invention of the newborn (P35-P36)' },
      { code: 'A00', excludes: ['A01', 'A4'], note: 'fever of another kind (A01.-, A4A)' },
      { code: 'Z16', excludes: ['T360X5'], note: 'adverse effect (T36-T50 with fifth or sixth character 5)' },
    ]);
    expect(instructions.excludes1Known).toEqual(['A', 'P', 'S', 'T', 'Z']);
  });

  it('hold manifestations, with the conditions that must come first where the note names them all', () => {
    expect(instructions.manifestations).toEqual([
      { code: 'A010', first: ['P35'], note: 'underlying disease (P35.-)' },
      { code: 'A011', first: [], note: 'underlying disease, such as: newborn invention (P36)' },
    ]);
  });

  it('hold the seventh characters of each definition', () => {
    expect(instructions.seventhCharacters.map(({ code, characters }) => [code, characters])).toEqual([
      ['S02', 'AB'],
      ['S021', 'AD'],
    ]);
  });

  it('cover any stretch of codes by prefixes that take in all of it and nothing beside it', () => {
    const cover = codeCover(book);
    const codes = cover.nodes.flatMap(({ at, kind, code, children }) =>
      kind === 'code' && code ? [{ at, bare: code.replace('.', ''), whole: children === 0 }] : [],
    );
    for (const { at: start } of codes)
      for (const { at: end } of codes.filter(({ at }) => at >= start)) {
        const prefixes = cover.prefixes({ start, end: end + 1 });
        const covered = codes.filter(({ bare }) => prefixes.some((prefix) => bare.startsWith(prefix)));
        expect(covered.every(({ at }) => at >= start && at <= end)).toBe(true);
        for (const code of codes) if (code.whole && code.at >= start && code.at <= end) expect(covered).toContain(code);
      }
  });

  it('are read in slices, between which others run', async () => {
    const going = new MessageChannel();
    const heard: string[] = [];
    going.port1.addEventListener('message', () => heard.push('another'));
    going.port1.start();
    await instructionsOf(book, async () => {
      going.port2.postMessage(null);
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    heard.push('read');
    going.port1.close();
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.at(-1)).toBe('read');
  });
});
