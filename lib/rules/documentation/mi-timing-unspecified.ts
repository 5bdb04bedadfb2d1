import { specificity } from '../specificity';

/** A past myocardial infarction without its date: within four weeks it is coded as current. */
export default specificity({
  id: 'mi-timing-unspecified',
  catalogue: 'G127',
  title: 'Date of a myocardial infarction is documented',
  severity: 'info',
  section: 'I.C.9.e; Tabular List I21, I25.2',
  concepts: 'myocardial-infarction',
  rows: /\bmyocardial infarct|\bMI\b|heart attack/i,
  attributes: ['acuity'],
  answer:
    /\b(?:acute|STEMI|NSTEMI|ago|(?:19|20)\d\d|\d{1,2}\/\d{2,4}|last (?:week|month|year)|(?:weeks?|months?|years?) (?:ago|before|prior|earlier)|age (?:of )?\d\d|at \d\d|in (?:his|her) \d0s|old|remote|today|yesterday|recent|evolving|(?:january|february|march|april|may|june|july|august|september|october|november|december)|rule[ds]? out)\b/i,
  only: ({ words }) => /\b(?:history|previous|prior|past|status post|s\/p)\b/i.test(words),
  message: 'Myocardial infarction: when it was (within four weeks, or older) is not documented.',
});
