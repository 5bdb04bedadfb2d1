/** Lists of numbers and of texts that grow in typed arrays, beside the heap of JavaScript objects. */

const FIRST = 1 << 14;

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

/** Latin 1 goes into bytes; the few texts with other letters are kept as they are. */
const LATIN_1 = 0xff;

/**
 * Texts in bytes; `taken` gives each by its number, as often as it is asked for. Not by TextDecoder: what it makes lies
 * outside the heap in Chromium, where it is not cleared away in time.
 */
export function growingTexts(): { push(text: string): void; taken(): (number: number) => string } {
  const letters = growing(Uint8Array);
  const ends = growing(Uint32Array);
  const wide = new Map<number, string>();
  let written = 0;
  let count = 0;
  return {
    push(text) {
      let highest = 0;
      for (let at = 0; at < text.length; at += 1) highest = Math.max(highest, text.charCodeAt(at));
      if (highest > LATIN_1) wide.set(count, text);
      else {
        for (let at = 0; at < text.length; at += 1) letters.push(text.charCodeAt(at));
        written += text.length;
      }
      ends.push(written);
      count += 1;
    },
    taken() {
      const bytes = letters.taken();
      const end = ends.taken();
      return (number) => {
        const other = wide.get(number);
        if (other !== undefined) return other;
        const last = end[number] as number;
        let text = '';
        for (let at = number === 0 ? 0 : (end[number - 1] as number); at < last; at += STRETCH)
          text += String.fromCharCode(...bytes.subarray(at, Math.min(at + STRETCH, last)));
        return text;
      };
    },
  };
}

/** As many arguments as every engine takes. */
const STRETCH = 4_096;
