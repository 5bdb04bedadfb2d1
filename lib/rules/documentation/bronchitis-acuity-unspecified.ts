import { specificity } from '../specificity';

/** Bronchitis that is nowhere called acute or chronic. */
export default specificity({
  id: 'bronchitis-acuity-unspecified',
  catalogue: 'G131',
  title: 'Acuity of bronchitis is documented',
  severity: 'info',
  section: 'I.B.8; Tabular List J20, J40-J42',
  concepts: 'bronchitis',
  rows: /\bbronchitis/i,
  attributes: ['acuity'],
  answer: /\b(?:sub)?acute\b|\bchronic\b|\bobstructive\b/i,
  stated: 'chronic-bronchitis copd',
  message: 'Bronchitis: the acuity (acute, chronic) is not documented.',
});
