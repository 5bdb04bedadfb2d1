/** Finds the concepts named in a sentence. */
import type { Attributes } from './finding';
import { chestFieldShields } from './lexicon/chest-fields';
import { complicationShields } from './lexicon/complications';
import type { Concept } from './lexicon/concept';
import { CONCEPTS } from './lexicon/concepts';
import { conditionTalkShields } from './lexicon/condition-talk';
import { gutAndGlandShields } from './lexicon/gut-shields';
import { neuroShields } from './lexicon/neuro-fields';
import { poisoningShields } from './lexicon/poisoning';
import { SHIELDS } from './lexicon/shields';
import { skinCancerAndBloodShields } from './lexicon/skin-cancer-blood';
import { womenAndChildrenShields } from './lexicon/women-and-children';
import { woundShields } from './lexicon/wounds';
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

const ALL_SHIELDS = [
  ...SHIELDS,
  ...chestFieldShields,
  ...skinCancerAndBloodShields,
  ...neuroShields,
  ...gutAndGlandShields,
  ...womenAndChildrenShields,
  ...poisoningShields,
  ...complicationShields,
  ...woundShields,
  ...conditionTalkShields,
];

/** Names that are added before others get their turn: some milliseconds' work. */
const SLICE = 3000;

/** Fills the book, giving way after each slice. */
function* filling(book: PhraseBook<Named | null>): Generator<void, void> {
  let added = 0;
  for (const concept of CONCEPTS) {
    const bare: Named = { concept, implies: {} };
    for (const name of concept.names) {
      const implies = concept.implies?.[name];
      book.add(name, implies ? { concept, implies } : bare);
      if (++added % SLICE === 0) yield;
    }
  }
  for (const shield of ALL_SHIELDS) {
    book.add(shield, null);
    if (++added % SLICE === 0) yield;
  }
}

const NAMES = new PhraseBook<Named | null>(true);
const work = filling(NAMES);
let isFull = false;

/** Goes on filling the book of names, a slice a step; done at once where it is full. Who reads before it is full waits for the rest. */
export function* prepareNames(): Generator<void, void> {
  while (!isFull) {
    isFull = work.next().done === true;
    yield;
  }
}

function namesIn(tokens: Token[]): Match<Named | null>[] {
  while (!isFull) isFull = work.next().done === true;
  return NAMES.find(tokens);
}

/** An abbreviation of two or three capitals says nothing in a line that is all in capitals. */
function isShouted(tokens: Token[], { from, to }: Match<unknown>): boolean {
  const raw = tokens[from]?.raw ?? '';
  if (from !== to || raw.length > 3 || raw !== raw.toUpperCase() || !/^[A-Z]+$/.test(raw)) return false;
  const others = tokens.filter((token) => /^[A-Za-z]{4,}$/.test(token.raw));
  return others.length > 2 && others.every((token) => token.raw === token.raw.toUpperCase());
}

const overlaps = (a: Match<unknown>, b: Match<unknown>): boolean => a.from <= b.to && a.to >= b.from;
const sameWords = (a: Match<unknown>, b: Match<unknown>): boolean => a.from === b.from && a.to === b.to;

/** One word that a longer phrase begins with: `sprain` in `sprain of the medial and lateral retinaculum`. */
const opens = (other: Match<Named | null>, match: Match<Named | null>): boolean =>
  other.from === match.from && other.to === other.from && match.to > other.to;

/** A phrase that shares words with another stands where its own first word is in none but a single word, and no shield lies over it. */
const mayShare = (match: Match<Named | null>, taken: Match<Named | null>[]): boolean =>
  match.value !== null &&
  !taken.some((other) =>
    other.value === null ? overlaps(match, other) : match.from >= other.from && match.from <= other.to && !opens(other, match),
  );

/** Of two names of equal length that share words the operation stands: `direct inguinal hernia repair`. */
const deed = ({ value }: Match<Named | null>): number => Number(value?.concept.kind === 'procedure');

/** `Status post stroke` tells of the stroke itself, which a bare `post-stroke` does not. */
const isUnshielded = (tokens: Token[], { from, value }: Match<Named | null>): boolean =>
  value === null && tokens[from]?.word === 'post' && /^status?$/.test(tokens[from - 1]?.word ?? '');

/** What may stand behind the last part of a list; a noun would make another name of it: `cancer of the breast and lung nodules`. */
const ENDS_PART =
  /^(?:[^a-z0-9]|and|or|with|without|after|for|from|in|on|of|is|are|was|were|since|that|which|who|ha(?:s|ve|d)|due|secondary|status|s|when|at|by|while|but|as|to|versus|then|today|noted|seen|present|consistent|likely|possibly|probably|worse|greater|bilaterally|again|also|grade|stage|initial|subsequent)$/;

const JOINS = /^(?:and|or|&)$/;
const LIST_END = 8;

/** A comma parts a list only where `and` ends it: behind `fracture of the radius, left wrist` stands where it is, and no second one. */
function isInList(tokens: Token[], own: number, to: number): boolean {
  const before = tokens.slice(0, own).findLast(({ word }) => word === ',' || JOINS.test(word));
  if (before?.word !== ',') return true;
  const behind = tokens.slice(to + 1, to + 1 + LIST_END).map(({ word }) => word);
  return (behind[0] === ',' || JOINS.test(behind[0] ?? '')) && behind.some((word) => JOINS.test(word));
}

/** `Sprain of the neck and back`: the back is sprained too, where no other name has its word. */
function furtherParts(tokens: Token[], found: Match<Named | null>[], taken: Match<Named | null>[]): Match<Named | null>[] {
  const parts: Match<Named | null>[] = [];
  for (const { own, from, to, value } of found) {
    // Of one operation on several parts its own line tells the parts.
    if (own === undefined || value === null || value.concept.kind === 'procedure') continue;
    if (!ENDS_PART.test(tokens[to + 1]?.word ?? '.') || !isInList(tokens, own, to)) continue;
    const part = { from: own, to, value };
    if (!taken.some((first) => first.value !== null && first.from === from && first.to < own)) continue;
    if (![...taken, ...parts].some((other) => overlaps(part, other))) parts.push(part);
  }
  return parts;
}

/** The mentions of a sentence from left to right, the longest name at each place; nothing inside a shield. */
export function mentionsOf(tokens: Token[]): Mention[] {
  const found = namesIn(tokens)
    .filter((match) => !isUnshielded(tokens, match))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || deed(b) - deed(a) || a.from - b.from);
  const taken: Match<Named | null>[] = [];
  for (const match of found) {
    if (match.shared || (match.value !== null && isShouted(tokens, match))) continue;
    if (!taken.some((other) => overlaps(match, other) && !(sameWords(match, other) && other.value !== null))) taken.push(match);
  }
  // "Hypoxic and hypercapnic respiratory failure" is a name of its own where the lexicon has it.
  const shared = found.filter(
    (match) =>
      match.shared &&
      mayShare(match, taken) &&
      !taken.some(
        (other) =>
          overlaps(match, other) &&
          other.value?.concept.id === match.value?.concept.id &&
          other.to === match.to &&
          other.to - other.from >= 2 &&
          other.from <= match.from + 1,
      ),
  );
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  const whole = taken.filter((one) => !shared.some((match) => opens(one, match)));
  for (const { from, to, value } of [...whole, ...shared, ...furtherParts(tokens, found, taken)]) {
    const key = `${from}:${value?.concept.id}`;
    if (value === null || seen.has(key)) continue;
    seen.add(key);
    mentions.push({ from, to, ...value });
  }
  return mentions.sort((a, b) => a.from - b.from);
}
