/** Readings of this frame: one at a time, never twice of the same page, and what they cost the page. */
import type { Adapter } from '../../lib/chart/adapter';
import { PAGE_BUDGET, type ReadEnv } from '../../lib/chart/chart-env';
import { lookAtLayout } from '../../lib/chart/look';
import { type FrameReading, readFrame } from '../../lib/chart/read-frame';
import type { Watch } from './changes';
import { frameHere } from './frame';
import { type Mark, markOf } from './identity-watch';
import { shadowTreeOf } from './shadow';

/** How long the reader may hold the page before it lets it breathe. */
const SLICE_MS = 12;
/** The clock is looked at once in so many steps. */
const STEPS_A_LOOK = 4;
/** A reading of a page that did not change since is good for so long: what no observer hears of may have changed. */
const FRESH_MS = 2000;

/** The frame as it is now, and how long reading held the page so far, in ms. */
export function newEnv(watch: Watch): { env: ReadEnv; spent(): number } {
  let slice = performance.now();
  let steps = 0;
  let before = 0;
  const frame = frameHere();
  const env: ReadEnv = {
    frame,
    url: new URL(location.href),
    lookAt: lookAtLayout((element) => getComputedStyle(element), frame.visibility === 'visible'),
    shadowOf(element, tag) {
      const tree = shadowTreeOf(element, tag);
      if (tree) watch.include(tree);
      return tree;
    },
    pause() {
      // Asking the clock costs more than most steps do.
      if (++steps % STEPS_A_LOOK !== 0 || performance.now() - slice < SLICE_MS) return null;
      before += performance.now() - slice;
      return new Promise((resume) => {
        setTimeout(() => {
          slice = performance.now();
          resume();
        }, 0);
      });
    },
    ...PAGE_BUDGET,
  };
  return { env, spent: () => before + performance.now() - slice };
}

/** What is asked for readings. `adapters`: those to try, in order. */
export interface Readings {
  /**
   * The frame as it is when its turn comes; all who wait share the next reading. `fresh`: read anew, though nobody heard of a
   * change since the last. Null: nothing of a chart.
   */
  read(adapters: readonly Adapter[], fresh?: boolean): Promise<FrameReading | null>;
  /** The reading under way, else the last. */
  under(): Promise<FrameReading | null>;
  /** The last reading. */
  last(): FrameReading | null;
  /** Where the last reading found the patient's name. */
  mark(): Mark | null;
}

export function createReadings(watch: Watch): Readings {
  let reading: Promise<FrameReading | null> = Promise.resolve(null);
  let waiting = false;
  let anew = false;
  let last: FrameReading | null = null;
  let mark: Mark | null = null;
  let known = { version: -1, frame: '', at: Number.NEGATIVE_INFINITY, adapters: '' };

  const readNow = async (adapters: readonly Adapter[]): Promise<FrameReading | null> => {
    const names = adapters.map(({ id }) => id).join();
    const same = !anew && watch.version() === known.version && names === known.adapters && performance.now() - known.at < FRESH_MS;
    if (same && JSON.stringify(frameHere()) === known.frame) return last;
    anew = false;
    const version = watch.version();
    const { env, spent } = newEnv(watch);
    last = await readFrame(document, env, adapters);
    mark = markOf(last);
    watch.spent(spent());
    known = { version, frame: JSON.stringify(env.frame), at: performance.now(), adapters: names };
    return last;
  };

  return {
    read(adapters, fresh = false) {
      anew ||= fresh;
      if (waiting) return reading;
      waiting = true;
      reading = reading
        .catch(() => null)
        .then(() => {
          waiting = false;
          return readNow(adapters);
        });
      return reading;
    },
    under: () => reading.catch(() => null),
    last: () => last,
    mark: () => mark,
  };
}
