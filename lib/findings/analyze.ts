import type { Chart } from '../chart/chart';
import type { Finding } from './finding';

/** Every mention of a known concept in every document of the chart, in order of place. */
export function analyze(chart: Chart): Finding[] {
  return chart.documents.flatMap(() => []);
}
