/** A book as one buffer: packed once at import, opened in place; a node is only made when it is asked for. */
import { writtenCode } from '../format';
import type { Holding } from '../holding';
import { openSections, packLines, packSections } from '../packed/sections';
import type { Book, BookNode } from './book-node';
import { codesOf, type NewNode, readRecord, textsOf, writeRecord } from './book-record';
import { findPlaces, foundBy, wordFolder } from './book-words';
import { byteWriter, packPostings, readPostings } from './bytes';
import { printedForms } from './printed-forms';
import { placeOf, prefixRange } from './sorted';

/** How often each word stands in the book's texts, the most frequent first: those get the shortest numbers. */
function wordsByFrequency(nodes: readonly NewNode[]): string[] {
  const counts = new Map<string, number>();
  for (const node of nodes)
    for (const text of textsOf(node)) {
      if (text) for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** Lists of places by key, keys sorted. */
function byKey(keysAt: readonly Iterable<string>[]): { keys: string[]; lists: number[][] } {
  const places = new Map<string, number[]>();
  for (const [at, keys] of keysAt.entries())
    for (const key of keys) {
      const list = places.get(key);
      if (!list) places.set(key, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return { keys: sorted.map(([key]) => key), lists: sorted.map(([, list]) => list) };
}

const numbered = (names: readonly string[]): Map<string, number> => new Map(names.map((name, number) => [name, number]));

/**
 * Packs nodes given in document order: a parent before its children, descendants right after it, at most 255 deep.
 * Texts hold no line feed. Throws on nodes out of that order: an importer's fault, not a file's.
 */
export function packBook(nodes: readonly NewNode[]): ArrayBuffer {
  const words = wordsByFrequency(nodes);
  const codes = byKey(nodes.map((node) => [...codesOf(node)]));
  const fold = wordFolder();
  const said = nodes.map((node) => foundBy(node, fold));
  const found = byKey(said);
  const depth = new Uint8Array(nodes.length);
  const lengths = new Uint8Array(nodes.length);
  const starts = new Uint32Array(nodes.length);
  const records = byteWriter();
  const numbers = { word: numbered(words), code: numbered(codes.keys) };
  const open: number[] = [];
  for (const [at, node] of nodes.entries()) {
    while (open.length && open.at(-1) !== node.parent) open.pop();
    if (node.parent !== null && !open.length) throw new Error(`node ${at} does not stand right below its parent ${node.parent}`);
    depth[at] = open.length;
    open.push(at);
    lengths[at] = Math.min(255, said[at]?.length ?? 0);
    starts[at] = records.length;
    writeRecord(records, node, numbers);
  }
  const codePlaces = packPostings(codes.lists);
  const wordPlaces = packPostings(found.lists);
  return packSections(
    {
      depth,
      lengths,
      starts,
      records: records.taken(),
      words: packLines(words),
      codes: packLines(codes.keys),
      codePlaces: codePlaces.bytes,
      codeStarts: codePlaces.starts,
      vocabulary: packLines(found.keys),
      wordPlaces: wordPlaces.bytes,
      wordStarts: wordPlaces.starts,
    },
    null,
  );
}

/** Makes a value when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Parent of every place (−1: none), the first place behind its descendants, and how many children it has. */
function tree(depth: Uint8Array): { parent: Int32Array; end: Uint32Array; children: Uint32Array } {
  const parent = new Int32Array(depth.length).fill(-1);
  const end = new Uint32Array(depth.length).fill(depth.length);
  const children = new Uint32Array(depth.length);
  const open: number[] = [];
  for (let at = 0; at < depth.length; at++) {
    const level = depth[at] as number;
    while (open.length > level) end[open.pop() as number] = at;
    const above = open.at(-1);
    if (above !== undefined) {
      parent[at] = above;
      children[above] = (children[above] as number) + 1;
    }
    open.push(at);
  }
  return { parent, end, children };
}

/** Opens what {@link packBook} made. Words, codes and the tree are read at their first use. Throws on another buffer. */
export function openBook(holding: Holding, data: ArrayBuffer): Book {
  const sections = openSections(data);
  const depth = sections.bytes('depth');
  const starts = sections.u32('starts');
  const records = sections.bytes('records');
  const codePlaces = { bytes: sections.bytes('codePlaces'), starts: sections.u32('codeStarts') };
  const places = { bytes: sections.bytes('wordPlaces'), starts: sections.u32('wordStarts') };
  const names = lazily(() => ({ words: sections.lines('words'), codes: sections.lines('codes') }));
  const shape = lazily(() => tree(depth));
  const vocabulary = lazily(() => sections.lines('vocabulary'));
  const findable = { depth, vocabulary, places, lengths: sections.bytes('lengths'), title: (at: number) => node(at).title };

  function node(at: number): BookNode {
    const start = starts[at];
    if (start === undefined) throw new Error(`a book of ${starts.length} nodes has no node ${at}`);
    const { parent, children } = shape();
    const above = parent[at] as number;
    return {
      at,
      parent: above < 0 ? null : above,
      children: children[at] as number,
      ...readRecord({ bytes: records, at: start }, names()),
    };
  }
  function* carrying(code: number): Generator<number> {
    const list: number[] = [];
    readPostings(codePlaces, code, (at) => list.push(at));
    yield* list;
  }
  /** Entries whose code begins with what was typed, when that is a code. */
  function byCode(query: string): Set<number> {
    const found = new Set<number>();
    const asked = query.trim().toUpperCase();
    if (!/^(?=.*\d)[A-Z][0-9A-Z]{1,2}(?:\.?[0-9A-Z]+|\.)?$/.test(asked)) return found;
    const typed = asked.length > 3 && !asked.includes('.') ? writtenCode('ICD-10-CM', asked) : asked;
    const { start, end } = prefixRange(names().codes, typed);
    for (let code = start; code < end; code++) for (const at of carrying(code)) found.add(at);
    return found;
  }

  return {
    holding,
    size: starts.length,
    node,
    children(at) {
      const { end } = shape();
      const last = at === null ? starts.length : (end[at] as number);
      const found: BookNode[] = [];
      for (let child = at === null ? 0 : at + 1; child < last; child = end[child] as number) found.push(node(child));
      return found;
    },
    path(at) {
      const { parent } = shape();
      const steps: BookNode[] = [];
      for (let step = at; step >= 0; step = parent[step] as number) steps.push(node(step));
      return steps.toReversed();
    },
    find(query, limit) {
      const found = byCode(query);
      for (const at of findPlaces(query, limit, findable)) found.add(at);
      return [...found].slice(0, Math.max(0, limit)).map(node);
    },
    ofCode(code) {
      const found = new Set<number>();
      for (const printed of printedForms(code)) {
        const at = placeOf(names().codes, printed);
        if (at >= 0) for (const place of carrying(at)) found.add(place);
      }
      return [...found];
    },
  };
}
