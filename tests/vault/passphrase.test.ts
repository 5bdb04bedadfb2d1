// @vitest-environment node
import { pbkdf2Sync, webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import { passphraseBytes } from '../../lib/vault/passphrase';

const subtle = webcrypto.subtle as unknown as SubtleCrypto;
const salt = new Uint8Array(16).fill(7);
const hex = async (passphrase: string): Promise<string> => Buffer.from(await passphraseBytes(subtle, passphrase, salt)).toString('hex');

it('is PBKDF2-HMAC-SHA-256 with 600,000 rounds, as another implementation makes it', async () => {
  expect(await hex('correct horse battery')).toBe(pbkdf2Sync('correct horse battery', salt, 600_000, 32, 'sha256').toString('hex'));
});

it('is the same however the keyboard puts letters together, and another with another letter', async () => {
  const words = 'Fünf Bücher am Fluss';
  expect(await hex(words.normalize('NFD'))).toBe(await hex(words.normalize('NFC')));
  expect(await hex('Funf Bücher am Fluss')).not.toBe(await hex(words));
});
