/** What an entry says of what is asked: which atoms it meets, and how well all in all. */
import { qualityOfBeginning, weightOf } from '../search/reading';
import { type Entries, MAIN, NO_TERM, SOURCES, TOTAL_SCALE } from './entries';
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

export interface EntryScore {
  /** Says which terms meet the plan's atoms, until `forget`. */
  remember(plan: Plan): void;
  forget(plan: Plan): void;
  /** The bits of all atoms that the entry meets. */
  metBy(entry: number): number;
  /** How much of the query an entry that meets the atoms of `met` covers, and how much of it the query covers; both up to 1. */
  weigh(entry: number, met: number, plan: Plan): { ofQuery: number; ofEntry: number };
  sourceWeight(entry: number): number;
}

/** How well a term of `length` letters says what the atom asks. */
const qualityOf = ({ quality, letters, typing }: Atom, length: number): number =>
  letters === 0 ? quality : qualityOfBeginning(letters, length, typing);

export function entryScore({ table, titleTerms, phrases, phraseTerms, sources, totals, vocabulary, postings }: Entries): EntryScore {
  const { titles } = table;
  const size = titles.size + phrases.size;
  const sourceWeights = Float32Array.from({ length: MAIN * 2 }, (_, source) => {
    const name = SOURCES[source & (MAIN - 1)];
    return name ? SOURCE_WEIGHT[name] * (source & MAIN ? OF_MAIN_TERM : 1) : 0;
  });
  // Kept between searches, since making them costs more than a search.
  const marks = new Int32Array(vocabulary.size);
  const qualities = new Float32Array(MOST_ATOMS);
  const metTerms = new Int32Array(MOST_ATOMS);
  const result = { ofQuery: 0, ofEntry: 0 };

  function metIn(pieces: Uint16Array | Uint32Array, from: number, to: number, terms: Uint32Array): number {
    let met = 0;
    for (let at = from; at < to; at += 1) {
      const term = terms[pieces[at] as number] as number;
      if (term !== NO_TERM) met |= marks[term] as number;
    }
    return met;
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
      if (!counted) weight += weightOf(size, postings.counts[term] as number);
    }
    return weight;
  }

  return {
    remember({ atoms }) {
      for (const { from, to, bit } of atoms) for (let term = from; term < to; term += 1) marks[term] = (marks[term] as number) | bit;
    },
    forget({ atoms }) {
      for (const { from, to } of atoms) marks.fill(0, from, to);
    },
    metBy: (entry) =>
      entry < titles.size
        ? metIn(titles.pieces, titles.starts[entry] as number, titles.starts[entry + 1] as number, titleTerms)
        : metIn(
            phrases.pieces,
            phrases.starts[entry - titles.size] as number,
            phrases.starts[entry - titles.size + 1] as number,
            phraseTerms,
          ),
    weigh(entry, met, { slots, atoms, whole }) {
      meet(entry, atoms);
      let covered = 0;
      let used = 0;
      for (const { options, weight } of slots) {
        let best = 0;
        let by = 0;
        for (const { bits, mask } of options) {
          if ((met & mask) !== mask) continue;
          let sum = 0;
          for (const bit of bits) sum += qualities[bit] as number;
          if (sum <= best * bits.length) continue;
          best = sum / bits.length;
          by = mask;
        }
        covered += weight * best;
        used |= by;
      }
      result.ofQuery = covered / whole;
      result.ofEntry = (weightOfTerms(used, atoms.length) * TOTAL_SCALE) / Math.max(1, totals[entry] as number);
      return result;
    },
    sourceWeight: (entry) => sourceWeights[entry < titles.size ? 0 : (sources[entry - titles.size] as number)] as number,
  };
}
