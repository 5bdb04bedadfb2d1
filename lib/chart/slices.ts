/** Long work in short pieces, so that the page never waits for the reader. */
import type { ReadEnv } from './chart-env';

/** Work that can be laid aside at each `yield`: at most some hundred small steps apart. */
export type Work<Result> = Generator<void, Result, void>;

/** Does the work, letting the page have its turn whenever the time slice is used up. */
export async function inSlices<Result>(work: Work<Result>, env: Pick<ReadEnv, 'pause'>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const turn = env.pause();
    if (turn) await turn;
  }
}

/** Takes the items one by one, each a step of the work. */
export function* each<Item, Result>(items: Item[], turn: (item: Item) => Result): Work<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(turn(item));
    yield;
  }
  return results;
}
