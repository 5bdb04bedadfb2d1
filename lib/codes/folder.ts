/** A folder of named buffers: OPFS in the browser, a directory for the headless door, a map in tests. */

/** Names hold letters, digits, `-`, `_`, `.` only. A write is whole or not there; writing a name again replaces it. */
export interface Folder {
  list(): Promise<string[]>;
  /** Null when there is no such name. */
  read(name: string): Promise<ArrayBuffer | null>;
  /** Rejects with a DOMException or Error named `QuotaExceededError` when there is no room. */
  write(name: string, data: ArrayBuffer): Promise<void>;
  /** That it is not there is no error. */
  remove(name: string): Promise<void>;
}
