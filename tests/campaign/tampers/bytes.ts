/** Harm to what lies sealed on disk: each changes the bytes, or what they are said to belong to. */
import type { Sealed } from '../../../lib/vault/seal';
import { below, pick, type Random } from '../chance';

const flipped = (bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> => {
  const copy = Uint8Array.from(bytes);
  const at = below(copy.length, random);
  copy[at] = (copy[at] ?? 0) ^ (1 << below(8, random));
  return copy;
};
const data = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

type Harm = (sealed: Sealed, other: Sealed, random: Random) => Sealed;

/** `other`: sealed under the same key, for another record. */
export const HARMS: Record<string, Harm> = {
  'a bit of the text': ({ iv, data: text }, _, random) => ({ iv, data: data(flipped(new Uint8Array(text), random)) }),
  'a bit of the tag': ({ iv, data: text }, _, random) => {
    const bytes = new Uint8Array(text);
    return { iv, data: data(Uint8Array.from([...bytes.slice(0, -16), ...flipped(bytes.slice(-16), random)])) };
  },
  'a bit of the nonce': ({ iv, data: text }, _, random) => ({ iv: flipped(iv, random), data: text }),
  'the text cut': ({ iv, data: text }, _, random) => ({ iv, data: text.slice(0, below(text.byteLength, random)) }),
  'the nonce cut': ({ iv, data: text }, _, random) => ({ iv: iv.slice(0, below(12, random)), data: text }),
  'the text longer': ({ iv, data: text }) => ({ iv, data: data(Uint8Array.from([...new Uint8Array(text), 0])) }),
  'nothing left': ({ iv }) => ({ iv, data: new ArrayBuffer(0) }),
  'all zeros': ({ iv, data: text }) => ({ iv, data: new ArrayBuffer(text.byteLength) }),
  "another record's text": ({ iv }, other) => ({ iv, data: other.data }),
  "another record's nonce": ({ data: text }, other) => ({ iv: other.iv, data: text }),
  'another record altogether': (_, other) => other,
};

export const anyHarm = (random: Random): [string, Harm] => pick(Object.entries(HARMS), random);
