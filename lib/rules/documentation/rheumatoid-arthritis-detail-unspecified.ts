import { specificity } from '../specificity';

/** Rheumatoid arthritis of which neither rheumatoid factor nor an organ involved is stated. A titer states neither. */
export default specificity({
  id: 'rheumatoid-arthritis-detail-unspecified',
  catalogue: 'G124',
  title: 'Rheumatoid factor and organs involved are documented',
  severity: 'info',
  section: 'I.B.2, I.B.18, I.C.13.a; Tabular List M05-M06',
  concepts: 'rheumatoid-arthritis',
  rows: /\brheumatoid/i,
  attributes: ['type'],
  answer:
    /\b(?:sero-?(?:positive|negative)|(?:positive|negative) (?:rheumatoid factor|RF)|(?:rheumatoid factor|RF)(?: (?:is|was|came back))?[- ](?:positive|negative)|with(?:out)? rheumatoid factor|rheumatoid (?:lung|nodules?|vasculitis)|felty\S*|juvenile)\b/i,
  message: 'Rheumatoid arthritis: rheumatoid factor (positive, negative) and the joints or organs involved are not documented.',
});
