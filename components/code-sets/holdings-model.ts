import { createModel, effect, signal } from '@preact/signals';
import type { Holding } from '../../lib/codes/holding';
import type { CodeSetEffects } from '../effects';

/** What is loaded, and the room it takes. Null: not read yet. */
export const HoldingsModel = createModel((effects: Pick<CodeSetEffects, 'list' | 'remove' | 'storage'>) => {
  const holdings = signal<Holding[] | null>(null);
  const storage = signal<{ used: number; available: number | null } | null>(null);
  const failed = signal<string | null>(null);

  async function refresh(): Promise<void> {
    try {
      holdings.value = await effects.list();
      storage.value = await effects.storage();
    } catch {
      failed.value = 'The stored code sets cannot be read. Close other Chartside pages and open this one again.';
    }
  }
  effect(() => void refresh());

  return {
    holdings,
    storage,
    failed,
    refresh,
    async remove(id: string): Promise<void> {
      failed.value = null;
      try {
        await effects.remove(id);
      } catch {
        failed.value = 'It could not be removed. Try again.';
      }
      await refresh();
    },
  };
});
export type HoldingsModel = InstanceType<typeof HoldingsModel>;
