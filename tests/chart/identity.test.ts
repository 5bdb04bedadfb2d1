import { describe, expect, it } from 'vitest';
import type { Patient } from '../../lib/chart/chart';
import { comparePatients, identityText, samePatient } from '../../lib/chart/identity';
import { factsIn } from '../../lib/chart/patient-facts';
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

describe('the record number', () => {
  it.each([
    ['MRN: 0044-921', '0044-921'],
    ['Harbor ID | HB20917', 'HB20917'],
    ['ID: 88120', '88120'],
    ['Blue Harbor PPO | MRN | 440912', '440912'],
    ['PRN: LD551902', 'LD551902'],
  ])('%s: %s', (text, mrn) => expect(factsIn(text).mrn).toBe(mrn));

  it.each([
    'Member ID | XQK220145',
    'Medicare ID 1EG4TE5MK73',
    'Insurance | Blue Harbor PPO | ID | XQK220145',
    'Ins. ID: 99120034',
    'Blue Cross of Harbor · ID 99120034',
    'PID: 5f0c2e1a-77d1-4b1e-9a3c-0d2f6b8e4c11',
    'Patient ID: 5f0c2e1a77d14b1e9a3c0d2f6b8e4c11',
    'Tylenol 650 mg Q6H PRN | 11/02/26',
    'PRN | 650 mg',
  ])('is none in: %s', (text) => expect(factsIn(text).mrn).toBeNull());
});
