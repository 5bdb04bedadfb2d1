/** A word that changes what a mention near it asserts (ConText: Harkema et al., J Biomed Inform 2009;42:839-851). */
export type CueCategory = 'negated' | 'uncertain' | 'historical' | 'past-history' | 'hypothetical' | 'family' | 'planned' | 'affirmed';

/**
 * `direction`: which side of the cue its mentions stand on. `reach`: how many words away at most. `past-history` cues
 * (`history of`) only make past what does not last by its kind; `historical` cues (`resolved`) make everything past.
 */
export interface Cue {
  role: 'cue';
  category: CueCategory;
  direction: 'forward' | 'backward';
  reach: number;
}

/** Ends the scope of cues of these categories. */
export interface Terminator {
  role: 'terminator';
  stops: ReadonlySet<CueCategory>;
}

/** Looks like cues and is none: every cue of these categories inside it is void. */
export interface PseudoCue {
  role: 'pseudo';
  voids: ReadonlySet<CueCategory>;
}

export type CueWord = Cue | Terminator | PseudoCue;

/** A table row: the phrases (parted by `|`) and what they are. */
export interface CueRow {
  phrases: string;
  word: CueWord;
}

export const forward = (category: CueCategory, reach: number, phrases: string): CueRow => ({
  phrases,
  word: { role: 'cue', category, direction: 'forward', reach },
});
export const backward = (category: CueCategory, reach: number, phrases: string): CueRow => ({
  phrases,
  word: { role: 'cue', category, direction: 'backward', reach },
});
export const stop = (stops: readonly CueCategory[], phrases: string): CueRow => ({
  phrases,
  word: { role: 'terminator', stops: new Set(stops) },
});
export const pseudo = (voids: readonly CueCategory[], phrases: string): CueRow => ({
  phrases,
  word: { role: 'pseudo', voids: new Set(voids) },
});

export const EVERY: readonly CueCategory[] = [
  'negated',
  'uncertain',
  'historical',
  'past-history',
  'hypothetical',
  'family',
  'planned',
  'affirmed',
];
