import { specificity } from '../specificity';

/** Arthritis without its kind anywhere in the chart; a joint alone names no kind. */
export default specificity({
  id: 'arthritis-type-site-unspecified',
  catalogue: 'G50',
  title: 'Kind and joint of the arthritis are documented',
  severity: 'info',
  section: 'I.B.2, I.B.18, I.C.13.a; Tabular List M05-M19',
  concepts: 'arthritis',
  rows: /\barthriti/i,
  attributes: ['type'],
  answer:
    /\b(?:rheumatoid|osteo\w*|degenerative|septic|psoriatic|gouty|inflammatory|juvenile|post-?traumatic|reactive|crystal|primary(?! (?:care|physician|provider|doctor))|secondary)\b/i,
  stated:
    'osteoarthritis rheumatoid-arthritis psoriatic-arthritis septic-arthritis knee-osteoarthritis hip-osteoarthritis juvenile-arthritis traumatic-arthritis reactive-arthritis inflammatory-arthritis',
  message: 'Arthritis: the kind (primary or post-traumatic osteoarthritis, rheumatoid, other) and the joint are not documented.',
});
