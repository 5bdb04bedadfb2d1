/** Rows of all tables that a query's readings find: with all words first, respelt where nothing has them, with some of them at last. */
import { meet } from './phrase-score';
import type { Place } from './places';
import { readingsOf } from './query';
import type { Reading, Slot } from './reading';
import { ALL, type Found, type Searchable } from './searchable';
import { beginsSmallWord, foldWord, rawWords } from './text';
import type { Typed } from './typed';
import { orderFactor } from './word-order';

/** A found row with what it was found in and by. */
export interface Candidate extends Found {
  place: Place;
  reading: Reading;
}

/** `exact` false: nothing has all the words as typed. */
export interface Candidates {
  found: Candidate[];
  exact: boolean;
}

/** Fewer rows than this with all words, and those with some of them are looked at. */
const ENOUGH = 5;
const SOME_OF_THE_WORDS = 0.6;
/** How much of the query's weight is enough beside rows that have all of it, where there are none, and where nothing has as much. */
const MOST_OF_THE_WORDS = 0.6;
const MUCH_OF_THE_WORDS = 0.35;
const ANY_OF_THE_WORDS = 0.01;
const READINGS_FOR_SOME = 2;
/** What an ended code is worth beside one that holds. */
const ENDED = 0.6;

/** Best first, each row of an index once. */
function merged(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<Searchable, Map<number, Candidate>>();
  for (const candidate of candidates) {
    let rows = best.get(candidate.place.index);
    if (!rows) {
      rows = new Map();
      best.set(candidate.place.index, rows);
    }
    const before = rows.get(candidate.row);
    if (!before || candidate.score > before.score) rows.set(candidate.row, candidate);
  }
  return [...best.values()].flatMap((rows) => [...rows.values()]).sort((a, b) => b.score - a.score);
}

/**
 * Guesses at the words that no index knows, or where all are known, at every word: then one of them is a slip that makes
 * another word. Empty when there is no guess.
 */
function respelt(index: Searchable, readings: readonly Reading[], isKnown: (slot: Slot) => boolean): Reading[] {
  const all = readings.every(({ slots }) => slots.every(isKnown));
  const guessed: Reading[] = [];
  for (const reading of readings) {
    let changed = false;
    const slots = reading.slots.map((slot): Slot => {
      if (slot.word === null || (!all && isKnown(slot))) return slot;
      const near = index.near(slot.word, slot.prefix);
      changed ||= near.length > 0;
      return { ...slot, near };
    });
    if (changed) guessed.push({ ...reading, slots });
  }
  return guessed;
}

/** The reading when its last word, still being typed, becomes a small word that asks for nothing (`du` of `due to`); null if it cannot. */
function withoutBegunSmallWord({ slots, without, sure }: Reading): Reading | null {
  const last = slots.at(-1);
  if (slots.length < 2 || !last?.prefix || last.word === null) return null;
  const { word } = last;
  return beginsSmallWord(word) ? { slots: slots.slice(0, -1), without, sure } : null;
}

const lessSure = (reading: Reading, share: number): Reading => ({ ...reading, sure: reading.sure * share });

