import { specificity } from '../specificity';

/** An HIV infection of which the chart does not say whether there has been any related illness. */
export default specificity({
  id: 'hiv-status-b20-vs-z21-unspecified',
  catalogue: 'G130',
  title: 'HIV disease or asymptomatic infection is documented',
  section: 'I.C.1.a; Tabular List B20, Z21',
  concepts: 'hiv',
  rows: /\bHIV\b/i,
  answer: /\b(?:AIDS|HIV disease|asymptomatic|symptomatic|opportunistic|B20|Z21|HIV[- ]related)\b/i,
  elsewhere: /\b(?:AIDS|pneumocystis|kaposi|opportunistic|thrush|HIV[- ]related)\b/,
  stated: 'hiv-asymptomatic',
  message: 'HIV: whether it is asymptomatic or there has been an HIV-related illness is not documented.',
});
