/** The record that the session of the page beside the panel may read: asked for through the page's script, judged here. */
import type { FrameReport } from '../../lib/chart/chart';
import { keepRecord } from '../../lib/chart/fhir/kept-record';
import { sessionRecordAt } from '../../lib/chart/fhir/session-place';
import { readSessionRecord } from '../../lib/chart/fhir/session-record';
import { sendToFrame } from '../../lib/messages';
import { wait } from './wait';

/** The outermost frame of a tab. */
const TOP = 0;

/** A `fetch` that the page's own session answers. */
const fetchThrough =
  (tabId: number): typeof fetch =>
  async (url, init) => {
    const accept = new Headers(init?.headers).get('accept') ?? '*/*';
    const answer = await sendToFrame('askSession', { url: String(url), accept }, tabId, TOP);
    if (!answer) return new Response(null, { status: 404 });
    const { status, type, retryAfter, date, body } = answer;
    const headers = new Headers();
    for (const [name, value] of [
      ['content-type', type],
      ['retry-after', retryAfter],
      ['date', date],
    ] as const)
      if (value !== null) headers.set(name, value);
    // Each byte is the lower half of one character.
    const bytes = Uint8Array.from(body, (byte) => byte.charCodeAt(0) & 0xff);
    return new Response(status === 200 ? bytes : null, { status, headers });
  };

/** Answers with the record of the patient whom the outermost frame shows; null: its address names none, or it is not theirs. */
export function createSessionRecord() {
  let at: { tabId: number; url: string } | null = null;
  const kept = keepRecord({
    async read(shown, encounter, signal) {
      const record = at && sessionRecordAt(new URL(at.url));
      return at && record && readSessionRecord(record, shown, { encounter, fetch: fetchThrough(at.tabId), now: Date.now(), wait, signal });
    },
    now: Date.now,
    wait,
  });
  return {
    async ask(tabId: number, url: string, report: FrameReport, fresh: boolean): Promise<FrameReport | null> {
      const record = sessionRecordAt(new URL(url));
      if (!record) return null;
      at = { tabId, url };
      return kept.of(`${tabId} ${record.fhir} ${record.patient}`, report, fresh);
    },
  };
}
