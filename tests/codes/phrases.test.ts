import { describe, expect, it } from 'vitest';
import type { Book } from '../../lib/codes/books/book-node';
import type { NewNode } from '../../lib/codes/books/book-record';
import { openBook, packBook } from '../../lib/codes/books/packed-book';
import type { Content } from '../../lib/codes/holding';
import { phrasesFor } from '../../lib/codes/phrases/phrases-for';
import { phrasesOf } from '../../lib/codes/phrases/phrases-of';
import { placedIn } from '../../lib/codes/phrases/placed';
import { A_NODE } from './book-nodes';
import { aStored } from './holdings';
import { aRow, aSet } from './rows';

/** A term of an invented book and the terms below it. */
interface Term extends Partial<Pick<NewNode, 'nonessential' | 'code' | 'manifestation' | 'see' | 'seeAlso' | 'cells' | 'notes'>> {
  title: string;
  below?: Term[];
}

function bookOf(content: Content, kind: NewNode['kind'], terms: Term[]): Book {
  const nodes: NewNode[] = [];
  const add = ({ below, ...term }: Term, parent: number | null): void => {
    const at = nodes.push({ ...A_NODE, kind, ...term, parent }) - 1;
    for (const each of below ?? []) add(each, at);
  };
  for (const term of terms) add(term, null);
  return openBook(aStored({ content }, []).holding, packBook(nodes));
}
const said = (...books: Book[]): string[] => [...phrasesOf(books)].map(({ text, code, main }) => `${text} → ${code}${main ? ' main' : ''}`);

describe('phrases of the alphabetic index', () => {
  it('are whole paths, with the nonessential words in a phrase of their own', () => {
    const index = bookOf('index', 'term', [
      {
        title: 'Fracture, traumatic NEC',
        nonessential: 'closed',
        code: 'T14.8-',
        below: [{ title: 'femur', below: [{ title: 'neck', code: 'S72.00-' }] }],
      },
    ]);
    expect(said(index)).toEqual([
      'Fracture, traumatic → T14.8- main',
      'Fracture, traumatic (closed) → T14.8- main',
      'Fracture, traumatic, femur, neck → S72.00-',
    ]);
  });

  it('tell a manifestation with the underlying condition', () => {
    const index = bookOf('index', 'term', [{ title: 'Arthritis', below: [{ title: 'in gout', code: 'E79.0', manifestation: 'M14.8-' }] }]);
    expect(said(index)).toEqual(['Arthritis, in gout → E79.0', 'Arthritis, in gout → M14.8-']);
  });

  it('tell what a "see" leads to in the words of where it stands, with what is below', () => {
    const index = bookOf('index', 'term', [
      { title: 'Bellyache', see: ['Pain(s), abdominal'] },
      { title: 'Pain, painful', code: 'R52', below: [{ title: 'abdominal', code: 'R10.9', below: [{ title: 'upper', code: 'R10.10' }] }] },
    ]);
    expect(said(index).slice(0, 2)).toEqual(['Bellyache → R10.9 main', 'Bellyache, upper → R10.10']);
  });

  it('follow a "see" through a "see", round a circle, and to nowhere', () => {
    const index = bookOf('index', 'term', [
      { title: 'First', see: ['Second'] },
      { title: 'Second', see: ['Third'] },
      { title: 'Third', code: 'A00.0' },
      { title: 'Round', see: ['About'] },
      { title: 'About', see: ['Round'] },
      { title: 'Lost', see: ['Nothing, of the kind', 'condition'] },
    ]);
    expect(said(index)).toEqual(['First → A00.0 main', 'Second → A00.0 main', 'Third → A00.0 main']);
  });

  it('count a "see also" only where the entry has no code of its own', () => {
    const index = bookOf('index', 'term', [
      { title: 'Coded', code: 'A00.1', seeAlso: ['Third'] },
      { title: 'Uncoded', seeAlso: ['Third'] },
      { title: 'Third', code: 'A00.0' },
    ]);
    expect(said(index)).toEqual(['Coded → A00.1 main', 'Uncoded → A00.0 main', 'Third → A00.0 main']);
  });

  it('find the cell of the neoplasm table that a "see" names', () => {
    const index = bookOf('index', 'term', [{ title: 'Chondroma', see: ['Neoplasm, cartilage, benign'] }]);
    const table = bookOf('neoplasm-table', 'term', [
      { title: 'Neoplasm, neoplastic', below: [{ title: 'cartilage', cells: ['C41.9', null, null, 'D16.9', null, null] }] },
    ]);
    expect(said(index, table)[0]).toBe('Chondroma → D16.9 main');
  });
});

