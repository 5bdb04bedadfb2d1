/** How the endpoint can be told to misbehave towards `PUT Claim/{id}`. */

export const FAULTS = [
  'refuse',
  'hang',
  'hang-after-apply',
  '500-before',
  '500-after-apply',
  'reset-before-read',
  'reset-after-apply',
  'slow',
  '429',
  '401',
  'wrong-id',
  'html-200',
] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * `times`: how often, then well again; `probability` (0 to 1) with `seed`: by a repeatable chance, for as long as `times`
 * lasts. `delayMs` for `slow`; `retryAfter` in seconds for `429`.
 */
export interface FaultPlan {
  kind: Fault;
  times?: number;
  probability?: number;
  seed?: number;
  delayMs?: number;
  retryAfter?: number;
}

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The plans in force, taken in order. */
export class Faults {
  private readonly plans: { plan: FaultPlan; left: number; chance: () => number }[] = [];

  add(plan: FaultPlan): void {
    this.plans.push({ plan, left: plan.times ?? Number.POSITIVE_INFINITY, chance: seeded(plan.seed ?? 1) });
  }

  clear(): void {
    this.plans.length = 0;
  }

  /** The fault for the next request; null: behave. */
  next(): FaultPlan | null {
    const current = this.plans.find((each) => each.left > 0);
    if (!current) return null;
    if (current.plan.probability !== undefined && current.chance() >= current.plan.probability) return null;
    current.left -= 1;
    return current.plan;
  }
}
