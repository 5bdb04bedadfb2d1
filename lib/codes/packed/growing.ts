/** Lists of numbers and of texts that grow in typed arrays, beside the heap of JavaScript objects. */

const FIRST = 1 << 14;
/** UTF-8 takes at most so many bytes for one unit of a JavaScript string. */
const BYTES_PER_UNIT = 3;

export interface Growing<List> {
  push(value: number): void;
  /** All that was pushed; nothing is pushed after it. */
  taken(): List;
}

/** A list of numbers of the given width. */
export function growing<List extends Uint8Array | Uint32Array>(Width: new (size: number) => List): Growing<List> {
  let list = new Width(FIRST);
  let size = 0;
  return {
    push(value) {
      if (size === list.length) {
        const larger = new Width(size * 2);
        larger.set(list);
        list = larger;
      }
      list[size] = value;
      size += 1;
    },
    taken: () => list.subarray(0, size) as List,
  };
}

/** Texts, kept as UTF-8; `taken` gives each by its number, as often as it is asked for. */
export function growingTexts(): { push(text: string): void; taken(): (number: number) => string } {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let bytes = new Uint8Array(FIRST);
  let used = 0;
  const ends = growing(Uint32Array);
  return {
    push(text) {
      const most = used + text.length * BYTES_PER_UNIT;
      if (most > bytes.length) {
        const larger = new Uint8Array(Math.max(most, bytes.length * 2));
        larger.set(bytes);
        bytes = larger;
      }
      used += encoder.encodeInto(text, bytes.subarray(used)).written;
      ends.push(used);
    },
    taken() {
      const end = ends.taken();
      return (number) => decoder.decode(bytes.subarray(number === 0 ? 0 : end[number - 1], end[number]));
    },
  };
}
