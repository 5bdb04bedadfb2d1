// @vitest-environment node
import 'fake-indexeddb/auto';
import { createHash, webcrypto } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import type { IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAudit, openWork } from '../lib/db';
import { appendFacts, lastRecord } from '../lib/vault/audit';
import { verifyChain } from '../lib/vault/audit-verify';
import { sha256 } from '../lib/vault/digest';
import { deviceKey, type KeyStores } from '../lib/vault/key';
import { seal, unseal } from '../lib/vault/seal';

const subtle = webcrypto.subtle as unknown as SubtleCrypto;
const digest = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');
const binding = { id: 'claim-1', version: 1, schema: 'payload' };
const newKey = (): Promise<CryptoKey> => subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const iv = (): Uint8Array<ArrayBuffer> => webcrypto.getRandomValues(new Uint8Array(12));

const flip = (bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> => {
  const copy = new Uint8Array(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};

const chain = async (length: number) => {
  const db = await openAudit();
  for (let at = 0; at < length; at += 1) {
    await appendFacts(db, [{ at, role: 'coder', event: 'queued', claimId: `claim-${at}`, payloadHash: null }], digest);
  }
  return { db, records: await db.getAll('chain') };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('sealing', () => {
  it('gives the text back under the same key for the same record', async () => {
    const key = await newKey();
    const sealed = await seal(subtle, key, iv(), binding, 'Ünïcode and a name');
    expect(Buffer.from(sealed.data).toString('latin1')).not.toContain('name');
    expect(await unseal(subtle, key, binding, sealed)).toBe('Ünïcode and a name');
  });

  it('finds every flipped bit, whether of text, tag or nonce', async () => {
    const key = await newKey();
    const sealed = await seal(subtle, key, iv(), binding, 'short');
    for (let bit = 0; bit < sealed.data.byteLength * 8; bit += 1) {
      expect(await unseal(subtle, key, binding, { ...sealed, data: flip(new Uint8Array(sealed.data), bit).buffer })).toBeNull();
    }
    for (let bit = 0; bit < 96; bit += 1) expect(await unseal(subtle, key, binding, { ...sealed, iv: flip(sealed.iv, bit) })).toBeNull();
  });

  it.each([
    ['another record', { ...binding, id: 'claim-2' }],
    ['another version', { ...binding, version: 2 }],
    ['another schema', { ...binding, schema: 'summary' }],
  ])('does not open for %s', async (_, other) => {
    const key = await newKey();
    expect(await unseal(subtle, key, other, await seal(subtle, key, iv(), binding, 'text'))).toBeNull();
  });

  it('does not open under another key', async () => {
    expect(await unseal(subtle, await newKey(), binding, await seal(subtle, await newKey(), iv(), binding, 'text'))).toBeNull();
  });
});

describe('the device key', () => {
  it('is one key for two who ask at once, cannot be exported, and is still there after reopening', async () => {
    const db = (await openWork()) as unknown as IDBPDatabase<KeyStores>;
    const [a, b] = await Promise.all([deviceKey(db, subtle, 'payload'), deviceKey(db, subtle, 'payload')]);
    const sealed = await seal(subtle, a, iv(), binding, 'text');
    expect(await unseal(subtle, b, binding, sealed)).toBe('text');
    await expect(subtle.exportKey('raw', a)).rejects.toThrow();
    const again = await deviceKey((await openWork()) as unknown as IDBPDatabase<KeyStores>, subtle, 'payload');
    expect(await unseal(subtle, again, binding, sealed)).toBe('text');
  });
});

describe('the audit chain', () => {
  it('verifies when whole', async () => {
    const { db, records } = await chain(20);
    const last = await lastRecord(db);
    expect(last?.seq).toBe(20);
    expect(await verifyChain(records, last, digest)).toBeNull();
    expect(await verifyChain([], null, digest)).toBeNull();
  });

  it('tells where a record was changed, removed, moved or invented', async () => {
    const { records } = await chain(8);
    for (let at = 0; at < records.length; at += 1) {
      for (const change of [
        { utc: 'x' },
        { user: 'x' },
        { role: 'x' },
        { event: 'x' },
        { claimId: null },
        { payloadHash: 'x' },
        { hash: 'x' },
        { prev: 'x' },
      ]) {
        const altered = records.map((record, place) => (place === at ? Object.assign({}, record, change) : record));
        expect(await verifyChain(altered, null, digest)).toEqual({ seq: at + 1, kind: 'changed' });
      }
      if (at < records.length - 1)
        expect(await verifyChain(records.toSpliced(at, 1), null, digest)).toEqual({ seq: at + 1, kind: 'removed' });
    }
    const [first, second, ...rest] = records;
    if (!first || !second) throw new Error('too short');
    expect(await verifyChain([second, first, ...rest], null, digest)).toEqual({ seq: 1, kind: 'moved' });
  });

  it('cut short, it is found by the head kept elsewhere', async () => {
    const { records } = await chain(5);
    const head = records.at(-1) ?? null;
    expect(await verifyChain(records.slice(0, 3), null, digest)).toBeNull();
    expect(await verifyChain(records.slice(0, 3), head, digest)).toEqual({ seq: 4, kind: 'cut' });
  });
});

it('the digest is SHA-256 of the UTF-8 bytes in hex (FIPS 180-4, example "abc")', async () => {
  expect(await sha256(subtle, 'abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
