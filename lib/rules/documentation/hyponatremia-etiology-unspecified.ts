import { CONCLUDING } from '../documented';
import { specificity } from '../specificity';

/** Hyponatremia as a conclusion, without a word on its cause. */
export default specificity({
  id: 'hyponatremia-etiology-unspecified',
  catalogue: 'G220',
  title: 'Cause of hyponatremia is documented, if known',
  severity: 'info',
  section: 'I.B.2, I.B.14; Tabular List E87.1, E22.2',
  concepts: 'hyponatremia',
  rows: /\bhyponatr/i,
  attributes: ['cause', 'type'],
  answer:
    /\b(?:due to|secondary|caus\w+|related|from|because|likely|probabl[ey]|possibl[ey]|SIADH|diuretic\w*|dehydrat\w+|hypovol\w+|hypervol\w+|overload|dilution\w*|polydipsia|vomiting|diarrhea|losses|HCTZ|thiazide\w*|volume|chronic|cirrho\w+|heart failure|CHF|adrenal|hypothyroid\w*|unclear|unknown|etiology|pseudo\w*|history)\b/i,
  elsewhere: /\bSIADH\b|\binappropriate (?:ADH|antidiuretic)|\bpsychogenic polydipsia\b/i,
  only: ({ lead }) => CONCLUDING.has(lead.evidence.section),
  message: 'Hyponatremia: its cause is not documented.',
});
