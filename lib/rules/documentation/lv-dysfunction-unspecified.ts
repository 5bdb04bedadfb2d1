import { CONCLUDING } from '../documented';
import { specificity } from '../specificity';

/** Ventricular dysfunction of which the chart does not say whether there is heart failure. */
export default specificity({
  id: 'lv-dysfunction-unspecified',
  catalogue: 'G138',
  title: 'Clinical meaning of ventricular dysfunction is documented',
  severity: 'info',
  section: 'I.B.14, III.B; Tabular List I50, I51.9',
  concepts: 'ventricular-dysfunction',
  rows: /\bventricular dysfunction|\bLV dysfunction/i,
  only: ({ lead }) => CONCLUDING.has(lead.evidence.section),
  answer: /\b(?:heart failure|CHF|HF[rp]?EF|HF|without (?:clinical|symptoms)|asymptomatic|cardiomyopathy)\b/i,
  stated: 'heart-failure cardiomyopathy ischemic-cardiomyopathy dilated-cardiomyopathy',
  message: 'Ventricular dysfunction: whether there is heart failure, and of which type and acuity, is not documented.',
});
