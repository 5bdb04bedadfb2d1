import { aCodedEncounter, aLine, diagnosesOf, type Example } from '../examples';

const coded = (diagnosisIds: string[]) =>
  aCodedEncounter({ diagnoses: diagnosesOf('I10', 'E78.5', 'E11.9', 'N18.4', 'Z79.4'), lines: [aLine({ diagnosisIds })] });

export default [
  { name: 'no line', expect: [] },
  { name: 'one link', coded: coded(['dx2']), expect: ['pass'] },
  { name: 'no link', coded: coded([]), expect: ['fail'] },
  { name: 'a diagnosis that was removed', coded: coded(['dx1', 'dx9']), expect: ['fail'] },
  { name: 'five links', coded: coded(['dx1', 'dx2', 'dx3', 'dx4', 'dx5']), expect: ['fail'] },
  { name: 'an institutional line has no links', coded: { ...coded([]), setting: 'inpatient' }, expect: [] },
] satisfies Example[];
