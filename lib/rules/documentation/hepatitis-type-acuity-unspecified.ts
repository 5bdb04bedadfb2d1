import { specificity } from '../specificity';

/** Hepatitis whose kind or whose acuity is nowhere stated. */
export default specificity({
  id: 'hepatitis-type-acuity-unspecified',
  catalogue: 'G129',
  title: 'Kind and acuity of hepatitis are documented',
  section: 'I.B.2, I.B.8, I.C.1; Tabular List B15-B19, K70-K75',
  concepts: 'hepatitis viral-hepatitis hepatitis-c hepatitis-b',
  rows: /\bhepatitis/i,
  attributes: ['acuity'],
  answer:
    /\b(?:acute|chronic|alcoholic|autoimmune|drug[- ]induced|ischemic|cleared|cured|treated|eradicated|SVR|sustained|carrier|non-?reactive|negative|vaccin\w+|immun\w+|exposure)\b/i,
  stated: 'cirrhosis',
  message: 'Hepatitis: the kind (virus, alcohol, drug, autoimmune) and whether it is acute or chronic are not documented.',
});
