import { aCodedEncounter, aLine, diagnosesOf, type Example } from '../examples';

const coded = (more: Parameters<typeof aLine>[0]) => aCodedEncounter({ diagnoses: diagnosesOf('I10'), lines: [aLine(more)] });

export default [
  { name: 'nothing coded yet', expect: [] },
  { name: 'a charge', coded: coded({}), expect: ['pass', 'pass'] },
  { name: 'no charge', coded: coded({ chargeCents: null }), expect: ['fail', 'fail'] },
  {
    name: 'a line of zero beside another',
    coded: aCodedEncounter({ lines: [aLine(), aLine({ id: 'line2', chargeCents: 0 })] }),
    expect: ['pass', 'pass', 'pass'],
  },
  { name: 'below zero', coded: coded({ chargeCents: -1 }), expect: ['fail', 'fail'] },
  { name: 'half a cent', coded: coded({ chargeCents: 0.5 }), expect: ['fail', 'pass'] },
  { name: 'no units', coded: coded({ units: 0 }), expect: ['fail', 'pass'] },
  { name: 'no line', coded: aCodedEncounter({ diagnoses: diagnosesOf('I10') }), expect: ['fail'] },
  {
    name: 'no line, and room and board by its revenue code',
    coded: aCodedEncounter({ diagnoses: diagnosesOf('I10') }),
    charges: [45_000],
    expect: ['pass'],
  },
  {
    name: 'no line, and a revenue code without money',
    coded: aCodedEncounter({ diagnoses: diagnosesOf('I10') }),
    charges: [0],
    expect: ['fail'],
  },
] satisfies Example[];
