import { aCodedEncounter, diagnosesOf, type Example } from '../examples';

const coded = (...codes: string[]) => aCodedEncounter({ diagnoses: diagnosesOf(...codes) });

export default [
  { name: 'essential hypertension needs no partner', coded: coded('I10'), expect: [] },
  { name: 'heart failure not coded', coded: coded('I11.0'), expect: ['fail'] },
  { name: 'heart failure coded', coded: coded('I11.0', 'I50.32'), expect: ['pass'] },
  { name: 'stage not coded', coded: coded('I13.0', 'I50.32'), expect: ['fail'] },
  { name: 'both coded', coded: coded('I13.0', 'I50.32', 'N18.31'), expect: ['pass'] },
] satisfies Example[];
