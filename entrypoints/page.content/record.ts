/** Reads, through the session the person has in this page, the record that its EHR keeps of the patient on screen. */
import type { FrameReport } from '../../lib/chart/chart';
import { keepRecord } from '../../lib/chart/fhir/kept-record';
import { readSessionRecord, sessionRecordAt } from '../../lib/chart/fhir/session-record';
import { wait } from '../sidepanel/wait';

/** Answers `readRecord`. `latest`: the last report of this frame. */
export function createRecord(
  latest: () => Promise<FrameReport | null>,
  signal: AbortSignal,
): (fresh: boolean) => Promise<FrameReport | null> {
  const kept = keepRecord({
    async read(shown, encounter, stopped) {
      const at = sessionRecordAt(new URL(location.href));
      return (
        at && readSessionRecord(at, shown, { encounter, fetch: (...request) => fetch(...request), now: Date.now(), wait, signal: stopped })
      );
    },
    now: Date.now,
    wait,
  });
  signal.addEventListener('abort', () => kept.stop());
  return async (fresh) => {
    const at = window.parent === window ? sessionRecordAt(new URL(location.href)) : null;
    const report = at && (await latest());
    return at && report ? kept.of(`${at.fhir} ${at.patient}`, report, fresh) : null;
  };
}
