import { aCodedEncounter, aReading, diagnosesOf, type Example, kept, type Mention } from '../examples';

const note = (text: string, ...mentions: Mention[]) => {
  const reading = aReading(text, ...mentions);
  const [pneumonia] = diagnosesOf('J18.9');
  const [quoted] = reading.findings;
  const diagnoses = pneumonia && quoted ? [{ ...pneumonia, evidence: [kept(quoted.evidence)] }] : [];
  return { ...reading, coded: aCodedEncounter({ diagnoses }) };
};
const probable = { concept: 'pneumonia', quote: 'pneumonia', assertion: 'uncertain' as const };
const stated = { concept: 'pneumonia', quote: 'Pneumonia' };
const stay = note('Probable pneumonia.', probable);

export default [
  { name: 'a code without a quote', coded: aCodedEncounter({ diagnoses: diagnosesOf('J18.9') }), expect: [] },
  { name: 'stated as present', ...note('Pneumonia, start antibiotics.', stated), expect: ['pass'] },
  { name: 'only probable', ...note('Probable pneumonia, chest film ordered.', probable), expect: ['fail'] },
  {
    name: 'probable first, confirmed below',
    ...note('Possible pneumonia.\nPneumonia confirmed on film.', probable, stated),
    expect: ['pass'],
  },
  { name: 'inpatient stays follow another guideline', ...stay, coded: { ...stay.coded, setting: 'inpatient' }, expect: [] },
] satisfies Example[];
