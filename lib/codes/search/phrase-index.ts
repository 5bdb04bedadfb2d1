/** Every phrase of one system's sets, ready to be searched: a phrase is a title or a synonym and points at its code. */
import MiniSearch, { type Query } from 'minisearch';
import type { CodeSystem } from '../code';
import type { LoadedSet } from '../store';
import { priorOf } from './prior';
import { comparedWords } from './text';

/** Rows between two breaths while building. */
const SLICE = 1_000;
/** Phrases kept for each one- and two-letter beginning. */
const BEGINNINGS_KEPT = 60;

export interface PhraseIndex {
  system: CodeSystem;
  phrases: readonly Phrase[];
  /** Codes that have had several titles: a title counts only on its own days. */
  retitled: ReadonlySet<string>;
  /** Codes in order, each once, whatever the number of sets and stretches that hold it. */
  codes: readonly string[];
  vocabulary: readonly string[];
  /** How telling a word is: log(1 + phrases / phrases with it). */
  weight(word: string): number;
  knows(word: string): boolean;
  /** How many phrases hold the word, or with `prefix` any word that begins with it; the second counts a phrase once a word. */
  count(word: string, prefix: boolean): number;
  /** Words of a phrase as compared. */
  wordsOf(phrase: number): readonly string[];
  /** Phrases that meet the query, best first by MiniSearch's own score times the prior. */
  retrieve(query: Query, most: number): number[];
  /** The likeliest phrases that begin with one or two letters. */
  beginning(letters: string): readonly number[];
}

export interface Phrase {
  text: string;
  code: string;
  title: boolean;
  prior: number;
}

/** Where `word` stands, or would stand, in a sorted list. */
export function positionIn(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Entry {
  id: number;
  text: string;
}

/** Builds the index, taking a breath now and then so that a worker can answer meanwhile. All sets are of one system. */
export async function buildPhraseIndex(system: CodeSystem, sets: readonly LoadedSet[], breathe: () => Promise<void>): Promise<PhraseIndex> {
  const phrases: Phrase[] = [];
  const words: string[][] = [];
  const counts = new Map<string, number>();
  const shared = new Map<string, string>();
  const seen = new Set<string>();
  const codes = new Set<string>();
  const titled = new Set<string>();
  const retitled = new Set<string>();
  const beginnings = new Map<string, number[]>();
  const mini = new MiniSearch<Entry>({
    fields: ['text'],
    extractField: (entry, field) => (field === 'id' ? entry.id : entry.text) as string,
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0.7, d: 0.5 } },
  });

  function add(text: string, code: string, title: boolean, prior: number): void {
    const key = `${code}\t${text}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (title && titled.has(code)) retitled.add(code);
    else if (title) titled.add(code);
    const id = phrases.length;
    const compared = comparedWords(text).map((word) => {
      const one = shared.get(word) ?? word;
      if (!shared.has(word)) shared.set(word, word);
      return one;
    });
    if (!compared.length) return;
    phrases.push({ text, code, title, prior });
    words.push(compared);
    for (const word of new Set(compared)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const [first = ''] = compared;
    for (const letters of new Set([first.slice(0, 1), first.slice(0, 2)])) {
      const list = beginnings.get(letters);
      if (list) list.push(id);
      else beginnings.set(letters, [id]);
    }
    mini.add({ id, text: compared.join(' ') });
  }

  let sinceBreath = 0;
  for (const { rows } of sets) {
    for (const row of rows) {
      const prior = priorOf(row);
      codes.add(row.code);
      add(row.display, row.code, true, prior);
      for (const synonym of row.words) add(synonym, row.code, false, prior);
      sinceBreath += 1;
      if (sinceBreath % SLICE === 0) await breathe();
    }
  }
  seen.clear();
  for (const [letters, ids] of beginnings) {
    const short = (id: number): number => (phrases[id]?.prior ?? 0) / (3 + (words[id]?.length ?? 0));
    beginnings.set(letters, ids.toSorted((a, b) => short(b) - short(a)).slice(0, BEGINNINGS_KEPT));
  }
  const vocabulary = [...counts.keys()].sort();
  /** Phrases counted up to each word, so that a stretch of the vocabulary is counted by one subtraction. */
  const upTo = new Uint32Array(vocabulary.length + 1);
  for (const [at, word] of vocabulary.entries()) upTo[at + 1] = (upTo[at] as number) + (counts.get(word) ?? 0);
  return {
    system,
    phrases,
    retitled,
    codes: [...codes].sort(),
    vocabulary,
    weight: (word) => Math.log(1 + phrases.length / (counts.get(word) ?? 1)),
    count: (word, prefix) =>
      prefix
        ? (upTo[positionIn(vocabulary, `${word}~`)] as number) - (upTo[positionIn(vocabulary, word)] as number)
        : (counts.get(word) ?? 0),
    knows: (word) => counts.has(word),
    wordsOf: (phrase) => words[phrase] ?? [],
    retrieve: (query, most) =>
      mini
        .search(query, { boostDocument: (id) => phrases[id as number]?.prior ?? 0 })
        .slice(0, most)
        .map(({ id }) => id as number),
    beginning: (letters) => beginnings.get(letters) ?? [],
  };
}
