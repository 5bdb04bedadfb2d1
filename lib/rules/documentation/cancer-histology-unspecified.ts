import { REPORTS } from '../documented';
import { specificity } from '../specificity';

/** Cancers whose code is their cell type: of the skin, the lymph nodes and the blood. */
export default specificity({
  id: 'cancer-histology-unspecified',
  catalogue: 'G221',
  title: 'Cell type of a skin, lymph or blood cancer is documented',
  section: 'I.B.2, I.B.18, I.C.2; Tabular List C43-C44, C81-C95',
  concepts: 'skin-cancer lymphoma leukemia acute-leukemia chronic-leukemia',
  rows: /\bskin cancer|\blymphoma|\bleukemia/i,
  answer:
    /\b(?:basal|squamous|melanoma\w*|merkel|B[- ]cell|T[- ]cell|follicular|mantle|burkitt\w*|hodgkin\w*|MALT|marginal|DLBCL|diffuse|large[- ]cell|lymphocytic|lymphoblastic|myel\w+|CLL|CML|AML|hairy|NHL|cutaneous|mycosis|BCC|SCC|promyelocytic)\b/i,
  elsewhere:
    /\b(?:basal cell|squamous cell|melanoma|merkel|B[- ]cell|T[- ]cell|follicular lymph\w+|mantle cell|burkitt|hodgkin|CLL|CML|AML|lymphocytic leuk\w+|myel\w+ leuk\w+|lymphoblastic|screening|screened)\b/i,
  only: ({ lead, words }, { chart }) =>
    !/\b(?:history|screen\w*|family|previous|removed|excised|risk)\b/i.test(words) &&
    lead.evidence.section !== 'past-history' &&
    !chart.documents.some(({ id, kind }) => id === lead.evidence.document && REPORTS.has(kind)),
  message: 'The cell type of the cancer is not documented.',
});
