/** Evidence lit in the page: one passage at a time, in the frame whose note holds it. */
import type { ChartEffects } from '../../components/effects';
import { findQuote, reanchor } from '../../lib/chart/anchoring';
import type { Chart } from '../../lib/chart/chart';
import { partsOf } from '../../lib/chart/dom-text';
import { MAX_PARTS } from '../../lib/chart/marks';
import { sendToFrame } from '../../lib/messages';
import type { KnownFrames } from './known-frames';

type Lit = 'shown' | 'changed' | 'not-found';

/** `readAgain` reads a frame anew, where the page no longer holds what was read. */
export function createLight(frames: Pick<KnownFrames, 'withKey' | 'lastOf'>, readAgain: (frameId: number) => Promise<void>) {
  let lit: number | null = null;

  const textOf = (frame: number, document: string) => frames.lastOf(frame)?.reading?.texts.get(document);

  const light = async (tabId: number, frame: number, document: string, start: number, end: number): Promise<Lit> => {
    const text = textOf(frame, document);
    const copy = frames.lastOf(frame)?.copy;
    const parts = text ? partsOf(text, start, end).slice(0, MAX_PARTS) : [];
    if (!copy || parts.length === 0) return 'not-found';
    return sendToFrame('highlight', { copy, parts }, tabId, frame).catch(() => 'not-found' as const);
  };

  return {
    /** Forgets which frame was lit, where its page is gone. */
    clear(): void {
      lit = null;
    },
    async show(
      tabId: number,
      chart: Chart | null,
      evidence: Parameters<ChartEffects['highlight']>[0],
    ): ReturnType<ChartEffects['highlight']> {
      if (lit !== null) await sendToFrame('highlight', null, tabId, lit).catch(() => undefined);
      lit = null;
      if (evidence === null) return 'shown';
      const document = chart?.documents.find(({ id }) => id === evidence.document);
      const { visibility } = document?.provenance ?? {};
      if (visibility === 'earlier-page' || visibility === 'record') return visibility;
      const frame = frames.withKey(document?.provenance.frame);
      if (frame === undefined) return 'not-found';
      lit = frame;
      // Offsets are of the reading a quote was taken from: where the note was edited since, the words are looked for again.
      const known = textOf(frame, evidence.document);
      if (!known) return 'not-found';
      const at = findQuote(evidence.quote, evidence.start, known.text);
      if (!at) return 'changed';
      const answer = await light(tabId, frame, evidence.document, at.start, at.end);
      if (answer !== 'changed') return answer === 'shown' && !at.exact ? 'changed' : answer;
      // The page was drawn anew, or holds other words.
      await readAgain(frame);
      const now = textOf(frame, evidence.document);
      const anchor = now && reanchor(known.text, at.start, at.end, now.text);
      if (!anchor) return 'changed';
      const again = await light(tabId, frame, evidence.document, anchor.start, anchor.end);
      return again === 'shown' && !(anchor.exact && at.exact) ? 'changed' : again;
    },
  };
}
