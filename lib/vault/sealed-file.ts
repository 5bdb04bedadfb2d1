/** A file under a passphrase: JSON Lines, the first of which says how it was sealed, each other one part of the content. */
import * as z from 'zod/mini';
import { Base64Schema, fromBase64, toBase64 } from './base64';
import { PBKDF2_ROUNDS, passphraseBytes } from './passphrase';
import { seal, unseal } from './seal';

const FORMAT = 'chartside-queue';
/** Shorter ones are found by trying, whatever the rounds. */
export const PASSPHRASE_MIN = 10;

const SealedSchema = z.strictObject({ iv: Base64Schema, data: Base64Schema });
const FirstSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  exportedAt: z.string(),
  kdf: z.strictObject({ name: z.literal('PBKDF2-SHA-256'), rounds: z.literal(PBKDF2_ROUNDS), salt: Base64Schema }),
  parts: z.int().check(z.gte(0)),
  check: SealedSchema,
});

/** `random(n)`: n fresh random bytes. */
export interface SealTools {
  subtle: SubtleCrypto;
  random: (length: number) => Uint8Array<ArrayBuffer>;
}

const keyOf = async (subtle: SubtleCrypto, passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  subtle.importKey('raw', await passphraseBytes(subtle, passphrase, salt), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Binds every part to its file, its place and their number, so that none is taken away, moved or exchanged unseen. */
const bindingOf = (salt: string, parts: number, at: number | 'check') => ({
  id: `${FORMAT}|${salt}|${parts}`,
  version: 1,
  schema: `${at}`,
});

/** The file's text. `parts` may be anything JSON holds. The passphrase must have `PASSPHRASE_MIN` characters. */
export async function sealFile(passphrase: string, parts: unknown[], utc: string, { subtle, random }: SealTools): Promise<string> {
  const salt = toBase64(random(16));
  const key = await keyOf(subtle, passphrase, fromBase64(salt));
  const sealed = async (at: number | 'check', value: unknown): Promise<z.infer<typeof SealedSchema>> => {
    const { iv, data } = await seal(subtle, key, random(12), bindingOf(salt, parts.length, at), JSON.stringify(value));
    return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
  };
  const kdf = { name: 'PBKDF2-SHA-256', rounds: PBKDF2_ROUNDS, salt };
  const lines: unknown[] = [{ format: FORMAT, version: 1, exportedAt: utc, kdf, parts: parts.length, check: await sealed('check', utc) }];
  for (const [at, part] of parts.entries()) lines.push(await sealed(at, part));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

export type OpenedFile = { ok: true; exportedAt: string; parts: unknown[] } | { ok: false; why: string };

/** Every part, or which of the three it is and what to do: not such a file, another passphrase, damaged. Never some of the parts. */
export async function openFile(passphrase: string, text: string, { subtle }: Pick<SealTools, 'subtle'>): Promise<OpenedFile> {
  const lines = text.split('\n');
  const first = FirstSchema.safeParse(json(lines[0] ?? ''));
  if (!first.success)
    return refuse('This is not a queue exported by Chartside, or its first line is damaged. Choose the file that was saved.');
  const { kdf, parts, check, exportedAt } = first.data;
  if (lines.length !== parts + 2 || lines.at(-1) !== '')
    return refuse(
      `The file is cut: it should have ${parts} parts and has ${Math.max(0, lines.length - 2)}. Copy it again from where it was saved.`,
    );
  const key = await keyOf(subtle, passphrase, fromBase64(kdf.salt));
  const opened = async (at: number | 'check', sealed: unknown): Promise<string | null> => {
    const shape = SealedSchema.safeParse(sealed);
    if (!shape.success) return null;
    const { iv, data } = shape.data;
    return unseal(subtle, key, bindingOf(kdf.salt, parts, at), { iv: fromBase64(iv), data: fromBase64(data).buffer });
  };
  const said = await opened('check', check);
  if (said === null) return refuse('This passphrase does not open the file. Type it as it was when the file was saved.');
  if (json(said) !== exportedAt) return refuse('The first line of the file is damaged. Copy it again from where it was saved.');
  const found: unknown[] = [];
  for (let at = 0; at < parts; at += 1) {
    const part = await opened(at, json(lines[at + 1] ?? ''));
    if (part === null) return refuse(`Part ${at + 1} of ${parts} is damaged. Copy the file again from where it was saved.`);
    found.push(json(part));
  }
  return { ok: true, exportedAt, parts: found };
}

const refuse = (why: string): { ok: false; why: string } => ({ ok: false, why: `${why} Nothing was changed.` });

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
