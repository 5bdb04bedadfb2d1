/** Finds the concepts named in a sentence. */
import type { Attributes } from './finding';
import type { Concept } from './lexicon/concept';
import { CONCEPTS } from './lexicon/concepts';
import { SHIELDS } from './lexicon/shields';
import { type Match, PhraseBook } from './phrases';
import type { Token } from './tokens';

interface Named {
  concept: Concept;
  implies: Attributes;
}

/** A concept named at tokens `from`…`to`, both inclusive; `implies` is what the name itself says. */
export interface Mention extends Named {
  from: number;
  to: number;
}

function bookOf(): PhraseBook<Named | null> {
  const book = new PhraseBook<Named | null>(true);
  for (const concept of CONCEPTS) {
    for (const name of concept.names) book.add(name, { concept, implies: concept.implies?.[name] ?? {} });
  }
  for (const shield of SHIELDS) book.add(shield, null);
  return book;
}

const NAMES = bookOf();

/** An abbreviation of two or three capitals says nothing in a line that is all in capitals. */
function isShouted(tokens: Token[], { from, to }: Match<unknown>): boolean {
  const raw = tokens[from]?.raw ?? '';
  if (from !== to || raw.length > 3 || raw !== raw.toUpperCase() || !/^[A-Z]+$/.test(raw)) return false;
  const others = tokens.filter((token) => /^[A-Za-z]{4,}$/.test(token.raw));
  return others.length > 2 && others.every((token) => token.raw === token.raw.toUpperCase());
}

/** The mentions of a sentence from left to right, the longest name at each place; nothing inside a shield. */
export function mentionsOf(tokens: Token[]): Mention[] {
  const found = NAMES.find(tokens).sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken: Match<Named | null>[] = [];
  for (const match of found) {
    const overlapping = taken.some(
      (other) =>
        match.from <= other.to && match.to >= other.from && !(match.from === other.from && match.to === other.to && other.value !== null),
    );
    if (!overlapping && !(match.value !== null && isShouted(tokens, match))) taken.push(match);
  }
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  for (const { from, to, value } of taken) {
    const key = `${from}:${value?.concept.id}`;
    if (value === null || seen.has(key)) continue;
    seen.add(key);
    mentions.push({ from, to, ...value });
  }
  return mentions.sort((a, b) => a.from - b.from);
}
