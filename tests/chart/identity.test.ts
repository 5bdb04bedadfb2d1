import { describe, expect, it } from 'vitest';
import type { Patient } from '../../lib/chart/chart';
import { comparePatients, identityText, samePatient } from '../../lib/chart/identity';
import { hasDegree, looksLikeName, parseName, sameName } from '../../lib/chart/person-name';

const patient = (name: string, mrn: string | null = null, birthDate: string | null = null): Patient => ({
  name: parseName(name),
  mrn,
  birthDate,
  sex: null,
  age: null,
});

describe('names', () => {
  it.each([
    ['Okafor, Grace A.', 'Grace Okafor'],
    ['OKAFOR, GRACE A', 'Grace Anne Okafor'],
    ["O'Neil, Siobhán", 'SIOBHAN ONEIL'],
    ['van den Berg, Anna', 'Anna van den Berg'],
    ['Garcia Lopez, Maria', 'Maria Garcia Lopez'],
    ['Smith, John Jr.', 'Mr. John Smith'],
  ])('%s is %s', (a, b) => expect(sameName(parseName(a), parseName(b))).toBe(true));

  it.each([
    ['Okafor, Grace', 'Okafor, Gloria'],
    ['Smith, John', 'Smythe, John'],
    ['Smith, John', 'John, Smith'],
    ['Lopez, Maria', 'Maria Garcia'],
  ])('%s is not %s', (a, b) => expect(sameName(parseName(a), parseName(b))).toBe(false));

  it('knows a name from a heading and a clinician by the degree', () => {
    expect(['Okafor, Grace A.', 'Maria Elena Martin'].every(looksLikeName)).toBe(true);
    expect(['Patient Summary', 'Active Problems', 'Grace', 'Visit 3', 'Lakeview Medical Center'].some(looksLikeName)).toBe(false);
    expect(hasDegree('Priya Raman MD')).toBe(true);
    expect(hasDegree('Priya Raman')).toBe(false);
  });
});

describe('identity', () => {
  it('the same number in another dress is the same', () =>
    expect(samePatient(patient('Okafor, Grace', '00731946'), patient('Grace Okafor', '731946'))).toBe(true));
  it('a name alone proves nothing', () => expect(samePatient(patient('Okafor, Grace', '731946'), patient('Grace Okafor'))).toBe(false));
  it('a namesake with another birth date is somebody else', () =>
    expect(comparePatients(patient('Grace Okafor', null, '1951-06-22'), patient('Grace Okafor', null, '1952-06-22'))).toBe('different'));
  it('has no text without number or birth date', () => {
    expect(identityText(patient('Grace Okafor'))).toBeNull();
    expect(identityText(patient('OKAFOR, GRACE A', '00731946'))).toBe(identityText(patient('Grace Okafor', '731946', '1951-06-22')));
  });
});
