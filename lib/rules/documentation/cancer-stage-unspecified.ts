import { REPORTS } from '../documented';
import { specificity } from '../specificity';

/** Metastatic disease without any of its secondary sites. */
export default specificity({
  id: 'cancer-stage-unspecified',
  catalogue: 'G222',
  title: 'Sites of metastatic disease are documented',
  section: 'I.C.2.b, I.C.2.i; Tabular List C77-C79',
  concepts: 'metastatic-disease',
  rows: /\bmetasta/i,
  attributes: ['site', 'type'],
  answer:
    /\b(?:to (?:the |his |her )?(?:\w+ )?(?:bone|liver|lungs?|brain|nodes?|lymph|spine|skin|adrenal|pleura|peritone\w+|bladder|breast|ovar\w+|kidney|pancreas|bowel|skeletal)\w*|bony?|hepatic|liver|pulmonary|lungs?|brain|cerebral|nodal|lymph|nodes?|spin(?:e|al)|skelet\w+|osseous|peritoneal|omental|pleural|adrenal|vertebra\w*|leptomening\w+|carcinomatosis|axill\w+|mediastin\w+|suspicious|possible|work-?up)\b/i,
  elsewhere:
    /\b(?:(?:bone|liver|lung|brain|nodal|hepatic|pulmonary|osseous|spinal|peritoneal|pleural|adrenal|skeletal|lymph node|bladder|skin) (?:and \w+ )?(?:metast\w+|mets|lesions?)|metasta\w+ (?:\w+ ){0,3}to (?:the |his |her )?(?:\w+ )?(?:bone|liver|lung|brain|node|lymph|spine|skin|adrenal|pleura|peritone|bladder)\w*|stage (?:I{1,3}V?|IV|[1-4])\b)/i,
  only: ({ lead, words }, { chart }) =>
    !/\b(?:no|without|rule|evaluat\w*|survey|screen\w*|risk|history)\b/i.test(words) &&
    lead.evidence.section !== 'past-history' &&
    !chart.documents.some(({ id, kind }) => id === lead.evidence.document && REPORTS.has(kind)),
  message: 'Metastatic disease: the secondary sites are not documented.',
});
