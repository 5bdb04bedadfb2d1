/** What a download needs of the world. */
import type { Folder } from '../folder';

export interface Net {
  fetch: (url: string, init: { headers: Record<string, string>; signal: AbortSignal }) => Promise<Response>;
  /** Where pieces are kept between tries. */
  pieces: Folder;
  /** Resolves after so many ms; rejects when the signal is given. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** SHA-256 in hex. */
  digest(data: ArrayBuffer): Promise<string>;
}

/** How far a download is; `total` null while the server has not said. */
export type OnBytes = (bytes: number, total: number | null) => void;
