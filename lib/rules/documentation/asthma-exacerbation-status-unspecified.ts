import { isWritten } from '../documented';
import { specificity } from '../specificity';

/** What an attack is treated with (Global Initiative for Asthma, 2026). */
const TREATED = /\b(?:prednis\w+|prelone|orapred|solu-?medrol|methylprednisolone|medrol|decadron|dexamethasone)\b/i;
const WHEEZES = /\b(?:wheez\w+|retractions|respiratory distress|short(?:ness)? of breath|tight\w*)\b/i;

/** Asthma of a conclusion that wheezes and is treated with steroids, in a chart that says neither that there is an attack nor that there is none. */
export default specificity({
  id: 'asthma-exacerbation-status-unspecified',
  catalogue: 'G229',
  title: 'Status of treated asthma is documented',
  section: 'I.B.2, I.C.10.a; Tabular List J45',
  concepts: 'asthma',
  rows: /\basthma\b/i,
  attributes: ['status'],
  answer: /\b(?:exacerbat\w+|flare\w*|attack|status asthmaticus|uncomplicated|stable|controlled|baseline|acute|decompensat\w+|history)\b/i,
  elsewhere:
    /\b(?:asthma|airways?)\b[^.\n]{0,40}\b(?:exacerbat\w+|flare|attack|stable|controlled)|\b(?:exacerbation|attack) of\b|\bacute asthma\b/i,
  only: ({ lead }, { chart }) =>
    lead.evidence.section !== 'past-history' && lead.evidence.section !== null && isWritten(chart, TREATED) && isWritten(chart, WHEEZES),
  message: 'Asthma: whether there is an acute exacerbation is not documented.',
});
