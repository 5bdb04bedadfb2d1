/** What a server hands out to guard the vault. */
import * as z from 'zod/mini';
import { Base64Schema, fromBase64 } from './base64';

const AnswerSchema = z.object({ keyId: z.string().check(z.minLength(1), z.maxLength(200)), key: Base64Schema });

/** The key in the answer's body (`{"keyId": …, "key": base64 of 32 bytes}`), still in base64; null when it is none. */
export function escrowKeyIn(body: string): { guardId: string; guard: string } | null {
  try {
    const { keyId, key } = AnswerSchema.parse(JSON.parse(body));
    return fromBase64(key).length === 32 ? { guardId: keyId, guard: key } : null;
  } catch {
    return null;
  }
}
