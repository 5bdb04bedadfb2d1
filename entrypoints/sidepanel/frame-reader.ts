/** Reads one frame, again and again: one reading at a time, and never the same page twice. */
import type { FrameReport } from '../../lib/chart/chart';
import type { CopyReading } from '../../lib/chart/read-copy';
import type { SiteDefinition } from '../../lib/chart/site-definition';
import { sendToFrame } from '../../lib/messages';
import { ownAdapters } from './own-adapters';
import { takeCopy } from './take-copy';

/** The last reading, and the copy it was made from. `url`: the frame's own, with its query. */
export interface LastReading {
  copy: string;
  url: string;
  reading: CopyReading | null;
}

export interface FrameReader {
  /**
   * What the frame shows as it is when its turn comes; all who wait share the next reading. `fresh`: from a new copy, though the frame
   * heard of no change. Null: nothing of a chart. Rejects when the frame is gone.
   */
  read(fresh: boolean): Promise<FrameReport | null>;
  last(): LastReading | null;
}

/** The reader is as large as the panel itself, which therefore opens without it. */
const place = () => import('./reading-place');

export function createFrameReader(tabId: number, frameId: number): FrameReader {
  let last: (LastReading & { own: SiteDefinition[] }) | null = null;
  let reading: Promise<FrameReport | null> = Promise.resolve(null);
  let waiting = false;
  let anew = false;
  let restUntil = 0;

  const readNow = async (): Promise<FrameReport | null> => {
    // A large page that never rests is read no more than half of the time.
    const rest = restUntil - performance.now();
    if (rest > 0 && !anew) await new Promise((resume) => setTimeout(resume, rest));
    const fresh = anew;
    anew = false;
    waiting = false;
    const own = await ownAdapters();
    const copy = await takeCopy(tabId, frameId, fresh, last?.own === own ? last.copy : null);
    if (copy === 'same') return last?.reading?.report ?? null;
    if (!copy) {
      last = null;
      return null;
    }
    const { readHere } = await place();
    const began = performance.now();
    const read = await readHere(copy, own);
    const now = performance.now();
    restUntil = now + Math.min(Math.max(0, now - began - AT_ONCE_MS), LONGEST_REST_MS);
    last = { copy: copy.id, url: copy.url, own, reading: read };
    void sendToFrame('watchName', { copy: copy.id, at: read?.named ?? null }, tabId, frameId).catch(() => undefined);
    return read?.report ?? null;
  };

  return {
    read(fresh) {
      anew ||= fresh;
      if (waiting) return reading;
      waiting = true;
      reading = reading.catch(() => null).then(readNow);
      return reading;
    },
    last: () => last,
  };
}
/** A reading so short is followed by the next at once: another patient must not wait. */
const AT_ONCE_MS = 250;
/** However long a reading took. */
const LONGEST_REST_MS = 1_000;
