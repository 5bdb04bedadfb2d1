/** A number that a note gives, as written. Values are never a diagnosis (ICD-10-CM Official Guidelines III.B); they are shown, and rules ask the provider about them. */
import type { Evidence } from '../../chart/chart';

/**
 * `measure`: an id of the table (`hemoglobin-a1c`) or what the unit alone tells: `size`, `dose`, `count`, `duration`, `views`.
 * `values`: in the order written: one, the two of a pair, the sides of a size, the steps of a trend. `reading` tells which.
 * `limit`: the number is only a bound (`< 0.01`). `unit`: in small letters, null where none is written. `of`: the words measured,
 * for what has no name in the table: the lesion of a size, the drug of a dose.
 */
export interface Value {
  measure: string;
  values: number[];
  reading: 'single' | 'pair' | 'range' | 'trend' | 'dimensions';
  limit: 'below' | 'above' | null;
  unit: string | null;
  of: string | null;
  evidence: Evidence;
}
