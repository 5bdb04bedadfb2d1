/** What the device learns of a person's coding: codes kept, and codes used of late. Codes only, nothing of a patient. */
import * as z from 'zod/mini';
import { type Code, CodeSystemSchema, type Habits } from './code';

type Named = Pick<Code, 'system' | 'code'>;

const NamedSchema = z.object({ system: CodeSystemSchema, code: z.string() });
/** `weight` counts uses, each of them worth less as days go by; `at` in ms, the last use. */
const UseSchema = z.object({ system: CodeSystemSchema, code: z.string(), weight: z.number(), at: z.number() });
type Use = z.infer<typeof UseSchema>;

/** Favourites latest first; uses in no order. */
export const LearnedSchema = z.object({ favourites: z.array(NamedSchema), uses: z.array(UseSchema) });
export type Learned = z.infer<typeof LearnedSchema>;

export const NOTHING_LEARNED: Learned = { favourites: [], uses: [] };

/** Codes remembered of each kind; the list a person could still tell from the whole code set. */
const MOST = 200;
/** A use is worth half after this long. */
const HALF_LIFE_MS = 30 * 24 * 3600 * 1000;
/** Forgotten below this: one use after about three months. */
const LEAST = 1 / 8;

const same = (a: Named, b: Named): boolean => a.system === b.system && a.code === b.code;
const worth = ({ weight, at }: Use, now: number): number => weight * 0.5 ** (Math.max(0, now - at) / HALF_LIFE_MS);

/** One more use of the code. What has faded is forgotten; of too many, those worth least. `now` in ms. */
export function learn(learned: Learned, { system, code }: Named, now: number): Learned {
  const before = learned.uses.find((use) => same(use, { system, code }));
  const others = learned.uses
    .filter((use) => use !== before && worth(use, now) >= LEAST)
    .toSorted((a, b) => worth(b, now) - worth(a, now))
    .slice(0, MOST - 1);
  return { ...learned, uses: [{ system, code, weight: (before ? worth(before, now) : 0) + 1, at: now }, ...others] };
}

/** Keeps the code as a favourite, or no longer; the oldest beyond the bound falls away. */
export function keep(learned: Learned, { system, code }: Named, kept: boolean): Learned {
  const others = learned.favourites.filter((favourite) => !same(favourite, { system, code }));
  return { ...learned, favourites: kept ? [{ system, code }, ...others].slice(0, MOST) : others };
}

/** What the search is told: uses not yet faded, latest first. */
export function habitsOf({ favourites, uses }: Learned, now: number): Habits {
  const recent = uses.filter((use) => worth(use, now) >= LEAST).toSorted((a, b) => b.at - a.at);
  return { favourites, recent: recent.map(({ system, code }) => ({ system, code })) };
}
