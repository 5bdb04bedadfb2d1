import { specificity } from '../specificity';

/** Diverticulitis of which perforation, abscess and bleeding are not stated, present or absent. */
export default specificity({
  id: 'diverticular-disease-complication-unspecified',
  catalogue: 'G132',
  title: 'Complications of diverticulitis are documented',
  severity: 'info',
  section: 'I.B.2, I.B.18; Tabular List K57',
  concepts: 'diverticulitis',
  rows: /\bdiverticulitis/i,
  attributes: ['type'],
  answer:
    /\b(?:un)?complicated\b|\b(?:perforat\w+|abscess\w*|bleed\w*|hemorrhag\w+|peritonitis|phlegmon|fistula\w*|free air|micro-?perforation)\b/i,
  elsewhere: /\b(?:perforat\w+|abscess|free air|uncomplicated)\b/i,
  message: 'Diverticulitis: whether there is a perforation or an abscess, and whether there is bleeding, is not documented.',
});
