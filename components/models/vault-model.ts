import { computed, createModel, effect, signal } from '@preact/signals';
import type { QueueStanding } from '../../lib/queue/standing';
import type { Settings } from '../../lib/settings';
import type { KeyMode, VaultStanding } from '../../lib/vault/vault-standing';
import type { Purged, QueueEffects, SettingsEffects, VaultEffects } from '../effects';
import { latest } from '../parts/latest';

/** What the screens of the vault ask of the world. */
export interface VaultWorld {
  vault: VaultEffects;
  queue: Pick<QueueEffects, 'standing' | 'onChange'>;
  settings: Pick<SettingsEffects, 'read' | 'onChange'>;
}

/** What can be under way: opening, another key, removal. */
type Task = 'unlock' | 'mode' | 'purge';

const NO_ANSWER = 'Chartside did not answer. Nothing was changed; try again.';

const isWhole = (server: Settings['escrow']): boolean =>
  server !== null && server.keyUrl !== '' && server.issuer !== '' && server.clientId !== '';

/**
 * How the vault stands, and what a person can do with it. `standing` null: not known yet, or (`failed`) nobody answered. `waiting`: how
 * the queue stands, for the lock screen; null while open. `escrow`: where its key is kept, once that is set up. `busy`: what is under way.
 * `turned` hears when it was locked, and when it opened after it was shut.
 */
export const VaultModel = createModel((effects: VaultWorld, turned: (to: 'open' | 'shut') => void) => {
  const standing = signal<VaultStanding | null>(null);
  const waiting = signal<QueueStanding | null>(null);
  const escrow = signal<Settings['escrow']>(null);
  const failed = signal(false);
  const busy = signal<Task | null>(null);
  const refused = signal<{ what: Task; words: string } | null>(null);
  const said = signal<string | null>(null);
  const purged = signal<Purged | null>(null);

  const refresh = latest(
    async () => {
      const [now, { settings }] = await Promise.all([effects.vault.standing(), effects.settings.read()]);
      const queue = now.state === 'open' ? null : await effects.queue.standing().catch(() => null);
      return { now, queue, settings };
    },
    ({ now, queue, settings }) => {
      const before = standing.peek();
      standing.value = now;
      waiting.value = queue;
      escrow.value = isWhole(settings.escrow) ? settings.escrow : null;
      failed.value = false;
      if (before !== null && before.state !== 'open' && now.state === 'open') turned('open');
    },
    () => {
      failed.value = true;
    },
  );
  const ask = (): void => refresh.ask(undefined);
  effect(() => {
    ask();
    const stops = [
      effects.vault.onChange(ask),
      effects.vault.onLocked(() => turned('shut')),
      effects.settings.onChange(ask),
      // The lock screen alone says what waits; open, the queue tells of itself.
      effects.queue.onChange(() => standing.peek()?.state !== 'open' && ask()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  });

  /** Does one thing at a time; true: it was done. */
  async function run(what: Task, work: () => Promise<string | null>): Promise<boolean> {
    if (busy.peek() !== null) return false;
    busy.value = what;
    refused.value = null;
    said.value = null;
    purged.value = null;
    const why = await work().catch((error: unknown) => (error instanceof Error ? error.message : NO_ANSWER));
    refused.value = why === null ? null : { what, words: why };
    busy.value = null;
    ask();
    return why === null;
  }

  /** The servers that a key in escrow is fetched from. */
  const servers = (): string[] => {
    const site = escrow.peek();
    return site === null ? [] : [site.issuer, site.keyUrl];
  };

  return {
    standing,
    waiting,
    escrow,
    failed,
    busy,
    said,
    purged,
    /** What this came to nothing for, in words; null: it did not. */
    why: (what: Task): string | null => (refused.value?.what === what ? refused.value.words : null),
    /** What was refused is being mended. */
    mend: (): void => void (refused.value = null),
    /** Nothing sealed can be read now. */
    shut: computed(() => standing.value !== null && standing.value.state !== 'open'),
    unlock: (passphrase: string) => run('unlock', () => effects.vault.unlock(passphrase)),
    /** Must begin in a click. */
    signIn: () => run('unlock', () => effects.vault.signIn(servers())),
    lock: () => effects.vault.lock(),
    /** `current`: the passphrase in force; `next`: the new one. Null where there is none. Must begin in a click. */
    async setMode(mode: KeyMode, current: string | null, next: string | null): Promise<boolean> {
      const before = standing.peek();
      const done = await run('mode', () => effects.vault.setMode({ mode, current, next }, mode === 'escrow' ? servers() : []));
      if (done) said.value = before?.mode === mode ? 'Done: the passphrase is changed.' : 'Done: everything is sealed under the new key.';
      return done;
    },
    async purge(): Promise<void> {
      let result: Purged | null = null;
      const done = await run('purge', async () => {
        result = await effects.vault.purge();
        return null;
      });
      if (done) purged.value = result;
    },
  };
});
export type VaultModel = InstanceType<typeof VaultModel>;
