/** Marks on mentions in the page: each in the frame whose note holds it, and taken away where they were set. */
import type { MarksAnswer } from '../../components/effects';
import type { Chart } from '../../lib/chart/chart';
import { partsOf } from '../../lib/chart/dom-text';
import { type FrameMark, MAX_MARKS, MAX_PARTS, type PageMark } from '../../lib/chart/marks';
import { holdFrame, sendToFrame } from '../../lib/messages';
import type { KnownFrames } from './known-frames';

const send = (tabId: number, frame: number, copy: string, marks: FrameMark[]) =>
  sendToFrame('mark', { copy, marks }, tabId, frame).catch(() => null);

export function createMarks(frames: Pick<KnownFrames, 'withKey' | 'lastOf'>) {
  /** Where marks stand now; another tab may be beside the panel since. Each frame is held, so that it knows when the panel is gone. */
  let there: { tabId: number; held: Map<number, () => void> } = { tabId: -1, held: new Map() };

  /** Takes the marks away wherever they are not wanted any more, and holds on to the frames where they are. */
  async function move(tabId: number, wanted: number[]): Promise<void> {
    const { tabId: before, held } = there;
    const stays = (frame: number): boolean => before === tabId && wanted.includes(frame);
    there = { tabId, held: new Map(wanted.map((frame) => [frame, (stays(frame) && held.get(frame)) || holdFrame(tabId, frame)])) };
    const left = [...held].filter(([frame]) => !stays(frame));
    await Promise.all(left.map(([frame]) => send(before, frame, '', [])));
    for (const [, letGo] of left) letGo();
  }

  return {
    /** Sets these marks in place of all before; `tabId` null: there is no page. */
    async set(tabId: number | null, chart: Chart | null, marks: PageMark[]): Promise<MarksAnswer> {
      const answer: MarksAnswer = { marked: 0, inFields: 0, gone: 0, elsewhere: 0, over: 0 };
      const places = new Map(chart?.documents.map(({ id, provenance }) => [id, provenance] as const));
      const byFrame = new Map<number, PageMark[]>();
      for (const mark of marks) {
        const { frame: key, visibility } = places.get(mark.document) ?? {};
        const frame = visibility === 'earlier-page' || visibility === 'record' ? undefined : frames.withKey(key);
        if (tabId === null || frame === undefined) answer.elsewhere += 1;
        else byFrame.set(frame, [...(byFrame.get(frame) ?? []), mark]);
      }
      await move(tabId ?? -1, [...byFrame.keys()]);
      const set = [...byFrame].map(async ([frame, wanted]) => {
        const last = frames.lastOf(frame);
        const placed = wanted.slice(0, MAX_MARKS).map(({ document, start, end, kind }): FrameMark => {
          const text = last?.reading?.texts.get(document);
          return { parts: text ? partsOf(text, start, end).slice(0, MAX_PARTS) : [], kind };
        });
        const got = await send(tabId ?? -1, frame, last?.copy ?? '', placed);
        answer.over += Math.max(0, wanted.length - MAX_MARKS);
        if (got === null) answer.gone += Math.min(wanted.length, MAX_MARKS);
        else for (const each of ['marked', 'inFields', 'gone'] as const) answer[each] += got[each];
      });
      await Promise.all(set);
      return answer;
    },
  };
}
