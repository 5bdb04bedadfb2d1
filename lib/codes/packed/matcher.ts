/** Finds the rows that meet a reading: candidates from its rarest slot, then a check of their own terms, then a score. */
import { type Reading, scoreOf } from '../search/reading';
import type { Found, Wanted } from '../search/searchable';
import { keepBest } from './best';
import { type Entries, PRIOR_SCALE } from './entries';
import { entryScore } from './entry-score';
import { type Option, type Plan, type PlannedSlot, planOf } from './plan';
import { entriesOf } from './postings';

/** More candidates than this, and only those of likely rows are looked at. */
const MANY = 30_000;
/** In a search for some of the words, candidates are gathered until there are this many. */
const ENOUGH_SOME = 8_000;
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

function meets(met: number, slots: readonly PlannedSlot[]): boolean {
  for (const { options, required } of slots) {
    if (!required) continue;
    let is = false;
    for (const { mask } of options) is ||= (met & mask) === mask;
    if (!is) return false;
  }
  return true;
}

/** Searches the entries; what it needs beside them is made once. */
export function createMatcher(entries: Entries): (reading: Reading, wanted: Wanted) => Found[] {
  const { table, phrases, rows, priors, vocabulary, postings } = entries;
  const titled = table.titles.size;
  const size = titled + phrases.size;
  const countsUpTo = new Uint32Array(vocabulary.size + 1);
  for (let term = 0; term < vocabulary.size; term += 1) {
    countsUpTo[term + 1] = (countsUpTo[term] as number) + (postings.counts[term] as number);
  }
  const counted = { entries: size, vocabulary, countsUpTo };
  const likely = likelyFrom(priors);
  const score = entryScore(entries);

  // Kept between searches; `search` tells what was written in this one.
  let search = 0;
  const seen = new Uint32Array(size);
  const rowSeen = new Uint32Array(table.size);
  const rowScores = new Float32Array(table.size);
  const rowEntries = new Uint32Array(table.size);
  const read = new Uint32Array(postings.counts.reduce((most, count) => Math.max(most, count), 0));
  let candidates = new Uint32Array(FIRST_ROOM);

  const rowOf = (entry: number): number => (entry < titled ? entry : (rows[entry - titled] as number));

  /** Adds the entries of the option's rarest atom to the candidates, of which there are `already`; says how many there are then. */
  function gather({ atoms }: Option, onlyLikely: boolean, already: number): number {
    const rarest = atoms.reduce((least, atom) => (atom.count < least.count ? atom : least));
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
        if (seen[entry] === search || (onlyLikely && (priors[rowOf(entry)] as number) < likely)) continue;
        seen[entry] = search;
        candidates[gathered] = entry;
        gathered += 1;
      }
    }
    return gathered;
  }

  function collect(slots: readonly PlannedSlot[], some: boolean): number {
    const known = slots.filter(({ required, count }) => required && count > 0).sort((a, b) => a.count - b.count);
    let gathered = 0;
    for (const { options, count } of some ? known : known.slice(0, 1)) {
      for (const option of options) gathered = gather(option, count > MANY, gathered);
      if (gathered >= ENOUGH_SOME) break;
    }
    return gathered;
  }

  /** Scores the candidates and keeps the best entry of each row; gives the rows. */
  function judge(gathered: number, plan: Plan, { some, accepts }: Wanted): number[] {
    const touched: number[] = [];
    for (let at = 0; at < gathered; at += 1) {
      const entry = candidates[at] as number;
      const met = score.metBy(entry);
      if ((met & plan.without) !== 0 || (!some && !meets(met, plan.slots))) continue;
      const row = rowOf(entry);
      if (plan.without !== 0 && entry !== row && (score.metBy(row) & plan.without) !== 0) continue;
      if (!accepts(row)) continue;
      const { ofQuery, ofEntry } = score.weigh(entry, met, plan);
      const reached = plan.sure * score.sourceWeight(entry) * scoreOf(ofQuery, ofEntry, (priors[row] as number) / PRIOR_SCALE);
      if (rowSeen[row] !== search) {
        rowSeen[row] = search;
        touched.push(row);
      } else if (reached <= (rowScores[row] as number)) continue;
      rowScores[row] = reached;
      rowEntries[row] = entry;
    }
    return touched;
  }

  return (reading, wanted) => {
    const plan = planOf(reading, counted);
    if (!wanted.some && plan.slots.some(({ required, count }) => required && count === 0)) return [];
    search += 1;
    score.remember(plan);
    const touched = judge(collect(plan.slots, wanted.some), plan, wanted);
    score.forget(plan);
    const best = keepBest(wanted.most);
    for (const row of touched) best.offer(row, rowScores[row] as number);
    return best.items().map((item) => ({ row: item.item, entry: rowEntries[item.item] as number, score: item.score }));
  };
}
