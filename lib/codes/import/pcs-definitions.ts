/** The definitions of ICD-10-PCS as XML. The aggregation of devices, which is of use in statistics only, is not kept. */
import { type PcsTerm, packPcsTerms } from '../books/pcs-terms';
import { icdEdition } from './icd-edition';
import { icdHolding, wholeBook } from './icd-holding';
import { oneLine } from './icd-text';
import type { Importer, Origin, Outcome, Pause, XmlReader } from './importer';
import { rowFaults } from './row-faults';

const LEAVES: ReadonlySet<string> = new Set(['version', 'title', 'definition', 'explanation', 'includes']);

/** `rows`: terms. An explanation follows its definition. A term without a title is listed and left out. */
function readPcsDefinitions(origin: Origin): XmlReader {
  const terms: PcsTerm[] = [];
  const faults = rowFaults();
  let version = '';
  let section = '';
  let position = 0;
  let term: PcsTerm | null = null;
  let leaf: { name: string; text: string } | null = null;

  function closeLeaf(name: string, text: string): void {
    if (name === 'version') version ||= text;
    if (!term || text === '') return;
    if (name === 'title') term.titles.push(text);
    else if (name === 'includes') term.includes.push(text);
    else term.definition = term.definition === null ? text : `${term.definition}. ${text}`;
  }

  return {
    reads: 'xml',
    open(name, attributes) {
      if (name === 'section') section = attributes.code ?? '';
      else if (name === 'axis') position = Number(attributes.pos);
      else if (name === 'terms') term = { section, position, titles: [], definition: null, includes: [] };
      else if (LEAVES.has(name)) leaf = { name, text: '' };
      return null;
    },
    text(text) {
      if (leaf) leaf.text += text;
    },
    close(name, line) {
      if (leaf?.name === name) {
        closeLeaf(name, oneLine(leaf.text));
        leaf = null;
      } else if (name === 'terms' && term) {
        if (term.titles.length && section !== '' && position >= 1) terms.push(term);
        else faults.add(line, null, 'a term without title, section or axis; it is left out');
        term = null;
      }
      return null;
    },
    async end(pause: Pause): Promise<Outcome> {
      const refusal = faults.verdict(origin.names[0] ?? 'the file', terms.length, 'terms of the ICD-10-PCS definitions');
      if (refusal) return refusal;
      const edition = icdEdition(version, origin);
      if (!edition.ok) return edition;
      await pause(terms.length);
      const known = { ...wholeBook('pcs-definitions', terms.length, {}), system: 'ICD-10-PCS' } as const;
      return { ok: true, produced: [{ holding: icdHolding(known, edition, faults), data: packPcsTerms(terms) }] };
    },
  };
}

export default {
  id: 'pcs-definitions',
  title: 'ICD-10-PCS definitions (XML)',
  recognises: (head) => head.kind === 'xml' && head.root === 'ICD10PCS.definitions',
  open: readPcsDefinitions,
} satisfies Importer;
