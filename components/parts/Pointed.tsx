import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence } from '../../lib/chart/chart';
import type { PointedAt } from '../../lib/chart/pointing';
import './Pointed.css';

/** The place that the user points at in the page; rows say whether they rest on it. */
export const PointedContext = createContext<ReadonlySignal<PointedAt | null> | null>(null);

/** Whether one of the quotes stands where the user points. */
export function useRestsOn(evidence: readonly Evidence[]): boolean {
  const at = useContext(PointedContext)?.value ?? null;
  return at !== null && evidence.some((quote) => quote.document === at.document && quote.start <= at.end && at.start <= quote.end);
}

/** Says of a row that it rests on what is pointed at. */
export const PointedMark = () => (
  <span class="pointed">
    <span aria-hidden="true">◂ </span>rests on it
  </span>
);
