import { aCodedEncounter, aLine, cpt, type Example } from '../examples';

const coded = (code: string, ...modifiers: string[]) => aCodedEncounter({ lines: [aLine({ procedure: cpt(code), modifiers })] });

export default [
  { name: 'without any of them', coded: coded('11102', 'LT'), expect: [] },
  { name: '59 on a procedure', coded: coded('11102', '59'), expect: ['pass'] },
  { name: 'a more exact one', coded: coded('11102', 'XS'), expect: ['pass'] },
  { name: '59 beside a more exact one', coded: coded('11102', '59', 'XS'), expect: ['fail'] },
  { name: 'on an office visit', coded: coded('99213', '59'), expect: ['fail'] },
] satisfies Example[];
