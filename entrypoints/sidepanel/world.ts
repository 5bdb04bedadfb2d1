import type { World } from '../../components/effects';
import { sha256 } from '../../lib/vault/digest';

/** The real clock, chance and hash. */
export function createWorld(): World {
  return {
    now: Date.now,
    newId: () => crypto.randomUUID(),
    random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    digest: (text) => sha256(crypto.subtle, text),
  };
}
