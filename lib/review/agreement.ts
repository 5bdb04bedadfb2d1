/** How far two coders agree, and how sure a share of a sample is. */

/** Below this many pairs no figure is shown. */
const FEWEST_PAIRS = 10;

/**
 * Cohen's kappa over pairs of one choice each (the first-listed code, the visit level): agreement beyond chance
 * (J. Cohen, 1960). "insufficient" below ten pairs; 1 where both always made the same single choice.
 */
export function kappa(pairs: (readonly [string, string])[]): number | 'insufficient' {
  if (pairs.length < FEWEST_PAIRS) return 'insufficient';
  const choices = [...new Set(pairs.flat())];
  const share = (of: (pair: readonly [string, string]) => boolean): number => pairs.filter(of).length / pairs.length;
  const observed = share(([one, other]) => one === other);
  const chance = choices.reduce((sum, choice) => sum + share(([one]) => one === choice) * share(([, other]) => other === choice), 0);
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}

/** Logarithm of the number of ways to choose `k` of `n`. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let at = 1; at <= k; at++) sum += Math.log(n - k + at) - Math.log(at);
  return sum;
}

/** Probability of `k` or more in `n` at chance `p`. */
function atLeast(k: number, n: number, p: number): number {
  if (k <= 0 || p >= 1) return 1;
  if (p <= 0) return 0;
  let term = logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let at = k; at < n; at++) {
    term += Math.log(n - at) - Math.log(at + 1) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/** The chance at which `probability` (rising with it) reaches `goal`, to twelve places. */
function chanceAt(goal: number, probability: (p: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (probability(middle) < goal) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The exact interval of a share, `part` of `whole`, at `confidence` (0.95): C. Clopper and E. Pearson (1934), the method of
 * OIG's RAT-STATS for attributes. "insufficient" below ten.
 */
export function shareInterval(part: number, whole: number, confidence: number): { low: number; high: number } | 'insufficient' {
  if (whole < FEWEST_PAIRS) return 'insufficient';
  const tail = (1 - confidence) / 2;
  return {
    low: part === 0 ? 0 : chanceAt(tail, (p) => atLeast(part, whole, p)),
    high: part === whole ? 1 : chanceAt(1 - tail, (p) => atLeast(part + 1, whole, p)),
  };
}

/** Share of codes that two codings have in common (Jaccard): 1 where both are empty. */
export function overlap(first: string[], second: string[]): number {
  const [one, other] = [new Set(first), new Set(second)];
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 1 : [...one].filter((code) => other.has(code)).length / all.size;
}
