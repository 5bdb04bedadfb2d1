import { aBook, aCodedEncounter, aRow, diagnosesOf, type Example } from '../examples';

const book = aBook(
  [
    aRow('I42.0', 'Dilated cardiomyopathy', { to: '2026-09-30' }),
    aRow('I42.0', 'Dilated cardiomyopathy', { from: '2026-10-01', billable: false }),
    aRow('I42.00', 'Dilated cardiomyopathy, unspecified', { from: '2026-10-01' }),
    aRow('I42.01', 'Familial dilated cardiomyopathy', { from: '2026-10-01' }),
    aRow('D69.1', 'Qualitative platelet defects', { to: '2026-09-30' }),
  ],
  { complete: ['ICD-10-CM'] },
);
const coded = (code: string, date: string | null) =>
  aCodedEncounter({ diagnoses: diagnosesOf(code), encounter: { ref: null, date, endDate: null } });
const part = aBook([aRow('I10', 'Essential (primary) hypertension')]);

export default [
  { name: 'a code that holds on the day', book, coded: coded('I42.00', '2026-11-02'), expect: ['pass'] },
  { name: 'the last day of the old edition', book, coded: coded('I42.0', '2026-09-30'), expect: ['pass'] },
  { name: 'a code that became a category on the day', book, coded: coded('I42.0', '2026-10-01'), expect: ['fail'] },
  { name: 'a code before its first day', book, coded: coded('I42.01', '2026-09-30'), expect: ['fail'] },
  { name: 'a code after its last day', book, coded: coded('D69.1', '2026-10-01'), expect: ['fail'] },
  { name: 'no such code in a complete set', book, coded: coded('Q00.00', '2026-11-02'), expect: ['fail'] },
  { name: 'not in the loaded part', book: part, coded: coded('Q00.0', '2026-11-02'), expect: ['no-data'] },
  { name: 'no set for the day', book, coded: coded('I42.00', '2020-01-01'), expect: ['no-data'] },
  { name: 'no date of service', book, coded: coded('I42.00', null), expect: ['no-data'] },
  {
    name: 'a stay is judged at discharge',
    book,
    coded: aCodedEncounter({
      setting: 'inpatient',
      diagnoses: diagnosesOf('I42.00'),
      encounter: { ref: null, date: '2026-09-28', endDate: '2026-10-02' },
    }),
    expect: ['pass'],
  },
] satisfies Example[];
