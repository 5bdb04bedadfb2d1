/** Reads the tree that the indexes and the neoplasm and drug tables share: letter, main term, terms to nine levels. */
import type { NewNode } from '../books/book-record';
import { packBook } from '../books/packed-book';
import type { Content } from '../holding';
import { icdEdition } from './icd-edition';
import { icdHolding, wholeBook } from './icd-holding';
import { oneLine, PRINTED_CODE } from './icd-text';
import { type Origin, type Outcome, type Pause, refuse, type XmlReader } from './importer';
import { rowFaults } from './row-faults';

/** Elements whose text is kept; each belongs to the term or letter it stands in. */
const LEAVES: ReadonlySet<string> = new Set([
  'title',
  'nemod',
  'code',
  'manif',
  'see',
  'seeAlso',
  'seecat',
  'subcat',
  'cell',
  'head',
  'version',
]);
/** The first and last columns of a table that hold codes (`indexHeading/head@col`). */
const FIRST_COLUMN = 2;
const LAST_COLUMN = 7;
/** How the tables print that there is no code. */
const NONE = /^[-–—]*$/;

const aNode = (parent: number | null, kind: NewNode['kind'], cells: (string | null)[]): NewNode => ({
  parent,
  kind,
  title: '',
  nonessential: '',
  code: null,
  manifestation: null,
  see: [],
  seeAlso: [],
  cells,
  notes: [],
  seventh: [],
});

/** A category referred to is one to be completed: `T71.-`, `H81.8-`. */
const toBeCompleted = (category: string): string =>
  category.endsWith('-') ? category : `${category}${category.includes('.') ? '' : '.'}-`;

/**
 * Reads an index (`columns` false) or a table (`columns` true) as one book; `contentOf` says which it is by what stands
 * before the first letter (title or column headings) and by the terms. `rows` counts terms, main terms included;
 * `extra` main terms and codes. A code out of shape is left out and listed; its term stays. Refuses a file without terms.
 */
export function readIndex(contentOf: (front: string, nodes: readonly NewNode[]) => Content, columns: boolean, origin: Origin): XmlReader {
  const nodes: NewNode[] = [];
  const open: number[] = [];
  const leaves: { name: string; text: string; column: number }[] = [];
  const faults = rowFaults();
  let version = '';
  let front = '';
  let mainTerms = 0;
  let codes = 0;

  function code(text: string, line: number, title: string): string | null {
    if (PRINTED_CODE.test(text)) {
      codes++;
      return text;
    }
    faults.add(line, null, `"${text}" at "${title}": expected an ICD-10-CM code (like E11.9 or C50.91-); the term is kept without it`);
    return null;
  }

  function keep(node: NewNode, name: string, text: string, column: number, line: number): void {
    if (name === 'title') node.title = text;
    else if (name === 'nemod') node.nonessential = oneLine(`${node.nonessential} ${text}`);
    else if (name === 'code' && node.code !== null)
      faults.add(line, null, `"${text}" at "${node.title}": a second code; the first is kept`);
    else if (name === 'code') node.code = code(text, line, node.title);
    else if (name === 'manif') node.manifestation = text;
    else if (name === 'see') node.see.push(text);
    else if (name === 'seeAlso') node.seeAlso.push(text);
    else if (name === 'seecat' || name === 'subcat') {
      node.see.push(`${name === 'seecat' ? 'category' : 'subcategory'} ${text}`);
      if (PRINTED_CODE.test(text)) node.code ??= toBeCompleted(text);
    } else if (name === 'cell' && column >= FIRST_COLUMN && column <= LAST_COLUMN && !NONE.test(text))
      node.cells[column - FIRST_COLUMN] = code(text, line, node.title);
  }

  return {
    reads: 'xml',
    open(name, attributes, line) {
      if (attributes.isAddenda === 'true')
        return refuse(
          `${origin.names[0]}, line ${line}: this is an addenda file, which holds the changes only. Drop the full file of the same release.`,
        );
      if (name === 'letter' || name === 'mainTerm' || name === 'term') {
        const cells = columns && name !== 'letter' ? Array<string | null>(LAST_COLUMN - FIRST_COLUMN + 1).fill(null) : [];
        nodes.push(aNode(open.at(-1) ?? null, name === 'letter' ? 'letter' : 'term', cells));
        open.push(nodes.length - 1);
        if (name === 'mainTerm') mainTerms++;
      }
      if (LEAVES.has(name)) leaves.push({ name, text: '', column: Number(attributes.col ?? 0) });
      return null;
    },
    text(text) {
      const leaf = leaves.at(-1);
      if (leaf) leaf.text += text;
    },
    close(name, line) {
      if (name === 'letter' || name === 'mainTerm' || name === 'term') open.pop();
      if (!LEAVES.has(name)) return null;
      const leaf = leaves.pop();
      if (!leaf) return null;
      const text = oneLine(leaf.text);
      const node = nodes[open.at(-1) ?? -1];
      if (name === 'version' && version === '') version = text;
      else if (!node && (name === 'title' || name === 'head')) front = oneLine(`${front} ${text}`);
      else if (node && text !== '' && !(name === 'nemod' && leaves.at(-1)?.name !== 'title')) keep(node, name, text, leaf.column, line);
      const around = leaves.at(-1);
      // Bracketed words of a reference are part of it; those of a title are kept apart.
      if (around) around.text += around.name === 'title' ? ' ' : ` ${text}`;
      return null;
    },
    async end(pause: Pause): Promise<Outcome> {
      const terms = nodes.filter(({ kind }) => kind === 'term').length;
      const refusal = faults.verdict(origin.names[0] ?? 'the file', terms, 'terms of the official XML');
      if (refusal) return refusal;
      const edition = icdEdition(version, origin);
      if (!edition.ok) return edition;
      await pause(0);
      const data = packBook(nodes);
      await pause(terms);
      const holding = icdHolding(wholeBook(contentOf(front, nodes), terms, { mainTerms, codes }), edition, faults);
      return { ok: true, produced: [{ holding, data }] };
    },
  };
}
