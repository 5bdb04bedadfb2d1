/** Rows left out of an import, kept to be shown. */
import type { RowFault } from '../holding';

/** As many as a holding shows; the rest is only counted. */
const SHOWN = 100;

/** `faults`: the first hundred; `faulty`: all. */
export interface Faults {
  readonly faults: RowFault[];
  readonly faulty: number;
  add(line: number, column: number | null, sentence: string): void;
}

export function faultList(): Faults {
  const faults: RowFault[] = [];
  let faulty = 0;
  return {
    faults,
    get faulty() {
      return faulty;
    },
    add(line, column, sentence) {
      faulty++;
      if (faults.length < SHOWN) faults.push({ line, column, sentence });
    },
  };
}
