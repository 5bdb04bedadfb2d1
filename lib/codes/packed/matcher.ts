/** Finds the rows that meet a reading: candidates from its rarest slot, then a check of their own terms, then a score. */
import { type Reading, weightOf } from '../search/reading';
import { ALL, type Found, type Wanted } from '../search/searchable';
import { keepBest } from './best';
import { type Entries, PRIOR_SCALE } from './entries';
import { entryScore, qualityOf } from './entry-score';
import { type Atom, type Option, type Plan, type PlannedSlot, planOf } from './plan';
import { entriesOf } from './postings';

/** More candidates than this, and only those of likely rows are looked at; to have some of the words, so common a one is not enough. */
const MANY = 30_000;
/** Running through the postings of a slot costs less than reading so many times fewer candidates. */
const WORTH_CROSSING = 6;
/** In a search for some of the words, a slot that would make the candidates more than this is left out. */
const ENOUGH_SOME = 6_000;
const FIRST_ROOM = 1 << 14;

/** The prior that a quarter of the rows reach. */
function likelyFrom(priors: Uint8Array): number {
  const counts = new Uint32Array(PRIOR_SCALE + 1);
  for (const prior of priors) counts[prior] = (counts[prior] as number) + 1;
  let above = 0;
  for (let prior = PRIOR_SCALE; prior > 0; prior -= 1) {
    above += counts[prior] as number;
    if (above * 4 >= priors.length) return prior;
  }
  return 0;
}

/** The share of the query that the met atoms can cover at most; 0 where that is less than `least`, or a slot is missed though all must be met. */
function coverable(met: number, { slots, whole }: Plan, least: number): number {
  let weight = whole;
  for (const slot of slots) {
    let is = false;
    for (const { mask } of slot.options) is ||= (met & mask) === mask;
    if (is) continue;
    if (slot.required && least === ALL) return 0;
    weight -= slot.weight;
  }
  return weight < least * whole && least < ALL ? 0 : weight / whole;
}

/** The share of the query that any entry can cover. */
const known = ({ slots, whole }: Plan): number => slots.reduce((sum, { count, weight }) => sum + (count > 0 ? weight : 0), 0) / whole;

/** The atoms of a plan that asks for one thing in single words: then a posting is all there is to know. */
function singleWords({ slots, without }: Plan): Atom[] | null {
  const [only] = slots;
  if (slots.length !== 1 || !only || without !== 0) return null;
  const atoms = only.options.flatMap((option) => option.atoms);
  return atoms.length === only.options.length ? atoms : null;
}

