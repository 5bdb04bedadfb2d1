/** The search of a small list that changes (starter set, a site's file): MiniSearch finds, our own score weighs. */
import MiniSearch, { type Query } from 'minisearch';
import { packStrings } from '../packed/strings';
import { openVocabulary, packSignatures } from '../packed/vocabulary';
import type { PhraseSource } from '../phrase';
import type { CodeTable } from '../table';
import { phraseScorer } from './phrase-score';
import { NOT_POINTED, priorOf } from './prior';
import { INNER_PREFIX_LETTERS, type Reading, type Slot, weightOf } from './reading';
import { ALL, type Found, type Searchable, type Wanted } from './searchable';
import { indexedWords } from './text';

/** Phrases weighed exactly, of those MiniSearch finds. */
const WEIGHED = 4000;
/** A word in fewer phrases than this is asked of MiniSearch alone; the other words are looked for in what it finds. */
const FEW = 2500;
/** Phrases kept for each one- and two-letter beginning. */
const BEGINNINGS_KEPT = 60;
/** A last word shorter than this opens too many doors to be searched by itself; it is weighed on what the others find. */
const SEARCHABLE_LETTERS = 3;

interface Entry {
  id: number;
  row: number;
  text: string;
  source: PhraseSource;
  words: readonly string[];
  prior: number;
}

/** After every day asked for. */
const ENDLESS = '9999-12-31';

const isShort = ({ word, prefix }: Slot): boolean => prefix && word !== null && word.length < SEARCHABLE_LETTERS;

const exactly = (word: string): Query => ({ queries: [word], prefix: false, combineWith: 'OR' });
/** Anything that meets the slot. */
function queryOf({ word, prefix, alternatives, near }: Slot): Query {
  const goesOn = word !== null && word.length >= (prefix ? 1 : INNER_PREFIX_LETTERS);
  const typed: Query[] = word === null ? [] : [goesOn ? { queries: [word], prefix: true, combineWith: 'OR' } : exactly(word)];
  const meant: Query[] = alternatives.map((words) => ({ queries: words.map(exactly), combineWith: 'AND' }));
  return { queries: [...typed, ...meant, ...near.map((each) => exactly(each.word))], combineWith: 'OR' };
}

function entriesOf(table: CodeTable): Entry[] {
  const entries: Entry[] = [];
  const shared = new Map<string, string>();
  const share = (word: string): string => {
    const one = shared.get(word);
    if (one !== undefined) return one;
    shared.set(word, word);
    return word;
  };
  for (let row = 0; row < table.size; row += 1) {
    const { system, code, display, billable, words } = table.row(row);
    const prior = priorOf({ system, code, display, billable }, NOT_POINTED);
    for (const [at, text] of [display, ...words].entries()) {
      const compared = indexedWords(text).map(share);
      if (compared.length) entries.push({ id: entries.length, row, text, source: at === 0 ? 'title' : 'synonym', words: compared, prior });
    }
  }
  return entries;
}

/** Indexes a table of some ten thousand rows at most. */
export function smallIndex(table: CodeTable): Searchable {
  const entries = entriesOf(table);
  const ends = Array.from({ length: table.size }, (_, row) => table.row(row).to ?? ENDLESS);
  const counts = new Map<string, number>();
  const begun = new Map<string, number[]>();
  for (const { id, words } of entries) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const letters of new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))) {
      const list = begun.get(letters);
      if (list) list.push(id);
      else begun.set(letters, [id]);
    }
  }
  const mini = new MiniSearch<Entry>({
    fields: ['words'],
    extractField: (entry, field) => (field === 'id' ? entry.id : entry.words.join(' ')) as string,
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
    searchOptions: { bm25: { k: 1.2, b: 0.7, d: 0.5 } },
  });
  mini.addAll(entries);
  const known = [...counts.keys()].sort();
  const vocabulary = openVocabulary(packStrings(known), packSignatures(known));
  /** Phrases counted up to each word, so that a stretch of the vocabulary is counted by one subtraction. */
  const upTo = new Uint32Array(known.length + 1);
  for (const [at, word] of known.entries()) upTo[at + 1] = (upTo[at] as number) + (counts.get(word) ?? 0);
  function beginCount(letters: string): number {
    const [from, to] = vocabulary.range(letters);
    return (upTo[to] as number) - (upTo[from] as number);
  }
  const weigh = phraseScorer((word) => weightOf(entries.length, counts.get(word) ?? 0));

  /** About how many phrases meet the slot. */
  function estimate({ word, alternatives, near }: Slot): number {
    const meant = alternatives.map((words) => Math.min(...words.map((each) => counts.get(each) ?? 0)));
    const guessed = near.map((each) => counts.get(each.word) ?? 0);
    return [word === null ? 0 : beginCount(word), ...meant, ...guessed].reduce((sum, count) => sum + count, 0);
  }

  function candidates({ slots }: Reading, some: boolean): number[] {
    const required = slots.filter((slot) => slot.required);
    const counted = required.map((slot) => ({ slot, count: estimate(slot) })).toSorted((a, b) => a.count - b.count);
    const there = counted.filter(({ count }) => count > 0);
    if (there.length === 0 || (!some && there.length < counted.length)) return [];
    const long = there.filter(({ slot }) => there.length === 1 || !isShort(slot));
    const [only] = there;
    if (there.length === 1 && only && isShort(only.slot) && only.slot.word && only.slot.alternatives.length === 0)
      return begun.get(only.slot.word) ?? [];
    const asked = some || (long[0]?.count ?? 0) < FEW ? long.slice(0, some ? 3 : 1) : long.slice(0, 2);
    const query: Query = { queries: asked.map(({ slot }) => queryOf(slot)), combineWith: some ? 'OR' : 'AND' };
    return mini
      .search(query, { boostDocument: (id) => entries[id as number]?.prior ?? 0 })
      .slice(0, WEIGHED)
      .map(({ id }) => id as number);
  }

  function match(reading: Reading, { least, most, accepts }: Wanted): Found[] {
    const best = new Map<number, Found>();
    for (const id of candidates(reading, least < ALL)) {
      const entry = entries[id] as Entry;
      const score = weigh(reading, entry.words, entry.prior, least);
      const before = best.get(entry.row);
      if (score <= (before?.score ?? 0) || !accepts(entry.row)) continue;
      best.set(entry.row, { row: entry.row, entry: id, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, most);
  }

  const firstEnd = ends.length ? ends.reduce((first, to) => (to < first ? to : first)) : ENDLESS;
  const beginnings = new Map<string, Found[]>();
  return {
    table,
    match,
    holds(row, date) {
      const { from, to } = table.row(row);
      return from <= date && (to === null || date <= to);
    },
    hasEnded: (date) => firstEnd < date,
    isBillable: (row) => table.row(row).billable,
    begins: (letters) => beginCount(letters) > 0,
    near: (word, prefix) => vocabulary.near(word, prefix),
    beginning(letters) {
      const slot = { word: letters, prefix: true, alternatives: [], near: [], required: true };
      const kept =
        beginnings.get(letters) ??
        match({ slots: [slot], without: [], sure: 1 }, { least: ALL, most: BEGINNINGS_KEPT, accepts: () => true });
      beginnings.set(letters, kept);
      return kept;
    },
    phrase: (entry) => entries[entry] as Entry,
  };
}
