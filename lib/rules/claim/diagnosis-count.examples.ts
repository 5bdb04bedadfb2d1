import { aCodedEncounter, aLine, diagnosesOf, type Example } from '../examples';

const codes = (count: number) => diagnosesOf(...Array.from({ length: count }, (_, at) => `Z${String(at).padStart(2, '0')}`));

export default [
  { name: 'nothing coded yet', expect: [] },
  { name: 'one diagnosis', coded: aCodedEncounter({ diagnoses: codes(1) }), expect: ['pass'] },
  { name: 'a line without a diagnosis on the claim', coded: aCodedEncounter({ lines: [aLine()] }), expect: ['fail'] },
  { name: 'twelve', coded: aCodedEncounter({ diagnoses: codes(12) }), expect: ['pass'] },
  { name: 'thirteen', coded: aCodedEncounter({ diagnoses: codes(13) }), expect: ['fail'] },
  { name: 'thirteen of a stay', coded: aCodedEncounter({ setting: 'inpatient', diagnoses: codes(13) }), expect: ['pass'] },
] satisfies Example[];
