import { aCodedEncounter, aLine, cpt, type Example } from '../examples';

const coded = (code: string, ...modifiers: string[]) => aCodedEncounter({ lines: [aLine({ procedure: cpt(code), modifiers })] });

export default [
  { name: 'no such modifier', coded: coded('20610', 'RT'), expect: [] },
  { name: '25 on a visit', coded: coded('99213', '25'), expect: ['pass'] },
  { name: '25 on an injection', coded: coded('20610', 'RT', '25'), expect: ['fail'] },
  { name: '57 on an operation', coded: coded('27447', '57'), expect: ['fail'] },
] satisfies Example[];
