import type { Holding } from '../../lib/codes/holding';
import type { ImportProgress } from '../effects';
import { type Pace, paceAfter } from './pace';

/** One file on its way in. `error` is the whole sentence of what went wrong, from where it went wrong. */
export interface Task {
  state: 'running' | 'done' | 'failed' | 'cancelled';
  progress: ImportProgress;
  pace: Pace | null;
  error: string | null;
  holdings: Holding[];
}

export const taskOf = (stage: ImportProgress['stage'], total: number): Task => ({
  state: 'running',
  progress: { bytes: 0, total, rows: 0, stage },
  pace: null,
  error: null,
  holdings: [],
});

type Work = (onProgress: (progress: ImportProgress) => void, signal: AbortSignal) => Promise<Holding[]>;

/** Does the work and tells each change of its task; never rejects. `what` names it where the failure has no words. */
export async function runTask(work: Work, signal: AbortSignal, what: string, change: (part: Partial<Task>) => void): Promise<void> {
  let pace: Pace | null = null;
  try {
    const holdings = await work((progress) => {
      pace = paceAfter(pace, progress, performance.now());
      change({ progress, pace });
    }, signal);
    change({ state: 'done', holdings });
  } catch (error) {
    if (signal.aborted) change({ state: 'cancelled' });
    else
      change({
        state: 'failed',
        error: error instanceof Error && error.message ? error.message : `${what} could not be imported. Try again.`,
      });
  }
}
