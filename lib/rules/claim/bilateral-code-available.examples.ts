import { aBook, aCodedEncounter, aRow, diagnosesOf, type Example, icd } from '../examples';

const right = icd('H25.11', 'Age-related nuclear cataract, right eye');
const left = icd('H25.12', 'Age-related nuclear cataract, left eye');
const book = aBook([
  aRow('H25.1', 'Age-related nuclear cataract', { billable: false }),
  aRow('H25.11', right.display),
  aRow('H25.12', left.display),
  aRow('H25.13', 'Age-related nuclear cataract, bilateral'),
  aRow('S93.401A', 'Sprain of unspecified ligament of right ankle, initial encounter'),
]);
const coded = (...codes: Parameters<typeof diagnosesOf>) => aCodedEncounter({ diagnoses: diagnosesOf(...codes) });
const ankle = (side: string, code: string) => icd(code, `Sprain of unspecified ligament of ${side} ankle, initial encounter`);

export default [
  { name: 'one side', book, coded: coded(right), expect: [] },
  { name: 'right and left, where a bilateral code is', book, coded: coded(right, left), expect: ['fail'] },
  { name: 'right and left, where none is', book, coded: coded(ankle('right', 'S93.401A'), ankle('left', 'S93.402A')), expect: ['pass'] },
  { name: 'no code set for the day', book: aBook([]), coded: coded(right, left), expect: ['no-data'] },
] satisfies Example[];
