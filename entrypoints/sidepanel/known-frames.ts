/** What each frame of the tab beside the panel last said. */
import type { FrameReport, Patient } from '../../lib/chart/chart';
import type { PointedAt } from '../../lib/chart/pointing';
import { withoutStale } from '../../lib/chart/stale';
import type { FrameReader, LastReading } from './frame-reader';

/**
 * One frame. `asked` counts the questions, and `answered` is the last that has its answer: one to an older question
 * that comes later is dropped. `before`: what it showed of the patient before, for a while. `reader`: from the first question on.
 */
export interface KnownFrame {
  documentId: string | null;
  report: FrameReport | null;
  before: FrameReport | null;
  reader: FrameReader | null;
  asked: number;
  answered: number;
  pending: boolean;
  slow: boolean;
}

/** The frames of one tab by the browser's frame ids. A frame that is dropped and comes again is another entry: answers for the old one find it gone. */
export function createKnownFrames() {
  const frames = new Map<number, KnownFrame>();
  const all = (): KnownFrame[] => [...frames.values()];
  const add = (id: number, documentId: string | null, before: FrameReport | null = null): KnownFrame => {
    const frame = { documentId, report: null, before, reader: null, asked: 0, answered: 0, pending: true, slow: false };
    frames.set(id, frame);
    return frame;
  };
  return {
    get: (id: number | null) => (id === null ? undefined : frames.get(id)),
    ids: () => [...frames.keys()],
    drop: (id: number) => frames.delete(id),
    clear: () => frames.clear(),
    add,
    /** Every frame, as if never read; what it said stays as what it showed before. */
    startOver(): void {
      for (const [id, { documentId, report, before }] of frames) add(id, documentId, report ?? before);
    },
    forgetBefore(): void {
      for (const frame of frames.values()) frame.before = null;
    },
    count: () => ({ read: all().filter(({ pending }) => !pending).length, frames: frames.size }),
    isWaiting: () => all().some(({ pending, slow }) => pending && !slow),
    /** How many have not answered for too long. */
    silent: () => all().filter(({ slow }) => slow).length,
    /** What the frames said; without what still stands there of the patient before, while `withoutBefore`. */
    reports: (withoutBefore: boolean): FrameReport[] =>
      all().flatMap(({ report, before }) => (report ? [before && withoutBefore ? withoutStale(report, before) : report] : [])),
    /** Whom the frames on screen name. */
    named: (): Patient[] =>
      all().flatMap(({ report }) => (report?.patient && report.frame.visibility === 'visible' ? [report.patient] : [])),
    /** Text that is equal as long as every frame says the same. */
    state: () => JSON.stringify(all().map(({ report, before, slow }) => [report, slow, before !== null])),
    /** The frame's id and those of the frames inside it. */
    withInner(id: number): number[] {
      const key = frames.get(id)?.report?.frame.key;
      const isInside = ([other, { report }]: [number, KnownFrame]): boolean =>
        key !== undefined && other !== id && report?.frame.path.includes(key) === true;
      return [id, ...[...frames].filter(isInside).map(([inner]) => inner)];
    },
    /** The id of the frame whose report has this key. */
    withKey: (key: string | undefined): number | undefined => [...frames].find(([, { report }]) => report && report.frame.key === key)?.[0],
    /** The last reading of a frame. */
    lastOf: (id: number | null): LastReading | null => (id === null ? null : (frames.get(id)?.reader?.last() ?? null)),
    /** The text of a document as some frame gave it. */
    textOf: (at: PointedAt): string | undefined =>
      all()
        .flatMap(({ report }) => report?.documents ?? [])
        .find(({ id }) => id === at.document)?.text,
  };
}

export type KnownFrames = ReturnType<typeof createKnownFrames>;
