import { specificity } from '../specificity';

/** Thrombocytopenia without its cause anywhere in the chart. */
export default specificity({
  id: 'thrombocytopenia-etiology-unspecified',
  catalogue: 'G135',
  title: 'Cause of thrombocytopenia is documented',
  severity: 'info',
  section: 'I.B.2, I.B.18; Tabular List D69',
  concepts: 'thrombocytopenia',
  rows: /\bthrombocytopen/i,
  attributes: ['cause', 'type'],
  answer:
    /\b(?:due to|secondary to|caused by|related|induced|immune|ITP|TTP|heparin|HIT|drug|chemo\w*|sepsis|cirrhosis|splen\w+|hypersplenism|alcohol\w*|gestational|dilutional|consumptive|DIC)\b/i,
  stated: 'secondary-thrombocytopenia itp heparin-thrombocytopenia pancytopenia cirrhosis',
  message: 'Thrombocytopenia: the cause (drug, immune, another disease) is not documented.',
});
