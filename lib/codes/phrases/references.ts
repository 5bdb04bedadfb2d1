/** Finds what a "see" of an index names (`Fracture, femur, neck`). */
import type { BookNode } from '../books/book-node';

/** A place of an index with the words of its path, and the places directly below it. */
export interface IndexPlace {
  node: BookNode;
  words: string[];
  below: number[];
}

/** How many references are followed from one to the next; an index may refer in a circle. */
const MOST_STEPS = 4;
/** Words of a reference that name no entry. */
const NO_ENTRY = /^(?:by .*|condition|table of drugs and chemicals)$/;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]|\(.*?\)|\b(?:nec|nos)\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const namesOf = (place: IndexPlace): string[] => {
  const title = place.words.at(-1) ?? '';
  return [...new Set([plain(title), ...title.split(',').map(plain)])].filter((name) => name !== '');
};

/** Gives the places a reference leads to, in the end: none where the entry is not in this index. */
export function openReferences(places: readonly IndexPlace[]): (reference: string) => number[] {
  const mainTerms = new Map<string, number[]>();
  for (const [at, place] of places.entries()) {
    if (place.words.length !== 1) continue;
    for (const name of namesOf(place)) mainTerms.set(name, [...(mainTerms.get(name) ?? []), at]);
  }

  const childNamed = (at: number, names: readonly string[]): number | null => {
    let begins: number | null = null;
    for (const child of places[at]?.below ?? []) {
      const its = namesOf(places[child] as IndexPlace);
      if (its.some((name) => names.includes(name))) return child;
      begins ??= its.some((name) => names.some((each) => name.startsWith(`${each} `))) ? child : null;
    }
    return begins;
  };

  function walk(reference: string): number | null {
    const steps = reference
      .split(',')
      .map(plain)
      .filter((step) => step !== '' && !NO_ENTRY.test(step));
    // A main term may itself hold commas (`Abdomen, abdominal`): the longest name first.
    for (let length = Math.min(3, steps.length); length > 0; length -= 1) {
      for (const start of mainTerms.get(steps.slice(0, length).join(' ')) ?? []) {
        let at = start;
        let left = steps.slice(length);
        while (left.length > 0) {
          const [step = ''] = left;
          const two = left.slice(0, 2).join(' ');
          const found = childNamed(at, [two]) ?? childNamed(at, [step, `with ${step}`, `in ${step}`, `due to ${step}`]);
          if (found === null) break;
          left = left.slice(namesOf(places[found] as IndexPlace).includes(two) && left.length > 1 ? 2 : 1);
          at = found;
        }
        if (left.length === 0) return at;
      }
    }
    return null;
  }

  function follow(reference: string, steps: number): number[] {
    const at = walk(reference);
    if (at === null) return [];
    const { node } = places[at] as IndexPlace;
    if (node.code !== null || node.see.length === 0 || steps === 0) return [at];
    return [at, ...node.see.flatMap((next) => follow(next, steps - 1))];
  }
  return (reference) => [...new Set(follow(reference, MOST_STEPS))];
}
