import { aBook, aCodedEncounter, aRow, diagnosesOf, type Example } from '../examples';

const book = aBook(
  [
    aRow('S01.01XA', 'Laceration without foreign body of scalp, initial encounter'),
    aRow('S01.01XD', 'Laceration without foreign body of scalp, subsequent encounter'),
  ],
  {
    instructions: {
      seventhCharacters: [
        { code: 'S01', characters: 'ADS', note: '' },
        { code: 'S52', characters: 'ABCDEFGHJKMNPQRS', note: '' },
      ],
    },
  },
);
const coded = (code: string) => aCodedEncounter({ diagnoses: diagnosesOf(code) });

export default [
  { name: 'a category without seventh characters', book, coded: coded('I10'), expect: [] },
  { name: 'complete', book, coded: coded('S01.01XA'), expect: ['pass'] },
  { name: 'missing', book, coded: coded('S01.01'), expect: ['fail'] },
  { name: 'not padded', book, coded: coded('S01.01A'), expect: ['fail'] },
  { name: 'of another category', book, coded: coded('S01.01XB'), expect: ['fail'] },
  { name: 'open fracture', book, coded: coded('S52.501B'), expect: ['pass'] },
] satisfies Example[];
