/** Finds many phrases in one pass over tokens: a trie over words, longest match first. */
import { type Token, tokensOf } from './tokens';

/** A phrase found: token positions, both inclusive. */
export interface Match<T> {
  from: number;
  to: number;
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  values: { value: T; exactCase: boolean }[];
}

/** Words that may stand inside a phrase without breaking it: `pain in the left shoulder` is `pain in shoulder`. */
const PASSED_OVER = new Set(
  'the a an his her their my your this that right left bilateral both acute chronic mild moderate severe known lower upper recent'.split(
    ' ',
  ),
);
const MAX_PASSED = 2;

const node = <T>(): Node<T> => ({ next: new Map(), values: [] });

/** True for an abbreviation written in capitals, which must stand in capitals in the text too. */
const isAbbreviation = (phrase: string): boolean => /^[A-Z][A-Z0-9&/]*$/.test(phrase);

export class PhraseBook<T> {
  private readonly root: Node<T> = node();
  private readonly gaps: boolean;

  /** `gaps` true: a determiner, side or severity may stand inside a phrase of several words. */
  constructor(gaps: boolean) {
    this.gaps = gaps;
  }

  /** Adds a phrase. In capitals (`PE`) it is found only in capitals. */
  add(phrase: string, value: T): void {
    let at = this.root;
    for (const { word } of tokensOf(phrase, 0, phrase.length)) {
      let next = at.next.get(word);
      if (!next) {
        next = node();
        at.next.set(word, next);
      }
      at = next;
    }
    at.values.push({ value, exactCase: isAbbreviation(phrase) });
  }

  /** Every phrase that begins at each token, the longest of each beginning first. */
  find(tokens: Token[]): Match<T>[] {
    const found: Match<T>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const first = this.root.next.get(tokens[from]?.word ?? '');
      if (!first) continue;
      const here: Match<T>[] = [];
      this.walk(tokens, first, from, from, 0, here);
      here.sort((a, b) => b.to - a.to);
      found.push(...here);
    }
    return found;
  }

  private walk(tokens: Token[], at: Node<T>, from: number, to: number, passed: number, found: Match<T>[]): void {
    for (const { value, exactCase } of passed === 0 ? at.values : []) {
      if (!exactCase || inCapitals(tokens, from, to)) found.push({ from, to, value });
    }
    const word = tokens[to + 1]?.word;
    if (word === undefined || at.next.size === 0) return;
    const next = at.next.get(word);
    if (next) this.walk(tokens, next, from, to + 1, 0, found);
    else if (this.gaps && passed < MAX_PASSED && PASSED_OVER.has(word)) this.walk(tokens, at, from, to + 1, passed + 1, found);
  }
}

function inCapitals(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (/[a-z]/.test(tokens[i]?.raw ?? '')) return false;
  return true;
}
