import { isWritten } from '../documented';
import { specificity } from '../specificity';

/** What an exacerbation is treated with (GOLD report, 2026). */
const TREATED =
  /\b(?:prednis\w+|solu-?medrol|methylprednisolone|medrol|azithromycin|zithromax|levofloxacin|levaquin|doxycycline|bi-?pap|nebulizers? (?:every|q))\b/i;

/** COPD that was treated as an exacerbation is, in a chart that says neither that there is one nor that there is none. */
export default specificity({
  id: 'copd-exacerbation-status-unspecified',
  catalogue: 'G22',
  title: 'Status of treated COPD is documented',
  section: 'I.C.10.a; Tabular List J44',
  concepts: 'copd',
  rows: /\bCOPD\b|chronic obstructive/i,
  attributes: ['status'],
  answer: /\b(?:exacerbat\w+|flare\w*|decompensat\w+|acute on chronic|stable|baseline|controlled|AECOPD|infection|bronchitis|pneumonia)\b/i,
  elsewhere: /\b(?:COPD|obstructive)\b[^.\n]{0,40}\b(?:exacerbat\w+|flare|stable)|\bexacerbation of\b/i,
  only: ({ lead }, { chart }) => lead.evidence.section !== 'past-history' && isWritten(chart, TREATED),
  message: 'COPD: whether there is an acute exacerbation or an acute lower respiratory infection is not documented.',
});
