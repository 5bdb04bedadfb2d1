import { aBook, aCodedEncounter, aLine, aProcedure, aRow, type Example } from '../examples';

const book = aBook(
  [
    aRow('99213', 'Office visit', { system: 'CPT' }),
    aRow('J0001', 'A drug no longer listed', { system: 'HCPCS', to: '2026-06-30' }),
    aRow('0DTJ4ZZ', 'Resection of appendix, percutaneous endoscopic', { system: 'ICD-10-PCS' }),
  ],
  { complete: ['ICD-10-PCS'] },
);
const stay = (code: string) =>
  aCodedEncounter({
    setting: 'inpatient',
    procedures: [aProcedure(code)],
    encounter: { ref: null, date: '2026-11-01', endDate: '2026-11-04' },
  });
const line = (code: string, system: 'CPT' | 'HCPCS' = 'CPT') =>
  aCodedEncounter({ lines: [aLine({ procedure: { system, code, display: code } })] });

export default [
  { name: 'nothing billed', book, expect: [] },
  { name: 'a code of the fee schedule', book, coded: line('99213'), expect: ['pass'] },
  { name: 'a code the loaded part does not know', book, coded: line('99499'), expect: ['no-data'] },
  { name: 'no set of that system', book: aBook([]), coded: line('99213'), expect: ['no-data'] },
  { name: 'a code that ended', book, coded: line('J0001', 'HCPCS'), expect: ['fail'] },
  { name: 'a valid procedure of a stay', book, coded: stay('0DTJ4ZZ'), expect: ['pass'] },
  { name: 'seven characters that are no row of the tables', book, coded: stay('0DTJ9ZZ'), expect: ['fail'] },
] satisfies Example[];
