import { specificity } from '../specificity';

/** A current myocardial infarction without its kind or wall anywhere in the chart. */
export default specificity({
  id: 'mi-site-unspecified',
  catalogue: 'G38',
  title: 'Kind or site of a myocardial infarction is documented',
  section: 'I.C.9.e; Tabular List I21-I22',
  concepts: 'myocardial-infarction',
  rows: /\bmyocardial infarct|\b(?:N?STE)?MI\b|heart attack/i,
  attributes: ['type'],
  answer:
    /\b(?:N?STEMI|non-?\s?ST|ST[- ](?:segment )?elevation|non-?\s?Q|Q[- ]wave|sub-?endocardial|anterior|inferior|lateral|posterior|septal|antero\w+|infero\w+|type (?:1|2|i{1,2})|demand|old|prior|previous|remote|history|past|ago|recent|(?:19|20)\d\d|LAD|RCA|circumflex|rule[ds]? out)\b/i,
  message: 'Myocardial infarction: the kind (STEMI with its wall, NSTEMI, type 2 with its cause) is not documented.',
});
