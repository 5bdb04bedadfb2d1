/** The neoplasm table and the table of drugs and chemicals of ICD-10-CM, as XML. */
import { readIndex } from './icd-index-reader';
import type { Importer } from './importer';

export default {
  id: 'icd-table',
  title: 'ICD-10-CM neoplasm table or table of drugs and chemicals (XML)',
  recognises: (head) => head.kind === 'xml' && head.root === 'ICD10CM.index' && /<indexHeading[\s>]/.test(head.text),
  open: (origin) => readIndex((heads) => (/neoplasm|malignant/i.test(heads) ? 'neoplasm-table' : 'drug-table'), true, origin),
} satisfies Importer;
