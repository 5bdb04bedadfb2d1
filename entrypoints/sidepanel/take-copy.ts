/** Takes the copy that a frame's script makes of its page, part by part, so that neither side is held up by a large one. */
import type { FrameCopy } from '../../lib/chart/read-copy';
import { sendToFrame } from '../../lib/messages';

/** A page that changes faster than its copy can be taken. */
const TRIES = 3;

type Taken = 'same' | (FrameCopy & { id: string }) | null;

/** `known`: the id of the last copy taken. `same`: the page is as it was then. Null: a page without an element. Rejects when the frame is gone. */
export async function takeCopy(tabId: number, frameId: number, fresh: boolean, known: string | null): Promise<Taken> {
  for (let tries = 1; ; tries++) {
    const taken = await takeOnce(tabId, frameId, fresh, known);
    if (taken !== 'gone') return taken;
    if (tries === TRIES) throw new Error('copyPart: the copy is gone');
  }
}

/** `gone`: the frame made newer copies before this one was taken whole. */
async function takeOnce(tabId: number, frameId: number, fresh: boolean, known: string | null): Promise<Taken | 'gone'> {
  const answer = await sendToFrame('copyFrame', { fresh, known }, tabId, frameId);
  if (!answer) return null;
  if (answer.same) return 'same';
  const { id, frame, url, cut, part, parts: count } = answer;
  const parts = [part];
  while (parts.length < count) {
    const next = await sendToFrame('copyPart', { copy: id, part: parts.length }, tabId, frameId);
    if (next === null) return 'gone';
    parts.push(next);
  }
  return { id, frame, url, cut, parts };
}
