/** One node of a book as bytes: texts as numbers of words, codes as numbers of codes. */
import type { BookNode, Note, NoteKind } from './book-node';
import { type ByteWriter, type Cursor, readNumber } from './bytes';

/** A node before it has a place: parents stand before their children, and a node's descendants right after it. */
export type NewNode = Omit<BookNode, 'at' | 'children'>;

const KINDS: readonly BookNode['kind'][] = ['chapter', 'section', 'code', 'letter', 'term'];
const NOTE_KINDS: readonly NoteKind[] = [
  'includes',
  'inclusion-term',
  'excludes1',
  'excludes2',
  'code-first',
  'use-additional',
  'code-also',
  'note',
  'seventh-character-note',
];

/** What follows the title, by bit of the first byte; the three lowest bits are the kind. */
const CODE = 8;
const NONESSENTIAL = 16;
const MANIFESTATION = 32;
const REFERENCES = 64;
const LISTS = 128;

/** Every text of a node, in no order that matters: what its words are counted over. */
export function* textsOf(node: NewNode): Generator<string> {
  yield node.title;
  yield node.nonessential;
  if (node.manifestation !== null) yield node.manifestation;
  yield* node.see;
  yield* node.seeAlso;
  for (const note of node.notes) yield note.text;
  for (const { character, meaning } of node.seventh) {
    yield character;
    yield meaning;
  }
}

/** Every code of a node. */
export function* codesOf(node: NewNode): Generator<string> {
  if (node.code !== null) yield node.code;
  for (const cell of node.cells) if (cell !== null) yield cell;
}

/** Numbers of the words and codes while a book is packed. */
export interface Numbers {
  word: ReadonlyMap<string, number>;
  code: ReadonlyMap<string, number>;
}
/** Words and codes by their number while a book is read. */
export interface Names {
  words: readonly string[];
  codes: readonly string[];
}

const has = (there: unknown, bit: number): number => (there ? bit : 0);

export function writeRecord(writer: ByteWriter, node: NewNode, numbers: Numbers): void {
  const text = (value: string): void => {
    const words = value === '' ? [] : value.split(' ');
    writer.number(words.length);
    for (const word of words) writer.number(numbers.word.get(word) as number);
  };
  const list = <T>(values: readonly T[], each: (value: T) => void): void => {
    writer.number(values.length);
    values.forEach(each);
  };
  writer.number(
    KINDS.indexOf(node.kind) |
      has(node.code !== null, CODE) |
      has(node.nonessential, NONESSENTIAL) |
      has(node.manifestation !== null, MANIFESTATION) |
      has(node.see.length + node.seeAlso.length, REFERENCES) |
      has(node.cells.length + node.notes.length + node.seventh.length, LISTS),
  );
  text(node.title);
  if (node.code !== null) writer.number(numbers.code.get(node.code) as number);
  if (node.nonessential) text(node.nonessential);
  if (node.manifestation !== null) text(node.manifestation);
  if (node.see.length + node.seeAlso.length) {
    list(node.see, text);
    list(node.seeAlso, text);
  }
  if (node.cells.length + node.notes.length + node.seventh.length === 0) return;
  list(node.cells, (cell) => writer.number(cell === null ? 0 : (numbers.code.get(cell) as number) + 1));
  list(node.notes, (note) => {
    writer.number(NOTE_KINDS.indexOf(note.kind));
    text(note.text);
  });
  list(node.seventh, ({ character, meaning }) => {
    text(character);
    text(meaning);
  });
}

/** The node at the cursor, without its place in the tree. */
export function readRecord(cursor: Cursor, { words, codes }: Names): Omit<NewNode, 'parent'> {
  const text = (): string => {
    const count = readNumber(cursor);
    let value = '';
    for (let word = 0; word < count; word++) value += (word ? ' ' : '') + (words[readNumber(cursor)] as string);
    return value;
  };
  const list = <T>(each: () => T): T[] => Array.from({ length: readNumber(cursor) }, each);
  const head = readNumber(cursor);
  const title = text();
  const code = head & CODE ? (codes[readNumber(cursor)] as string) : null;
  const nonessential = head & NONESSENTIAL ? text() : '';
  const manifestation = head & MANIFESTATION ? text() : null;
  const see = head & REFERENCES ? list(text) : [];
  const seeAlso = head & REFERENCES ? list(text) : [];
  const lists = (head & LISTS) !== 0;
  const cells = lists
    ? list(() => {
        const cell = readNumber(cursor);
        return cell === 0 ? null : (codes[cell - 1] as string);
      })
    : [];
  const notes: Note[] = lists ? list(() => ({ kind: NOTE_KINDS[readNumber(cursor)] as NoteKind, text: text() })) : [];
  const seventh = lists ? list(() => ({ character: text(), meaning: text() })) : [];
  return { kind: KINDS[head & 7] as BookNode['kind'], title, nonessential, code, manifestation, see, seeAlso, cells, notes, seventh };
}
