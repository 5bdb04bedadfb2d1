/** Phrases of the neoplasm and drug tables: one a cell, in the words of its column. */
import type { Book } from '../books/book-node';
import type { Phrase } from '../phrase';
import { placesOf } from './index-places';

/** Columns 2 to 7 of the ICD-10-CM Table of Neoplasms. */
const BEHAVIORS = [
  (site: string) => `Malignant neoplasm of ${site}`,
  (site: string) => `Secondary malignant neoplasm of ${site}`,
  (site: string) => `Carcinoma in situ of ${site}`,
  (site: string) => `Benign neoplasm of ${site}`,
  (site: string) => `Neoplasm of uncertain behavior of ${site}`,
  (site: string) => `Neoplasm of unspecified behavior of ${site}`,
];

/** Columns 2 to 7 of the ICD-10-CM Table of Drugs and Chemicals. */
const INTENTS = [
  (drug: string) => `Poisoning by ${drug}, accidental`,
  (drug: string) => `Poisoning by ${drug}, intentional self-harm`,
  (drug: string) => `Poisoning by ${drug}, assault`,
  (drug: string) => `Poisoning by ${drug}, undetermined`,
  (drug: string) => `Adverse effect of ${drug}`,
  (drug: string) => `Underdosing of ${drug}`,
];

/** The table's own heading is no site. */
const HEADING = /^neoplasms?\b/i;

function* cellPhrases(book: Book, source: 'neoplasm' | 'drug', columns: typeof BEHAVIORS): Generator<Phrase> {
  const places = placesOf(book);
  for (let at = 0; at < places.size; at += 1) {
    const name = places
      .words(at)
      .filter((word, depth) => depth > 0 || !HEADING.test(word))
      .join(', ');
    if (name === '') continue;
    const node = places.node(at);
    for (const [column, say] of columns.entries()) {
      const code = node.cells[column];
      if (!code) continue;
      yield { text: say(name), code, source, main: false };
      if (node.nonessential) yield { text: `${say(name)} (${node.nonessential})`, code, source, main: false };
    }
  }
}

export const neoplasmPhrases = (book: Book): Generator<Phrase> => cellPhrases(book, 'neoplasm', BEHAVIORS);
export const drugPhrases = (book: Book): Generator<Phrase> => cellPhrases(book, 'drug', INTENTS);
