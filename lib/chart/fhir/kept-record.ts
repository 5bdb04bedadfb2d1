/** Keeps the last reading of a record, and decides when it is asked for again: for another patient or encounter at once, otherwise seldom. */
import type { Chart, Encounter, FrameReport, Patient, Provenance } from '../chart';
import { LIST_NAMES } from '../facts';
import { identityText } from '../identity';

/** Between two readings of the same record: because the page changed, and because a person asked. */
const LEAST_MS = 15_000;
const ASKED_MS = 2_000;

/** What of a page decides whether the record is asked for: a frame's report, or the chart of all of them. */
type Page = Pick<Chart, 'patient' | 'encounter' | (typeof LIST_NAMES)[number]>;

interface Tools {
  read(shown: Patient, encounter: Encounter | null, signal: AbortSignal): Promise<FrameReport | null>;
  now(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** `of(place, page, fresh)`: the record beside this page. `place`: where the record is. `fresh`: a person asked. `stop` ends what is under way. */
export interface KeptRecord {
  of(place: string, page: Page, fresh: boolean): Promise<FrameReport | null>;
  stop(): void;
}

export function keepRecord({ read, now, wait }: Tools): KeptRecord {
  let key = '';
  let print = '';
  let at = Number.NEGATIVE_INFINITY;
  let kept: Promise<FrameReport | null> = Promise.resolve(null);
  let underWay = new AbortController();

  const start = (page: Page, shown: Patient, afterMs: number): Promise<FrameReport | null> => {
    const { signal } = underWay;
    at = now() + afterMs;
    print = printOf(page);
    kept = (afterMs > 0 ? wait(afterMs, signal) : Promise.resolve()).then(() => read(shown, page.encounter, signal)).catch(() => null);
    return kept;
  };

  return {
    of(place, page, fresh) {
      const who = identityText(page.patient);
      // Without an identity there is nobody to ask for, and what was kept is nobody's.
      const next = who === null ? '' : `${place} ${who} ${page.encounter?.ref ?? ''} ${page.encounter?.date ?? ''}`;
      if (next !== key) {
        underWay.abort();
        underWay = new AbortController();
        key = next;
        kept = Promise.resolve(null);
        return page.patient === null || key === '' ? kept : start(page, page.patient, 0);
      }
      if (page.patient === null || key === '' || now() < at || (!fresh && print === printOf(page))) return kept;
      return start(page, page.patient, Math.max(0, at + (fresh ? ASKED_MS : LEAST_MS) - now()));
    },
    stop() {
      underWay.abort();
    },
  };
}

/**
 * What the page's lists say. A note that is being written changes with every key, and the record not at all; what the record
 * itself gave is no change of the page.
 */
function printOf(page: Page): string {
  const own = LIST_NAMES.map((list) =>
    (page[list] as Record<string, unknown>[]).filter((row) => (row['provenance'] as Provenance).visibility !== 'record'),
  );
  return JSON.stringify(own.map((rows) => rows.map((row) => NAMES.map((name) => row[name]))));
}
/** Fields that a row of the page always has itself. */
const NAMES = ['text', 'name', 'substance', 'value', 'vaccine', 'payer'];
