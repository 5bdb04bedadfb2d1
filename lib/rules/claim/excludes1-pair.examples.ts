import { aBook, aCodedEncounter, diagnosesOf, type Example } from '../examples';

const book = aBook([], {
  instructions: {
    excludes1: [{ code: 'E11', excludes: ['E10', 'O244'], note: 'type 1 diabetes mellitus (E10.-)' }],
    excludes1Known: ['E08', 'E09', 'E10', 'E11', 'I10'],
  },
});
const coded = (...codes: string[]) => aCodedEncounter({ diagnoses: diagnosesOf(...codes) });

export default [
  { name: 'one code has nothing to conflict with', book, coded: coded('E11.9'), expect: [] },
  { name: 'two codes that may stand together', book, coded: coded('E11.9', 'I10'), expect: ['pass', 'pass'] },
  { name: 'the note of a category holds for all below it', book, coded: coded('E11.65', 'E10.9'), expect: ['fail', 'pass', 'pass'] },
  { name: 'the order does not matter', book, coded: coded('E10.9', 'E11.65'), expect: ['fail', 'pass', 'pass'] },
  { name: 'notes not loaded for one code', book, coded: coded('I10', 'S93.401A'), expect: ['pass', 'no-data'] },
  {
    name: 'unrelated conditions, with a reason',
    book,
    coded: {
      ...coded('E11.9', 'E10.9'),
      bypasses: [{ rule: 'excludes1-pair', subject: 'dx1+dx2', reason: 'conditions documented as unrelated', at: 0 }],
    },
    expect: ['bypassed', 'pass', 'pass'],
  },
] satisfies Example[];
