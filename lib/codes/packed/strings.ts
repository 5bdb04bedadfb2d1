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

export function packStrings(list: readonly string[]): PackedStrings {
  const encoder = new TextEncoder();
  const parts = list.map((text) => encoder.encode(text));
  const starts = new Uint32Array(list.length + 1);
  for (const [at, part] of parts.entries()) starts[at + 1] = (starts[at] as number) + part.length;
  const bytes = new Uint8Array(starts[list.length] as number);
  for (const [at, part] of parts.entries()) bytes.set(part, starts[at]);
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
