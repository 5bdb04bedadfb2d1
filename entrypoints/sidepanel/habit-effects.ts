import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { HabitEffects } from '../../components/effects';
import type { Code } from '../../lib/codes/code';
import { habitsOf, keep, type Learned, LearnedSchema, learn, NOTHING_LEARNED } from '../../lib/codes/habits';

const KEY = 'habits';
const StoredSchema = z.record(z.string(), LearnedSchema);
type Stored = z.infer<typeof StoredSchema>;

/** What cannot be read has been learned for nothing, and is learned anew. */
async function readAll(): Promise<Stored> {
  const read = StoredSchema.safeParse((await browser.storage.local.get(KEY))[KEY] ?? {});
  return read.success ? read.data : {};
}

/** Panels of several windows learn into one store, one after the other. */
const change = (specialty: string, how: (learned: Learned) => Learned): Promise<void> =>
  navigator.locks.request(KEY, async () => {
    const stored = await readAll();
    await browser.storage.local.set({ [KEY]: { ...stored, [specialty]: how(stored[specialty] ?? NOTHING_LEARNED) } });
  });

/** The favourites of every specialty, each code once. */
export async function allFavourites(): Promise<Pick<Code, 'system' | 'code'>[]> {
  const found = new Map(
    Object.values(await readAll()).flatMap(({ favourites }) => favourites.map((one) => [`${one.system} ${one.code}`, one])),
  );
  return [...found.values()];
}

/** Favourites and recent codes, on this device. `now` in ms. */
export function createHabitEffects(now: () => number): HabitEffects {
  return {
    read: async (specialty) => habitsOf((await readAll())[specialty] ?? NOTHING_LEARNED, now()),
    setFavourite: (specialty, code, kept) => change(specialty, (learned) => keep(learned, code, kept)),
    used: (specialty, code) => change(specialty, (learned) => learn(learned, code, now())),
  };
}
