/** Code search: words or a code in, codes that hold on the day out, best first. */
import type { Query } from 'minisearch';
import type { OpenBook } from '../book';
import type { CodeRow, CodeSystem, Hit, SearchRequest, SearchResponse } from '../code';
import { CodeSystemSchema } from '../code';
import { isModifier, writtenCode } from '../format';
import { buildPhraseIndex, type PhraseIndex, positionIn } from './phrase-index';
import { type Slot, type Variant, variantsOf } from './query';
import { scorer } from './score';
import { nearWords } from './spelling';
import { foldWord, rawWords } from './text';

export type Search = (request: SearchRequest) => SearchResponse;

const DEFAULT_LIMIT = 20;
/** Phrases weighed exactly, of those MiniSearch finds. */
const WEIGHED = 4000;
/** A word in fewer phrases than this is asked of MiniSearch alone; the other words are looked for in what it finds. */
const FEW = 2500;
/** Fewer hits than this with all words, and phrases with some of them are looked at. */
const ENOUGH = 5;
/** A last word shorter than this opens too many doors to be searched by itself; it is weighed on what the others find. */
const SEARCHABLE_LETTERS = 3;
/** In a search for some of the words, words in more than this share of phrases are left out. */
const COMMON_SHARE = 0.08;
const SOME_OF_THE_WORDS = 0.6;
const WEIGHED_SOME = 600;

const exact = (word: string): Query => ({ queries: [word], prefix: false, combineWith: 'OR' });
const prefixed = (word: string): Query => ({ queries: [word], prefix: true, combineWith: 'OR' });
const all = (words: readonly string[]): Query => ({ queries: words.map(exact), combineWith: 'AND' });

/** Anything that meets the slot. */
function slotQuery(index: PhraseIndex, { word, prefix, alternatives, near }: Slot): Query {
  const goesOn = word !== null && word.length >= SEARCHABLE_LETTERS && (prefix || !index.knows(word));
  const typed: Query[] = word === null ? [] : [goesOn ? prefixed(word) : exact(word)];
  return { queries: [...typed, ...alternatives.map(all), ...near.map((each) => exact(each.word))], combineWith: 'OR' };
}

interface Candidate {
  index: PhraseIndex;
  phrase: number;
  score: number;
  words: Set<string>;
}

const hasBeginning = (index: PhraseIndex, word: string): boolean =>
  index.vocabulary[positionIn(index.vocabulary, word)]?.startsWith(word) ?? false;

/** The reading with guesses at the words that no phrase holds; null when every word is known. */
function respelt(index: PhraseIndex, variant: Variant, near: (word: string, prefix: boolean) => Slot['near']): Variant | null {
  let changed = false;
  const slots = variant.slots.map((slot) => {
    if (slot.word === null || hasBeginning(index, slot.word)) return slot;
    const guesses = near(slot.word, slot.prefix);
    changed ||= guesses.length > 0;
    return { word: slot.word, prefix: slot.prefix, alternatives: slot.alternatives, near: guesses };
  });
  return changed ? { slots, sure: variant.sure } : null;
}

/** The best candidate of each code. */
function bestOfCode(candidates: Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const code = `${candidate.index.system} ${candidate.index.phrases[candidate.phrase]?.code}`;
    const before = best.get(code);
    if (!before || candidate.score > before.score) best.set(code, candidate);
  }
  return [...best.values()];
}

const isShort = (slot: Slot): boolean => slot.prefix && slot.word !== null && slot.word.length < SEARCHABLE_LETTERS;

/** About how many phrases meet the slot. */
function estimate(index: PhraseIndex, { word, prefix, alternatives, near }: Slot): number {
  const typed = word === null ? 0 : index.count(word, prefix || !index.knows(word));
  const meant = alternatives.map((words) => Math.min(...words.map((each) => index.count(each, false))));
  return [typed, ...meant, ...near.map((each) => index.count(each.word, false))].reduce((sum, count) => sum + count, 0);
}

function withAllWords(index: PhraseIndex, variant: Variant, weigh: Weigh): Candidate[] {
  const { slots } = variant;
  const counted = slots.map((slot) => ({ slot, count: estimate(index, slot) })).toSorted((a, b) => a.count - b.count);
  const [rarest] = counted;
  if (!rarest?.count) return [];
  const long = counted.filter(({ slot }) => slots.length === 1 || !isShort(slot));
  const asked = (long[0]?.count ?? 0) < FEW ? long.slice(0, 1) : long.slice(0, 2);
  const [only] = slots;
  const begun = slots.length === 1 && only?.word && isShort(only) ? index.beginning(only.word) : [];
  // One letter is a beginning, not yet an abbreviation.
  const oneLetter = slots.length === 1 && only?.word?.length === 1 && begun.length > 0;
  const found = oneLetter ? [] : index.retrieve({ queries: asked.map(({ slot }) => slotQuery(index, slot)), combineWith: 'AND' }, WEIGHED);
  return weigh(index, variant, [...new Set([...found, ...begun])], true);
}

function withSomeWords(index: PhraseIndex, variant: Variant, weigh: Weigh): Candidate[] {
  const common = Math.log(1 + 1 / COMMON_SHARE);
  const telling = variant.slots.filter(({ word }) => word === null || !index.knows(word) || index.weight(word) > common);
  const searched = telling.length ? telling : variant.slots;
  const found = index.retrieve({ queries: searched.map((slot) => slotQuery(index, slot)), combineWith: 'OR' }, WEIGHED_SOME);
  return weigh(index, { slots: variant.slots, sure: variant.sure * SOME_OF_THE_WORDS }, found, false);
}

type Weigh = (index: PhraseIndex, variant: Variant, phrases: readonly number[], mustMeetAll: boolean) => Candidate[];

