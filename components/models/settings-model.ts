import { computed, createModel, effect, signal } from '@preact/signals';
import type { Settings, Unusable } from '../../lib/settings';
import type { SettingsEffects } from '../effects';

/**
 * Settings in force; null until read. `managed`: keys fixed by the administrator. `unusable`: values that are not used, and why.
 * `saved` counts what was written, so that a screen can say so.
 */
export const SettingsModel = createModel((effects: SettingsEffects) => {
  const settings = signal<Settings | null>(null);
  const managed = signal<(keyof Settings)[]>([]);
  const unusable = signal<Unusable[]>([]);
  const saved = signal(0);

  async function read(): Promise<void> {
    const now = await effects.read();
    settings.value = now.settings;
    managed.value = now.managed;
    unusable.value = now.unusable;
  }

  effect(() => {
    void read();
    return effects.onChange(() => void read());
  });

  return {
    settings,
    managed,
    unusable,
    saved,
    role: computed(() => settings.value?.role ?? null),
    async write(change: Partial<Settings>): Promise<void> {
      const now = settings.peek();
      if (now !== null) settings.value = { ...now, ...change };
      await effects.write(change);
      saved.value = saved.peek() + 1;
    },
  };
});
export type SettingsModel = InstanceType<typeof SettingsModel>;
