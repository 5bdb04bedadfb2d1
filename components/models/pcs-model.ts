import { batch, computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { EngineEffects, PcsStep } from '../effects';
import { latest } from '../parts/latest';

/**
 * The ICD-10-PCS table builder. `prefix`: the characters chosen. `step`: what the tables say of them; null until they
 * answered, or (`loaded` false) where no tables are loaded for the day. `stale`: `step` still answers another prefix.
 */
export const PcsModel = createModel((engine: EngineEffects, date: ReadonlySignal<string>) => {
  const prefix = signal('');
  const step = signal<PcsStep | null>(null);
  const answered = signal<string | null>(null);
  const loaded = signal(true);
  const failed = signal(false);
  const awake = signal(false);
  const active = signal(0);
  let typed = '';

  const ask = latest(
    (asked: string) => engine.pcs(asked, date.peek()),
    (found, asked) => {
      if (asked !== prefix.peek()) return;
      batch(() => {
        step.value = found;
        loaded.value = found !== null;
        failed.value = false;
        answered.value = asked;
        active.value = 0;
      });
      while (typed !== '' && !stale.peek()) {
        const next = typed.charAt(0);
        typed = typed.slice(1);
        choose(next);
      }
    },
    () => {
      typed = '';
      failed.value = true;
    },
  );
  const again = (): void => ask.ask(prefix.peek());
  effect(() => {
    void [date.value, prefix.value];
    if (awake.value) untracked(again);
  });
  effect(() => engine.onSets(() => awake.peek() && again()));

  const stale = computed(() => answered.value !== prefix.value);

  /** Takes a character for the next position; one typed before the answer came waits for it. One that fits nothing is passed over. */
  function choose(character: string): void {
    if (stale.peek()) {
      typed += character;
      return;
    }
    const value = step.peek()?.axis?.values.find((other) => other.character === character.toUpperCase());
    if (value !== undefined) prefix.value = prefix.peek() + value.character;
  }

  return {
    prefix,
    step,
    stale,
    loaded,
    failed,
    active,
    date,
    wake(): void {
      awake.value = true;
    },
    choose,
    /** Begins at what is chosen already: the first characters of a code. */
    start(chosen: string): void {
      typed = '';
      prefix.value = chosen;
    },
    back(): void {
      typed = '';
      prefix.value = prefix.peek().slice(0, -1);
    },
    move(by: number): void {
      const last = (step.peek()?.axis?.values.length ?? 1) - 1;
      active.value = Math.max(0, Math.min(last, active.peek() + by));
    },
  };
});
export type PcsModel = InstanceType<typeof PcsModel>;
