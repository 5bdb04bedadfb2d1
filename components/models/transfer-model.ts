import { computed, createModel, signal } from '@preact/signals';
import { PASSPHRASE_MIN } from '../../lib/vault/sealed-file';
import type { TransferEffects } from '../effects';
import { count } from '../parts/words';

const NO_ANSWER = 'It did not work. Nothing queued is lost; try again.';

/** A queue on its way out or in. `done`: claims so far; `said`: what it came to; the passphrase is forgotten after use. */
export const TransferModel = createModel((effects: TransferEffects) => {
  const passphrase = signal('');
  const busy = signal(false);
  const done = signal(0);
  const said = signal<string | null>(null);
  const failed = signal<string | null>(null);
  const fault = computed(() => {
    const missing = PASSPHRASE_MIN - [...passphrase.value].length;
    return passphrase.value !== '' && missing > 0
      ? `${count(missing, 'character', 'characters')} more.`
      : passphrase.value === ''
        ? 'Type a passphrase first.'
        : null;
  });

  async function run<T>(work: () => Promise<T>): Promise<T | null> {
    if (busy.peek() || fault.peek() !== null) return null;
    busy.value = true;
    done.value = 0;
    said.value = null;
    failed.value = null;
    try {
      const result = await work();
      passphrase.value = '';
      return result;
    } catch (error) {
      failed.value = error instanceof Error ? error.message : NO_ANSWER;
      return null;
    } finally {
      busy.value = false;
    }
  }
  const progress = (claims: number): void => {
    done.value = claims;
  };

  return {
    passphrase,
    busy,
    done,
    said,
    failed,
    fault,
    /** The file's text; null when it failed. */
    async exportQueue(): Promise<string | null> {
      const result = await run(() => effects.exportQueue(passphrase.peek(), progress));
      if (result === null) return null;
      said.value = `${count(result.claims, 'claim', 'claims')} in the file. Import it in one place only.`;
      return result.text;
    },
    async importQueue(file: { text(): Promise<string> }): Promise<void> {
      const result = await run(async () => effects.importQueue(passphrase.peek(), await file.text(), progress));
      if (result === null) return;
      const { taken, further, kept, leftOut } = result;
      const more =
        leftOut > 0
          ? ` ${count(leftOut, 'claim was', 'claims were')} left out: another claim has the number, or the content is not its own.`
          : '';
      said.value = `${taken} new, ${further} went further, ${kept} as they were.${more}`;
    },
  };
});
export type TransferModel = InstanceType<typeof TransferModel>;
