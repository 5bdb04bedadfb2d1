/** Evidence lit in the page: one passage at a time, in the frame whose note holds it. */
import type { ChartEffects } from '../../components/effects';
import { findQuote } from '../../lib/chart/anchoring';
import type { Chart } from '../../lib/chart/chart';
import { sendToFrame } from '../../lib/messages';

/** `frameOf` gives the id of the frame with this key. */
export function createLight(frameOf: (key: string | undefined) => number | undefined) {
  let lit: number | null = null;
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
      const frame = frameOf(document?.provenance.frame);
      if (frame === undefined) return 'not-found';
      lit = frame;
      // Offsets are of the reading a quote was taken from: where the note was edited since, the words are looked for again.
      const at = document && findQuote(evidence.quote, evidence.start, document.text);
      if (!at) return 'changed';
      const request = { document: evidence.document, start: at.start, end: at.end };
      const answer = await sendToFrame('highlight', request, tabId, frame).catch(() => 'not-found' as const);
      return answer === 'shown' && !at.exact ? 'changed' : answer;
    },
  };
}
