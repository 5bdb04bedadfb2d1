import type { QueueStanding } from '../../lib/queue/standing';
import { PASSPHRASE_MIN } from '../../lib/vault/sealed-file';
import { type KeyMode, MAX_PASSPHRASE } from '../../lib/vault/vault-standing';
import { count } from '../parts/words';

/** What each way of guarding the work does, and what it does not. */
export const MODE_WORDS: Record<KeyMode, { name: string; does: string }> = {
  device: {
    name: 'The browser’s own key',
    does: 'hides what is stored, and does not protect it on a stolen disk: the key lies beside it. Only for computers whose whole disk is encrypted.',
  },
  passphrase: {
    name: 'A passphrase',
    does: 'protects a stolen disk as far as the passphrase is good. It is typed after every start of the browser.',
  },
  escrow: {
    name: 'Your organisation’s key server',
    does: 'leaves nothing to read on a stolen disk. It needs the server, and a sign-in, after every start of the browser.',
  },
};

/** What a forgotten passphrase costs. */
export const FORGOTTEN =
  'Nobody can restore a passphrase. If it is forgotten, drafts and claims that are not sent yet cannot be opened any more; export the queue first if you are unsure.';

const UNSENT = ['queued', 'sending', 'unknown', 'retry-wait', 'held-auth', 'held-human'] as const;

/** How many claims wait and since when; names nobody. `now`: ms since epoch. */
export function waitingWords({ counts, oldestUnsentAt }: QueueStanding, now: number): string {
  const unsent = UNSENT.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  if (unsent === 0) return 'No claim waits to be sent.';
  const minutes = oldestUnsentAt === null ? null : Math.max(0, Math.floor((now - oldestUnsentAt) / 60_000));
  const age =
    minutes === null
      ? ''
      : minutes < 90
        ? `, the oldest for ${count(minutes, 'minute', 'minutes')}`
        : minutes < 48 * 60
          ? `, the oldest for ${count(Math.floor(minutes / 60), 'hour', 'hours')}`
          : `, the oldest for ${Math.floor(minutes / 1440)} days`;
  return `${count(unsent, 'claim waits', 'claims wait')} to be sent${age}.`;
}

/** What is still wrong with a new passphrase, typed twice; null: nothing. */
export function passphraseFault(next: string, again: string): string | null {
  const length = [...next].length;
  if (length === 0) return 'Type a passphrase first.';
  if (length < PASSPHRASE_MIN) return `${count(PASSPHRASE_MIN - length, 'character', 'characters')} more.`;
  if (next.length > MAX_PASSPHRASE) return `At most ${MAX_PASSPHRASE} characters.`;
  if (again === '') return 'Type it a second time.';
  return next === again ? null : 'The two are not the same.';
}

/** How long a passphrase holds against somebody who has the disk, in plain words; null: too short to say. */
export function strengthWords(next: string): string | null {
  const characters = [...next];
  if (characters.length < PASSPHRASE_MIN) return null;
  if (new Set(characters).size < 6) return 'Weak: few different characters are guessed first, however many there are.';
  if (characters.length < 14) return 'Just enough. Length counts: a few more words make it much harder to guess.';
  if (characters.length < 20) return 'Fair. Length counts: one more word makes it much harder to guess.';
  return 'Strong, unless it is a sentence that others know.';
}
