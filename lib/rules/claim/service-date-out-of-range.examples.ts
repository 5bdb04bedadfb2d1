import { aCodedEncounter, aLine, diagnosesOf, type Example } from '../examples';

const visit = (serviceDate: string | null, date: string | null = '2026-11-02', endDate: string | null = null) =>
  aCodedEncounter({
    encounter: { ref: null, date, endDate },
    diagnoses: diagnosesOf('I10'),
    lines: [aLine({ serviceDate })],
  });

export default [
  { name: 'nothing coded yet', expect: [] },
  { name: 'the day of the visit', coded: visit('2026-11-02'), expect: ['pass', 'pass'] },
  { name: 'another day', coded: visit('2026-11-03'), expect: ['pass', 'fail'] },
  { name: 'within a stay', coded: visit('2026-11-03', '2026-11-02', '2026-11-05'), expect: ['pass', 'pass'] },
  { name: 'discharge before admission', coded: visit(null, '2026-11-05', '2026-11-02'), expect: ['fail'] },
  { name: 'before the patient was born', coded: visit(null, '1950-01-01'), expect: ['fail'] },
  { name: 'no date of the encounter', coded: visit(null, null), expect: ['no-data'] },
] satisfies Example[];
