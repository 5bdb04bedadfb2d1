import { specificity } from '../specificity';

/** A bowel obstruction that is nowhere called partial or complete, nor its cause named. */
export default specificity({
  id: 'obstruction-vs-ileus-detail-unspecified',
  catalogue: 'G136',
  title: 'Degree and cause of a bowel obstruction are documented',
  section: 'I.B.2, I.B.18; Tabular List K56',
  concepts: 'bowel-obstruction',
  rows: /\bbowel obstruct|\bSBO\b|intestinal obstruct/i,
  attributes: ['type', 'cause'],
  answer:
    /\b(?:partial|complete|high[- ]grade|adhesi\w+|due to|secondary to|caused by|hernia|tumor|mass|volvulus|intussuscept\w+|stricture|ileus|malignant)\b/i,
  stated: 'ileus',
  message: 'Bowel obstruction: whether it is partial or complete, and its cause (adhesions, other), are not documented.',
});
