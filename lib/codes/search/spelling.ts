/** Finds the words a misspelt one may have meant. */

/** Edits allowed by the word's length: none below four letters. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Damerau-Levenshtein distance (a swap of neighbours is one edit), given up beyond `bound`.
 * `asPrefix`: distance to the nearest beginning of `word` instead of the whole.
 */
export function distance(typed: string, word: string, bound: number, asPrefix: boolean): number {
  const width = asPrefix ? Math.min(word.length, typed.length + bound) : word.length;
  if (Math.abs(width - typed.length) > bound && !(asPrefix && width > typed.length)) return bound + 1;
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min((above[j - 1] as number) + (same ? 0 : 1), (above[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > bound) return bound + 1;
    before = above;
    above = row;
  }
  return asPrefix ? Math.min(...above) : (above[width] as number);
}

/** Words of the vocabulary within the allowed edits, nearest first, with their distance. The first or second letter must be right. */
export function nearWords(typed: string, vocabulary: readonly string[], asPrefix: boolean): { word: string; edits: number }[] {
  const bound = editsAllowed(typed.length);
  if (bound === 0 || /\d/.test(typed)) return [];
  const found: { word: string; edits: number }[] = [];
  for (const word of vocabulary) {
    if (word.length < typed.length - bound || (!asPrefix && word.length > typed.length + bound)) continue;
    if (word[0] !== typed[0] && word[0] !== typed[1] && word[1] !== typed[0]) continue;
    const edits = distance(typed, word, bound, asPrefix);
    if (edits <= bound) found.push({ word, edits });
  }
  return found.toSorted((a, b) => a.edits - b.edits).slice(0, MOST_NEAR_WORDS);
}
const MOST_NEAR_WORDS = 40;
