/** Copies of this frame for the panel to read: one at a time, never twice of the same page, and what they cost the page. */
import type { Frame } from '../../lib/chart/chart';
import { PAGE_BUDGET } from '../../lib/chart/chart-env';
import { type CopyEnv, copyPage } from '../../lib/chart/copy-page';
import { lookAtLayout } from '../../lib/chart/look';
import type { Kept } from '../../lib/chart/page-part';
import type { Watch } from './changes';
import { frameHere } from './frame';
import { innerAddressOf } from './inner-frame';
import { shadowTreeOf } from './shadow';

/** How long copying may hold the page before it lets it breathe. */
const SLICE_MS = 8;
/** The clock is looked at once in so many steps. */
const STEPS_A_LOOK = 2;
/** A copy of a page that did not change since is good for so long: what no observer hears of may have changed. */
const FRESH_MS = 2000;
/** Copies that are kept: the panel may still be reading the one before the last. */
const MAX_KEPT = 2;

/** The frame as it is now, and how long copying held the page so far, in ms. */
function newEnv(frame: Frame, watch: Watch): { env: CopyEnv; spent(): number } {
  let slice = performance.now();
  let steps = 0;
  let before = 0;
  const env: CopyEnv = {
    lookAt: lookAtLayout((element) => getComputedStyle(element), frame.visibility === 'visible'),
    shadowOf(element, tag) {
      const tree = shadowTreeOf(element, tag);
      if (tree) watch.include(tree);
      return tree;
    },
    frameAddressOf: innerAddressOf,
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

/** A copy as it is handed out, part by part, and what stays here. `id` names it among all copies of all frames. */
export interface Copy extends Kept {
  id: string;
  frame: Frame;
  url: string;
  cut: string | null;
  parts: string[];
}

export interface Copies {
  /**
   * The frame as it is when its turn comes; all who wait share the next copy. `fresh`: anew, though nobody heard of a change since
   * the last. Null: a page without an element.
   */
  take(fresh: boolean): Promise<Copy | null>;
  /** The copy of this id, as long as it is kept. */
  of(id: string): Copy | null;
  last(): Copy | null;
}

export function createCopies(watch: Watch): Copies {
  const start = crypto.randomUUID();
  const kept: Copy[] = [];
  let copying: Promise<Copy | null> = Promise.resolve(null);
  let waiting = false;
  let anew = false;
  let count = 0;
  let known = { version: -1, frame: '', at: Number.NEGATIVE_INFINITY };
  const last = (): Copy | null => kept.at(-1) ?? null;

  const copyNow = async (): Promise<Copy | null> => {
    const frame = frameHere();
    const place = JSON.stringify(frame);
    const now = performance.now();
    if (!anew && watch.version() === known.version && place === known.frame && now - known.at < FRESH_MS) return last();
    anew = false;
    const version = watch.version();
    const { env, spent } = newEnv(frame, watch);
    const copied = await copyPage(document, env);
    watch.spent(spent());
    known = { version, frame: place, at: performance.now() };
    if (!copied) return null;
    count += 1;
    kept.push({ id: `${start}.${count}`, frame, url: location.href, ...copied });
    if (kept.length > MAX_KEPT) kept.shift();
    return last();
  };

  return {
    take(fresh) {
      anew ||= fresh;
      if (waiting) return copying;
      waiting = true;
      copying = copying
        .catch(() => null)
        .then(() => {
          waiting = false;
          return copyNow();
        });
      return copying;
    },
    of: (id) => kept.find((copy) => copy.id === id) ?? null,
    last,
  };
}
