/** One sealed record of each kind there is: opened where it belongs it is what it was, and harmed it opens nowhere. */
import { webcrypto } from 'node:crypto';
import * as z from 'zod/mini';
import { type Cipher, openPart, sealPart } from '../../../lib/queue/payload';
import { type Sealed, seal, unseal } from '../../../lib/vault/seal';
import { below, pick, type Random } from '../chance';
import { anyHarm } from './bytes';

export const subtle = webcrypto.subtle as unknown as SubtleCrypto;
const random = (length: number): Uint8Array<ArrayBuffer> => webcrypto.getRandomValues(new Uint8Array(length));
export const newCipher = async (): Promise<Cipher> => ({
  subtle,
  key: await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  random,
});

const PARTS = ['payload', 'summary', 'words', 'answer', 'sign-in', 'file'] as const;
/** Drafts are sealed by the panel, with a binding of their own. */
export const STORES = [...PARTS, 'draft'] as const;
type Store = (typeof STORES)[number];

/** What opens a record; the real one, or a careless one that must be found out. */
export type Opens = (cipher: Cipher, id: string, store: Store, sealed: Sealed) => Promise<string | null>;
export const opens: Opens = (cipher, id, store, sealed) =>
  store === 'draft'
    ? unseal(cipher.subtle, cipher.key, { id, version: 1, schema: 'draft' }, sealed)
    : openPart(cipher, id, store, sealed, z.string());

const seals = (cipher: Cipher, id: string, store: Store, text: string, version = 1): Promise<Sealed> =>
  store === 'draft' || version !== 1
    ? seal(cipher.subtle, cipher.key, random(12), { id, version, schema: store }, store === 'draft' ? text : JSON.stringify(text))
    : sealPart(cipher, id, store, text);

/** The sentences say what did not hold; `what`: the harm that was done. */
export async function partTrial(
  cipher: Cipher,
  stranger: Cipher,
  chance: Random,
  open: Opens = opens,
): Promise<{ what: string; wrong: string[] }> {
  const store = pick(STORES, chance);
  const id = `claim-${below(1e6, chance)}`;
  const text = `Canaryfield ${'x'.repeat(below(2_000, chance))}`;
  const sealed = await seals(cipher, id, store, text);
  const wrong: string[] = [];
  const tried = async (asked: Parameters<Opens>): Promise<string | null> => {
    try {
      return await open(...asked);
    } catch {
      wrong.push(`${store}: opening it threw`);
      return null;
    }
  };
  if ((await tried([cipher, id, store, sealed])) !== text) wrong.push(`${store}: what nobody touched did not open`);
  const where = chance();
  let what: string;
  let found: string | null;
  if (where < 0.7) {
    const [name, harm] = anyHarm(chance);
    what = name;
    const other = await seals(cipher, `${id}-b`, store, `Otherfield ${text}`);
    found = await tried([cipher, id, store, harm(sealed, other, chance)]);
  } else if (where < 0.76) {
    what = 'another id';
    found = await tried([cipher, `${id}b`, store, sealed]);
  } else if (where < 0.82) {
    what = 'another store';
    const other = pick(
      STORES.filter((each) => each !== store),
      chance,
    );
    found = await tried([cipher, id, other, sealed]);
  } else if (where < 0.88) {
    what = 'another version';
    found = await tried([cipher, id, store, await seals(cipher, id, store, text, 2)]);
  } else if (where < 0.94) {
    what = 'another key';
    found = await tried([stranger, id, store, sealed]);
  } else {
    what = 'an id that runs into the rest';
    found = await tried([cipher, `${id}|1`, store, sealed]);
  }
  if (found !== null) wrong.push(`${store}: ${what}: it opened${found === text ? '' : ' as something else'}`);
  return { what, wrong };
}
