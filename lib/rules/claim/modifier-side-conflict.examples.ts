import { aCodedEncounter, aLine, cpt, diagnosesOf, type Example, icd } from '../examples';

const coded = (display: string, ...modifiers: string[]) =>
  aCodedEncounter({ diagnoses: diagnosesOf(icd('M17.11', display)), lines: [aLine({ procedure: cpt('20610'), modifiers })] });
const right = 'Unilateral primary osteoarthritis, right knee';

export default [
  { name: 'no side modifier', coded: coded(right), expect: [] },
  { name: 'they agree', coded: coded(right, 'RT'), expect: ['pass'] },
  { name: 'they differ', coded: coded(right, 'LT'), expect: ['fail'] },
  { name: 'a bilateral condition', coded: coded('Bilateral primary osteoarthritis of knee', 'LT'), expect: ['pass'] },
  { name: 'a diagnosis without a side', coded: coded('Pain in unspecified joint', 'LT'), expect: ['pass'] },
  { name: 'both on one line', coded: coded(right, 'RT', 'LT'), expect: ['fail'] },
] satisfies Example[];
