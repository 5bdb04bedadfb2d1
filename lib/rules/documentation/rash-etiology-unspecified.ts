import { symptomRule } from '../symptoms';

/** A rash stands as a conclusion, and no kind and no cause is named. */
export default symptomRule({
  id: 'rash-etiology-unspecified',
  catalogue: 'G144',
  title: 'The cause of a rash is documented, if known',
  section: 'I.B.4, I.B.18; Tabular List L20-L30, R21',
  missing: 'the kind or the cause is',
});
