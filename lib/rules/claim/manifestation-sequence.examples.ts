import { aBook, aCodedEncounter, diagnosesOf, type Example, icd } from '../examples';

const book = aBook([], {
  instructions: { manifestations: [{ code: 'F02', first: ['G30', 'G20', 'B20'], note: 'Code first the underlying condition' }] },
});
const coded = (...codes: Parameters<typeof diagnosesOf>) => aCodedEncounter({ diagnoses: diagnosesOf(...codes) });
const pericarditis = icd('I32', 'Pericarditis in diseases classified elsewhere');

export default [
  { name: 'no manifestation code', book, coded: coded('I10'), expect: [] },
  { name: 'underlying condition first', book, coded: coded('G30.9', 'F02.80'), expect: ['pass'] },
  { name: 'underlying condition second', book, coded: coded('F02.80', 'G30.9'), expect: ['fail'] },
  { name: 'underlying condition missing', book, coded: coded('I10', 'F02.80'), expect: ['fail'] },
  { name: 'a manifestation by its title, listed first', book, coded: coded(pericarditis, 'A18.84'), expect: ['fail'] },
  { name: 'a manifestation by its title, listed second', book, coded: coded('A18.84', pericarditis), expect: ['pass'] },
] satisfies Example[];
