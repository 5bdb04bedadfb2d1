/** Takes the copy that a frame's script makes of its page, part by part, so that neither side is held up by a large one. */
import type { FrameCopy } from '../../lib/chart/read-copy';
import { sendToFrame } from '../../lib/messages';

/** `known`: the id of the last copy taken. `same`: the page is as it was then. Null: a page without an element. Rejects when the frame is gone. */
export async function takeCopy(
  tabId: number,
  frameId: number,
  fresh: boolean,
  known: string | null,
): Promise<'same' | (FrameCopy & { id: string }) | null> {
  const answer = await sendToFrame('copyFrame', { fresh, known }, tabId, frameId);
  if (!answer) return null;
  if (answer.same) return 'same';
  const { id, frame, url, cut, part, parts: count } = answer;
  const parts = [part];
  while (parts.length < count) {
    const next = await sendToFrame('copyPart', { copy: id, part: parts.length }, tabId, frameId);
    if (next === null) throw new Error('copyPart: the copy is gone');
    parts.push(next);
  }
  return { id, frame, url, cut, parts };
}
