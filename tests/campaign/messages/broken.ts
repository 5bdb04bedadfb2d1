/** Requests broken by chance: what a page that means ill, or a version of ours from elsewhere, could send. */
import { below, pick, type Random } from '../chance';

type Holder = Record<string, unknown> | unknown[];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every object and list in a value, itself first. */
function holders(value: unknown): Holder[] {
  const found: Holder[] = [];
  const walk = (each: unknown): void => {
    if (!isHolder(each)) return;
    found.push(each);
    for (const inner of Object.values(each)) walk(inner);
  };
  walk(value);
  return found;
}

/** Lists in lists, as deep as JSON would bear. */
const nested = (depth: number, inner: unknown): unknown => {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { [level % 4 ? 'claims' : '__proto__x']: value };
  return value;
};
/** A key that means something to JavaScript, as JSON gives it: the object's own. */
const poisoned = (canary: string): unknown =>
  JSON.parse(`{"__proto__":{"polluted":"${canary}"},"constructor":{"prototype":{"polluted":"${canary}"}},"prototype":{"polluted":1}}`);

const foreign = (random: Random, canary: string): unknown =>
  pick(
    [
      () => null,
      () => undefined,
      () => canary,
      () => 0,
      () => -1,
      () => 1.5,
      () => Number.NaN,
      () => Number.POSITIVE_INFINITY,
      () => 2 ** 53,
      () => 1e308,
      () => '1',
      () => true,
      () => [],
      () => ({}),
      () => [canary],
      () => ({ length: 3, 0: canary }),
      () => JSON.parse(`{"toString":"${canary}","valueOf":1,"then":"${canary}"}`) as unknown,
      () => poisoned(canary),
      () => nested(below(4_000, random), canary),
      () => canary.repeat(1 + below(20_000, random)),
      () => new Date(0),
      () => new Map([[canary, canary]]),
      () => 10n,
      () => Array.from({ length: 2_000 }, () => canary),
    ],
    random,
  )();

const WAYS: ((at: Holder, random: Random, canary: string) => void)[] = [
  // A value of another kind.
  (at, random, canary) => {
    const key = pick(Object.keys(at), random);
    if (key !== undefined) (at as Record<string, unknown>)[key] = foreign(random, canary);
  },
  // A key too few.
  (at, random) => {
    const key = pick(Object.keys(at), random);
    if (key !== undefined && !Array.isArray(at)) delete at[key];
    else if (Array.isArray(at)) at.length = Math.max(0, at.length - 1);
  },
  // A key too many.
  (at, random, canary) => {
    if (Array.isArray(at)) at.push(foreign(random, canary));
    else at[pick(['extra', 'patient', 'constructor', 'toString', 'hasOwnProperty', '', canary], random)] = foreign(random, canary);
  },
  // A key that would reach the prototype, were it copied by assignment.
  (at, _, canary) => {
    for (const key of ['__proto__', 'constructor', 'prototype'])
      Object.defineProperty(at, key, { value: { polluted: canary }, enumerable: true, configurable: true, writable: true });
  },
  // A key by another spelling.
  (at, random) => {
    const key = pick(Object.keys(at), random);
    if (key === undefined || Array.isArray(at)) return;
    at[pick([key.toUpperCase(), `${key} `, `${key}\u200b`], random)] = at[key];
    delete at[key];
  },
  // A text that is far too long.
  (at, random) => {
    const key = Object.keys(at).find((name) => typeof (at as Record<string, unknown>)[name] === 'string');
    if (key !== undefined) (at as Record<string, unknown>)[key] = 'z'.repeat(pick([10, 65, 201, 256, 501, 1_025, 2_049, 100_000], random));
  },
];

/** A list far too long, once in a request: lists of lists of such would be more than the browser carries. */
function grow(value: unknown, random: Random): void {
  const list = pick(
    holders(value).filter((each) => Array.isArray(each) && each.length > 0),
    random,
  );
  if (Array.isArray(list)) for (let more = 0; more < 1_001; more += 1) list.push(list[0]);
}

/** More than any message may hold, in one place: a text, a list, or as much in all as is too heavy. */
function overload(value: unknown, random: Random): void {
  const at = pick(holders(value), random);
  if (at === undefined) return;
  const text = '#'.repeat(4 * 1024 * 1024 + below(2, random));
  const key = pick(Object.keys(at), random) ?? 'extra';
  const entry: unknown = Array.isArray(at) ? at[0] : text.slice(0, 5);
  const more = pick([text, Array.from({ length: 20_000 + below(2, random) }, () => entry), Array.from({ length: 9 }, () => text)], random);
  (at as Record<string, unknown>)[key] = more;
}

/** The value with one to three things broken in it; it may still be legal. */
export function broken(value: unknown, random: Random, canary: string): unknown {
  if (!isHolder(value) || random() < 0.1) return foreign(random, canary);
  const copy = structuredClone(value);
  for (let left = 1 + below(3, random); left > 0; left -= 1) pick(WAYS, random)(pick(holders(copy), random), random, canary);
  if (random() < 0.1) grow(copy, random);
  if (random() < 0.02) overload(copy, random);
  return copy;
}
