import type { World } from '../../components/effects';
import { sha256 } from '../../lib/vault/digest';

/** The real clock, chance and hash. */
export function createWorld(): World {
  return { now: Date.now, newId: () => crypto.randomUUID(), digest: (text) => sha256(crypto.subtle, text) };
}
