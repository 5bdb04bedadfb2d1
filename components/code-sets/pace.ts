/** How fast a file goes, told from its progress. */
import type { ImportProgress } from '../effects';

/** Rates per second, smoothed; null until enough time has gone by to tell. `at` in ms. */
export interface Pace {
  stage: ImportProgress['stage'];
  at: number;
  bytes: number;
  rows: number;
  bytesPerSecond: number | null;
  rowsPerSecond: number | null;
}

const SHORTEST_MS = 200;
/** Older speed counts for a third after so long. */
const MEMORY_MS = 3_000;

function smooth(before: number | null, now: number, elapsedMs: number): number {
  const weight = 1 - Math.exp(-elapsedMs / MEMORY_MS);
  return before === null ? now : before + weight * (now - before);
}

/** The pace after one more report; a new stage begins anew. */
export function paceAfter(before: Pace | null, { stage, bytes, rows }: ImportProgress, at: number): Pace {
  if (before?.stage !== stage || bytes < before.bytes) return { stage, at, bytes, rows, bytesPerSecond: null, rowsPerSecond: null };
  const elapsed = at - before.at;
  if (elapsed < SHORTEST_MS) return before;
  const rate = (now: number, then: number): number => ((now - then) / elapsed) * 1000;
  return {
    stage,
    at,
    bytes,
    rows,
    bytesPerSecond: smooth(before.bytesPerSecond, rate(bytes, before.bytes), elapsed),
    rowsPerSecond: smooth(before.rowsPerSecond, rate(rows, before.rows), elapsed),
  };
}
