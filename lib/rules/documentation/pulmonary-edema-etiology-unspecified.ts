import { specificity } from '../specificity';

/** Pulmonary edema that is neither linked to the heart nor to another cause. */
export default specificity({
  id: 'pulmonary-edema-etiology-unspecified',
  catalogue: 'G133',
  title: 'Cause of pulmonary edema is documented',
  section: 'I.B.2, I.B.18; Tabular List J81, I50',
  concepts: 'pulmonary-edema',
  rows: /\bpulmonary edema/i,
  attributes: ['cause', 'acuity'],
  answer:
    /\b(?:cardiogenic|due to|secondary to|caused by|from|acute|chronic|flash|overload|heart failure|CHF|neurogenic|re-?expansion|negative pressure)\b/i,
  stated: 'heart-failure',
  message: 'Pulmonary edema: the cause (cardiac, other) and the acuity are not documented.',
});
