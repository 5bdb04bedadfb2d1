/** Requests as the protocol's schemas take them, made by chance: what is then broken began whole. */
import type * as z from 'zod/mini';
import { below, pick, type Random } from '../chance';

/** Where the schemas' library keeps what a check is. */
const INSIDE = '_zod';
interface Kept {
  [INSIDE]: { def: { check: string; maximum?: number; minimum?: number; value?: number; inclusive?: boolean; pattern?: RegExp } };
}

/** What the schemas' library keeps of a schema, as far as it is walked here. */
interface Def {
  type: string;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  keyType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
  options?: z.ZodMiniType[];
  entries?: Record<string, string>;
  values?: unknown[];
  format?: string;
  checks?: Kept[];
}

/** One text for each pattern the protocol has. */
const PATTERNED = ['2026-11-02', '98662', '1234567893', '207Q00000X', '12345678901', '0410', '0830', '837', '11', 'WA', '9', 'AAAA'];
const TEXTS = ['', 'a', 'valley-clinic', '#name', 'top/1', 'Petra', '0', '-1', 'null', '🩺', '\u0000', '\ud800', 'x'.repeat(64)];
const NUMBERS = [0, 1, 2, 7, 100, -1, 0.5, 1_793_000_000_000];

const SMALL_LISTS = [0, 1, 1, 2];

/** A value that the schema takes, with `canary` in some of its texts. */
export function fitting(schema: z.ZodMiniType, random: Random, canary: string): unknown {
  const def = (schema as unknown as { def: Def }).def;
  const checks = (def.checks ?? []).map((check) => check[INSIDE].def);
  const inside = (inner: z.ZodMiniType | undefined): unknown => (inner ? fitting(inner, random, canary) : undefined);
  switch (def.type) {
    case 'null':
      return null;
    case 'boolean':
      return random() < 0.5;
    case 'unknown':
      return { resourceType: 'ClaimResponse', note: canary };
    case 'enum':
      return pick(Object.values(def.entries ?? {}), random);
    case 'literal':
      return pick(def.values ?? [], random);
    case 'nullable':
      return random() < 0.3 ? null : inside(def.innerType);
    case 'optional':
    case 'prefault':
      return random() < 0.4 ? undefined : inside(def.innerType);
    case 'union':
      return inside(pick(def.options ?? [], random));
    case 'array':
      return Array.from({ length: pick(SMALL_LISTS, random) }, () => inside(def.element));
    case 'record':
      return Object.fromEntries(Array.from({ length: below(3, random) }, () => [inside(def.keyType), inside(def.valueType)]));
    case 'object': {
      const parts = Object.entries(def.shape ?? {}).map(([name, part]) => [name, fitting(part, random, canary)] as const);
      return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
    }
    case 'string': {
      const pattern = checks.find((check) => check.pattern)?.pattern;
      if (pattern)
        return pick(
          PATTERNED.filter((each) => pattern.test(each)),
          random,
        );
      const most = checks.find((check) => check.maximum !== undefined)?.maximum ?? Number.POSITIVE_INFINITY;
      const least = checks.find((check) => check.minimum !== undefined)?.minimum ?? 0;
      const fits = [...TEXTS, canary, canary].filter(({ length }) => length >= least && length <= most);
      return random() < 0.05 && most < 10_000 ? 'y'.repeat(most) : pick(fits, random);
    }
    case 'number': {
      const least = Math.max(
        ...checks.filter(({ check }) => check === 'greater_than').map(({ value, inclusive }) => (value ?? 0) + (inclusive ? 0 : 1)),
        -10,
      );
      const most = Math.min(...checks.filter(({ check }) => check === 'less_than').map(({ value }) => value ?? 0), 2e12);
      const whole = def.format === 'safeint' || checks.some((check) => 'format' in check);
      return pick(
        [...NUMBERS, least, Math.min(most, 500)].filter((n) => n >= least && n <= most && (!whole || Number.isSafeInteger(n))),
        random,
      );
    }
    default:
      throw new Error(`requests: no value is known for a schema of type ${def.type}`);
  }
}
