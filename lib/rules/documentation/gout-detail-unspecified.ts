import { specificity } from '../specificity';

/** Gout that is nowhere called acute or chronic, and whose cause is not stated. Flares that are kept away are neither. */
export default specificity({
  id: 'gout-detail-unspecified',
  catalogue: 'G125',
  title: 'Acuity, joint or cause of gout is documented',
  severity: 'info',
  section: 'I.B.2, I.B.8, I.B.18; Tabular List M10, M1A',
  concepts: 'gout',
  rows: /\bgout/i,
  attributes: ['acuity', 'cause'],
  answer:
    /\b(?:acute|chronic|(?:current|present|in (?:a )?) ?(?:attack|flare)|attack of|tophi|tophaceous|idiopathic|primary(?! (?:care|physician|provider|doctor))|drug[- ]induced|renal impairment|podagra|due to|gouty attack)\b/i,
  stated: 'tophaceous-gout chronic-gout gout-drug-induced gout-idiopathic',
  message: 'Gout: whether acute or chronic, the joint, and the cause (idiopathic, drug, renal impairment) are not documented.',
});
