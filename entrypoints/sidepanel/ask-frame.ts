/** Asks one frame of the tab what it shows, and keeps its answer. */
import type { FrameReport } from '../../lib/chart/chart';
import { createFrameReader } from './frame-reader';
import type { KnownFrames } from './known-frames';

/** A frame that does not answer for so long holds the others back no more; its answer counts whenever it comes. */
const SLOW_MS = 2500;

/** What is done with an answer. `isRefused`: it is not kept, since everything starts anew with it. */
export interface Heard {
  settle(): void;
  isRefused(report: FrameReport): boolean;
}

/** Resolves with the answer, or once the frame counts as slow. `fresh`: read anew, not what was read a moment ago. */
export async function askFrame(frames: KnownFrames, tabId: number, frameId: number, fresh: boolean, heard: Heard): Promise<void> {
  const known = frames.get(frameId) ?? frames.add(frameId, null);
  known.asked += 1;
  known.pending = true;
  const { asked } = known;
  const isHere = (): boolean => frames.get(frameId) === known;
  const isLast = (): boolean => asked === known.asked;
  const ask = async (): Promise<void> => {
    known.reader ??= createFrameReader(tabId, frameId);
    const report = await known.reader.read(fresh).catch(() => undefined);
    if (!isHere() || asked < known.answered) return;
    known.answered = asked;
    if (isLast()) {
      known.pending = false;
      known.slow = false;
      if (!report) frames.drop(frameId);
    }
    if (report) {
      if (heard.isRefused(report)) return;
      known.report = report;
    }
    heard.settle();
  };
  const slow = new Promise<void>((resolve) => {
    setTimeout(() => {
      if (isHere() && isLast() && known.pending) {
        known.slow = true;
        known.report = null;
        heard.settle();
      }
      resolve();
    }, SLOW_MS);
  });
  await Promise.race([ask(), slow]);
}
