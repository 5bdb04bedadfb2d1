import { aCodedEncounter, diagnosesOf, type Example } from '../examples';

const [sepsis] = diagnosesOf('A41.9');
const stay = (poa: 'Y' | 'W' | null) =>
  aCodedEncounter({ setting: 'inpatient', diagnoses: sepsis ? [poa ? { ...sepsis, poa } : sepsis] : [] });

export default [
  { name: 'an outpatient visit has no such indicator', coded: aCodedEncounter({ diagnoses: diagnosesOf('J02.9') }), expect: [] },
  { name: 'missing', coded: stay(null), expect: ['fail'] },
  { name: 'given', coded: stay('Y'), expect: ['pass'] },
  { name: 'not to be determined', coded: stay('W'), expect: ['pass'] },
] satisfies Example[];
