import { specificity } from '../specificity';

/** Acne without its kind anywhere in the chart. */
export default specificity({
  id: 'acne-type-unspecified',
  catalogue: 'G227',
  title: 'Kind of acne is documented',
  severity: 'info',
  section: 'I.B.2, I.B.18; Tabular List L70',
  concepts: 'acne',
  rows: /\bacne\b/i,
  attributes: ['type'],
  answer:
    /\b(?:vulgaris|cystic|nodul\w+|conglobata|comedon\w*|pustul\w*|papul\w*|rosacea|excori\w*|hormonal|steroid|inflammatory|scar\w*|keloid\w*|adult|truncal)\b/i,
  elsewhere: /\bacne (?:vulgaris|rosacea|conglobata)|\b(?:cystic|nodular|comedonal|papulopustular) acne\b/i,
  only: ({ lead }) => lead.evidence.section !== 'past-history' && lead.evidence.section !== null,
  message: 'Acne: its kind (vulgaris, conglobata, other) is not documented.',
});
