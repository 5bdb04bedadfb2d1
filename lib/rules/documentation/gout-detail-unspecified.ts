import { specificity } from '../specificity';

/** Gout of which acuity, joint or cause is nowhere stated. */
export default specificity({
  id: 'gout-detail-unspecified',
  catalogue: 'G125',
  title: 'Acuity, joint or cause of gout is documented',
  severity: 'info',
  section: 'I.B.2, I.B.8, I.B.18; Tabular List M10, M1A',
  concepts: 'gout',
  rows: /\bgout/i,
  attributes: ['acuity', 'site', 'cause'],
  answer:
    /\b(?:acute|chronic|attack|flare|tophi|tophaceous|idiopathic|drug[- ]induced|renal impairment|toes?|foot|feet|ankles?|knees?|hands?|wrists?|elbows?|podagra|MTP|due to)\b/i,
  stated: 'tophaceous-gout chronic-gout gout-drug-induced gout-idiopathic',
  message: 'Gout: whether acute or chronic, the joint, and the cause (idiopathic, drug, renal impairment) are not documented.',
});
