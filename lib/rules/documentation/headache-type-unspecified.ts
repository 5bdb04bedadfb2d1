import { symptomRule } from '../symptoms';

/** Headache stands as a conclusion, and no kind of headache and no cause is named. */
export default symptomRule({
  id: 'headache-type-unspecified',
  catalogue: 'G143',
  title: 'The kind of a headache is documented, if known',
  section: 'I.B.4, I.B.18; Tabular List G43-G44, R51',
  missing: 'the kind or the cause is',
});
