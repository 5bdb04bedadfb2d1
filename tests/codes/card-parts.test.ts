import { describe, expect, it } from 'vitest';
import type { CodeRow } from '../../lib/codes/code';
import { pathOf, siblingsOf } from '../../lib/codes/hierarchy';
import { seventhOf } from '../../lib/codes/seventh';
import { sidesOf } from '../../lib/codes/sides';
import { aBook, aRow, aSet } from './rows';

const DAY = '2026-01-01';

/** Invented titles in the ways in which official titles say the side. */
const ROWS: CodeRow[] = [
  aRow('M90', 'Invented wear of joint', { billable: false }),
  aRow('M90.0', 'Bilateral primary invented wear of knee'),
  aRow('M90.1', 'Unilateral primary invented wear of knee', { billable: false }),
  aRow('M90.10', 'Unilateral primary invented wear, unspecified knee'),
  aRow('M90.11', 'Unilateral primary invented wear, right knee'),
  aRow('M90.12', 'Unilateral primary invented wear, left knee'),
  aRow('M90.9', 'Invented wear of joint, unspecified'),
  aRow('H90', 'Invented clouding', { billable: false }),
  aRow('H90.1', 'Invented clouding, unspecified, right eye'),
  aRow('H90.2', 'Invented clouding, unspecified, left eye'),
  aRow('H90.3', 'Invented clouding, unspecified, bilateral'),
  aRow('H90.4', 'Invented clouding, unspecified, unspecified eye'),
  aRow('H90.5', 'Hereditary invented clouding, left eye'),
  aRow('S90', 'Invented break of shin', { billable: false }),
  aRow('S90.0', 'Invented break of shin', { billable: false }),
  aRow('S90.01', 'Invented break of right shin', { billable: false }),
  aRow('S90.01XA', 'Invented break of right shin, initial encounter'),
  aRow('S90.01XD', 'Invented break of right shin, subsequent encounter'),
  aRow('S90.02', 'Invented break of left shin', { billable: false }),
  aRow('S90.02XA', 'Invented break of left shin, initial encounter'),
  aRow('W90', 'Fall from an invention', { billable: false }),
  aRow('W90.XXXA', 'Fall from an invention, initial encounter'),
  aRow('W90.XXXS', 'Fall from an invention, sequela'),
];
const pcs = (code: string, billable = true): CodeRow => aRow(code, `Invention ${code}`, { system: 'ICD-10-PCS', billable });
const book = aBook(aSet('ICD-10-CM', ROWS, { kind: 'official' }));
const row = (code: string): CodeRow => book.lookup('ICD-10-CM', code, DAY) as CodeRow;
const sides = (code: string): string =>
  sidesOf(row(code), book, DAY)
    .map((each) => `${each.side} ${each.row.code}`)
    .join(', ');
const seventh = (code: string): string[] =>
  seventhOf(row(code), book, null, DAY).map((each) => `${each.code} ${each.row ? 'valid' : 'not valid'}: ${each.meaning}`);

describe('sides', () => {
  it.each([
    ['M90.11', 'right M90.11, left M90.12, bilateral M90.0, unspecified M90.10'],
    ['M90.10', 'right M90.11, left M90.12, bilateral M90.0, unspecified M90.10'],
    ['M90.0', 'right M90.11, left M90.12, bilateral M90.0, unspecified M90.10'],
    ['H90.1', 'right H90.1, left H90.2, bilateral H90.3, unspecified H90.4'],
    ['H90.3', 'right H90.1, left H90.2, bilateral H90.3, unspecified H90.4'],
    ['H90.5', ''],
    ['M90.9', ''],
    ['M90', ''],
  ])('of %s are %s', (code, expected) => expect(sides(code)).toBe(expected));

  it('keep the seventh character, and a header has headers beside it', () => {
    expect(sides('S90.01XA')).toBe('right S90.01XA, left S90.02XA');
    expect(sides('S90.01')).toBe('right S90.01, left S90.02');
    expect(sides('S90.01XD')).toBe('');
  });
});

describe('seventh characters', () => {
  it('are put behind placeholders, and say what they add to the title', () => {
    expect(seventh('W90')).toEqual(['W90.XXXA valid: initial encounter', 'W90.XXXS valid: sequela']);
    expect(seventh('S90.01')).toEqual(['S90.01XA valid: initial encounter', 'S90.01XD valid: subsequent encounter']);
  });
  it('of a complete code are those that could stand there', () => expect(seventh('S90.01XD')).toEqual(seventh('S90.01')));
  it('are none where other characters are still missing, or none is asked for', () => {
    expect(seventh('S90.0')).toEqual([]);
    expect(seventh('M90.11')).toEqual([]);
  });
});

describe('hierarchy', () => {
  it('goes from the category down to the code', () =>
    expect(pathOf(row('S90.01XA'), book, null, DAY).map(({ code }) => code)).toEqual(['S90', 'S90.0', 'S90.01', 'S90.01XA']));
  it('has the codes under the same header beside a code', () =>
    expect(siblingsOf(row('S90.01XA'), book, null, DAY).map(({ code }) => code)).toEqual(['S90.01XA', 'S90.01XD']));
  it('of a procedure has those that differ in the last character', () => {
    const procedures = aBook(aSet('ICD-10-PCS', [pcs('0XY', false), pcs('0XYJ0Z0'), pcs('0XYJ0Z1'), pcs('0XYK0Z0')], { kind: 'official' }));
    expect(siblingsOf(pcs('0XYJ0Z1'), procedures, null, DAY).map(({ code }) => code)).toEqual(['0XYJ0Z0', '0XYJ0Z1']);
  });
});
