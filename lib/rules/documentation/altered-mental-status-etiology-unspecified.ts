import { symptomRule } from '../symptoms';

/** Confusion or an altered mental status stands as a conclusion, and no diagnosis is named for it. */
export default symptomRule({
  id: 'altered-mental-status-etiology-unspecified',
  catalogue: 'G90',
  title: 'The cause of an altered mental status is documented, if known',
  section: 'I.B.4, I.B.18; Tabular List F05, G92-G93, R41',
  missing: 'the diagnosis it belongs to is',
});
