/** How the pieces of a file go from one stage of reading to the next. */
import type { Refusal } from './importer';

/** After each piece: go on (null), no more is needed, or the file is refused. */
export type Flow = null | 'enough' | Refusal;

/** A stage that takes pieces in order. `end` is called once, after the last piece, unless a piece was refused. */
export interface Stage<Piece> {
  write(piece: Piece): Flow;
  end(): Flow;
}

export const isRefusal = (flow: unknown): flow is Refusal => typeof flow === 'object' && flow !== null && (flow as Refusal).ok === false;

/** Awaited between pieces, with the packed bytes gone through since the last call: progress, and room for others. Throws when cancelled. */
export type Tick = (bytes: number) => Promise<void>;

/** What is left of the bytes that a dropped file may unpack to, all its members together. */
export interface Budget {
  left: number;
}
