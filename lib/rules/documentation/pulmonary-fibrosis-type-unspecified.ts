import { specificity } from '../specificity';

/** Pulmonary fibrosis without its kind or cause anywhere in the chart. */
export default specificity({
  id: 'pulmonary-fibrosis-type-unspecified',
  catalogue: 'G134',
  title: 'Kind of pulmonary fibrosis is documented',
  severity: 'info',
  section: 'I.B.2, I.B.18; Tabular List J84.1',
  concepts: 'pulmonary-fibrosis',
  rows: /\bpulmonary fibrosis/i,
  attributes: ['type', 'cause'],
  answer: /\b(?:idiopathic|IPF|interstitial|radiation|due to|secondary to|post-?inflammatory|related|amiodarone|scleroderma|apical)\b/i,
  message: 'Pulmonary fibrosis: the kind or cause (idiopathic, other) is not documented.',
});
