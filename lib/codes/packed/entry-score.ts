/** What an entry says of what is asked: which atoms it meets, and how well all in all. */
import { qualityOfBeginning, scoreOf } from '../search/reading';
import { type Entries, MAIN, NO_TERM, PRIOR_SCALE, SOURCES, TOTAL_SCALE } from './entries';
import type { Atom, Plan } from './plan';

/** What a phrase's words are worth by where it stands. */
const SOURCE_WEIGHT: Record<(typeof SOURCES)[number], number> = {
  title: 1,
  inclusion: 0.97,
  index: 0.97,
  'external-cause': 0.95,
  neoplasm: 0.95,
  drug: 0.93,
  synonym: 0.97,
};
const OF_MAIN_TERM = 1.03;
/** Bits of a number. */
const MOST_ATOMS = 32;

/** What was last read of an entry: the bits of the atoms it meets, and the weight of the terms that meet them. */
export interface Met {
  atoms: number;
  weight: number;
}

export interface EntryScore {
  /** Says which terms meet the plan's atoms, until `forget`. */
  remember(plan: Plan): void;
  forget(plan: Plan): void;
  /** What the entry meets; the same object each time. */
  metBy(entry: number): Met;
  /** The score of an entry that covers a share of the query with terms of the given weight. */
  weighed(entry: number, row: number, ofQuery: number, weight: number): number;
  /** The entry's score, given the atoms it meets. */
  of(entry: number, row: number, met: number, plan: Plan): number;
}

/** How well a term of `length` letters says what the atom asks. */
export const qualityOf = ({ quality, letters, typing }: Atom, length: number): number =>
  letters === 0 ? quality : qualityOfBeginning(letters, length, typing);

/** `weights`: how telling each term is. */
export function entryScore(entries: Entries, weights: Float32Array): EntryScore {
  const { table, titleTerms, phrases, phraseTerms, sources, totals, priors, vocabulary } = entries;
  const { titles } = table;
  const sourceWeights = Float32Array.from({ length: MAIN * 2 }, (_, source) => {
    const name = SOURCES[source & (MAIN - 1)];
    return name ? SOURCE_WEIGHT[name] * (source & MAIN ? OF_MAIN_TERM : 1) : 0;
  });
  // Kept between searches, since making them costs more than a search.
  const marks = new Int32Array(vocabulary.size);
  const qualities = new Float32Array(MOST_ATOMS);
  const metTerms = new Int32Array(MOST_ATOMS);
  const met: Met = { atoms: 0, weight: 0 };

  function read(pieces: Uint16Array | Uint32Array, from: number, to: number, terms: Uint32Array): void {
    let atoms = 0;
    let weight = 0;
    for (let at = from; at < to; at += 1) {
      const term = terms[pieces[at] as number] as number;
      if (term === NO_TERM) continue;
      const mark = marks[term] as number;
      if (mark === 0) continue;
      atoms |= mark;
      weight += weights[term] as number;
    }
    met.atoms = atoms;
    met.weight = weight;
  }

  /** Finds for each atom the entry's term that meets it best. */
  function meet(entry: number, atoms: readonly Atom[]): void {
    const ofTitle = entry < titles.size;
    const { pieces, starts } = ofTitle ? titles : phrases;
    const terms = ofTitle ? titleTerms : phraseTerms;
    const text = ofTitle ? entry : entry - titles.size;
    qualities.fill(0, 0, atoms.length);
    for (let at = starts[text] as number; at < (starts[text + 1] as number); at += 1) {
      const term = terms[pieces[at] as number] as number;
      const mark = term === NO_TERM ? 0 : (marks[term] as number);
      if (mark === 0) continue;
      for (let which = 0; which < atoms.length; which += 1) {
        const atom = atoms[which] as Atom;
        if ((mark & atom.bit) === 0) continue;
        const quality = qualityOf(atom, vocabulary.lengthOf(term));
        if (quality <= (qualities[which] as number)) continue;
        qualities[which] = quality;
        metTerms[which] = term;
      }
    }
  }

  /** The weight of the terms that met the atoms of `used`, each term once. */
  function weightOfTerms(used: number, atoms: number): number {
    let weight = 0;
    for (let which = 0; which < atoms; which += 1) {
      if ((used & (1 << which)) === 0) continue;
      const term = metTerms[which] as number;
      let counted = false;
      for (let before = 0; before < which; before += 1) counted ||= (used & (1 << before)) !== 0 && metTerms[before] === term;
      if (!counted) weight += weights[term] as number;
    }
    return weight;
  }

  function weighed(entry: number, row: number, ofQuery: number, weight: number): number {
    const source = entry < titles.size ? 0 : (sources[entry - titles.size] as number);
    const ofEntry = (weight * TOTAL_SCALE) / Math.max(1, totals[entry] as number);
    return (sourceWeights[source] as number) * scoreOf(ofQuery, ofEntry, (priors[row] as number) / PRIOR_SCALE);
  }

  return {
    remember({ atoms }) {
      for (const { from, to, bit } of atoms) for (let term = from; term < to; term += 1) marks[term] = (marks[term] as number) | bit;
    },
    forget({ atoms }) {
      for (const { from, to } of atoms) marks.fill(0, from, to);
    },
    metBy(entry) {
      const phrase = entry - titles.size;
      if (phrase < 0) read(titles.pieces, titles.starts[entry] as number, titles.starts[entry + 1] as number, titleTerms);
      else read(phrases.pieces, phrases.starts[phrase] as number, phrases.starts[phrase + 1] as number, phraseTerms);
      return met;
    },
    weighed,
    of(entry, row, atomsMet, { slots, atoms, whole }) {
      meet(entry, atoms);
      let covered = 0;
      let used = 0;
      for (const { options, weight } of slots) {
        let best = 0;
        let by = 0;
        for (const { bits, mask } of options) {
          if ((atomsMet & mask) !== mask) continue;
          let sum = 0;
          for (const bit of bits) sum += qualities[bit] as number;
          if (sum <= best * bits.length) continue;
          best = sum / bits.length;
          by = mask;
        }
        covered += weight * best;
        used |= by;
      }
      return weighed(entry, row, covered / whole, weightOfTerms(used, atoms.length));
    },
  };
}
