import { CONCLUDING } from '../documented';
import { specificity } from '../specificity';

const BLEEDING = new Set(['heme-positive-stool', 'rectal-bleeding', 'gi-bleed', 'melena']);

/** Diverticulitis, or diverticulosis beside bleeding of the bowel, of which perforation, abscess and bleeding are not stated, present or absent. */
export default specificity({
  id: 'diverticular-disease-complication-unspecified',
  catalogue: 'G132',
  title: 'Complications of diverticulitis are documented',
  severity: 'info',
  section: 'I.B.2, I.B.18; Tabular List K57',
  concepts: 'diverticulitis diverticulosis',
  rows: /\bdiverticul/i,
  // Diverticulosis raises the question only beside bleeding of the bowel.
  only: ({ lead }, { findings }) =>
    lead.concept === 'diverticulitis' ||
    (CONCLUDING.has(lead.evidence.section) && findings.some(({ concept, assertion }) => BLEEDING.has(concept) && assertion === 'present')),
  attributes: ['type'],
  answer:
    /\b(?:un)?complicated\b|\b(?:perforat\w+|abscess\w*|bleed\w*|hemorrhag\w+|peritonitis|phlegmon|fistula\w*|free air|micro-?perforation)\b/i,
  elsewhere: /\b(?:perforat\w+|abscess|free air|uncomplicated|diverticular bleed\w*|source of (?:the )?bleed\w*)\b/i,
  message: 'Diverticular disease: whether there is a perforation or an abscess, and whether there is bleeding, is not documented.',
});
