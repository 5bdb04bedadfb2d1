/** The EHR's own records beside the chart: asked for after the page was read, so that the page never waits for them. */
import type { Chart, FrameReport } from '../../lib/chart/chart';
import { identityText } from '../../lib/chart/identity';

/** Where a record is asked for; null: it has none, or none of this patient. */
export type AskRecord = (chart: Chart, fresh: boolean) => Promise<FrameReport | null>;

export interface Records {
  /** Those of the patient last followed. */
  reports(): FrameReport[];
  /** Asks every source for this chart's patient; `changed` is called if that gives anything new. */
  follow(chart: Chart, fresh: boolean): Promise<void>;
  clear(): void;
}

/** Holds what each source last gave. An answer for a patient who is no longer on screen is dropped. */
export function createRecords(sources: readonly AskRecord[], changed: () => void): Records {
  let who: string | null = null;
  let turn = 0;
  const given = new Map<AskRecord, FrameReport>();
  const clear = (): void => {
    turn += 1;
    who = null;
    given.clear();
  };
  return {
    reports: () => [...given.values()],
    async follow(chart, fresh) {
      const next = chart.source.identity === 'verified' ? identityText(chart.patient) : null;
      if (next !== who) {
        clear();
        who = next;
      }
      if (who === null) return;
      const mine = turn;
      await Promise.all(
        sources.map(async (source) => {
          const report = await source(chart, fresh).catch(() => null);
          if (mine !== turn) return;
          const before = JSON.stringify(given.get(source) ?? null);
          if (before === JSON.stringify(report)) return;
          if (report) given.set(source, report);
          else given.delete(source);
          changed();
        }),
      );
    },
    clear,
  };
}
