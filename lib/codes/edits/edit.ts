/** National edits as looked up: pairs, units, add-ons. A look-up costs microseconds; a file that is not loaded answers nothing. */

/** NCCI procedure-to-procedure edit (NCCI Policy Manual, ch. 1): column 2 is not paid beside column 1. Days inclusive. */
export interface PtpEdit {
  column1: string;
  column2: string;
  from: string | null;
  to: string | null;
  /** 0: never both; 1: both with an NCCI-associated modifier; 9: the edit does not apply. */
  indicator: 0 | 1 | 9;
  rationale: string;
}

export interface PtpTable {
  readonly rows: number;
  /** The edit between two codes, in either order, that holds on the day; null: none in this table. */
  lookup(a: string, b: string, date: string): PtpEdit | null;
  /** Every edit of the code, in either column, that holds on the day. */
  partners(code: string, date: string, limit: number): PtpEdit[];
}

/** Medically unlikely edit. `indicator` (MAI) 1: per line; 2: per day, absolute; 3: per day, can be supported. 0 units is a value. */
export interface MueEdit {
  code: string;
  units: number;
  indicator: 1 | 2 | 3;
  rationale: string;
}
export interface MueTable {
  readonly rows: number;
  lookup(code: string): MueEdit | null;
}

/** Add-on code edit. `type` 1: the primaries are listed; 2: the contractor says; 3: some are listed. Days inclusive. */
export interface AddOnEdit {
  addOn: string;
  type: 1 | 2 | 3;
  primary: string;
  from: string | null;
  to: string | null;
}
export interface AddOnTable {
  readonly rows: number;
  /** What the add-on may be added to on the day; empty: the code is no add-on then. */
  primaries(addOn: string, date: string): AddOnEdit[];
  addOns(primary: string, date: string): AddOnEdit[];
}
