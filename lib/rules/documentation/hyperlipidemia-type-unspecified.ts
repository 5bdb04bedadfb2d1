import { specificity } from '../specificity';

/** Hyperlipidemia that is nowhere called pure, mixed, familial or of triglycerides. A statin states no type. */
export default specificity({
  id: 'hyperlipidemia-type-unspecified',
  catalogue: 'G14',
  title: 'Type of hyperlipidemia is documented',
  severity: 'info',
  section: 'I.B.2, I.B.18; Tabular List E78',
  concepts: 'hyperlipidemia',
  rows: /\b(?:hyper|dys)lipid|\bHLD\b/i,
  attributes: ['type'],
  answer:
    /\b(?:mixed|combined|pure|familial|hypercholesterol\w*|(?:high|elevated) (?:cholesterol|triglycerides)|(?:hyper)?triglycerid\w*)\b/i,
  stated: 'hypercholesterolemia mixed-hyperlipidemia familial-combined-hyperlipidemia familial-hypercholesterolemia hypertriglyceridemia',
  message: 'Hyperlipidemia: the type (pure hypercholesterolemia, pure hypertriglyceridemia, mixed) is not documented.',
});
