/** A list of strings in two typed arrays, of which only those that are read become JavaScript strings. */

export interface PackedStrings {
  /** UTF-8, one string after the other. */
  bytes: Uint8Array;
  /** Where each begins in `bytes`, and at last where they end. */
  starts: Uint32Array;
}

export interface Strings {
  readonly size: number;
  /** The string at a place, kept once made. */
  at(place: number): string;
}

/** UTF-8 takes at most so many bytes for a unit of a JavaScript string. */
const MOST_BYTES = 3;

export function packStrings(list: readonly string[]): PackedStrings {
  // One buffer for all: a buffer for each text costs more than the texts.
  const encoder = new TextEncoder();
  const starts = new Uint32Array(list.length + 1);
  let bytes = new Uint8Array(list.reduce((sum, text) => sum + text.length, 0) * MOST_BYTES);
  for (const [at, text] of list.entries()) {
    const start = starts[at] as number;
    starts[at + 1] = start + encoder.encodeInto(text, bytes.subarray(start)).written;
  }
  bytes = bytes.slice(0, starts[list.length]);
  return { bytes, starts };
}

export function openStrings({ bytes, starts }: PackedStrings): Strings {
  const decoder = new TextDecoder();
  const made: string[] = [];
  return {
    size: starts.length - 1,
    at(place) {
      const before = made[place];
      if (before !== undefined) return before;
      const text = decoder.decode(bytes.subarray(starts[place], starts[place + 1]));
      made[place] = text;
      return text;
    },
  };
}
