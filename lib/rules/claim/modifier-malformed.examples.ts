import { aCodedEncounter, aLine, type Example } from '../examples';

const coded = (...modifiers: string[]) => aCodedEncounter({ lines: [aLine({ modifiers })] });

export default [
  { name: 'no modifier', coded: coded(), expect: [] },
  { name: 'two modifiers', coded: coded('25', 'GC'), expect: ['pass'] },
  { name: 'one character', coded: coded('5'), expect: ['fail'] },
  { name: 'the same twice', coded: coded('76', '76'), expect: ['fail'] },
  { name: 'five', coded: coded('25', 'GC', 'AI', 'Q6', 'CR'), expect: ['fail'] },
  { name: 'wasted and none wasted', coded: coded('JW', 'JZ'), expect: ['fail'] },
] satisfies Example[];
