/** Finds the entries that meet a reading: candidates from the rarest slot, then a check of their own terms, then a score. */
import { cover, QUALITY, type Reading, withPrior } from '../search/reading';
import { keepBest } from './best';
import { type Entries, MAIN, NO_TERM, PRIOR_SCALE, SOURCES, TOTAL_SCALE, weightOf } from './entries';
import { type Atom, type Option, type Plan, type PlannedSlot, planOf } from './plan';
import { entriesOf } from './postings';

/** The best entry of a row. */
export interface Found {
  row: number;
  entry: number;
  score: number;
}

export interface Matcher {
  /** At most `most` rows, best first, whose phrases meet every required slot, or with `some` as many as can be. */
  match(reading: Reading, some: boolean, most: number): Found[];
}

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
/** More candidates than this, and only those of likely rows are looked at. */
const MANY = 30_000;
/** In a search for some of the words, candidates are gathered until there are this many. */
const ENOUGH_SOME = 8_000;

export function createMatcher(entries: Entries): Matcher {
  const { table, titleTerms, phrases, phraseTerms, rows, sources, totals, priors, vocabulary, postings } = entries;
  const titles = table.titles;
  const titled = titles.size;
  const size = titled + phrases.size;
  const countsUpTo = new Uint32Array(vocabulary.size + 1);
  for (let term = 0; term < vocabulary.size; term += 1) {
    countsUpTo[term + 1] = (countsUpTo[term] as number) + (postings.counts[term] as number);
  }
  const sourceWeights = Float32Array.from({ length: MAIN * 2 }, (_, source) => {
    const name = SOURCES[source & (MAIN - 1)];
    return name ? SOURCE_WEIGHT[name] * (source & MAIN ? OF_MAIN_TERM : 1) : 0;
  });
  const likely = likelyFrom(priors);
  const counted = { entries: size, vocabulary, countsUpTo };

  // Kept between searches: which atoms a term meets, and what has been seen in this search.
  const marks = new Int32Array(vocabulary.size);
  const seen = new Uint32Array(size);
  const rowSeen = new Uint32Array(table.size);
  const rowScore = new Float32Array(table.size);
  const rowEntry = new Uint32Array(table.size);
  const read = new Uint32Array(postings.counts.reduce((most, count) => Math.max(most, count), 0));
  let candidates = new Uint32Array(1 << 14);
  let search = 0;

  const rowOf = (entry: number): number => (entry < titled ? entry : (rows[entry - titled] as number));

  function mark(atoms: readonly Atom[], set: boolean): void {
    for (const { from, to, bit } of atoms) {
      for (let term = from; term < to; term += 1) marks[term] = set ? (marks[term] as number) | bit : 0;
    }
  }

  /** Adds the entries of an option's rarest atom to the candidates; says how many there are then. */
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

  /** The bits of all atoms that the entry meets. */
  function metBy(entry: number): number {
    const ofTitle = entry < titled;
    const texts = ofTitle ? titles : phrases;
    const terms = ofTitle ? titleTerms : phraseTerms;
    const place = ofTitle ? entry : entry - titled;
    const { pieces } = texts;
    const end = texts.starts[place + 1] as number;
    let mask = 0;
    for (let at = texts.starts[place] as number; at < end; at += 1) {
      const term = terms[pieces[at] as number] as number;
      if (term !== NO_TERM) mask |= marks[term] as number;
    }
    return mask;
  }

  const qualities = new Float32Array(32);
  const metTerms = new Int32Array(32);

  /** Finds for each atom the entry's term that meets it best. */
  function meet(entry: number, atoms: readonly Atom[]): void {
    const ofTitle = entry < titled;
    const texts = ofTitle ? titles : phrases;
    const terms = ofTitle ? titleTerms : phraseTerms;
    const place = ofTitle ? entry : entry - titled;
    const end = texts.starts[place + 1] as number;
    for (let atom = 0; atom < atoms.length; atom += 1) qualities[atom] = 0;
    for (let at = texts.starts[place] as number; at < end; at += 1) {
      const term = terms[texts.pieces[at] as number] as number;
      if (term === NO_TERM) continue;
      const mask = marks[term] as number;
      if (mask === 0) continue;
      for (let which = 0; which < atoms.length; which += 1) {
        const atom = atoms[which] as Atom;
        if ((mask & atom.bit) === 0) continue;
        const quality = qualityOf(atom, vocabulary.lengthOf(term));
        if (quality > (qualities[which] as number)) {
          qualities[which] = quality;
          metTerms[which] = term;
        }
      }
    }
  }

  /** The score of an entry that meets the atoms of `mask`, without its row's prior. */
  function scoreOf(entry: number, mask: number, { slots, atoms, whole, sure }: Plan): number {
    meet(entry, atoms);
    let covered = 0;
    let used = 0;
    for (const { options, weight } of slots) {
      let best = 0;
      let by = 0;
      for (const { atoms: parts, mask: needed } of options) {
        if ((mask & needed) !== needed) continue;
        let sum = 0;
        for (const part of parts) sum += qualities[31 - Math.clz32(part.bit)] as number;
        const quality = sum / parts.length;
        if (quality > best) {
          best = quality;
          by = needed;
        }
      }
      covered += weight * best;
      used |= by;
    }
    let ofEntry = 0;
    for (let which = 0; which < atoms.length; which += 1) {
      if ((used & (1 << which)) === 0) continue;
      const term = metTerms[which] as number;
      let counted_ = false;
      for (let other = 0; other < which; other += 1) counted_ ||= (used & (1 << other)) !== 0 && metTerms[other] === term;
      if (!counted_) ofEntry += weightOf(size, postings.counts[term] as number);
    }
    const source = entry < titled ? 0 : (sources[entry - titled] as number);
    const ofWhole = (ofEntry * TOTAL_SCALE) / Math.max(1, totals[entry] as number);
    return sure * cover(covered / whole, ofWhole) * (sourceWeights[source] as number);
  }

  function collect(plan: Plan, some: boolean): number {
    const slots = plan.slots.filter(({ required, count }) => required && count > 0).toSorted((a, b) => a.count - b.count);
    const rarest = slots[0];
    if (!rarest) return 0;
    let gathered = 0;
    for (const slot of some ? slots : [rarest]) {
      for (const option of slot.options) gathered = gather(option, slot.count > MANY, gathered);
      if (gathered >= ENOUGH_SOME) break;
    }
    return gathered;
  }

  const meets = (mask: number, required: readonly PlannedSlot[]): boolean => {
    for (const { options } of required) {
      let met = false;
      for (const { mask: needed } of options) met ||= (mask & needed) === needed;
      if (!met) return false;
    }
    return true;
  };

  return {
    match(reading, some, most) {
      const plan = planOf(reading, counted);
      const required = plan.slots.filter((slot) => slot.required);
      if (!some && required.some(({ count }) => count === 0)) return [];
      search += 1;
      mark(plan.atoms, true);
      const gathered = collect(plan, some);
      const touched: number[] = [];
      for (let at = 0; at < gathered; at += 1) {
        const entry = candidates[at] as number;
        const mask = metBy(entry);
        if (!some && !meets(mask, required)) continue;
        const row = rowOf(entry);
        const score = withPrior(scoreOf(entry, mask, plan), (priors[row] as number) / PRIOR_SCALE);
        if (rowSeen[row] !== search) {
          rowSeen[row] = search;
          touched.push(row);
        } else if (score <= (rowScore[row] as number)) continue;
        rowScore[row] = score;
        rowEntry[row] = entry;
      }
      mark(plan.atoms, false);
      const best = keepBest(most);
      for (const row of touched) best.offer(row, rowScore[row] as number);
      return best.items().map(({ item, score }) => ({ row: item, entry: rowEntry[item] as number, score }));
    },
  };
}

/** How well a term of `length` letters says what the atom asks. */
function qualityOf({ quality, letters }: Atom, length: number): number {
  if (letters === 0) return quality;
  return letters === length ? QUALITY.exact : quality + (QUALITY.prefixSpan * letters) / length;
}

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
