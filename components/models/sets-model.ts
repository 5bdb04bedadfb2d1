import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CodeSet } from '../../lib/codes/code';
import type { EngineEffects } from '../effects';
import { latest } from '../parts/latest';
import { usDay } from '../parts/words';

const holdsOn = ({ from, to }: CodeSet, day: string): boolean => from <= day && (to === null || day <= to);

/** The official releases that miss the day: of every system that has releases loaded, but none for it, the latest one. */
function missing(sets: CodeSet[], day: string): CodeSet[] {
  const official = sets.filter(({ kind }) => kind === 'official');
  const systems = [...new Set(official.map(({ system }) => system))];
  return systems.flatMap((system) => {
    const loaded = official.filter((set) => set.system === system).sort((a, b) => b.from.localeCompare(a.from));
    return loaded[0] === undefined || loaded.some((set) => holdsOn(set, day)) ? [] : [loaded[0]];
  });
}

/** The code sets that answer, held against the day of judgement. `sentence`: what is loaded for another day only, or null. */
export const SetsModel = createModel((engine: EngineEffects, judged: ReadonlySignal<string | null>) => {
  const sets = signal<CodeSet[]>([]);
  const refresh = latest(
    () => engine.sets(),
    (now) => {
      sets.value = now;
    },
    () => undefined,
  );
  effect(() => {
    refresh.ask(undefined);
    return engine.onSets(() => refresh.ask(undefined));
  });
  return {
    sets,
    sentence: computed((): string | null => {
      const day = judged.value;
      const without = day === null ? [] : missing(sets.value, day);
      if (day === null || without.length === 0) return null;
      const loaded = without.map(({ system, release }) => `${system} ${release}`).join(', ');
      return `${loaded} ${without.length === 1 ? 'is' : 'are'} loaded, but the codes of ${usDay(day)} are in another release.`;
    }),
  };
});
export type SetsModel = InstanceType<typeof SetsModel>;
