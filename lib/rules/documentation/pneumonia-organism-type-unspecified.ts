import { specificity } from '../specificity';

/** Pneumonia without its organism or kind anywhere in the chart. The antibiotic states neither. */
export default specificity({
  id: 'pneumonia-organism-type-unspecified',
  catalogue: 'G88',
  title: 'Organism or kind of pneumonia is documented',
  section: 'I.C.10.d; Tabular List J12-J18',
  concepts: 'pneumonia',
  rows: /\bpneumonia/i,
  attributes: ['type', 'cause'],
  answer:
    /\b(?:viral|bacterial|aspirat\w+|gram[- ](?:negative|positive)|ventilator|lobar|strep\w*|pneumococc\w+|staph\w*|MRSA|MSSA|pseudomon\w+|klebsiella|h(?:a?emophilus|\. ?flu)|influenza|legionella|mycoplasma|chlamyd\w+|fungal|pneumocystis|PCP pneumonia|covid\S*|RSV|E\. ?coli|atypical|interstitial|organizing|post-?obstructive|hypostatic|organism (?:is )?(?:not known|unknown)|cultures? (?:(?:was|were|remained?) )?negative)\b/i,
  stated: 'aspiration-pneumonia ventilator-pneumonia covid-pneumonia influenza',
  message: 'Pneumonia: the organism or the kind (bacterial, viral, aspiration) is not documented.',
});
