/** Where a person's sign-in to the endpoint is kept: the access in this browser session's memory, the rest under the vault's seal. */
import type { DBSchema } from 'idb';
import * as z from 'zod/mini';
import { type Cipher, openPart, sealPart } from '../queue/payload';
import { type Token, TokenSchema } from '../smart/token';

type SealedSignIn = { base: string } & Awaited<ReturnType<typeof sealPart>>;

export interface SignInStores extends DBSchema {
  signIns: { key: 'endpoint'; value: SealedSignIn };
}

/** One place that keeps one value; `save(null)` forgets it. */
export interface Slot<T> {
  load(): Promise<T | null>;
  save(value: T | null): Promise<void>;
}

/** `base`: the endpoint that the sign-in is for; one made for another is not used. `cipher` null: the vault is locked. */
export interface Keeping {
  base: string;
  session: Slot<unknown>;
  sealed: Slot<SealedSignIn>;
  cipher: () => Promise<Cipher | null>;
}

const SessionSchema = z.object({ base: z.string(), token: TokenSchema });
const ID = 'endpoint-sign-in';

/** The refresh token is never anywhere but sealed; the access token is never on disk. Locked, what is sealed stays as it is. */
export function keptSignIn({ base, session, sealed, cipher }: Keeping): Slot<Token> {
  const unsealed = async (): Promise<Token | null> => {
    const [kept, open] = [await sealed.load(), await cipher()];
    return kept?.base === base && open ? openPart(open, ID, 'sign-in', kept, TokenSchema) : null;
  };
  return {
    async load() {
      const held = SessionSchema.safeParse(await session.load());
      const rest = await unsealed();
      if (held.success && held.data.base === base) return { ...held.data.token, refresh: rest?.refresh ?? null };
      // After the browser's start: nothing to show yet, to be renewed at once.
      return rest && { ...rest, access: '', expiresAt: 0 };
    },
    async save(token) {
      await session.save(token && { base, token: { ...token, refresh: null } });
      const open = await cipher();
      if (!open) return;
      const kept = token?.refresh ? await sealPart(open, ID, 'sign-in', { ...token, access: '' }) : null;
      await sealed.save(kept && { base, ...kept });
    },
  };
}
