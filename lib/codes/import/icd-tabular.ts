/** The tabular list of ICD-10-CM as XML: a book to read in, and the codes it stands for. */
import type { NoteKind } from '../books/book-node';
import type { NewNode } from '../books/book-record';
import { packBook } from '../books/packed-book';
import { icdEdition } from './icd-edition';
import { icdHolding, wholeBook } from './icd-holding';
import { expandTabular } from './icd-tabular-codes';
import { oneLine } from './icd-text';
import { type Importer, type Origin, type Outcome, type Pause, refuse, type XmlReader } from './importer';
import { billableOf } from './release';
import { rowFaults } from './row-faults';

const NODES: Record<string, NewNode['kind']> = { chapter: 'chapter', section: 'section', diag: 'code' };
/** By the element around a note. */
const NOTES: Record<string, NoteKind> = {
  includes: 'includes',
  inclusionTerm: 'inclusion-term',
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  codeFirst: 'code-first',
  useAdditionalCode: 'use-additional',
  codeAlso: 'code-also',
  notes: 'note',
  visualImpairment: 'note',
  sevenChrNote: 'seventh-character-note',
  sevenChrDef: 'seventh-character-note',
};
const LEAVES: ReadonlySet<string> = new Set(['name', 'desc', 'note', 'extension', 'visCategory', 'version']);
const CODE = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?$/;

function readTabular(origin: Origin): XmlReader {
  const file = origin.names[0] ?? 'the file';
  const nodes: NewNode[] = [];
  const open: number[] = [];
  const elements: string[] = [];
  const faults = rowFaults();
  let version = '';
  let leaf: { name: string; text: string; character: string } | null = null;

  /** `around`: the element in which the leaf stands. */
  function keep(name: string, text: string, character: string, around: string, line: number): void {
    if (name === 'version') version = text;
    const node = nodes[open.at(-1) ?? -1];
    if (!node || text === '') return;
    if (around in NODES) {
      if (name === 'desc') node.title = text;
      else if (name === 'name' && node.kind === 'code' && !CODE.test(text))
        faults.add(line, null, `"${text}": expected an ICD-10-CM code with its dot (like E11.9); it stands in the book without a code`);
      else if (name === 'name') node.code ??= text;
    } else if (name === 'extension') {
      if (/^[0-9A-Z]$/.test(character)) node.seventh.push({ character, meaning: text });
      else faults.add(line, null, `"${character}" under ${node.code}: expected one letter or digit as a seventh character; it is left out`);
    } else {
      const kind = NOTES[around];
      if (kind) node.notes.push({ kind, text });
    }
  }

  return {
    reads: 'xml',
    open(name, attributes, line) {
      if (attributes.isAddenda === 'true')
        return refuse(
          `${file}, line ${line}: this is an addenda file, which holds the changes only. Drop the full tabular of the same release.`,
        );
      const kind = NODES[name];
      if (kind) {
        const parent = open.at(-1) ?? null;
        if (kind === 'code' && parent === null)
          return refuse(`${file}, line ${line}: a code outside every chapter; expected chapter, section, diag. Download the file again.`);
        const code = kind === 'section' ? oneLine(attributes.id ?? '') || null : null;
        nodes.push({
          parent,
          kind,
          title: '',
          nonessential: '',
          code,
          manifestation: null,
          see: [],
          seeAlso: [],
          cells: [],
          notes: [],
          seventh: [],
        });
        open.push(nodes.length - 1);
      }
      if (!leaf && LEAVES.has(name)) leaf = { name, text: '', character: (attributes.char ?? '').toUpperCase() };
      elements.push(name);
      return null;
    },
    text(text) {
      if (leaf) leaf.text += text;
    },
    close(name, line) {
      elements.pop();
      if (name in NODES) open.pop();
      if (leaf?.name !== name) return null;
      keep(name, oneLine(leaf.text), leaf.character, elements.at(-1) ?? '', line);
      leaf = null;
      return null;
    },
    async end(pause: Pause): Promise<Outcome> {
      const count = (kind: NewNode['kind']): number => nodes.filter((node) => node.kind === kind).length;
      const refusal = faults.verdict(file, count('code'), 'codes of the official XML');
      if (refusal) return refusal;
      const edition = icdEdition(version, origin);
      if (!edition.ok) return edition;
      await pause(0);
      const rows = expandTabular(nodes, edition);
      await pause(rows.length);
      const notes = nodes.reduce((sum, node) => sum + node.notes.length, 0);
      const extra = { chapters: count('chapter'), sections: count('section'), notes };
      const data = packBook(nodes);
      await pause(rows.length);
      // Not complete, so that the order file of the same release, where loaded, has the last word on what is valid.
      const codes = { ...wholeBook('codes', rows.length, {}), variant: 'tabular', complete: false, billable: billableOf(rows) };
      return {
        ok: true,
        produced: [
          { holding: icdHolding(wholeBook('tabular', count('code'), extra), edition, faults), data },
          { holding: icdHolding(codes, edition, faults), rows },
        ],
      };
    },
  };
}

export default {
  id: 'icd-tabular',
  title: 'ICD-10-CM tabular list (XML)',
  recognises: (head) => head.kind === 'xml' && head.root === 'ICD10CM.tabular',
  open: readTabular,
} satisfies Importer;
