import { describe, expect, it } from 'vitest';
import type { Book } from '../../lib/codes/books/book-node';
import { openBook, packBook } from '../../lib/codes/books/packed-book';
import icdIndex from '../../lib/codes/import/icd-index';
import icdTable from '../../lib/codes/import/icd-table';
import tabular from '../../lib/codes/import/icd-tabular';
import type { Importer } from '../../lib/codes/import/importer';
import { DRUGS, EXTERNAL, INDEX, NEOPLASMS, PCS_TABLES, TABULAR } from './icd-books-made';
import { errorOf, headOf, produced, readText, stored } from './icd-reading';

const bookOf = async (importer: Importer, xml: string): Promise<Book> => {
  const { holding, data } = stored(await readText(importer, xml, 'made.xml'));
  return openBook(holding, data);
};
const paths = (book: Book, places: number[]): string[] =>
  places.map((at) =>
    book
      .path(at)
      .map(({ title }) => title)
      .join(', '),
  );

describe('books of ICD-10-CM', () => {
  it('are each known by their content', () => {
    const all: [string, Importer][] = [
      ['index', icdIndex],
      ['table', icdTable],
      ['tabular', tabular],
    ];
    const known = (text: string): string[] => all.filter(([, importer]) => importer.recognises(headOf(text))).map(([id]) => id);
    expect([INDEX, EXTERNAL, NEOPLASMS, DRUGS, TABULAR, PCS_TABLES].map(known)).toEqual([
      ['index'],
      ['index'],
      ['table'],
      ['table'],
      ['tabular'],
      [],
    ]);
  });

  it('keep chapters, sections and codes of the tabular with all their notes, entities and accents as printed', async () => {
    const book = await bookOf(tabular, TABULAR);
    const [chapter] = book.children(null);
    expect(chapter).toMatchObject({ kind: 'chapter', code: '1', title: 'Invented diseases (A00-B99)', parent: null, children: 1 });
    expect(chapter?.notes).toEqual([
      { kind: 'excludes1', text: 'invention of the newborn (P35-P36)' },
      { kind: 'use-additional', text: 'code for the inventor (Z16.-)' },
    ]);
    const [at = -1] = book.ofCode('A00');
    expect(book.node(at)).toMatchObject({ kind: 'code', title: "Träumer's fever & chills", children: 2 });
    expect(book.node(at).notes[0]).toEqual({ kind: 'inclusion-term', text: "Dreamer's fever" });
    expect(book.path(at).map(({ code }) => code)).toEqual(['1', 'A00-A02', 'A00']);
    expect(book.children(at).map(({ code }) => code)).toEqual(['A00.0', 'A00.1']);
    expect(book.children(null)).toHaveLength(4);
  });

  it('expand the tabular to its codes: nearest seventh characters, padded with X, titles joined', async () => {
    const [, codes] = produced(await readText(tabular, TABULAR, 'made.xml'));
    expect(codes?.holding).toMatchObject({ content: 'codes', variant: 'tabular', release: 'FY2026', complete: false, billable: 19 });
    const rows = codes && 'rows' in codes ? codes.rows : [];
    const injuries = rows.filter(({ code }) => code.startsWith('S02'));
    expect(injuries.map(({ code, billable }) => `${code}${billable ? '' : ' header'}`)).toEqual([
      'S02 header',
      'S02.0 header',
      'S02.0XXA',
      'S02.0XXB',
      'S02.1 header',
      'S02.10 header',
      'S02.10XA',
      'S02.10XD',
      'S02.1X header',
      'S02.1X1 header',
      'S02.1X1A',
      'S02.1X1D',
    ]);
    expect(injuries[2]?.display).toBe('Fracture of vault, initial encounter for closed fracture');
    expect(rows.find(({ code }) => code === 'A4A')).toMatchObject({ billable: true, from: '2025-10-01', to: '2026-09-30' });
  });

  it('find the place of a whole code at the code it completes', async () => {
    const book = await bookOf(tabular, TABULAR);
    for (const code of ['S02.0XXA', 'S02.1X1D', 'A00.0']) expect(book.ofCode(code)).toHaveLength(1);
    expect(book.node(book.ofCode('S02.0XXA')[0] as number).code).toBe('S02.0');
    expect(book.ofCode('B99.9')).toEqual([]);
  });

  it('take the edition from the file, and the April edition from its names', async () => {
    const april = stored(await readText(tabular, TABULAR, 'icd10cm-tabular-April-2026.xml')).holding;
    expect(april).toMatchObject({ release: 'FY2026 April', from: '2026-04-01', to: '2026-09-30' });
    const other = stored(await readText(tabular, TABULAR, 'renamed-2019.xml')).holding;
    expect(other.release).toBe('FY2026');
    const nameless = TABULAR.replace('<version>2026</version>', '');
    expect(stored(await readText(tabular, nameless, 'icd10cm-tabular_-2027.xml')).holding.release).toBe('FY2027');
    expect(errorOf(await readText(tabular, nameless, 'tabular.xml'))).toMatch(/neither the name nor the content tells the fiscal year/);
  });

  it('read terms with bracketed words, codes, manifestations and references of the index', async () => {
    const { holding, data } = stored(await readText(icdIndex, INDEX, 'index.xml'));
    expect(holding).toMatchObject({ content: 'index', rows: 9, faulty: 1, extra: { mainTerms: 2, codes: 4 } });
    expect(holding.faults[0]).toMatchObject({ line: 16, sentence: expect.stringContaining('none known') });
    const book = openBook(holding, data);
    const [letter] = book.children(null);
    const [fever] = book.children(letter?.at ?? -1);
    expect(fever).toMatchObject({
      title: 'Fever NEC',
      nonessential: '(of unknown origin)',
      code: 'A02',
      seeAlso: ['Chills'],
      kind: 'term',
    });
    const [dream, base, vault] = book.children(fever?.at ?? -1);
    expect(dream?.code).toBe('A00.-');
    expect(book.children(dream?.at ?? -1).map(({ code, manifestation, see }) => ({ code, manifestation, see }))).toEqual([
      { code: 'A00.0', manifestation: 'A01.0', see: [] },
      { code: null, manifestation: null, see: ['Fever, second'] },
    ]);
    expect([base, vault].map((term) => [term?.see, term?.code])).toEqual([
      [['category S02'], 'S02.-'],
      [['subcategory S02.0'], 'S02.0-'],
    ]);
  });

  it('keep bracketed words of a reference in it, and the first of two codes', async () => {
    const odd = INDEX.replace('<see>Fever, second</see>', '<see>Fever<nemod>(odd)</nemod>, second</see>').replace(
      '<code>A02</code>',
      '<code>A02</code><code>A00.0</code>',
    );
    const { holding, data } = stored(await readText(icdIndex, odd, 'index.xml'));
    const book = openBook(holding, data);
    expect(book.node(4).see).toEqual(['Fever (odd), second']);
    expect(book.node(1)).toMatchObject({ code: 'A02', nonessential: '(of unknown origin)' });
    expect(holding.faults.map(({ sentence }) => sentence)).toContain('"A00.0" at "Fever NEC": a second code; the first is kept');
  });

  it('lead from a code to every entry that prints it, whole or to be completed', async () => {
    const book = await bookOf(icdIndex, INDEX);
    expect(paths(book, book.ofCode('A00.0'))).toEqual(['F, Fever NEC, dream, early', 'F, Fever NEC, dream']);
    expect(paths(book, book.ofCode('S02.109A'))).toEqual(['F, Fracture, traumatic, base of skull', 'F, Fever NEC, base fracture']);
    expect(book.ofCode('A02')).toHaveLength(1);
    expect(paths(book, book.ofCode('A00'))).toEqual(['F, Fever NEC, dream']);
  });

  it('tell the external cause index by its title, or without one by its codes', async () => {
    const contents = await Promise.all(
      [EXTERNAL, EXTERNAL.replace(/<title>ICD.*?<\/title>/, ''), INDEX].map(
        async (xml) => stored(await readText(icdIndex, xml, 'x.xml')).holding.content,
      ),
    );
    expect(contents).toEqual(['external-cause-index', 'external-cause-index', 'index']);
  });

  it('read the six columns of the neoplasm and drug tables', async () => {
    const neoplasms = await bookOf(icdTable, NEOPLASMS);
    expect(neoplasms.holding.content).toBe('neoplasm-table');
    expect(neoplasms.node(2)).toMatchObject({ title: 'invention', cells: ['C76.2', 'C79.8-', null, 'D36.7', null, 'D49.89'] });
    expect(neoplasms.ofCode('C79.81')).toEqual([2]);
    const drugs = await bookOf(icdTable, DRUGS);
    expect(drugs.holding.content).toBe('drug-table');
    expect(drugs.node(1).cells[5]).toBeNull();
    expect(drugs.ofCode('T36.0X5A')).toEqual([1]);
  });

  it('find terms by the beginnings of their words and of those above them, the nearest first', async () => {
    const book = await bookOf(icdIndex, INDEX);
    const found = (query: string): string[] => book.find(query, 5).map(({ at }) => paths(book, [at])[0] as string);
    expect(found('fev')[0]).toBe('F, Fever NEC');
    expect(found('early fever')).toEqual(['F, Fever NEC, dream, early']);
    expect(found('fractures')[0]).toBe('F, Fracture, traumatic');
    for (const code of ['s02.1', 'S0210', 'S02.10']) expect(found(code)).toEqual(['F, Fracture, traumatic, base of skull']);
    expect(found('S02')).toHaveLength(3);
    expect(found('unknown origin')[0]).toBe('F, Fever NEC');
    expect(found('fever nothing')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(book.find('f', 2)).toHaveLength(2);
    const list = await bookOf(tabular, TABULAR);
    expect(list.find('dreamers', 3).map(({ code }) => code)).toContain('A00');
    expect(list.find('B12', 3)).toEqual([]);
  });

  it('refuse an addenda, a file without terms or codes, and damaged XML with its place', async () => {
    expect(errorOf(await readText(tabular, TABULAR.replace('<ICD10CM.tabular>', '<ICD10CM.tabular isAddenda="true">'), 't.xml'))).toMatch(
      /t\.xml, line 2: this is an addenda file/,
    );
    expect(
      errorOf(await readText(icdIndex, '<?xml version="1.0"?><ICD10CM.index><version>2026</version></ICD10CM.index>', 'i.xml')),
    ).toMatch(/^i\.xml/);
    expect(errorOf(await readText(tabular, TABULAR.replace('</section>', ''), 't.xml'))).toMatch(
      /t\.xml, line \d+, column \d+: the XML is damaged/,
    );
    expect(
      errorOf(await readText(tabular, '<?xml version="1.0"?><ICD10CM.tabular><diag><name>A00</name></diag></ICD10CM.tabular>', 't.xml')),
    ).toMatch(/outside every chapter/);
  });

  it('give back every node as it was packed, and say when nodes are out of order', async () => {
    const { holding } = stored(await readText(tabular, TABULAR, 'made.xml'));
    const node = {
      parent: null,
      kind: 'term',
      title: 'a  ,b',
      nonessential: '',
      code: null,
      manifestation: null,
      see: [],
      seeAlso: [],
      cells: [],
      notes: [],
      seventh: [],
    } as const;
    const nodes = [
      {
        ...node,
        see: ['x y', ''],
        seeAlso: ['z'],
        cells: [null, 'A00'],
        notes: [{ kind: 'code-also', text: 'é ü' } as const],
        seventh: [{ character: 'A', meaning: '' }],
      },
      { ...node, parent: 0, title: '' },
    ].map((each) => ({
      ...each,
      see: [...each.see],
      seeAlso: [...each.seeAlso],
      cells: [...each.cells],
      notes: [...each.notes],
      seventh: [...each.seventh],
    }));
    const book = openBook(holding, packBook(nodes));
    expect([0, 1].map((at) => book.node(at))).toEqual(nodes.map((each, at) => ({ ...each, at, children: 1 - at })));
    expect(() => book.node(2)).toThrow(/no node 2/);
    expect(() => packBook([{ ...nodes[1], parent: 5 } as (typeof nodes)[number]])).toThrow(/right below its parent 5/);
  });
});
