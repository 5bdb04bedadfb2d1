/** Finds many phrases in one pass over tokens: a trie over words, longest match first. */
import { type Token, tokensOf } from './tokens';

/**
 * A phrase found: token positions, both inclusive. `shared`: it is joined with another over a word both have (`knee` in
 * `knee and hip pain`), so that it may lie over other phrases.
 */
export interface Match<T> {
  from: number;
  to: number;
  value: T;
  shared?: true;
  /** Where its own words begin when it shares its first ones: `lumbar spine` in `sprain of the neck and lumbar spine`. */
  own?: number;
}

/** Of the many nodes most have one way on, and no map: a hundred thousand phrases must not fill the memory. */
interface Node<T> {
  word: string;
  /** The only way on; null where there is none, or several. */
  only: Node<T> | null;
  several: Map<string, Node<T>> | null;
  values: { value: T; exactCase: boolean }[] | null;
}

function nextOf<T>({ only, several }: Node<T>, word: string): Node<T> | undefined {
  return several ? several.get(word) : only?.word === word ? only : undefined;
}

function addTo<T>(at: Node<T>, word: string): Node<T> {
  const added = node<T>(word);
  if (at.several) at.several.set(word, added);
  else if (at.only) {
    at.several = new Map([
      [at.only.word, at.only],
      [word, added],
    ]);
    at.only = null;
  } else at.only = added;
  return added;
}

/** Words that may stand inside a phrase without breaking it: `pain in the left shoulder` is `pain in shoulder`. */
const PASSED_OVER = new Set(
  'the a an his her their my your this that right left bilateral both acute chronic mild moderate severe known lower upper recent small medium large'.split(
    ' ',
  ),
);
const MAX_PASSED = 2;
const JOINS = new Set(['and', 'or', '&']);
const ANCHORS = new Set(['of', 'in', 'to']);
/** Words of one part of a list: `mitral`, `lower back`. */
const MAX_PART = 2;
const MAX_PARTS = 3;

/** Words that are no part of a name: they begin another clause. */
const OTHER_CLAUSE = /^(?:if|when|that|which|who|she|he|they|her|his|their|is|was|are|were|has|had|have|to|for|with|will|then|but)$/;

/** The positions behind `and hip`, `, hip and ankle`: where a phrase may go on that shares its last words with them. */
function behindParts(tokens: Token[], at: number): number[] {
  const ends: number[] = [];
  let start = at;
  for (let part = 0; part < MAX_PARTS; part++) {
    let word = tokens[start]?.word ?? '';
    const isComma = word === ',';
    if (isComma && JOINS.has(tokens[start + 1]?.word ?? '')) word = tokens[++start]?.word ?? '';
    if (!isComma && !JOINS.has(word)) break;
    const closes = JOINS.has(word);
    for (let length = 1; length <= MAX_PART; length++) {
      const next = tokens[start + length]?.word ?? '';
      if (!/^[a-z]/.test(next) || JOINS.has(next) || OTHER_CLAUSE.test(next)) break;
      if (closes) ends.push(start + length + 1);
    }
    if (closes) break;
    start += 2;
  }
  return ends;
}

const node = <T>(word: string): Node<T> => ({ word, only: null, several: null, values: null });

/** True for an abbreviation written in capitals, which must stand in capitals in the text too. */
const isAbbreviation = (phrase: string): boolean => /^[A-Z][A-Z0-9&/]*$/.test(phrase);

export class PhraseBook<T> {
  private readonly root: Node<T> = node('');
  private readonly gaps: boolean;

  /** `gaps` true: a determiner, side or severity may stand inside a phrase of several words. */
  constructor(gaps: boolean) {
    this.gaps = gaps;
  }

  /** Adds a phrase. In capitals (`PE`) it is found only in capitals. */
  add(phrase: string, value: T): void {
    let at = this.root;
    for (const { word } of tokensOf(phrase, 0, phrase.length)) at = nextOf(at, word) ?? addTo(at, word);
    const held = { value, exactCase: isAbbreviation(phrase) };
    if (at.values) at.values.push(held);
    else at.values = [held];
  }

  /** Every phrase that begins at each token, the longest of each beginning first. */
  find(tokens: Token[]): Match<T>[] {
    const found: Match<T>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const first = nextOf(this.root, tokens[from]?.word ?? '');
      if (!first) continue;
      const here: Match<T>[] = [];
      this.walk(tokens, first, from, from, 0, here);
      here.sort((a, b) => b.to - a.to);
      found.push(...here);
    }
    return found;
  }

  private walk(
    tokens: Token[],
    at: Node<T>,
    from: number,
    to: number,
    passed: number,
    found: Match<T>[],
    anchor: Node<T> | null = null,
  ): void {
    for (const { value, exactCase } of (passed === 0 && at.values) || []) {
      if (!exactCase || inCapitals(tokens, from, to)) found.push({ from, to, value });
    }
    const word = tokens[to + 1]?.word;
    if (word === undefined) return;
    if (this.gaps && (word === ',' || JOINS.has(word))) this.walkShared(tokens, at, from, to + 1, found, anchor);
    if (!at.only && !at.several) return;
    const next = nextOf(at, word);
    // What stands behind `of` may be one of several: `sprain of the neck and back`.
    if (next) this.walk(tokens, next, from, to + 1, 0, found, ANCHORS.has(word) ? next : anchor);
    if (this.gaps && passed < MAX_PASSED && PASSED_OVER.has(word)) this.walk(tokens, at, from, to + 1, passed + 1, found, anchor);
  }

  /** Goes on behind the other parts of a list that shares its last words: `knee and hip pain`. */
  private walkShared(tokens: Token[], at: Node<T>, from: number, join: number, found: Match<T>[], anchor: Node<T> | null): void {
    if (anchor) this.walkAgain(tokens, anchor, from, join, found);
    for (const behind of behindParts(tokens, join)) {
      const next = nextOf(at, tokens[behind]?.word ?? '');
      if (!next) continue;
      const here: Match<T>[] = [];
      this.walk(tokens, next, from, behind, 0, here);
      found.push(...here.map((match): Match<T> => ({ ...match, shared: true })));
    }
  }

  /** Begins anew behind `of` for the next part of a list: `sprain of the neck and back`. */
  private walkAgain(tokens: Token[], anchor: Node<T>, from: number, join: number, found: Match<T>[]): void {
    let at = join + 1;
    if (JOINS.has(tokens[at]?.word ?? '')) at++;
    if (ANCHORS.has(tokens[at]?.word ?? '')) at++;
    while (PASSED_OVER.has(tokens[at]?.word ?? '') && !nextOf(anchor, tokens[at]?.word ?? '')) at++;
    const next = nextOf(anchor, tokens[at]?.word ?? '');
    if (!next || at - join > MAX_PASSED + 2) return;
    const here: Match<T>[] = [];
    this.walk(tokens, next, from, at, 0, here, anchor);
    found.push(...here.map((match): Match<T> => ({ own: at, ...match, shared: true })));
  }
}

function inCapitals(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (/[a-z]/.test((tokens[i]?.raw ?? '').replace(/^([A-Z]{2,6})s$/, '$1'))) return false;
  return true;
}
