import { specificity } from '../specificity';

/** A rotator cuff tear that is nowhere called complete or incomplete. */
export default specificity({
  id: 'rotator-cuff-tear-detail-unspecified',
  catalogue: 'G53',
  title: 'Completeness of a rotator cuff tear is documented',
  section: 'I.B.2, I.B.18, I.C.13.b; Tabular List M75.1, S46.0',
  concepts: 'rotator-cuff-tear rotator-cuff-tear-traumatic',
  rows: /\brotator cuff|supraspinatus/i,
  attributes: ['type'],
  answer: /\b(?:in)?complete\b|\b(?:full|partial)[- ]?(?:thickness)?\b|\bmassive\b|\bcm\b|\bretract\w+/i,
  elsewhere: /\b(?:full|partial)[- ]thickness\b|\bmassive\b|\b(?:in)?complete tear\b|\bretract\w+/i,
  message: 'Rotator cuff tear: whether it is complete or incomplete, and whether an injury or degeneration caused it, is not documented.',
});