/** Searches the entries; what it needs beside them is made once. */
export function createMatcher(entries: Entries): (reading: Reading, wanted: Wanted) => Found[] {
  const { table, phrases, rows, priors, vocabulary, postings } = entries;
  const titled = table.titles.size;
  const size = titled + phrases.size;
  const countsUpTo = new Uint32Array(vocabulary.size + 1);
  const weights = new Float32Array(vocabulary.size);
  for (let term = 0; term < vocabulary.size; term += 1) {
    countsUpTo[term + 1] = (countsUpTo[term] as number) + (postings.counts[term] as number);
    weights[term] = weightOf(size, postings.counts[term] as number);
  }
  const counted = { entries: size, vocabulary, countsUpTo };
  let most = 0;
  for (const count of postings.counts) if (count > most) most = count;
  let likelyPrior: number | null = null;
  /** Only very common words ask for it. */
  function likely(): number {
    likelyPrior ??= likelyFrom(priors);
    return likelyPrior;
  }
  const score = entryScore(entries, weights);

  // Kept between searches; `search` and `stamp` tell what was written last.
  let search = 0;
  let stamp = 0;
  const seen = new Uint32Array(size);
  const rowSeen = new Uint32Array(table.size);
  const rowScores = new Float32Array(table.size);
  const rowEntries = new Uint32Array(table.size);
  const read = new Uint32Array(most);
  let candidates = new Uint32Array(FIRST_ROOM);
  let best = keepBest(0);

  const rowOf = (entry: number): number => (entry < titled ? entry : (rows[entry - titled] as number));

  /** Keeps the entry where it is the row's best so far. */
  function keep(row: number, entry: number, reached: number): void {
    const again = rowSeen[row] === search;
    if (again && reached <= (rowScores[row] as number)) return;
    rowSeen[row] = search;
    rowScores[row] = reached;
    rowEntries[row] = entry;
    best.offer(row, reached, again);
  }

  /** Scores all that hold one of the atoms' terms. */
  function searchWords(atoms: readonly Atom[], { sure }: Plan, { accepts }: Wanted): void {
    for (const atom of atoms) {
      const onlyLikely = atom.count > MANY;
      for (let term = atom.from; term < atom.to; term += 1) {
        const quality = qualityOf(atom, vocabulary.lengthOf(term));
        const weight = weights[term] as number;
        const held = entriesOf(postings, term, read);
        for (let at = 0; at < held; at += 1) {
          const entry = read[at] as number;
          const row = rowOf(entry);
          if (onlyLikely && (priors[row] as number) < likely()) continue;
          const reached = sure * score.weighed(entry, row, quality, weight);
          if (reached > best.least() && accepts(row)) keep(row, entry, reached);
        }
      }
    }
  }

  /** Adds the entries of a slot to the candidates, of which there are `already`; says how many there are then. */
  function gather({ options, count }: PlannedSlot, already: number): number {
    const onlyLikely = count > MANY;
    let gathered = already;
    for (const option of options) gathered = gatherOption(option, onlyLikely, gathered);
    return gathered;
  }
  function gatherOption({ rarest }: Option, onlyLikely: boolean, already: number): number {
    let gathered = already;
    for (let term = rarest.from; term < rarest.to; term += 1) {
      const held = entriesOf(postings, term, read);
      if (gathered + held > candidates.length) {
        const grown = new Uint32Array((gathered + held) * 2);
        grown.set(candidates);
        candidates = grown;
      }
      for (let at = 0; at < held; at += 1) {
        const entry = read[at] as number;
        if (seen[entry] === stamp || (onlyLikely && (priors[rowOf(entry)] as number) < likely())) continue;
        seen[entry] = stamp;
        candidates[gathered] = entry;
        gathered += 1;
      }
    }
    return gathered;
  }

  /** Leaves those of the candidates that also stand in the postings of the slot; says how many there are then. */
  function cross({ options }: PlannedSlot): number {
    const before = stamp;
    stamp += 1;
    let left = 0;
    for (const { rarest } of options) {
      for (let term = rarest.from; term < rarest.to; term += 1) {
        const held = entriesOf(postings, term, read);
        for (let at = 0; at < held; at += 1) {
          const entry = read[at] as number;
          if (seen[entry] !== before) continue;
          seen[entry] = stamp;
          candidates[left] = entry;
          left += 1;
        }
      }
    }
    return left;
  }

  function collect(slots: readonly PlannedSlot[], some: boolean): number {
    const there = slots.filter(({ required, count }) => required && count > 0).sort((a, b) => a.count - b.count);
    const [rarest, ...others] = there;
    if (!rarest || (some && rarest.count > MANY)) return 0;
    stamp += 1;
    let gathered = gather(rarest, 0);
    for (const slot of others) {
      if (!some && slot.count < gathered * WORTH_CROSSING) gathered = cross(slot);
      if (some && gathered + slot.count < ENOUGH_SOME) gathered = gather(slot, gathered);
    }
    return gathered;
  }

  /** Scores those of the candidates that meet what is asked. */
  function judge(gathered: number, plan: Plan, { least, accepts }: Wanted): void {
    // Candidates by the thousand meet one of a few sets of atoms.
    const shares = new Map<number, number>();
    for (let at = 0; at < gathered; at += 1) {
      const entry = candidates[at] as number;
      const met = score.metBy(entry);
      const { atoms } = met;
      let ofQuery = shares.get(atoms);
      if (ofQuery === undefined) {
        ofQuery = (atoms & plan.without) === 0 ? coverable(atoms, plan, least) : 0;
        shares.set(atoms, ofQuery);
      }
      if (ofQuery === 0) continue;
      const row = rowOf(entry);
      if (plan.sure * score.weighed(entry, row, ofQuery, met.weight) <= best.least() || !accepts(row)) continue;
      if (plan.without !== 0 && entry !== row && (score.metBy(row).atoms & plan.without) !== 0) continue;
      keep(row, entry, plan.sure * score.of(entry, row, atoms, plan));
    }
  }

  return (reading, wanted) => {
    const plan = planOf(reading, counted);
    const some = wanted.least < ALL;
    if (some ? known(plan) < wanted.least : plan.slots.some(({ required, count }) => required && count === 0)) return [];
    search += 1;
    best = keepBest(wanted.most);
    const words = singleWords(plan);
    if (words) searchWords(words, plan, wanted);
    else {
      score.remember(plan);
      judge(collect(plan.slots, some), plan, wanted);
      score.forget(plan);
    }
    return best.items().map(({ item, score: reached }) => ({ row: item, entry: rowEntries[item] as number, score: reached }));
  };
}