/** Every reading respelt where it needs to be; each word is looked up once. */
function respeltAll(index: PhraseIndex, variants: Variant[]): Variant[] {
  const known = new Map<string, Slot['near']>();
  const near = (word: string, prefix: boolean): Slot['near'] => {
    const found = known.get(word) ?? nearWords(word, index.vocabulary, prefix);
    known.set(word, found);
    return found;
  };
  return variants.map((variant) => respelt(index, variant, near) ?? variant);
}

/** All words first; a respelling only where nothing has them all; some of the words only where that finds too little. */
function candidates(indexes: PhraseIndex[], variants: Variant[], weigh: Weigh): Candidate[] {
  const everywhere = (find: (index: PhraseIndex) => Candidate[]): Candidate[] => bestOfCode(indexes.flatMap(find));
  const found = everywhere((index) => variants.flatMap((variant) => withAllWords(index, variant, weigh)));
  if (found.length >= ENOUGH) return found;
  const readings = new Map(indexes.map((index) => [index, respeltAll(index, variants)]));
  const guessed = found.length
    ? found
    : everywhere((index) =>
        (readings.get(index) ?? []).flatMap((variant) => (variants.includes(variant) ? [] : withAllWords(index, variant, weigh))),
      );
  if (guessed.length >= ENOUGH || (variants[0]?.slots.length ?? 0) < 2) return guessed;
  const some = everywhere((index) => (readings.get(index) ?? []).slice(0, 2).flatMap((variant) => withSomeWords(index, variant, weigh)));
  return bestOfCode([...guessed, ...some]);
}

/** Codes that begin with what was typed, the exact one first, then the shorter. */
function codesBeginning({ system, codes }: PhraseIndex, typed: string): string[] {
  const begin = writtenCode(system, typed);
  // Codes hold no character beyond Z.
  return codes.slice(positionIn(codes, begin), positionIn(codes, `${begin}~`)).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Typed like the beginning of a code: one word of two to eight letters and digits with a digit in it, a dot or hyphen allowed. */
const looksLikeCode = (query: string): boolean =>
  /^(?=.*\d)[a-z0-9]{1,3}[a-z0-9]*[-.]?[a-z0-9]*$/i.test(query) && query.length > 1 && query.length < 10;

/**
 * Builds the search over sets of any systems. `breathe` is awaited now and then; `now` measures, in ms.
 * Answers are rows of `book` that hold on the request's day, so that the book alone decides what a code is that day.
 */
export async function createSearch(book: OpenBook, breathe: () => Promise<void>, now: () => number): Promise<Search> {
  const indexes = new Map<CodeSystem, PhraseIndex>();
  for (const system of CodeSystemSchema.options) {
    const sets = book.sets.filter(({ set }) => set.system === system);
    if (sets.length) indexes.set(system, await buildPhraseIndex(system, sets, breathe));
  }

  function hit(row: CodeRow, date: string, phrase: string, source: Hit['source'], matched: string[]): Hit {
    return { ...row, phrase, source, matched, children: row.billable ? 0 : book.children(row.system, row.code, date).length };
  }

  return ({ query, date, systems, limit }) => {
    const start = now();
    const asked = systems ?? CodeSystemSchema.options.filter((system) => indexes.has(system));
    const most = limit ?? DEFAULT_LIMIT;
    const typed = query.trim();
    const hits = new Map<string, Hit>();
    const put = (found: Hit): void => {
      const key = `${found.system} ${found.code}`;
      if (!hits.has(key)) hits.set(key, found);
    };
    const searched = asked.flatMap((system) => indexes.get(system) ?? []);
    const asCode = looksLikeCode(typed);
    if (asCode || /^[a-z0-9]{2}$/i.test(typed)) {
      for (const index of searched) {
        for (const code of codesBeginning(index, typed)) {
          // Two letters are a modifier or the beginning of a word, never the beginning of a code.
          if (!asCode && !isModifier(index.system, code)) continue;
          const row = book.lookup(index.system, code, date);
          if (row) put(hit(row, date, row.display, 'code', [row.code]));
          if (hits.size >= most) break;
        }
      }
    }
    const byCode = [...hits.values()];
    if (hits.size < most && !(asCode && hits.size && typed.length > 3)) {
      const variants = variantsOf(query);
      const weigh: Weigh = (index, variant, phrases, mustMeetAll) => {
        const score = scorer(index, variant);
        return phrases.flatMap((phrase) => {
          const scored = score(phrase, mustMeetAll);
          const found = index.phrases[phrase];
          if (!scored || !found) return [];
          // A title of another day is no title today.
          if (found.title && index.retitled.has(found.code) && book.lookup(index.system, found.code, date)?.display !== found.text)
            return [];
          return [{ index, phrase, score: scored.score * (0.5 + 0.5 * found.prior), words: scored.words }];
        });
      };
      const ranked = candidates(searched, variants, weigh).toSorted((a, b) => b.score - a.score);
      for (const { index, phrase, words } of ranked) {
        if (hits.size >= most) break;
        const found = index.phrases[phrase];
        const row = found && book.lookup(index.system, found.code, date);
        if (!row || !found) continue;
        const matched = rawWords(found.text).filter((word) => words.has(foldWord(word)));
        put(hit(row, date, found.text, found.title ? 'title' : 'synonym', [...new Set(matched)]));
      }
    }
    const ordered = asCode ? [...hits.values()] : [...[...hits.values()].filter((each) => !byCode.includes(each)), ...byCode];
    return {
      query,
      hits: ordered.slice(0, most),
      notLoaded: asked.filter((system) => book.setFor(system, date) === null),
      ms: now() - start,
    };
  };
}