/** At most `most` rows a place and reading. */
function candidatesIn(places: readonly Place[], readings: readonly Reading[], most: number): Candidates {
  const held = places.filter(({ ended }) => !ended);
  const findIn = (place: Place, reading: Reading, least: number): Candidate[] =>
    place.index
      .match(reading, { least, most, accepts: place.accepts })
      .map(({ row, entry, score }) => ({ row, entry, score, place, reading }));
  const find = (asked: (index: Searchable) => readonly Reading[], least: number): Candidate[] =>
    merged(held.flatMap((place) => asked(place.index).flatMap((reading) => findIn(place, reading, least))));
  const typed = find(() => readings, ALL);
  const unfinished = typed.length ? [] : readings.flatMap((reading) => withoutBegunSmallWord(reading) ?? []);
  const all = unfinished.length ? find(() => unfinished, ALL) : typed;
  if (all.length >= most) return { found: all, exact: true };
  const gone = places
    .filter(({ ended }) => ended)
    .flatMap((place) => readings.flatMap((reading) => findIn(place, lessSure(reading, ENDED), ALL)));
  all.push(...gone);
  if (all.length >= ENOUGH) return { found: merged(all), exact: true };

  const known = new Map<string, boolean>();
  const isKnown = ({ word, alternatives }: Slot): boolean => {
    if (word === null || alternatives.length > 0) return true;
    const is = known.get(word) ?? held.some(({ index }) => index.begins(word));
    known.set(word, is);
    return is;
  };
  const guesses = new Map<Searchable, readonly Reading[]>();
  for (const { index } of all.length ? [] : held) guesses.set(index, respelt(index, readings.slice(0, READINGS_FOR_SOME), isKnown));
  const guessed = find((index) => guesses.get(index) ?? [], ALL);
  const words = readings[0]?.slots.length ?? 0;
  if (all.length + guessed.length >= ENOUGH || words < 2) return { found: merged([...all, ...guessed]), exact: all.length > 0 };

  const asked = (index: Searchable): Reading[] => {
    const ofIndex = guesses.get(index);
    return (ofIndex?.length ? ofIndex : readings).slice(0, READINGS_FOR_SOME).map((reading) => lessSure(reading, SOME_OF_THE_WORDS));
  };
  const found = merged([...all, ...guessed, ...find(asked, all.length ? MOST_OF_THE_WORDS : MUCH_OF_THE_WORDS)]);
  return { found: found.length ? found : find(asked, ANY_OF_THE_WORDS), exact: all.length > 0 };
}

/** So many letters are answered from lists made beforehand. */
const BEGINNING = /^[a-z0-9]{1,2}$/;

/** Rows for one or two letters: of those kept for them, and of what the letters stand for as shorthand. */
function begunBy(places: readonly Place[], letters: string, most: number): Candidates {
  const slot = { word: letters, prefix: true, alternatives: [], near: [], required: true };
  const reading: Reading = { slots: [slot], without: [], sure: 1 };
  const kept = places.flatMap((place): Candidate[] => {
    if (place.ended) return [];
    const { index, accepts } = place;
    const beginning = index.beginning(letters);
    const held = beginning.filter(({ row }) => accepts(row)).slice(0, most);
    const enough = held.length >= Math.min(most, beginning.length);
    const found = enough ? held : index.match(reading, { least: ALL, most, accepts });
    return found.map(({ row, entry, score }) => ({ row, entry, score, place, reading }));
  });
  // One letter is a beginning, not yet an abbreviation.
  const [typed] = letters.length > 1 ? readingsOf(letters, []) : [];
  const meant = typed?.slots.flatMap((each) => (each.alternatives.length ? [{ ...each, word: null }] : [])) ?? [];
  if (!typed || !meant.length) return { found: kept.sort((a, b) => b.score - a.score), exact: true };
  return { found: merged([...kept, ...candidatesIn(places, [{ ...typed, slots: meant }], most).found]), exact: true };
}

/** So many of the best are weighed by their word order, too. */
const ORDERED = 15;

function inOrder(found: readonly Candidate[], typed: readonly string[]): Candidate[] {
  const first = found.slice(0, ORDERED).map((candidate): Candidate => {
    const { text } = candidate.place.index.phrase(candidate.entry);
    return { ...candidate, score: candidate.score * orderFactor(candidate.reading.slots, typed, text) };
  });
  return [...first.sort((a, b) => b.score - a.score), ...found.slice(ORDERED)];
}

/** Rows that the typed words find, best first. `most`: rows wanted. */
export function wordsIn(places: readonly Place[], { words, without }: Typed, most: number): Candidates {
  const letters = words.trimStart().toLowerCase();
  if (without.length === 0 && BEGINNING.test(letters)) return begunBy(places, letters, most);
  const { found, exact } = candidatesIn(places, readingsOf(words, without), most);
  return { found: inOrder(found, rawWords(words)), exact };
}

/** The words of `text`, as they stand there, that the reading met. */
export function matchedWords({ slots }: Reading, text: string): string[] {
  const words = rawWords(text);
  const folded = words.map(foldWord);
  const met = new Set(slots.flatMap((slot) => meet(slot, folded).words));
  return [...new Set(words.filter((_, at) => met.has(folded[at] as string)))];
}
