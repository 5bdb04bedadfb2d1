/** The alphabetic index and the index of external causes of ICD-10-CM, as XML. */
import type { NewNode } from '../books/book-record';
import { readIndex } from './icd-index-reader';
import type { Importer } from './importer';

/** Chapter 20, External causes of morbidity (V00-Y99). */
const EXTERNAL_CODE = /^[V-Y]/;

/** By its title; an index without one by where most of its codes lie. */
function indexContent(title: string, nodes: readonly NewNode[]): 'index' | 'external-cause-index' {
  if (title !== '') return /external\s+cause/i.test(title) ? 'external-cause-index' : 'index';
  const coded = nodes.filter(({ code }) => code !== null);
  const external = coded.filter(({ code }) => EXTERNAL_CODE.test(code as string));
  return external.length * 2 > coded.length ? 'external-cause-index' : 'index';
}

export default {
  id: 'icd-index',
  title: 'ICD-10-CM alphabetic index or external cause index (XML)',
  recognises: (head) => head.kind === 'xml' && head.root === 'ICD10CM.index' && !/<indexHeading[\s>]/.test(head.text),
  open: (origin) => readIndex(indexContent, false, origin),
} satisfies Importer;
