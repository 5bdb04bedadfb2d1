/** From verdicts to a kind's tally. */
import type { Verdict } from './invariants';
import type { Tally } from './kind';

/** Adds a verdict; `trials` it stands for; `label` names the stand, for whoever repeats it. */
export function addVerdict(tally: Tally, verdict: Verdict, trials: number, label: string): void {
  tally.trials += trials;
  tally.lost += verdict.lost.length;
  tally.doubled += verdict.doubled.length;
  tally.unexplained += verdict.unexplained.length;
  tally.wrong.push(...[...verdict.lost, ...verdict.doubled, ...verdict.unexplained].map((sentence) => `${label}: ${sentence}`));
}

export function see(tally: Tally, what: string, times = 1): void {
  tally.seen[what] = (tally.seen[what] ?? 0) + times;
}

/** How the queue ended, state by state. */
export function seeStates(tally: Tally, states: string[]): void {
  for (const state of states) see(tally, state);
}
