/** Numbers of any size as one to five bytes, seven bits each, least first: most numbers of a book are small. */

/** Collects numbers; `taken` gives the bytes so far. */
export interface ByteWriter {
  readonly length: number;
  /** A whole number from 0 to 2³²−1. */
  number(value: number): void;
  taken(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  return {
    get length() {
      return length;
    },
    number(value) {
      if (length + 5 > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      let rest = value;
      while (rest > 0x7f) {
        bytes[length++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    taken: () => bytes.slice(0, length),
  };
}

/** A place in bytes written by {@link byteWriter}. */
export interface Cursor {
  bytes: Uint8Array;
  at: number;
}

/** The number at the cursor, which moves behind it. */
export function readNumber(cursor: Cursor): number {
  const { bytes } = cursor;
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[cursor.at++] as number;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80 || shift > 28) return value >>> 0;
  }
}

/** Lists of rising numbers, one after another, each as steps; `starts` holds where each begins, and the end of the last. */
export interface Postings {
  bytes: Uint8Array;
  starts: Uint32Array;
}

export function packPostings(lists: readonly (readonly number[])[]): Postings {
  const writer = byteWriter();
  const starts = new Uint32Array(lists.length + 1);
  for (const [list, numbers] of lists.entries()) {
    let last = 0;
    for (const number of numbers) {
      writer.number(number - last);
      last = number;
    }
    starts[list + 1] = writer.length;
  }
  return { bytes: writer.taken(), starts };
}

/** The numbers of one list, in order. */
export function readPostings({ bytes, starts }: Postings, list: number, each: (number: number) => void): void {
  const cursor = { bytes, at: starts[list] as number };
  const end = starts[list + 1] as number;
  let number = 0;
  while (cursor.at < end) {
    number += readNumber(cursor);
    each(number);
  }
}
