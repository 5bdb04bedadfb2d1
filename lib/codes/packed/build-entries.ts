/** Turns a table and the phrases about it into the entries of a packed index. */
import type { Phrase } from '../phrase';
import { NOT_POINTED, type Pointed, priorOf } from '../search/prior';
import { weightOf } from '../search/reading';
import { indexedWords } from '../search/text';
import type { PackedTable } from './code-table';
import { type Entries, MAIN, NO_TERM, PRIOR_SCALE, SOURCES, TOTAL_SCALE } from './entries';
import { growing, growingTexts } from './growing';
import { packPostings, type TermLists } from './postings';
import { openSections, packSections, type Section } from './sections';
import { packStrings } from './strings';
import { openTexts, type Texts, textPacker } from './texts';
import { openVocabulary, packSignatures } from './vocabulary';

/** Rows or phrases between two pauses. */
const SLICE = 5_000;
const LARGEST_TOTAL = 0xff_ff;

/** Phrases beside each other in typed arrays: as objects, a quarter of a million of them weigh more than all else. */
interface Placed {
  /** Places of phrases, in the order of the rows, those of a row as they came. */
  order: Uint32Array;
  rows: Uint32Array;
  sources: Uint8Array;
  text(place: number): string;
}

/** The word of a text piece as compared; null when it says nothing. */
const wordOf = (piece: string): string | null => indexedWords(piece)[0] ?? null;

/** Places by row, by counting. */
function byRow(size: number, rows: Uint32Array): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const row of rows) next[row + 1] = (next[row + 1] as number) + 1;
  for (let row = 0; row < size; row += 1) next[row + 1] = (next[row + 1] as number) + (next[row] as number);
  const order = new Uint32Array(rows.length);
  for (const [place, row] of rows.entries()) {
    order[next[row] as number] = place;
    next[row] = (next[row] as number) + 1;
  }
  return order;
}

/** Which phrases belong to which rows, and how often each row is pointed at. */
async function place(
  table: PackedTable,
  phrases: Iterable<Phrase>,
  pause: () => Promise<void>,
): Promise<{ placed: Placed; pointed: Map<number, Pointed> }> {
  const rows = growing(Uint32Array);
  const sources = growing(Uint8Array);
  const texts = growingTexts();
  const pointed = new Map<number, Pointed>();
  const synonym = SOURCES.indexOf('synonym');
  const keep = (row: number, text: string, source: number): void => {
    rows.push(row);
    sources.push(source);
    texts.push(text);
  };
  for (let row = 0; row < table.size; row += 1) {
    for (const text of table.wordsAt(row)) keep(row, text, synonym);
  }
  let read = 0;
  for (const { text, code, source, main } of phrases) {
    read += 1;
    if (read % SLICE === 0) await pause();
    const [first, end] = [table.position(code), table.range(code)[1]];
    // A code whose standing changed has several rows, one after the other.
    for (let row = first; row < end && table.codeAt(row) === code; row += 1) {
      keep(row, text, SOURCES.indexOf(source) + (main ? MAIN : 0));
      if (source !== 'synonym') {
        const before = pointed.get(row) ?? NOT_POINTED;
        pointed.set(row, { times: before.times + 1, main: before.main || main });
      }
    }
  }
  const ofPlaces = rows.taken();
  return { placed: { order: byRow(table.size, ofPlaces), rows: ofPlaces, sources: sources.taken(), text: texts.taken() }, pointed };
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
  /** Each text once a row. */
  const kept = growing(Uint32Array);
  const said = new Set<string>();
  let row = -1;
  for (const [at, phrase] of placed.order.entries()) {
    const itsRow = placed.rows[phrase] as number;
    if (itsRow !== row) {
      row = itsRow;
      said.clear();
      said.add(table.titles.at(row).toLowerCase());
    }
    const text = placed.text(phrase);
    const same = text.toLowerCase();
    if (said.has(same)) continue;
    said.add(same);
    kept.push(phrase);
    packer.add(text);
    if (at % SLICE === 0) await pause();
  }
  const keptPlaces = kept.taken();
  const rows = keptPlaces.map((phrase) => placed.rows[phrase] as number);
  const sources = Uint8Array.from(keptPlaces, (phrase) => placed.sources[phrase] as number);
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
