/** Turns a table and the phrases about it into the entries of a packed index. */
import type { Phrase } from '../phrase';
import { NOT_POINTED, type Pointed, priorOf } from '../search/prior';
import { weightOf } from '../search/reading';
import { indexedWords } from '../search/text';
import type { PackedTable } from './code-table';
import { type Entries, MAIN, NO_TERM, PRIOR_SCALE, SOURCES, TOTAL_SCALE } from './entries';
import { packPostings, type TermLists } from './postings';
import { openSections, packSections, type Section } from './sections';
import { packStrings } from './strings';
import { openTexts, type Texts, textPacker } from './texts';
import { openVocabulary, packSignatures } from './vocabulary';

/** Rows or phrases between two pauses. */
const SLICE = 5_000;
const LARGEST_TOTAL = 0xff_ff;

interface Placed {
  row: number;
  text: string;
  source: number;
}

/** The word of a text piece as compared; null when it says nothing. */
const wordOf = (piece: string): string | null => indexedWords(piece)[0] ?? null;

/** Which phrases belong to which rows, in the order of the rows, each text once a row; and how often each row is pointed at. */
async function place(
  table: PackedTable,
  phrases: Iterable<Phrase>,
  pause: () => Promise<void>,
): Promise<{ placed: Placed[]; pointed: Map<number, Pointed> }> {
  const placed: Placed[] = [];
  const pointed = new Map<number, Pointed>();
  const synonym = SOURCES.indexOf('synonym');
  for (let row = 0; row < table.size; row += 1) {
    for (const text of table.wordsAt(row)) placed.push({ row, text, source: synonym });
  }
  let read = 0;
  for (const { text, code, source, main } of phrases) {
    read += 1;
    if (read % SLICE === 0) await pause();
    const [first, end] = [table.position(code), table.range(code)[1]];
    // A code whose standing changed has several rows, one after the other.
    for (let row = first; row < end && table.codeAt(row) === code; row += 1) {
      placed.push({ row, text, source: SOURCES.indexOf(source) + (main ? MAIN : 0) });
      if (source !== 'synonym') {
        const before = pointed.get(row) ?? NOT_POINTED;
        pointed.set(row, { times: before.times + 1, main: before.main || main });
      }
    }
  }
  return { placed: placed.sort((a, b) => a.row - b.row), pointed };
}

/** The words of each piece, numbered later: the vocabulary is known only when all pieces are. */
const wordsOf = ({ vocabulary }: Texts): (string | null)[] =>
  Array.from({ length: vocabulary.size }, (_, piece) => wordOf(vocabulary.at(piece)));

/** The distinct terms of all entries, titles first. */
function termLists(titles: Texts, titleTerms: Uint32Array, phrases: Texts, phraseTerms: Uint32Array): TermLists {
  const starts = new Uint32Array(titles.size + phrases.size + 1);
  const terms = new Uint32Array(titles.pieces.length + phrases.pieces.length);
  let written = 0;
  let entry = 0;
  for (const [texts, ofPiece] of [
    [titles, titleTerms],
    [phrases, phraseTerms],
  ] as const) {
    for (let text = 0; text < texts.size; text += 1) {
      const begin = written;
      for (let at = texts.starts[text] as number; at < (texts.starts[text + 1] as number); at += 1) {
        const term = ofPiece[texts.pieces[at] as number] as number;
        if (term === NO_TERM) continue;
        let there = false;
        for (let before = begin; before < written; before += 1) there ||= terms[before] === term;
        if (there) continue;
        terms[written] = term;
        written += 1;
      }
      entry += 1;
      starts[entry] = written;
    }
  }
  return { starts, terms: terms.subarray(0, written) };
}

/** Entries to be searched at once, and the sections and meta that give them back. */
export async function buildEntries(
  table: PackedTable,
  given: Iterable<Phrase>,
  pause: () => Promise<void>,
): Promise<{ entries: Entries; sections: Record<string, Section>; meta: unknown }> {
  const { placed, pointed } = await place(table, given, pause);
  const packer = textPacker('phrase');
  const kept: Placed[] = [];
  const said = new Set<string>();
  let row = -1;
  for (const [at, phrase] of placed.entries()) {
    if (phrase.row !== row) {
      row = phrase.row;
      said.clear();
      said.add(table.titles.at(row).toLowerCase());
    }
    const same = phrase.text.toLowerCase();
    if (said.has(same)) continue;
    said.add(same);
    kept.push(phrase);
    packer.add(phrase.text);
    if (at % SLICE === 0) await pause();
  }
  const phraseSections = packer.sections();
  const phrases = openTexts(openSections(packSections(phraseSections, null)), 'phrase');
  await pause();

  const titleWords = wordsOf(table.titles);
  const phraseWords = wordsOf(phrases);
  const words = [...new Set([...titleWords, ...phraseWords])].filter((word) => word !== null).sort();
  const numbers = new Map(words.map((word, term) => [word, term]));
  const termsOf = (list: (string | null)[]): Uint32Array =>
    Uint32Array.from(list, (word) => (word === null ? NO_TERM : (numbers.get(word) ?? NO_TERM)));
  const titleTerms = termsOf(titleWords);
  const phraseTerms = termsOf(phraseWords);
  await pause();

  const lists = termLists(table.titles, titleTerms, phrases, phraseTerms);
  await pause();
  const postings = packPostings(words.length, lists);
  await pause();
  const size = table.size + phrases.size;
  const weights = Float32Array.from(postings.counts, (count) => weightOf(size, count));
  const totals = Uint16Array.from({ length: size }, (_, entry) => {
    let total = 0;
    for (let at = lists.starts[entry] as number; at < (lists.starts[entry + 1] as number); at += 1)
      total += weights[lists.terms[at] as number] as number;
    return Math.min(LARGEST_TOTAL, Math.round(total * TOTAL_SCALE));
  });
  const { system } = table.set;
  const priors = Uint8Array.from({ length: table.size }, (_, at) => {
    const known = { system, code: table.codeAt(at), display: table.titles.at(at), billable: table.isBillable(at) };
    return Math.round(priorOf(known, pointed.get(at) ?? NOT_POINTED) * PRIOR_SCALE);
  });
  await pause();

  const { bytes, starts } = packStrings(words);
  const signatures = packSignatures(words);
  const rows = Uint32Array.from(kept, (phrase) => phrase.row);
  const sources = Uint8Array.from(kept, ({ source }) => source);
  const vocabulary = openVocabulary({ bytes, starts }, signatures);
  return {
    entries: { table, titleTerms, phrases, phraseTerms, rows, sources, totals, priors, vocabulary, postings },
    sections: {
      ...phraseSections,
      titleTerms,
      phraseTerms,
      phraseRows: rows,
      phraseSources: sources,
      totals,
      priors,
      wordBytes: bytes,
      wordStarts: starts,
      signatures,
      postings: postings.bytes,
      postingStarts: postings.starts,
      postingCounts: postings.counts,
    },
    meta: null,
  };
}
