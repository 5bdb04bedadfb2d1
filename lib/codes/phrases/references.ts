/** Finds what a "see" of an index names (`Fracture, femur, neck`). */
import type { IndexPlaces } from './index-places';

/** How many references are followed from one to the next; an index may refer in a circle. */
const MOST_STEPS = 4;
/** Steps of a reference that name no entry (`by site`, `specified NEC` where there is none). */
const NO_STEP = /^by (?:site|type|drug|region|substance)\b/;
/** Entries under which an index gathers others; a reference may leave them out. */
const GATHERING = /^(?:with|in|due to|complicated by|complicating|associated with|specified|acquired|traumatic)\b/;

/** Lower case, without accents, `NEC` and plural endings. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]|\b(?:nec|nos)\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/([a-z]{3,}[^su\s])s\b/g, '$1')
    .trim();

const inAndOut = (text: string): string[] => (text.includes('(') ? [plain(text.replace(/\(.*?\)/g, '')), plain(text)] : [plain(text)]);

/** What an entry may be called: its title whole or one of the words its commas part, with and without what stands in brackets. */
function namesOf(title: string): string[] {
  const parts = title.includes(',') ? [title, ...title.split(',')] : [title];
  return [...new Set(parts.flatMap(inAndOut))].filter((name) => name !== '');
}

/** Gives the places a reference leads to, in the end: none where the entry is not in this index. */
export function openReferences(places: IndexPlaces): (reference: string) => number[] {
  const names = new Map<number, string[]>();
  const named = (at: number): string[] => {
    const known = names.get(at) ?? namesOf(places.own(at) ?? '');
    names.set(at, known);
    return known;
  };
  const mainTerms = new Map<string, number[]>();
  for (let at = 0; at < places.size; at += 1) {
    if (places.words(at).length !== 1) continue;
    for (const name of named(at)) mainTerms.set(name, [...(mainTerms.get(name) ?? []), at]);
  }

  /** The entry of that name below `at`, directly or under one that only gathers. */
  function childNamed(at: number, name: string): number | null {
    const below = places.below(at);
    const asked = new Set([name, `with ${name}`, `due to ${name}`, `in ${name}`]);
    const direct = below.find((child) => named(child).some((each) => asked.has(each)));
    if (direct !== undefined) return direct;
    for (const child of below) {
      if (!GATHERING.test(named(child)[0] ?? '')) continue;
      const found = places.below(child).find((each) => named(each).includes(name.replace(/^(?:with|in|due to) /, '')));
      if (found !== undefined) return found;
    }
    return below.find((child) => named(child).some((each) => each.startsWith(`${name} `))) ?? null;
  }

  function descend(start: number, steps: readonly string[]): number | null {
    let at = start;
    for (let done = 0; done < steps.length; ) {
      const two = done + 1 < steps.length ? `${steps[done]} ${steps[done + 1]}` : null;
      const joined = two === null ? undefined : places.below(at).find((child) => named(child).includes(two));
      const next = joined ?? childNamed(at, steps[done] as string);
      if (next === null) return null;
      done += joined === undefined ? 1 : 2;
      at = next;
    }
    return at;
  }

  function walk(reference: string): number | null {
    for (const read of inAndOutOf(reference)) {
      const steps = read
        .split(',')
        .map(plain)
        .filter((step) => step !== '' && !NO_STEP.test(step));
      // A main term may itself hold commas (`Abdomen, abdominal`): the longest name first.
      for (let length = Math.min(3, steps.length); length > 0; length -= 1) {
        for (const start of mainTerms.get(steps.slice(0, length).join(' ')) ?? []) {
          const found = descend(start, steps.slice(length));
          if (found !== null) return found;
        }
      }
    }
    return null;
  }

  function follow(reference: string, steps: number): number[] {
    const at = walk(reference);
    if (at === null) return [];
    const node = places.node(at);
    if (node.code !== null || steps === 0) return [at];
    return [at, ...node.see.flatMap((next) => follow(next, steps - 1))];
  }
  return (reference) => [...new Set(follow(reference, MOST_STEPS))];
}

const inAndOutOf = (reference: string): string[] =>
  reference.includes('(') ? [reference.replace(/\(.*?\)/g, ''), reference.replace(/[()]/g, '')] : [reference];
