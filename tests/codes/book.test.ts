import { describe, expect, it } from 'vitest';
import { aBook, aRow, aSet, CONDITIONS } from './rows';

const split = [
  aRow('Q87.9', 'Malformation syndrome, unspecified', { to: '2026-09-30' }),
  aRow('Q87.9', 'Malformation syndrome, unspecified', { billable: false, from: '2026-10-01' }),
  aRow('Q87.91', 'Malformation syndrome, first kind', { from: '2026-10-01' }),
];

describe('a code on its day', () => {
  const book = aBook(aSet('ICD-10-CM', split));

  it('is billable on 2026-09-30 and a header with a child from 2026-10-01', () => {
    expect(book.lookup('ICD-10-CM', 'Q87.9', '2026-09-30')?.billable).toBe(true);
    expect(book.children('ICD-10-CM', 'Q87.9', '2026-09-30')).toEqual([]);
    expect(book.lookup('ICD-10-CM', 'Q87.9', '2026-10-01')?.billable).toBe(false);
    expect(book.children('ICD-10-CM', 'Q87.9', '2026-10-01').map(({ code }) => code)).toEqual(['Q87.91']);
  });
  it('has no row before it began', () => expect(book.lookup('ICD-10-CM', 'Q87.91', '2026-09-30')).toBeNull());
  it('is found without dot and in any case', () => expect(book.lookup('ICD-10-CM', 'q8791', '2026-10-01')?.code).toBe('Q87.91'));
  it('tells its history, oldest first', () =>
    expect(book.history('ICD-10-CM', 'Q879').map(({ from, billable }) => [from, billable])).toEqual([
      ['2025-10-01', true],
      ['2026-10-01', false],
    ]));
});

const cpt = (display: string, code: string) => aRow(code, display, { system: 'CPT', chargeCents: 1 });

describe('several sets', () => {
  const official = aSet('ICD-10-CM', [aRow('I10', 'Official title', { to: '2026-09-30' })], {
    kind: 'official',
    release: 'FY2026',
    to: '2026-09-30',
  });
  const book = aBook(aSet('ICD-10-CM', [aRow('I10', 'Starter title'), aRow('I11.9', 'Only in the starter')]), official);

  it('the official set answers on its days, the starter after them', () => {
    expect(book.lookup('ICD-10-CM', 'I10', '2026-09-30')?.display).toBe('Official title');
    expect(book.lookup('ICD-10-CM', 'I10', '2026-10-01')?.display).toBe('Starter title');
    expect(book.setFor('ICD-10-CM', '2026-09-30')?.kind).toBe('official');
    expect(book.setFor('ICD-10-CM', '2026-10-01')?.kind).toBe('starter');
  });
  it('what a complete set does not hold does not exist on its days', () => {
    expect(book.lookup('ICD-10-CM', 'I11.9', '2026-09-30')).toBeNull();
    expect(book.lookup('ICD-10-CM', 'I11.9', '2026-10-01')).not.toBeNull();
  });
  it('nothing speaks for a day before all sets, or for a system that is not loaded', () => {
    expect(book.setFor('ICD-10-CM', '2020-01-01')).toBeNull();
    expect(book.setFor('CPT', '2026-01-01')).toBeNull();
  });

  it("a site's CPT file replaces the stand-in whole", () => {
    const both = aBook(
      aSet('CPT', [cpt('stand-in', '99213'), cpt('stand-in', '99214')]),
      aSet('CPT', [cpt('own', '99213')], { kind: 'site', from: '2000-01-01' }),
    );
    expect(both.lookup('CPT', '99213', '2026-01-01')?.display).toBe('own');
    expect(both.lookup('CPT', '99214', '2026-01-01')).toBeNull();
  });
  it("the site's charge stands beside the official HCPCS title", () => {
    const row = aRow('J1100', 'Official', { system: 'HCPCS' });
    const both = aBook(
      aSet('HCPCS', [row], { kind: 'official' }),
      aSet('HCPCS', [{ ...row, display: 'own', chargeCents: 1250 }], { kind: 'site' }),
    );
    expect(both.lookup('HCPCS', 'J1100', '2026-01-01')).toMatchObject({ display: 'Official', chargeCents: 1250 });
  });
  it('an older HCPCS quarter still knows its open codes, and says so by not being the set of the day', () => {
    const old = aBook(
      aSet('HCPCS', [aRow('J1100', 'Still open', { system: 'HCPCS' }), aRow('J1101', 'Ended', { system: 'HCPCS', to: '2025-11-30' })], {
        kind: 'official',
        to: '2025-12-31',
      }),
    );
    expect(old.lookup('HCPCS', 'J1100', '2026-05-01')?.display).toBe('Still open');
    expect(old.lookup('HCPCS', 'J1101', '2026-05-01')).toBeNull();
    expect(old.setFor('HCPCS', '2026-05-01')).toBeNull();
  });
});

describe('children', () => {
  const book = aBook(aSet('ICD-10-CM', CONDITIONS));
  it('the parent is the longest code that begins the child, however many places are skipped', () => {
    expect(book.children('ICD-10-CM', 'S72', '2026-01-01').map(({ code }) => code)).toEqual(['S72.00']);
    expect(book.children('ICD-10-CM', 'S72.00', '2026-01-01').map(({ code }) => code)).toEqual([
      'S72.001A',
      'S72.001D',
      'S72.001S',
      'S72.002A',
    ]);
  });
});
