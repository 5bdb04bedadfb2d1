import { aCodedEncounter, diagnosesOf, type Example } from '../examples';

const coded = (...codes: string[]) => aCodedEncounter({ diagnoses: diagnosesOf(...codes) });

export default [
  { name: 'nothing coded', expect: [] },
  { name: 'an injury before its cause', coded: coded('S52.501A', 'W19.XXXA'), expect: ['pass'] },
  { name: 'the cause first', coded: coded('W19.XXXA', 'S52.501A'), expect: ['fail'] },
  { name: 'an organism first', coded: coded('B96.20', 'N39.0'), expect: ['fail'] },
  { name: 'an organism alone', coded: coded('B96.20'), expect: ['fail'] },
] satisfies Example[];
