// @vitest-environment node
import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../lib/vault/base64';
import { importKeys, type RawKeys, unwrap, type WrapBinding, wrap } from '../../lib/vault/raw-keys';

const subtle = webcrypto.subtle as unknown as SubtleCrypto;
const random = (length: number): Uint8Array<ArrayBuffer> => webcrypto.getRandomValues(new Uint8Array(length));
const bytes = (): string => toBase64(random(32));
const keys: RawKeys = { data: bytes(), lock: bytes(), guard: bytes() };
const binding: WrapBinding = { keyId: 'one', mode: 'passphrase', use: 'own' };

describe('wrapped keys', () => {
  it('come back under what they were wrapped under, and under nothing else', async () => {
    const wrapped = await wrap(keys, keys.guard, binding, { subtle, random });
    expect(await unwrap(wrapped, keys.guard, binding, subtle)).toEqual(keys);
    expect(await unwrap(wrapped, bytes(), binding, subtle)).toBeNull();
  });

  it('are bound to their set, its mode and their use', async () => {
    const wrapped = await wrap(keys, keys.guard, binding, { subtle, random });
    for (const other of [{ keyId: 'two' }, { mode: 'escrow' as const }, { use: 'back' as const }])
      expect(await unwrap(wrapped, keys.guard, { ...binding, ...other }, subtle)).toBeNull();
  });

  it('do not open once a byte of them was changed', async () => {
    const wrapped = await wrap(keys, keys.guard, binding, { subtle, random });
    const data = Buffer.from(wrapped.data, 'base64');
    for (let at = 0; at < data.length; at += 1) {
      const changed = Buffer.from(data);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await unwrap({ ...wrapped, data: changed.toString('base64') }, keys.guard, binding, subtle)).toBeNull();
    }
  });

  it('hold no key under itself, and show none of their bytes', async () => {
    const wrapped = await wrap(keys, keys.guard, binding, { subtle, random });
    const stored = JSON.stringify(wrapped);
    for (const key of Object.values(keys)) expect(stored).not.toContain(key);
    expect((await wrap(keys, bytes(), { ...binding, use: 'back' }, { subtle, random })).data.length).toBeGreaterThan(wrapped.data.length);
  });

  it('once imported, nobody gets their bytes out of them', async () => {
    const { data, lock } = await importKeys(subtle, keys);
    await expect(subtle.exportKey('raw', data)).rejects.toThrow();
    await expect(subtle.exportKey('raw', lock)).rejects.toThrow();
  });
});
