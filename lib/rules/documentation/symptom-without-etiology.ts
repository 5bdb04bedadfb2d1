import { symptomRule } from '../symptoms';

/** A symptom stands as the conclusion, or is told and never taken up, and no disease, certain or suspected, is given as its cause. */
export default symptomRule({
  id: 'symptom-without-etiology',
  catalogue: 'G97',
  title: 'The cause of a symptom is documented, if known',
  section: 'I.B.4, II.A',
  missing: 'the cause, known or suspected, is',
});
