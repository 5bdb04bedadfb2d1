/** How much a message may hold: a measure taken before anything is parsed, and a maximum for every text and list of its shape. */
/* oxlint-disable no-underscore-dangle -- zod keeps the parts of a shape under such a name */
import * as z from 'zod/mini';

/** In characters as {@link weigh} counts them. The longest honest message is a file of answers, a quarter of it. */
export const MAX_MESSAGE = 33_554_432;
/** For a text or list to which its own shape gives no smaller maximum: characters and entries. A note of a megabyte passes. */
const MAX_TEXT = 4_194_304;
const MAX_ENTRIES = 20_000;

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

/** The same shape with a maximum at every text, list and record; where it has one of its own, that holds. */
export function bounded<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T> {
  return boundedCore(schema as z.core.$ZodType) as z.ZodMiniType<T>;
}

type Def = z.core.$ZodTypes['_zod']['def'];

function boundedCore(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as Def;
  const checks = def.checks ?? [];
  const changed = (change: object) => z.core.clone(schema, { ...def, ...change } as never);
  const atMost = (maximum: unknown, change: object) =>
    changed(checks.some((check) => check._zod.def.check === 'max_length') ? change : { ...change, checks: [...checks, maximum] });
  switch (def.type) {
    case 'string':
      return atMost(z.maxLength(MAX_TEXT), {});
    case 'array':
      return atMost(z.maxLength(MAX_ENTRIES), { element: boundedCore(def.element) });
    case 'record':
      return atMost(
        z.refine((value) => Object.keys(value as object).length <= MAX_ENTRIES),
        {
          keyType: boundedCore(def.keyType),
          valueType: boundedCore(def.valueType),
        },
      );
    case 'object':
      return changed({ shape: Object.fromEntries(Object.entries(def.shape).map(([key, each]) => [key, boundedCore(each)])) });
    case 'union':
      return changed({ options: def.options.map(boundedCore) });
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return changed({ innerType: boundedCore(def.innerType) });
    default:
      return schema;
  }
}
