import { computed, type Signal } from '@preact/signals';
import type { VaultModel } from '../models/vault-model';
import type { WorkModel } from '../models/work-model';
import type { Surroundings } from '../surroundings';

interface Parts {
  vault: VaultModel;
  work: WorkModel;
  surroundings: Surroundings;
  said: Signal<string>;
}

/** Milliseconds that the draft has to reach the disk before the panel starts anew all the same. */
const SAVED_WITHIN_MS = 1_500;

/** The vault as the open panel meets it: locked by a person, or from elsewhere. */
export function lockDesk({ vault, work, surroundings, said }: Parts) {
  let leaving: Promise<void> | null = null;
  const saved = (): Promise<void> => Promise.race([work.flush(), new Promise<void>((resolve) => setTimeout(resolve, SAVED_WITHIN_MS))]);
  /** Starts the panel anew, once what was typed is saved: nothing of a patient stays in its memory. */
  const leave = (): void => {
    leaving ??= saved().then(() => surroundings.restart());
  };
  return {
    leave,
    /** In mode `device` there is no secret that a lock could take away. */
    mayLock: computed(() => {
      const standing = vault.standing.value;
      return standing !== null && standing.mode !== 'device' && standing.state === 'open';
    }),
    async lock(): Promise<void> {
      await saved();
      try {
        const why = await vault.lock();
        if (why === null) leave();
        else said.value = why;
      } catch (error) {
        said.value = error instanceof Error ? error.message : 'It could not be locked. Close the browser instead.';
      }
    },
  };
}