describe('phrases of the tabular and the tables', () => {
  it('are inclusion terms of codes, not other notes', () => {
    const notes = [
      { kind: 'inclusion-term' as const, text: 'Dreamer fever' },
      { kind: 'excludes1' as const, text: 'other fever (A01.-)' },
    ];
    expect(said(bookOf('tabular', 'code', [{ title: 'Fever', code: 'A00.0', notes }]))).toEqual(['Dreamer fever → A00.0']);
  });

  it('say the column of the cell', () => {
    const neoplasms = bookOf('neoplasm-table', 'term', [
      { title: 'Neoplasm', below: [{ title: 'lip', cells: ['C00.9', 'C79.89', 'D00.01', 'D10.0', 'D37.01', 'D49.0'] }] },
    ]);
    expect(said(neoplasms)).toEqual([
      'Malignant neoplasm of lip → C00.9',
      'Secondary malignant neoplasm of lip → C79.89',
      'Carcinoma in situ of lip → D00.01',
      'Benign neoplasm of lip → D10.0',
      'Neoplasm of uncertain behavior of lip → D37.01',
      'Neoplasm of unspecified behavior of lip → D49.0',
    ]);
    const drugs = bookOf('drug-table', 'term', [{ title: 'Aspirin', cells: ['T39.011', 'T39.012', null, null, 'T39.015', null] }]);
    expect(said(drugs)).toEqual([
      'Poisoning by Aspirin, accidental → T39.011',
      'Poisoning by Aspirin, intentional self-harm → T39.012',
      'Adverse effect of Aspirin → T39.015',
    ]);
  });
});

describe('placed in a table, a phrase', () => {
  const table = aSet('ICD-10-CM', [
    aRow('S72', 'Fracture of femur', { billable: false }),
    aRow('S72.0', 'Fracture of neck of femur', { billable: false }),
    aRow('S72.001', 'Fracture of neck of right femur', { billable: false }),
    aRow('S72.001A', 'Fracture of neck of right femur, initial encounter'),
    aRow('S72.00', 'Fracture of unspecified part of neck of femur', { billable: false }),
    aRow('S72.009', 'Fracture of unspecified part of neck of unspecified femur', { billable: false }),
    aRow('S72.009A', 'Fracture of unspecified part of neck of unspecified femur, initial encounter'),
    aRow('T14.8', 'Other injury of unspecified body region', { billable: false }),
    aRow('T14.8XXA', 'Other injury of unspecified body region, initial encounter'),
    aRow('I10', 'Essential (primary) hypertension'),
  ]);
  const placed = (code: string): string[] =>
    [...placedIn(table, [{ text: 'x', code, source: 'index', main: false }])].map((phrase) => phrase.code);

  it.each([
    ['keeps a code of the table', 'I10', ['I10']],
    ['of a category loses the hyphen', 'S72-', ['S72']],
    ['loses the hyphen and means the plainest code below as well', 'S72.00-', ['S72.009A', 'S72.00']],
    ['is given the initial encounter where only the seventh character lacks', 'S72.001', ['S72.001A']],
    ['is given placeholders before it', 'T14.8', ['T14.8XXA']],
    ['goes up to what the table has where its code is of another release', 'I10.5', ['I10']],
    ['goes where its category lacks', 'Z99.9', []],
    ['is no diagnosis when it looks like a supply', 'I1050', []],
  ])('%s', (_, printed, codes) => expect(placed(printed)).toEqual(codes));

  it('is joined by our own words and the titles of headers', () => {
    const all = [...phrasesFor(table, [])];
    expect(all).toContainEqual({ text: 'high blood pressure', code: 'I10', source: 'synonym', main: true });
    expect(all).toContainEqual({ text: 'Fracture of unspecified part of neck of femur', code: 'S72.009A', source: 'synonym', main: false });
  });
});
