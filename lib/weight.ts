/** How much a message may hold, and what it weighs: told without schemas, since a page's script carries none. */

/** In characters as {@link weigh} counts them. The longest honest message is a file of answers, a quarter of it. */
export const MAX_MESSAGE = 33_554_432;
/** For a text or list to which its own shape gives no smaller maximum: characters and entries. A note of a megabyte passes. */
export const MAX_TEXT = 4_194_304;
export const MAX_ENTRIES = 20_000;

/**
 * What a value weighs: the characters of its texts and keys, and eight for everything it holds. Stops counting beyond `most`,
 * so that a value without an end is weighed too. Walks without recursion: no depth can hurt it.
 */
export function weigh(value: unknown, most: number): number {
  const left: unknown[] = [value];
  let weight = 0;
  while (left.length > 0 && weight <= most) {
    const next = left.pop();
    weight += 8;
    if (typeof next === 'string') weight += next.length;
    else if (Array.isArray(next)) {
      weight += next.length * 8;
      if (weight <= most) for (const each of next) left.push(each);
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, each] of Object.entries(next)) {
        weight += key.length;
        left.push(each);
      }
    }
  }
  return weight;
}
