/** A dropped file as something that can be read in pieces, wherever the bytes lie. */

/** `slice` gives the bytes from `start` up to, not including, `end`; fewer where the file ends before. */
export interface Source {
  name: string;
  size: number;
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** Bytes that are already in memory. */
export const bytesSource = (name: string, bytes: Uint8Array): Source => ({
  name,
  size: bytes.length,
  slice: async (start, end) => bytes.subarray(start, end),
});
