import { aBook, aCodedEncounter, aRow, diagnosesOf, type Example } from '../examples';

const book = aBook([
  aRow('I11.0', 'Hypertensive heart disease with heart failure'),
  aRow('I12.9', 'Hypertensive chronic kidney disease with stage 1 through stage 4 or unspecified chronic kidney disease'),
]);
const coded = (...codes: string[]) => aCodedEncounter({ diagnoses: diagnosesOf(...codes) });

export default [
  { name: 'hypertension alone', book, coded: coded('I10', 'E78.5'), expect: [] },
  { name: 'I10 beside heart failure', book, coded: coded('I10', 'I50.22'), expect: ['fail'] },
  { name: 'I10 beside kidney disease', book, coded: coded('I10', 'N18.30'), expect: ['fail'] },
  { name: 'heart failure combined', book, coded: coded('I11.0', 'I50.22'), expect: ['pass'] },
  { name: 'hypertensive heart disease without failure, beside heart failure', book, coded: coded('I11.9', 'I50.9'), expect: ['fail'] },
  { name: 'kidney disease combined', book, coded: coded('I12.9', 'N18.4'), expect: ['pass'] },
  { name: 'end-stage disease with the code of earlier stages', book, coded: coded('I12.9', 'N18.6'), expect: ['fail'] },
  { name: 'both, one combined', book, coded: coded('I11.0', 'I50.9', 'N18.30'), expect: ['fail'] },
  { name: 'both combined', book, coded: coded('I13.0', 'I50.9', 'N18.30'), expect: ['pass'] },
  {
    name: 'documented as unrelated',
    book,
    coded: {
      ...coded('I10', 'N18.30'),
      bypasses: [{ rule: 'hypertension-combination', subject: 'dx1', reason: 'kidney disease documented as due to another cause', at: 0 }],
    },
    expect: ['bypassed'],
  },
] satisfies Example[];
