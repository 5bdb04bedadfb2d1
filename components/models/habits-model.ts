import { computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Code, Habits } from '../../lib/codes/code';
import type { HabitEffects } from '../effects';
import { latest } from '../parts/latest';

type Named = Pick<Code, 'system' | 'code'>;
const same = (a: Named, b: Named): boolean => a.system === b.system && a.code === b.code;

/** Codes kept and codes used lately in a specialty, as far as this device has seen. */
export const HabitsModel = createModel((effects: HabitEffects, specialty: ReadonlySignal<string>) => {
  const habits = signal<Habits>({ favourites: [], recent: [] });
  const read = latest(
    (which: string) => effects.read(which),
    (found, which) => {
      if (which === specialty.peek()) habits.value = found;
    },
    () => undefined,
  );
  const again = (): void => read.ask(specialty.peek());
  effect(() => {
    void specialty.value;
    untracked(again);
  });

  return {
    habits,
    favourites: computed(() => new Set(habits.value.favourites.map(({ system, code }) => `${system} ${code}`))),
    /** Keeps the code, or lets it go; answers whether it is kept now. */
    toggle({ system, code }: Named): boolean {
      const before = habits.peek().favourites;
      const kept = !before.some((other) => same(other, { system, code }));
      const rest = before.filter((other) => !same(other, { system, code }));
      habits.value = { ...habits.peek(), favourites: kept ? [{ system, code }, ...rest] : rest };
      void effects.setFavourite(specialty.peek(), { system, code }, kept).then(again, again);
      return kept;
    },
    used({ system, code }: Named): void {
      void effects.used(specialty.peek(), { system, code }).then(again, again);
    },
  };
});
export type HabitsModel = InstanceType<typeof HabitsModel>;
