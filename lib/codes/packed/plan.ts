/** A reading in the terms of one index: which terms meet which part of which slot, and how well. */
import { INNER_PREFIX_LETTERS, QUALITY, type Reading, type Slot, UNKNOWN_AS, type Wording } from '../search/reading';
import { weightOf } from './entries';
import type { Vocabulary } from './vocabulary';

/** Terms `from` up to, without, `to`, any of which says the same. `letters` 0: all of one quality. */
export interface Atom {
  bit: number;
  from: number;
  to: number;
  count: number;
  quality: number;
  /** Letters typed of a word that may go on. */
  letters: number;
}

/** Atoms that must all be there. `mask`: their bits. */
export interface Option {
  atoms: Atom[];
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
export function planOf({ slots, sure }: Reading, { entries, vocabulary, countsUpTo }: Counted): Plan {
  const atoms: Atom[] = [];
  const countBetween = (from: number, to: number): number => (countsUpTo[to] as number) - (countsUpTo[from] as number);

  function atom(from: number, to: number, quality: number, letters: number): Atom | null {
    if (from >= to) return null;
    const same = atoms.find((other) => other.from === from && other.to === to && other.quality === quality && other.letters === letters);
    if (same) return same;
    if (atoms.length === MOST_ATOMS) return null;
    const made = { bit: 1 << atoms.length, from, to, count: countBetween(from, to), quality, letters };
    atoms.push(made);
    return made;
  }
  function exactly(word: string, quality: number): Atom | null {
    const term = vocabulary.find(word);
    return term < 0 ? null : atom(term, term + 1, quality, 0);
  }
  const option = (parts: Atom[]): Option => ({ atoms: parts, mask: parts.reduce((mask, { bit }) => mask | bit, 0) });

  function typed(word: string, prefix: boolean): Option[] {
    if (!prefix && word.length < INNER_PREFIX_LETTERS) {
      const only = exactly(word, QUALITY.exact);
      return only ? [option([only])] : [];
    }
    const [from, to] = vocabulary.range(word);
    const going = atom(from, to, prefix ? QUALITY.prefixBase : QUALITY.innerPrefixBase, word.length);
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
    const rarest = options.map(({ atoms: parts }) => Math.min(...parts.map(({ count }) => count)));
    const count = rarest.reduce((sum, each) => sum + each, 0);
    const known = options.map(({ atoms: parts }) => parts.reduce((sum, part) => sum + weightOf(entries, Math.min(part.count, entries)), 0));
    const weight = known.length ? Math.max(...known) : weightOf(entries, UNKNOWN_AS);
    return { options, required: slot.required, weight, count };
  }

  const made = slots.map(planned);
  return { slots: made, atoms, sure, whole: made.reduce((sum, { weight }) => sum + weight, 0) || 1 };
}
