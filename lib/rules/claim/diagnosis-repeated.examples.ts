import { aCodedEncounter, diagnosesOf, type Example } from '../examples';

export default [
  { name: 'two codes', coded: aCodedEncounter({ diagnoses: diagnosesOf('I10', 'E78.5') }), expect: ['pass', 'pass'] },
  { name: 'the same code twice', coded: aCodedEncounter({ diagnoses: diagnosesOf('I10', 'I10') }), expect: ['pass', 'fail'] },
  {
    name: 'the same code written without its dot',
    coded: aCodedEncounter({ diagnoses: diagnosesOf('E78.5', 'E785') }),
    expect: ['pass', 'fail'],
  },
  {
    name: 'the same code as the admitting diagnosis',
    coded: aCodedEncounter({
      setting: 'inpatient',
      diagnoses: diagnosesOf('I10', 'I10').map((dx, at) => (at === 1 ? { ...dx, role: 'admitting' as const } : dx)),
    }),
    expect: ['pass'],
  },
] satisfies Example[];
