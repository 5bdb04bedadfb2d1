/** A reading in the terms of one index: which terms meet which part of which slot, and how well. */
import { INNER_PREFIX_LETTERS, QUALITY, type Reading, type Slot, type Wording, weightOf } from '../search/reading';
import type { Vocabulary } from './vocabulary';

/** Terms `from` up to, without, `to`, any of which says the same. */
export interface Atom {
  bit: number;
  from: number;
  to: number;
  /** About how many entries hold one of them. */
  count: number;
  /** How well they say it; where `letters` are the beginning of a word, how well the whole word would. */
  quality: number;
  /** Letters typed of a word that may go on; 0 where the terms are meant whole. */
  letters: number;
  /** Whether the word is still being typed. */
  typing: boolean;
}

/** Atoms that must all be there. `bits`: their places in the plan, `mask`: their bits, `rarest`: the one that fewest entries hold. */
export interface Option {
  rarest: Atom;
  atoms: Atom[];
  bits: number[];
  mask: number;
}

/** A slot is met by any of its options. `count`: about how many entries do. */
export interface PlannedSlot {
  options: Option[];
  required: boolean;
  weight: number;
  count: number;
}

export interface Plan {
  slots: PlannedSlot[];
  atoms: Atom[];
  sure: number;
  /** The weight of all slots. */
  whole: number;
  /** Bits of the atoms that may not be met. */
  without: number;
}

/** One bit an atom, and JavaScript's bit operations know 32. */
const MOST_ATOMS = 31;

export interface Counted {
  entries: number;
  vocabulary: Vocabulary;
  /** How many entries hold each term, an entry counted once a term: summed up to each term. */
  countsUpTo: Uint32Array;
}

/** Plans a reading. Options whose words the index does not know are left out; a slot may be left with none. */
export function planOf({ slots, without, sure }: Reading, { entries, vocabulary, countsUpTo }: Counted): Plan {
  const atoms: Atom[] = [];
  const countBetween = (from: number, to: number): number => (countsUpTo[to] as number) - (countsUpTo[from] as number);

  function atom(from: number, to: number, quality: number, letters: number, typing: boolean): Atom | null {
    if (from >= to) return null;
    const same = atoms.find((one) => one.from === from && one.to === to && one.quality === quality && one.letters === letters);
    if (same) return same;
    if (atoms.length === MOST_ATOMS) return null;
    const made = { bit: 1 << atoms.length, from, to, count: countBetween(from, to), quality, letters, typing };
    atoms.push(made);
    return made;
  }
  function exactly(word: string, quality: number): Atom | null {
    const term = vocabulary.find(word);
    return term < 0 ? null : atom(term, term + 1, quality, 0, false);
  }
  const option = (parts: Atom[]): Option => ({
    rarest: parts.reduce((least, part) => (part.count < least.count ? part : least)),
    atoms: parts,
    bits: parts.map((part) => atoms.indexOf(part)),
    mask: parts.reduce((mask, { bit }) => mask | bit, 0),
  });

  function typed(word: string, prefix: boolean): Option[] {
    if (!prefix && word.length < INNER_PREFIX_LETTERS) {
      const only = exactly(word, QUALITY.exact);
      return only ? [option([only])] : [];
    }
    const [from, to] = vocabulary.range(word);
    const going = atom(from, to, QUALITY.exact, word.length, prefix);
    return going ? [option([going])] : [];
  }
  function said(words: Wording): Option[] {
    const parts: Atom[] = [];
    for (const word of words) {
      const part = exactly(word, QUALITY.alternative);
      if (!part) return [];
      if (!parts.includes(part)) parts.push(part);
    }
    return parts.length ? [option(parts)] : [];
  }

  function planned(slot: Slot): PlannedSlot {
    const { word } = slot;
    const options = [
      ...(word === null ? [] : typed(word, slot.prefix)),
      ...slot.alternatives.flatMap(said),
      ...slot.near.flatMap((near) => {
        const part = exactly(near.word, near.edits === 1 ? QUALITY.oneEdit : QUALITY.twoEdits);
        return part ? [option([part])] : [];
      }),
    ];
    const count = options.reduce((sum, { rarest }) => sum + rarest.count, 0);
    const weights = options.map(({ atoms: parts }) => parts.reduce((sum, part) => sum + weightOf(entries, part.count), 0));
    const weight = weights.length ? Math.max(...weights) : weightOf(entries, 0);
    return { options, required: slot.required, weight, count };
  }

  // First, so that there is room for them whatever else is asked.
  const forbidden = without.flatMap((word) => atom(...vocabulary.range(word), QUALITY.exact, word.length, false) ?? []);
  const made = slots.map(planned);
  return {
    slots: made,
    atoms,
    sure,
    whole: made.reduce((sum, { weight }) => sum + weight, 0) || 1,
    without: forbidden.reduce((mask, { bit }) => mask | bit, 0),
  };
}
