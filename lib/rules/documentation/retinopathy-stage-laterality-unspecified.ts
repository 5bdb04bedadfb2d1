import { specificity } from '../specificity';

/** Diabetic retinopathy without its stage anywhere in the chart. */
export default specificity({
  id: 'retinopathy-stage-laterality-unspecified',
  catalogue: 'G03',
  title: 'Stage of diabetic retinopathy is documented',
  section: 'I.B.13, I.C.4.a; Tabular List E08-E13 (.31-.35)',
  concepts: 'diabetic-retinopathy',
  rows: /\bretinopathy/i,
  attributes: ['type', 'severity', 'stage'],
  answer: /\b(?:(?:non-?)?proliferative|N?PDR|background|mild|moderate|severe)\b/i,
  message:
    'Diabetic retinopathy: the stage (mild, moderate or severe nonproliferative, proliferative), macular edema and the eye are not documented.',
});
