/** A maximum for every text and list of a message's shape. */
/* oxlint-disable no-underscore-dangle -- zod keeps the parts of a shape under such a name */
import * as z from 'zod/mini';
import { MAX_ENTRIES, MAX_TEXT } from './weight';

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
